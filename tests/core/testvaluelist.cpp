#include "compute/valuelist.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>

using namespace ndvi;

namespace
{

constexpr std::size_t BLOCK = ValuePool::BLOCK_BYTES;
constexpr std::size_t CODES = BLOCK / sizeof(PixelCode); ///< a block

std::vector<PixelCode> codes(std::size_t n, PixelCode first = 0)
{
  std::vector<PixelCode> list(n);
  std::iota(list.begin(), list.end(), first);
  return list;
}

std::vector<PixelCode> codesIn(const ValueList &list)
{
  std::vector<PixelCode> found;
  list.visitCodes([&found](const PixelCode *piece, std::size_t n) { found.insert(found.end(), piece, piece + n); });
  return found;
}

std::vector<double> valuesIn(const ValueList &list)
{
  std::vector<double> found;
  list.visitValues([&found](const double *piece, std::size_t n) { found.insert(found.end(), piece, piece + n); });
  return found;
}

/// Nothing of the pool is in use.
void expectUnused(ValuePool &pool)
{
  EXPECT_TRUE(pool.reserve(pool.limit()));
  pool.release(pool.limit());
}

} // namespace

TEST(ValueList, keepsWhatIsAddedInOrder)
{
  for (const bool large : {false, true})
  {
    ValuePool pool(10 * BLOCK);
    {
      ValueList list(pool, large);
      const std::vector<PixelCode> all = codes(3 * CODES + 77);
      // Pieces that end within, at and beyond the end of a block.
      for (const auto &[begin, end] : {std::pair<std::size_t, std::size_t>{0, 100},
                                       {100, CODES},
                                       {CODES, 2 * CODES + 5},
                                       {2 * CODES + 5, 2 * CODES + 5},
                                       {2 * CODES + 5, all.size()}})
        list.add(all.data() + begin, end - begin);
      EXPECT_TRUE(list.isComplete());
      EXPECT_EQ(codesIn(list), all);
      EXPECT_TRUE(valuesIn(list).empty());
      list.add({0.5, 7, 3});
      ASSERT_EQ(list.edges().size(), 1u);
      EXPECT_EQ(list.edges()[0].value, 0.5);
      EXPECT_EQ(list.edges()[0].weight, 7u);
      EXPECT_EQ(list.edges()[0].cell, 3);
    }
    expectUnused(pool);
  }
}

TEST(ValueList, valuesTakeTwiceAsMuch)
{
  ValuePool pool(2 * BLOCK);
  std::vector<double> values(BLOCK / sizeof(double) * 2);
  std::iota(values.begin(), values.end(), 0.5);
  ValueList list(pool, true);
  list.add(values.data(), values.size());
  EXPECT_TRUE(list.isComplete());
  EXPECT_EQ(valuesIn(list), values);
  list.add(values.data(), 1);
  EXPECT_FALSE(list.isComplete());
}

TEST(ValueList, dropsAllWhereThePoolIsUsedUp)
{
  for (const bool large : {false, true})
  {
    ValuePool pool(2 * BLOCK);
    ValueList list(pool, large), other(pool, large);
    const std::vector<PixelCode> one = codes(CODES), more = codes(CODES + 1);
    list.add(one.data(), one.size());
    list.add(more.data(), more.size()); // the third block, or a byte too much
    EXPECT_FALSE(list.isComplete());
    EXPECT_TRUE(codesIn(list).empty());
    other.add(one.data(), one.size());
    other.add(one.data(), one.size());
    EXPECT_TRUE(other.isComplete()) << "what was dropped can be used by others";
    other.drop();
    EXPECT_FALSE(other.isComplete());
    list.add(one.data(), 1);
    list.add({0.1, 1, 0});
    EXPECT_TRUE(codesIn(list).empty()) << "what comes later is dropped too";
    EXPECT_TRUE(list.edges().empty());
    EXPECT_FALSE(list.isComplete());
    expectUnused(pool);
  }
}

TEST(ValueList, partsOfPixelsCountToo)
{
  ValuePool pool(3 * sizeof(WeightedValue));
  ValueList list(pool, true);
  for (int i = 0; i < 3; ++i)
    list.add({0.1 * i, 1, 0});
  EXPECT_TRUE(list.isComplete());
  EXPECT_EQ(list.edges().size(), 3u);
  list.add({0.4, 1, 0});
  EXPECT_FALSE(list.isComplete());
  EXPECT_TRUE(list.edges().empty());
  expectUnused(pool);
}

