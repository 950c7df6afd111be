#pragma once

#include "model/bins.h"

#include <array>
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
  Centre ///< the pixel's centre lies inside; weight 1
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

/// How pixels become NDVI: shared by all algorithms, so the same pixel gives the same value in each.
struct PixelOptions
{
  MaskOptions mask;
  NegativeReflectance negative = NegativeReflectance::Keep;
};

/// How scenes are worked through.
struct BatchOptions
{
  int threads = 0; ///< 0: all cores
  OnError onError = OnError::Continue;
};

} // namespace ndvi
