#include "report/numbers.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace ndvi;

TEST(Numbers, asTheyAreWritten)
{
  EXPECT_EQ(fixed(0.125, 2), "0.12") << "to even, as IEEE 754 says";
  EXPECT_EQ(fixed(-0.001, 2), "0.00");
  EXPECT_EQ(fixed(std::nan(""), 2), "–");
  EXPECT_EQ(shortNumber(10.04), "10");
  EXPECT_EQ(shortNumber(100, 0), "100");
  EXPECT_EQ(shortNumber(-2.5), "-2.5");
  EXPECT_EQ(ndviText(-0.25), "−0.25");
  EXPECT_EQ(pixelText(123503), "123503");
  EXPECT_EQ(pixelText(12.345), "12.3");
}

TEST(Numbers, sharesNeverRoundToAllOrNothing)
{
  EXPECT_EQ(percentText(0), "0\u00a0%");
  EXPECT_EQ(percentText(0.0004), "under 0.1\u00a0%");
  EXPECT_EQ(percentText(0.062), "6.2\u00a0%");
  EXPECT_EQ(percentText(0.05), "5\u00a0%");
  EXPECT_EQ(percentText(0.624), "62\u00a0%");
  EXPECT_EQ(percentText(0.9996), "99.9\u00a0%");
  EXPECT_EQ(percentText(0.99745), "99.7\u00a0%") << "165987 of 166411";
  EXPECT_EQ(percentText(0.995), "99.5\u00a0%");
  EXPECT_EQ(percentText(0.99), "99\u00a0%");
  EXPECT_EQ(percentText(0.9896), "99\u00a0%");
  EXPECT_EQ(percentText(0.989), "99\u00a0%");
  EXPECT_EQ(percentText(1), "100\u00a0%");
}
