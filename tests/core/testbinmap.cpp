#include "aggregate/binmap.h"

#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

BinMap uniform(double min, double width, std::initializer_list<int> bins)
{
  BinMap map;
  for (const int bin : bins)
    map[bin] = {min + bin * width, min + (bin + 0.5) * width, min + (bin + 1) * width};
  return map;
}

} // namespace

TEST(BinMap, edgesBetweenBinsOfOneWidthAreKnown)
{
  const std::map<int, double> edges = lowerEdges(uniform(-1, 0.05, {20, 21, 25, 27}));
  ASSERT_EQ(edges.size(), 8U);
  EXPECT_EQ(edges.begin()->first, 20);
  EXPECT_EQ(edges.at(23), 0.15); // the very double, for it names a column
  EXPECT_EQ(edges.at(24), 0.2);
  EXPECT_NEAR(edges.at(27), 0.35, 1e-15);
}

// -1, -0.5, 0, 0.2, 0.4, 0.6, 1: bins 0, 2 and 5.
TEST(BinMap, ofBinsOfDifferentWidthsOnlyTheOneBetweenTwoIs)
{
  const std::map<int, double> edges = lowerEdges({{0, {-1, -0.75, -0.5}}, {2, {0, 0.1, 0.2}}, {5, {0.6, 0.8, 1}}});
  EXPECT_EQ(edges, (std::map<int, double>{{0, -1}, {1, -0.5}, {2, 0}, {5, 0.6}}));
  EXPECT_TRUE(lowerEdges({}).empty());
}

TEST(BinMap, scale)
{
  const std::optional<BinScale> scale = scaleOf(uniform(-0.5, 0.25, {1, 5, 6}));
  ASSERT_TRUE(scale);
  EXPECT_DOUBLE_EQ(scale->origin, -0.5);
  EXPECT_DOUBLE_EQ(scale->width, 0.25);
  EXPECT_FALSE(scaleOf({{0, {-1, -0.5, 0}}, {1, {0, 0.1, 0.2}}}));
  EXPECT_TRUE(scaleOf({{3, {0.1, 0.2, 0.3}}}));
}

TEST(BinMap, clashes)
{
  const BinMap bins = uniform(0, 0.1, {2, 4});
  EXPECT_FALSE(clashWith(bins, 2, {0.2, 0.25, 0.3}));
  EXPECT_FALSE(clashWith(bins, 3, {0.3, 0.35, 0.4}));
  EXPECT_FALSE(clashWith(bins, 9, {0.51, 0.6, 0.7}));
  EXPECT_EQ(clashWith(bins, 2, {0.2, 0.25, 0.31}), 2);
  EXPECT_EQ(clashWith(bins, 3, {0.3, 0.35, 0.39}), 4);
  EXPECT_EQ(clashWith(bins, 3, {0.31, 0.35, 0.4}), 2);
  EXPECT_EQ(clashWith(bins, 9, {0.45, 0.6, 0.7}), 4);
  EXPECT_TRUE(touch(bins, uniform(0, 0.1, {5})));
  EXPECT_FALSE(touch(bins, uniform(0, 0.1, {6})));
}
