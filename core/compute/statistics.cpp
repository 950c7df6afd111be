#include "compute/statistics.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

constexpr int FRACTION_BITS = 40;
constexpr double ONE = 1099511627776.0; // 2^40
constexpr double LIMIT = 65536;

/// Order statistics of a large list without sorting it: values are counted in equal cells between the extremes, then
/// only the cells that hold a wanted rank are sorted.
class RankFinder
{
public:
  explicit RankFinder(const std::vector<double> &values) : mValues(values)
  {
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    mLow = *low;
    mScale = *high > *low ? (CELLS - 1) / (*high - *low) : 0;
    if (!std::isfinite(mScale))
      mScale = 0;
    mFirstRank.assign(CELLS + 1, 0);
    for (const double v : values)
      ++mFirstRank[cell(v) + 1];
    for (std::size_t c = 0; c < CELLS; ++c)
      mFirstRank[c + 1] += mFirstRank[c];
  }

  /// The values of the wanted ranks (0-based, ascending order).
  std::vector<double> find(const std::vector<std::size_t> &ranks) const
  {
    std::vector<std::vector<double>> cells(ranks.size());
    std::vector<std::size_t> cellOf(ranks.size());
    std::vector<int> listOf(CELLS, -1);
    for (std::size_t i = 0; i < ranks.size(); ++i)
    {
      const auto next = std::upper_bound(mFirstRank.begin(), mFirstRank.end(), ranks[i]);
      cellOf[i] = static_cast<std::size_t>(next - mFirstRank.begin()) - 1;
      if (listOf[cellOf[i]] < 0)
        listOf[cellOf[i]] = static_cast<int>(i);
    }
    for (const double v : mValues)
    {
      const int list = listOf[cell(v)];
      if (list >= 0)
        cells[static_cast<std::size_t>(list)].push_back(v);
    }
    for (std::vector<double> &c : cells)
      std::sort(c.begin(), c.end());
    std::vector<double> found(ranks.size());
    for (std::size_t i = 0; i < ranks.size(); ++i)
      found[i] = cells[static_cast<std::size_t>(listOf[cellOf[i]])][ranks[i] - mFirstRank[cellOf[i]]];
    return found;
  }

private:
  static constexpr std::size_t CELLS = 1 << 14;

  /// Monotone: subtraction and multiplication by a positive number round monotonously.
  std::size_t cell(double v) const { return static_cast<std::size_t>((v - mLow) * mScale); }

  const std::vector<double> &mValues;
  double mLow = 0, mScale = 0;
  std::vector<std::size_t> mFirstRank; ///< by cell: how many values lie in the cells before it
};

} // namespace

void Moments::add(double value)
{
  if (mCount == 0)
    mMin = mMax = value;
  mMin = std::min(mMin, value);
  mMax = std::max(mMax, value);
  ++mCount;
  const auto fixed = static_cast<std::int64_t>(std::nearbyint(std::clamp(value, -LIMIT, LIMIT) * ONE));
  mSum += fixed;
  const auto magnitude = static_cast<UInt128>(static_cast<std::uint64_t>(fixed < 0 ? -fixed : fixed));
  mSquares += magnitude * magnitude;
}

void Moments::merge(const Moments &other)
{
  if (other.mCount == 0)
    return;
  mMin = mCount == 0 ? other.mMin : std::min(mMin, other.mMin);
  mMax = mCount == 0 ? other.mMax : std::max(mMax, other.mMax);
  mCount += other.mCount;
  mSum += other.mSum;
  mSquares += other.mSquares;
}

double Moments::mean() const
{
  const auto n = static_cast<Int128>(mCount);
  const Int128 whole = mSum / n, rest = mSum % n;
  const long double fixed = static_cast<long double>(whole) + static_cast<long double>(rest) / mCount;
  // Rounding to 2^-40 may carry the mean of equal values past them.
  return std::clamp(static_cast<double>(std::ldexp(fixed, -FRACTION_BITS)), mMin, mMax);
}

double Moments::stddev() const
{
  // Deviations from an integer m next to the mean: Σ( f − m )² = Σf² − m · ( Σf + r ), r = Σf − n·m. In integers
  // nothing cancels, so equal values give exactly 0.
  const auto n = static_cast<Int128>(mCount);
  const Int128 m = mSum / n, r = mSum % n;
  const UInt128 deviations = mSquares - static_cast<UInt128>(m) * static_cast<UInt128>(mSum + r);
  const long double rest = static_cast<long double>(r);
  const long double variance =
      (static_cast<long double>(deviations) - rest * rest / mCount) / static_cast<long double>(mCount);
  return static_cast<double>(std::ldexp(std::sqrt(std::max(variance, 0.0L)), -FRACTION_BITS));
}

std::vector<double> percentiles(std::vector<double> &values, const std::vector<double> &wanted)
{
  // Between which two ranks each percentile lies, and how far.
  const double last = static_cast<double>(values.size() - 1);
  std::vector<std::size_t> ranks;
  std::vector<double> fractions;
  for (const double p : wanted)
  {
    const double position = std::clamp(p / 100 * last, 0.0, last);
    const auto lower = static_cast<std::size_t>(position);
    ranks.push_back(lower);
    ranks.push_back(std::min(lower + 1, values.size() - 1));
    fractions.push_back(position - static_cast<double>(lower));
  }

  std::vector<double> found;
  constexpr std::size_t SMALL = 4096;
  if (values.size() <= SMALL)
  {
    std::sort(values.begin(), values.end());
    for (const std::size_t r : ranks)
      found.push_back(values[r]);
  }
  else
  {
    found = RankFinder(values).find(ranks);
  }

  std::vector<double> result;
  for (std::size_t i = 0; i < wanted.size(); ++i)
  {
    const double low = found[2 * i], high = found[2 * i + 1];
    result.push_back(low + (high - low) * fractions[i]);
  }
  return result;
}

} // namespace ndvi
