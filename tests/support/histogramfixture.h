#pragma once

#include "batch/histogramrun.h"
#include "memoryraster.h"

#include <string>

namespace ndvi::testing
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

/// Adds a raster of constant value.
inline MemoryRaster &addConstant(MemorySource &source, const std::string &path, const Grid &grid, double value)
{
  MemoryRaster &raster = source.rasters[path];
  raster.grid = grid;
  raster.values.assign(static_cast<std::size_t>(grid.width) * grid.height, value);
  return raster;
}

} // namespace ndvi::testing
