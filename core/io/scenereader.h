#pragma once

#include "compute/coverage.h"
#include "compute/ndvi.h"
#include "io/scenemask.h"
#include "model/options.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ndvi
{

class SceneAverage;

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
/// red band (or of stored NDVI, where it has no bands), or a coarser one over the same ground (ScaleOptions); the other
/// assets are brought to it by nearest neighbour.
class SceneReader
{
public:
  /// Opens what is needed. Throws Error(Input) where the scene has neither bands nor NDVI, Error(Io) where an asset
  /// cannot be opened, Error(Crs) or Error(Grid) where the assets do not fit together.
  SceneReader(const Scene &scene, const PixelOptions &options, RasterSource &source);
  ~SceneReader();

  const Grid &grid() const { return mGrid; }
  ReadingPlan plan() const;

  /// How the pixels become NDVI.
  const NdviArithmetic &arithmetic() const { return mArithmetic; }

  /// A mask is applied, or was when the stored NDVI that is read was written.
  bool isMasked() const;

  /// What the file of stored NDVI says of how it came to be; not masked before where NDVI is computed from bands.
  const BandOrigin &origin() const { return mOrigin; }

  /// What a user should know of how the scene is read: sentences for the scenes table.
  const std::vector<std::string> &remarks() const { return mRemarks; }

  /// Memory held while reading, bytes, about.
  std::size_t bufferBytes() const;

  /// Reads \a window, which lies inside the grid, of all assets. Throws Error(Io).
  void read(const Window &window);

  // All of the following are about pixels inside the window read last.

  /// Adds \a n pixels from \a column of \a row on to \a batch; gives how many are valid.
  std::size_t gather(int row, int column, std::size_t n, PixelBatch &batch) const;

  /// Adds \a n single pixels to \a batch; \a kinds gets what each one is.
  void gather(const EdgePixel *pixels, std::size_t n, PixelBatch &batch, std::vector<PixelKind> &kinds) const;

  /// NDVI of \a n pixels from \a column of \a row on.
  void evaluate(int row, int column, std::size_t n, PixelRun &run) const;

  /// Stored numbers of one pixel.
  struct Stored
  {
    double red = 0, nir = 0; ///< reflectance; NaN where the scene has stored NDVI only
    int maskClass = -1;      ///< −1: no mask, or the mask does not reach the pixel
  };
  Stored stored(int row, int column) const;

private:
  friend class SceneAverage;
  using Path = NdviArithmetic::Path;

  /// Opens with the smaller copies of bands whose pixels are at most \a factor times as large: what averages read.
  SceneReader(const Scene &scene, const PixelOptions &options, RasterSource &source, double factor);

  void open(const Scene &scene, const PixelOptions &options, RasterSource &source);
  void settleGrid(const Grid &leading, const AssetRef &ref, const ScaleOptions &scale);
  std::unique_ptr<SceneAsset> onGrid(std::unique_ptr<RasterReader> reader, const AssetRef &ref) const;
  void openBands(const Scene &scene, const PixelOptions &options, RasterSource &source);
  void openStored(const Scene &scene, const PixelOptions &options, RasterSource &source);
  void openMask(const Scene &scene, const PixelOptions &options, RasterSource &source);
  void readMask(const Window &window);
  const SceneAsset *maskAsset() const { return mMask ? &mMask->asset() : nullptr; }
  const std::uint8_t *flagsAt(int row, int column) const;
  StoredPixels pixelsAt(int row, int column) const;

  /// Stored red and near-infrared numbers of a pixel, or stored NDVI and NaN.
  std::pair<double, double> numbers(int row, int column) const;

  Grid mGrid;
  int mWholeWidth = 0, mWholeHeight = 0; ///< pixels of the leading band itself
  double mFactor = 1;                    ///< smaller copies of bands are taken up to this
  NdviArithmetic mArithmetic;
  BandOrigin mOrigin;
  std::unique_ptr<SceneAsset> mRed, mNir; ///< mRed holds stored NDVI where the path says so
  std::unique_ptr<SceneMask> mMask;
  std::vector<std::string> mRemarks;
  std::unique_ptr<SceneAverage> mAverage; ///< where pixels are averages: they come from it

  // The window read last: where its numbers are, and the memory for those that had to be copied.
  Window mWindow;
  PixelView<std::uint16_t> mRedUnsigned, mNirUnsigned;
  PixelView<std::int16_t> mRedSigned, mNirSigned;
  PixelView<double> mRedReal, mNirReal;
  std::vector<std::uint16_t> mRedUnsignedBuffer, mNirUnsignedBuffer;
  std::vector<std::int16_t> mRedSignedBuffer, mNirSignedBuffer;
  std::vector<double> mRedRealBuffer, mNirRealBuffer;
  std::vector<std::uint8_t> mOutside;          ///< PixelFlag bits of assets that do not reach all pixels; else empty
  std::vector<const std::uint8_t *> mFlagRows; ///< by row of the window; nullptr where no pixel has a flag
};

} // namespace ndvi