TEST(ValueList, mergedListsHoldBoth)
{
  for (const bool large : {false, true})
  {
    ValuePool pool(8 * BLOCK);
    {
      ValueList a(pool, large);
      const std::vector<PixelCode> first = codes(100), second = codes(CODES + 3, 1000), third = codes(5, 90000);
      {
        ValueList b(pool, large);
        a.add(first.data(), first.size());
        a.add({0.1, 1, 0});
        b.add(second.data(), second.size());
        b.add({0.2, 2, 0});
        a.merge(std::move(b));
        // What is left of b must not be able to spoil a.
      }
      a.add(third.data(), third.size());
      std::vector<PixelCode> all = first;
      all.insert(all.end(), second.begin(), second.end());
      all.insert(all.end(), third.begin(), third.end());
      EXPECT_EQ(codesIn(a), all);
      EXPECT_EQ(a.edges().size(), 2u);
      EXPECT_TRUE(a.isComplete());
    }
    expectUnused(pool);
  }
}

TEST(ValueList, longListsBecomeCounts)
{
  // From 4 MiB of codes on, 128 blocks: two lists of 70 blocks each. Codes come many times.
  ValuePool pool(std::size_t(16) << 20);
  {
    std::vector<PixelCode> some;
    for (std::size_t i = 0; i < CODES; ++i)
      some.push_back(static_cast<PixelCode>(1000 + i % 50) << 16 | static_cast<PixelCode>(2000 + i % 37));
    ValueList a(pool, true), b(pool, true);
    for (int i = 0; i < 70; ++i)
    {
      a.add(some.data(), some.size());
      b.add(some.data(), some.size());
    }
    const std::vector<PixelCode> late = codes(10);
    a.merge(std::move(b));
    EXPECT_TRUE(a.isComplete());
    EXPECT_TRUE(codesIn(a).empty());
    a.add(late.data(), late.size());
    std::map<PixelCode, std::uint64_t> found, expected;
    a.visitCounts(
        [&found](const PixelCode *piece, const std::uint64_t *counts, std::size_t n)
        {
          for (std::size_t i = 0; i < n; ++i)
            found[piece[i]] += counts[i];
        });
    for (const PixelCode code : some)
      expected[code] += 140;
    EXPECT_EQ(found, expected);
    EXPECT_EQ(codesIn(a), late) << "what comes later waits for the next merge";
    EXPECT_TRUE(pool.reserve(pool.limit() - 20 * BLOCK)) << "counts take far less";
    pool.release(pool.limit() - 20 * BLOCK);
    // Counts and codes on either side.
    ValueList c(pool, true);
    c.add(late.data(), late.size());
    c.merge(std::move(a));
    for (const PixelCode code : late)
      expected[code] += 2;
    found.clear();
    c.visitCounts(
        [&found](const PixelCode *piece, const std::uint64_t *counts, std::size_t n)
        {
          for (std::size_t i = 0; i < n; ++i)
            found[piece[i]] += counts[i];
        });
    EXPECT_EQ(found, expected);
    EXPECT_TRUE(codesIn(c).empty());
  }
  expectUnused(pool);
}

TEST(ValueList, mergedWithADroppedOneNothingIsLeft)
{
  for (const bool droppedFirst : {false, true})
  {
    ValuePool pool(4 * BLOCK);
    ValueList a(pool, true), b(pool, true);
    const std::vector<PixelCode> some = codes(10);
    a.add(some.data(), some.size());
    b.add(some.data(), some.size());
    (droppedFirst ? a : b).drop();
    a.merge(std::move(b));
    EXPECT_FALSE(a.isComplete());
    EXPECT_TRUE(codesIn(a).empty());
    expectUnused(pool);
  }
}

TEST(ValueList, mergedWithAnEmptyOneAllIsLeft)
{
  ValuePool pool(4 * BLOCK);
  ValueList a(pool, true), empty(pool, true), other(pool, true);
  const std::vector<PixelCode> some = codes(10);
  a.add(some.data(), some.size());
  a.merge(std::move(empty));
  EXPECT_EQ(codesIn(a), some);
  other.merge(std::move(a));
  EXPECT_EQ(codesIn(other), some);
  EXPECT_TRUE(other.isComplete());
}

TEST(ValueList, movedAwayNothingIsGivenBackTwice)
{
  for (const bool large : {false, true})
  {
    ValuePool pool(4 * BLOCK);
    {
      const std::vector<PixelCode> some = codes(CODES + 10);
      ValueList a(pool, large);
      a.add(some.data(), some.size());
      a.add({0.1, 1, 0});
      const ValueList b(std::move(a));
      EXPECT_EQ(codesIn(b), some);
      EXPECT_EQ(b.edges().size(), 1u);
      ValueList dropped(pool, large);
      dropped.drop();
      const ValueList still(std::move(dropped));
      EXPECT_FALSE(still.isComplete());
    }
    expectUnused(pool);
    // No more than the limit either: what is released twice would let more through.
    EXPECT_FALSE(pool.reserve(pool.limit() + 1));
  }
}
