#include "batch/gridzones.h"

#include "batch/windowsorter.h"
#include "compute/parallel.h"
#include "compute/tally.h"
#include "compute/thinning.h"
#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

/// \a coarser: pixels of the grid asked for, in pixels of \a grid.
MultiPolygon toPixels(const MultiPolygon &geometry, const Grid &grid, double coarser = 1)
{
  MultiPolygon pixels = geometry;
  for (Polygon &polygon : pixels)
  {
    for (Ring &ring : polygon)
    {
      for (Point &p : ring)
      {
        p = grid.toPixel(p);
        p = {p.x * coarser, p.y * coarser};
      }
    }
  }
  return pixels;
}

/// False where a vertex is so far away (or nowhere) that differences and squares are no numbers any more.
bool isWithinReach(const MultiPolygon &pixels)
{
  constexpr double FAR = 1e100;
  for (const Polygon &polygon : pixels)
  {
    for (const Ring &ring : polygon)
    {
      for (const Point &p : ring)
      {
        if (!(std::fabs(p.x) <= FAR && std::fabs(p.y) <= FAR))
          return false;
      }
    }
  }
  return true;
}

UInt128 weightOf(const ZonePixels &pixels)
{
  UInt128 weight = 0;
  for (const Span &span : pixels.spans)
    weight += static_cast<UInt128>(span.end - span.begin) << WEIGHT_BITS;
  for (const EdgePixel &edge : pixels.edges)
    weight += edge.weight;
  return weight;
}

/// The zone, and its pixels in \a found.
GridZone makeZone(const ProjectedZone &projected, const PixelChoice &choice, const Grid &grid, ZonePixels &found)
{
  found = {};
  GridZone zone;
  zone.problem = projected.problem;
  zone.repaired = projected.repaired;
  if (!zone.problem.empty())
    return zone;
  const bool isCut = projected.wholeArea >= 0;
  if (isCut && projected.geometry.empty())
    return zone;
  const MultiPolygon geometry = toPixels(projected.geometry, grid);
  if (!isWithinReach(geometry))
  {
    zone.problem =
        message(QT_TRANSLATE_NOOP("core", "A vertex of the polygon lies farther away than anything on Earth: "
                                          "check its coordinates."));
    return zone;
  }
  const Box box = boundingBox(geometry);
  const Box raster{0, 0, grid.rasterWidth(), grid.rasterHeight()};
  const double left = area(geometry);
  const double whole = isCut ? projected.wholeArea / std::fabs(grid.toCrs.determinant()) : left;
  if (!(whole > 0))
  {
    zone.problem = message(QT_TRANSLATE_NOOP("core", "The polygon has no area."));
    return zone;
  }
  if (!box.intersects(raster))
    return zone;
  const bool inside = box.xMin >= 0 && box.yMin >= 0 && box.xMax <= raster.xMax && box.yMax <= raster.yMax;
  zone.share = inside && !isCut ? 1 : std::min(1.0, (inside ? left : clippedArea(geometry, raster)) / whole);
  if (!(zone.share > 0))
    return zone;
  found = pixelsOf(geometry, choice.rule, grid.width, grid.height);
  for (const Span &span : found.spans)
    zone.pixels += static_cast<std::uint64_t>(span.end - span.begin);
  zone.pixels += found.edges.size();
  zone.weight = weightOf(found);
  zone.ownWeight = zone.weight;
  if (grid.coarser > 1)
  {
    const ZonePixels own = pixelsOf(toPixels(projected.geometry, grid, grid.coarser), choice.rule,
                                    static_cast<int>(std::lround(grid.rasterWidth() * grid.coarser)),
                                    static_cast<int>(std::lround(grid.rasterHeight() * grid.coarser)));
    zone.ownWeight = weightOf(own);
    zone.betweenPixels = zone.pixels == 0 && zone.ownWeight > 0;
  }
  if (choice.thinning.mostPixels > 0)
    Thinning(1, choice.thinning.seed).keepFew(found, choice.thinning.mostPixels);
  return zone;
}

} // namespace

GridZones::GridZones(const std::vector<ProjectedZone> &zones, const PixelChoice &choice, const Grid &grid,
                     const ReadingPlan &plan, const std::function<bool()> &isStopped, std::size_t threads)
    : GridZones(
          zones.size(), [&zones](std::size_t i, ProjectedZone &) -> const ProjectedZone & { return zones[i]; }, choice,
          grid, plan, isStopped, threads)
{
}

GridZones::GridZones(std::size_t count, const ZoneAt &zoneAt, const PixelChoice &choice, const Grid &grid,
                     const ReadingPlan &plan, const std::function<bool()> &isStopped, std::size_t threads)
{
  WindowSorter sorter(mSpans, mEdges, grid, plan);
  // Some at a time: the pixels of all zones of a large layer, not cut yet, would take much memory.
  constexpr std::size_t SOME = 256;
  std::vector<GridZone> made(std::min(SOME, count));
  std::vector<ZonePixels> pixels(made.size());
  for (std::size_t first = 0; first < count; first += SOME)
  {
    const std::size_t n = std::min(SOME, count - first);
    inParallel(n, threads,
               [&](std::size_t i)
               {
                 if (isStopped())
                   throw Error(ErrorCode::Cancelled, message(QT_TRANSLATE_NOOP("core", "Cancelled by the user.")));
                 ProjectedZone room;
                 made[i] = makeZone(zoneAt(first + i, room), choice, grid, pixels[i]);
               });
    for (std::size_t i = 0; i < n; ++i)
    {
      if (made[i].share <= 0 && made[i].problem.empty())
        continue;
      mMeetsAny = mMeetsAny || made[i].share > 0;
      sorter.add(first + i, mZones.size(), pixels[i]);
      mNumbers.push_back(first + i);
      mZones.push_back(std::move(made[i]));
    }
  }
  mGroups = sorter.takeGroups();
  // Of the rows that zones have pixels in: a raster of a continent has many more.
  int lastRow = 0;
  if (grid.geographic && !mGroups.empty())
  {
    mFirstRow = grid.height;
    for (const WindowGroup &group : mGroups)
    {
      for (const WindowZones &window : group)
      {
        mFirstRow = std::min(mFirstRow, window.window.y);
        lastRow = std::max(lastRow, window.window.y + window.window.height - 1);
      }
    }
  }
  for (int row = mFirstRow; row <= lastRow; ++row)
    mRowAreas.push_back(Tally::areaUnits(grid.pixelArea(row)));
}

const GridZone &GridZones::zone(std::size_t number) const
{
  static const GridZone ELSEWHERE;
  const auto found = std::lower_bound(mNumbers.begin(), mNumbers.end(), number);
  return found != mNumbers.end() && *found == number ? mZones[static_cast<std::size_t>(found - mNumbers.begin())]
                                                     : ELSEWHERE;
}

} // namespace ndvi
