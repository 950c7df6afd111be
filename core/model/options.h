#pragma once

#include "model/bins.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace ndvi
{

/// What counts as masked.
struct MaskOptions
{
  bool use = true; ///< apply the scenes' masks
  std::array<bool, 12> classes{{true, true, false, true, false, false, false, false, true, true, true, false}};
  bool require = false; ///< a scene without a mask is skipped instead of processed unmasked
};

/// Which pixels belong to a zone.
enum class PixelRule
{
  Centre,     ///< the pixel's centre lies inside (on an edge: on its left or top edge); weight 1
  AllTouched, ///< some of the pixel's area lies inside (at least 2^-33 of it); weight 1
  Coverage    ///< the same pixels as AllTouched, each weighted with the share of its area inside
};

/// What to do with (DN + offset) < 0.
enum class NegativeReflectance
{
  Keep, ///< as it is: NDVI may leave [−1, 1]
  Clamp ///< taken as 0
};

/// What a failed scene means for the others.
enum class OnError
{
  Continue, ///< record it and go on
  Stop      ///< the scenes behind it are skipped
};

/// How a coarser grid than the scene's own is filled.
enum class Resampling
{
  Nearest, ///< the pixel that holds the centre of the coarse one
  Average  ///< mean reflectance of the valid pixels whose centres lie in the coarse one
};

/// Looks at scenes on a coarser grid, with the origin of the scene's own.
struct ScaleOptions
{
  double metres = 0; ///< pixel size; 0, or not above the scene's own: that
  Resampling resampling = Resampling::Nearest;
};

/// How pixels become NDVI: shared by all algorithms, so the same pixel gives the same value in each.
struct PixelOptions
{
  MaskOptions mask;
  NegativeReflectance negative = NegativeReflectance::Keep;
  ScaleOptions scale;
};

/// Looks at some of a zone's pixels only: the same ones in every scene of a grid.
struct ThinningOptions
{
  double fraction = 1;    ///< of the pixels, 0 < fraction ≤ 1
  std::uint64_t seed = 0; ///< which ones

  /// At most this many of a zone's pixels on a grid, valid or not; 0: no limit. They are those a small enough fraction
  /// chooses, so both together give the fewer of the two.
  std::size_t mostPixels = 0;
};

/// How scenes are worked through.
struct BatchOptions
{
  int threads = 0; ///< 0: all cores

  /// Of a run with files on servers, at the same time; and how often each is tried.
  int requests = 8;
  int maxAttempts = 5;
  double pause = 0; ///< seconds between the last failure and the second try of scenes that failed

  OnError onError = OnError::Continue;

  /// MiB for pixels: blocks that are read, and values that wait for their zone's percentiles; 0: 48 a thread. Where
  /// values would take more, those that are needed are read again. Each thread has to have 32: there are fewer threads
  /// where that is more.
  int memoryMiB = 0;
};

} // namespace ndvi
