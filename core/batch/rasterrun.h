#pragma once

#include "batch/histogramrun.h"
#include "batch/rastercrop.h"

#include <functional>

namespace ndvi
{

/// Takes the NDVI raster of one scene: rows of Float32, NaN where a pixel is not valid. Written and closed by a worker,
/// moved into place by the thread that started the run.
class RasterWriter
{
public:
  virtual ~RasterWriter() = default;

  /// \a values: window.pixels() floats, row by row. Throws Error(Io).
  virtual void write(const Window &window, const float *values) = 0;

  /// Completes the file, still out of its place; long work looks at \a isStopped and gives up. Throws Error(Io).
  virtual void close(const std::function<bool()> &isStopped) = 0;

  /// What a user should know of the closed file, a sentence; empty: nothing.
  virtual std::string remark() const { return {}; }

  /// Moves the closed file into place; without it nothing is left behind. Throws Error(Io).
  virtual void commit() = 0;
};

/// Creates the writer of a scene's NDVI raster on \a grid, of whose pixels \a origin tells; called by worker threads,
/// must be thread-safe.
using RasterWriterFactory =
    std::function<std::unique_ptr<RasterWriter>(std::size_t scene, const Grid &grid, const BandOrigin &origin)>;

/// What became of one scene; in the order of the collection, from the thread that started the run.
using SceneCallback = std::function<void(const SceneResult &)>;

/// How NDVI rasters are made.
struct RasterOptions
{
  PixelOptions pixels;
  BatchOptions batch;
  CropOptions crop;
};

/// Writes NDVI of every scene, or of the part that the crop leaves of it: on the scene's own grid, whole pixels cut off
/// around. A scene of which any block cannot be read is a read_error and leaves no file, one that does not meet the
/// crop is skipped. Rasters are moved into place in the order of the collection, so that none behind a stop
/// (OnError::Stop, a cancel) appears. Throws Error(Cancelled) when \a progress says so, Error(Crs) where a layer of the
/// crop has no CRS.
RunSummary runRasters(const std::vector<Scene> &scenes, const RasterOptions &options, RasterSource &source,
                      ZoneProjector &projector, const RasterWriterFactory &createWriter, const SceneCallback &sceneDone,
                      Progress &progress);

} // namespace ndvi
