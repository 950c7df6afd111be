#include "compute/percentilesearch.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace ndvi;

namespace
{

/// Codes of unsigned bands without an offset.
PixelCode code(std::uint32_t red, std::uint32_t nir)
{
  return red << 16 | nir;
}

double ndviOf(PixelCode c)
{
  const double red = c >> 16, nir = c & 0xffff;
  return (nir - red) / (nir + red);
}

std::vector<PixelCode> someCodes(std::size_t n)
{
  std::mt19937 random(41);
  std::vector<PixelCode> codes;
  for (std::size_t i = 0; i < n; ++i)
  {
    const bool small = random() % 2 == 0;
    codes.push_back(code(1 + random() % (small ? 40 : 3000), 1 + random() % (small ? 60 : 5000)));
  }
  return codes;
}

std::vector<UInt128> cellWeights(const std::vector<double> &values, std::uint64_t weight)
{
  std::vector<UInt128> cells(CELLS, 0);
  for (const double v : values)
    cells[cellOf(static_cast<float>(v))] += weight;
  return cells;
}

/// p / 100 · 9000 is a whole number but for rounding, so interpolation may add a trace of the next value.
void expectNear(const std::vector<double> &found, const std::vector<double> &expected, std::size_t size)
{
  ASSERT_EQ(found.size(), expected.size());
  for (std::size_t i = 0; i < found.size(); ++i)
    EXPECT_NEAR(found[i], expected[i], 1e-12) << i << " by parts of " << size;
}

/// Shows the codes in parts of \a size and of the pieces beyond them.
std::vector<double> search(PercentileSearch &found, const std::vector<PixelCode> &codes, std::size_t size)
{
  const NdviArithmetic arithmetic;
  std::vector<PercentileSearch::Part> parts;
  for (std::size_t first = 0; first < codes.size(); first += size)
  {
    parts.emplace_back();
    found.collect(arithmetic, codes.data() + first, std::min(size, codes.size() - first), parts.back());
  }
  // Added in another order than collected.
  std::reverse(parts.begin(), parts.end());
  for (const PercentileSearch::Part &part : parts)
    found.add(part);
  return found.find();
}

} // namespace

TEST(PercentileSearch, codesAgreeWithSortingForFewAndManyPercentiles)
{
  const std::vector<PixelCode> codes = someCodes(9001);
  std::vector<double> values;
  for (const PixelCode c : codes)
    values.push_back(ndviOf(c));
  std::vector<double> sorted = values;
  std::sort(sorted.begin(), sorted.end());
  std::vector<double> many;
  for (int p = 0; p <= 100; ++p)
    many.push_back(p);
  for (const std::vector<double> &wanted :
       {std::vector<double>{50}, std::vector<double>{5, 25, 75, 95, 50, 0, 100}, many})
  {
    // Of 9001 values percentile p is number 90 · p from 0.
    std::vector<double> expected;
    for (const double p : wanted)
      expected.push_back(sorted[static_cast<std::size_t>(90 * p)]);
    for (const std::size_t size : {1u, 31u, 32u, 512u, 700u, 9001u})
    {
      PercentileSearch byCell(PercentilePlan::interpolated(wanted, codes.size()), cellWeights(values, 1), false);
      expectNear(search(byCell, codes, size), expected, size);
      PercentileSearch all(PercentilePlan::interpolated(wanted, codes.size()), {}, false);
      expectNear(search(all, codes, size), expected, size);
    }
  }
}

