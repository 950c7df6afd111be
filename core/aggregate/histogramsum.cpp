#include "aggregate/histogramsum.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

/// Finds values in stretches by rank.
class RankedStretches
{
public:
  RankedStretches(const std::vector<CountedStretch> &stretches, double min, double max)
      : mStretches(stretches), mMin(min), mMax(max)
  {
    for (const CountedStretch &stretch : stretches)
    {
      mTotal += stretch.units;
      mAreWhole = mAreWhole && stretch.units % Int128(WHOLE_PIXEL) == 0;
    }
  }

  double percentile(double p) const { return mAreWhole ? interpolated(p) : reached(p); }

private:
  /// Between the order statistics around rank p (n − 1).
  double interpolated(double p) const
  {
    const Int128 last = mTotal / Int128(WHOLE_PIXEL) - 1;
    const long double rank = static_cast<long double>(p) / 100 * static_cast<long double>(last);
    const Int128 lower = std::min(static_cast<Int128>(std::floor(rank)), last);
    const double share = static_cast<double>(rank - static_cast<long double>(lower));
    const double a = orderStatistic(lower);
    const double b = lower < last && share > 0 ? orderStatistic(lower + 1) : a;
    return std::clamp(a + share * (b - a), a, b);
  }

  double orderStatistic(Int128 k) const
  {
    // The only two that are known.
    if (k == 0)
      return mMin;
    if (k == mTotal / Int128(WHOLE_PIXEL) - 1)
      return mMax;
    return valueAt(static_cast<long double>(k) + 0.5L);
  }

  double reached(double p) const
  {
    if (p >= 100)
      return mMax;
    const long double target = static_cast<long double>(p) / 100 * pixels(mTotal);
    return target > 0 ? valueAt(target) : mMin;
  }

  /// The value below which \a target pixels lie, more than 0.
  double valueAt(long double target) const
  {
    Int128 below = 0;
    for (const CountedStretch &stretch : mStretches)
    {
      if (target <= pixels(below + stretch.units))
      {
        const long double share = (target - pixels(below)) / pixels(stretch.units);
        const double from = std::clamp(stretch.from, mMin, mMax), to = std::clamp(stretch.to, mMin, mMax);
        return from + static_cast<double>(share) * (to - from);
      }
      below += stretch.units;
    }
    return mMax;
  }

  static long double pixels(Int128 units) { return std::ldexp(static_cast<long double>(units), -WEIGHT_BITS); }

  const std::vector<CountedStretch> &mStretches;
  const double mMin, mMax;
  Int128 mTotal = 0;
  bool mAreWhole = true;
};

} // namespace

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

std::vector<double> percentilesOf(const std::vector<CountedStretch> &stretches, double min, double max,
                                  const std::vector<double> &percentiles)
{
  const RankedStretches ranked(stretches, min, max);
  std::vector<double> values;
  values.reserve(percentiles.size());
  for (const double p : percentiles)
    values.push_back(ranked.percentile(p));
  return values;
}

} // namespace ndvi
