#include "io/gdal/footprint.h"
#include "io/gdal/groundshare.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace ndvi;

namespace
{

MultiPolygon box(double west, double south, double east, double north)
{
  return footprintFromRing({{west, south}, {east, south}, {east, north}, {west, north}});
}

} // namespace

TEST(GroundShare, isThatOfTheSmaller)
{
  EXPECT_NEAR(sharedGround(box(10, 46, 11, 47), box(10.75, 46, 11.75, 47)).value_or(-1), 0.25, 1e-9);
  EXPECT_NEAR(sharedGround(box(10, 46, 11, 47), box(10.5, 46, 12, 47)).value_or(-1), 0.5, 1e-9);
  EXPECT_NEAR(sharedGround(box(10, 46, 11, 47), box(9, 40, 20, 50)).value_or(-1), 1, 1e-9);
  EXPECT_EQ(sharedGround(box(10, 46, 11, 47), box(20, 46, 21, 47)), 0);
  EXPECT_EQ(sharedGround(box(10, 46, 11, 47), box(11, 46, 12, 47)), 0); // they touch
}

TEST(GroundShare, degreesOfHighLatitudesCountLess)
{
  // A zone of the sphere has the area 2πR² (sin φ2 − sin φ1):
  // python3 -c "from math import *; print(1 - sin(pi/6)/sin(pi/3))"
  const MultiPolygon low = box(0, 0, 10, 30);
  EXPECT_NEAR(ownGround(box(0, 0, 10, 60), {&low}).value_or(-1), 0.42264973, 1e-7);
}

TEST(GroundShare, goesAcrossTheAntimeridian)
{
  const MultiPolygon across = footprintFromRing({{179, -17}, {-179, -17}, {-179, -16}, {179, -16}});
  ASSERT_EQ(across.size(), 2u);
  EXPECT_NEAR(sharedGround(across, box(-180, -17, -178, -16)).value_or(-1), 0.5, 1e-9);
  const MultiPolygon shifted = footprintFromRing({{179.5, -17}, {-178.5, -17}, {-178.5, -16}, {179.5, -16}});
  EXPECT_NEAR(sharedGround(across, shifted).value_or(-1), 0.75, 1e-9);
  EXPECT_NEAR(ownGround(across, {&shifted}).value_or(-1), 0.25, 1e-9);
}

TEST(GroundShare, whatSeveralCoverTogether)
{
  const MultiPolygon whole = box(10, 46, 12, 47), west = box(10, 46, 11.2, 47), east = box(10.8, 46, 12, 47);
  EXPECT_NEAR(ownGround(whole, {&west}).value_or(-1), 0.4, 1e-9);
  EXPECT_NEAR(ownGround(whole, {&west, &east}).value_or(-1), 0, 1e-9);
  EXPECT_EQ(ownGround(whole, {}), 1);
}

TEST(GroundShare, ringsAndPolygonsThatCross)
{
  const MultiPolygon bowTie{{{{10, 0}, {11, 1}, {11, 0}, {10, 1}, {10, 0}}}};
  // Two triangles of a quarter each: 0.5 of the square, but for the curve of the sine.
  EXPECT_NEAR(ownGround(box(10, 0, 11, 1), {&bowTie}).value_or(-1), 0.5, 1e-4);
  MultiPolygon twice = box(10, 0, 11, 1);
  twice.push_back(box(10.5, 0, 11.5, 1).front());
  const MultiPolygon half = box(10, 0, 10.75, 1);
  EXPECT_NEAR(ownGround(twice, {&half}).value_or(-1), 0.5, 1e-9);
}

TEST(GroundShare, isUnknownWhereAFootprintIs)
{
  const MultiPolygon known = box(10, 46, 11, 47), none;
  EXPECT_FALSE(sharedGround(known, none));
  EXPECT_FALSE(sharedGround(none, known));
  EXPECT_FALSE(ownGround(none, {&known}));
  EXPECT_FALSE(ownGround(known, {&none}));
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for (const MultiPolygon &odd :
       {MultiPolygon{{{{10, 46}}}}, MultiPolygon{{{{10, 46}, {11, 46}, {10, 46}}}}, MultiPolygon{{{}}},
        MultiPolygon{{}}, MultiPolygon{{{{10, nan}, {11, 46}, {11, 47}}}}})
  {
    EXPECT_FALSE(sharedGround(known, odd));
    EXPECT_FALSE(ownGround(known, {&odd}));
  }
}
