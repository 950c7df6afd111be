#include "compute/statistics.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using ndvi::Moments;
using ndvi::percentiles;

namespace
{

/// x_i = ((7919 · i) mod 10007) / 10007 · 2 − 1, i < 10000. NumPy:
///   x = ((np.arange(10000) * 7919) % 10007) / 10007.0 * 2 - 1
std::vector<double> spread()
{
  std::vector<double> x;
  for (int i = 0; i < 10000; ++i)
    x.push_back((i * 7919 % 10007) / 10007.0 * 2 - 1);
  return x;
}

Moments momentsOf(const std::vector<double> &values)
{
  Moments m;
  for (const double v : values)
    m.add(v);
  return m;
}

} // namespace

TEST(Moments, byHand)
{
  // python3: v = [0.1, 0.5, -0.25, 0.75, 0.3]; np.mean(v), np.std(v)
  const Moments m = momentsOf({0.1, 0.5, -0.25, 0.75, 0.3});
  EXPECT_NEAR(m.mean(), 0.28, 1e-12);
  EXPECT_NEAR(m.stddev(), 0.34146742157927745, 1e-12);
  EXPECT_EQ(m.min(), -0.25);
  EXPECT_EQ(m.max(), 0.75);
}

TEST(Moments, equalValuesHaveNoDeviation)
{
  EXPECT_EQ(momentsOf(std::vector<double>(7, 0.1)).stddev(), 0);
  EXPECT_EQ(momentsOf(std::vector<double>(1000003, 0.7345)).stddev(), 0);
  EXPECT_EQ(momentsOf(std::vector<double>(7, 0.05)).mean(), 0.05);
}

TEST(Moments, doNotDependOnOrderOrCut)
{
  std::vector<double> x = spread();
  const Moments whole = momentsOf(x);
  std::shuffle(x.begin(), x.end(), std::mt19937(3));
  Moments merged;
  for (std::size_t begin = 0; begin < x.size(); begin += 777)
  {
    Moments part;
    for (std::size_t i = begin; i < std::min(x.size(), begin + 777); ++i)
      part.add(x[i]);
    merged.merge(part);
  }
  EXPECT_EQ(merged.mean(), whole.mean());
  EXPECT_EQ(merged.stddev(), whole.stddev());
  EXPECT_EQ(merged.min(), whole.min());
  EXPECT_EQ(merged.max(), whole.max());
  // x.mean(), x.std()
  EXPECT_NEAR(whole.mean(), 3.153792345358206e-05, 1e-12);
  EXPECT_NEAR(whole.stddev(), 0.5773821707232445, 1e-12);
}

TEST(Moments, largeAndSmallTogether)
{
  // Far values of broken offsets neither overflow nor hide the rest.
  std::vector<double> x(1000, 0.5);
  x.push_back(2001);
  x.push_back(-2001);
  const Moments m = momentsOf(x);
  EXPECT_NEAR(m.mean(), 500.0 / 1002, 1e-12);
  EXPECT_NEAR(m.stddev(), 89.39808981224286, 1e-9);
}

TEST(Percentiles, linearInterpolationByHand)
{
  // np.percentile([0.1, 0.5, -0.25, 0.75, 0.3], [5, 25, 50, 75, 95])
  std::vector<double> v{0.1, 0.5, -0.25, 0.75, 0.3};
  const std::vector<double> expected{-0.18, 0.1, 0.3, 0.5, 0.7};
  const auto found = percentiles(v, {5, 25, 50, 75, 95});
  for (std::size_t i = 0; i < expected.size(); ++i)
    EXPECT_NEAR(found[i], expected[i], 1e-15);
  std::vector<double> one{0.25};
  EXPECT_EQ(percentiles(one, {0, 50, 100}), (std::vector<double>{0.25, 0.25, 0.25}));
  std::vector<double> two{1, 0};
  EXPECT_EQ(percentiles(two, {50}), (std::vector<double>{0.5}));
}

TEST(Percentiles, largeListsWithoutSorting)
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
  const auto found = percentiles(x, {0, 2.5, 5, 25, 50, 75, 95, 100});
  ASSERT_EQ(found.size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i)
    EXPECT_NEAR(found[i], expected[i], 1e-15) << i;
}

TEST(Percentiles, largeListsAgreeWithSorting)
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
    const auto found = percentiles(x, {0, 50, 99, 100});
    EXPECT_EQ(found[0], sorted[0]);
    EXPECT_EQ(found[1], sorted[10000]);
    EXPECT_EQ(found[2], sorted[19800]);
    EXPECT_EQ(found[3], sorted[20000]);
  }
  std::vector<double> equal(5000, 0.3);
  EXPECT_EQ(percentiles(equal, {5, 95}), (std::vector<double>{0.3, 0.3}));
}
