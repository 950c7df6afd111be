#pragma once

#include "compute/moments.h"

#include <vector>

namespace ndvi
{

/// Which order statistics make the wanted percentiles (0…100), and how. Ranks are cumulated weights as RankSelection
/// takes them.
class PercentilePlan
{
public:
  /// Weight 1 a value: linear interpolation between order statistics (NumPy's default); the 50th of an even count is
  /// the mean of the middle two. \a n > 0 values; a rank is a number of values.
  static PercentilePlan interpolated(const std::vector<double> &wanted, std::uint64_t n);

  /// Weighted values: the smallest one whose cumulated weight reaches p · \a weight (NumPy 2 "inverted_cdf"), decided
  /// in integers. Percentiles count to nine decimals. \a weight > 0. \a slack: what the weights' own rounding may make
  /// of their sums; a sum that falls short by no more counts as reached (20 ha fields reach 5 % of theirs exactly).
  static PercentilePlan inverted(const std::vector<double> &wanted, UInt128 weight, UInt128 slack = 0);

  const std::vector<UInt128> &ranks() const { return mRanks; }

  /// The percentiles, given the values at ranks().
  std::vector<double> percentiles(const std::vector<double> &atRanks) const;

private:
  std::vector<UInt128> mRanks;
  std::vector<double> mFractions; ///< between two ranks each; empty: one rank each
};

/// Percentiles of \a values (reordered), each of weight 1. \a values must not be empty nor hold NaN.
std::vector<double> percentiles(const std::vector<double> &values, const PercentilePlan &plan);

/// The same of weighted ones; \a weights in the unit of the plan, one a value.
std::vector<double> percentiles(const std::vector<double> &values, const std::vector<std::uint64_t> &weights,
                                const PercentilePlan &plan);

} // namespace ndvi
