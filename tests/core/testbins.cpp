#include "model/bins.h"
#include "model/error.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <string>

using ndvi::Bins;
using ndvi::Decimal;

namespace
{

Decimal dec(const char *text)
{
  return *Decimal::parse(text);
}

std::string refusal(const std::function<void()> &call)
{
  try
  {
    call();
  }
  catch (const ndvi::Error &e)
  {
    EXPECT_EQ(e.code(), ndvi::ErrorCode::Input);
    return e.what();
  }
  return "";
}

/// Bin of p / q by integers alone: the number of edges numerator / denominator at or below it, minus one.
int exact(long p, long q, long first, long step, long denominator, int count)
{
  int bin = -1;
  while (bin < count && p * denominator >= (first + (bin + 1) * step) * q)
    ++bin;
  return bin == count && p * denominator == (first + count * step) * q ? count - 1 : bin;
}

} // namespace

TEST(Bins, edgesAreNearestToTheExactDecimal)
{
  const Bins bins = Bins::uniform(dec("-1"), dec("1"), dec("0.05"));
  ASSERT_EQ(bins.count(), 40);
  for (int i = 0; i <= 40; ++i)
    EXPECT_EQ(bins.edge(i), (-100 + 5 * i) / 100.0) << i;
  EXPECT_EQ(bins.mid(0), -0.975);
  EXPECT_EQ(bins.mid(20), 0.025);
}

TEST(Bins, anEdgeBelongsAboveTheLastOneToTheLastBin)
{
  const Bins bins = Bins::uniform(dec("-1"), dec("1"), dec("0.05"));
  EXPECT_EQ(bins.find(-1.0f), 0);
  EXPECT_EQ(bins.find(1.0f), 39);
  EXPECT_EQ(bins.find(0.05f), 21);
  EXPECT_EQ(bins.find(std::nextafterf(0.05f, 0)), 20);
  EXPECT_EQ(bins.find(std::nextafterf(-1.0f, -2)), Bins::BELOW);
  EXPECT_EQ(bins.find(std::nextafterf(1.0f, 2)), 40);
  EXPECT_EQ(bins.find(-1e30f), Bins::BELOW);
  EXPECT_EQ(bins.find(1e30f), 40);
}

TEST(Bins, integersDecideAtEveryEdge)
{
  // All fractions with small denominators, among them every edge: 1/20, 3/20 …
  const Bins bins = Bins::uniform(dec("-1"), dec("1"), dec("0.05"));
  for (int q = 1; q <= 400; ++q)
  {
    for (int p = -q - 3; p <= q + 3; ++p)
    {
      const float value = static_cast<float>(p) / static_cast<float>(q);
      ASSERT_EQ(bins.find(value, p, q), exact(p, q, -100, 5, 100, 40)) << p << "/" << q;
      ASSERT_EQ(bins.find(value), bins.find(value, p, q)) << "two decimals: float32 alone decides the same";
    }
  }
}

TEST(Bins, integersDecideWhereFloat32CannotTell)
{
  // 0.1234567 rounds to the same float32 as fractions on either side of it.
  const Bins bins = Bins::fromEdges({dec("-1"), dec("0.1234567"), dec("1")});
  EXPECT_EQ(bins.find(static_cast<float>(1234567) / 10000000.0f, 1234567, 10000000), 1);
  EXPECT_EQ(bins.find(static_cast<float>(1234566) / 10000000.0f, 1234566, 10000000), 0);
  const float edge = static_cast<float>(0.1234567);
  for (int q = 8000000; q < 8000400; ++q)
  {
    const int p = static_cast<int>(std::lround(0.1234567 * q));
    const float value = static_cast<float>(p) / static_cast<float>(q);
    if (value == edge)
    {
      EXPECT_EQ(bins.find(value, p, q), 10000000L * p >= 1234567L * q ? 1 : 0) << p << "/" << q;
    }
  }
}

