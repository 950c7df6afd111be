#include "compute/cells.h"

#include "compute/integerbands.h"
#include "compute/multiversion.h"

#include <cmath>

namespace ndvi
{

namespace
{

NDVI_INLINE Cell vectorCellOf(float value)
{
  const float place = (value + 1.0f) * (CELLS * 0.5f);
  const float within = place < 0 ? 0 : place > CELLS - 1 ? CELLS - 1 : place;
  return static_cast<Cell>(static_cast<std::int32_t>(within));
}

template <class Fractions>
NDVI_INLINE void cellsOfCodes(const Fractions &fractions, const PixelCode *codes, std::size_t n, Cell *cells)
{
  for (std::size_t i = 0; i < n; ++i)
  {
    const Fraction fraction = fractions(codes[i]);
    cells[i] = vectorCellOf(static_cast<float>(fraction.p) / static_cast<float>(fraction.q));
  }
}

/// A quotient in float64 that is then rounded to float32 is the quotient in float32: 53 bits are more than twice 24 and
/// two (Figueroa, When is double rounding innocuous?, 1995). So one division is enough.
template <class Fractions>
NDVI_INLINE void evaluateCodes(const Fractions &fractions, const PixelCode *codes, std::size_t n, double *values,
                               Cell *cells)
{
  float rounded[CHUNK];
  for (std::size_t i = 0; i < n; ++i)
  {
    const Fraction fraction = fractions(codes[i]);
    values[i] = static_cast<double>(fraction.p) / static_cast<double>(fraction.q);
    rounded[i] = static_cast<float>(values[i]);
  }
  for (std::size_t i = 0; i < n; ++i)
    cells[i] = vectorCellOf(rounded[i]);
}

using UnsignedFractions = BandFractions<std::uint16_t>;
using SignedFractions = BandFractions<std::int16_t>;

// Functions of several versions cannot be templates.

NDVI_MULTIVERSION void cellsBy(const UnsignedFractions &fractions, const PixelCode *codes, std::size_t n, Cell *cells)
{
  cellsOfCodes(fractions, codes, n, cells);
}

NDVI_MULTIVERSION void cellsBy(const SignedFractions &fractions, const PixelCode *codes, std::size_t n, Cell *cells)
{
  cellsOfCodes(fractions, codes, n, cells);
}

NDVI_MULTIVERSION void cellsBy(const StoredFractions &fractions, const PixelCode *codes, std::size_t n, Cell *cells)
{
  cellsOfCodes(fractions, codes, n, cells);
}

NDVI_MULTIVERSION void evaluateBy(const UnsignedFractions &fractions, const PixelCode *codes, std::size_t n,
                                  double *values, Cell *cells)
{
  evaluateCodes(fractions, codes, n, values, cells);
}

NDVI_MULTIVERSION void evaluateBy(const SignedFractions &fractions, const PixelCode *codes, std::size_t n,
                                  double *values, Cell *cells)
{
  evaluateCodes(fractions, codes, n, values, cells);
}

NDVI_MULTIVERSION void evaluateBy(const StoredFractions &fractions, const PixelCode *codes, std::size_t n,
                                  double *values, Cell *cells)
{
  evaluateCodes(fractions, codes, n, values, cells);
}

} // namespace

NDVI_MULTIVERSION void cellsOf(const double *values, std::size_t n, Cell *cells)
{
  for (std::size_t i = 0; i < n; ++i)
    cells[i] = vectorCellOf(static_cast<float>(values[i]));
}

void cellsOf(const NdviArithmetic &arithmetic, const PixelCode *codes, std::size_t n, Cell *cells)
{
  withFractions(arithmetic, [&](const auto &fractions) { cellsBy(fractions, codes, n, cells); });
}

void evaluate(const NdviArithmetic &arithmetic, const PixelCode *codes, std::size_t n, double *values, Cell *cells)
{
  withFractions(arithmetic, [&](const auto &fractions) { evaluateBy(fractions, codes, n, values, cells); });
}

NDVI_MULTIVERSION CellRange rangeOf(const Cell *cells, std::size_t n)
{
  Cell first = cells[0], last = cells[0];
  for (std::size_t i = 0; i < n; ++i)
  {
    first = cells[i] < first ? cells[i] : first;
    last = cells[i] > last ? cells[i] : last;
  }
  return {first, last};
}

CellBins::CellBins(const Bins &bins)
    : mMixed(CELLS, 1), mPlaces(CELLS, static_cast<std::uint32_t>(bins.count() + 2)), mBins(CELLS, MIXED)
{
  // Rounding of value + 1 moves a value by less than 2^-23, a hundredth of a cell's width: with twice that on either
  // side, every value of the cell lies between low and high, and find() is monotone.
  constexpr double WIDTH = 2.0 / CELLS, SLACK = 1.0 / 4194304;
  int edge = 0;
  for (int c = 1; c + 1 < CELLS; ++c) // the outermost two hold everything beyond
  {
    const double low = c * WIDTH - 1 - SLACK, high = (c + 1) * WIDTH - 1 + SLACK;
    const int first = bins.find(static_cast<float>(low)), last = bins.find(static_cast<float>(high));
    // A value that equals a rounded edge may belong below it (Bins::find() of a fraction): such cells are mixed too.
    while (edge <= bins.count() && bins.edge(edge) < low)
      ++edge;
    const bool hasEdge = first != last || (edge <= bins.count() && bins.edge(edge) <= high);
    if (hasEdge)
      continue;
    mBins[static_cast<std::size_t>(c)] = first;
    mMixed[static_cast<std::size_t>(c)] = 0;
    mPlaces[static_cast<std::size_t>(c)] = static_cast<std::uint32_t>(first + 1);
  }
}

} // namespace ndvi
