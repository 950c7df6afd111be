#pragma once

#include "model/bins.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ndvi
{

/// NDVI from −1 to 1 in equal cells, much finer than bins: a pixel finds its cell by arithmetic alone, and the bin by
/// the cell in all but the few cells that an edge of a bin runs through. Counts by cell also tell in which cell an
/// order statistic lies. A greater value never has a lesser cell; values beyond −1 and 1 are in the first and the last.
constexpr int CELLS = 16384;
using Cell = std::uint16_t;

/// The cell of a value rounded to float32.
inline Cell cellOf(float value)
{
  const float place = (value + 1.0f) * (CELLS * 0.5f);
  return static_cast<Cell>(place < 0 ? 0 : place > CELLS - 1 ? CELLS - 1 : static_cast<int>(place));
}

/// Cells of \a n fractions p / q, q > 0, which float32 holds exactly.
void cellsOf(const std::int32_t *p, const std::int32_t *q, std::size_t n, Cell *cells);

/// Cells of \a n values, by what they are in float32.
void cellsOf(const double *values, std::size_t n, Cell *cells);

/// p / q of \a n fractions in float64.
void divide(const std::int32_t *p, const std::int32_t *q, std::size_t n, double *values);

/// True where none of \a n cells is the first or the last: no value lies beyond ±1.
bool areInner(const Cell *cells, std::size_t n);

/// Which bin all values of a cell are in.
class CellBins
{
public:
  /// Values of the cell are in several bins: each has to be looked at by itself.
  static constexpr int MIXED = -2;

  explicit CellBins(const Bins &bins);

  /// Bin of all values in \a cell as Bins::find() numbers them, or MIXED.
  int bin(Cell cell) const { return mBins[cell]; }

  /// By cell: 1 where it is mixed, else 0.
  const std::uint8_t *mixed() const { return mMixed.data(); }

  /// By cell: place of its bin in a list of "below", bins, "above" and one more for mixed cells.
  const std::uint32_t *places() const { return mPlaces.data(); }

private:
  std::vector<std::uint8_t> mMixed;
  std::vector<std::uint32_t> mPlaces;
  std::vector<std::int32_t> mBins;
};

} // namespace ndvi
