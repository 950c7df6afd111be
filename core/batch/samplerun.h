#pragma once

#include "batch/histogramrun.h"

#include <functional>

namespace ndvi
{

/// One pixel of one zone in one scene. Only valid pixels are samples.
struct Sample
{
  std::size_t zone = 0;
  int row = 0, column = 0; ///< in the scene's grid, 0-based
  Point centre;            ///< in the scene's CRS
  double red = 0, nir = 0; ///< reflectance; NaN where the scene only has stored NDVI
  double ndvi = 0;
  int maskClass = -1; ///< stored value of the mask asset; −1: no mask
  double weight = 1;  ///< pixels
};

/// Where samples go. Called from the thread that started the run, scene by scene in the order of the collection;
/// samples of a scene sorted by zone, row, column.
class SampleSink
{
public:
  virtual ~SampleSink() = default;
  virtual void addSamples(std::size_t scene, const Grid &grid, const std::vector<Sample> &samples) = 0;
  virtual void addScene(const SceneResult &scene) = 0;
};

/// Lists the valid pixels of every zone in every scene. Memory holds the samples of the scenes in flight.
/// Throws as runHistogram().
RunSummary runSamples(const std::vector<Scene> &scenes, const ZoneLayer &zones, const PixelOptions &pixels,
                      const BatchOptions &batch, RasterSource &source, ZoneProjector &projector, SampleSink &sink,
                      Progress &progress);

} // namespace ndvi
