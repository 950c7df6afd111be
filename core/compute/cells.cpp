#include "compute/cells.h"

#include "compute/multiversion.h"

#include <cmath>

namespace ndvi
{

NDVI_MULTIVERSION void cellsOf(const std::int32_t *p, const std::int32_t *q, std::size_t n, Cell *cells)
{
  for (std::size_t i = 0; i < n; ++i)
  {
    const float place = (static_cast<float>(p[i]) / static_cast<float>(q[i]) + 1.0f) * (CELLS * 0.5f);
    const float within = place < 0 ? 0 : place > CELLS - 1 ? CELLS - 1 : place;
    cells[i] = static_cast<Cell>(static_cast<std::int32_t>(within));
  }
}

NDVI_MULTIVERSION void cellsOf(const double *values, std::size_t n, Cell *cells)
{
  for (std::size_t i = 0; i < n; ++i)
  {
    const float place = (static_cast<float>(values[i]) + 1.0f) * (CELLS * 0.5f);
    const float within = place < 0 ? 0 : place > CELLS - 1 ? CELLS - 1 : place;
    cells[i] = static_cast<Cell>(static_cast<std::int32_t>(within));
  }
}

NDVI_MULTIVERSION void divide(const std::int32_t *p, const std::int32_t *q, std::size_t n, double *values)
{
  for (std::size_t i = 0; i < n; ++i)
    values[i] = static_cast<double>(p[i]) / static_cast<double>(q[i]);
}

NDVI_MULTIVERSION bool areInner(const Cell *cells, std::size_t n)
{
  Cell outermost = 0;
  for (std::size_t i = 0; i < n; ++i)
    outermost = static_cast<Cell>(outermost | (cells[i] == 0) | (cells[i] == CELLS - 1));
  return outermost == 0;
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
