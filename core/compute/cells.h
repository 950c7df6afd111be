#pragma once

#include "compute/ndvi.h"
#include "model/bins.h"

#include <algorithm>
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

/// Pixels looked at in one go: what is known of them stays in the processor's nearest cache.
constexpr std::size_t CHUNK = 512;

/// Cells from first to last.
struct CellRange
{
  Cell first = CELLS - 1, last = 0; ///< none

  void add(CellRange other)
  {
    first = std::min(first, other.first);
    last = std::max(last, other.last);
  }

  /// Neither the first nor the last of all cells is among them: no value lies beyond ±1.
  bool isInner() const { return first > 0 && last < CELLS - 1; }
};

/// The cell of a value rounded to float32.
inline Cell cellOf(float value)
{
  const float place = (value + 1.0f) * (CELLS * 0.5f);
  return static_cast<Cell>(place < 0 ? 0 : place > CELLS - 1 ? CELLS - 1 : static_cast<int>(place));
}

/// Cells of \a n values, by what they are in float32.
void cellsOf(const double *values, std::size_t n, Cell *cells);

/// Cells of \a n valid pixels by their codes; only on integer paths.
void cellsOf(const NdviArithmetic &arithmetic, const PixelCode *codes, std::size_t n, Cell *cells);

/// NDVI of \a n ≤ CHUNK valid pixels by their codes, in float64, and their cells; only on integer paths.
void evaluate(const NdviArithmetic &arithmetic, const PixelCode *codes, std::size_t n, double *values, Cell *cells);

/// The least and the greatest of \a n > 0 cells.
CellRange rangeOf(const Cell *cells, std::size_t n);

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
