#include "io/sceneaverage.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ndvi
{

namespace
{

PixelOptions unscaled(const PixelOptions &options)
{
  PixelOptions own = options;
  own.scale = {};
  return own;
}

/// First fine pixel whose centre lies in coarse pixel \a i or behind.
int firstInside(int i, double fineACoarse, int size)
{
  return std::clamp(static_cast<int>(std::ceil(i * fineACoarse - 0.5)), 0, size);
}

/// What counts for a coarse pixel without a valid one.
PixelFlag reasonOf(const std::array<std::uint32_t, KINDS> &kinds)
{
  if (kinds[static_cast<std::size_t>(PixelKind::Masked)] > 0)
    return FLAG_MASKED;
  return kinds[static_cast<std::size_t>(PixelKind::Undefined)] > 0 ? FLAG_UNDEFINED : FLAG_OUTSIDE;
}

} // namespace

SceneAverage::SceneAverage(const Scene &scene, const PixelOptions &options, RasterSource &source, const Grid &coarse)
    : mFine(scene, unscaled(options), source, coarse.coarser),
      mCoarse(coarse),
      mAcross(coarse.coarser * mFine.grid().width / mFine.mWholeWidth),
      mDown(coarse.coarser * mFine.grid().height / mFine.mWholeHeight)
{
}

bool SceneAverage::hasBands() const
{
  return mFine.mNir != nullptr;
}

NdviArithmetic SceneAverage::arithmetic() const
{
  NdviArithmetic average = mFine.arithmetic();
  if (hasBands())
  {
    average.path = NdviArithmetic::Path::RealBands;
    average.bands.nodataRed = average.bands.nodataNir = std::nullopt;
    average.saturates = false;
    return average;
  }
  average.path = NdviArithmetic::Path::StoredReal;
  average.stored = StoredArithmetic(1, 0, std::nullopt);
  return average;
}

void SceneAverage::read(const Window &window, std::vector<double> &red, std::vector<double> &nir,
                        std::vector<std::uint8_t> &flags)
{
  const Grid &fine = mFine.grid();
  const BandArithmetic &bands = mFine.arithmetic().bands;
  Window part;
  part.x = firstInside(window.x, mAcross, fine.width);
  part.y = firstInside(window.y, mDown, fine.height);
  part.width = firstInside(window.x + window.width, mAcross, fine.width) - part.x;
  part.height = firstInside(window.y + window.height, mDown, fine.height) - part.y;
  if (!part.isEmpty())
    mFine.read(part);

  red.assign(window.pixels(), 0);
  nir.assign(window.pixels(), 0);
  flags.assign(window.pixels(), 0);
  if (part.isEmpty())
  {
    std::fill(flags.begin(), flags.end(), std::uint8_t(FLAG_OUTSIDE));
    return;
  }
  std::size_t i = 0;
  std::vector<PixelRun> runs;
  for (int r = window.y; r < window.y + window.height; ++r)
  {
    const int top = firstInside(r, mDown, fine.height), bottom = firstInside(r + 1, mDown, fine.height);
    runs.resize(static_cast<std::size_t>(bottom - top));
    for (int y = top; y < bottom; ++y)
      mFine.evaluate(y, part.x, static_cast<std::size_t>(part.width), runs[static_cast<std::size_t>(y - top)]);
    for (int c = window.x; c < window.x + window.width; ++c, ++i)
    {
      const int left = firstInside(c, mAcross, fine.width), right = firstInside(c + 1, mAcross, fine.width);
      double sumRed = 0, sumNir = 0;
      std::array<std::uint32_t, KINDS> kinds{};
      for (int y = top; y < bottom; ++y)
      {
        const PixelRun &run = runs[static_cast<std::size_t>(y - top)];
        for (int x = left; x < right; ++x)
        {
          const auto k = static_cast<std::size_t>(x - part.x);
          ++kinds[static_cast<std::size_t>(run.kind[k])];
          if (run.kind[k] != PixelKind::Valid)
            continue;
          if (!hasBands())
          {
            sumRed += run.exact[k];
            continue;
          }
          // DN are whole numbers mostly, and their sums exact.
          const auto [redNumber, nirNumber] = mFine.numbers(y, x);
          sumRed += bands.clampNegative ? std::max(redNumber, -bands.offsetRed) : redNumber;
          sumNir += bands.clampNegative ? std::max(nirNumber, -bands.offsetNir) : nirNumber;
        }
      }
      const std::uint32_t valid = kinds[static_cast<std::size_t>(PixelKind::Valid)];
      if (valid == 0)
      {
        // The flag decides; the reflectance is 0, so that it does not pass for a negative one.
        flags[i] = reasonOf(kinds);
        red[i] = hasBands() ? -bands.offsetRed : 0;
        nir[i] = hasBands() ? -bands.offsetNir : 0;
        continue;
      }
      red[i] = sumRed / valid;
      nir[i] = sumNir / valid;
    }
  }
}

} // namespace ndvi
