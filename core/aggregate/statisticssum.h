#pragma once

#include "compute/moments.h"
#include "model/result.h"

#include <array>
#include <memory>

namespace ndvi
{

#ifdef __SIZEOF_FLOAT128__
__extension__ typedef __float128 Quad;
#else
using Quad = long double; // of 128 bits where there is no __float128 (64-bit ARM)
#endif

/// Adds up rows of statistics tables: different zones, dates or tiles.
///
/// Counts add exactly, in units of 2^-32 pixel. With n valid pixels, mean m and population standard deviation s of each
/// row, N = Σ n, the mean is Σ n m / N and the variance Σ n (s² + m²) / N − mean²: the moments of all pixels together.
/// They are summed in 113 bits, so nothing is lost but what rounding m and s to doubles has cost: the mean is within
/// 2^-52 max |m| of that of the pixels, the standard deviation within 2^-51 (s + max |m|) of theirs. The order of the
/// rows changes no more than a last bit.
class StatisticsSum
{
public:
  void add(const ZoneResult &row);

  long long rows() const { return mRows; }
  long long rowsWithoutValid() const { return mRows - mValidRows; }

  /// Rows without counts: read_error, skipped, geometry_error.
  long long rowsFailed() const;

  /// True where one row has all valid pixels: total() then has its statistics, median and percentiles as they are.
  bool hasOneValidRow() const { return mValidRows == 1; }

  /// Of at least one row. Where several rows have valid pixels, median and percentiles are to be found otherwise: NaN
  /// and empty. zone_share and sample_share are means weighted with the rows' pixels (unweighted where none has
  /// pixels). A single row comes back as it was; of several, status and message say what they were, and that a polygon
  /// was repaired where one row says so in the language of this run. bins is left empty.
  ZoneResult total() const;

private:
  void addShares(const ZoneResult &row);
  ZoneStatus status(const ZoneResult &total) const;
  std::string describe(const ZoneResult &total) const;
  std::string rowsByStatus(bool isWithValid) const;
  long long rowsOf(ZoneStatus status) const { return mByStatus[static_cast<std::size_t>(status)]; }

  std::array<std::int32_t, 12> mByStatus{};
  long long mRows = 0, mValidRows = 0, mCountedRows = 0;
  std::string mMessage; ///< of the first row
  std::string mRemark;  ///< that a polygon was repaired
  Int128 mPixels = 0, mValid = 0, mMasked = 0, mNodata = 0, mUndefined = 0, mBelow = 0, mAbove = 0;
  Quad mSum = 0, mSquares = 0, mArea = 0;
  Quad mZoneShares = 0, mSampleShares = 0;           ///< weighted with pixels
  Quad mPlainZoneShares = 0, mPlainSampleShares = 0; ///< of rows with counts
  double mMin = 0, mMax = 0;
  std::unique_ptr<ZoneResult> mOnlyValid; ///< the row with valid pixels, while it is the only one
};

} // namespace ndvi
