#pragma once

#include "io/gdal/stackfiles.h"

#include <optional>
#include <string>
#include <vector>

namespace ndvi
{

/// Descriptions <date>_<tile>_NDVI, the scene's id for what both are unknown; one that is taken gets _2, _3 … behind
/// it.
std::vector<std::string> stackDescriptions(const std::vector<Scene> &scenes);

/// How the pixels of a raster come to another grid.
enum class StackResampling
{
  Nearest,
  Bilinear,
  Average ///< mean of the source's pixels under the new one
};

/// NDVI rasters as the bands of one raster. Nothing of them is kept in memory.
class BandStack
{
public:
  /// Looks at the sources (not at their pixels); one that cannot be opened, has no CRS or says itself why it holds no
  /// data is a problem of its band.
  explicit BandStack(std::vector<StackBand> bands);

  const std::vector<StackBand> &bands() const { return mStack.bands; }

  /// The grid most sources have, the first of these where several have as many; nothing without a usable source.
  std::optional<Grid> commonestGrid() const;

  /// Settles the grid. Sources on it, or whole pixels beside it, are taken as they are, others are resampled by GDAL's
  /// warper; one that does not meet it is a problem of its band. Throws Error(Grid) where \a grid has no place on the
  /// ground.
  void setGrid(const Grid &grid, StackResampling resampling);

  /// What the settled stack is written of.
  StackLayout &layout() { return mStack; }

  /// True where sources differ in how they store "no value" or NDVI.
  bool isMixed() const;

private:
  void open(std::size_t band);
  void place(std::size_t band, StackResampling resampling);
  bool placeWholePixels(StackSource &source) const;
  void warp(std::size_t band, StackResampling resampling);

  StackLayout mStack;
};

} // namespace ndvi
