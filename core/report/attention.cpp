#include "report/attention.h"

#include "model/text.h"
#include "report/numbers.h"
#include "report/words.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace ndvi
{

namespace
{

constexpr Timestamp DAY = 24LL * 3600 * 1000;

/// A day of a zone: the best of its rows.
struct ZoneDay
{
  Timestamp time = 0;
  std::size_t row = 0;
  double clear = 0; ///< share of the whole zone
};

Timestamp dayOf(Timestamp time)
{
  return time >= 0 ? time / DAY : (time - DAY + 1) / DAY;
}

std::vector<ZoneDay> daysOf(const ReportZone &zone, const std::vector<ReportScene> &scenes)
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
    if (days.empty() || dayOf(days.back().time) != dayOf(*time))
      days.push_back(day);
    else if (row.valid > zone.rows[days.back().row].valid)
      days.back() = day;
  }
  return days;
}

void findDrop(const ReportZone &zone, const std::vector<ZoneDay> &days, Attention &attention)
{
  const ZoneDay *before = nullptr;
  for (const ZoneDay &day : days)
  {
    const ReportRow &row = zone.rows[day.row];
    if (!row.hasValid() || day.clear < AttentionRules::USABLE || row.median != row.median)
      continue;
    if (before && dayOf(day.time) - dayOf(before->time) <= AttentionRules::DROP_DAYS)
    {
      const double drop = static_cast<double>(zone.rows[before->row].median) - static_cast<double>(row.median);
      // A float's worth of grace: 0.7 − 0.5 shall count as 0.2.
      if (drop >= AttentionRules::DROP - 1e-6 && drop > attention.drop)
      {
        attention.drop = drop;
        attention.dropFrom = before->row;
        attention.dropTo = day.row;
      }
    }
    before = &day;
  }
}

bool isFailure(ZoneStatus status)
{
  return status == ZoneStatus::ReadError || status == ZoneStatus::GeometryError;
}

void setKind(Attention &attention)
{
  if (attention.failed > 0)
  {
    attention.kind = AttentionKind::Failed;
    attention.amount = static_cast<double>(attention.failed) / attention.rows;
  }
  else if (attention.nothingValid)
  {
    attention.kind = AttentionKind::NothingValid;
    attention.amount = attention.rows;
  }
  else if (attention.drop > 0)
  {
    attention.kind = AttentionKind::Drop;
    attention.amount = attention.drop;
  }
  else if (attention.meanClear < AttentionRules::LITTLE_CLEAR)
  {
    attention.kind = AttentionKind::LittleClear;
    attention.amount = 1 - attention.meanClear;
  }
}

std::string dayText(const ReportRow &row, const std::vector<ReportScene> &scenes)
{
  return formatDate(*scenes[static_cast<std::size_t>(row.scene)].datetime);
}

/// The commonest status of the rows without a valid pixel, in words; the more urgent one of two equally common.
std::string commonestStatus(const ReportZone &zone)
{
  std::array<int, 12> counts{};
  for (const ReportRow &row : zone.rows)
  {
    if (!row.hasValid())
      ++counts[static_cast<std::size_t>(row.status)];
  }
  const auto most = std::max_element(counts.begin(), counts.end());
  if (*most == 0)
    return statusWords(ZoneStatus::NoOverlap);
  return statusWords(static_cast<ZoneStatus>(most - counts.begin()));
}

} // namespace

Attention attentionOf(const ReportZone &zone, const std::vector<ReportScene> &scenes)
{
  Attention attention;
  bool anyValid = false;
  for (const ReportRow &row : zone.rows)
  {
    attention.failed += isFailure(row.status) ? 1 : 0;
    const bool counts = row.scene != ReportRow::NO_SCENE && row.status != ZoneStatus::Skipped;
    attention.rows += counts || isFailure(row.status) ? 1 : 0;
    anyValid = anyValid || row.hasValid();
  }
  attention.nothingValid = !anyValid && zone.followed;
  const std::vector<ZoneDay> days = daysOf(zone, scenes);
  if (!days.empty())
  {
    attention.meanClear =
        std::accumulate(days.begin(), days.end(), 0.0, [](double sum, const ZoneDay &day) { return sum + day.clear; }) /
        static_cast<double>(days.size());
  }
  findDrop(zone, days, attention);
  setKind(attention);
  return attention;
}

std::vector<Attention> attentions(const ReportData &data)
{
  std::vector<Attention> result;
  result.reserve(data.zones.size());
  for (const ReportZone &zone : data.zones)
    result.push_back(attentionOf(zone, data.scenes));
  return result;
}

std::vector<std::size_t> zonesByAttention(const ReportData &data, const std::vector<Attention> &attentions)
{
  std::vector<std::size_t> zones(data.zones.size());
  std::iota(zones.begin(), zones.end(), std::size_t(0));
  std::stable_sort(zones.begin(), zones.end(),
                   [&attentions](std::size_t a, std::size_t b)
                   {
                     if (attentions[a].kind != attentions[b].kind)
                       return attentions[a].kind > attentions[b].kind;
                     return attentions[a].amount > attentions[b].amount;
                   });
  return zones;
}

std::vector<std::string> attentionReasons(const Attention &attention, const ReportZone &zone,
                                          const std::vector<ReportScene> &scenes)
{
  std::vector<std::string> reasons;
  if (attention.failed > 0)
    reasons.push_back(message(QT_TRANSLATE_NOOP("core", "Failed in %1 of %2 scenes."),
                              {std::to_string(attention.failed), std::to_string(attention.rows)}));
  if (attention.nothingValid)
    reasons.push_back(
        message(QT_TRANSLATE_NOOP("core", "No scene has a valid pixel; mostly: %1."), {commonestStatus(zone)}));
  if (attention.drop > 0)
    reasons.push_back(message(QT_TRANSLATE_NOOP("core", "Median NDVI falls by %1, from %2 to %3."),
                              {fixed(attention.drop, 2), dayText(zone.rows[attention.dropFrom], scenes),
                               dayText(zone.rows[attention.dropTo], scenes)}));
  if (!attention.nothingValid && attention.meanClear < AttentionRules::LITTLE_CLEAR)
    reasons.push_back(message(QT_TRANSLATE_NOOP("core", "Little clear area: %1 of the zone on average."),
                              {percentText(attention.meanClear)}));
  return reasons;
}

} // namespace ndvi
