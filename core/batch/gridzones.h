#pragma once

#include "compute/coverage.h"
#include "io/scenereader.h"
#include "io/zoneprojector.h"

#include <algorithm>
#include <functional>
#include <list>
#include <memory>
#include <mutex>

namespace ndvi
{

/// One zone on one grid.
struct GridZone
{
  std::vector<Span> spans; ///< its pixels, sorted by row and column
  double share = 0;        ///< of its area inside the grid, 0…1; 0: the zone does not meet the grid
  std::string problem;     ///< why it cannot be used; empty where it can
  bool repaired = false;
};

/// A window and the zones with pixels in it.
struct WindowZones
{
  Window window;
  std::vector<std::size_t> zones; ///< ascending
};

/// The zones of a layer as pixels of one grid, sorted into the windows they are read by.
class GridZones
{
public:
  /// Throws Error(Cancelled) once \a isStopped says so; it is asked between zones.
  GridZones(const std::vector<ProjectedZone> &zones, const Grid &grid, const ReadingPlan &plan,
            const std::function<bool()> &isStopped);

  /// A zone by its number in the layer; one that does not meet the grid has share 0.
  const GridZone &zone(std::size_t number) const;

  /// True where any zone meets the grid.
  bool meetsAny() const { return mMeetsAny; }

  /// Groups of windows that one thread reads one after the other; windows no zone touches are not there.
  const std::vector<std::vector<WindowZones>> &groups() const { return mGroups; }

  /// Calls visit( row, firstColumn, count ) for every run of the zone's pixels in \a window, rows ascending.
  template <class Visit> void visitRuns(std::size_t zone, const Window &window, Visit visit) const
  {
    const std::vector<Span> &spans = this->zone(zone).spans;
    auto span = firstSpan(spans, window.y);
    for (; span != spans.end() && span->row < window.y + window.height; ++span)
    {
      const int begin = std::max(span->begin, window.x), end = std::min(span->end, window.x + window.width);
      if (begin < end)
        visit(span->row, begin, static_cast<std::size_t>(end - begin));
    }
  }

private:
  static std::vector<Span>::const_iterator firstSpan(const std::vector<Span> &spans, int row);
  void sortIntoWindows(const Grid &grid, const ReadingPlan &plan);

  // Only zones there is something to say of: with many tiles most zones are elsewhere.
  std::vector<std::size_t> mNumbers; ///< ascending: in the layer
  std::vector<GridZone> mZones;      ///< in the same order
  bool mMeetsAny = false;
  std::vector<std::vector<WindowZones>> mGroups;
};

/// Makes the zones of each grid once and keeps them for all scenes on it; of the zones in the CRS of scenes, which are
/// as large as the layer, only the last few. Safe to use from several threads.
class GridZonesCache
{
public:
  GridZonesCache(const ZoneLayer &layer, ZoneProjector &projector) : mLayer(layer), mProjector(projector) {}

  /// Waits where another thread is making the same. Throws Error(Crs), Error(Cancelled) once \a isStopped says so.
  std::shared_ptr<const GridZones> get(const Grid &grid, const ReadingPlan &plan,
                                       const std::function<bool()> &isStopped);

private:
  const std::vector<ProjectedZone> &projected(const std::string &crs);

  struct Entry
  {
    Grid grid;
    ReadingPlan plan;
    std::shared_ptr<const GridZones> zones;
  };

  const ZoneLayer &mLayer;
  ZoneProjector &mProjector;
  std::mutex mMutex;
  std::vector<Entry> mEntries;
  std::list<std::pair<std::string, std::vector<ProjectedZone>>> mProjected; ///< by CRS, the last used first
};

} // namespace ndvi
