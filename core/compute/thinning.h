#pragma once

#include "compute/coverage.h"

#include <cstddef>
#include <cstdint>

namespace ndvi
{

/// Chooses pixels by a hash of seed, row and column: the same ones in every scene of a grid, whatever the order.
class Thinning
{
public:
  /// \a fraction: share of the pixels to choose; 1 or more chooses all.
  Thinning(double fraction, std::uint64_t seed);

  bool choosesAll() const { return mAll; }

  bool chooses(int row, int column) const { return mAll || rank(row, column) < mLimit; }

  /// The hash of a pixel, which no other pixel has: a fraction chooses those of the smallest ones.
  std::uint64_t rank(int row, int column) const
  {
    const std::uint64_t place =
        static_cast<std::uint64_t>(static_cast<std::uint32_t>(row)) << 32 | static_cast<std::uint32_t>(column);
    return mix(mix(place) ^ mSeed);
  }

  /// Leaves the \a most pixels with the smallest hashes in \a pixels, whatever their weights; all, where there are no
  /// more. Memory: 8 bytes for each that stays.
  void keepFew(ZonePixels &pixels, std::size_t most) const;

  /// Calls visit( first, n ) for the runs of chosen pixels among \a n from \a column of \a row on.
  template <class Visit> void visitChosen(int row, int column, std::size_t n, Visit visit) const
  {
    if (mAll)
    {
      visit(column, n);
      return;
    }
    const int end = column + static_cast<int>(n);
    for (int c = column; c < end; ++c)
    {
      const int first = c;
      while (c < end && chooses(row, c))
        ++c;
      if (c > first)
        visit(first, static_cast<std::size_t>(c - first));
    }
  }

private:
  /// SplitMix64's finalizer (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators", fig. 17):
  /// every bit of the input changes half of the output's.
  static std::uint64_t mix(std::uint64_t z)
  {
    z += 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
  }

  bool mAll;
  std::uint64_t mSeed, mLimit = 0;
};

} // namespace ndvi
