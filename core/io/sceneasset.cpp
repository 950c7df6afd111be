#include "io/sceneasset.h"

#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

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
  mFromScene = own.toCrs.inverse().after(scene.toCrs);
  const double turned = std::max(std::fabs(mFromScene.b), std::fabs(mFromScene.d));
  if (turned * std::max(scene.width, scene.height) > 1e-3)
    throw Error(
        ErrorCode::Grid,
        message(QT_TRANSLATE_NOOP("core", "The grid of %1 is rotated against that of the red band."), {ref.path}),
        ref.path, ref.band);
}

std::vector<int> SceneAsset::nearestPixels(int first, int count, double scale, double shift, int size)
{
  std::vector<int> pixels(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i)
  {
    const double x = std::floor((first + i + 0.5) * scale + shift);
    pixels[static_cast<std::size_t>(i)] = x >= 0 && x < size ? static_cast<int>(x) : OUTSIDE;
  }
  return pixels;
}

std::pair<int, int> SceneAsset::extremes(const std::vector<int> &pixels)
{
  int low = 0, high = -1;
  for (const int p : pixels)
  {
    if (p == OUTSIDE)
      continue;
    low = high < 0 ? p : std::min(low, p);
    high = std::max(high, p);
  }
  return {low, high};
}

} // namespace ndvi
