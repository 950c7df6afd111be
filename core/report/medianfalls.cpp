#include "report/medianfalls.h"

namespace ndvi
{

namespace
{

/// A float's worth of grace: 0.7 − 0.5 shall count as 0.2.
constexpr double GRACE = 1e-6;

Timestamp daysBetween(const ZoneDay *a, const ZoneDay *b)
{
  return (startOfDay(b->time) - startOfDay(a->time)) / MS_PER_DAY;
}

/// Tells what the usable days behind that at \a to, where \a fall ends, say of it.
void judge(MedianFall &fall, const ReportZone &zone, const std::vector<const ZoneDay *> &usable, std::size_t to)
{
  if (to + 1 >= usable.size())
    return;
  const auto hasRegained = [&](const ZoneDay *day)
  {
    const double regained =
        static_cast<double>(zone.rows[day->row].median) - static_cast<double>(zone.rows[fall.to].median);
    return regained >= fall.amount * FallRules::REGAINED - GRACE;
  };
  const ZoneDay *next = usable[to + 1];
  fall.next = next->row;
  if (hasRegained(next))
  {
    fall.course = daysBetween(usable[to], next) <= FallRules::DAYS ? FallCourse::Brief : FallCourse::Open;
    return;
  }
  fall.course = FallCourse::Lasting;
  for (std::size_t i = to + 2; i < usable.size() && daysBetween(usable[to], usable[i]) <= FallRules::SLOW_DAYS; ++i)
  {
    if (!hasRegained(usable[i]))
      continue;
    fall.recovered = usable[i]->row;
    return;
  }
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
    const ZoneDay day{*time, i, row.clearShare() * share, share};
    if (days.empty() || startOfDay(days.back().time) != startOfDay(*time))
      days.push_back(day);
    else if (row.valid > zone.rows[days.back().row].valid)
      days.back() = day;
  }
  return days;
}

std::vector<const ZoneDay *> usableDays(const ReportZone &zone, const std::vector<ZoneDay> &days)
{
  std::vector<const ZoneDay *> usable;
  for (const ZoneDay &day : days)
  {
    const ReportRow &row = zone.rows[day.row];
    if (row.hasValid() && day.clear >= FallRules::USABLE && row.median == row.median)
      usable.push_back(&day);
  }
  return usable;
}

std::vector<MedianFall> medianFalls(const ReportZone &zone, const std::vector<ZoneDay> &days)
{
  const auto median = [&zone](const ZoneDay *day) { return static_cast<double>(zone.rows[day->row].median); };
  const std::vector<const ZoneDay *> usable = usableDays(zone, days);
  std::vector<MedianFall> falls;
  for (std::size_t i = 1; i < usable.size(); ++i)
  {
    const ZoneDay *from = usable[i - 1], *to = usable[i];
    const double amount = median(from) - median(to);
    if (amount < FallRules::AMOUNT - GRACE || daysBetween(from, to) > FallRules::DAYS)
      continue;
    MedianFall fall{FallCourse::Open, amount, from->row, to->row, std::nullopt, std::nullopt};
    judge(fall, zone, usable, i);
    falls.push_back(fall);
  }
  return falls;
}

} // namespace ndvi
