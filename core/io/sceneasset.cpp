#include "io/sceneasset.h"

#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

/// For each pixel of a run along one axis, the asset pixel that holds its centre, or OUTSIDE.
std::vector<int> nearestPixels(int first, int count, double scale, double shift, int size)
{
  std::vector<int> pixels(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i)
  {
    const double x = std::floor((first + i + 0.5) * scale + shift);
    pixels[static_cast<std::size_t>(i)] = x >= 0 && x < size ? static_cast<int>(x) : NearestPixels::OUTSIDE;
  }
  return pixels;
}

/// First and last asset pixel of a list; {0, -1} where all lie outside.
std::pair<int, int> extremes(const std::vector<int> &pixels)
{
  int low = 0, high = -1;
  for (const int p : pixels)
  {
    if (p == NearestPixels::OUTSIDE)
      continue;
    low = high < 0 ? p : std::min(low, p);
    high = std::max(high, p);
  }
  return {low, high};
}

} // namespace

SceneAsset::SceneAsset(std::unique_ptr<RasterReader> reader, const AssetRef &ref, const Grid &scene)
    : mReader(std::move(reader))
{
  const Grid &own = mReader->grid();
  if (own == scene)
    return;
  if (own.crs != scene.crs)
    throw Error(ErrorCode::Crs,
                message(QT_TRANSLATE_NOOP("core", "%1 lies in another coordinate reference system than the red band."),
                        {ref.path}),
                ref.path, ref.band);
  mSame = false;
  // Of grids that are not rotated from their origins: the centre of a coarse pixel often lies right between two others,
  // and rounding must not choose.
  if (own.toCrs.b == 0 && own.toCrs.d == 0 && scene.toCrs.b == 0 && scene.toCrs.d == 0)
    mFromScene = {scene.toCrs.a / own.toCrs.a,
                  0,
                  (scene.toCrs.c - own.toCrs.c) / own.toCrs.a,
                  0,
                  scene.toCrs.e / own.toCrs.e,
                  (scene.toCrs.f - own.toCrs.f) / own.toCrs.e};
  else
    mFromScene = own.toCrs.inverse().after(scene.toCrs);
  const double turned = std::max(std::fabs(mFromScene.b), std::fabs(mFromScene.d));
  if (turned * std::max(scene.width, scene.height) > 1e-3)
    throw Error(
        ErrorCode::Grid,
        message(QT_TRANSLATE_NOOP("core", "The grid of %1 is rotated against that of the red band."), {ref.path}),
        ref.path, ref.band);
}

NearestPixels SceneAsset::nearest(const Window &window) const
{
  NearestPixels pixels;
  const Grid &own = mReader->grid();
  pixels.columns = nearestPixels(window.x, window.width, mFromScene.a, mFromScene.c, own.width);
  pixels.rows = nearestPixels(window.y, window.height, mFromScene.e, mFromScene.f, own.height);
  const auto [left, right] = extremes(pixels.columns);
  const auto [top, bottom] = extremes(pixels.rows);
  pixels.part = {left, top, right - left + 1, bottom - top + 1};
  const auto isOutside = [](int pixel) { return pixel == NearestPixels::OUTSIDE; };
  pixels.anyOutside = std::any_of(pixels.columns.begin(), pixels.columns.end(), isOutside) ||
                      std::any_of(pixels.rows.begin(), pixels.rows.end(), isOutside);
  return pixels;
}

} // namespace ndvi
