// Coverage of random shapes, against clipping and against each other.

#include "compute/coverage.h"
#include "coverageimage.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace ndvi;

namespace
{

constexpr double PI = 3.14159265358979323846;

using Random = std::mt19937;

/// 0 … 1, the same on every platform, which std::uniform_real_distribution is not.
double uniform(Random &random)
{
  return random() / 4294967296.0;
}

/// A ring that sees its centre from everywhere, and a hole in it whose vertices lie on the same rays.
Polygon star(Random &random, double xCentre, double yCentre, double radius, int n, double grid)
{
  Ring outer, hole;
  const auto snapped = [grid](double v) { return grid > 0 ? std::round(v / grid) * grid : v; };
  for (int i = 0; i < n; ++i)
  {
    const double angle = 2 * PI * (i + 0.5 * uniform(random)) / n, r = radius * (0.3 + 0.7 * uniform(random));
    const double inner = r * (0.3 + 0.5 * uniform(random));
    outer.push_back({snapped(xCentre + r * std::cos(angle)), snapped(yCentre + r * std::sin(angle))});
    hole.push_back({snapped(xCentre + inner * std::cos(angle)), snapped(yCentre + inner * std::sin(angle))});
  }
  if (random() % 2)
    std::reverse(outer.begin(), outer.end());
  if (random() % 2)
    std::reverse(hole.begin(), hole.end());
  return {outer, hole};
}

double clippedToRaster(const MultiPolygon &zone, int width, int height)
{
  return clippedArea(zone, {0, 0, static_cast<double>(width), static_cast<double>(height)});
}

} // namespace

TEST(CoveredShapes, starsAgreeWithClipping)
{
  Random random(7);
  constexpr int WIDTH = 33, HEIGHT = 21;
  for (int round = 0; round < 150; ++round)
  {
    // Wholly inside, across the edges and around the raster; every third with vertices on eighths, so on corners and
    // lines.
    const bool onGrid = round % 3 == 0;
    const double radius = onGrid ? 10 : std::pow(10, -1 + 3 * uniform(random));
    const int n = onGrid ? 3 + random() % 7 : 3 + random() % 60;
    const MultiPolygon zone{
        star(random, WIDTH * uniform(random), HEIGHT * uniform(random), radius, n, onGrid ? 0.125 : 0)};
    // Half a unit is the rounding; 1e-9 would be 4.3 units.
    ASSERT_LE(greatestCoverageError(zone, WIDTH, HEIGHT), 0.51) << "round " << round;
    const ZonePixels pixels = pixelsOf(zone, PixelRule::Coverage, WIDTH, HEIGHT);
    const double expected = clippedToRaster(zone, WIDTH, HEIGHT);
    ASSERT_NEAR(coverageTotal(pixels), expected, std::max(1e-9 * expected, std::ldexp(pixels.edges.size(), -33)));
  }
}

TEST(CoveredShapes, twoPartsAgreeWithClipping)
{
  Random random(8);
  for (int round = 0; round < 30; ++round)
  {
    // Side by side in disjoint circles that pass through the same pixels.
    const double y = 6 + 4 * uniform(random);
    const MultiPolygon zone{star(random, 6.3, y, 6, 3 + random() % 30, 0),
                            star(random, 18.4, y, 6, 3 + random() % 30, 0)};
    ASSERT_LE(greatestCoverageError(zone, 24, 16), 0.51) << "round " << round;
  }
}

TEST(CoveredShapes, farFromTheOriginSharesAreAsExact)
{
  // The same star in the first and in the last pixels of a raster, moved by a power of two (so the shape is exactly the
  // same).
  Random random(9);
  constexpr int MOVE = 1 << 16;
  for (int round = 0; round < 10; ++round)
  {
    Polygon polygon = star(random, 20, 20, 18, 25, std::ldexp(1, -20));
    const ZonePixels near = pixelsOf({polygon}, PixelRule::Coverage, 40, 40);
    for (Ring &ring : polygon)
    {
      for (Point &p : ring)
        p = {p.x + MOVE, p.y + MOVE};
    }
    const ZonePixels far = pixelsOf({polygon}, PixelRule::Coverage, MOVE + 40, MOVE + 40);
    ASSERT_EQ(near.edges.size(), far.edges.size());
    ASSERT_EQ(near.spans.size(), far.spans.size());
    for (std::size_t i = 0; i < near.edges.size(); ++i)
    {
      ASSERT_EQ(far.edges[i].column, near.edges[i].column + MOVE);
      ASSERT_NEAR(far.edges[i].weight, near.edges[i].weight, 1);
    }
  }
}

