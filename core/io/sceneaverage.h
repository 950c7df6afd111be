#pragma once

#include "io/scenereader.h"

#include <vector>

namespace ndvi
{

/// Pixels of a coarse grid as averages of a scene's own: each is the mean reflectance (of stored NDVI: the mean) of the
/// valid pixels whose centres lie in it. Where the files have smaller copies (overviews) that are still finer than the
/// coarse grid, these are averaged instead.
class SceneAverage
{
public:
  /// \a coarse: as the scene's own reader makes it of \a options.scale. Throws as SceneReader.
  SceneAverage(const Scene &scene, const PixelOptions &options, RasterSource &source, const Grid &coarse);

  /// How the averages become NDVI: a real path, without nodata values.
  NdviArithmetic arithmetic() const;

  /// Means of DN (or of NDVI, in \a red) for \a window of the coarse grid. A pixel without a valid one has a flag that
  /// says what it counts as: FLAG_OUTSIDE where all are nodata, else FLAG_MASKED where any is masked, else
  /// FLAG_UNDEFINED. Throws Error(Io).
  void read(const Window &window, std::vector<double> &red, std::vector<double> &nir, std::vector<std::uint8_t> &flags);

  std::size_t bufferBytes() const { return mFine.bufferBytes(); }

  /// The band that is read for the averages.
  const SceneAsset &leading() const { return *mFine.mRed; }

private:
  bool hasBands() const;

  SceneReader mFine;
  Grid mCoarse;
  double mAcross, mDown; ///< fine pixels a coarse one, along rows and along columns
};

} // namespace ndvi
