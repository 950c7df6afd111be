#include "io/gdal/footprint.h"

#include <gtest/gtest.h>

using namespace ndvi;

TEST(Footprint, latitudesComeFirstInMetadata)
{
  const MultiPolygon footprint = footprintFromLatLonList("46 14 46 15 45 15 45 14 46 14 ");
  ASSERT_EQ(footprint.size(), 1u);
  const Box box = boundingBox(footprint);
  EXPECT_EQ(box.xMin, 14);
  EXPECT_EQ(box.yMax, 46);
  EXPECT_EQ(footprint[0][0].front(), footprint[0][0].back());
}

TEST(Footprint, commasAndHeights)
{
  EXPECT_EQ(boundingBox(footprintFromLatLonList("46,14 46,15 45,15 46,14")).xMax, 15);
  EXPECT_EQ(boundingBox(footprintFromLatLonList("46 14 9 46 15 8 45 15 7 46 14 9")).xMax, 15);
}

TEST(Footprint, malformedListsGiveNone)
{
  for (const char *text :
       {"", "46", "46 14 46", "a b c d e f", "95 14 46 15 45 15", "46 14 46 15 46 16", "nan 1 2 3 4 5"})
    EXPECT_TRUE(footprintFromLatLonList(text).empty()) << text;
}

TEST(Footprint, goesRoundTheEarthOnceAtMost)
{
  // Each corner within 180° of the one before, and the last 510° from the first.
  EXPECT_TRUE(footprintFromLatLonList("0 0 0 170 10 -20 10 150 5 140 0 0").empty());
  EXPECT_FALSE(footprintFromLatLonList("0 0 0 100 10 -160 5 -60 0 0").empty());
}

TEST(Footprint, antimeridianCutsInTwo)
{
  // EXT_POS_LIST of S2A_MSIL2A_20230821T221941_N0509_R029_T01KAB
  const MultiPolygon footprint = footprintFromLatLonList(
      "-16.259071119106963 180 -16.263411193996067 -179.71545 -17.2548501440442 -179.72957 -17.25048161178992 180 "
      "-17.238191708196563 179.2392098262128 -16.24776292495267 179.2586253225676 -16.259071119106963 180 ");
  ASSERT_EQ(footprint.size(), 2u);
  const Box east = boundingBox({footprint[0]}), west = boundingBox({footprint[1]});
  EXPECT_NEAR(east.xMin, 179.2392098262128, 1e-9);
  EXPECT_EQ(east.xMax, 180);
  EXPECT_EQ(west.xMin, -180);
  EXPECT_NEAR(west.xMax, -179.71545, 1e-9);
  EXPECT_TRUE(footprintMeets(footprint, {179.5, -17, 179.6, -16.5}));
  EXPECT_TRUE(footprintMeets(footprint, {-179.9, -17, -179.8, -16.5}));
  EXPECT_FALSE(footprintMeets(footprint, {0, -17, 1, -16.5}));
}

TEST(Footprint, meetsByItsShapeNotItsBox)
{
  const MultiPolygon triangle = footprintFromRing({{10, 45}, {11, 46}, {10, 46}});
  EXPECT_FALSE(footprintMeets(triangle, {10.8, 45.1, 10.9, 45.2})); // in the corner its box has and it has not
  EXPECT_TRUE(footprintMeets(triangle, {10.1, 45.7, 10.2, 45.8}));  // wholly inside it
  EXPECT_TRUE(footprintMeets(triangle, {9, 44, 12, 47}));           // around it
  EXPECT_TRUE(footprintMeets(triangle, {9, 45.4, 12, 45.5}));       // across it, no corner of either in the other
  EXPECT_FALSE(footprintMeets(triangle, {11.1, 45, 12, 46}));
  EXPECT_FALSE(footprintMeets(triangle, Box()));
  EXPECT_FALSE(footprintMeets({}, {9, 44, 12, 47}));
}

TEST(Footprint, meetsWhatItTouches)
{
  const MultiPolygon triangle = footprintFromRing({{10, 45}, {11, 46}, {10, 46}});
  EXPECT_TRUE(footprintMeets(triangle, {9, 45, 10, 45.5}));       // along an edge
  EXPECT_TRUE(footprintMeets(triangle, {11, 46, 12, 47}));        // corner to corner
  EXPECT_TRUE(footprintMeets(triangle, {10.5, 45.25, 11, 45.5})); // a corner on the slanting edge
}

