#include "aggregate/histogramledger.h"

#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

/// Two rows of one zone, in two scenes.
RowChoice twoRows()
{
  RowChoice rows;
  for (std::uint32_t scene = 0; scene < 2; ++scene)
  {
    RowFacts row;
    row.scene = scene;
    row.status = ZoneStatus::Ok;
    rows.add(row);
  }
  return rows;
}

} // namespace

TEST(HistogramLedger, countsTheFirstTableAndComparesOthers)
{
  HistogramLedger ledger;
  ledger.open(5.0);
  ledger.open(0.0);
  EXPECT_TRUE(ledger.add(0, 1, 7, 2));
  EXPECT_FALSE(ledger.add(0, 0, 8, 3));
  EXPECT_TRUE(ledger.add(0, 1, 8, 3));
  EXPECT_FALSE(ledger.add(0, 0, 7, 2));
  EXPECT_FALSE(ledger.firstProblem(twoRows()));

  ledger.add(0, 2, 7, 3); // as many pixels, in other bins
  ledger.add(0, 2, 8, 2);
  const auto problem = ledger.firstProblem(twoRows());
  ASSERT_TRUE(problem);
  EXPECT_TRUE(problem->isRepeated);
  EXPECT_EQ(problem->table, 1U);
  EXPECT_EQ(problem->otherTable, 2U);
}

TEST(HistogramLedger, findsWhatDoesNotAddUp)
{
  HistogramLedger ledger;
  ledger.open(5.0);
  ledger.open(4.0);
  ledger.add(0, 0, 7, 5);
  const auto problem = ledger.firstProblem(twoRows());
  ASSERT_TRUE(problem);
  EXPECT_FALSE(problem->isRepeated);
  EXPECT_EQ(problem->row, 1U);
  EXPECT_EQ(problem->count, 0);
  EXPECT_EQ(problem->expected, 4);

  HistogramLedger unknown;
  unknown.open(std::nullopt);
  unknown.open(std::nullopt);
  unknown.add(1, 0, 3, 9);
  EXPECT_FALSE(unknown.firstProblem(twoRows()));
}
