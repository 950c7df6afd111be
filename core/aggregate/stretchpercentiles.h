#pragma once

#include "compute/moments.h"

#include <vector>

namespace ndvi
{

/// A stretch of NDVI and the pixels in it, spread evenly for all that is known.
struct CountedStretch
{
  double from = 0, to = 0;
  Int128 units = 0; ///< > 0, of 2^-32 pixel
};

/// A percentile of pixels that are not known one by one.
struct EstimatedPercentile
{
  double value = 0;
  double lowest = 0, highest = 0; ///< that of the pixels lies between them: lowest ≤ value ≤ highest
};

/// Which value a percentile is.
enum class PercentileRule
{
  Interpolated, ///< of whole pixels: between order statistics (NumPy's default)
  Reached       ///< of weighted ones: the smallest value whose cumulated weight reaches the share (inverted_cdf)
};

/// The \a percentiles (0…100) of pixels of which only their counts by stretch and their \a min and \a max are known;
/// the stretches are in order and hold at least one pixel. Interpolated: order statistic k of c pixels in a stretch is
/// taken (k + ½) / c of the way; all counts must be whole. Reached: weights are spread evenly. The counts do not show
/// which rule the table has: those of weighted pixels may be whole by chance. No result lies farther from that of the
/// pixels by that rule than the widest stretch concerned is wide, nor outside min … max.
std::vector<EstimatedPercentile> percentilesOf(const std::vector<CountedStretch> &stretches, double min, double max,
                                               const std::vector<double> &percentiles, PercentileRule rule);

} // namespace ndvi
