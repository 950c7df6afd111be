#include "compute/coverage.h"
#include "coverageimage.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace ndvi;

namespace
{

using Edges = std::vector<EdgePixel>;
using Spans = std::vector<Span>;

constexpr std::uint32_t HALF = 1u << 31, QUARTER = 1u << 30;

Ring rectangle(double x0, double y0, double x1, double y1)
{
  return {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}};
}

ZonePixels covered(const MultiPolygon &geometry, int width = 8, int height = 8)
{
  return pixelsOf(geometry, PixelRule::Coverage, width, height);
}

} // namespace

TEST(CoveredPixels, centreRuleIsCentreSpans)
{
  const MultiPolygon zone{{rectangle(0.4, 0.4, 5.7, 3.2)}};
  const ZonePixels pixels = pixelsOf(zone, PixelRule::Centre, 8, 8);
  EXPECT_EQ(pixels.spans, centreSpans(zone, 8, 8));
  EXPECT_TRUE(pixels.edges.empty());
}

TEST(CoveredPixels, alignedRectanglesAreSpansOnly)
{
  const ZonePixels pixels = covered({{rectangle(1, 1, 4, 3)}});
  EXPECT_EQ(pixels.spans, (Spans{{1, 1, 4}, {2, 1, 4}}));
  EXPECT_TRUE(pixels.edges.empty());
}

TEST(CoveredPixels, quartersOfPixels)
{
  const ZonePixels pixels = covered({{rectangle(1.5, 1.5, 2.5, 2.5)}});
  EXPECT_TRUE(pixels.spans.empty());
  EXPECT_EQ(pixels.edges, (Edges{{1, 1, QUARTER}, {1, 2, QUARTER}, {2, 1, QUARTER}, {2, 2, QUARTER}}));
}

TEST(CoveredPixels, halfShiftedSquareKeepsItsArea)
{
  // 10 × 10 on centres: 9 × 9 whole pixels, 36 halves, 4 quarters.
  const ZonePixels pixels = covered({{rectangle(2.5, 2.5, 12.5, 12.5)}}, 20, 20);
  EXPECT_EQ(coverageTotal(pixels), 100);
  EXPECT_EQ(pixels.edges.size(), 40u);
  EXPECT_EQ(pixels.spans.size(), 9u);
  EXPECT_EQ(pixels.spans.front(), (Span{3, 3, 12}));
}

TEST(CoveredPixels, trianglesByHand)
{
  // The diagonal halves three pixels and leaves three whole ones below.
  const ZonePixels steps = covered({{{{0, 0}, {3, 3}, {0, 3}}}});
  EXPECT_EQ(steps.edges, (Edges{{0, 0, HALF}, {1, 1, HALF}, {2, 2, HALF}}));
  EXPECT_EQ(steps.spans, (Spans{{1, 0, 1}, {2, 0, 2}}));
  // Slope 1/4 through one row: 1/8, 3/8, 5/8, 7/8.
  const ZonePixels flat = covered({{{{0, 1}, {4, 0}, {4, 1}}}});
  EXPECT_TRUE(flat.spans.empty());
  EXPECT_EQ(flat.edges, (Edges{{0, 0, HALF / 4}, {0, 1, HALF / 4 * 3}, {0, 2, HALF / 4 * 5}, {0, 3, HALF / 4 * 7}}));
}

TEST(CoveredPixels, smallerThanAPixel)
{
  EXPECT_EQ(covered({{rectangle(3.25, 2.25, 3.75, 2.75)}}).edges, (Edges{{2, 3, QUARTER}}));
  EXPECT_EQ(covered({{{{3.25, 2.25}, {3.75, 2.25}, {3.25, 2.75}}}}).edges, (Edges{{2, 3, QUARTER / 2}}));
}

