#pragma once

#include "compute/moments.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace ndvi
{

/// A count of pixels in units of 2^-32, rounded to the nearest; sums of them are exact. \a count is finite and ≥ 0.
Int128 countUnits(double count);

/// The double nearest to a sum of units.
double countOfUnits(Int128 units);

/// Adds up histograms with the same edges, bin by bin; exact and independent of the order. Holds the bins that occur.
class HistogramSum
{
public:
  struct Bin
  {
    int bin = 0;
    Int128 units = 0;
  };

  void add(int bin, double count);

  /// In the order of the bins.
  const std::vector<Bin> &bins() const { return mBins; }

  Int128 total() const;

private:
  std::vector<Bin> mBins; ///< sorted by bin
};

/// A stretch of NDVI and the pixels in it, spread evenly for all that is known.
struct CountedStretch
{
  double from = 0, to = 0;
  Int128 units = 0; ///< > 0
};

/// The \a percentiles (0…100) of pixels of which only their counts by stretch and their \a min and \a max are known;
/// the stretches are in order and hold at least one pixel. Whole counts: order statistic k of c pixels in a stretch is
/// taken (k + ½) / c of the way, between them linear interpolation as of exact values (NumPy's default). Otherwise the
/// smallest value whose cumulated weight reaches the share (NumPy's inverted_cdf). No result lies farther from that of
/// the pixels than the widest stretch concerned is wide, nor outside min … max.
std::vector<double> percentilesOf(const std::vector<CountedStretch> &stretches, double min, double max,
                                  const std::vector<double> &percentiles);

} // namespace ndvi
