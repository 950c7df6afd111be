#include "compute/cells.h"
#include "compute/ndvi.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace ndvi;

namespace
{

Decimal dec(const char *text)
{
  return *Decimal::parse(text);
}

/// The value and its neighbours in float32, \a steps to either side.
std::vector<float> around(float value, int steps = 3)
{
  std::vector<float> values{value};
  float low = value, high = value;
  for (int i = 0; i < steps; ++i)
  {
    low = std::nextafterf(low, -HUGE_VALF);
    high = std::nextafterf(high, HUGE_VALF);
    values.push_back(low);
    values.push_back(high);
  }
  return values;
}

/// Fails where a cell says another bin than the value's own.
void expectBin(const CellBins &cells, const Bins &bins, float value)
{
  const int bin = cells.bin(cellOf(value));
  if (bin != CellBins::MIXED)
  {
    ASSERT_EQ(bin, bins.find(value)) << value;
  }
}

void expectBin(const CellBins &cells, const Bins &bins, std::int32_t p, std::int32_t q)
{
  const float value = static_cast<float>(p) / static_cast<float>(q);
  const int bin = cells.bin(cellOf(value));
  if (bin != CellBins::MIXED)
  {
    ASSERT_EQ(bin, bins.find(value, p, q)) << p << "/" << q;
  }
}

/// Every float32 near every edge of bins and of cells, fractions on and beside every edge, and many others.
void expectAgreement(const Bins &bins)
{
  const CellBins cells(bins);
  for (int i = 0; i <= bins.count(); ++i)
  {
    for (const float value : around(static_cast<float>(bins.edge(i))))
      expectBin(cells, bins, value);
    // The fractions nearest to the edge, on it where it has such a denominator.
    for (const std::int32_t q : {1, 3, 7, 10, 20, 100, 997, 1000, 8191, 10000, 131070, 1000000, 16777216})
    {
      const auto p = static_cast<std::int32_t>(std::lround(bins.edge(i) * q));
      for (std::int32_t beside = p - 1; beside <= p + 1; ++beside)
      {
        if (std::abs(beside) <= 16777216)
          expectBin(cells, bins, beside, q);
      }
    }
  }
  for (int c = 0; c <= CELLS; ++c)
  {
    for (const float value : around(static_cast<float>(c * 2.0 / CELLS - 1)))
      expectBin(cells, bins, value);
  }
  std::mt19937 random(1);
  for (int i = 0; i < 20000; ++i)
  {
    const auto q = static_cast<std::int32_t>(1 + random() % 20000);
    const auto p = static_cast<std::int32_t>(random() % (2 * static_cast<unsigned>(q) + 9)) - q - 4;
    expectBin(cells, bins, p, q);
  }
  for (const float value : {0.0f, -0.0f, 1e-45f, -1e-45f, -3e38f, 3e38f})
    expectBin(cells, bins, value);
}

int mixedCells(const Bins &bins)
{
  const CellBins cells(bins);
  int mixed = 0;
  for (int c = 0; c < CELLS; ++c)
    mixed += cells.bin(static_cast<Cell>(c)) == CellBins::MIXED;
  return mixed;
}

} // namespace

TEST(Cells, byHand)
{
  EXPECT_EQ(cellOf(-1.0f), 0);
  EXPECT_EQ(cellOf(0.0f), CELLS / 2);
  EXPECT_EQ(cellOf(0.5f), CELLS / 4 * 3);
  EXPECT_EQ(cellOf(0.49999f), CELLS / 4 * 3 - 1);
  EXPECT_EQ(cellOf(1.0f), CELLS - 1);
  EXPECT_EQ(cellOf(1.5f), CELLS - 1);
  EXPECT_EQ(cellOf(-1.5f), 0);
  EXPECT_EQ(cellOf(3e38f), CELLS - 1);
  EXPECT_EQ(cellOf(-3e38f), 0);
}

TEST(Cells, greaterValuesNeverHaveLesserCells)
{
  // Across the borders of all cells, where rounding of value + 1 could do harm.
  float before = -2;
  for (int c = 0; c <= CELLS; ++c)
  {
    auto values = around(static_cast<float>(c * 2.0 / CELLS - 1), 4);
    std::sort(values.begin(), values.end());
    for (const float value : values)
    {
      ASSERT_GE(value, before);
      ASSERT_GE(cellOf(value), cellOf(before)) << value;
      before = value;
    }
  }
}

