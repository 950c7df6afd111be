#pragma once

#include "compute/ndvi.h"
#include "io/rastersource.h"

#include <cmath>
#include <utility>
#include <vector>

namespace ndvi
{

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
  bool isSame() const { return mSame; }

  /// Width and height of a block in pixels of the scene's grid.
  std::pair<double, double> blockFootprint() const
  {
    return {mReader->blockWidth() / std::fabs(mFromScene.a), mReader->blockHeight() / std::fabs(mFromScene.e)};
  }

  /// Fills \a values with the pixels under \a window; \a flags (empty or a byte a pixel) gets FLAG_OUTSIDE where there
  /// is none, values there are 0.
  template <class T> void read(const Window &window, std::vector<T> &values, std::vector<std::uint8_t> &flags)
  {
    values.resize(window.pixels());
    if (mSame)
    {
      mReader->read(window, values.data());
      return;
    }
    const Grid &own = mReader->grid();
    const std::vector<int> columns = nearestPixels(window.x, window.width, mFromScene.a, mFromScene.c, own.width);
    const std::vector<int> rows = nearestPixels(window.y, window.height, mFromScene.e, mFromScene.f, own.height);
    const auto [left, right] = extremes(columns);
    const auto [top, bottom] = extremes(rows);
    const Window part{left, top, right - left + 1, bottom - top + 1};
    std::vector<T> under(part.pixels());
    if (!part.isEmpty())
      mReader->read(part, under.data());
    std::size_t i = 0;
    for (const int r : rows)
    {
      for (const int c : columns)
      {
        if (r == OUTSIDE || c == OUTSIDE)
        {
          if (flags.empty())
            flags.assign(window.pixels(), 0);
          flags[i] |= FLAG_OUTSIDE;
          values[i++] = 0;
          continue;
        }
        values[i++] = under[static_cast<std::size_t>(r - top) * static_cast<std::size_t>(part.width) +
                            static_cast<std::size_t>(c - left)];
      }
    }
  }

private:
  static constexpr int OUTSIDE = -1;

  /// For each pixel of a run along one axis, the asset pixel that holds its centre, or OUTSIDE.
  static std::vector<int> nearestPixels(int first, int count, double scale, double shift, int size);

  /// First and last asset pixel of a list; {0, -1} where all lie outside.
  static std::pair<int, int> extremes(const std::vector<int> &pixels);

  std::unique_ptr<RasterReader> mReader;
  bool mSame = true;
  Affine mFromScene;
};

} // namespace ndvi
