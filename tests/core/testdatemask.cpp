#include "model/datemask.h"
#include "model/error.h"

#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

std::string found(const std::string &patterns, const std::string &text)
{
  const FoundDate result = DatePatterns(patterns).find(text);
  return result.date ? formatTimestamp(*result.date)
                     : (result.impossible.empty() ? "none" : "impossible " + result.impossible);
}

const char *sUsual = "yyyy-MM-ddTHH:mm:ss,yyyyMMddTHHmmss,yyyy-MM-dd,yyyy_MM_dd,yyyyMMdd,yyyyDDD,yyyy_DDD";

} // namespace

TEST(DateMask, findsADateAmongOtherThings)
{
  EXPECT_EQ(found(sUsual, "TERRA_MODIS_012010_NDVI_2013-09-14"), "2013-09-14T00:00:00Z");
  EXPECT_EQ(found(sUsual, "LC08_L2SP_190025_20240301_20240310_02_T1"), "2024-03-01T00:00:00Z");
  EXPECT_EQ(found(sUsual, "T33UUU_20170216T102101_B04"), "2017-02-16T10:21:01Z");
  EXPECT_EQ(found(sUsual, "2024-06-11t10:20:30_B04"), "2024-06-11T10:20:30Z");
  EXPECT_EQ(found(sUsual, "20231217"), "2023-12-17T00:00:00Z");
  EXPECT_EQ(found(sUsual, "a 2024_06_11 b"), "2024-06-11T00:00:00Z");
}

TEST(DateMask, dayOfTheYear)
{
  // date -u -d "2024-01-01 +162 days" is 2024-06-11, a leap year; 2013 + 256 days is 2013-09-14.
  EXPECT_EQ(found(sUsual, "ndvi_2024_163"), "2024-06-11T00:00:00Z");
  EXPECT_EQ(found(sUsual, "MOD13Q1.A2013257.h12v10.061.2020300123456"), "2013-09-14T00:00:00Z");
  EXPECT_EQ(found(sUsual, "x2024366"), "2024-12-31T00:00:00Z");
  EXPECT_EQ(found(sUsual, "x2023366"), "impossible 2023366");
  EXPECT_EQ(found(sUsual, "x2023000"), "impossible 2023000");
}

TEST(DateMask, tellsImpossibleDatesFromNone)
{
  EXPECT_EQ(found(sUsual, "ndvi_2024-02-30"), "impossible 2024-02-30");
  EXPECT_EQ(found(sUsual, "ndvi_2024-02-29"), "2024-02-29T00:00:00Z");
  EXPECT_EQ(found(sUsual, "20241340_or_20241231"), "2024-12-31T00:00:00Z");
  EXPECT_EQ(found(sUsual, "tile_10120203"), "none");
  EXPECT_EQ(found(sUsual, "x_120240611"), "none");
  EXPECT_EQ(found(sUsual, ""), "none");
}

TEST(DateMask, textAroundTellsTwoDatesApart)
{
  EXPECT_EQ(found("taken_{date:yyyyMMdd}", "made_20240701_TAKEN_20240611"), "2024-06-11T00:00:00Z");
  EXPECT_EQ(found("{date:yyyyMMdd}_made", "20240611_20240701_made"), "2024-07-01T00:00:00Z");
  EXPECT_EQ(found("d.M.yyyy", "NDVI of 1.7.2024"), "2024-07-01T00:00:00Z");
}

TEST(DateMask, refusesWhatIsNoPattern)
{
  for (const char *pattern : {"", "yyyy-MM-dd,", "MM-dd", "yyMMdd", "{date:yyyy", "{day:yyyyMMdd}", "{date:MMdd}"})
    EXPECT_THROW(DatePatterns{pattern}, Error) << pattern;
}

TEST(DateMask, numbersOfAnyLengthDoNotOverflow)
{
  EXPECT_EQ(found("yyyyMMMMMMMMMMMMMMMMMMMM", "202499999999999999999999"), "impossible 202499999999999999999999");
  EXPECT_EQ(found("yyyyMMMMMMMMMMMMMMMMMMMMdd", "20240000000000000000000611"), "2024-06-11T00:00:00Z");
}