TEST(Cells, ofOneAndOfMany)
{
  std::mt19937 random(2);
  std::vector<std::int32_t> p, q;
  std::vector<double> values;
  for (int i = 0; i < 5003; ++i)
  {
    q.push_back(static_cast<std::int32_t>(1 + random() % (i % 2 ? 16777216 : 50)));
    p.push_back(static_cast<std::int32_t>(random() % (2 * static_cast<unsigned>(q.back()) + 9)) - q.back() - 4);
    values.push_back(i % 100 == 0 ? 1e5 * (i % 200 ? 1 : -1) : static_cast<double>(p.back()) / q.back());
  }
  std::vector<Cell> ofFractions(p.size()), ofValues(p.size());
  std::vector<double> quotients(p.size());
  cellsOf(p.data(), q.data(), p.size(), ofFractions.data());
  cellsOf(values.data(), p.size(), ofValues.data());
  divide(p.data(), q.data(), p.size(), quotients.data());
  for (std::size_t i = 0; i < p.size(); ++i)
  {
    ASSERT_EQ(ofFractions[i], cellOf(static_cast<float>(p[i]) / static_cast<float>(q[i]))) << p[i] << "/" << q[i];
    ASSERT_EQ(ofValues[i], cellOf(static_cast<float>(values[i]))) << values[i];
    ASSERT_EQ(quotients[i], static_cast<double>(p[i]) / static_cast<double>(q[i]));
  }
}

TEST(Cells, innerOnes)
{
  std::vector<Cell> cells(100, 5);
  EXPECT_TRUE(areInner(cells.data(), cells.size()));
  EXPECT_TRUE(areInner(cells.data(), 0));
  for (const std::size_t at : {0u, 57u, 99u})
  {
    for (const Cell outer : {Cell(0), Cell(CELLS - 1)})
    {
      std::vector<Cell> other = cells;
      other[at] = outer;
      EXPECT_FALSE(areInner(other.data(), other.size())) << at;
    }
    for (const Cell inner : {Cell(1), Cell(CELLS - 2)})
    {
      std::vector<Cell> other = cells;
      other[at] = inner;
      EXPECT_TRUE(areInner(other.data(), other.size())) << at;
    }
  }
}

TEST(CellBins, agreeWithTheBinsOfValues)
{
  expectAgreement(Bins::uniform(dec("-1"), dec("1"), dec("0.05")));
  expectAgreement(Bins::uniform(dec("-1"), dec("1"), dec("0.0004"))); // 5000 bins
  expectAgreement(Bins::uniform(dec("-0.2"), dec("1"), dec("0.1")));
  expectAgreement(Bins::uniform(dec("-2"), dec("2"), dec("0.25")));
  expectAgreement(Bins::counted(dec("-1"), dec("1"), 1));
  expectAgreement(Bins::counted(dec("-1"), dec("1"), 3));
  expectAgreement(Bins::counted(dec("-1"), dec("1"), 7));
  expectAgreement(Bins::counted(dec("0"), dec("1"), 4096));
  expectAgreement(Bins::fromEdges({dec("0.1234567"), dec("0.1234568"), dec("0.3000001"), dec("0.75")}));
  expectAgreement(Bins::fromEdges({dec("-0.123456789"), dec("0.000000001"), dec("0.987654321")}));
  // Edges that are those of cells, and one unit behind or in front of them: value + 1 rounds up into the cell behind.
  expectAgreement(Bins::fromEdges({dec("-0.500000001"), dec("-0.250000001"), dec("0.249999999"), dec("0.749999999")}));
  expectAgreement(Bins::fromEdges({dec("-0.5"), dec("-0.499999999"), dec("0"), dec("0.25"), dec("0.250000001")}));
}

TEST(CellBins, narrowBinsBeyondOne)
{
  expectAgreement(Bins::uniform(dec("0.99"), dec("1.01"), dec("0.0001")));
  expectAgreement(Bins::uniform(dec("-1.01"), dec("-0.99"), dec("0.0001")));
  expectAgreement(Bins::uniform(dec("1.5"), dec("1.6"), dec("0.001")));
  expectAgreement(Bins::uniform(dec("-3"), dec("-2"), dec("0.01")));
}

TEST(CellBins, tablesAgree)
{
  const Bins bins = Bins::uniform(dec("-0.5"), dec("0.5"), dec("0.1"));
  const CellBins cells(bins);
  for (int c = 0; c < CELLS; ++c)
  {
    const int bin = cells.bin(static_cast<Cell>(c));
    EXPECT_EQ(cells.mixed()[c], bin == CellBins::MIXED) << c;
    EXPECT_EQ(cells.places()[c], bin == CellBins::MIXED ? 12u : static_cast<std::uint32_t>(bin + 1)) << c;
  }
  EXPECT_EQ(cells.bin(CELLS / 8), Bins::BELOW);
  EXPECT_EQ(cells.bin(cellOf(0.05f)), 5);
  EXPECT_EQ(cells.bin(CELLS / 8 * 7), 10);
}

TEST(CellBins, fewCellsAreMixed)
{
  // The first, the last, and one or two for each of 39 edges between.
  const int mixed = mixedCells(Bins::uniform(dec("-1"), dec("1"), dec("0.05")));
  EXPECT_GE(mixed, 2 + 39);
  EXPECT_LE(mixed, 2 + 2 * 39);
  EXPECT_EQ(mixedCells(Bins::counted(dec("-1"), dec("1"), 1)), 2);
  EXPECT_EQ(mixedCells(Bins::uniform(dec("-2"), dec("2"), dec("4"))), 2) << "values beyond ±1 may leave the bin";
}
