#include "compute/rankselection.h"
#include "model/error.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace ndvi;

namespace
{

struct Weighted
{
  double value;
  std::uint64_t weight;
};

/// A hundred cells from −1 to 1; a greater value never has a lesser cell.
std::size_t cellOfValue(double value)
{
  return static_cast<std::size_t>(std::clamp((value + 1) * 50, 0.0, 99.0));
}

std::vector<UInt128> weightsOf(const std::vector<Weighted> &values)
{
  std::vector<UInt128> weights(100, 0);
  for (const Weighted &v : values)
    weights[cellOfValue(v.value)] += v.weight;
  return weights;
}

std::vector<double> select(const std::vector<Weighted> &values, const std::vector<UInt128> &ranks)
{
  RankSelection selection(weightsOf(values), ranks);
  for (const Weighted &v : values)
  {
    const std::size_t cell = cellOfValue(v.value);
    EXPECT_EQ(selection.wanted()[cell] != 0, selection.isWanted(cell));
    if (selection.isWanted(cell))
      selection.add(cell, v.value, v.weight);
  }
  return selection.find();
}

/// The smallest value whose cumulated weight reaches the rank, by sorting.
double sorted(std::vector<Weighted> values, UInt128 rank)
{
  std::sort(values.begin(), values.end(), [](const Weighted &a, const Weighted &b) { return a.value < b.value; });
  UInt128 reached = 0;
  for (const Weighted &v : values)
  {
    reached += v.weight;
    if (reached >= rank)
      return v.value;
  }
  return std::nan("");
}

} // namespace

TEST(RankSelection, byHand)
{
  // Sorted: −0.5 × 2, 0.1 × 1, 0.3 × 4, 0.31 × 3, cumulated 2, 3, 7, 10.
  const std::vector<Weighted> values{{0.3, 4}, {-0.5, 2}, {0.31, 3}, {0.1, 1}};
  EXPECT_EQ(select(values, {1, 2, 3, 4, 7, 8, 10}), (std::vector<double>{-0.5, -0.5, 0.1, 0.3, 0.3, 0.31, 0.31}));
  EXPECT_EQ(select(values, {10, 1, 7, 1}), (std::vector<double>{0.31, -0.5, 0.3, -0.5})) << "ranks in any order";
  EXPECT_EQ(select({{0.25, 1}}, {1}), (std::vector<double>{0.25}));
}

TEST(RankSelection, wantsOnlyTheCellsOfTheRanks)
{
  // Cells of weights 3, 0, 5, 0, 2: ranks 1 … 3, 4 … 8 and 9 … 10.
  const std::vector<UInt128> weights{3, 0, 5, 0, 2};
  const struct
  {
    UInt128 rank;
    std::size_t cell;
  } cases[] = {{1, 0}, {3, 0}, {4, 2}, {8, 2}, {9, 4}, {10, 4}};
  for (const auto &[rank, cell] : cases)
  {
    const RankSelection selection(weights, {rank});
    for (std::size_t c = 0; c < weights.size(); ++c)
      EXPECT_EQ(selection.isWanted(c), c == cell) << c;
    EXPECT_TRUE(selection.wantedWeight() == weights[cell]);
  }
  const RankSelection both(weights, {1, 2, 10});
  EXPECT_TRUE(both.wantedWeight() == 5) << "a cell two ranks lie in counts once";
}

TEST(RankSelection, manyValuesAgreeWithSorting)
{
  std::mt19937 random(23);
  std::normal_distribution<double> normal(0.3, 0.4);
  for (int round = 0; round < 8; ++round)
  {
    std::vector<Weighted> values;
    UInt128 all = 0;
    for (int i = 0; i < 3000; ++i)
    {
      // Equal values of different weights among them, in a round all of them.
      const double v = round == 7 ? 0.25 : i % 2 ? normal(random) : 0.05 * (i % 15);
      const std::uint64_t weight = round % 2 ? 1 + random() : 1;
      values.push_back({v, weight});
      all += weight;
    }
    std::vector<UInt128> ranks{1, all};
    for (int i = 0; i < 40; ++i)
      ranks.push_back(1 + all * (random() % 100000) / 100000);
    const std::vector<double> found = select(values, ranks);
    for (std::size_t i = 0; i < ranks.size(); ++i)
      ASSERT_EQ(found[i], sorted(values, ranks[i])) << round << " " << i;
  }
}

TEST(RankSelection, weightsBeyond64Bits)
{
  // Three weights of 2^63 each: their sum does not fit into 64 bits.
  const std::uint64_t half = std::uint64_t(1) << 63;
  const std::vector<Weighted> values{{0.301, half}, {0.302, half}, {0.303, half}};
  const UInt128 h = half;
  EXPECT_EQ(select(values, {h, h + 1, 2 * h, 2 * h + 1, 3 * h}),
            (std::vector<double>{0.301, 0.302, 0.302, 0.303, 0.303}));
}

TEST(RankSelection, longListsOfEqualValuesAreJoined)
{
  // 200000 candidates of one cell, 40 different values: a list is looked through for equal ones at 65536.
  std::vector<Weighted> values;
  for (int i = 0; i < 200000; ++i)
    values.push_back({0.301 + 0.0001 * (i * 7 % 40), static_cast<std::uint64_t>(1 + i % 3)});
  UInt128 all = 0;
  for (const Weighted &v : values)
    all += v.weight;
  const std::vector<UInt128> ranks{1, all / 40, all / 40 + 1, all / 2, all - 1, all};
  const std::vector<double> found = select(values, ranks);
  for (std::size_t i = 0; i < ranks.size(); ++i)
    EXPECT_EQ(found[i], sorted(values, ranks[i])) << i;
}

TEST(RankSelection, longListsOfDifferentValuesStayWhole)
{
  // As many as make a list look for equal values three times over, and find none.
  std::vector<Weighted> values;
  for (int i = 0; i < 150000; ++i)
    values.push_back({0.3 + 1e-7 * (i * 7919LL % 150001), 1});
  const std::vector<double> found = select(values, {1, 75000, 150000});
  EXPECT_EQ(found[0], sorted(values, 1));
  EXPECT_EQ(found[1], sorted(values, 75000));
  EXPECT_EQ(found[2], sorted(values, 150000));
}

TEST(RankSelection, valuesThatChangedBetweenTwoReadingsAreAnError)
{
  // Counted were three values of the cell, then two come, or four.
  for (const int second : {2, 4})
  {
    RankSelection selection({0, 3, 0}, {2});
    for (int i = 0; i < second; ++i)
      selection.add(1, 0.5, 1);
    try
    {
      selection.find();
      ADD_FAILURE() << second;
    }
    catch (const Error &e)
    {
      EXPECT_EQ(e.code(), ErrorCode::Io);
    }
  }
}

TEST(RankSelection, listsUsedBeforeAreEmpty)
{
  const std::vector<Weighted> first(5000, {0.3, 1});
  EXPECT_EQ(select(first, {1}), (std::vector<double>{0.3}));
  // What an earlier selection of the thread left would be the least.
  EXPECT_EQ(select({{0.309, 1}, {0.308, 1}}, {1, 2}), (std::vector<double>{0.308, 0.309}));
}
