#include "model/geometry.h"

#include <gtest/gtest.h>

#include <random>

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

TEST(Geometry, placeOfBoxesByHand)
{
  EXPECT_EQ(placeOf({1, 1, 2, 2}, {{sSquare}}), Place::Inside);
  EXPECT_EQ(placeOf({5, 1, 6, 2}, {{sSquare}}), Place::Outside);
  EXPECT_EQ(placeOf({3, 1, 6, 2}, {{sSquare}}), Place::Across);
  EXPECT_EQ(placeOf({-1, -1, 5, 5}, {{sSquare}}), Place::Across) << "it holds all of the geometry";
  EXPECT_EQ(placeOf({4, 1, 6, 2}, {{sSquare}}), Place::Across) << "touching";
  EXPECT_EQ(placeOf({1.5, 1.5, 2, 2}, {{sSquare, sHole}}), Place::Outside) << "in the hole";
  EXPECT_EQ(placeOf({1.5, 1.5, 2, 2}, {{sSquare, sHole}, {sHole}}), Place::Inside) << "parts are united";
  EXPECT_EQ(placeOf({0, 0, 1, 1}, {}), Place::Outside);
  // Beside a slanted edge whose rectangle it lies in.
  const MultiPolygon triangle{{{{0, 0}, {10, 0}, {0, 10}}}};
  EXPECT_EQ(placeOf({6, 6, 8, 8}, triangle), Place::Outside);
  EXPECT_EQ(placeOf({1, 1, 3, 3}, triangle), Place::Inside);
  EXPECT_EQ(placeOf({5, 5, 6, 6}, triangle), Place::Across) << "a corner on the edge";
}

TEST(Geometry, placeOfBoxesIsThatOfTheirArea)
{
  std::mt19937 random(7);
  std::uniform_real_distribution<double> anywhere(0, 100), size(0.1, 8);
  int seen[3] = {};
  for (int i = 0; i < 20000; ++i)
  {
    const MultiPolygon triangle{{{{anywhere(random), anywhere(random)},
                                  {anywhere(random), anywhere(random)},
                                  {anywhere(random), anywhere(random)}}}};
    const double x = anywhere(random), y = anywhere(random), w = size(random), h = size(random);
    const Box box{x, y, x + w, y + h};
    const double covered = clippedArea(triangle, box);
    const Place place = placeOf(box, triangle);
    ++seen[static_cast<int>(place)];
    if (place == Place::Inside)
      EXPECT_NEAR(covered, w * h, 1e-9);
    else if (place == Place::Outside)
      EXPECT_NEAR(covered, 0, 1e-9);
    else
      EXPECT_TRUE(covered < w * h) << "a whole box has no edge in it";
  }
  for (const int count : seen)
    EXPECT_GT(count, 300);
}
