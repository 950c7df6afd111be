#include "layers/qgisprojection.h"
#include "model/error.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace ndvi;

namespace
{
const QgsCoordinateReferenceSystem DEGREES("EPSG:4326"), METRES("EPSG:32632");
}

TEST(QgisProjection, transformsLikePROJ)
{
  const PointTransform transform = qgisPointTransform(QgsCoordinateTransformContext());
  std::vector<Point> points{{9, 0}, {9, 45}};
  transform(wktOf(DEGREES), "EPSG:32632", points);
  // The central meridian: easting 500000 by definition.
  EXPECT_NEAR(points[0].x, 500000, 1e-6);
  EXPECT_NEAR(points[0].y, 0, 1e-6);
  // echo 9 45 | cs2cs EPSG:4326 EPSG:32632 (longitude, latitude order): 4982950.40
  EXPECT_NEAR(points[1].y, 4982950.40, 0.01);
}

TEST(QgisProjection, leavesPointsOfTheSameCrsAlone)
{
  const PointTransform transform = qgisPointTransform(QgsCoordinateTransformContext());
  std::vector<Point> points{{600000.1, 5200000.3}};
  transform(wktOf(METRES), "EPSG:32632", points);
  EXPECT_EQ(points[0], (Point{600000.1, 5200000.3}));
}

TEST(QgisProjection, marksOnlyThePointWithoutImage)
{
  const PointTransform transform = qgisPointTransform(QgsCoordinateTransformContext());
  std::vector<Point> points{{9, 45}, {9, 95}, {10, 46}};
  transform(wktOf(DEGREES), wktOf(METRES), points);
  EXPECT_NEAR(points[0].x, 500000, 1e-6);
  EXPECT_TRUE(std::isnan(points[1].x));
  EXPECT_GT(points[2].x, 500000);
}

TEST(QgisProjection, refusesAnUnknownCrs)
{
  const PointTransform transform = qgisPointTransform(QgsCoordinateTransformContext());
  std::vector<Point> points{{9, 45}};
  for (const char *crs : {"", "EPSG:999999", "LOCAL_CS[\"x\"]"})
  {
    try
    {
      transform(wktOf(DEGREES), crs, points);
      ADD_FAILURE() << crs;
    }
    catch (const Error &error)
    {
      EXPECT_EQ(error.code(), ErrorCode::Crs) << crs;
    }
  }
}
