#include "batch/gridzones.h"

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

/// Cuts the pixels of zones, one zone after the other, into the windows of a plan.
class GridZones::WindowSorter
{
public:
  WindowSorter(GridZones &zones, const Grid &grid, const ReadingPlan &plan)
      : mOwner(zones),
        mGrid(grid),
        mPlan(plan),
        mColumns((grid.width + plan.windowWidth - 1) / plan.windowWidth),
        mRows((grid.height + plan.windowHeight - 1) / plan.windowHeight),
        mWindows(static_cast<std::size_t>(mColumns) * static_cast<std::size_t>(mRows)),
        mCut(static_cast<std::size_t>(mColumns))
  {
  }

  void add(std::size_t number, std::size_t index, const ZonePixels &pixels)
  {
    auto span = pixels.spans.begin();
    auto edge = pixels.edges.begin();
    while (span != pixels.spans.end() || edge != pixels.edges.end())
    {
      const int row = std::min(span != pixels.spans.end() ? span->row : mGrid.height,
                               edge != pixels.edges.end() ? edge->row : mGrid.height) /
                      mPlan.windowHeight;
      const int end = (row + 1) * mPlan.windowHeight;
      for (; span != pixels.spans.end() && span->row < end; ++span)
        cut(*span);
      for (; edge != pixels.edges.end() && edge->row < end; ++edge)
        cutAt(edge->column).edges.push_back(*edge);
      flush(number, index, row);
    }
  }

  void makeGroups()
  {
    for (int top = 0; top < mRows; top += mPlan.groupRows)
    {
      for (int left = 0; left < mColumns; left += mPlan.groupColumns)
      {
        WindowGroup group = groupAt(left, top);
        if (!group.empty())
          mOwner.mGroups.push_back(std::move(group));
      }
    }
  }

private:
  ZonePixels &cutAt(int column)
  {
    const int c = column / mPlan.windowWidth;
    mFirst = std::min(mFirst, c);
    mLast = std::max(mLast, c);
    return mCut[static_cast<std::size_t>(c)];
  }

  void cut(const Span &span)
  {
    for (int begin = span.begin; begin < span.end;)
    {
      const int end = std::min(span.end, (begin / mPlan.windowWidth + 1) * mPlan.windowWidth);
      cutAt(begin).spans.push_back({span.row, begin, end});
      begin = end;
    }
  }

  /// Moves what has been cut into the windows of a row of them.
  void flush(std::size_t number, std::size_t index, int row)
  {
    for (int c = mFirst; c <= mLast; ++c)
    {
      ZonePixels &cut = mCut[static_cast<std::size_t>(c)];
      if (cut.spans.empty() && cut.edges.empty())
        continue;
      ZonePart part{number, index, mOwner.mSpans.size(), 0, mOwner.mEdges.size(), 0};
      mOwner.mSpans.insert(mOwner.mSpans.end(), cut.spans.begin(), cut.spans.end());
      mOwner.mEdges.insert(mOwner.mEdges.end(), cut.edges.begin(), cut.edges.end());
      part.spanEnd = mOwner.mSpans.size();
      part.edgeEnd = mOwner.mEdges.size();
      mWindows[static_cast<std::size_t>(row) * static_cast<std::size_t>(mColumns) + static_cast<std::size_t>(c)]
          .push_back(part);
      cut.spans.clear();
      cut.edges.clear();
    }
    mFirst = mColumns;
    mLast = -1;
  }

  WindowGroup groupAt(int left, int top)
  {
    WindowGroup group;
    for (int r = top; r < std::min(mRows, top + mPlan.groupRows); ++r)
    {
      for (int c = left; c < std::min(mColumns, left + mPlan.groupColumns); ++c)
      {
        std::vector<ZonePart> &parts =
            mWindows[static_cast<std::size_t>(r) * static_cast<std::size_t>(mColumns) + static_cast<std::size_t>(c)];
        if (parts.empty())
          continue;
        const int x = c * mPlan.windowWidth, y = r * mPlan.windowHeight;
        group.push_back(
            {{x, y, std::min(mPlan.windowWidth, mGrid.width - x), std::min(mPlan.windowHeight, mGrid.height - y)},
             std::move(parts)});
      }
    }
    return group;
  }

  GridZones &mOwner;
  const Grid &mGrid;
  const ReadingPlan &mPlan;
  int mColumns, mRows;
  std::vector<std::vector<ZonePart>> mWindows;
  std::vector<ZonePixels> mCut;     ///< of the zone and the row of windows at work, by column of windows
  int mFirst = 1 << 30, mLast = -1; ///< of mCut, not empty
};

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
  WindowSorter sorter(*this, grid, plan);
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
  sorter.makeGroups();
  const int areas = grid.geographic ? grid.height : 1;
  for (int row = 0; row < areas; ++row)
    mRowAreas.push_back(Tally::areaUnits(grid.pixelArea(row)));
}

