#include "aggregate/statisticssum.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace ndvi;

namespace
{

/// The row of some pixels, computed in two passes.
ZoneResult rowOf(const std::vector<double> &pixels)
{
  ZoneResult row;
  row.status = ZoneStatus::Ok;
  row.zoneShare = 1;
  row.pixels = row.valid = static_cast<double>(pixels.size());
  row.area = row.valid * 100;
  const long double n = static_cast<long double>(pixels.size());
  const long double mean = std::accumulate(pixels.begin(), pixels.end(), 0.0L) / n;
  long double squares = 0;
  for (const double pixel : pixels)
    squares += (pixel - mean) * (pixel - mean);
  row.mean = static_cast<double>(mean);
  row.stddev = static_cast<double>(std::sqrt(squares / n));
  row.min = *std::min_element(pixels.begin(), pixels.end());
  row.max = *std::max_element(pixels.begin(), pixels.end());
  row.median = row.mean;
  row.percentiles = {row.min, row.max};
  return row;
}

ZoneResult emptyRow(ZoneStatus status, double pixels = 0)
{
  ZoneResult row;
  row.status = status;
  row.message = "why";
  row.pixels = pixels;
  if (status == ZoneStatus::AllMasked)
    row.masked = pixels;
  if (status == ZoneStatus::AllNodata)
    row.nodata = pixels;
  row.zoneShare = status == ZoneStatus::NoOverlap ? 0 : 1;
  return row;
}

ZoneResult sumOf(const std::vector<ZoneResult> &rows)
{
  StatisticsSum sum;
  for (const ZoneResult &row : rows)
    sum.add(row);
  return sum.total();
}

} // namespace

// python3 -c "import numpy as np; a=np.array([.1,.2,.6,.3,.9]); print(a.mean(), a.std())"
TEST(StatisticsSum, momentsAreThoseOfAllPixels)
{
  const ZoneResult total = sumOf({rowOf({0.1, 0.2, 0.6}), rowOf({0.3, 0.9})});
  EXPECT_EQ(total.status, ZoneStatus::Ok);
  EXPECT_EQ(total.message, "");
  EXPECT_EQ(total.pixels, 5);
  EXPECT_EQ(total.area, 500);
  EXPECT_NEAR(total.mean, 0.42000000000000004, 1e-15);
  EXPECT_NEAR(total.stddev, 0.2925747767665559, 1e-15);
  EXPECT_EQ(total.min, 0.1);
  EXPECT_EQ(total.max, 0.9);
  EXPECT_TRUE(std::isnan(total.median));
  EXPECT_TRUE(total.percentiles.empty());
}

TEST(StatisticsSum, partsInAnyOrderEqualTheWhole)
{
  std::mt19937 random(11);
  for (int round = 0; round < 100; ++round)
  {
    // Close together and far from 0 too, where differences of squares would cancel.
    std::normal_distribution<double> ndvi(round % 3, round % 4 ? 0.2 : 1e-6);
    std::vector<double> all;
    std::vector<ZoneResult> parts;
    for (int part = 0; part < 20; ++part)
    {
      std::vector<double> pixels(std::uniform_int_distribution<std::size_t>(1, 50)(random));
      for (double &pixel : pixels)
        pixel = ndvi(random);
      all.insert(all.end(), pixels.begin(), pixels.end());
      parts.push_back(rowOf(pixels));
    }
    const ZoneResult whole = rowOf(all), total = sumOf(parts);
    const double bound = std::ldexp(1, -51) * (whole.stddev + std::max(std::fabs(whole.min), std::fabs(whole.max)));
    ASSERT_NEAR(total.mean, whole.mean, bound);
    ASSERT_NEAR(total.stddev, whole.stddev, bound);
    ASSERT_EQ(total.min, whole.min);
    ASSERT_EQ(total.max, whole.max);
    ASSERT_EQ(total.valid, whole.valid);
    std::shuffle(parts.begin(), parts.end(), random);
    const ZoneResult shuffled = sumOf(parts);
    ASSERT_DOUBLE_EQ(shuffled.mean, total.mean);
    ASSERT_DOUBLE_EQ(shuffled.stddev, total.stddev);
  }
}

TEST(StatisticsSum, oneRowComesBackAsItWas)
{
  ZoneResult row = rowOf({0.1, 0.3, 0.7});
  row.status = ZoneStatus::Partial;
  row.message = "Part of it lies outside.";
  row.zoneShare = 0.3;
  row.sampleShare = 0.1;
  row.pixels = 4;
  row.masked = 1;
  const ZoneResult total = sumOf({row});
  EXPECT_EQ(total.status, row.status);
  EXPECT_EQ(total.message, row.message);
  EXPECT_EQ(total.zoneShare, row.zoneShare);
  EXPECT_EQ(total.sampleShare, row.sampleShare);
  EXPECT_EQ(total.mean, row.mean);
  EXPECT_EQ(total.stddev, row.stddev);
  EXPECT_EQ(total.median, row.median);
  EXPECT_EQ(total.percentiles, row.percentiles);
  EXPECT_EQ(sumOf({emptyRow(ZoneStatus::ReadError)}).message, "why");
}

