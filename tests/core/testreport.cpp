#include "markup.h"
#include "report/report.h"
#include "reportfixture.h"

#include <gtest/gtest.h>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

/// \a zones zones on \a scenes dates; some under cloud, some failed.
ReportData season(int zones, int scenes)
{
  ReportBuilder builder = builderWith(scenes);
  for (int zone = 0; zone < zones; ++zone)
    builder.addZone("field " + std::to_string(zone), "");
  for (std::int32_t scene = 0; scene < scenes; ++scene)
  {
    for (int zone = 0; zone < zones; ++zone)
    {
      const bool clouds = (scene + zone) % 3 == 0;
      ReportRow row = rowOf(scene, 0.2 + 0.6 * ((scene * 7 + zone) % 11) / 11.0, clouds ? 0 : 80);
      if (!clouds)
        row.cells = {{1, 0.1F}, {2, 0.2F}, {3, 0.3F}, {4, 0.2F}, {5, 0.1F}, {6, 0.05F}, {7, 0.05F}};
      builder.addRow(static_cast<std::size_t>(zone), row, clouds ? "All 100 pixels are masked." : "");
    }
  }
  return builder.finish();
}

std::size_t countOf(const std::string &text, const std::string &part)
{
  std::size_t count = 0;
  for (std::size_t i = text.find(part); i != std::string::npos; i = text.find(part, i + 1))
    ++count;
  return count;
}

/// The page without its style sheet, whose text is no markup.
std::string withoutStyle(std::string page)
{
  const std::size_t from = page.find("<style>") + 7;
  page.erase(from, page.find("</style>") - from);
  return page;
}

} // namespace

TEST(Report, isWellFormedSelfContainedAndRepeatable)
{
  ReportData data = season(3, 5);
  data.title = "Fields of <A> & B";
  data.language = "zh-CN";
  data.created = "2024-06-01";
  data.parameters = {{"COLLECTION", "scenes & more.gpkg"}};
  data.scenes[2].status = "read_error";
  data.scenes[2].message = "no \"B04\"";
  const std::string page = htmlReport(data);
  EXPECT_EQ(markupProblem(withoutStyle(page)), "");
  EXPECT_EQ(page, htmlReport(data));
  EXPECT_EQ(page.find("<script"), std::string::npos);
  EXPECT_EQ(page.find("http"), std::string::npos) << "nothing from elsewhere";
  for (const char *text : {"<html lang=\"zh-CN\" dir=\"ltr\">", "<title>Fields of &lt;A&gt; &amp; B</title>",
                           "COLLECTION", "scenes &amp; more.gpkg", "no &quot;B04&quot;", "prefers-color-scheme:dark",
                           "@media print", "href=\"#zone1\"", "id=\"zone1\""})
    EXPECT_NE(page.find(text), std::string::npos) << text;
}

TEST(Report, nothingAtAll)
{
  const std::string page = htmlReport(ReportData());
  EXPECT_EQ(markupProblem(withoutStyle(page)), "");
  EXPECT_NE(page.find("no scene has a date"), std::string::npos);
}

TEST(Report, zonesWithoutScenesAndOddNames)
{
  ReportBuilder builder = builderWith(0);
  builder.addZone(std::string(5000, 'x'), "");
  builder.addZone("حقل", "");
  builder.addZone("\x01\xff", "");
  builder.addRow(0, ReportRow(), "The polygon meets no scene of the collection.");
  ReportData data = builder.finish();
  data.language = "ar";
  const std::string page = htmlReport(data);
  EXPECT_EQ(markupProblem(withoutStyle(page)), "");
  EXPECT_NE(page.find("dir=\"rtl\""), std::string::npos);
  EXPECT_NE(page.find(std::string(5000, 'x')), std::string::npos) << "cut for the eye only";
  EXPECT_NE(page.find("<p>The polygon meets no scene of the collection.</p>"), std::string::npos);
  EXPECT_NE(page.find("There is no row of this zone"), std::string::npos);
}