TEST(CoveredShapes, aPartitionAddsUpToOneEverywhere)
{
  // Quadrilaterals with jittered nodes that reach beyond the raster, from a fraction of a pixel to several pixels wide.
  Random random(42);
  constexpr int WIDTH = 29, HEIGHT = 23, MIDDLE = 10, N = 2 * MIDDLE;
  for (const double step : {0.37, 1.6, 1.75, 5.0, 1e9})
  {
    std::vector<std::vector<Point>> nodes(N + 1, std::vector<Point>(N + 1));
    // The outermost nodes frame the raster, however small the steps are.
    const auto line = [step](int i, int size)
    {
      const double place = (i - MIDDLE) * step + size / 2.0;
      return i == 0 ? std::min(place, -1.0) : i == N ? std::max(place, size + 1.0) : place;
    };
    for (int j = 0; j <= N; ++j)
    {
      for (int i = 0; i <= N; ++i)
      {
        const double jitter = i == 0 || j == 0 || i == N || j == N ? 0 : step * 0.25;
        nodes[j][i] = {line(i, WIDTH) + jitter * (2 * uniform(random) - 1),
                       line(j, HEIGHT) + jitter * (2 * uniform(random) - 1)};
      }
    }
    std::vector<std::int64_t> sum(WIDTH * HEIGHT, 0), zones(WIDTH * HEIGHT, 0);
    for (int j = 0; j < N; ++j)
    {
      for (int i = 0; i < N; ++i)
      {
        Ring ring{nodes[j][i], nodes[j][i + 1], nodes[j + 1][i + 1], nodes[j + 1][i]};
        if ((i + j) % 2)
          std::reverse(ring.begin(), ring.end());
        std::rotate(ring.begin(), ring.begin() + random() % 4, ring.end());
        const auto weights = coverageImage(pixelsOf({{ring}}, PixelRule::Coverage, WIDTH, HEIGHT), WIDTH, HEIGHT);
        for (std::size_t k = 0; k < weights.size(); ++k)
        {
          sum[k] += weights[k];
          zones[k] += weights[k] > 0;
        }
      }
    }
    std::int64_t total = 0;
    for (std::size_t k = 0; k < sum.size(); ++k)
    {
      // Nothing but the rounding: half a unit a zone.
      ASSERT_LE(std::abs(sum[k] - WHOLE), (zones[k] + 1) / 2) << "step " << step << " pixel " << k;
      total += sum[k];
    }
    EXPECT_NEAR(static_cast<double>(total) / WHOLE, WIDTH * HEIGHT, 1e-9 * WIDTH * HEIGHT) << "step " << step;
  }
}

TEST(CoveredShapes, manyVertices)
{
  // A wavy coast of 100 000 vertices, several in every pixel it passes through; and all of them within one pixel.
  constexpr int N = 100000, SIZE = 2000;
  Ring ring;
  ring.reserve(N);
  for (int i = 0; i < N; ++i)
  {
    const double angle = 2 * PI * i / N, r = 800 + 120 * std::sin(11 * angle) + 0.7 * std::sin(i * 1.7);
    ring.push_back({1003.3 + r * std::cos(angle), 998.7 + r * std::sin(angle)});
  }
  const ZonePixels coast = pixelsOf({{ring}}, PixelRule::Coverage, SIZE, SIZE);
  EXPECT_NEAR(coverageTotal(coast), area({{ring}}), 1e-9 * area({{ring}}));

  for (Point &p : ring)
    p = {p.x / SIZE, p.y / SIZE};
  const ZonePixels speck = pixelsOf({{ring}}, PixelRule::Coverage, 3, 3);
  ASSERT_EQ(speck.edges.size(), 1u);
  EXPECT_NEAR(coverageTotal(speck), area({{ring}}), 2e-10);
}

TEST(TouchedShapes, areThePixelsOfCoverage)
{
  Random random(11);
  constexpr int WIDTH = 33, HEIGHT = 21;
  for (int round = 0; round < 60; ++round)
  {
    const MultiPolygon zone{star(random, WIDTH * uniform(random), HEIGHT * uniform(random), 15, 3 + random() % 50, 0)};
    const auto weights = coverageImage(pixelsOf(zone, PixelRule::Coverage, WIDTH, HEIGHT), WIDTH, HEIGHT);
    const ZonePixels touched = pixelsOf(zone, PixelRule::AllTouched, WIDTH, HEIGHT);
    ASSERT_TRUE(touched.edges.empty());
    const auto cells = coverageImage(touched, WIDTH, HEIGHT);
    for (std::size_t k = 0; k < cells.size(); ++k)
      ASSERT_EQ(cells[k], weights[k] > 0 ? WHOLE : 0) << "round " << round << " pixel " << k;
  }
}