TEST(StatisticsSum, theOnlyRowWithPixelsKeepsItsPercentiles)
{
  const ZoneResult row = rowOf({0.1, 0.3, 0.7});
  const ZoneResult total = sumOf({emptyRow(ZoneStatus::AllMasked, 3), row, emptyRow(ZoneStatus::NoOverlap)});
  EXPECT_EQ(total.status, ZoneStatus::Ok);
  EXPECT_EQ(total.message, "Sum of 3 rows, 2 of them without valid pixels: ok 1, no_overlap 1, all_masked 1.");
  EXPECT_EQ(total.pixels, 6);
  EXPECT_EQ(total.masked, 3);
  EXPECT_EQ(total.zoneShare, 1); // rows without pixels weigh nothing
  EXPECT_EQ(total.median, row.median);
  EXPECT_EQ(total.percentiles, row.percentiles);
  EXPECT_NO_THROW(checkSums(
      [&]
      {
        ZoneResult r = total;
        r.bins = {3};
        return r;
      }()));
}

TEST(StatisticsSum, sumsWithoutValidPixelsSayWhatTheyAreOf)
{
  ZoneResult total = sumOf({emptyRow(ZoneStatus::AllMasked, 3), emptyRow(ZoneStatus::AllMasked, 2)});
  EXPECT_EQ(total.status, ZoneStatus::AllMasked);
  EXPECT_EQ(total.message, "Sum of 2 rows, none with valid pixels: all_masked 2.");
  EXPECT_NO_THROW(checkSums(total));
  total = sumOf({emptyRow(ZoneStatus::AllMasked, 3), emptyRow(ZoneStatus::AllNodata, 2)});
  EXPECT_EQ(total.status, ZoneStatus::NoValid);
  EXPECT_NO_THROW(checkSums(total));
  total = sumOf({emptyRow(ZoneStatus::NoOverlap), emptyRow(ZoneStatus::ReadError), emptyRow(ZoneStatus::NoPixel)});
  EXPECT_EQ(total.status, ZoneStatus::ReadError);
  EXPECT_NO_THROW(checkSums(total));
  total = sumOf({emptyRow(ZoneStatus::NoOverlap), emptyRow(ZoneStatus::NoPixel)});
  EXPECT_EQ(total.status, ZoneStatus::NoPixel);
  EXPECT_EQ(total.zoneShare, 0.5);
}

TEST(StatisticsSum, partialIsWhatTheSharesMake)
{
  ZoneResult whole = rowOf({0.5, 0.6}), half = rowOf({0.1, 0.2});
  half.zoneShare = 0.5;
  half.status = ZoneStatus::Partial;
  const ZoneResult total = sumOf({whole, half});
  EXPECT_EQ(total.status, ZoneStatus::Partial);
  EXPECT_EQ(total.zoneShare, 0.75);
  EXPECT_EQ(total.message, "Sum of 2 rows: ok 1, partial 1.");
}

TEST(StatisticsSum, pixelsThatAreAllOutsideTheBinsSaySo)
{
  ZoneResult below = rowOf({-0.5, -0.6}), above = rowOf({0.9});
  below.below = 2;
  above.above = 1;
  ZoneResult total = sumOf({below, above});
  EXPECT_EQ(total.message, "No bin holds any of the valid pixels (3): below the first edge are 2, above the last 1.");
  total.median = total.mean;
  EXPECT_NO_THROW(checkSums(total));
  total = sumOf({below, above, emptyRow(ZoneStatus::AllMasked, 1)});
  EXPECT_EQ(total.message, "Sum of 3 rows, 1 of them without valid pixels: ok 2, all_masked 1. No bin holds any of the "
                           "valid pixels (3): below the first edge are 2, above the last 1.");
}

TEST(StatisticsSum, aRepairedPolygonIsRemembered)
{
  ZoneResult plain = rowOf({0.1, 0.2}), repaired = rowOf({0.3});
  repaired.message = "The invalid polygon was repaired.";
  EXPECT_EQ(sumOf({plain, repaired, repaired}).message, "The invalid polygon was repaired.");
  EXPECT_EQ(sumOf({repaired}).message, "The invalid polygon was repaired.");
  ZoneResult cloudy = emptyRow(ZoneStatus::AllMasked, 2);
  cloudy.message = "All 2 pixels are masked. The invalid polygon was repaired.";
  const ZoneResult sum = sumOf({plain, cloudy});
  EXPECT_EQ(sum.message, "Sum of 2 rows, 1 of them without valid pixels: ok 1, all_masked 1. The invalid polygon was "
                         "repaired.");
  // Once, however often it is summed again.
  EXPECT_EQ(sumOf({sum, sum}).message, "The invalid polygon was repaired.");
  EXPECT_EQ(sumOf({plain, plain}).message, "");
}
