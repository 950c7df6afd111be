#include "compute/percentileplan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using ndvi::PercentilePlan;
using ndvi::UInt128;

namespace
{

std::vector<double> percentilesOf(const std::vector<double> &values, const std::vector<double> &wanted)
{
  return ndvi::percentiles(values, PercentilePlan::interpolated(wanted, values.size()));
}

std::vector<double> weightedPercentilesOf(const std::vector<double> &values, const std::vector<std::uint64_t> &weights,
                                          const std::vector<double> &wanted)
{
  UInt128 sum = 0;
  for (const std::uint64_t w : weights)
    sum += w;
  return ndvi::percentiles(values, weights, PercentilePlan::inverted(wanted, sum));
}

/// x_i = ((7919 · i) mod 10007) / 10007 · 2 − 1, i < 10000. NumPy:
///   x = ((np.arange(10000) * 7919) % 10007) / 10007.0 * 2 - 1
std::vector<double> spread()
{
  std::vector<double> x;
  for (int i = 0; i < 10000; ++i)
    x.push_back((i * 7919 % 10007) / 10007.0 * 2 - 1);
  return x;
}

} // namespace

TEST(PercentilePlan, linearInterpolationByHand)
{
  // np.percentile([0.1, 0.5, -0.25, 0.75, 0.3], [5, 25, 50, 75, 95])
  const std::vector<double> v{0.1, 0.5, -0.25, 0.75, 0.3};
  const std::vector<double> expected{-0.18, 0.1, 0.3, 0.5, 0.7};
  const auto found = percentilesOf(v, {5, 25, 50, 75, 95});
  for (std::size_t i = 0; i < expected.size(); ++i)
    EXPECT_NEAR(found[i], expected[i], 1e-15);
  std::vector<double> one{0.25};
  EXPECT_EQ(percentilesOf(one, {0, 50, 100}), (std::vector<double>{0.25, 0.25, 0.25}));
  std::vector<double> two{1, 0};
  EXPECT_EQ(percentilesOf(two, {50}), (std::vector<double>{0.5}));
}

TEST(PercentilePlan, largeListsWithoutSorting)
{
  // np.percentile(x, [0, 2.5, 5, 25, 50, 75, 95, 100])
  std::vector<double> x = spread();
  const std::vector<double> expected{-1.0,
                                     -0.9500399720195862,
                                     -0.8998800839412411,
                                     -0.5,
                                     0.00019986009793138138,
                                     0.49999999999999994,
                                     0.8998800839412411,
                                     0.9998001399020686};
  const auto found = percentilesOf(x, {0, 2.5, 5, 25, 50, 75, 95, 100});
  ASSERT_EQ(found.size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i)
    EXPECT_NEAR(found[i], expected[i], 1e-15) << i;
}

TEST(PercentilePlan, largeListsAgreeWithSorting)
{
  std::mt19937 random(5);
  for (const double outlier : {0.0, 2001.0, -1e300})
  {
    std::normal_distribution<double> normal(0.4, 0.2);
    std::vector<double> x;
    for (int i = 0; i < 20001; ++i)
      x.push_back(i % 3 ? normal(random) : 0.05 * (i % 20));
    if (outlier != 0)
      x[77] = outlier;
    std::vector<double> sorted = x;
    std::sort(sorted.begin(), sorted.end());
    const auto found = percentilesOf(x, {0, 50, 99, 100});
    EXPECT_EQ(found[0], sorted[0]);
    EXPECT_EQ(found[1], sorted[10000]);
    EXPECT_EQ(found[2], sorted[19800]);
    EXPECT_EQ(found[3], sorted[20000]);
  }
  std::vector<double> equal(5000, 0.3);
  EXPECT_EQ(percentilesOf(equal, {5, 95}), (std::vector<double>{0.3, 0.3}));
}

TEST(PercentilePlan, weightedIsTheInvertedDistribution)
{
  // np.percentile([0.1, 0.5, -0.25, 0.75, 0.3], [0, 10, 20, 50, 90, 100], method="inverted_cdf", weights=[1, 2, 3, 4,
  // 5]), NumPy 2:
  //   sorted -0.25 0.1 0.3 0.5 0.75 with weights 3 1 5 2 4, cumulated 3 4 9 11 15 of 15
  const std::vector<double> v{0.1, 0.5, -0.25, 0.75, 0.3};
  const std::vector<std::uint64_t> w{1, 2, 3, 4, 5};
  EXPECT_EQ(weightedPercentilesOf(v, w, {0, 10, 20, 50, 90, 100}),
            (std::vector<double>{-0.25, -0.25, -0.25, 0.3, 0.75, 0.75}));
  // 26.666… % of 15 is 4: nine decimals of a percent are told apart.
  EXPECT_EQ(weightedPercentilesOf(v, w, {26.666666666, 26.666666667}), (std::vector<double>{0.1, 0.3}));
  EXPECT_EQ(weightedPercentilesOf({0.25}, {1}, {0, 50, 100}), (std::vector<double>{0.25, 0.25, 0.25}));
}

TEST(PercentilePlan, weightedAgreesWithSorting)
{
  std::mt19937 random(8);
  std::normal_distribution<double> normal(0.4, 0.2);
  std::vector<double> x;
  std::vector<std::uint64_t> w;
  for (int i = 0; i < 20001; ++i)
  {
    x.push_back(i % 3 ? normal(random) : 0.05 * (i % 20));
    w.push_back(i % 4 ? std::uint64_t(1) << 32 : random());
  }
  std::vector<std::size_t> order(x.size());
  for (std::size_t i = 0; i < order.size(); ++i)
    order[i] = i;
  std::sort(order.begin(), order.end(), [&x](std::size_t a, std::size_t b) { return x[a] < x[b]; });
  UInt128 sum = 0;
  for (const std::uint64_t weight : w)
    sum += weight;
  const std::vector<double> wanted{0, 5, 25, 50, 75, 95, 99.5, 100};
  const std::vector<double> found = weightedPercentilesOf(x, w, wanted);
  for (std::size_t i = 0; i < wanted.size(); ++i)
  {
    UInt128 reached = 0;
    double expected = 0;
    for (const std::size_t k : order)
    {
      reached += w[k];
      expected = x[k];
      if (reached * 1000 >= sum * static_cast<UInt128>(wanted[i] * 10))
        break;
    }
    EXPECT_EQ(found[i], expected) << wanted[i];
  }
}

TEST(PercentilePlan, roundedWeightsStillReachWhatTheyShould)
{
  // 20 whole pixels, one of them cut into two halves that were rounded up: 5 % of the sum is a little more than the
  // first pixel, though exactly one pixel was meant.
  std::vector<double> v;
  std::vector<std::uint64_t> w;
  UInt128 sum = 0;
  for (int i = 0; i < 21; ++i)
  {
    v.push_back(i / 100.0);
    w.push_back(i < 19 ? std::uint64_t(1) << 32 : (std::uint64_t(1) << 31) + 1);
    sum += w.back();
  }
  EXPECT_EQ(ndvi::percentiles(v, w, PercentilePlan::inverted({5}, sum)), std::vector<double>{0.01});
  EXPECT_EQ(ndvi::percentiles(v, w, PercentilePlan::inverted({5}, sum, 2)), std::vector<double>{0});
  // The greatest stays the greatest, even where it weighs less than the slack.
  w.back() = 1;
  sum -= std::uint64_t(1) << 31;
  EXPECT_EQ(ndvi::percentiles(v, w, PercentilePlan::inverted({0, 100}, sum, 5)), (std::vector<double>{0, 0.2}));
}
