#include "aggregate/stretchpercentiles.h"

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
      mTotal += stretch.units;
  }

  EstimatedPercentile reached(double p) const
  {
    if (p >= 100)
      return known(mMax);
    const long double target = static_cast<long double>(p) / 100 * pixels(mTotal);
    return target > 0 ? valueAt(target) : known(mMin);
  }

  /// Between the order statistics around rank p (n − 1).
  EstimatedPercentile interpolated(double p) const
  {
    const Int128 last = mTotal / Int128(WHOLE_PIXEL) - 1;
    const long double rank = static_cast<long double>(p) / 100 * static_cast<long double>(last);
    const Int128 lower = std::min(static_cast<Int128>(std::floor(rank)), last);
    const double share = static_cast<double>(rank - static_cast<long double>(lower));
    const EstimatedPercentile a = orderStatistic(lower);
    const EstimatedPercentile b = lower < last && share > 0 ? orderStatistic(lower + 1) : a;
    const auto between = [share](double from, double to) { return std::clamp(from + share * (to - from), from, to); };
    return {between(a.value, b.value), between(a.lowest, b.lowest), between(a.highest, b.highest)};
  }

private:
  EstimatedPercentile orderStatistic(Int128 k) const
  {
    // The only two that are known.
    if (k == 0)
      return known(mMin);
    if (k == mTotal / Int128(WHOLE_PIXEL) - 1)
      return known(mMax);
    return valueAt(static_cast<long double>(k) + 0.5L);
  }

  /// The value below which \a target pixels lie, more than 0.
  EstimatedPercentile valueAt(long double target) const
  {
    Int128 below = 0;
    for (const CountedStretch &stretch : mStretches)
    {
      if (target <= pixels(below + stretch.units))
      {
        const long double share = (target - pixels(below)) / pixels(stretch.units);
        const double from = std::clamp(stretch.from, mMin, mMax), to = std::clamp(stretch.to, mMin, mMax);
        return {std::clamp(from + static_cast<double>(share) * (to - from), from, to), from, to};
      }
      below += stretch.units;
    }
    return known(mMax);
  }

  static EstimatedPercentile known(double value) { return {value, value, value}; }

  static long double pixels(Int128 units) { return std::ldexp(static_cast<long double>(units), -WEIGHT_BITS); }

  const std::vector<CountedStretch> &mStretches;
  const double mMin, mMax;
  Int128 mTotal = 0;
};

} // namespace

std::vector<EstimatedPercentile> percentilesOf(const std::vector<CountedStretch> &stretches, double min, double max,
                                               const std::vector<double> &percentiles, PercentileRule rule)
{
  const RankedStretches ranked(stretches, min, max);
  std::vector<EstimatedPercentile> values;
  values.reserve(percentiles.size());
  for (const double p : percentiles)
    values.push_back(rule == PercentileRule::Reached ? ranked.reached(p) : ranked.interpolated(p));
  return values;
}

} // namespace ndvi
