#pragma once

#include "compute/ndvi.h"
#include "io/rastersource.h"

#include <cmath>
#include <utility>
#include <vector>

namespace ndvi
{

/// Which pixel of an asset lies under each column and each row of a window of the scene's grid.
struct NearestPixels
{
  static constexpr int OUTSIDE = -1;
  std::vector<int> columns, rows; ///< pixels of the asset, or OUTSIDE
  Window part;                    ///< the asset's pixels that are needed; empty where all lie outside
  bool anyOutside = false;
};

/// One open asset and how its pixels lie under those of the scene's grid.
class SceneAsset
{
public:
  /// The asset that gives the scene its grid.
  explicit SceneAsset(std::unique_ptr<RasterReader> reader) : mReader(std::move(reader)) {}

  /// Any other asset, on the grid of the scene. Throws Error(Crs, Grid) where it does not fit.
  SceneAsset(std::unique_ptr<RasterReader> reader, const AssetRef &ref, const Grid &scene);

  RasterReader &reader() { return *mReader; }
  const RasterReader &reader() const { return *mReader; }

  /// The asset has the scene's grid.
  bool isSame() const { return mSame; }

  /// Width and height of a block in pixels of the scene's grid.
  std::pair<double, double> blockFootprint() const
  {
    return {mReader->blockWidth() / std::fabs(mFromScene.a), mReader->blockHeight() / std::fabs(mFromScene.e)};
  }

  /// Pixels of the asset by nearest neighbour: that which holds the centre of the scene's.
  NearestPixels nearest(const Window &window) const;

  /// The pixels under \a window; \a flags (empty or a byte a pixel) gets FLAG_OUTSIDE where there is none, values there
  /// are 0. Good until the asset is read again. Throws Error(Io).
  template <class T> PixelView<T> read(const Window &window, std::vector<T> &buffer, std::vector<std::uint8_t> &flags)
  {
    if (mSame)
      return mReader->view(window, buffer);
    const NearestPixels pixels = nearest(window);
    std::vector<T> stored;
    PixelView<T> under;
    if (!pixels.part.isEmpty())
      under = mReader->view(pixels.part, stored);
    if (pixels.anyOutside)
      flags.resize(window.pixels(), 0);
    buffer.resize(window.pixels());
    const auto width = static_cast<std::size_t>(window.width);
    for (std::size_t r = 0; r < pixels.rows.size(); ++r)
    {
      T *to = buffer.data() + r * width;
      if (r > 0 && pixels.rows[r] == pixels.rows[r - 1] && !pixels.anyOutside)
      {
        std::copy(to - width, to, to);
        continue;
      }
      for (std::size_t c = 0; c < width; ++c)
      {
        if (pixels.rows[r] == NearestPixels::OUTSIDE || pixels.columns[c] == NearestPixels::OUTSIDE)
        {
          flags[r * width + c] |= FLAG_OUTSIDE;
          to[c] = 0;
          continue;
        }
        to[c] = under.data[static_cast<std::size_t>(pixels.rows[r] - pixels.part.y) * under.stride +
                           static_cast<std::size_t>(pixels.columns[c] - pixels.part.x)];
      }
    }
    return {buffer.data(), width};
  }

private:
  std::unique_ptr<RasterReader> mReader;
  bool mSame = true;
  Affine mFromScene;
};

} // namespace ndvi