const GridZone &GridZones::zone(std::size_t number) const
{
  static const GridZone ELSEWHERE;
  const auto found = std::lower_bound(mNumbers.begin(), mNumbers.end(), number);
  return found != mNumbers.end() && *found == number ? mZones[static_cast<std::size_t>(found - mNumbers.begin())]
                                                     : ELSEWHERE;
}

std::shared_ptr<const GridZones> GridZonesCache::get(const Grid &grid, const ReadingPlan &plan,
                                                     const std::function<bool()> &isStopped,
                                                     const std::vector<MultiPolygon> &cuts)
{
  constexpr std::size_t MOST_CUT = 16;
  const std::lock_guard<std::mutex> lock(mMutex);
  const auto isWanted = [&](const Entry &entry)
  { return entry.grid == grid && entry.plan == plan && entry.cuts == cuts; };
  if (cuts.empty())
  {
    const auto found = std::find_if(mEntries.begin(), mEntries.end(), isWanted);
    if (found != mEntries.end())
      return found->zones;
    mEntries.push_back({grid, plan, {}, make(grid, plan, isStopped, {})});
    return mEntries.back().zones;
  }
  const auto found = std::find_if(mCut.begin(), mCut.end(), isWanted);
  if (found != mCut.end())
    mCut.splice(mCut.begin(), mCut, found);
  else
    mCut.push_front({grid, plan, cuts, make(grid, plan, isStopped, cuts)});
  if (mCut.size() > MOST_CUT)
    mCut.pop_back();
  return mCut.front().zones;
}

std::shared_ptr<const GridZones> GridZonesCache::make(const Grid &grid, const ReadingPlan &plan,
                                                      const std::function<bool()> &isStopped,
                                                      const std::vector<MultiPolygon> &cuts)
{
  const std::vector<ProjectedZone> &zones = projected(grid.crs);
  if (cuts.empty())
    return std::make_shared<const GridZones>(zones, mChoice, grid, plan, isStopped, mThreads);
  const Box scene = boundingBox(outlineOf(grid));
  std::vector<Box> boxes;
  boxes.reserve(cuts.size());
  for (const MultiPolygon &cut : cuts)
    boxes.push_back(boundingBox(cut));
  const auto cutZone = [&](std::size_t number, ProjectedZone &room) -> const ProjectedZone &
  {
    const ProjectedZone &whole = zones[number];
    const Box box = boundingBox(whole.geometry);
    if (!whole.problem.empty() || !box.intersects(scene))
      return whole;
    const ProjectedZone *zone = &whole;
    for (std::size_t i = 0; i < cuts.size(); ++i)
    {
      // Most zones lie on one side of a cut, which is seen at a hundredth of the cost of cutting them.
      const Place place = box.intersects(boxes[i]) ? placeOf(box, cuts[i]) : Place::Outside;
      if (place == Place::Outside)
        continue;
      if (zone == &whole)
        room = whole;
      room.wholeArea = area(whole.geometry);
      room.geometry = place == Place::Inside ? MultiPolygon() : mProjector.difference(room.geometry, cuts[i]);
      zone = &room;
    }
    return *zone;
  };
  return std::make_shared<const GridZones>(zones.size(), cutZone, mChoice, grid, plan, isStopped, mThreads);
}

std::vector<std::vector<MultiPolygon>> GridZonesCache::taken(const std::vector<SceneGround> &scenes)
{
  const std::lock_guard<std::mutex> lock(mMutex);
  return takenGround(scenes, mProjector);
}

double GridZonesCache::shareOutside(std::size_t zone, const std::vector<Grid> &grids)
{
  const std::lock_guard<std::mutex> lock(mMutex);
  const std::string &crs = grids.front().crs;
  const MultiPolygon &whole = projected(crs)[zone].geometry;
  MultiPolygon left = whole;
  for (const Grid &grid : grids)
    left = mProjector.difference(left, groundOf(grid, crs, mProjector));
  return area(left) / area(whole);
}

bool GridZonesCache::isNear(std::size_t zone, const MultiPolygon &footprint)
{
  const std::lock_guard<std::mutex> lock(mMutex);
  return boundingBox(projected("EPSG:4326")[zone].geometry).intersects(boundingBox(footprint));
}

const std::vector<ProjectedZone> &GridZonesCache::projected(const std::string &crs)
{
  constexpr std::size_t MOST = 4;
  const auto found =
      std::find_if(mProjected.begin(), mProjected.end(), [&crs](const auto &entry) { return entry.first == crs; });
  if (found != mProjected.end())
    mProjected.splice(mProjected.begin(), mProjected, found);
  else
    mProjected.emplace_front(crs, mProjector.project(mLayer, crs));
  if (mProjected.size() > MOST)
    mProjected.pop_back();
  return mProjected.front().second;
}

} // namespace ndvi
