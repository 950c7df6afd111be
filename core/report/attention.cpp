#include "report/attention.h"

#include <algorithm>
#include <numeric>

namespace ndvi
{

namespace
{

void countRows(const ReportZone &zone, Attention &attention)
{
  bool anyValid = false;
  for (const ReportRow &row : zone.rows)
  {
    attention.failed += row.hasFailed() ? 1 : 0;
    attention.outsideBins += row.isOutsideBins() ? 1 : 0;
    const bool counts = row.scene != ReportRow::NO_SCENE && row.status != ZoneStatus::Skipped;
    attention.rows += counts || row.hasFailed() ? 1 : 0;
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
  const auto mean = [&days](double ZoneDay::*share)
  {
    return std::accumulate(days.begin(), days.end(), 0.0,
                           [share](double sum, const ZoneDay &day) { return sum + day.*share; }) /
           static_cast<double>(days.size());
  };
  attention.meanClear = mean(&ZoneDay::clear);
  attention.meanInside = mean(&ZoneDay::inside);
}

void keepFalls(const std::vector<MedianFall> &falls, Attention &attention)
{
  for (const MedianFall &fall : falls)
    (fall.course == FallCourse::Brief  ? attention.brief
     : fall.course == FallCourse::Open ? attention.open
                                       : attention.lasting)
        .push_back(fall);
  for (std::vector<MedianFall> *kept : {&attention.brief, &attention.open, &attention.lasting})
    std::stable_sort(kept->begin(), kept->end(),
                     [](const MedianFall &a, const MedianFall &b) { return a.amount > b.amount; });
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
  else if (attention.outsideBins > 0)
    set(AttentionKind::OutsideBins, static_cast<double>(attention.outsideBins) / attention.rows);
  else if (!attention.brief.empty())
    set(AttentionKind::BriefFall, attention.brief.front().amount);
  else if (!attention.open.empty())
    set(AttentionKind::OpenFall, attention.open.front().amount);
  else if (attention.hasLittleClear())
    set(AttentionKind::LittleClear, 1 - attention.meanClear);
  else if (attention.hasFewPixels())
    set(AttentionKind::FewPixels, -attention.mostValid);
  else if (!attention.lasting.empty())
    set(AttentionKind::LastingFall, attention.lasting.front().amount);
}

} // namespace

bool Attention::hasLittleClear() const
{
  return !nothingValid &&
         (meanClear < AttentionRules::LITTLE_CLEAR || meanInside < FallRules::USABLE || 2 * emptyDays > days);
}

Attention attentionOf(const ReportZone &zone, const std::vector<ReportScene> &scenes)
{
  Attention attention;
  countRows(zone, attention);
  const std::vector<ZoneDay> days = zoneDays(zone, scenes);
  countDays(days, attention);
  keepFalls(medianFalls(zone, days), attention);
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
