#include "io/http/retrypolicy.h"

#include <gtest/gtest.h>

using ndvi::RetryPolicy;

TEST(RetryPolicy, delaysDoubleAndAreSpread)
{
  const RetryPolicy policy{5, 0.5, 30, 120};
  EXPECT_EQ(policy.delayAfter(1, 0), 0.25);
  EXPECT_EQ(policy.delayAfter(1, 1), 0.5);
  EXPECT_EQ(policy.delayAfter(2, 1), 1);
  EXPECT_EQ(policy.delayAfter(4, 0.5), 3);
  EXPECT_EQ(policy.delayAfter(30, 1), 30);
  EXPECT_EQ(policy.delayAfter(2000000000, 1), 30);
}

TEST(RetryPolicy, waitsAsLongAsAskedWithinReason)
{
  const RetryPolicy policy{5, 0.5, 30, 120};
  EXPECT_EQ(policy.delayAfter(1, 0.5, 7), 7);
  EXPECT_EQ(policy.delayAfter(8, 1, 7), 30) << "the own delay is longer";
  EXPECT_EQ(policy.delayAfter(1, 0.5, 86400), 120);
  EXPECT_EQ(policy.delayAfter(1, 1, -5), 0.5);
}
