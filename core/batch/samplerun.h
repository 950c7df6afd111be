#pragma once

#include "batch/histogramrun.h"

namespace ndvi
{

/// Which pixels to list.
struct SampleOptions
{
  PixelOptions pixels;
  BatchOptions batch;
  PixelRule rule = PixelRule::Centre;
  ThinningOptions thinning;
};

/// One pixel of one zone in one scene. Only valid pixels are samples.
struct Sample
{
  std::size_t zone = 0;
  int row = 0, column = 0; ///< in the scene's grid, 0-based
  Point centre;            ///< in the scene's CRS
  double red = 0, nir = 0; ///< reflectance, also below 0; NaN where the scene only has stored NDVI
  double ndvi = 0;
  int maskClass = -1; ///< stored value of the mask asset; −1: no mask
  double weight = 1;  ///< pixels
};

/// Where samples go. Called from the thread that started the run, scene by scene in the order of the collection.
class SampleSink
{
public:
  virtual ~SampleSink() = default;

  /// The samples of a scene that could be opened, sorted by zone, row, column; there may be none.
  virtual void addSamples(std::size_t scene, const Grid &grid, const std::vector<Sample> &samples) = 0;

  /// What became of the scene, and of every zone in it: what the statistics table would say of the same pixels.
  virtual void addScene(const SceneResult &scene, const std::vector<ZoneStatus> &zones) = 0;
};

/// Lists the valid pixels of every zone in every scene. Which pixels are looked at depends on the grid alone, not on
/// what is valid, so they are the same on every date. Memory holds the samples of the scenes in flight. Throws as
/// runHistogram().
RunSummary runSamples(const std::vector<Scene> &scenes, const ZoneLayer &zones, const SampleOptions &options,
                      RasterSource &source, ZoneProjector &projector, SampleSink &sink, Progress &progress);

} // namespace ndvi