TEST(Bins, unevenEdges)
{
  const Bins bins = Bins::fromEdges({dec("-0.2"), dec("0"), dec("0.001"), dec("0.5"), dec("0.9")});
  EXPECT_EQ(bins.count(), 4);
  EXPECT_EQ(bins.find(-0.3f), Bins::BELOW);
  EXPECT_EQ(bins.find(-0.2f), 0);
  EXPECT_EQ(bins.find(0.0005f), 1);
  EXPECT_EQ(bins.find(0.001f), 2);
  EXPECT_EQ(bins.find(0.9f), 3);
  EXPECT_EQ(bins.find(0.91f), 4);
}

TEST(Bins, countedBinsWithEdgesThatAreNoDecimals)
{
  const Bins bins = Bins::counted(dec("0"), dec("1"), 3);
  EXPECT_EQ(bins.edge(1), 1.0 / 3.0);
  EXPECT_EQ(bins.edge(2), 2.0 / 3.0);
  EXPECT_EQ(bins.find(static_cast<float>(1) / 3.0f, 1, 3), 1);
  EXPECT_EQ(bins.find(static_cast<float>(5592405) / 16777216.0f, 5592405, 16777216), 0);
}

TEST(Bins, earthEngineBuckets)
{
  // Range 2 in at most 40 bins: 2^-4 = 0.0625 gives 32, 2^-5 would give 64.
  const Bins free = Bins::buckets(dec("-1"), dec("1"), 40, nullptr);
  EXPECT_EQ(free.count(), 32);
  EXPECT_EQ(free.edge(1), -0.9375);
  const Decimal least = dec("0.05");
  EXPECT_EQ(Bins::buckets(dec("-1"), dec("1"), 10, &least).count(), 10); // 0.2
  const Bins wide = Bins::buckets(dec("-1"), dec("1"), 9, &least);       // 0.4 gives 6 bins, −1.2 … 1.2
  EXPECT_EQ(wide.count(), 6);
  EXPECT_EQ(wide.edge(0), -1.2);
  EXPECT_EQ(wide.edge(6), 1.2);
}

TEST(Bins, refusalsNameTheParameterAndWhatToDo)
{
  const std::string width = refusal([] { Bins::uniform(dec("-1"), dec("1"), dec("0.3")); });
  EXPECT_NE(width.find("BIN_WIDTH 0.3"), std::string::npos) << width;
  EXPECT_NE(width.find("0.25, 0.4"), std::string::npos) << width;
  EXPECT_NE(refusal([] { Bins::uniform(dec("1"), dec("1"), dec("0.1")); }).find("BIN_MIN"), std::string::npos);
  EXPECT_NE(refusal([] { Bins::uniform(dec("-1"), dec("1"), dec("0")); }).find("BIN_WIDTH"), std::string::npos);
  EXPECT_NE(refusal([] { Bins::uniform(dec("-1"), dec("1"), dec("0.00001")); }).find("100000"), std::string::npos);
  // Far too many bins are refused before the search for widths that divide.
  EXPECT_NE(refusal([] { Bins::uniform(dec("-900"), dec("900"), dec("0.000000007")); }).find("100000"),
            std::string::npos);
  EXPECT_NE(refusal([] { Bins::fromEdges({dec("0")}); }).find("BIN_EDGES"), std::string::npos);
  EXPECT_NE(refusal([] { Bins::fromEdges({dec("0"), dec("0.1"), dec("0.1")}); }).find("0.1"), std::string::npos);
  EXPECT_NE(refusal([] { Bins::counted(dec("0"), dec("1"), 0); }).find("bins"), std::string::npos);
  EXPECT_NE(refusal([] { Bins::uniform(dec("0"), dec("1"), dec("0.0000000001")); }).find("decimal places"),
            std::string::npos);
}

TEST(Bins, manyNarrowBins)
{
  const Bins bins = Bins::uniform(dec("-1"), dec("1"), dec("0.00002"));
  EXPECT_EQ(bins.count(), 100000);
  for (int q = 9000; q < 9020; ++q)
  {
    for (int p = -q; p <= q; p += 37)
      ASSERT_EQ(bins.find(static_cast<float>(p) / static_cast<float>(q), p, q), exact(p, q, -100000, 2, 100000, 100000))
          << p << "/" << q;
  }
}
