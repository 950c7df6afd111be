#include "model/text.h"
#include "report/attention.h"
#include "report/numbers.h"
#include "report/rowtext.h"
#include "report/words.h"

#include <algorithm>
#include <array>

namespace ndvi
{

namespace
{

constexpr std::size_t MOST_FALLS = 3; ///< named, of each course

/// The commonest status of the rows without a valid pixel, in words; the more urgent one of two equally common.
std::string commonestStatus(const ReportZone &zone)
{
  std::array<int, 12> counts{};
  for (const ReportRow &row : zone.rows)
  {
    if (!row.hasValid())
      ++counts[static_cast<std::size_t>(row.status)];
  }
  // From the end, where the failures are: the first of equal ones is found.
  const auto most = std::max_element(counts.rbegin(), counts.rend());
  if (*most == 0)
    return statusWords(ZoneStatus::NoOverlap);
  return statusWords(static_cast<ZoneStatus>(counts.rend() - most - 1));
}

std::string failedText(const Attention &attention, const ReportData &data)
{
  return message(data.isOfPeriods() ? QT_TRANSLATE_NOOP("core", "Something failed or was left out in %1 of %2 periods.")
                                    : QT_TRANSLATE_NOOP("core", "Failed in %1 of %2 scenes."),
                 {std::to_string(attention.failed), std::to_string(attention.rows)});
}

std::string outsideText(const Attention &attention, const ReportData &data)
{
  return message(data.isOfPeriods()
                     ? QT_TRANSLATE_NOOP("core", "In %1 of %2 periods no bin holds any of the valid pixels: all of "
                                                 "them lie below or above the bins.")
                     : QT_TRANSLATE_NOOP("core", "In %1 of %2 scenes no bin holds any of the valid pixels: all of "
                                                 "them lie below or above the bins."),
                 {std::to_string(attention.outsideBins), std::to_string(attention.rows)});
}

std::string nothingText(const ReportZone &zone, const ReportData &data)
{
  return message(data.isOfPeriods() ? QT_TRANSLATE_NOOP("core", "No period has a valid pixel; mostly: %1.")
                                    : QT_TRANSLATE_NOOP("core", "No scene has a valid pixel; mostly: %1."),
                 {commonestStatus(zone)});
}

/// Whether a cloud mask was applied where \a row is of, as far as is known.
bool wasMasked(const ReportRow &row, const ReportData &data)
{
  const std::optional<bool> &told = data.scenes[static_cast<std::size_t>(row.scene)].masked;
  return told ? *told : row.masked > 0;
}

std::string fallText(const MedianFall &fall, const ReportZone &zone, const ReportData &data)
{
  const auto date = [&](std::size_t row) { return rowDate(zone.rows[row], data.scenes); };
  const std::string amount = fixed(fall.amount, 2), from = date(fall.from), to = date(fall.to);
  switch (fall.course)
  {
  case FallCourse::Brief:
    return message(wasMasked(zone.rows[fall.to], data)
                       ? QT_TRANSLATE_NOOP("core", "Median NDVI falls by %1 from %2 to %3 and has recovered by %4: "
                                                   "probably cloud or haze that the mask missed, or a cut that grew "
                                                   "again.")
                       : QT_TRANSLATE_NOOP("core", "Median NDVI falls by %1 from %2 to %3 and has recovered by %4: "
                                                   "probably cloud or haze, or a cut that grew again."),
                   {amount, from, to, date(*fall.next)});
  case FallCourse::Open:
    return message(fall.next ? QT_TRANSLATE_NOOP("core", "Median NDVI falls by %1 from %2 to %3; the next clear date, "
                                                         "%4, is too late to tell whether it lasted.")
                             : QT_TRANSLATE_NOOP("core", "Median NDVI falls by %1 from %2 to %3; no later clear date "
                                                         "tells yet whether it lasts."),
                   {amount, from, to, fall.next ? date(*fall.next) : std::string()});
  case FallCourse::Lasting:
    break;
  }
  if (fall.recovered)
    return message(QT_TRANSLATE_NOOP("core", "Median NDVI falls by %1 from %2 to %3, is still low on %4 and has "
                                             "recovered by %5: a harvest or cut that grew again, damage, or cloud or "
                                             "haze."),
                   {amount, from, to, date(*fall.next), date(*fall.recovered)});
  return message(QT_TRANSLATE_NOOP("core", "Median NDVI falls by %1 from %2 to %3 and stays low: harvest, a cut or "
                                           "damage."),
                 {amount, from, to});
}

std::string clearText(const Attention &attention, const ReportData &data)
{
  // Not for want of clear sky alone.
  if (attention.meanInside < FallRules::USABLE)
    return message(QT_TRANSLATE_NOOP("core", "On average only %1 of the zone lies in the scenes, and %2 of the zone is "
                                             "clear; no fall of NDVI is looked for where less than half of it is "
                                             "clear."),
                   {percentText(attention.meanInside), percentText(attention.meanClear)});
  const std::string share = percentText(attention.meanClear);
  if (attention.emptyDays == 0)
    return message(QT_TRANSLATE_NOOP("core", "Little clear area: %1 of the zone on average."), {share});
  return message(data.isOfPeriods()
                     ? QT_TRANSLATE_NOOP("core", "Little clear area: %1 of the zone on average, none in %2 of %3 "
                                                 "periods.")
                     : QT_TRANSLATE_NOOP("core", "Little clear area: %1 of the zone on average, none on %2 of %3 "
                                                 "dates."),
                 {share, std::to_string(attention.emptyDays), std::to_string(attention.days)});
}

/// The largest falls of a course in words, by time, and how many more there are.
void addFalls(std::vector<AttentionReason> &reasons, AttentionKind kind, std::vector<MedianFall> falls,
              const ReportZone &zone, const ReportData &data)
{
  const std::size_t all = falls.size();
  falls.resize(std::min(all, MOST_FALLS));
  std::sort(falls.begin(), falls.end(), [](const MedianFall &a, const MedianFall &b) { return a.to < b.to; });
  for (const MedianFall &fall : falls)
    reasons.push_back({kind, fallText(fall, zone, data)});
  if (all > MOST_FALLS)
    reasons.push_back({kind, message(QT_TRANSLATE_NOOP("core", "Smaller falls like these: %1."),
                                     {std::to_string(all - MOST_FALLS)})});
}

} // namespace

std::vector<AttentionReason> attentionReasons(const Attention &attention, const ReportZone &zone,
                                              const ReportData &data)
{
  std::vector<AttentionReason> reasons;
  if (attention.failed > 0)
    reasons.push_back({AttentionKind::Failed, failedText(attention, data)});
  if (attention.nothingValid)
    reasons.push_back({AttentionKind::NothingValid, nothingText(zone, data)});
  if (attention.outsideBins > 0)
    reasons.push_back({AttentionKind::OutsideBins, outsideText(attention, data)});
  addFalls(reasons, AttentionKind::BriefFall, attention.brief, zone, data);
  addFalls(reasons, AttentionKind::OpenFall, attention.open, zone, data);
  if (attention.hasLittleClear())
    reasons.push_back({AttentionKind::LittleClear, clearText(attention, data)});
  if (attention.hasFewPixels())
    reasons.push_back({AttentionKind::FewPixels,
                       message(QT_TRANSLATE_NOOP("core", "Few pixels: never more than %1 valid ones, which is little "
                                                         "for a histogram."),
                               {pixelText(attention.mostValid)})});
  addFalls(reasons, AttentionKind::LastingFall, attention.lasting, zone, data);
  return reasons;
}

} // namespace ndvi