TEST(CoveredPixels, holesInsideAPixelAndOfManyPixels)
{
  const ZonePixels small = covered({{rectangle(2, 2, 3, 3), rectangle(2.25, 2.25, 2.75, 2.75)}});
  EXPECT_TRUE(small.spans.empty());
  EXPECT_EQ(small.edges, (Edges{{2, 2, HALF + QUARTER}}));
  const ZonePixels large = covered({{rectangle(0, 0, 6, 6), rectangle(2, 2, 4, 4.5)}});
  EXPECT_EQ(coverageTotal(large), 31);
  EXPECT_EQ(large.edges, (Edges{{4, 2, HALF}, {4, 3, HALF}}));
}

TEST(CoveredPixels, partsThatShareAPixelAddUp)
{
  const ZonePixels pixels = covered({{rectangle(0, 0, 1.25, 1)}, {rectangle(1.5, 0, 3, 1)}});
  EXPECT_EQ(pixels.spans, (Spans{{0, 0, 1}, {0, 2, 3}}));
  EXPECT_EQ(pixels.edges, (Edges{{0, 1, HALF + QUARTER}}));
  // Two parts that meet along an edge within pixels make them whole.
  const ZonePixels joined = covered({{rectangle(0, 0, 1.3, 2)}, {rectangle(1.3, 0, 3, 2)}});
  EXPECT_EQ(joined.spans, (Spans{{0, 0, 3}, {1, 0, 3}}));
  EXPECT_TRUE(joined.edges.empty());
}

TEST(CoveredPixels, overlapIsNoMoreThanWhole)
{
  const ZonePixels pixels = covered({{rectangle(0, 0, 4, 4)}, {rectangle(2, 2, 6, 6)}});
  EXPECT_EQ(coverageTotal(pixels), 28);
  EXPECT_TRUE(pixels.edges.empty());
}

TEST(CoveredPixels, ringsThatTouchAtAPoint)
{
  // A hole whose corner lies on the outer ring, a ring that pinches itself, and parts that meet at a corner.
  const MultiPolygon hole{{rectangle(0, 0, 6, 4), {{0, 2}, {2.3, 1.1}, {2.7, 3.4}}}};
  EXPECT_NEAR(coverageTotal(covered(hole)), area(hole), 1e-9);
  EXPECT_LE(greatestCoverageError(hole, 8, 8), 0.51);
  const MultiPolygon pinched{{{{1.5, 1}, {3.25, 3}, {5, 1.5}, {6, 6}, {3.25, 3}, {0.5, 5.5}}}};
  EXPECT_NEAR(coverageTotal(covered(pinched)), area(pinched), 1e-9);
  EXPECT_LE(greatestCoverageError(pinched, 8, 8), 0.51);
  const ZonePixels corners = covered({{rectangle(0, 0, 1.5, 1.5)}, {rectangle(1.5, 1.5, 3, 3)}});
  EXPECT_EQ(coverageTotal(corners), 4.5);
}

TEST(CoveredPixels, acrossTheEdgesOfTheRaster)
{
  const auto spans = [](double x0, double y0, double x1, double y1)
  { return covered({{rectangle(x0, y0, x1, y1)}}, 4, 3).spans; };
  EXPECT_EQ(spans(-5, 1, 2, 2), (Spans{{1, 0, 2}}));  // left
  EXPECT_EQ(spans(2, 1, 50, 2), (Spans{{1, 2, 4}}));  // right
  EXPECT_EQ(spans(1, -9, 2, 1), (Spans{{0, 1, 2}}));  // top
  EXPECT_EQ(spans(1, 2, 2, 99), (Spans{{2, 1, 2}}));  // bottom
  EXPECT_EQ(spans(3, 2, 99, 99), (Spans{{2, 3, 4}})); // corner
  EXPECT_EQ(spans(-1e9, -1e9, 1e9, 1e9), (Spans{{0, 0, 4}, {1, 0, 4}, {2, 0, 4}}));
  EXPECT_EQ(spans(-1e308, -1e308, 1e308, 1e308), (Spans{{0, 0, 4}, {1, 0, 4}, {2, 0, 4}}));
  EXPECT_EQ(covered({{rectangle(-5, -5, 0.5, 0.5)}}, 4, 3).edges, (Edges{{0, 0, QUARTER}}));
  EXPECT_EQ(covered({{rectangle(3.5, 2.5, 9, 9)}}, 4, 3).edges, (Edges{{2, 3, QUARTER}}));
}

