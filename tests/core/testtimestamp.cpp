#include "model/timestamp.h"

#include <gtest/gtest.h>

using namespace ndvi;

TEST(Timestamp, epochAndKnownInstants)
{
  EXPECT_EQ(parseTimestamp("1970-01-01"), 0);
  // date -u -d 2024-09-01T17:28:59 +%s
  EXPECT_EQ(parseTimestamp("2024-09-01T17:28:59Z"), 1725211739000);
  EXPECT_EQ(parseTimestamp("20240901T172859"), 1725211739000);
  EXPECT_EQ(parseTimestamp("2024-09-01T17:28:59.024Z"), 1725211739024);
  EXPECT_EQ(parseTimestamp("1969-12-31T23:59:59Z"), -1000);
}

TEST(Timestamp, zones)
{
  EXPECT_EQ(parseTimestamp("2024-09-01T19:28:59+02:00"), parseTimestamp("2024-09-01T17:28:59Z"));
  EXPECT_EQ(parseTimestamp("2024-09-01T12:28:59-0500"), parseTimestamp("2024-09-01T17:28:59Z"));
}

TEST(Timestamp, fractionsOfAnyLength)
{
  EXPECT_EQ(parseTimestamp("2022-04-13T15:08:07.846358Z").value() % 1000, 846);
  EXPECT_EQ(parseTimestamp("2022-04-13T15:08:07.5Z").value() % 1000, 500);
}

TEST(Timestamp, leapYears)
{
  EXPECT_TRUE(parseTimestamp("2024-02-29"));
  EXPECT_TRUE(parseTimestamp("2000-02-29"));
  EXPECT_FALSE(parseTimestamp("2023-02-29"));
  EXPECT_FALSE(parseTimestamp("1900-02-29"));
}

TEST(Timestamp, refusesWhatIsNoDate)
{
  for (const char *text : {"", "2024", "2024-13-01", "2024-02-30", "2024-09-01T25:00:00Z", "2024-09-01x", "2024-09-01T",
                           "2024-09-01T17:28:59.Z", "20240901T172859X", "yesterday", "2024-9-1"})
    EXPECT_FALSE(parseTimestamp(text)) << text;
}

TEST(Timestamp, formatReadsBack)
{
  for (const char *text : {"1970-01-01T00:00:00Z", "2024-09-01T17:28:59.024Z", "1969-12-31T23:59:59Z",
                           "2000-02-29T12:00:00Z", "2100-03-01T00:00:00Z"})
    EXPECT_EQ(formatTimestamp(parseTimestamp(text).value()), text);
  EXPECT_EQ(formatDate(-1), "1969-12-31");
}

TEST(Timestamp, daysStartAtMidnightUtc)
{
  EXPECT_EQ(formatTimestamp(startOfDay(parseTimestamp("2024-09-01T17:28:59.024Z").value())), "2024-09-01T00:00:00Z");
  EXPECT_EQ(startOfDay(0), 0);
  EXPECT_EQ(startOfDay(-1), -MS_PER_DAY);
  EXPECT_EQ(startOfDay(-MS_PER_DAY), -MS_PER_DAY);
}
