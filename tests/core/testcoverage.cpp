#include "compute/coverage.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace ndvi;

namespace
{

Ring rectangle(double x0, double y0, double x1, double y1)
{
  return {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}};
}

std::size_t pixels(const std::vector<Span> &spans)
{
  std::size_t n = 0;
  for (const Span &s : spans)
    n += static_cast<std::size_t>(s.end - s.begin);
  return n;
}

std::vector<int> image(const std::vector<Span> &spans, int width, int height)
{
  std::vector<int> cells(static_cast<std::size_t>(width) * height, 0);
  for (const Span &s : spans)
  {
    for (int c = s.begin; c < s.end; ++c)
      ++cells[static_cast<std::size_t>(s.row) * width + c];
  }
  return cells;
}

} // namespace

TEST(CentreSpans, rectanglesByHand)
{
  EXPECT_EQ(centreSpans({{rectangle(1, 1, 3, 2)}}, 8, 8), (std::vector<Span>{{1, 1, 3}}));
  // 0.4 of a pixel without a centre, then one with it.
  EXPECT_TRUE(centreSpans({{rectangle(1.55, 1.1, 1.95, 1.9)}}, 8, 8).empty());
  EXPECT_EQ(centreSpans({{rectangle(1.3, 1.3, 1.7, 1.7)}}, 8, 8), (std::vector<Span>{{1, 1, 2}}));
}

TEST(CentreSpans, centresOnEdgesBelongToTheLeftAndTop)
{
  // Edges on centres all round: 10 × 10, not 11 × 11.
  EXPECT_EQ(pixels(centreSpans({{rectangle(2.5, 2.5, 12.5, 12.5)}}, 20, 20)), 100u);
  EXPECT_EQ(centreSpans({{rectangle(0.5, 0.5, 1.5, 1.5)}}, 4, 4), (std::vector<Span>{{0, 0, 1}}));
}

TEST(CentreSpans, holesPartsAndCrossingRings)
{
  EXPECT_EQ(pixels(centreSpans({{rectangle(0, 0, 6, 6), rectangle(2, 2, 4, 4)}}, 8, 8)), 32u);
  // Parts that overlap are united: 16 + 16 − 4.
  EXPECT_EQ(pixels(centreSpans({{rectangle(0, 0, 4, 4)}, {rectangle(2, 2, 6, 6)}}, 8, 8)), 28u);
  // The same two as rings of one polygon: even-odd leaves the overlap out.
  EXPECT_EQ(pixels(centreSpans({{rectangle(0, 0, 4, 4), rectangle(2, 2, 6, 6)}}, 8, 8)), 24u);
  // A bow-tie 30 wide and high keeps both halves: 450 pixels of area, none lost (GDAL and exactextract give 422).
  EXPECT_EQ(pixels(centreSpans({{{{0, 0}, {30, 30}, {30, 0}, {0, 30}}}}, 40, 40)), 450u);
}

TEST(CentreSpans, zonesAcrossTheEdgeAreCut)
{
  EXPECT_EQ(centreSpans({{rectangle(-5, -5, 2, 1)}}, 8, 8), (std::vector<Span>{{0, 0, 2}}));
  EXPECT_EQ(pixels(centreSpans({{rectangle(-5, -5, 50, 50)}}, 8, 6)), 48u);
  EXPECT_TRUE(centreSpans({{rectangle(10, 10, 20, 20)}}, 8, 8).empty());
  EXPECT_TRUE(centreSpans({{rectangle(-1e9, -1e9, -1e8, 1e9)}}, 8, 8).empty());
}

TEST(CentreSpans, closedAndOpenRingsOfEitherOrientationAreTheSame)
{
  Ring ring{{1.2, 0.3}, {6.1, 2.2}, {4.4, 6.9}, {0.7, 5.1}};
  const auto spans = centreSpans({{ring}}, 8, 8);
  std::reverse(ring.begin(), ring.end());
  EXPECT_EQ(centreSpans({{ring}}, 8, 8), spans);
  ring.push_back(ring.front());
  EXPECT_EQ(centreSpans({{ring}}, 8, 8), spans);
}

TEST(CentreSpans, aPartitionCountsEveryPixelOnce)
{
  // A grid of quadrilaterals with jittered nodes, many of them on pixel centres and corners, over the whole raster.
  std::mt19937 random(42);
  std::uniform_int_distribution<int> eighths(-10, 10);
  constexpr int N = 12, STEP = 5, SIZE = N * STEP;
  for (int round = 0; round < 20; ++round)
  {
    std::vector<std::vector<Point>> nodes(N + 1, std::vector<Point>(N + 1));
    for (int j = 0; j <= N; ++j)
    {
      for (int i = 0; i <= N; ++i)
      {
        const bool edge = i == 0 || j == 0 || i == N || j == N;
        nodes[j][i] = {i * STEP + (edge ? 0 : eighths(random) / 8.0), j * STEP + (edge ? 0 : eighths(random) / 8.0)};
      }
    }
    std::vector<int> sum(SIZE * SIZE, 0);
    for (int j = 0; j < N; ++j)
    {
      for (int i = 0; i < N; ++i)
      {
        Ring ring{nodes[j][i], nodes[j][i + 1], nodes[j + 1][i + 1], nodes[j + 1][i]};
        if ((i + j) % 2)
          std::reverse(ring.begin(), ring.end());
        const auto cells = image(centreSpans({{ring}}, SIZE, SIZE), SIZE, SIZE);
        for (std::size_t k = 0; k < cells.size(); ++k)
          sum[k] += cells[k];
      }
    }
    for (const int n : sum)
      ASSERT_EQ(n, 1);
  }
}
