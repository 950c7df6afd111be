#include "model/geometry.h"

#include <gtest/gtest.h>

using namespace ndvi;

namespace
{
const Ring sSquare{{0, 0}, {4, 0}, {4, 4}, {0, 4}};
const Ring sHole{{1, 1}, {1, 3}, {3, 3}, {3, 1}, {1, 1}};
} // namespace

TEST(Geometry, areaOfPolygonsWithHolesAndParts)
{
  EXPECT_EQ(area({{sSquare}}), 16);
  EXPECT_EQ(area({{sSquare, sHole}}), 12);
  EXPECT_EQ(area({{sSquare}, {sHole}}), 20);
  EXPECT_EQ(area({}), 0);
  // Large coordinates cost no digits.
  EXPECT_EQ(area({{{{600000, 5200000}, {600010, 5200000}, {600010, 5200010}, {600000, 5200010}}}}), 100);
}

TEST(Geometry, clippedAreaByHand)
{
  EXPECT_EQ(clippedArea({{sSquare}}, {2, 2, 10, 10}), 4);
  EXPECT_EQ(clippedArea({{sSquare, sHole}}, {2, 2, 10, 10}), 3);
  EXPECT_EQ(clippedArea({{sSquare}}, {-1, -1, 5, 5}), 16);
  EXPECT_EQ(clippedArea({{sSquare}}, {4, 0, 8, 4}), 0) << "touching is not meeting";
  EXPECT_EQ(clippedArea({{sSquare}}, {5, 5, 8, 8}), 0);
  // A U whose arms are cut off from their base: two pieces, joined by bridges without area.
  const Ring u{{0, 0}, {1, 0}, {1, 3}, {3, 3}, {3, 0}, {4, 0}, {4, 4}, {0, 4}};
  EXPECT_EQ(clippedArea({{u}}, {-1, -1, 9, 2}), 4);
}

TEST(Geometry, boundingBox)
{
  const Box box = boundingBox({{sHole}, {sSquare}});
  EXPECT_EQ(box.xMin, 0);
  EXPECT_EQ(box.yMax, 4);
  EXPECT_TRUE(boundingBox({}).isEmpty());
  EXPECT_FALSE(Box().intersects(box));
}
