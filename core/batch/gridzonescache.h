#pragma once

#include "batch/gridzones.h"
#include "batch/sceneground.h"

#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace ndvi
{

/// Makes the zones of each grid once and keeps them for all scenes on it, those of which something is cut off only for
/// a while; of the zones in the CRS of scenes, which are as large as the layer, only the last few. Safe to use from
/// several threads.
class GridZonesCache
{
public:
  /// \a threads: that the zones of a grid are made by, at most; those that need them wait meanwhile.
  GridZonesCache(const ZoneLayer &layer, const PixelChoice &choice, ZoneProjector &projector, std::size_t threads = 1)
      : mLayer(layer), mChoice(choice), mProjector(projector), mThreads(threads)
  {
  }

  /// Waits where another thread is making the same. Throws Error(Crs), Error(Cancelled) once \a isStopped says so.
  /// \a cuts: ground, in the grid's CRS, that does not count: it is cut off the zones.
  std::shared_ptr<const GridZones> get(const Grid &grid, const ReadingPlan &plan,
                                       const std::function<bool()> &isStopped,
                                       const std::vector<MultiPolygon> &cuts = {});

  /// What of the ground of \a scenes, all of one day, others of them stand for (see takenGround()). Throws Error(Crs).
  std::vector<std::vector<MultiPolygon>> taken(const std::vector<SceneGround> &scenes);

  /// Share of a zone's area, in the CRS of the first of \a grids, that lies in none of them.
  double shareOutside(std::size_t zone, const std::vector<Grid> &grids);

  /// True where the zone's vertices come near \a footprint (longitude, latitude): their rectangles meet.
  bool isNear(std::size_t zone, const MultiPolygon &footprint);

private:
  const std::vector<ProjectedZone> &projected(const std::string &crs);
  std::shared_ptr<const GridZones> make(const Grid &grid, const ReadingPlan &plan,
                                        const std::function<bool()> &isStopped, const std::vector<MultiPolygon> &cuts);

  struct Entry
  {
    Grid grid;
    ReadingPlan plan;
    std::vector<MultiPolygon> cuts;
    std::shared_ptr<const GridZones> zones;
  };

  const ZoneLayer &mLayer;
  PixelChoice mChoice;
  ZoneProjector &mProjector;
  std::size_t mThreads;
  std::mutex mMutex;
  std::vector<Entry> mEntries;                                              ///< of whole zones
  std::list<Entry> mCut;                                                    ///< of cut ones, the last used first
  std::list<std::pair<std::string, std::vector<ProjectedZone>>> mProjected; ///< by CRS, the last used first
};

} // namespace ndvi
