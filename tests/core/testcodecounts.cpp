#include "compute/codecounts.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

using namespace ndvi;

namespace
{

using Counts = std::map<PixelCode, std::uint64_t>;

constexpr std::size_t PLENTY = std::size_t(64) << 20;

Counts countsIn(const CodeCounts &counted)
{
  Counts found;
  counted.visit(
      [&found](const PixelCode *codes, const std::uint64_t *counts, std::size_t n)
      {
        for (std::size_t i = 0; i < n; ++i)
        {
          EXPECT_GT(counts[i], 0u);
          found[codes[i]] += counts[i];
        }
      });
  return found;
}

Counts countsOf(const std::vector<PixelCode> &codes)
{
  Counts counts;
  for (const PixelCode code : codes)
    ++counts[code];
  return counts;
}

/// Codes next to each other and all over the plane, some of them often.
std::vector<PixelCode> someCodes(unsigned seed, std::size_t n)
{
  std::mt19937 random(seed);
  std::vector<PixelCode> codes{0,         0xffffffff, 0xffff, 0xffff0000, 31,         32,
                               31u << 16, 32u << 16,  1023,   1024,       1024u << 16};
  while (codes.size() < n)
  {
    const auto near = static_cast<PixelCode>((1000 + random() % 70) << 16 | (3000 + random() % 70));
    codes.push_back(random() % 9 == 0 ? static_cast<PixelCode>(random() % 40) * 0x01234567u : near);
    if (random() % 50 == 0)
      codes.insert(codes.end(), 255 + random() % 3, near); // what a byte holds, and one more
  }
  return codes;
}

} // namespace

TEST(CodeCounts, countsEachCode)
{
  ValuePool pool(PLENTY);
  CodeCounts counted(pool);
  EXPECT_TRUE(countsIn(counted).empty());
  const std::vector<PixelCode> codes = someCodes(1, 30000);
  ASSERT_TRUE(counted.add(codes.data(), 1000));
  ASSERT_TRUE(counted.add(codes.data() + 1000, 0));
  ASSERT_TRUE(counted.add(codes.data() + 1000, codes.size() - 1000));
  EXPECT_EQ(countsIn(counted), countsOf(codes));
}

TEST(CodeCounts, moreThanAByteHolds)
{
  ValuePool pool(PLENTY);
  for (const std::size_t n : {255u, 256u, 257u, 511u, 512u, 70000u})
  {
    CodeCounts counted(pool), other(pool);
    const std::vector<PixelCode> codes(n, 0x04d20d05);
    ASSERT_TRUE(counted.add(codes.data(), n));
    EXPECT_EQ(countsIn(counted), (Counts{{0x04d20d05, n}}));
    ASSERT_TRUE(other.add(codes.data(), 1));
    ASSERT_TRUE(other.add(counted));
    EXPECT_EQ(countsIn(other), (Counts{{0x04d20d05, n + 1}}));
  }
}

TEST(CodeCounts, addsWhatOthersCounted)
{
  ValuePool pool(PLENTY);
  std::vector<PixelCode> all;
  CodeCounts sum(pool);
  for (unsigned part = 0; part < 5; ++part)
  {
    const std::vector<PixelCode> codes = someCodes(part, 8000);
    CodeCounts counted(pool);
    ASSERT_TRUE(counted.add(codes.data(), codes.size()));
    ASSERT_TRUE(sum.add(counted));
    all.insert(all.end(), codes.begin(), codes.end());
  }
  EXPECT_EQ(countsIn(sum), countsOf(all));
}

TEST(CodeCounts, saysWhereThePoolIsUsedUpAndGivesAllBack)
{
  for (const std::size_t bytes : {std::size_t(0), std::size_t(4096), std::size_t(40000), std::size_t(80000)})
  {
    ValuePool pool(bytes);
    {
      CodeCounts counted(pool);
      std::vector<PixelCode> codes;
      for (PixelCode c = 0; c < 64; ++c)
        codes.push_back(c << 26 | c << 10); // a region of its own each
      EXPECT_FALSE(counted.add(codes.data(), codes.size())) << bytes;
    }
    EXPECT_TRUE(pool.reserve(bytes)) << bytes;
    EXPECT_FALSE(pool.reserve(1));
  }
  // Two that fit alone and not together.
  ValuePool pool(2 * (ValuePool::BLOCK_BYTES + 4096));
  const PixelCode first = 0, second = 0xffffffff;
  CodeCounts a(pool), b(pool);
  ASSERT_TRUE(a.add(&first, 1));
  ASSERT_TRUE(b.add(&second, 1));
  EXPECT_FALSE(a.add(b)) << "a region more";
}
