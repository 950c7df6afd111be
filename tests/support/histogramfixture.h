#pragma once

#include "batch/histogramjob.h"
#include "batch/histogramrun.h"
#include "memoryraster.h"

#include <string>
#include <utility>
#include <vector>

namespace ndvi::test
{

/// Collects what a histogram run hands over.
class CollectingSink : public HistogramSink
{
public:
  std::vector<SceneResult> scenes;
  std::vector<std::vector<ZoneResult>> rows;
  void addScene(const SceneResult &scene, const std::vector<ZoneResult> &sceneRows) override
  {
    scenes.push_back(scene);
    rows.push_back(sceneRows);
  }
};

/// Collects what a run says; cancels when asked to.
class CollectingProgress : public SilentProgress
{
public:
  std::vector<std::string> warnings;
  double lastFraction = 0;
  bool monotone = true;
  int cancelAfter = -1; ///< calls of isCancelled() until it says yes; −1: never
  bool isCancelled() override { return cancelAfter >= 0 && cancelAfter-- == 0; }
  void setFraction(double fraction) override
  {
    monotone = monotone && fraction >= lastFraction;
    lastFraction = fraction;
  }
  void warning(const std::string &text) override { warnings.push_back(text); }
};

/// A scene with bands "<id>_red", "<id>_nir" and, if asked for, mask "<id>_scl".
inline Scene sceneOf(const std::string &id, bool mask = false)
{
  Scene scene;
  scene.id = id;
  scene.red = {id + "_red", 1};
  scene.nir = {id + "_nir", 1};
  scene.nodata = 0;
  if (mask)
  {
    scene.scl = {id + "_scl", 1};
    scene.maskType = MaskType::Scl;
  }
  return scene;
}

/// Zones of these geometries, in the CRS of northUp().
inline ZoneLayer layerOf(std::vector<MultiPolygon> geometries)
{
  ZoneLayer layer{"EPSG:32632", {}};
  for (MultiPolygon &g : geometries)
    layer.zones.push_back({std::to_string(layer.zones.size()), std::move(g), ""});
  return layer;
}

/// Runs over zones that are in the scenes' CRS.
inline CollectingSink run(MemorySource &source, const std::vector<Scene> &scenes, const ZoneLayer &zones,
                          HistogramOptions options = {}, RunSummary *summary = nullptr)
{
  CollectingSink sink;
  IdentityProjector projector;
  SilentProgress progress;
  const RunSummary s = runHistogram(scenes, zones, options, source, projector, sink, progress);
  if (summary)
    *summary = s;
  return sink;
}

/// Runs with as many threads and as many bytes for values as told, which options can only say in MiB, and no less
/// than 32 a thread.
inline CollectingSink runWithMemory(MemorySource &source, const std::vector<Scene> &scenes, const ZoneLayer &zones,
                                    const HistogramOptions &options, std::size_t threads, std::size_t bytes)
{
  CollectingSink sink;
  IdentityProjector projector;
  SilentProgress progress;
  GridZonesCache cache(zones, options.rule, projector);
  ValuePool memory(bytes);
  const TallyContext tallies(options.bins, options.percentiles, options.rule == PixelRule::Coverage, memory);
  const HistogramContext run{scenes, zones, options, tallies, source, cache};
  const std::vector<std::vector<std::size_t>> groups = groupScenes(scenes, options.sameDay);
  runBatch(
      groups.size(), threads,
      [&](std::size_t group, const RunContext &context)
      { return std::make_unique<HistogramJob>(run, groups[group], context); },
      [&](std::size_t, SceneJob &job)
      {
        const GroupRecord done = static_cast<HistogramJob &>(job).takeOutcome();
        for (const SceneResult &scene : done.scenes)
          sink.addScene(scene, done.rows);
        return true;
      },
      progress);
  return sink;
}

/// Adds a raster of constant value.
inline MemoryRaster &addConstant(MemorySource &source, const std::string &path, const Grid &grid, double value)
{
  MemoryRaster &raster = source.rasters[path];
  raster.grid = grid;
  raster.values.assign(static_cast<std::size_t>(grid.width) * grid.height, value);
  return raster;
}

} // namespace ndvi::test
