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
  std::vector<double> values;
  for (int i = 0; i < 5003; ++i)
    values.push_back(i % 100 == 0 ? 1e5 * (i % 200 ? 1 : -1) : static_cast<double>(random() % 20011) / 9000 - 1.1);
  std::vector<Cell> cells(values.size());
  cellsOf(values.data(), values.size(), cells.data());
  for (std::size_t i = 0; i < values.size(); ++i)
    ASSERT_EQ(cells[i], cellOf(static_cast<float>(values[i]))) << values[i];
}

/// Valid pixels of an integer path.
std::vector<PixelCode> validCodes(const NdviArithmetic &arithmetic, std::size_t n)
{
  std::mt19937 random(3);
  std::vector<PixelCode> codes;
  while (codes.size() < n)
  {
    // Small numbers give many equal quotients and those at borders, large ones the longest fractions.
    const std::uint32_t most = random() % 2 ? 65536 : 60;
    const PixelCode code = random() % most << 16 | random() % most;
    std::int32_t p = 0, q = 0;
    arithmetic.fractions(&code, 1, &p, &q);
    if (q > 0)
      codes.push_back(code);
  }
  return codes;
}

TEST(Cells, ofCodes)
{
  using Path = NdviArithmetic::Path;
  for (const Path path : {Path::UnsignedBands, Path::SignedBands, Path::StoredInteger})
  {
    for (const double offset : {0., -1000., 30000.})
    {
      for (const bool clamp : {false, true})
      {
        NdviArithmetic arithmetic;
        arithmetic.path = path;
        arithmetic.bands.offsetRed = offset;
        arithmetic.bands.offsetNir = -offset / 2;
        arithmetic.bands.clampNegative = clamp;
        arithmetic.stored = StoredArithmetic(1e-4, offset * 1e-4, std::nullopt);
        const std::vector<PixelCode> codes = validCodes(arithmetic, 5003);
        std::vector<Cell> cells(codes.size()), again(CHUNK);
        cellsOf(arithmetic, codes.data(), codes.size(), cells.data());
        std::vector<double> values(CHUNK);
        for (std::size_t i = 0; i < codes.size(); ++i)
        {
          if (i % CHUNK == 0)
            evaluate(arithmetic, codes.data() + i, std::min(CHUNK, codes.size() - i), values.data(), again.data());
          std::int32_t p = 0, q = 0;
          arithmetic.fractions(&codes[i], 1, &p, &q);
          const Cell expected = cellOf(static_cast<float>(p) / static_cast<float>(q));
          ASSERT_EQ(cells[i], expected) << p << "/" << q;
          ASSERT_EQ(again[i % CHUNK], expected) << p << "/" << q;
          ASSERT_EQ(values[i % CHUNK], static_cast<double>(p) / static_cast<double>(q));
        }
      }
    }
  }
}

TEST(Cells, range)
{
  const std::vector<Cell> cells(100, 5);
  const CellRange five = rangeOf(cells.data(), cells.size());
  EXPECT_EQ(five.first, 5);
  EXPECT_EQ(five.last, 5);
  EXPECT_TRUE(five.isInner());
  EXPECT_TRUE(CellRange().isInner()) << "none at all";
  for (const std::size_t at : {0u, 57u, 99u})
  {
    for (const Cell other : {0, 1, CELLS - 2, CELLS - 1})
    {
      std::vector<Cell> changed = cells;
      changed[at] = other;
      CellRange range = rangeOf(changed.data(), changed.size());
      EXPECT_EQ(range.first, std::min<Cell>(5, other)) << at;
      EXPECT_EQ(range.last, std::max<Cell>(5, other)) << at;
      EXPECT_EQ(range.isInner(), other > 0 && other < CELLS - 1) << at;
      range.add(rangeOf(changed.data(), 1));
      range.add(CellRange());
      EXPECT_EQ(range.first, std::min<Cell>(5, other)) << "nothing is added twice";
      CellRange none;
      none.add(range);
      EXPECT_EQ(none.last, range.last);
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
