#include "aggregate/rangecheck.h"

#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

ZoneResult row(double min, double max, double below, double above)
{
  ZoneResult result;
  result.min = min;
  result.max = max;
  result.below = below;
  result.above = above;
  result.valid = below + above + 1;
  return result;
}

const BinMap BINS{{0, {-1, -0.5, 0}}, {3, {0.8, 0.85, 0.9}}};

} // namespace

TEST(RangeCheck, pixelsOutsideAllBinsAreRight)
{
  RangeCheck check;
  check.add(row(-0.9, 0.5, 0, 0), 0, 1);
  check.add(row(-1.2, 0.95, 1, 1), 0, 2);
  // The exact value is above the edge, the float32 it was rounded to is not.
  check.add(row(-0.5, 0.8999999762, 0, 2), 0, 3);
  EXPECT_FALSE(check.problem(BINS));
  EXPECT_FALSE(check.problem({}));
}

TEST(RangeCheck, pixelsThatAnotherRunHasInItsBinsAreNot)
{
  RangeCheck above;
  above.add(row(0, 0.95, 0, 1), 0, 7);
  above.add(row(0, 0.85, 0, 1), 1, 8);
  const auto problem = above.problem(BINS);
  ASSERT_TRUE(problem);
  EXPECT_TRUE(problem->isAbove);
  EXPECT_EQ(problem->value, 0.85);
  EXPECT_EQ(problem->table, 1U);
  EXPECT_EQ(problem->row, 8);

  RangeCheck below;
  below.add(row(-0.5, 0.9, 3, 0), 2, 4);
  const auto other = below.problem(BINS);
  ASSERT_TRUE(other);
  EXPECT_FALSE(other->isAbove);
  EXPECT_EQ(other->value, -0.5);
}
