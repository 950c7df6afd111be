#include "report/attention.h"

#include <algorithm>
#include <numeric>

namespace ndvi
{

namespace
{

bool isFailure(ZoneStatus status)
{
  return status == ZoneStatus::ReadError || status == ZoneStatus::GeometryError;
}

void countRows(const ReportZone &zone, Attention &attention)
{
  bool anyValid = false;
  for (const ReportRow &row : zone.rows)
  {
    attention.failed += isFailure(row.status) ? 1 : 0;
    const bool counts = row.scene != ReportRow::NO_SCENE && row.status != ZoneStatus::Skipped;
    attention.rows += counts || isFailure(row.status) ? 1 : 0;
    anyValid = anyValid || row.hasValid();
    attention.mostValid = row.hasValid() ? std::max(attention.mostValid, row.valid) : attention.mostValid;
  }
  attention.nothingValid = !anyValid && zone.followed;
}

void countDays(const std::vector<ZoneDay> &days, Attention &attention)
{
  if (days.empty())
    return;
  attention.days = static_cast<int>(days.size());
  attention.emptyDays =
      static_cast<int>(std::count_if(days.begin(), days.end(), [](const ZoneDay &day) { return !(day.clear > 0); }));
  attention.meanClear =
      std::accumulate(days.begin(), days.end(), 0.0, [](double sum, const ZoneDay &day) { return sum + day.clear; }) /
      static_cast<double>(days.size());
}

void keepLargest(const MedianFall &fall, Attention &attention)
{
  std::optional<MedianFall> &kept = fall.course == FallCourse::Brief  ? attention.brief
                                    : fall.course == FallCourse::Open ? attention.open
                                                                      : attention.lasting;
  if (!kept || fall.amount > kept->amount)
    kept = fall;
}

void setKind(Attention &attention)
{
  const auto set = [&attention](AttentionKind kind, double amount)
  {
    attention.kind = kind;
    attention.amount = amount;
  };
  if (attention.failed > 0)
    set(AttentionKind::Failed, static_cast<double>(attention.failed) / attention.rows);
  else if (attention.nothingValid)
    set(AttentionKind::NothingValid, attention.rows);
  else if (attention.brief)
    set(AttentionKind::BriefFall, attention.brief->amount);
  else if (attention.open)
    set(AttentionKind::OpenFall, attention.open->amount);
  else if (attention.hasLittleClear())
    set(AttentionKind::LittleClear, 1 - attention.meanClear);
  else if (attention.hasFewPixels())
    set(AttentionKind::FewPixels, -attention.mostValid);
  else if (attention.lasting)
    set(AttentionKind::LastingFall, attention.lasting->amount);
}

} // namespace

bool Attention::hasLittleClear() const
{
  return !nothingValid && (meanClear < AttentionRules::LITTLE_CLEAR || 2 * emptyDays > days);
}

Attention attentionOf(const ReportZone &zone, const std::vector<ReportScene> &scenes)
{
  Attention attention;
  countRows(zone, attention);
  const std::vector<ZoneDay> days = zoneDays(zone, scenes);
  countDays(days, attention);
  for (const MedianFall &fall : medianFalls(zone, days))
    keepLargest(fall, attention);
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

} // namespace ndvi
