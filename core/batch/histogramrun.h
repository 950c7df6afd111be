#pragma once

#include "batch/progress.h"
#include "io/rastersource.h"
#include "io/zoneprojector.h"
#include "model/options.h"
#include "model/result.h"

namespace ndvi
{

/// What to compute of every zone in every scene.
struct HistogramOptions
{
  PixelOptions pixels;
  BatchOptions batch;
  PixelRule rule = PixelRule::Centre;
  ThinningOptions thinning;
  bool sameDay = false; ///< one row for all scenes of a day and platform: see takenGround()
  Bins bins = Bins::uniform({-1, 0}, {1, 0}, {5, 2}); ///< −1 … 1 in steps of 0.05
  std::vector<double> percentiles{5, 25, 75, 95};     ///< 0…100
};

/// Where the rows go. Called from the thread that started the run, one scene after the other in the order of the
/// collection; rows of a scene in the order of the zones, one for every zone.
class HistogramSink
{
public:
  virtual ~HistogramSink() = default;

  /// Where the scenes of a day are merged, their rows come with the first of them (ZoneResult::scenes tells which they
  /// are of), and the others, which follow it at once, have none.
  virtual void addScene(const SceneResult &scene, const std::vector<ZoneResult> &rows) = 0;
};

/// How a run ended.
struct RunSummary
{
  std::size_t scenes = 0;       ///< in the collection
  std::size_t scenesFailed = 0; ///< read_error; not partly_read, not skipped
  std::size_t scenesPartlyRead = 0;
  std::size_t scenesSkipped = 0;
  std::size_t scenesUnmasked = 0; ///< of stored NDVI, with SceneResult::unmasked
  std::size_t scenesKnown = 0;    ///< taken from the results of earlier runs
  bool stopped = false;           ///< OnError::Stop met a failed scene
};

class ResultCache;

/// Where a run finds the results of earlier ones, and keeps its own.
struct ResultMemory
{
  ResultCache *cache = nullptr; ///< null: nowhere
  std::string environment;      ///< what else results depend on: versions of libraries, choice of datums, language
};

/// Counts NDVI of every zone in every scene. Scenes are read in parallel, block by block, each block that a zone
/// touches once (but see BatchOptions::memoryMiB); zone masks are made once a grid. A scene that fails yields rows that
/// say why and stops nothing. Results do not depend on threads, blocks and memory. Throws Error(Crs) where the zone
/// layer has no CRS, Error(Cancelled) when \a progress says so, and what \a sink throws. With \a memory, scenes whose
/// result is known are not read, and each new result is kept as soon as it is there.
RunSummary runHistogram(const std::vector<Scene> &scenes, const ZoneLayer &zones, const HistogramOptions &options,
                        RasterSource &source, ZoneProjector &projector, HistogramSink &sink, Progress &progress,
                        const ResultMemory &memory = {});

} // namespace ndvi
