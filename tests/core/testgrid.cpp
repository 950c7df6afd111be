#include "model/error.h"
#include "model/grid.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace ndvi;

TEST(Grid, edgesStayOnWholeAndHalfPixels)
{
  Grid grid;
  grid.toCrs = {10, 0, 600000, 0, -10, 5200020};
  const Point p = grid.toPixel({601005, 5199015});
  EXPECT_EQ(p.x, 100.5);
  EXPECT_EQ(p.y, 100.5);
}

TEST(Grid, rotatedGridsGoThereAndBack)
{
  Grid grid;
  grid.toCrs = {8, -6, 1000, 6, 8, 2000};
  const Point crs = grid.toCrs.map({12.25, 7.5});
  const Point p = grid.toPixel(crs);
  EXPECT_NEAR(p.x, 12.25, 1e-12);
  EXPECT_NEAR(p.y, 7.5, 1e-12);
  const Point q = grid.toCrs.inverse().map(crs);
  EXPECT_NEAR(q.x, 12.25, 1e-9);
  EXPECT_NEAR(q.y, 7.5, 1e-9);
  EXPECT_THROW((Affine{1, 1, 0, 1, 1, 0}.inverse()), Error);
}

TEST(Grid, planarPixelArea)
{
  Grid grid;
  grid.toCrs = {10, 0, 0, 0, -10, 0};
  EXPECT_EQ(grid.pixelArea(0), 100);
  grid.metresPerUnit = 0.3048;
  EXPECT_NEAR(grid.pixelArea(0), 9.290304, 1e-12);
}

TEST(Grid, ellipsoidalPixelArea)
{
  // One degree cells at 49…50 N and 0…1 N on WGS 84: ∫ M(φ) N(φ) cos φ dφ · Δλ with the radii of curvature M and N, by
  // Simpson's rule with 10,000 steps in Python.
  Grid grid;
  grid.geographic = true;
  grid.width = grid.height = 50;
  grid.toCrs = {1, 0, 0, 0, -1, 50};
  EXPECT_NEAR(grid.pixelArea(0), 8056245437.271, 1);
  EXPECT_NEAR(grid.pixelArea(49), 12308463893.975, 1);
  grid.inverseFlattening = 0;
  // Sphere: R² · Δλ · (sin φ2 − sin φ1)
  EXPECT_NEAR(grid.pixelArea(49), 6378137.0 * 6378137.0 * 0.017453292519943295 * 0.017452406437283512, 1);
}

TEST(Grid, wholeEarth)
{
  // Surface of the WGS 84 ellipsoid: 510,065,621.724 km² (NIMA TR8350.2, third edition, table 3.5 by its authalic
  // radius 6,371,007.1809 m).
  Grid grid;
  grid.geographic = true;
  grid.width = 360;
  grid.height = 180;
  grid.toCrs = {1, 0, -180, 0, -1, 90};
  double sum = 0;
  for (int row = 0; row < 180; ++row)
    sum += 360 * grid.pixelArea(row);
  EXPECT_NEAR(sum / 1e6, 510065621.724, 0.01);
}

TEST(Grid, theOutlineOfACoarserGridIsThatOfTheRaster)
{
  Grid grid;
  grid.crs = "EPSG:32632";
  grid.toCrs = {10, 0, 600000, 0, -10, 5200000};
  grid.width = 5;
  grid.height = 3;
  for (const Grid &one : {grid, grid.coarsened(2)})
  {
    const Box box = boundingBox(outlineOf(one));
    EXPECT_EQ(box.xMin, 600000);
    EXPECT_EQ(box.xMax, 600050);
    EXPECT_EQ(box.yMin, 5199970);
    EXPECT_EQ(box.yMax, 5200000);
  }
}

TEST(Grid, whatNoMapHasIsNotUsable)
{
  Grid grid;
  grid.width = grid.height = 10980;
  grid.toCrs = {10, 0, 600000, 0, -10, 5200020};
  EXPECT_TRUE(grid.isUsable());
  for (double Affine::*number : {&Affine::a, &Affine::c, &Affine::e, &Affine::f})
  {
    for (const double value : {std::nan(""), HUGE_VAL, -HUGE_VAL})
    {
      Grid broken = grid;
      broken.toCrs.*number = value;
      EXPECT_FALSE(broken.isUsable());
    }
  }
  Grid flat = grid;
  flat.toCrs = {1, 1, 0, 1, 1, 0};
  EXPECT_FALSE(flat.isUsable()) << "both axes are one";
  // 10^4 km a pixel.
  Grid huge = grid;
  huge.toCrs.a = huge.toCrs.e = 1e7;
  EXPECT_FALSE(huge.isUsable());
  // A map of the world in degrees, and one of an ellipsoid that is none.
  Grid world;
  world.geographic = true;
  world.width = 3600;
  world.height = 1800;
  world.toCrs = {0.1, 0, -180, 0, -0.1, 90};
  EXPECT_TRUE(world.isUsable());
  world.inverseFlattening = 0.25;
  EXPECT_FALSE(world.isUsable());
}
