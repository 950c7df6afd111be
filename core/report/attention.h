#pragma once

#include "report/medianfalls.h"
#include "report/reportdata.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ndvi
{

/// What makes a zone stand out, from the least to the most urgent: what may be wrong without anybody noticing comes
/// before what the numbers show by themselves.
enum class AttentionKind
{
  None,
  LastingFall,  ///< the median falls and stays low: a harvest, or damage
  FewPixels,    ///< never as many as AttentionRules::FEW_PIXELS valid ones
  LittleClear,  ///< on average less than AttentionRules::LITTLE_CLEAR of it is clear, or less than FallRules::USABLE of
                ///< it is in the scenes, or nothing is clear on most dates
  OpenFall,     ///< the median falls, and no later date tells yet whether it lasts
  BriefFall,    ///< the median falls and recovers: cloud or haze the mask has missed?
  OutsideBins,  ///< a date whose valid pixels all lie below or above the bins
  NothingValid, ///< no date has a valid pixel
  Failed        ///< a date could not be read, or the polygon could not be used
};

/// False where the zone merely shows what fields do (a harvest).
inline bool needsAttention(AttentionKind kind)
{
  return kind > AttentionKind::LastingFall;
}

struct AttentionRules
{
  static constexpr double LITTLE_CLEAR = 0.3; ///< mean clear share of the zone, 0…1
  /// Of fewer pixels the percentiles 5 and 95 lie between the outermost two.
  static constexpr double FEW_PIXELS = 20;
};

/// Why a zone stands out.
struct Attention
{
  AttentionKind kind = AttentionKind::None; ///< the most urgent one
  double amount = 0;                        ///< of that kind; the larger the more urgent
  int failed = 0;                           ///< rows that failed, or sums of which a part did
  int outsideBins = 0;                      ///< rows with valid pixels, but none in a bin
  int rows = 0;                             ///< rows where zone and scene meet, or that failed
  bool nothingValid = false;
  int days = 0;          ///< with pixels
  int emptyDays = 0;     ///< of these, without a valid one
  double meanClear = 1;  ///< 0…1, the best of each day; 1 where no day has pixels
  double meanInside = 1; ///< of the same days: share of the zone that lies in the scene, 0…1
  double mostValid = 0;  ///< pixels, of the day with most valid ones

  std::vector<MedianFall> brief, open, lasting; ///< the falls of each course, the largest first

  bool hasLittleClear() const;
  bool hasFewPixels() const { return mostValid > 0 && mostValid < AttentionRules::FEW_PIXELS; }
};

/// Looks at the rows of \a zone, which have to be sorted by time. Of several scenes of a day the one with most valid
/// pixels counts; scenes the zone does not meet and scenes left out on purpose count for nothing.
Attention attentionOf(const ReportZone &zone, const std::vector<ReportScene> &scenes);

/// attentionOf() of all zones; rows that are not sorted are looked at as if they were.
std::vector<Attention> attentions(const ReportData &data);

/// Indices of all zones, the most urgent first; equally urgent ones in the order of the data.
std::vector<std::size_t> zonesByAttention(const ReportData &data, const std::vector<Attention> &attentions);

/// A reason in words.
struct AttentionReason
{
  AttentionKind kind = AttentionKind::None;
  std::string text;
};

/// The reasons, the most urgent first; none where nothing stands out.
std::vector<AttentionReason> attentionReasons(const Attention &attention, const ReportZone &zone,
                                              const ReportData &data);

} // namespace ndvi
