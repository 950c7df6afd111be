#include "report/commonfalls.h"
#include "reportfixture.h"

#include <gtest/gtest.h>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

/// \a low of \a zones zones fall on the second of three dates; \a cloudy more are not clear then.
std::vector<CommonFall> fallsOf(int zones, int low, int cloudy = 0, std::optional<bool> masked = std::nullopt)
{
  ReportBuilder builder = builderWith(1);
  ReportScene scene{"hazy", *parseTimestamp("2024-01-11"), "ok", ""};
  scene.masked = masked;
  builder.addScene(scene);
  builder.addScene({"after", *parseTimestamp("2024-01-21"), "ok", ""});
  for (int i = 0; i < zones + cloudy; ++i)
  {
    const std::size_t zone = builder.addZone(std::to_string(i), "");
    builder.addRow(zone, rowOf(0, 0.8), "");
    builder.addRow(zone, rowOf(1, i < low ? 0.3 : 0.8, i < zones ? 100 : 10), "");
    builder.addRow(zone, rowOf(2, 0.8), "");
  }
  return commonFalls(builder.finish());
}

} // namespace

TEST(CommonFalls, ofMostZonesThatCanTell)
{
  const std::vector<CommonFall> falls = fallsOf(6, 4, 20);
  ASSERT_EQ(falls.size(), 1U);
  EXPECT_EQ(falls[0].falls, 4);
  EXPECT_EQ(falls[0].zones, 6) << "those under cloud cannot tell";
  EXPECT_EQ(commonFallText(falls[0]),
            "2024-01-11: the median NDVI has fallen in 4 of 6 zones. Probably cloud or haze, or else a harvest or "
            "drought everywhere: look at the scene first.");
  EXPECT_TRUE(fallsOf(6, 3).empty()) << "half of them";
  EXPECT_TRUE(fallsOf(4, 4).empty()) << "few zones";
}

TEST(CommonFalls, theMaskIsNamedWhereOneWasApplied)
{
  const auto text = [](std::optional<bool> masked) { return commonFallText(fallsOf(5, 5, 0, masked).at(0)); };
  EXPECT_NE(text(true).find("haze that the mask missed"), std::string::npos);
  EXPECT_EQ(text(false).find("mask"), std::string::npos);
}
