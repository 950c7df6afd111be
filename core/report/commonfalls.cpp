#include "report/commonfalls.h"

#include "model/text.h"
#include "report/medianfalls.h"
#include "report/rowtext.h"

#include <algorithm>
#include <map>

namespace ndvi
{

namespace
{

void addZone(const ReportZone &zone, const ReportData &data, std::map<Timestamp, CommonFall> &found)
{
  const std::vector<ZoneDay> days = zoneDays(zone, data.scenes);
  const std::vector<const ZoneDay *> usable = usableDays(zone, days);
  const auto dayOf = [&](std::size_t row) -> CommonFall &
  {
    const ReportScene &scene = data.scenes[static_cast<std::size_t>(zone.rows[row].scene)];
    CommonFall &fall = found[startOfDay(*scene.datetime)];
    fall.day = startOfDay(*scene.datetime);
    fall.name = sceneDate(&scene);
    fall.masked = fall.masked || scene.masked.value_or(zone.rows[row].masked > 0);
    return fall;
  };
  for (std::size_t i = 1; i < usable.size(); ++i)
  {
    if (startOfDay(usable[i]->time) - startOfDay(usable[i - 1]->time) <= FallRules::DAYS * MS_PER_DAY)
      ++dayOf(usable[i]->row).zones;
  }
  for (const MedianFall &fall : medianFalls(zone, days))
    ++dayOf(fall.to).falls;
}

} // namespace

std::vector<CommonFall> commonFalls(const ReportData &data)
{
  std::map<Timestamp, CommonFall> found;
  for (const ReportZone &zone : data.zones)
    addZone(zone, data, found);
  std::vector<CommonFall> common;
  for (const auto &[day, fall] : found)
  {
    if (fall.zones >= CommonFallRules::ZONES && fall.falls >= CommonFallRules::SHARE * fall.zones)
      common.push_back(fall);
  }
  std::stable_sort(common.begin(), common.end(),
                   [](const CommonFall &a, const CommonFall &b) { return a.falls > b.falls; });
  common.resize(std::min(common.size(), CommonFallRules::NAMED));
  return common;
}

std::string commonFallText(const CommonFall &fall)
{
  return message(fall.masked ? QT_TRANSLATE_NOOP("core", "%1: the median NDVI has fallen in %2 of %3 zones. Probably "
                                                         "cloud or haze that the mask missed, or else a harvest or "
                                                         "drought everywhere: look at the scene first.")
                             : QT_TRANSLATE_NOOP("core", "%1: the median NDVI has fallen in %2 of %3 zones. Probably "
                                                         "cloud or haze, or else a harvest or drought everywhere: look "
                                                         "at the scene first."),
                 {fall.name, std::to_string(fall.falls), std::to_string(fall.zones)});
}

} // namespace ndvi
