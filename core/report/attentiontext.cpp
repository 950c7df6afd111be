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

std::string failedText(const Attention &attention, const ReportData &data)
{
  return message(data.isOfPeriods() ? QT_TRANSLATE_NOOP("core", "Failed in %1 of %2 periods.")
                                    : QT_TRANSLATE_NOOP("core", "Failed in %1 of %2 scenes."),
                 {std::to_string(attention.failed), std::to_string(attention.rows)});
}

std::string nothingText(const ReportZone &zone, const ReportData &data)
{
  return message(data.isOfPeriods() ? QT_TRANSLATE_NOOP("core", "No period has a valid pixel; mostly: %1.")
                                    : QT_TRANSLATE_NOOP("core", "No scene has a valid pixel; mostly: %1."),
                 {commonestStatus(zone)});
}

std::string fallText(const MedianFall &fall, const ReportZone &zone, const ReportData &data)
{
  const auto date = [&](std::size_t row) { return rowDate(zone.rows[row], data.scenes); };
  const std::string amount = fixed(fall.amount, 2), from = date(fall.from), to = date(fall.to);
  switch (fall.course)
  {
  case FallCourse::Brief:
    return message(QT_TRANSLATE_NOOP("core", "Median NDVI falls by %1 from %2 to %3 and has recovered by %4: probably "
                                             "cloud or haze that the mask missed, or a cut that grew again."),
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
  return message(QT_TRANSLATE_NOOP("core", "Median NDVI falls by %1 from %2 to %3 and stays low: harvest, a cut or "
                                           "damage."),
                 {amount, from, to});
}

std::string clearText(const Attention &attention)
{
  const std::string share = percentText(attention.meanClear);
  if (attention.emptyDays == 0)
    return message(QT_TRANSLATE_NOOP("core", "Little clear area: %1 of the zone on average."), {share});
  return message(QT_TRANSLATE_NOOP("core", "Little clear area: %1 of the zone on average, none on %2 of %3 dates."),
                 {share, std::to_string(attention.emptyDays), std::to_string(attention.days)});
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
  if (attention.brief)
    reasons.push_back({AttentionKind::BriefFall, fallText(*attention.brief, zone, data)});
  if (attention.open)
    reasons.push_back({AttentionKind::OpenFall, fallText(*attention.open, zone, data)});
  if (attention.hasLittleClear())
    reasons.push_back({AttentionKind::LittleClear, clearText(attention)});
  if (attention.hasFewPixels())
    reasons.push_back({AttentionKind::FewPixels,
                       message(QT_TRANSLATE_NOOP("core", "Few pixels: never more than %1 valid ones, which is little "
                                                         "for a histogram."),
                               {pixelText(attention.mostValid)})});
  if (attention.lasting)
    reasons.push_back({AttentionKind::LastingFall, fallText(*attention.lasting, zone, data)});
  return reasons;
}

} // namespace ndvi
