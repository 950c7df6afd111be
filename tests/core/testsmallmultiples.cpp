#include "markup.h"
#include "report/smallmultiples.h"
#include "reportfixture.h"

#include <gtest/gtest.h>

using namespace ndvi;
using namespace ndvi::test;

TEST(SmallMultiples, barsAndMaskedShareByHand)
{
  ReportBuilder builder = builderWith(3);
  builder.addZone("a", "");
  ReportRow half = rowOf(0, 0.2, 50);
  half.cells = {{2, 0.8F}, {3, 0.2F}};
  builder.addRow(0, half, "");
  builder.addRow(0, rowWith(1, ZoneStatus::GeometryError), "The polygon is empty.");
  builder.addRow(0, rowOf(2, 0, 0), "clouds & more");
  const ReportData data = builder.finish();
  const ReportScale scale = reportScale(data, {0}); // 0.2 … 0.4, two bands of 70 pixels
  const std::string html = smallMultiples(data.zones[0], {0, 1, 2}, data, scale);
  EXPECT_EQ(markupProblem(html), "");
  // The tallest bar, 80 %, is 56 pixels high; 20 % is 14.
  EXPECT_NE(html.find("class=\"bars\" d=\"M0 0h70v56h-70zM70 42h70v14h-70z\""), std::string::npos);
  // The strip of 140 pixels: half valid, half masked.
  EXPECT_NE(html.find("class=\"valid\" d=\"M0 59h70v7h-70z\""), std::string::npos);
  EXPECT_NE(html.find("class=\"masked\" d=\"M70 59h70v7h-70z\""), std::string::npos);
  EXPECT_NE(html.find("The tallest bar stands for 80\u00a0%"), std::string::npos);
  EXPECT_NE(html.find("the polygon could not be used"), std::string::npos);
  EXPECT_NE(html.find("clouds &amp; more"), std::string::npos);
}