TEST(PercentileSearch, holdsOnlyCandidates)
{
  const std::vector<PixelCode> codes = someCodes(9001);
  std::vector<double> values;
  for (const PixelCode c : codes)
    values.push_back(ndviOf(c));
  const std::vector<UInt128> cells = cellWeights(values, 1);
  const PercentileSearch found(PercentilePlan::interpolated({50}, codes.size()), cells, false);
  PercentileSearch::Part part;
  found.collect(NdviArithmetic(), codes.data(), codes.size(), part);
  std::sort(values.begin(), values.end());
  const auto inCell = static_cast<std::size_t>(cells[cellOf(static_cast<float>(values[4500]))]);
  EXPECT_GE(part.size(), inCell);
  EXPECT_LE(part.size(), 2 * inCell) << "the rank behind may lie in the next cell";
  EXPECT_EQ(found.bytes(codes.size()), part.size() * sizeof(PercentileSearch::Candidate));
  const PercentileSearch all(PercentilePlan::interpolated({50}, codes.size()), {}, false);
  EXPECT_EQ(all.bytes(codes.size()), codes.size() * sizeof(PercentileSearch::Candidate));
}

TEST(PercentileSearch, realValues)
{
  std::mt19937 random(6);
  std::normal_distribution<double> normal(0.4, 0.5); // some beyond ±1: all of the outermost cells
  std::vector<double> values;
  for (int i = 0; i < 4001; ++i)
    values.push_back(normal(random));
  std::vector<double> sorted = values;
  std::sort(sorted.begin(), sorted.end());
  for (const bool byCell : {false, true})
  {
    PercentileSearch found(PercentilePlan::interpolated({0, 1, 50, 99, 100}, values.size()),
                           byCell ? cellWeights(values, 1) : std::vector<UInt128>(), false);
    for (std::size_t first = 0; first < values.size(); first += 900)
    {
      PercentileSearch::Part part;
      found.collect(values.data() + first, std::min<std::size_t>(900, values.size() - first), part);
      found.add(part);
    }
    EXPECT_EQ(found.find(), (std::vector<double>{sorted[0], sorted[40], sorted[2000], sorted[3960], sorted[4000]}));
  }
}

TEST(PercentileSearch, wholePixelsAndPartsOfThem)
{
  // 0.5 and 1/3 as codes, whole, and 0.4 × 1/4, −0.2 × 3/4: cumulated −0.2 0.75, 1/3 1.75, 0.4 2, 0.5 3.
  const std::vector<PixelCode> codes{code(100, 300), code(100, 200)};
  const WeightedValue edges[] = {{0.4, 1u << 30, cellOf(0.4f)}, {-0.2, 3u << 30, cellOf(-0.2f)}};
  std::vector<UInt128> cells = cellWeights({0.5, 1 / 3.0}, WHOLE_PIXEL);
  for (const WeightedValue &edge : edges)
    cells[edge.cell] += edge.weight;
  for (const bool byCell : {false, true})
  {
    // 75 of 300 hundredths are 25 %, 175 58.333… %, 200 66.666… %: nine decimals are told apart.
    const std::vector<double> wanted{25, 25.000000001, 58.333333333, 58.333333334, 66.666666666, 66.666666667, 100};
    PercentileSearch found(PercentilePlan::inverted(wanted, UInt128(3) << WEIGHT_BITS),
                           byCell ? cells : std::vector<UInt128>(), true);
    PercentileSearch::Part part;
    found.collect(NdviArithmetic(), codes.data(), codes.size(), part);
    for (const WeightedValue &edge : edges)
      found.collect(edge, part);
    found.add(part);
    EXPECT_EQ(found.find(), (std::vector<double>{-0.2, 1 / 3.0, 1 / 3.0, 0.4, 0.4, 0.5, 0.5}));
  }
}

TEST(PercentileSearch, edgesOfOtherCellsAreNoCandidates)
{
  std::vector<UInt128> cells(CELLS, 0);
  cells[100] = 5;
  cells[200] = 5;
  const PercentileSearch found(PercentilePlan::inverted({10}, 10), cells, true);
  PercentileSearch::Part part;
  found.collect({-0.97, 5, 100}, part);
  found.collect({-0.95, 5, 200}, part);
  ASSERT_EQ(part.size(), 1u);
  EXPECT_EQ(part[0].cell, 100);
  EXPECT_EQ(part[0].weight, 5u);
}
