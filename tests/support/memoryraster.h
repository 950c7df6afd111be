#pragma once

#include "io/rastersource.h"
#include "io/zoneprojector.h"
#include "model/error.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace ndvi::test
{

/// A raster held in memory, with the faults a test wants.
struct MemoryRaster
{
  Grid grid;
  PixelType type = PixelType::UInt16;
  std::vector<double> values; ///< row by row
  std::optional<double> nodata;
  double scale = 1, offset = 0;
  int blockWidth = 2, blockHeight = 2;
  std::set<std::pair<int, int>> brokenBlocks; ///< column, row of blocks that cannot be read
  std::set<std::pair<int, int>> wornBlocks;   ///< column, row of blocks that can be read once and never again
  BandOrigin origin;
  std::vector<MemoryRaster> overviews; ///< smaller copies of the same ground
};

/// A grid of \a width × \a height pixels of \a size units, upper left corner at \a left, \a top.
inline Grid northUp(int width, int height, double size = 10, double left = 600000, double top = 5200000)
{
  Grid grid;
  grid.crs = "EPSG:32632";
  grid.toCrs = {size, 0, left, 0, -size, top};
  grid.width = width;
  grid.height = height;
  return grid;
}

/// Rasters by path; counts what is read.
class MemorySource : public RasterSource
{
public:
  std::map<std::string, MemoryRaster> rasters;
  std::atomic<int> blocksRead{0};
  std::atomic<int> openReaders{0}, mostOpenReaders{0};
  std::atomic<int> overviewsOpened{0};

  std::unique_ptr<RasterReader> open(const AssetRef &asset, const std::string &) override
  {
    const auto found = rasters.find(asset.path);
    if (found == rasters.end())
      throw Error(ErrorCode::Io, asset.path + " could not be opened", asset.path, asset.band);
    return std::make_unique<Reader>(*this, asset.path, found->second);
  }

  /// Blocks that wear out are as new again.
  void mend() { mReads.clear(); }

private:
  class Reader : public RasterReader
  {
  public:
    Reader(MemorySource &source, std::string path, const MemoryRaster &raster)
        : mSource(source), mPath(std::move(path)), mRaster(raster)
    {
      const int now = ++mSource.openReaders;
      mSource.mostOpenReaders = std::max(mSource.mostOpenReaders.load(), now);
    }
    ~Reader() override { --mSource.openReaders; }
    const Grid &grid() const override { return mRaster.grid; }
    PixelType type() const override { return mRaster.type; }
    std::optional<double> nodata() const override { return mRaster.nodata; }
    double scale() const override { return mRaster.scale; }
    double offset() const override { return mRaster.offset; }
    BandOrigin origin() const override { return mRaster.origin; }
    int blockWidth() const override { return mRaster.blockWidth; }
    int blockHeight() const override { return mRaster.blockHeight; }
    void read(const Window &w, std::uint16_t *buffer) override { copy(w, buffer); }
    void read(const Window &w, std::int16_t *buffer) override { copy(w, buffer); }
    void read(const Window &w, float *buffer) override { copy(w, buffer); }
    void read(const Window &w, double *buffer) override { copy(w, buffer); }
    std::unique_ptr<RasterReader> overview(double factor) override
    {
      const MemoryRaster *coarsest = nullptr;
      for (const MemoryRaster &smaller : mRaster.overviews)
      {
        const double own = double(mRaster.grid.width) / smaller.grid.width;
        if (own > 1 && own <= factor && (!coarsest || smaller.grid.width < coarsest->grid.width))
          coarsest = &smaller;
      }
      if (!coarsest)
        return nullptr;
      ++mSource.overviewsOpened;
      return std::make_unique<Reader>(mSource, mPath, *coarsest);
    }

  private:
    template <class T> void copy(const Window &w, T *buffer)
    {
      if (w.x < 0 || w.y < 0 || w.x + w.width > mRaster.grid.width || w.y + w.height > mRaster.grid.height)
        throw Error(ErrorCode::Internal, "window outside the raster");
      for (int by = w.y / mRaster.blockHeight; by <= (w.y + w.height - 1) / mRaster.blockHeight; ++by)
      {
        for (int bx = w.x / mRaster.blockWidth; bx <= (w.x + w.width - 1) / mRaster.blockWidth; ++bx)
        {
          ++mSource.blocksRead;
          if (mRaster.brokenBlocks.count({bx, by}) || isWornOut(bx, by))
            throw Error(ErrorCode::Io, "A block of " + mPath + " could not be read", mPath, 1);
        }
      }
      for (int y = w.y; y < w.y + w.height; ++y)
      {
        for (int x = w.x; x < w.x + w.width; ++x)
          *buffer++ = static_cast<T>(mRaster.values[static_cast<std::size_t>(y) * mRaster.grid.width + x]);
      }
    }

    bool isWornOut(int bx, int by) const
    {
      if (!mRaster.wornBlocks.count({bx, by}))
        return false;
      const std::lock_guard<std::mutex> lock(mSource.mReadsMutex);
      return mSource.mReads[{mPath, bx, by}]++ > 0;
    }

    MemorySource &mSource;
    std::string mPath;
    const MemoryRaster &mRaster;
  };

  std::mutex mReadsMutex;
  std::map<std::tuple<std::string, int, int>, int> mReads; ///< of blocks that wear out
};

/// Zones that are in the scene's CRS already.
class IdentityProjector : public ZoneProjector
{
public:
  int calls = 0;
  std::vector<ProjectedZone> project(const ZoneLayer &layer, const std::string &) override
  {
    ++calls;
    std::vector<ProjectedZone> zones;
    for (const Zone &zone : layer.zones)
      zones.push_back({zone.geometry, zone.problem, false});
    return zones;
  }

  /// Of rectangles along the axes only: from each of \a geometry what lies outside the box around \a taken.
  MultiPolygon difference(const MultiPolygon &geometry, const MultiPolygon &taken) const override
  {
    MultiPolygon left;
    const Box t = boundingBox(taken);
    const auto add = [&left](const Box &b)
    {
      if (b.xMin < b.xMax && b.yMin < b.yMax)
        left.push_back({{{b.xMin, b.yMin}, {b.xMax, b.yMin}, {b.xMax, b.yMax}, {b.xMin, b.yMax}}});
    };
    for (const Polygon &polygon : geometry)
    {
      const Box g = boundingBox({polygon});
      if (!g.intersects(t))
      {
        left.push_back(polygon);
        continue;
      }
      const double low = std::max(g.yMin, t.yMin), high = std::min(g.yMax, t.yMax);
      add({g.xMin, g.yMin, g.xMax, low});
      add({g.xMin, high, g.xMax, g.yMax});
      add({g.xMin, low, std::min(t.xMin, g.xMax), high});
      add({std::max(t.xMax, g.xMin), low, g.xMax, high});
    }
    return left;
  }
};

/// A rectangle in pixel coordinates of \a grid as a polygon in its CRS.
inline MultiPolygon pixelRectangle(const Grid &grid, double x0, double y0, double x1, double y1)
{
  return {{{grid.toCrs.map({x0, y0}), grid.toCrs.map({x1, y0}), grid.toCrs.map({x1, y1}), grid.toCrs.map({x0, y1})}}};
}

} // namespace ndvi::test
