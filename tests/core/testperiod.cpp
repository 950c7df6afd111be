#include "aggregate/period.h"

#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

/// "label start end" of the period a time lies in; the end is the first moment behind it.
std::string period(PeriodKind kind, const char *time)
{
  const Period found = periodOf(kind, *parseTimestamp(time));
  EXPECT_EQ(found.start % MS_PER_DAY, 0);
  EXPECT_EQ(found.end % MS_PER_DAY, 0);
  return found.label + " " + formatDate(found.start) + " " + formatDate(found.end);
}

} // namespace

TEST(Period, daysAreThoseOfUtc)
{
  EXPECT_EQ(period(PeriodKind::Day, "2024-06-11T00:00:00Z"), "2024-06-11 2024-06-11 2024-06-12");
  EXPECT_EQ(period(PeriodKind::Day, "2024-06-11T23:59:59.999Z"), "2024-06-11 2024-06-11 2024-06-12");
  EXPECT_EQ(period(PeriodKind::Day, "1969-12-31T23:59:59.999Z"), "1969-12-31 1969-12-31 1970-01-01");
}

// python3 -c "import datetime as d; print(d.date(2024,12,30).isocalendar())", and so on
TEST(Period, weeksAreThoseOfIso8601)
{
  EXPECT_EQ(period(PeriodKind::Week, "2024-12-29T23:59:59Z"), "2024-W52 2024-12-23 2024-12-30");
  EXPECT_EQ(period(PeriodKind::Week, "2024-12-30T00:00:00Z"), "2025-W01 2024-12-30 2025-01-06");
  EXPECT_EQ(period(PeriodKind::Week, "2021-01-03T12:00:00Z"), "2020-W53 2020-12-28 2021-01-04");
  EXPECT_EQ(period(PeriodKind::Week, "2021-01-04T00:00:00Z"), "2021-W01 2021-01-04 2021-01-11");
  EXPECT_EQ(period(PeriodKind::Week, "2023-01-01T00:00:00Z"), "2022-W52 2022-12-26 2023-01-02");
  EXPECT_EQ(period(PeriodKind::Week, "1969-12-28T00:00:00Z"), "1969-W52 1969-12-22 1969-12-29");
}

TEST(Period, monthsOfLeapYearsAndOthers)
{
  EXPECT_EQ(period(PeriodKind::Month, "2024-02-29T10:00:00Z"), "2024-02 2024-02-01 2024-03-01");
  EXPECT_EQ(period(PeriodKind::Month, "2023-12-31T23:59:59Z"), "2023-12 2023-12-01 2024-01-01");
}

TEST(Period, decemberCountsToTheNextYearsWinter)
{
  EXPECT_EQ(period(PeriodKind::Season, "2023-11-30T23:59:59Z"), "2023-SON 2023-09-01 2023-12-01");
  EXPECT_EQ(period(PeriodKind::Season, "2023-12-01T00:00:00Z"), "2024-DJF 2023-12-01 2024-03-01");
  EXPECT_EQ(period(PeriodKind::Season, "2024-02-29T23:59:59Z"), "2024-DJF 2023-12-01 2024-03-01");
  EXPECT_EQ(period(PeriodKind::Season, "2024-03-01T00:00:00Z"), "2024-MAM 2024-03-01 2024-06-01");
  EXPECT_EQ(period(PeriodKind::Season, "2024-08-31T00:00:00Z"), "2024-JJA 2024-06-01 2024-09-01");
}

TEST(Period, years)
{
  EXPECT_EQ(period(PeriodKind::Year, "2024-12-31T23:59:59Z"), "2024 2024-01-01 2025-01-01");
}

// Periods follow each other without a gap, and the moment before an end is in the same period.
TEST(Period, tileTheTime)
{
  for (PeriodKind kind : {PeriodKind::Day, PeriodKind::Week, PeriodKind::Month, PeriodKind::Season, PeriodKind::Year})
  {
    Period period = periodOf(kind, *parseTimestamp("1967-05-05"));
    for (int i = 0; i < 500; ++i)
    {
      const Period last = periodOf(kind, period.end - 1), next = periodOf(kind, period.end);
      ASSERT_EQ(last.label, period.label);
      ASSERT_EQ(next.start, period.end);
      ASSERT_NE(next.label, period.label);
      period = next;
    }
  }
}
