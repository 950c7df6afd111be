#pragma once

#include "model/decimal.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ndvi
{

/// The edges of a histogram, the same for all zones and scenes of a run. Bin i is [edge i, edge i + 1), the last one
/// closed. Edges are exact fractions with one common denominator; a value is a float32 (correctly rounded NDVI),
/// alone or with the exact fraction it was rounded from.
class Bins
{
public:
  static constexpr int BELOW = -1; ///< find(): value under the first edge; above the last edge it is count()
  static constexpr int MAX_COUNT = 100000;
  static constexpr int MAX_PLACES = 9; ///< decimal places of an edge

  /// min + i · width. Throws Error(Input) that names the parameter, and the nearest widths that do, where \a width
  /// does not divide max − min.
  static Bins uniform(const Decimal &min, const Decimal &max, const Decimal &width);

  /// \a count equal bins from min to max. Throws Error(Input).
  static Bins counted(const Decimal &min, const Decimal &max, int count);

  /// Any increasing list of at least two edges. Throws Error(Input).
  static Bins fromEdges(const std::vector<Decimal> &edges);

  /// Earth Engine's way: the smallest width 2^k, or minWidth · 2^k with k ≥ 0 where \a minWidth is given (> 0), that
  /// needs at most \a maxBuckets bins; edges are multiples of the width that enclose min … max. Throws Error(Input).
  static Bins buckets(const Decimal &min, const Decimal &max, int maxBuckets, const Decimal *minWidth);

  int count() const { return mCount; }

  /// The double nearest to edge \a i, 0 ≤ i ≤ count().
  double edge(int i) const { return mEdges[static_cast<std::size_t>(i)]; }

  /// The double nearest to the middle of bin \a i.
  double mid(int i) const { return mMids[static_cast<std::size_t>(i)]; }

  /// Bin of a float32 value: BELOW, 0 … count() − 1, or count() for above. A value equal to an edge (rounded to
  /// float32) belongs above it, the last edge to the last bin. \a value must not be NaN.
  int find(float value) const
  {
    if (value < mFirst)
      return BELOW;
    if (value >= mLast)
      return value == mLast ? mCount - 1 : mCount;
    int bin = mTable[cell(value)];
    while (value >= mUpper[static_cast<std::size_t>(bin)])
      ++bin;
    return bin;
  }

  /// Bin of the exact fraction p / q, q > 0, whose float32 rounding is \a value: where \a value equals a rounded edge
  /// the integers decide, so the bin is the exact one for any edges.
  int find(float value, std::int32_t p, std::int32_t q) const
  {
    if (value <= mFirst)
      return value < mFirst ? BELOW : exactBin(p, q);
    if (value >= mLast)
      return value > mLast ? mCount : exactBin(p, q);
    int bin = mTable[cell(value)];
    while (value > mUpper[static_cast<std::size_t>(bin)])
      ++bin;
    // Rounding is monotone, so only a value that meets a rounded edge can lie on either side of the exact one.
    return value == mUpper[static_cast<std::size_t>(bin)] ? exactBin(p, q) : bin;
  }

private:
  Bins(std::vector<std::int64_t> numerators, std::int64_t denominator);

  std::size_t cell(float value) const { return static_cast<std::size_t>((value - mFirst) * mCellsPerUnit); }

  int exactBin(std::int32_t p, std::int32_t q) const;

  std::vector<std::int64_t> mNumerators;
  std::int64_t mDenominator = 1;
  int mCount = 0;
  std::vector<double> mEdges, mMids;
  std::vector<float> mUpper; ///< upper edges rounded to float32
  float mFirst = 0, mLast = 0;
  float mCellsPerUnit = 0;
  std::vector<int> mTable; ///< by cell: a bin at or below that of every value in the cell
};

} // namespace ndvi
