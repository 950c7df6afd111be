#pragma once

#include "compute/mask.h"
#include "compute/ndvi.h"
#include "io/sceneasset.h"
#include "model/options.h"

#include <string>
#include <vector>

namespace ndvi
{

/// How a scene's grid is cut for reading: windows of whole blocks of its leading band, and groups of windows that
/// share a block of the coarsest asset, so that no block is decoded twice by whoever works through a group.
struct ReadingPlan
{
  int windowWidth = 0, windowHeight = 0; ///< pixels of the scene's grid
  int groupColumns = 1, groupRows = 1;   ///< windows a group
  bool operator==(const ReadingPlan &o) const
  {
    return windowWidth == o.windowWidth && windowHeight == o.windowHeight && groupColumns == o.groupColumns &&
           groupRows == o.groupRows;
  }
};

/// The assets of one scene, open in one thread, and the one place where their stored numbers become NDVI: every
/// algorithm reads pixels through it, so the same pixel has the same value in each. The scene's grid is that of its
/// red band (or of stored NDVI, where it has no bands); the other assets are brought to it by nearest neighbour.
class SceneReader
{
public:
  /// Opens what is needed. Throws Error(Input) where the scene has neither bands nor NDVI, Error(Io) where an asset
  /// cannot be opened, Error(Crs) or Error(Grid) where the assets do not fit together.
  SceneReader(const Scene &scene, const PixelOptions &options, RasterSource &source);

  const Grid &grid() const;
  ReadingPlan plan() const;

  /// A mask is applied.
  bool isMasked() const;

  /// What a user should know of how the scene is read: sentences for the scenes table.
  const std::vector<std::string> &remarks() const { return mRemarks; }

  /// Reads \a window, which lies inside the grid, of all assets. Throws Error(Io).
  void read(const Window &window);

  /// NDVI of \a n pixels from \a column of \a row on, inside the window read last.
  void evaluate(int row, int column, std::size_t n, PixelRun &run) const;

  /// Stored numbers of one pixel inside the window read last.
  struct Stored
  {
    double red = 0, nir = 0; ///< reflectance; NaN where the scene has stored NDVI only
    int maskClass = -1;      ///< −1: no mask, or the mask does not reach the pixel
  };
  Stored stored(int row, int column) const;

private:
  enum class Path
  {
    UnsignedBands,
    SignedBands,
    RealBands,
    StoredInteger,
    StoredReal
  };

  void openBands(const Scene &scene, RasterSource &source);
  void openStored(const Scene &scene, RasterSource &source);
  void openMask(const Scene &scene, const MaskOptions &options, RasterSource &source);
  void readMask(const Window &window);
  std::size_t index(int row, int column) const
  {
    return static_cast<std::size_t>(row - mWindow.y) * static_cast<std::size_t>(mWindow.width) +
           static_cast<std::size_t>(column - mWindow.x);
  }

  Path mPath = Path::UnsignedBands;
  BandArithmetic mBands;
  StoredArithmetic mStored{1, 0, std::nullopt};
  bool mSaturates = false;
  std::unique_ptr<SceneAsset> mRed, mNir, mMask; ///< mRed holds stored NDVI where mPath says so
  MaskTable mMaskTable;
  std::vector<std::string> mRemarks;

  // The window read last.
  Window mWindow;
  std::vector<std::uint16_t> mRedUnsigned, mNirUnsigned;
  std::vector<std::int16_t> mRedSigned, mNirSigned;
  std::vector<double> mRedReal, mNirReal;
  std::vector<std::uint16_t> mClasses;
  std::vector<std::uint8_t> mMaskFlags; ///< outside the mask asset
  std::vector<std::uint8_t> mFlags;     ///< PixelFlag bits; empty where no pixel has one
};

} // namespace ndvi
