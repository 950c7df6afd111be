#include "compute/thinning.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <set>
#include <vector>

using namespace ndvi;

namespace
{

std::vector<int> chosen(const Thinning &thinning, int row, int column, std::size_t n)
{
  std::vector<int> columns;
  int end = -1;
  thinning.visitChosen(row, column, n,
                       [&](int first, std::size_t count)
                       {
                         EXPECT_GT(count, 0u);
                         EXPECT_GT(first, end) << "runs do not touch";
                         end = first + static_cast<int>(count);
                         for (int c = first; c < end; ++c)
                           columns.push_back(c);
                       });
  return columns;
}

} // namespace

TEST(Thinning, theSamePixelsWhereverRunsBeginAndEnd)
{
  const Thinning thinning(0.37, 42);
  for (const int row : {0, 5, 10979})
  {
    std::vector<int> expected;
    for (int c = 0; c < 300; ++c)
    {
      if (thinning.chooses(row, c))
        expected.push_back(c);
    }
    EXPECT_EQ(chosen(thinning, row, 0, 300), expected);
    for (const int width : {1, 2, 7, 64, 299})
    {
      std::vector<int> found;
      for (int begin = 0; begin < 300; begin += width)
      {
        const auto part = chosen(thinning, row, begin, static_cast<std::size_t>(std::min(width, 300 - begin)));
        found.insert(found.end(), part.begin(), part.end());
      }
      EXPECT_EQ(found, expected) << width;
    }
  }
  EXPECT_TRUE(chosen(thinning, 0, 5, 0).empty());
}

TEST(Thinning, theShareIsCloseToTheFraction)
{
  // Of n pixels n · f ± 4 standard deviations sqrt( n · f · ( 1 − f ) ), over rows, columns and seeds alike.
  for (const double fraction : {0.001, 0.1, 0.5, 0.9, 0.999})
  {
    for (const std::uint64_t seed : {std::uint64_t(0), std::uint64_t(1), ~std::uint64_t(0)})
    {
      const Thinning thinning(fraction, seed);
      const int side = 300;
      double sum = 0;
      for (int r = 0; r < side; ++r)
        sum += static_cast<double>(chosen(thinning, r, 0, side).size());
      const double n = side * side;
      EXPECT_NEAR(sum, n * fraction, 4 * std::sqrt(n * fraction * (1 - fraction))) << fraction << " " << seed;
    }
  }
}

TEST(Thinning, rowsColumnsAndSeedsChooseDifferently)
{
  std::set<std::vector<int>> different;
  for (int row = 0; row < 20; ++row)
  {
    for (std::uint64_t seed = 0; seed < 5; ++seed)
      different.insert(chosen(Thinning(0.5, seed), row, 0, 64));
  }
  EXPECT_EQ(different.size(), 100u);
  // Nor do neighbouring seeds choose what a shifted row or column has: of two independent halves a quarter is common.
  const Thinning a(0.5, 1), b(0.5, 2);
  int both = 0;
  for (int r = 0; r < 100; ++r)
  {
    for (int c = 0; c < 100; ++c)
      both += a.chooses(r, c) && b.chooses(r, c);
  }
  EXPECT_NEAR(both, 2500, 4 * std::sqrt(10000 * 0.25 * 0.75));
  int mirrored = 0;
  for (int r = 0; r < 100; ++r)
  {
    for (int c = 0; c < 100; ++c)
      mirrored += a.chooses(r, c) && a.chooses(c, r + 1000);
  }
  EXPECT_NEAR(mirrored, 2500, 4 * std::sqrt(10000 * 0.25 * 0.75));
}

TEST(Thinning, aSmallerFractionChoosesAmongThePixelsOfALarger)
{
  const Thinning few(0.2, 9), many(0.6, 9);
  for (int r = 0; r < 60; ++r)
  {
    for (int c = 0; c < 60; ++c)
      EXPECT_TRUE(!few.chooses(r, c) || many.chooses(r, c));
  }
}

TEST(Thinning, knownPixels)
{
  // SplitMix64 of ( row · 2^32 + column ), combined with that of the seed, in Python:
  //   M = 2**64 - 1
  //   def mix(z):
  //     z = (z + 0x9e3779b97f4a7c15) & M
  //     z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9 & M
  //     z = (z ^ z >> 27) * 0x94d049bb133111eb & M
  //     return z ^ z >> 31
  //   [c for c in range(32) if mix(mix(5 << 32 | c) ^ mix(42)) < int(0.25 * 2**64)]
  EXPECT_EQ(chosen(Thinning(0.25, 42), 5, 0, 32), (std::vector<int>{0, 4, 6, 13, 17, 21, 28, 30}));
}

