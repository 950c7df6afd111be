#include "markup.h"
#include "report/report.h"
#include "reportfixture.h"

#include <gtest/gtest.h>

using namespace ndvi;
using namespace ndvi::testing;

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
  data.parameters = {{"COLLECTION", "C:\\scenes & more.gpkg"}};
  data.scenes[2].status = "read_error";
  data.scenes[2].message = "no \"B04\"";
  const std::string page = htmlReport(data);
  EXPECT_EQ(markupProblem(withoutStyle(page)), "");
  EXPECT_EQ(page, htmlReport(data));
  EXPECT_EQ(page.find("<script"), std::string::npos);
  EXPECT_EQ(page.find("http"), std::string::npos) << "nothing from elsewhere";
  for (const char *text :
       {"<html lang=\"zh-CN\" dir=\"ltr\">", "<title>Fields of &lt;A&gt; &amp; B</title>", "C:\\scenes &amp; more.gpkg",
        "no &quot;B04&quot;", "prefers-color-scheme:dark", "@media print", "href=\"#zone1\"", "id=\"zone1\""})
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

TEST(Report, showsTheMostUrgentOrTheChosen)
{
  const ReportData data = season(6, 4);
  ReportOptions options;
  options.maxZones = 2;
  const std::string urgent = htmlReport(data, options);
  EXPECT_EQ(countOf(urgent, "class=\"zone\""), 2U);
  EXPECT_EQ(countOf(urgent, "href=\"#zone"), 2U) << "only what is there is linked";
  EXPECT_EQ(countOf(urgent, "class=\"spark\""), 6U);
  EXPECT_NE(urgent.find("2 of 6 zones: those that need attention most."), std::string::npos);
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
