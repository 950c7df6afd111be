#include "report/reportscale.h"
#include "reportfixture.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace ndvi;
using namespace ndvi::test;

TEST(ReportScale, reachesFromTheLowestToTheHighestBinWithPixels)
{
  ReportBuilder builder = builderWith(2);
  builder.addZone("a", "");
  builder.addZone("b", "");
  builder.addRow(0, rowOf(0, 0.3), "");
  builder.addRow(0, rowOf(1, 0.5), "");
  builder.addRow(1, rowOf(0, 0.9), "");
  const ReportData data = builder.finish();
  const ReportScale scale = reportScale(data, {0});
  EXPECT_DOUBLE_EQ(scale.lower, 0.3);
  EXPECT_DOUBLE_EQ(scale.upper, 0.6);
  EXPECT_EQ(scale.bands.size(), 3U);
  EXPECT_DOUBLE_EQ(scale.position(0.45), 0.5);
  EXPECT_EQ(scale.position(7), 1);
  EXPECT_DOUBLE_EQ(reportScale(data, {0, 1}).upper, 1);
}

TEST(ReportScale, unevenBinsAndBinsNobodyTells)
{
  ReportBuilder builder;
  builder.addScene({"s", std::nullopt, "", ""});
  builder.addZone("a", "");
  builder.setBin(1, -1, 0);
  builder.setBin(4, 0.4, 1); // 2 and 3 hold nothing: no row told their edges
  ReportRow row = rowOf(0, 0.1);
  row.cells = {{1, 0.25F}, {4, 0.75F}};
  builder.addRow(0, row, "");
  const ReportData data = builder.finish();
  const ReportScale scale = reportScale(data, {0});
  ASSERT_EQ(scale.bands.size(), 4U);
  EXPECT_DOUBLE_EQ(scale.bands[1].lower, 0);
  EXPECT_DOUBLE_EQ(scale.bands[1].upper, 0.2);
  EXPECT_DOUBLE_EQ(scale.bands[3].lower, 0.4);
  EXPECT_EQ(bandShares(data.zones[0].rows[0], scale), (std::vector<double>{0.25, 0, 0, 0.75}));
}

TEST(ReportScale, veryManyBinsAreDrawnTogether)
{
  ReportBuilder builder;
  builder.addScene({"s", std::nullopt, "", ""});
  builder.addZone("a", "");
  ReportRow row = rowOf(0, 0.1);
  row.cells.clear();
  for (std::uint32_t bin = 0; bin < 200; ++bin)
  {
    builder.setBin(bin, bin / 200.0, (bin + 1) / 200.0);
    row.cells.push_back({bin, 1.0F / 200});
  }
  builder.addRow(0, row, "");
  const ReportData data = builder.finish();
  const ReportScale scale = reportScale(data, {0});
  EXPECT_EQ(scale.binsPerBand, 3U); // ceil(200 / 80)
  EXPECT_EQ(scale.bands.size(), 67U);
  EXPECT_DOUBLE_EQ(scale.upper, 1);
  EXPECT_NEAR(bandShares(data.zones[0].rows[0], scale)[0], 0.015, 1e-6);
}

TEST(ReportScale, marksAreRoundAndFew)
{
  ReportScale scale;
  EXPECT_EQ(scale.marks().size(), 6U); // 0, 0.2 … 1
  scale.lower = -1;
  EXPECT_EQ(scale.marks().size(), 5U); // −1, −0.5 … 1
  scale.lower = 0.45;
  scale.upper = 0.5;
  EXPECT_GE(scale.marks().size(), 2U);
}

TEST(HistogramQuantile, linearInsideABin)
{
  // Half of the pixels in 0.2 … 0.3, half in 0.6 … 0.7.
  ReportBuilder builder = builderWith(1);
  ReportRow row = rowOf(0, 0.2);
  row.cells = {{2, 0.5F}, {6, 0.5F}};
  const std::vector<ReportBin> &bins = builder.data().bins;
  EXPECT_NEAR(histogramQuantile(row, bins, 0.05), 0.21, 1e-9);
  EXPECT_NEAR(histogramQuantile(row, bins, 0.5), 0.3, 1e-9);
  EXPECT_NEAR(histogramQuantile(row, bins, 0.95), 0.69, 1e-9);
  row.below = 10; // of 100: the lowest tenth lies below all bins
  row.cells = {{2, 0.9F}};
  EXPECT_TRUE(std::isnan(histogramQuantile(row, bins, 0.05))) << "nobody knows how low";
  EXPECT_NEAR(histogramQuantile(row, bins, 0.5), 0.2 + 0.1 * 0.4 / 0.9, 1e-6);
  row.below = 0; // the highest tenth lies above all
  EXPECT_TRUE(std::isnan(histogramQuantile(row, bins, 0.95)));
  EXPECT_NEAR(histogramQuantile(row, bins, 0.9), 0.3, 1e-6);
  EXPECT_TRUE(std::isnan(histogramQuantile(ReportRow(), bins, 0.5)));
}

TEST(RowBand, statisticsBeforeHistogram)
{
  ReportBuilder builder = builderWith(1);
  ReportRow row = rowOf(0, 0.25);
  RowBand band = rowBand(row, builder.data().bins);
  EXPECT_NEAR(band.median, 0.25, 1e-6);
  EXPECT_NEAR(band.low, 0.205, 1e-6);
  EXPECT_TRUE(band.isLowRead && band.isHighRead);
  EXPECT_FALSE(band.isMedianRead);
  row.p5 = 0.22F;
  row.p95 = 0.28F;
  band = rowBand(row, builder.data().bins);
  EXPECT_NEAR(band.low, 0.22, 1e-6);
  EXPECT_FALSE(band.isAnyRead());
  row.arePercentilesRead = true; // a sum of rows, whose percentiles come from the histogram
  EXPECT_TRUE(rowBand(row, builder.data().bins).isMedianRead);
}

TEST(RowBand, whatASumDoesNotKnowIsNotReadOffItsHistogram)
{
  ReportBuilder builder = builderWith(1);
  ReportRow row = rowOf(0, 0.25);
  row.arePercentilesRead = true;
  row.median = static_cast<float>(NO_NUMBER);
  row.isP5Told = true;
  const RowBand band = rowBand(row, builder.data().bins);
  EXPECT_TRUE(std::isnan(band.median));
  EXPECT_TRUE(std::isnan(band.low));
  EXPECT_NEAR(band.high, 0.295, 1e-6) << "the table has no such column";
}