TEST(CoveredPixels, outsideTheRaster)
{
  const std::vector<Ring> outside{rectangle(-3, 0, 0, 3),           rectangle(4, 0, 7, 3),
                                  rectangle(0, -3, 4, 0),           rectangle(0, 3, 4, 6),
                                  rectangle(-1e9, -1e9, -1e8, 1e9), {{-6, 2}, {2, -6}, {-6, -6}},
                                  {{4, 8}, {9, 3}, {4, 3}},         {{-1, 4.5}, {2.5, 8}, {-1, 8}}};
  for (const Ring &ring : outside)
  {
    const ZonePixels pixels = covered({{ring}}, 4, 3);
    EXPECT_TRUE(pixels.spans.empty());
    EXPECT_TRUE(pixels.edges.empty());
  }
}

TEST(CoveredPixels, farVerticesLoseNoDigits)
{
  // The line y = (x − 0.75) / 3, drawn between points 3e9 pixels away, where neighbouring doubles are 5e-7 apart. By
  // hand: the pixel at the origin loses a triangle of 1/4 × 1/12 / 2 = 1/96, the next a trapezium of (1/12 + 5/12) / 2
  // = 1/4.
  const MultiPolygon zone{{{{-3e9 + 0.75, -1e9}, {3e9 + 0.75, 1e9}, {-3e9, 1e9}}}};
  const ZonePixels pixels = covered(zone, 4, 2);
  ASSERT_EQ(pixels.edges.size(), 5u);
  EXPECT_EQ(pixels.edges[0], (EdgePixel{0, 0, 4250228053u})); // 95/96
  EXPECT_EQ(pixels.edges[1], (EdgePixel{0, 1, HALF + QUARTER}));
  // Column 2: from 5/12 to 3/4, 5/12 left; column 3: up to 1 at x = 3.75, then the row below.
  EXPECT_EQ(pixels.edges[2], (EdgePixel{0, 2, 1789569707u})); // 5/12
  EXPECT_EQ(pixels.edges[3], (EdgePixel{0, 3, 402653184u}));  // 3/4 × 1/4 / 2
  EXPECT_EQ(pixels.edges[4], (EdgePixel{1, 3, 4250228053u})); // 95/96
  EXPECT_EQ(pixels.spans, (Spans{{1, 0, 3}}));
}

TEST(CoveredPixels, directionStartAndClosingVertexMakeNoDifference)
{
  Ring outer{{-1.3, 0.3}, {3.1, 0.17}, {6.1, 2.2}, {4.4, 6.9}, {0.7, 9.1}}, hole{{1.1, 2.3}, {3.7, 1.9}, {2.2, 5.3}};
  const ZonePixels expected = covered({{outer, hole}});
  const auto check = [&](const MultiPolygon &same)
  {
    const ZonePixels pixels = covered(same);
    EXPECT_EQ(pixels.spans, expected.spans);
    EXPECT_EQ(pixels.edges, expected.edges);
  };
  Ring back(outer.rbegin(), outer.rend());
  check({{back, hole}});
  std::reverse(hole.begin(), hole.end());
  check({{back, hole}});
  check({{outer, hole}});
  std::rotate(outer.begin(), outer.begin() + 2, outer.end());
  check({{outer, hole}});
  outer.push_back(outer.front());
  hole.push_back(hole.front());
  check({{outer, hole}});
}

