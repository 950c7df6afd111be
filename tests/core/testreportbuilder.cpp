#include "report/reportbuilder.h"
#include "reportfixture.h"

#include <gtest/gtest.h>

using namespace ndvi;
using namespace ndvi::test;

TEST(ReportBuilder, sortsByTimeAndCountsCauses)
{
  ReportBuilder builder = builderWith(2);
  builder.addScene({"no time", std::nullopt, "ok", ""});
  builder.addZone("a", "");
  builder.addRow(0, rowOf(2, 0.5), "");
  builder.addRow(0, rowOf(1, 0, 0), "All 12 pixels are masked.");
  builder.addRow(0, rowOf(0, 0, 0), "All 1,234 pixels are masked.");
  const ReportData data = builder.finish();
  ASSERT_EQ(data.zones[0].rows.size(), 3U);
  EXPECT_EQ(data.zones[0].rows[0].scene, 0);
  EXPECT_EQ(data.zones[0].rows[2].scene, 2) << "without a time: last";
  EXPECT_EQ(data.messages[data.zones[0].rows[1].message], "All 12 pixels are masked.");
  ASSERT_EQ(data.causes.size(), 1U) << "only the numbers differ";
  EXPECT_EQ(data.causes[0].count, 2);
  EXPECT_EQ(data.causes[0].example, "All 12 pixels are masked.");
  EXPECT_EQ(data.rowsByStatus[static_cast<std::size_t>(ZoneStatus::AllMasked)], 2);
}

TEST(ReportBuilder, countsWhatHidesInRowsThatAreOk)
{
  ReportBuilder builder = builderWith(2);
  builder.addZone("a", "");
  ReportRow sum = rowOf(0, 0.5);
  sum.summed = 3;
  sum.failed = 1;
  builder.addRow(0, sum, "Of 3 rows 2 have valid pixels.");
  ReportRow outside = rowOf(1, 0.5);
  outside.cells.clear();
  outside.below = outside.valid;
  builder.addRow(0, outside, "No bin holds any of the valid pixels (4): below the first edge are 4.");
  builder.addRow(0, outside, "No bin holds any of the valid pixels (7): below the first edge are 7.");
  builder.addRow(0, rowOf(1, 0.5), "The invalid polygon was repaired.");
  const ReportData data = builder.finish();
  ASSERT_EQ(data.causes.size(), 2U) << "the last is simply ok";
  EXPECT_EQ(data.causes[0].status, ZoneStatus::Ok);
  EXPECT_EQ(data.causes[0].count, 2);
  EXPECT_EQ(data.causes[1].example,
            "Not in the sum: 1 of 3 rows, which failed or were left out. Of 3 rows 2 have valid pixels.");
}

TEST(ReportBuilder, givesUpTheHistogramsThatNeedALookLeast)
{
  ReportLimits limits;
  limits.cells = 7; // too many with the eighth row, the last
  ReportBuilder builder = builderWith(2, limits);
  builder.addZone("steady", "");
  builder.addZone("drops", "");
  builder.addZone("steady too", "");
  builder.addZone("drops too", "");
  for (std::int32_t scene = 0; scene < 2; ++scene)
  {
    for (std::size_t zone = 0; zone < 4; ++zone)
      builder.addRow(zone, rowOf(scene, zone % 2 == 0 || scene == 0 ? 0.8 : 0.3), "");
  }
  const ReportData data = builder.finish();
  EXPECT_FALSE(data.zones[0].hasCells);
  EXPECT_TRUE(data.zones[1].hasCells);
  EXPECT_FALSE(data.zones[2].hasCells);
  EXPECT_TRUE(data.zones[0].rows[1].cells.empty());
  EXPECT_EQ(data.zones[0].rows.size(), 2U) << "rows stay";
  EXPECT_EQ(data.zones[1].rows[1].cells.size(), 1U);
}

TEST(ReportBuilder, givesUpRowsButCountsThem)
{
  ReportLimits limits;
  limits.rows = 5;
  ReportBuilder builder = builderWith(6, limits);
  builder.addZone("fine", "");
  builder.addZone("fails", "");
  for (std::int32_t scene = 0; scene < 5; ++scene)
  {
    builder.addRow(0, rowOf(scene, 0.5), "");
    builder.addRow(1, rowWith(scene, ZoneStatus::ReadError), "broken");
  }
  const ReportData data = builder.finish();
  EXPECT_FALSE(data.zones[0].followed);
  EXPECT_TRUE(data.zones[0].rows.empty());
  EXPECT_EQ(data.zones[1].rows.size(), 5U);
  EXPECT_EQ(data.rowsByStatus[static_cast<std::size_t>(ZoneStatus::Ok)], 5);
  EXPECT_EQ(data.rowsByStatus[static_cast<std::size_t>(ZoneStatus::ReadError)], 5);
}
