#include "report/medianfalls.h"

namespace ndvi
{

namespace
{

/// A float's worth of grace: 0.7 − 0.5 shall count as 0.2.
constexpr double GRACE = 1e-6;

FallCourse courseOf(double fall, double regained, Timestamp days)
{
  if (regained < fall * FallRules::REGAINED - GRACE)
    return FallCourse::Lasting;
  return days <= FallRules::DAYS ? FallCourse::Brief : FallCourse::Open;
}

} // namespace

std::vector<ZoneDay> zoneDays(const ReportZone &zone, const std::vector<ReportScene> &scenes)
{
  std::vector<ZoneDay> days;
  for (std::size_t i = 0; i < zone.rows.size(); ++i)
  {
    const ReportRow &row = zone.rows[i];
    if (row.scene == ReportRow::NO_SCENE || !hasCounts(row.status) || !(row.pixels > 0))
      continue;
    const std::optional<Timestamp> &time = scenes[static_cast<std::size_t>(row.scene)].datetime;
    if (!time)
      continue;
    const double share = row.zoneShare >= 0 ? static_cast<double>(row.zoneShare) : 1;
    const ZoneDay day{*time, i, row.clearShare() * share};
    if (days.empty() || startOfDay(days.back().time) != startOfDay(*time))
      days.push_back(day);
    else if (row.valid > zone.rows[days.back().row].valid)
      days.back() = day;
  }
  return days;
}

std::vector<MedianFall> medianFalls(const ReportZone &zone, const std::vector<ZoneDay> &days)
{
  const auto median = [&zone](const ZoneDay *day) { return static_cast<double>(zone.rows[day->row].median); };
  const auto between = [](const ZoneDay *a, const ZoneDay *b)
  { return (startOfDay(b->time) - startOfDay(a->time)) / MS_PER_DAY; };
  std::vector<const ZoneDay *> usable;
  for (const ZoneDay &day : days)
  {
    const ReportRow &row = zone.rows[day.row];
    if (row.hasValid() && day.clear >= FallRules::USABLE && row.median == row.median)
      usable.push_back(&day);
  }

  std::vector<MedianFall> falls;
  for (std::size_t i = 1; i < usable.size(); ++i)
  {
    const ZoneDay *from = usable[i - 1], *to = usable[i];
    const double amount = median(from) - median(to);
    if (amount < FallRules::AMOUNT - GRACE || between(from, to) > FallRules::DAYS)
      continue;
    MedianFall fall{FallCourse::Open, amount, from->row, to->row, std::nullopt};
    if (i + 1 < usable.size())
    {
      fall.course = courseOf(amount, median(usable[i + 1]) - median(to), between(to, usable[i + 1]));
      fall.next = usable[i + 1]->row;
    }
    falls.push_back(fall);
  }
  return falls;
}

} // namespace ndvi
