#pragma once

#include "compute/coverage.h"
#include "compute/moments.h"
#include "io/scenereader.h"
#include "io/zoneprojector.h"
#include "model/options.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace ndvi
{

/// Which pixels of a zone there are to look at.
struct PixelChoice
{
  PixelChoice(PixelRule theRule, const ThinningOptions &theThinning = {}) : rule(theRule), thinning(theThinning) {}

  PixelRule rule;
  ThinningOptions thinning; ///< of this, mostPixels; the fraction is taken as pixels are visited
};

/// One zone on one grid.
struct GridZone
{
  double share = 0;    ///< of its area inside the raster, 0…1; 0: the zone does not meet it
  std::string problem; ///< why it cannot be used; empty where it can
  bool repaired = false;
  UInt128 weight = 0;         ///< of its pixels, units of 2^-32 pixel
  std::uint64_t pixels = 0;   ///< touched by it under the pixel rule; more than there are to look at, where limited
  UInt128 ownWeight = 0;      ///< of its pixels on the raster itself, which a coarser grid looks at in parts
  bool betweenPixels = false; ///< none on this coarser grid, though the raster itself has some
};

/// The pixels of one zone in one window: ranges of GridZones' lists.
struct ZonePart
{
  std::size_t zone = 0;  ///< number in the layer
  std::size_t index = 0; ///< among the zones on the grid
  std::size_t spanBegin = 0, spanEnd = 0;
  std::size_t edgeBegin = 0, edgeEnd = 0;
};

/// A window and the zones with pixels in it.
struct WindowZones
{
  Window window;
  std::vector<ZonePart> zones; ///< ascending
};

/// Windows that one thread reads one after the other.
using WindowGroup = std::vector<WindowZones>;

/// The zones of a layer as pixels of one grid, cut into the windows they are read by.
class GridZones
{
public:
  /// Throws Error(Cancelled) once \a isStopped says so; it is asked between zones, by each of \a threads.
  GridZones(const std::vector<ProjectedZone> &zones, const PixelChoice &choice, const Grid &grid,
            const ReadingPlan &plan, const std::function<bool()> &isStopped, std::size_t threads = 1);

  /// Gives a zone by its number; \a room is there for one that has to be made first. Called by several threads.
  using ZoneAt = std::function<const ProjectedZone &(std::size_t number, ProjectedZone &room)>;

  /// The same of \a count zones that \a zoneAt gives.
  GridZones(std::size_t count, const ZoneAt &zoneAt, const PixelChoice &choice, const Grid &grid,
            const ReadingPlan &plan, const std::function<bool()> &isStopped, std::size_t threads = 1);

  /// A zone by its number in the layer; one that does not meet the grid has share 0.
  const GridZone &zone(std::size_t number) const;

  /// How many zones there is something to say of: ZonePart::index is below.
  std::size_t count() const { return mZones.size(); }
  const GridZone &zoneAt(std::size_t index) const { return mZones[index]; }
  std::size_t numberAt(std::size_t index) const { return mNumbers[index]; } ///< ascending

  /// True where any zone meets the grid.
  bool meetsAny() const { return mMeetsAny; }

  /// Windows no zone touches are not there.
  const std::vector<WindowGroup> &groups() const { return mGroups; }

  const Span *spans(const ZonePart &part) const { return mSpans.data() + part.spanBegin; }
  const EdgePixel *edges(const ZonePart &part) const { return mEdges.data() + part.edgeBegin; }

  /// Ground area of a pixel of \a row, one that zones have pixels in, in Tally::areaUnits().
  Int128 rowArea(int row) const
  {
    return mRowAreas[mRowAreas.size() == 1 ? 0 : static_cast<std::size_t>(row - mFirstRow)];
  }

private:
  // Only zones there is something to say of: with many tiles most zones are elsewhere.
  std::vector<std::size_t> mNumbers; ///< ascending: in the layer
  std::vector<GridZone> mZones;      ///< in the same order
  bool mMeetsAny = false;
  std::vector<Span> mSpans; ///< cut at windows
  std::vector<EdgePixel> mEdges;
  std::vector<WindowGroup> mGroups;
  std::vector<Int128> mRowAreas; ///< by row from mFirstRow on; one for all in a projected CRS
  int mFirstRow = 0;
};

} // namespace ndvi
