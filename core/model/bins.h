#pragma once

#include "model/decimal.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ndvi
{

/// The edges of a histogram, the same for all zones and scenes of a run. Bin i is [edge i, edge i + 1), the last one
/// closed. Edges are exact fractions numerator / denominator with one common denominator; a value is a float32
/// (correctly rounded NDVI) or an exact fraction, and falls into the same bin whichever it is given as.
class Bins
{
public:
  static constexpr int BELOW = -1; ///< find(): value under the first edge; above the last edge it is count()
  static constexpr int MAX_COUNT = 100000;

  /// min + i · width. Throws Error(Input) that names the parameter, and the nearest widths that do, where \a width
  /// does not divide max − min.
  static Bins uniform(const Decimal &min, const Decimal &max, const Decimal &width);

  /// \a count equal bins from min to max.
  static Bins counted(const Decimal &min, const Decimal &max, int count);

  /// Any increasing list of at least two edges.
  static Bins fromEdges(const std::vector<Decimal> &edges);

  /// Earth Engine's way: the smallest width 2^k, or minWidth · 2^k with k ≥ 0 where \a minWidth is given (> 0), that
  /// needs at most \a maxBuckets bins; edges are multiples of the width that enclose min … max.
  static Bins buckets(const Decimal &min, const Decimal &max, int maxBuckets, const Decimal *minWidth);

  int count() const { return static_cast<int>(mEdges.size()) - 1; }

  /// The double nearest to edge \a i, 0 ≤ i ≤ count().
  double edge(int i) const { return mEdges[static_cast<std::size_t>(i)]; }

  /// The double nearest to the middle of bin \a i.
  double mid(int i) const { return mMids[static_cast<std::size_t>(i)]; }

  /// Bin of a float32 value: BELOW, 0 … count() − 1, or count() for above. A value equal to an edge (rounded to
  /// float32) belongs above it. \a value must not be NaN.
  int find(float value) const
  {
    int bin = start(value);
    while (bin < count() && value >= mUpper[static_cast<std::size_t>(bin)])
      ++bin;
    if (bin == count() && value == mLast)
      return count() - 1;
    return bin;
  }

  /// Bin of the exact fraction p / q, q > 0, whose float32 rounding is \a value: where \a value equals a rounded edge
  /// the integers decide, so the bin is the exact one for any edges.
  int find(float value, std::int32_t p, std::int32_t q) const
  {
    int bin = start(value);
    while (bin < count() && value > mUpper[static_cast<std::size_t>(bin)])
      ++bin;
    if (bin == BELOW)
      return BELOW;
    if (value == mFirst || (bin < count() && value == mUpper[static_cast<std::size_t>(bin)]) ||
        (bin == count() && value == mLast))
      return exactBin(p, q);
    return bin;
  }

private:
  Bins(std::vector<std::int64_t> numerators, std::int64_t denominator);

  /// A bin at or below that of \a value, found by a table of equal cells; BELOW under the first edge, count() above
  /// the last one.
  int start(float value) const
  {
    if (value < mFirst)
      return BELOW;
    if (value > mLast)
      return count();
    return mTable[static_cast<std::size_t>((value - mFirst) * mCellsPerUnit)];
  }

  /// By integers alone.
  int exactBin(std::int32_t p, std::int32_t q) const;

  std::vector<std::int64_t> mNumerators;
  std::int64_t mDenominator = 1;
  std::vector<double> mEdges, mMids;
  std::vector<float> mUpper; ///< upper edges rounded to float32
  float mFirst = 0, mLast = 0;
  float mCellsPerUnit = 0;
  std::vector<int> mTable;
};

} // namespace ndvi
