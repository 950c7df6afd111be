#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ndvi
{

__extension__ typedef __int128 Int128;
__extension__ typedef unsigned __int128 UInt128;

/// Mean and standard deviation by exact integer sums: values are rounded once to multiples of 2^-40 (about 1e-12),
/// after that nothing is rounded until the end, so results do not depend on the order of the values.
class Moments
{
public:
  /// |value| is limited to 65536, which no NDVI of 16 bit bands reaches but through broken offsets.
  void add(double value);
  void merge(const Moments &other);

  std::uint64_t count() const { return mCount; }

  // Of at least one value.
  double mean() const;
  double stddev() const; ///< population
  double min() const { return mMin; }
  double max() const { return mMax; }

private:
  std::uint64_t mCount = 0;
  Int128 mSum = 0;
  UInt128 mSquares = 0; ///< modulo 2^128: the deviations computed from it are exact as long as they fit
  double mMin = 0, mMax = 0;
};

/// Percentiles 0…100 of \a values (reordered) by linear interpolation between order statistics (NumPy's default);
/// the 50th of an even count is the mean of the middle two. \a values must not be empty nor hold NaN.
std::vector<double> percentiles(std::vector<double> &values, const std::vector<double> &wanted);

} // namespace ndvi
