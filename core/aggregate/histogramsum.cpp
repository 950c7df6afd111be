#include "aggregate/histogramsum.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

Int128 countUnits(double count)
{
  return static_cast<Int128>(std::floor(std::ldexp(count, WEIGHT_BITS) + 0.5));
}

double countOfUnits(Int128 units)
{
  return std::ldexp(static_cast<double>(units), -WEIGHT_BITS);
}

void HistogramSum::add(int bin, double count)
{
  const auto isBefore = [](const Bin &a, int b) { return a.bin < b; };
  // Tables list the bins of a row in their order.
  auto at = mBins.empty() || mBins.back().bin < bin ? mBins.end()
                                                    : std::lower_bound(mBins.begin(), mBins.end(), bin, isBefore);
  if (at == mBins.end() || at->bin != bin)
    at = mBins.insert(at, Bin{bin, 0});
  at->units += countUnits(count);
}

Int128 HistogramSum::total() const
{
  Int128 total = 0;
  for (const Bin &bin : mBins)
    total += bin.units;
  return total;
}

} // namespace ndvi