TEST(Footprint, meetsLinesAndPoints)
{
  const MultiPolygon triangle = footprintFromRing({{10, 45}, {11, 46}, {10, 46}});
  EXPECT_TRUE(footprintMeets(triangle, {10.2, 45.7, 10.2, 45.7}));
  EXPECT_TRUE(footprintMeets(triangle, {10.5, 45.5, 10.5, 45.5}));
  EXPECT_FALSE(footprintMeets(triangle, {10.8, 45.2, 10.8, 45.2}));
  EXPECT_TRUE(footprintMeets(triangle, {10.8, 45, 10.8, 45.9}));
  EXPECT_FALSE(footprintMeets(triangle, {10.8, 45, 10.8, 45.7}));
  EXPECT_TRUE(footprintMeets(triangle, {9, 45.5, 12, 45.5}));
}

TEST(Footprint, boxesBeyondTheAntimeridian)
{
  const MultiPolygon east = footprintFromRing({{179, 0}, {179.5, 0}, {179.5, 1}, {179, 1}});
  const MultiPolygon west = footprintFromRing({{-179.5, 0}, {-179, 0}, {-179, 1}, {-179.5, 1}});
  const MultiPolygon across = footprintFromRing({{179.5, 0}, {-179.5, 0}, {-179.5, 1}, {179.5, 1}});
  const MultiPolygon greenwich = footprintFromRing({{-1, 0}, {1, 0}, {1, 1}, {-1, 1}});
  for (const Box &box : {Box{178.9, 0.2, 181.1, 0.8}, Box{-181.1, 0.2, -178.9, 0.8}})
  {
    for (const MultiPolygon *footprint : {&east, &west, &across})
      EXPECT_TRUE(footprintMeets(*footprint, box)) << box.xMin;
    EXPECT_FALSE(footprintMeets(greenwich, box)) << box.xMin;
  }
  EXPECT_FALSE(footprintMeets(east, {180.2, 0.2, 181.1, 0.8}));
  EXPECT_TRUE(footprintMeets(across, {180.2, 0.2, 181.1, 0.8}));
  EXPECT_TRUE(footprintMeets(west, {180.2, 0.2, 181.1, 0.8}));
  EXPECT_TRUE(footprintMeets(across, {180, 0.2, 180, 0.8}));
  EXPECT_TRUE(footprintMeets(greenwich, {359.5, 0.2, 360, 0.8}));
  EXPECT_TRUE(footprintMeets(greenwich, {-360, 0.2, -359.5, 0.8}));
  // Longitudes of 0…360 as some layers have them.
  EXPECT_FALSE(footprintMeets(west, {0, 0, 180, 1}));
  EXPECT_TRUE(footprintMeets(west, {0, 0, 360, 1}));
}

TEST(Footprint, ringsBeyond180ComeBack)
{
  const MultiPolygon footprint = footprintFromRing({{181, 0}, {182, 0}, {182, 1}, {181, 1}});
  ASSERT_EQ(footprint.size(), 1u);
  EXPECT_EQ(boundingBox(footprint).xMin, -179);
}

TEST(Footprint, gridOfAUtmTile)
{
  // echo "499980 8900040" | gdaltransform -s_srs EPSG:32633 -t_srs EPSG:4326 -> 14.9989511473 80.1653366182
  const double transform[6] = {499980, 10, 0, 8900040, 0, -10};
  const MultiPolygon footprint = footprintFromGrid(transform, 10980, 10980, "EPSG:32633");
  ASSERT_EQ(footprint.size(), 1u);
  EXPECT_NEAR(footprint[0][0][0].x, 14.9989511473, 1e-8);
  EXPECT_NEAR(footprint[0][0][0].y, 80.1653366182, 1e-8);
  EXPECT_TRUE(footprintFromGrid(transform, 10, 10, "").empty());
  EXPECT_TRUE(footprintFromGrid(transform, 10, 10, "EPSG:0").empty());
}

TEST(Footprint, noRasterNoFootprint)
{
  EXPECT_TRUE(footprintOfRaster("/nowhere/x.tif", {}).empty());
}
