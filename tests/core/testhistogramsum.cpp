#include "aggregate/histogramsum.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace ndvi;

namespace
{

/// Percentile of sorted values as NumPy's default defines it.
double interpolated(const std::vector<double> &sorted, double p)
{
  const double rank = p / 100 * static_cast<double>(sorted.size() - 1);
  const std::size_t lower = static_cast<std::size_t>(rank);
  const std::size_t upper = std::min(lower + 1, sorted.size() - 1);
  return sorted[lower] + (rank - static_cast<double>(lower)) * (sorted[upper] - sorted[lower]);
}

std::vector<double> counts(const HistogramSum &sum)
{
  std::vector<double> counts;
  for (const HistogramSum::Bin &bin : sum.bins())
    counts.push_back(countOfUnits(bin.units));
  return counts;
}

} // namespace

TEST(HistogramSum, addsBinByBinInAnyOrder)
{
  HistogramSum sum;
  sum.add(7, 3);
  sum.add(2, 1);
  sum.add(9, 5);
  sum.add(7, 0.25);
  sum.add(2, 10);
  ASSERT_EQ(sum.bins().size(), 3U);
  EXPECT_EQ(sum.bins()[0].bin, 2);
  EXPECT_EQ(sum.bins()[1].bin, 7);
  EXPECT_EQ(counts(sum), (std::vector<double>{11, 3.25, 5}));
  EXPECT_EQ(countOfUnits(sum.total()), 19.25);
}

TEST(HistogramSum, weightsAddExactly)
{
  const double part = std::ldexp(3.0, -32);
  HistogramSum large;
  large.add(0, 1e15);
  large.add(0, part);
  large.add(0, part);
  EXPECT_EQ(static_cast<long long>(large.bins()[0].units - countUnits(1e15)), 6);
  EXPECT_EQ(countOfUnits(countUnits(1234567.0)), 1234567.0);
}

// One pixel below and two above the middle of a bin: order statistic k of 4 lies at (k + 1/2) / 4 of it, the first and
// the last are known.
TEST(HistogramSum, percentilesAreLinearInsideABin)
{
  const std::vector<CountedStretch> stretches{{0.2, 0.4, countUnits(4)}};
  const std::vector<double> values = percentilesOf(stretches, 0.2, 0.4, {0, 50, 100});
  EXPECT_DOUBLE_EQ(values[0], 0.2);
  EXPECT_DOUBLE_EQ(values[1], 0.3); // between 0.275 and 0.325
  EXPECT_DOUBLE_EQ(values[2], 0.4);
  // Only min … max of a bin can hold pixels.
  EXPECT_DOUBLE_EQ(percentilesOf(stretches, 0.3, 0.4, {50})[0], 0.35);
}

TEST(HistogramSum, medianBetweenTwoBinsIsBetweenThem)
{
  EXPECT_DOUBLE_EQ(percentilesOf({{0, 0.1, countUnits(1)}, {0.8, 0.9, countUnits(1)}}, 0.05, 0.85, {50})[0], 0.45);
}

TEST(HistogramSum, weightedPercentilesReachTheShare)
{
  const std::vector<CountedStretch> stretches{{0, 0.1, countUnits(0.5)}, {0.1, 0.2, countUnits(1)}};
  const std::vector<double> values = percentilesOf(stretches, 0, 0.2, {0, 20, 100.0 / 3, 80, 100});
  EXPECT_DOUBLE_EQ(values[0], 0);
  EXPECT_DOUBLE_EQ(values[1], 0.06);
  EXPECT_DOUBLE_EQ(values[2], 0.1);
  EXPECT_DOUBLE_EQ(values[3], 0.17);
  EXPECT_DOUBLE_EQ(values[4], 0.2);
}

// The promise: no farther from the percentile of the pixels than a bin is wide, never outside min … max, increasing.
TEST(HistogramSum, percentilesAreWithinABin)
{
  std::mt19937 random(7);
  const std::vector<double> percentiles{0, 1, 5, 25, 50, 75, 95, 99.5, 100};
  for (int round = 0; round < 200; ++round)
  {
    const double width = round % 2 ? 0.05 : 0.2;
    std::vector<double> pixels(std::uniform_int_distribution<std::size_t>(1, 200)(random));
    std::normal_distribution<double> ndvi(0.1 * (round % 9), 0.02 + 0.03 * (round % 5));
    for (double &pixel : pixels)
      pixel = ndvi(random);
    std::sort(pixels.begin(), pixels.end());
    HistogramSum sum;
    for (const double pixel : pixels)
      sum.add(static_cast<int>(std::floor((pixel + 5) / width)), 1);
    std::vector<CountedStretch> stretches;
    for (const HistogramSum::Bin &bin : sum.bins())
      stretches.push_back({bin.bin * width - 5, (bin.bin + 1) * width - 5, bin.units});
    const std::vector<double> found = percentilesOf(stretches, pixels.front(), pixels.back(), percentiles);
    EXPECT_TRUE(std::is_sorted(found.begin(), found.end()));
    for (std::size_t i = 0; i < percentiles.size(); ++i)
      ASSERT_NEAR(found[i], interpolated(pixels, percentiles[i]), width) << "p" << percentiles[i];
    EXPECT_EQ(found.front(), pixels.front());
    EXPECT_EQ(found.back(), pixels.back());
  }
}
