#include "markup.h"
#include "report/heatmap.h"
#include "report/rowtext.h"
#include "reportfixture.h"

#include <gtest/gtest.h>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

/// One zone: clear, under cloud, unreadable, half in 0.3 and half in 0.5, and a second scene of that day.
ReportData fiveScenes()
{
  ReportBuilder builder = builderWith(4);
  builder.addScene({"s3 <next> & \"tile\"", *parseTimestamp("2024-01-31T01:00:00Z"), "ok", ""});
  builder.addZone("<zone>", "");
  builder.addRow(0, rowOf(0, 0.4), "");
  builder.addRow(0, rowOf(1, 0, 0), "All 100 pixels are masked.");
  builder.addRow(0, rowWith(2, ZoneStatus::ReadError), "broken <block>");
  ReportRow two = rowOf(3, 0.5);
  two.cells = {{3, 0.5F}, {5, 0.495F}, {6, 0.005F}};
  builder.addRow(0, two, "");
  builder.addRow(0, rowOf(4, 0.4, 60), "");
  return builder.finish();
}

} // namespace

TEST(HeatLevel, steps)
{
  EXPECT_EQ(heatLevel(0), 0);
  EXPECT_EQ(heatLevel(1e-9), 1);
  EXPECT_EQ(heatLevel(0.0099), 1);
  EXPECT_EQ(heatLevel(0.01), 2);
  EXPECT_EQ(heatLevel(static_cast<double>(0.1F)), 5);
  EXPECT_EQ(heatLevel(0.399), 6);
  EXPECT_EQ(heatLevel(0.4), 7);
  EXPECT_EQ(heatLevel(1), HEAT_LEVELS);
}

TEST(HeatMap, cellsByHand)
{
  const ReportData data = fiveScenes();
  const ReportScale scale = reportScale(data, {0}); // bins 3 … 6
  const HeatMap map = heatMap(data.zones[0], shownRows(data.zones[0], 100), data.bins, scale);
  EXPECT_EQ(map.rows.size(), 5U);
  std::string cells;
  for (const HeatCell &cell : map.cells)
    cells += std::to_string(cell.column) + ":" + std::to_string(cell.band) + "=" + std::to_string(cell.level) + " ";
  EXPECT_EQ(cells, "0:1=7 3:0=7 3:2=7 3:3=1 4:1=7 ");
  EXPECT_NEAR(map.bands[0].median, 0.4, 1e-6);
  EXPECT_NE(map.bands[1].median, map.bands[1].median) << "nothing under cloud";
}

TEST(HeatMap, svgIsWellFormedAndSaysWhy)
{
  const ReportData data = fiveScenes();
  const ReportScale scale = reportScale(data, {0});
  const std::string svg =
      heatMapSvg(heatMap(data.zones[0], {0, 1, 2, 3, 4}, data.bins, scale), data.zones[0], data, scale);
  EXPECT_EQ(markupProblem(svg), "");
  EXPECT_EQ(markupProblem(heatLegend()), "");
  for (const char *text : {"class=\"failed\"", "class=\"plate\"", ">could not be read</text>",
                           ">all pixels masked (cloud, shadow …)</text>", "broken &lt;block&gt;",
                           "s3 &lt;next&gt; &amp; &quot;tile&quot;", ">2024-01-31 (2)</text>",
                           "NDVI 0.60 … 0.70: 0.5\u00a0%", "valid 60\u00a0%, masked 40\u00a0%", "zone &lt;zone&gt;"})
    EXPECT_NE(svg.find(text), std::string::npos) << text;
  // Axis from 0.3 to 0.7 over 240 pixels from 8 on; the first column's bin 0.4 … 0.5 in a column of 48 pixels, one of
  // them a gap: y = 8 + 240 · (0.7 − 0.5) / 0.4 = 128, height 60.
  EXPECT_NE(svg.find("M48 128h47v60h-47z"), std::string::npos);
}

TEST(HeatMap, noScenesNoHistograms)
{
  ReportBuilder builder = builderWith(1);
  builder.addZone("a", "");
  ReportRow row = rowOf(0, 0.4);
  row.cells.clear();
  builder.addRow(0, row, "");
  const ReportData data = builder.finish();
  const ReportScale scale = reportScale(data, {0});
  EXPECT_TRUE(scale.bands.empty());
  EXPECT_NEAR(scale.lower, 0.4, 0.101);
  const HeatMap map = heatMap(data.zones[0], {0}, data.bins, scale);
  EXPECT_TRUE(map.cells.empty());
  EXPECT_EQ(markupProblem(heatMapSvg(map, data.zones[0], data, scale)), "");
}

TEST(RowText, scenesThatDoNotMeetHaveNoColumn)
{
  ReportBuilder builder = builderWith(3);
  builder.addZone("a", "");
  builder.addRow(0, rowWith(0, ZoneStatus::NoOverlap), "");
  builder.addRow(0, rowOf(1, 0.4), "");
  builder.addRow(0, rowOf(2, 0.4), "");
  const ReportData data = builder.finish();
  EXPECT_EQ(data.zones[0].apart, 1);
  EXPECT_EQ(shownRows(data.zones[0], 100), (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(shownRows(data.zones[0], 1), (std::vector<std::size_t>{1})) << "the last ones";
}
