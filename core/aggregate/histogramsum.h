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

} // namespace ndvi
