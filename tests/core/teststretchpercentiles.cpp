#include "aggregate/histogramsum.h"
#include "aggregate/stretchpercentiles.h"

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

std::vector<double> valuesOf(const std::vector<CountedStretch> &stretches, double min, double max,
                             const std::vector<double> &percentiles, PercentileRule rule = PercentileRule::Interpolated)
{
  std::vector<double> values;
  for (const EstimatedPercentile &found : percentilesOf(stretches, min, max, percentiles, rule))
    values.push_back(found.value);
  return values;
}

} // namespace

// One pixel below and two above the middle of a bin: order statistic k of 4 lies at (k + 1/2) / 4 of it, the first and
// the last are known.
TEST(StretchPercentiles, percentilesAreLinearInsideABin)
{
  const std::vector<CountedStretch> stretches{{0.2, 0.4, countUnits(4)}};
  const std::vector<double> values = valuesOf(stretches, 0.2, 0.4, {0, 50, 100});
  EXPECT_DOUBLE_EQ(values[0], 0.2);
  EXPECT_DOUBLE_EQ(values[1], 0.3); // between 0.275 and 0.325
  EXPECT_DOUBLE_EQ(values[2], 0.4);
  // Only min … max of a bin can hold pixels.
  EXPECT_DOUBLE_EQ(valuesOf(stretches, 0.3, 0.4, {50})[0], 0.35);
}

TEST(StretchPercentiles, medianBetweenTwoBinsIsBetweenThem)
{
  EXPECT_DOUBLE_EQ(valuesOf({{0, 0.1, countUnits(1)}, {0.8, 0.9, countUnits(1)}}, 0.05, 0.85, {50})[0], 0.45);
}

TEST(StretchPercentiles, weightedPercentilesReachTheShare)
{
  const std::vector<CountedStretch> stretches{{0, 0.1, countUnits(0.5)}, {0.1, 0.2, countUnits(1)}};
  const std::vector<double> values = valuesOf(stretches, 0, 0.2, {0, 20, 100.0 / 3, 80, 100}, PercentileRule::Reached);
  EXPECT_DOUBLE_EQ(values[0], 0);
  EXPECT_DOUBLE_EQ(values[1], 0.06);
  EXPECT_DOUBLE_EQ(values[2], 0.1);
  EXPECT_DOUBLE_EQ(values[3], 0.17);
  EXPECT_DOUBLE_EQ(values[4], 0.2);
}

// np.percentile([.05] * 6 + [.85] * 6, 50, weights=np.ones(12), method="inverted_cdf")  # 0.05, by default 0.45
TEST(StretchPercentiles, wholeWeightsAreWeights)
{
  const std::vector<CountedStretch> stretches{{0.05, 0.1, countUnits(6)}, {0.85, 0.9, countUnits(6)}};
  const double median = valuesOf(stretches, 0.05, 0.85, {50}, PercentileRule::Reached)[0];
  EXPECT_GE(median, 0.05);
  EXPECT_LE(median, 0.1);
  EXPECT_NEAR(valuesOf(stretches, 0.05, 0.85, {50})[0], 0.45, 0.05);
}

// The promise: no farther from the percentile of the pixels than a bin is wide, never outside min … max, increasing.
TEST(StretchPercentiles, percentilesAreWithinABin)
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
    const std::vector<EstimatedPercentile> bounds =
        percentilesOf(stretches, pixels.front(), pixels.back(), percentiles, PercentileRule::Interpolated);
    const std::vector<double> found = valuesOf(stretches, pixels.front(), pixels.back(), percentiles);
    EXPECT_TRUE(std::is_sorted(found.begin(), found.end()));
    for (std::size_t i = 0; i < percentiles.size(); ++i)
    {
      const double exact = interpolated(pixels, percentiles[i]);
      ASSERT_NEAR(found[i], exact, width) << "p" << percentiles[i];
      ASSERT_LE(bounds[i].highest - bounds[i].lowest, width + 1e-12) << "p" << percentiles[i];
      ASSERT_LE(bounds[i].lowest, exact + 1e-12) << "p" << percentiles[i];
      ASSERT_GE(bounds[i].highest, exact - 1e-12) << "p" << percentiles[i];
    }
    EXPECT_EQ(found.front(), pixels.front());
    EXPECT_EQ(found.back(), pixels.back());
  }
}

// Three pixels below the bins, from -3 to -1; two in a bin from 0 to 0.1. NumPy's ranks of 5 pixels: p25 is order
// statistic 1, p60 lies between 2 and 3, p75 is 3.
TEST(StretchPercentiles, boundsSayHowMuchIsKnown)
{
  const std::vector<CountedStretch> stretches{{-3, -1, countUnits(3)}, {0, 0.1, countUnits(2)}};
  const std::vector<EstimatedPercentile> found =
      percentilesOf(stretches, -3, 0.08, {0, 25, 60, 75, 100}, PercentileRule::Interpolated);
  EXPECT_EQ(found[0].lowest, -3); // the minimum is known
  EXPECT_EQ(found[0].highest, -3);
  EXPECT_EQ(found[1].lowest, -3);
  EXPECT_EQ(found[1].highest, -1);
  EXPECT_DOUBLE_EQ(found[1].value, -2);
  EXPECT_NEAR(found[2].lowest, 0.6 * -3 + 0.4 * 0, 1e-15);
  EXPECT_NEAR(found[2].highest, 0.6 * -1 + 0.4 * 0.08, 1e-15);
  EXPECT_EQ(found[3].lowest, 0);
  EXPECT_EQ(found[3].highest, 0.08);
  EXPECT_EQ(found[4].lowest, 0.08);
  EXPECT_EQ(found[4].highest, 0.08);
}

// The same with weights: the bounds hold for whatever pixels lie in the stretches.
TEST(StretchPercentiles, boundsHoldForWeights)
{
  std::mt19937 random(11);
  std::uniform_real_distribution<double> part(0.01, 1), ndvi(-2, 2);
  for (int round = 0; round < 200; ++round)
  {
    std::vector<std::pair<double, double>> pixels(1 + random() % 60);
    for (auto &[value, weight] : pixels)
    {
      value = ndvi(random);
      weight = countOfUnits(countUnits(part(random)));
    }
    std::sort(pixels.begin(), pixels.end());
    const std::vector<double> edges{-2, -1, -0.5, 0, 0.5, 1, 2};
    std::vector<CountedStretch> stretches;
    double total = 0;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i)
    {
      Int128 units = 0;
      for (const auto &[value, weight] : pixels)
        units += value >= edges[i] && value < edges[i + 1] ? countUnits(weight) : 0;
      total += countOfUnits(units);
      if (units > 0)
        stretches.push_back({edges[i], edges[i + 1], units});
    }
    for (const double p : {0.0, 3.0, 37.0, 50.0, 91.0, 100.0})
    {
      double cumulated = 0, exact = pixels.back().first;
      for (auto pixel = pixels.begin(); pixel != pixels.end(); ++pixel)
      {
        cumulated += pixel->second;
        if (cumulated >= p / 100 * total - 1e-9)
        {
          exact = pixel->first;
          break;
        }
      }
      const EstimatedPercentile found =
          percentilesOf(stretches, pixels.front().first, pixels.back().first, {p}, PercentileRule::Reached).front();
      ASSERT_LE(found.lowest, exact) << p;
      ASSERT_GE(found.highest, exact) << p;
      ASSERT_LE(found.lowest, found.value);
      ASSERT_LE(found.value, found.highest);
    }
  }
}
