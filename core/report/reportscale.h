#pragma once

#include "report/reportdata.h"

#include <cstddef>
#include <vector>

namespace ndvi
{

/// The NDVI axis all charts of a report share, so that zones compare. Very many bins are drawn in bands of several.
struct ReportScale
{
  static constexpr std::size_t MAX_BANDS = 80;

  double lower = 0, upper = 1;  ///< NDVI
  std::vector<ReportBin> bands; ///< contiguous, from lower to upper; empty where no bin holds a pixel
  std::size_t firstBin = 0;     ///< the lowest bin that holds a pixel in the zones shown
  std::size_t binsPerBand = 1;

  std::size_t bandOf(std::size_t bin) const { return (bin - firstBin) / binsPerBand; }

  /// \a value as a position from 0 (lower) to 1 (upper), values outside at the ends.
  double position(double value) const;

  /// True where \a value lies on the axis; false for NaN.
  bool holds(double value) const { return value >= lower - 1e-6 && value <= upper + 1e-6; }

  /// The largest step of 0.05, 0.1, 0.2 … or 0.5 that still gives at least four marks, or two; and its multiples.
  std::vector<double> marks() const;
};

/// The scale of what the \a zones (indices) hold. Edges of bins without a row are filled in evenly between known ones.
/// Where no histogram is there, it reaches from the lowest to the highest percentile.
ReportScale reportScale(const ReportData &data, const std::vector<std::size_t> &zones);

/// Shares of a row by band of \a scale, 0…1 of its valid pixels.
std::vector<double> bandShares(const ReportRow &row, const ReportScale &scale);

/// The NDVI that the share \a q (0…1) of the row's valid pixels do not exceed, read off its histogram: linear inside a
/// bin. NaN where it lies below or above all bins, and without a histogram.
double histogramQuantile(const ReportRow &row, const std::vector<ReportBin> &bins, double q);

/// Median and the 5–95 % band of a row.
struct RowBand
{
  /// NDVI; NaN: not known.
  double low = NO_NUMBER, median = NO_NUMBER, high = NO_NUMBER;
  /// Read off a histogram: here, for the statistics do not tell it, or when the row was summed.
  bool isLowRead = false, isMedianRead = false, isHighRead = false;

  bool isAnyRead() const { return isLowRead || isMedianRead || isHighRead; }
};
RowBand rowBand(const ReportRow &row, const std::vector<ReportBin> &bins);

} // namespace ndvi
