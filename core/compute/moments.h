#pragma once

#include <cstddef>
#include <cstdint>

namespace ndvi
{

__extension__ typedef __int128 Int128;
__extension__ typedef unsigned __int128 UInt128;

/// Number of units in a whole pixel: weights are multiples of 2^-32.
constexpr int WEIGHT_BITS = 32;
constexpr std::uint64_t WHOLE_PIXEL = std::uint64_t(1) << WEIGHT_BITS;

/// Exact integer sums for mean and standard deviation: values are rounded once to multiples of 2^-40 (about 1e-12),
/// after that nothing is rounded until the end, so results do not depend on the order of the values.
class Moments
{
public:
  /// Adds \a value, \a times times (below 2^32). |value| is limited to 65536, which no NDVI of 16 bit bands reaches but
  /// through broken offsets.
  void add(double value, std::uint64_t times = 1);

  /// Adds \a n values, many at a time where the processor can: the outcome is that of adding one by one.
  /// \a areNear: it is known that none lies beyond ±NEAR.
  void add(const double *values, std::size_t n, bool areNear = false);

  /// Values within this pass through the vector code: their squares, cut in halves, then fit into 64 bits.
  static constexpr double NEAR = 64;

  void merge(const Moments &other);

  std::uint64_t count() const { return mCount; }

  // Of at least one value. Rounding may carry the mean of equal values past them by 2^-41.
  double mean() const;
  double stddev() const; ///< population

private:
  friend class WeightedMoments;
  void addNear(const double *values, std::size_t n);
  void addSquares(UInt128 squares);
  long double deviations(Int128 from) const;

  std::uint64_t mCount = 0;
  Int128 mSum = 0;
  UInt128 mSquares = 0;
  std::uint64_t mSquaresHigh = 0; ///< of the squares' sum, from bit 128 on
};

/// Moments of values with weights of whole pixels and of parts of them, in units of 2^-32 pixel; just as exact.
class WeightedMoments
{
public:
  /// \a n values of weight 1 pixel.
  void addWhole(const double *values, std::size_t n, bool areNear = false) { mWhole.add(values, n, areNear); }

  /// A value that counts \a times whole pixels.
  void addWhole(double value, std::uint64_t times) { mWhole.add(value, times); }

  /// A value of weight below 1 pixel; \a weight in units.
  void addPart(double value, std::uint32_t weight);

  void merge(const WeightedMoments &other);

  bool isEmpty() const { return mWhole.count() == 0 && mHigh.count() == 0 && mLow.count() == 0; }

  // Of at least one value.
  double mean() const;
  double stddev() const; ///< population

private:
  Int128 weight() const;
  Int128 sum() const;

  // A weight's upper and lower 16 bits apart: the squares of all of them times 32 bits would not fit into 128.
  Moments mWhole, mHigh, mLow;
};

} // namespace ndvi
