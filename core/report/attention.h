#pragma once

#include "report/reportdata.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ndvi
{

/// What makes a zone worth a look, from the least to the most urgent.
enum class AttentionKind
{
  None,
  LittleClear,  ///< on average less than LITTLE_CLEAR of it is clear
  Drop,         ///< the median falls by DROP or more between two dates
  NothingValid, ///< no date has a valid pixel
  Failed        ///< a date could not be read, or the polygon could not be used
};

/// The thresholds of the rules. They are conventions, not statistics: a fall of the median NDVI by 0.2 within six weeks
/// is what a harvest, a mown meadow, a felled stand or a cloud the mask has missed looks like.
struct AttentionRules
{
  static constexpr double LITTLE_CLEAR = 0.3; ///< mean clear share of the zone, 0…1
  static constexpr double DROP = 0.2;         ///< NDVI
  static constexpr int DROP_DAYS = 45;        ///< the dates lie no further apart
  static constexpr double USABLE = 0.5;       ///< share of the zone that has to be clear for a date to count in a drop
};

/// Why a zone needs a look.
struct Attention
{
  AttentionKind kind = AttentionKind::None; ///< the most urgent one
  double amount = 0;                        ///< of that kind; the larger the more urgent
  int failed = 0;                           ///< rows that failed
  int rows = 0;                             ///< rows where zone and scene meet, or that failed
  bool nothingValid = false;
  double meanClear = 1;                 ///< 0…1, the best of each day; 1 where no day has pixels
  double drop = 0;                      ///< NDVI, the largest; 0: none of AttentionRules::DROP or more
  std::size_t dropFrom = 0, dropTo = 0; ///< indices of the rows it lies between
};

/// Looks at the rows of \a zone, which have to be sorted by time. Of several scenes of a day the one with most valid
/// pixels counts; scenes the zone does not meet and scenes left out on purpose count for nothing.
Attention attentionOf(const ReportZone &zone, const std::vector<ReportScene> &scenes);

/// attentionOf() of all zones; rows that are not sorted are looked at as if they were.
std::vector<Attention> attentions(const ReportData &data);

/// Indices of all zones, the most urgent first; equally urgent ones in the order of the data.
std::vector<std::size_t> zonesByAttention(const ReportData &data, const std::vector<Attention> &attentions);

/// The reasons in words, the most urgent first; none where nothing stands out.
std::vector<std::string> attentionReasons(const Attention &attention, const ReportZone &zone,
                                          const std::vector<ReportScene> &scenes);

} // namespace ndvi