TEST(Report, hostileNamesStayText)
{
  const std::string evil = "</bdi><script>alert(1)</script>\" onload=\"x", rtl = "\u202eevil\u202c\x07",
                    longest = std::string(10000, 'w') + "<b>";
  ReportBuilder builder = builderWith(0);
  builder.addScene({evil, *parseTimestamp("2024-01-01"), "read_error", longest});
  builder.addScene({longest, std::nullopt, "ok", "", ReportScene::Kind::Period});
  for (const std::string &name : {evil, rtl, longest})
  {
    builder.addRow(builder.addZone(name, longest), rowOf(0, 0.5), evil);
    builder.addRow(builder.data().zones.size() - 1, rowOf(1, 0.5), rtl);
  }
  ReportData data = builder.finish();
  data.title = evil;
  data.parameters = {{evil, longest}};
  const std::string page = htmlReport(data);
  EXPECT_EQ(markupProblem(withoutStyle(page)), "");
  EXPECT_EQ(page.find("<script"), std::string::npos);
  EXPECT_EQ(page.find("<b>"), std::string::npos);
  EXPECT_EQ(page.find('\x07'), std::string::npos);
  EXPECT_EQ(page.find("rotate(-90)\">" + std::string(30, 'w')), std::string::npos) << "an axis has no room for it";
}

TEST(Report, namesAreWholeAndFoldersLeftOut)
{
  const std::string product = "S2A_MSIL2A_20240611T100031_N0510_R122_T32TPS_20240611T160000";
  ReportBuilder builder = builderWith(0);
  builder.addScene({product, *parseTimestamp("2024-06-11"), "partly_read", "/home/me/data/B04.jp2 is damaged."});
  builder.addRow(builder.addZone("z", ""), rowWith(0, ZoneStatus::ReadError), "/home/me/data/B08.jp2 is damaged.");
  const std::string page = htmlReport(builder.finish());
  EXPECT_NE(page.find("title=\"" + product + "\""), std::string::npos);
  EXPECT_NE(page.find("_<wbr/>T32TPS_<wbr/>20240611T160000</bdi>"), std::string::npos);
  EXPECT_EQ(page.find("/home"), std::string::npos);
  EXPECT_NE(page.find(">B04.jp2 is damaged."), std::string::npos);
  EXPECT_NE(page.find(">B08.jp2 is damaged."), std::string::npos);
}

TEST(Report, sumsAreOfPeriodsAndMarkWhatIsReadOffHistograms)
{
  ReportBuilder builder = builderWith(0);
  builder.addScene({"2024-06", *parseTimestamp("2024-06-01"), "", "", ReportScene::Kind::Period});
  builder.addScene({"2024-07", *parseTimestamp("2024-07-01"), "", "", ReportScene::Kind::Period});
  const std::size_t zone = builder.addZone("z", "");
  ReportRow exact = rowOf(0, 0.55), read = rowOf(1, 0.65);
  exact.p5 = read.p5 = 0.52F;
  exact.p95 = read.p95 = 0.68F;
  read.arePercentilesRead = true;
  builder.addRow(zone, exact, "");
  builder.addRow(zone, read, "");
  const std::string page = htmlReport(builder.finish());
  for (const char *text :
       {"<th scope=\"row\">Periods</th><td>2</td>", "2024-06 to 2024-07",
        "<th scope=\"row\" class=\"date\">2024-07</th>", "<td class=\"n\">0.55</td>", "<td class=\"n\">≈0.65</td>",
        "<td class=\"n\">≈0.52</td>", "Median NDVI ≈0.65; 5 % to 95 %: NDVI ≈0.52 to ≈0.68",
        "≈ marks medians and percentiles that were read off"})
    EXPECT_NE(page.find(text), std::string::npos) << text;
  EXPECT_EQ(page.find("<th scope=\"row\">Scenes</th>"), std::string::npos);
  EXPECT_EQ(page.find("2024-06-01"), std::string::npos) << "a month is no day";
}

TEST(Report, saysWhatIsNotKnown)
{
  ReportBuilder builder = builderWith(2);
  const std::size_t zone = builder.addZone("z", "");
  ReportRow low = rowOf(0, 0.35), outside = rowOf(1, 0.05);
  low.median = static_cast<float>(NO_NUMBER);
  low.cells = {{3, 0.4F}};
  low.below = 60;
  outside.cells.clear();
  outside.above = 100;
  builder.addRow(zone, low, "");
  builder.addRow(zone, outside, "None in a bin.");
  const std::string page = htmlReport(builder.finish());
  EXPECT_EQ(markupProblem(withoutStyle(page)), "");
  for (const char *text :
       {"<td class=\"n\">not known</td>", "Median NDVI not known; 5 % to 95 %: NDVI not known to ≈0.39",
        "In 1 of 2 scenes no bin holds any of the valid pixels", "<bdi>None in a bin.</bdi>",
        ">valid pixels, but none of them in a bin</text>", ">valid pixels, but none of them in a bin</span>"})
    EXPECT_NE(page.find(text), std::string::npos) << text;
  EXPECT_EQ(page.find("NaN"), std::string::npos);
  EXPECT_EQ(page.find("class=\"mid\""), std::string::npos) << "no median at the edge of the axis";
}

