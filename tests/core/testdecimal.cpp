#include "model/decimal.h"

#include <gtest/gtest.h>

#include <cmath>

using ndvi::Decimal;

TEST(Decimal, readsWhatPeopleWrite)
{
  const struct
  {
    const char *text;
    std::int64_t units;
    int places;
  } cases[] = {{"0", 0, 0},     {"-1", -1, 0},      {"+1", 1, 0},    {"0.05", 5, 2},
               {".5", 5, 1},    {"-0.250", -25, 2}, {"1e-3", 1, 3},  {"2.5E-2", 25, 3},
               {"1e2", 100, 0}, {"100.", 100, 0},   {"999", 999, 0}, {"0.00", 0, 0}};
  for (const auto &c : cases)
  {
    const auto d = Decimal::parse(c.text);
    ASSERT_TRUE(d) << c.text;
    EXPECT_EQ(d->units, c.units) << c.text;
    EXPECT_EQ(d->places, c.places) << c.text;
  }
}

TEST(Decimal, refusesWhatIsNoNumber)
{
  for (const char *text : {"", "-", ".", "abc", "1x", "0.05 ", " 1", "1e", "1e1.5", "nan", "inf", "0x10", "1,5", "1000",
                           "1e9", "0.0000000000000001", "1.2.3", "--1", "99999999999999999999999999"})
    EXPECT_FALSE(Decimal::parse(text)) << text;
}

TEST(Decimal, comesBackFromDouble)
{
  EXPECT_EQ(Decimal::fromDouble(0.05)->toString(), "0.05");
  EXPECT_EQ(Decimal::fromDouble(-1)->toString(), "-1");
  EXPECT_EQ(Decimal::fromDouble(1e-5)->toString(), "0.00001");
  EXPECT_FALSE(Decimal::fromDouble(0.1 + 0.2)); // 0.30000000000000004: 17 places
  EXPECT_FALSE(Decimal::fromDouble(HUGE_VAL));
  for (int i = -1000; i <= 1000; ++i)
  {
    const double x = i / 1000.0;
    EXPECT_EQ(Decimal::fromDouble(x)->toDouble(), x);
  }
}