TEST(CoveredPixels, sliversAndDegenerateRings)
{
  // 1e-6 wide and 6 long; 2^-33 of a pixel is the least that counts, rounded up to one unit.
  const ZonePixels sliver = covered({{{{1.1, 1}, {1.1 + 1e-6, 1}, {1.1 + 1e-6, 7}, {1.1, 7}}}});
  EXPECT_EQ(sliver.edges.size(), 6u);
  EXPECT_NEAR(coverageTotal(sliver), 6e-6, 6 * std::ldexp(1, -33));
  EXPECT_EQ(covered({{rectangle(1, 1, 2, 1 + std::ldexp(1, -33))}}).edges, (Edges{{1, 1, 1}}));
  EXPECT_TRUE(covered({{rectangle(1, 1, 2, 1 + std::ldexp(0.99, -33))}}).edges.empty());
  // As little missing is nothing missing.
  EXPECT_EQ(covered({{rectangle(1, 1, 2, 2 - std::ldexp(1, -33))}}).spans, (Spans{{1, 1, 2}}));
  // A flat sliver along many columns.
  EXPECT_LE(greatestCoverageError({{{{0.2, 3.4}, {39.7, 3.6}, {0.2, 3.4 + 1e-5}}}}, 40, 8), 0.51);

  for (const Ring &ring : {Ring{}, Ring{{1, 1}}, Ring{{1, 1}, {5, 5}}, Ring{{1, 1}, {5, 5}, {3, 3}}})
    EXPECT_TRUE(covered({{ring}}).edges.empty());
  EXPECT_TRUE(covered({}).spans.empty());
  EXPECT_TRUE(covered({{}}).spans.empty());
}

TEST(CoveredPixels, sameSharesAsGeos)
{
  const MultiPolygon zone{{{{-0.7, 0.4}, {2.3, -0.6}, {4.6, 1.15}, {3.1, 1.9}, {3.9, 3.7}, {1.2, 2.8}},
                           {{1.1, 0.9}, {2.2, 1.3}, {1.6, 2.1}}}};
  // /usr/bin/python3 (GDAL 3.6.2, GEOS 3.11.1):
  //   from osgeo import ogr
  //   g=ogr.CreateGeometryFromWkt('POLYGON((-0.7 0.4,2.3 -0.6,4.6 1.15,3.1 1.9,3.9 3.7,1.2 2.8,-0.7 0.4),'
  //                               '(1.1 0.9,2.2 1.3,1.6 2.1,1.1 0.9))')
  //   c='POLYGON((%d %d,%d %d,%d %d,%d %d,%d %d))'
  //   for y in range(3): print(['%.11f'%g.Intersection(ogr.CreateGeometryFromWkt(
  //     c%(x,y,x+1,y,x+1,y+1,x,y+1,x,y))).Area() for x in range(4)])
  const double expected[3][4] = {{0.95833333333, 0.98833333333, 1.00000000000, 0.68397204969},
                                 {0.79719298246, 0.49143939394, 0.96606060606, 0.70972222222},
                                 {0.11859649123, 0.86890350877, 1.00000000000, 0.36666666667}};
  const auto weights = coverageImage(covered(zone, 4, 3), 4, 3);
  for (int row = 0; row < 3; ++row)
  {
    for (int column = 0; column < 4; ++column)
      EXPECT_NEAR(static_cast<double>(weights[row * 4 + column]) / WHOLE, expected[row][column], 1.3e-10);
  }
}

TEST(TouchedPixels, countWholeWhereverAnAreaIsMet)
{
  const auto touched = [](const MultiPolygon &zone) { return pixelsOf(zone, PixelRule::AllTouched, 8, 8); };
  const ZonePixels pixels = touched({{rectangle(1.9, 1.2, 4.1, 1.8)}});
  EXPECT_EQ(pixels.spans, (Spans{{1, 1, 5}}));
  EXPECT_TRUE(pixels.edges.empty());
  // Neighbours met along an edge only do not count, as they have no area in the zone.
  EXPECT_EQ(touched({{rectangle(1, 1, 3, 2)}}).spans, (Spans{{1, 1, 3}}));
  // A hole within a pixel leaves it touched; one that is exactly a pixel does not.
  EXPECT_EQ(touched({{rectangle(0, 0, 3, 1), rectangle(1, 0.1, 2, 0.9)}}).spans, (Spans{{0, 0, 3}}));
  EXPECT_EQ(touched({{rectangle(0, 0, 3, 2), rectangle(1, 0, 2, 1)}}).spans, (Spans{{0, 0, 1}, {0, 2, 3}, {1, 0, 3}}));
}