TEST(Report, oneZoneOneDateOneYear)
{
  ReportBuilder builder = builderWith(0);
  builder.addScene({"2021", *parseTimestamp("2021-01-01"), "", "", ReportScene::Kind::Period});
  builder.addRow(builder.addZone("z", ""), rowOf(0, 0.55), "");
  ReportData data = builder.finish();
  const std::string year = htmlReport(data);
  for (const char *text :
       {"<th scope=\"row\">Dates (UTC)</th><td>2021</td>", "One zone, which needs no attention.", "The only zone.",
        "<circle class=\"point\"", ">0.55</text>", "NDVI 0.00 to 1.00; number of bins: 10, width 0.1<"})
    EXPECT_NE(year.find(text), std::string::npos) << text;
  data.scenes[0].id = "all";
  data.scenes[0].end = *parseTimestamp("2021-09-30T10:00:00Z");
  EXPECT_NE(htmlReport(data).find("2021-01-01 to 2021-09-30"), std::string::npos);
}

TEST(Report, cellsSayWhatTheyAreWhereTheyStackOnNarrowScreens)
{
  ReportData data = season(2, 3);
  data.scenes[0].status = "read_error";
  const std::string page = htmlReport(data);
  EXPECT_NE(page.find("(max-width:700px){table.stack,"), std::string::npos);
  EXPECT_EQ(countOf(page, "<table class=\"stack"), 3U) << "zones, reasons and scenes";
  EXPECT_EQ(countOf(page, "data-label=\"Scenes with valid pixels\""), 2U);
  EXPECT_EQ(countOf(page, "data-label=\"Median by time, NDVI "), 2U);
  EXPECT_EQ(countOf(page, "data-label=\"Rows\""), 1U);
}

TEST(Report, marksAllFalls)
{
  ReportBuilder builder = builderWith(5);
  const std::size_t zone = builder.addZone("z", "");
  std::int32_t scene = 0;
  for (const double median : {0.8, 0.4, 0.8, 0.42, 0.8})
    builder.addRow(zone, rowOf(scene++, median), "");
  const std::string page = htmlReport(builder.finish());
  const std::size_t dots = page.find("class=\"dot\" d=\"");
  ASSERT_NE(dots, std::string::npos);
  const std::string path = page.substr(dots, page.find("/>", dots) - dots);
  EXPECT_EQ(countOf(path, "M"), 2U) << path;
}

TEST(Report, showsTheMostUrgentOrTheChosen)
{
  const ReportData data = season(6, 4);
  ReportOptions options;
  options.maxZones = 2;
  const std::string urgent = htmlReport(data, options);
  EXPECT_EQ(countOf(urgent, "class=\"zone\""), 2U);
  EXPECT_EQ(countOf(urgent, "href=\"#zone"), 2U) << "only what is there is linked";
  EXPECT_EQ(countOf(urgent, "class=\"spark\""), 6U);
  EXPECT_NE(urgent.find("2 of 6 zones: those first in the list above."), std::string::npos);
  options.zones = {4, 1, 3};
  const std::string chosen = htmlReport(data, options);
  EXPECT_EQ(countOf(chosen, "class=\"zone\""), 3U);
  EXPECT_LT(chosen.find("id=\"zone5\""), chosen.find("id=\"zone2\"")) << "in the order of the choice";
}

TEST(Report, sizeIsBounded)
{
  const ReportData data = season(300, 60);
  ReportOptions options;
  options.maxZones = 300;
  options.maxBytes = 1000000;
  options.maxOverviewBytes = 200000;
  const std::string page = htmlReport(data, options);
  EXPECT_LT(page.size(), 1100000U);
  EXPECT_GT(countOf(page, "class=\"zone\""), 2U);
  EXPECT_NE(page.find("more would have made this page larger than 1 MB"), std::string::npos);
  EXPECT_NE(page.find("are not listed to keep this page small"), std::string::npos);
}