TEST(Thinning, all)
{
  for (const double fraction : {1.0, 1.5})
  {
    const Thinning all(fraction, 3);
    EXPECT_TRUE(all.choosesAll());
    EXPECT_TRUE(all.chooses(7, 7));
    std::vector<std::pair<int, std::size_t>> runs;
    all.visitChosen(7, 40, 1000, [&runs](int first, std::size_t n) { runs.emplace_back(first, n); });
    EXPECT_EQ(runs, (std::vector<std::pair<int, std::size_t>>{{40, 1000}}));
  }
  const Thinning nearly(std::nextafter(1.0, 0.0), 3);
  EXPECT_FALSE(nearly.choosesAll());
  EXPECT_EQ(chosen(nearly, 3, 0, 1000).size(), 1000u) << "2^-53 of the pixels are missing";
}

TEST(Thinning, hardlyAny)
{
  const Thinning hardly(1e-9, 3);
  EXPECT_FALSE(hardly.choosesAll());
  std::size_t sum = 0;
  for (int r = 0; r < 1000; ++r)
    sum += chosen(hardly, r, 0, 100).size();
  EXPECT_EQ(sum, 0u) << "0.0001 are expected";
  EXPECT_TRUE(chosen(Thinning(0, 3), 0, 0, 1000).empty());
}

TEST(Thinning, fewAreThoseOfTheSmallestHashes)
{
  // With mix() as above:
  //   pixels = [(r, c) for r in (5, 6) for c in range(32)]
  //   sorted(sorted(pixels, key=lambda p: mix(mix(p[0] << 32 | p[1]) ^ mix(42)))[:6])
  ZonePixels pixels{{{5, 0, 20}, {6, 0, 32}}, {}};
  for (int c = 20; c < 32; ++c)
    pixels.edges.push_back({5, c, 7});
  Thinning(1, 42).keepFew(pixels, 6);
  EXPECT_EQ(pixels.spans, (std::vector<Span>{{5, 0, 1}, {5, 4, 5}, {5, 17, 18}, {6, 19, 20}}));
  EXPECT_EQ(pixels.edges, (std::vector<EdgePixel>{{5, 21, 7}, {5, 30, 7}}));
}

TEST(Thinning, fewAreChosenByFractionsFirst)
{
  // Whatever is left of 40 × 50 pixels, a fraction that chooses as many chooses the same.
  const Thinning all(1, 5);
  ZonePixels pixels;
  for (int r = 0; r < 40; ++r)
    pixels.spans.push_back({r, 3, 53});
  std::vector<std::uint64_t> ranks;
  for (int r = 0; r < 40; ++r)
  {
    for (int c = 3; c < 53; ++c)
      ranks.push_back(all.rank(r, c));
  }
  std::sort(ranks.begin(), ranks.end());
  EXPECT_EQ(std::adjacent_find(ranks.begin(), ranks.end()), ranks.end()) << "no two pixels have one hash";
  const Thinning fraction((std::ldexp(double(ranks[99]), -64) + std::ldexp(double(ranks[100]), -64)) / 2, 5);
  all.keepFew(pixels, 100);
  std::size_t count = 0;
  int row = -1, end = -1;
  for (const Span &span : pixels.spans)
  {
    EXPECT_TRUE(span.row > row || (span.row == row && span.begin > end)) << "sorted, apart";
    row = span.row;
    end = span.end;
    for (int c = span.begin; c < span.end; ++c, ++count)
      EXPECT_TRUE(fraction.chooses(span.row, c));
  }
  EXPECT_EQ(count, 100u);
}

TEST(Thinning, enoughStayAsTheyAre)
{
  const ZonePixels whole{{{1, 0, 5}, {2, 2, 4}}, {{1, 5, 9}}};
  for (const std::size_t most : {std::size_t(8), std::size_t(9), ~std::size_t(0)})
  {
    ZonePixels pixels = whole;
    Thinning(1, 0).keepFew(pixels, most);
    EXPECT_EQ(pixels.spans, whole.spans);
    EXPECT_EQ(pixels.edges, whole.edges);
  }
  ZonePixels none = whole;
  Thinning(1, 0).keepFew(none, 0);
  EXPECT_TRUE(none.spans.empty() && none.edges.empty());
}
