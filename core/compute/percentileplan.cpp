#include "compute/percentileplan.h"

#include "compute/rankselection.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

/// Equal cells between the extremes of a list of values.
class ListCells
{
public:
  explicit ListCells(const std::vector<double> &values) : mCells(std::clamp<std::size_t>(values.size() / 4, 1, 4096))
  {
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    mLow = *low;
    mScale = *high > *low ? static_cast<double>(mCells - 1) / (*high - *low) : 0;
    if (!std::isfinite(mScale))
      mScale = 0;
  }

  std::size_t count() const { return mCells; }

  /// Monotone: subtraction and multiplication by a positive number round monotonously.
  std::size_t cell(double v) const { return static_cast<std::size_t>((v - mLow) * mScale); }

private:
  std::size_t mCells;
  double mLow = 0, mScale = 0;
};

template <class Weight>
std::vector<double> select(const std::vector<double> &values, const PercentilePlan &plan, Weight weight)
{
  const ListCells cells(values);
  std::vector<UInt128> weights(cells.count(), 0);
  for (std::size_t i = 0; i < values.size(); ++i)
    weights[cells.cell(values[i])] += weight(i);
  RankSelection selection(weights, plan.ranks());
  for (std::size_t i = 0; i < values.size(); ++i)
  {
    const std::size_t cell = cells.cell(values[i]);
    if (selection.isWanted(cell))
      selection.add(cell, values[i], weight(i));
  }
  return plan.percentiles(selection.find());
}

} // namespace

PercentilePlan PercentilePlan::interpolated(const std::vector<double> &wanted, std::uint64_t n)
{
  PercentilePlan plan;
  const double last = static_cast<double>(n - 1);
  for (const double p : wanted)
  {
    const double position = std::clamp(p / 100 * last, 0.0, last);
    const auto lower = static_cast<std::uint64_t>(position);
    plan.mRanks.push_back(lower + 1);
    plan.mRanks.push_back(std::min(lower + 2, n));
    plan.mFractions.push_back(position - static_cast<double>(lower));
  }
  return plan;
}

PercentilePlan PercentilePlan::inverted(const std::vector<double> &wanted, UInt128 weight, UInt128 slack)
{
  constexpr double PARTS = 1e9;               // of a percent
  constexpr std::uint64_t ALL = 100000000000; // 100 %
  PercentilePlan plan;
  for (const double p : wanted)
  {
    const auto parts = static_cast<std::uint64_t>(std::llround(std::clamp(p, 0.0, 100.0) * PARTS));
    const UInt128 rank = (weight * parts + ALL - 1) / ALL;
    // The greatest value is the greatest, however little it weighs.
    const UInt128 reached = parts >= ALL ? weight : rank > slack ? rank - slack : 1;
    plan.mRanks.push_back(std::clamp<UInt128>(reached, 1, weight));
  }
  return plan;
}

std::vector<double> PercentilePlan::percentiles(const std::vector<double> &atRanks) const
{
  if (mFractions.empty())
    return atRanks;
  std::vector<double> result;
  for (std::size_t i = 0; i < mFractions.size(); ++i)
  {
    const double low = atRanks[2 * i], high = atRanks[2 * i + 1];
    result.push_back(low + (high - low) * mFractions[i]);
  }
  return result;
}

std::vector<double> percentiles(const std::vector<double> &values, const PercentilePlan &plan)
{
  return select(values, plan, [](std::size_t) { return std::uint64_t(1); });
}

std::vector<double> percentiles(const std::vector<double> &values, const std::vector<std::uint64_t> &weights,
                                const PercentilePlan &plan)
{
  return select(values, plan, [&weights](std::size_t i) { return weights[i]; });
}

} // namespace ndvi
