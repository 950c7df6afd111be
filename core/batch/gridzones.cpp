#include "batch/gridzones.h"

#include "model/error.h"
#include "model/text.h"

namespace ndvi
{

namespace
{

MultiPolygon toPixels(const MultiPolygon &geometry, const Grid &grid)
{
  MultiPolygon pixels = geometry;
  for (Polygon &polygon : pixels)
  {
    for (Ring &ring : polygon)
    {
      for (Point &p : ring)
        p = grid.toPixel(p);
    }
  }
  return pixels;
}

GridZone makeZone(const ProjectedZone &projected, const Grid &grid)
{
  GridZone zone;
  zone.problem = projected.problem;
  zone.repaired = projected.repaired;
  if (!zone.problem.empty())
    return zone;
  const MultiPolygon geometry = toPixels(projected.geometry, grid);
  const Box box = boundingBox(geometry);
  const Box raster{0, 0, double(grid.width), double(grid.height)};
  const double whole = area(geometry);
  if (!(whole > 0))
  {
    zone.problem = message(QT_TRANSLATE_NOOP("core", "The polygon has no area."));
    return zone;
  }
  if (!box.intersects(raster))
    return zone;
  const bool inside = box.xMin >= 0 && box.yMin >= 0 && box.xMax <= raster.xMax && box.yMax <= raster.yMax;
  zone.share = inside ? 1 : std::min(1.0, clippedArea(geometry, raster) / whole);
  if (zone.share > 0)
    zone.spans = centreSpans(geometry, grid.width, grid.height);
  return zone;
}

} // namespace

GridZones::GridZones(const std::vector<ProjectedZone> &zones, const Grid &grid, const ReadingPlan &plan,
                     const std::function<bool()> &isStopped)
{
  for (std::size_t z = 0; z < zones.size(); ++z)
  {
    if (isStopped())
      throw Error(ErrorCode::Cancelled, message(QT_TRANSLATE_NOOP("core", "Cancelled by the user.")));
    GridZone zone = makeZone(zones[z], grid);
    if (zone.share <= 0 && zone.problem.empty())
      continue;
    mMeetsAny = mMeetsAny || zone.share > 0;
    mNumbers.push_back(z);
    mZones.push_back(std::move(zone));
  }
  sortIntoWindows(grid, plan);
}

const GridZone &GridZones::zone(std::size_t number) const
{
  static const GridZone ELSEWHERE;
  const auto found = std::lower_bound(mNumbers.begin(), mNumbers.end(), number);
  return found != mNumbers.end() && *found == number ? mZones[static_cast<std::size_t>(found - mNumbers.begin())]
                                                     : ELSEWHERE;
}

std::vector<Span>::const_iterator GridZones::firstSpan(const std::vector<Span> &spans, int row)
{
  return std::lower_bound(spans.begin(), spans.end(), row, [](const Span &s, int r) { return s.row < r; });
}

void GridZones::sortIntoWindows(const Grid &grid, const ReadingPlan &plan)
{
  const int columns = (grid.width + plan.windowWidth - 1) / plan.windowWidth;
  const int rows = (grid.height + plan.windowHeight - 1) / plan.windowHeight;
  std::vector<std::vector<std::size_t>> inWindow(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
  for (std::size_t z = 0; z < mZones.size(); ++z)
  {
    for (const Span &span : mZones[z].spans)
    {
      for (int c = span.begin / plan.windowWidth; c <= (span.end - 1) / plan.windowWidth; ++c)
      {
        std::vector<std::size_t> &list =
            inWindow[static_cast<std::size_t>(span.row / plan.windowHeight) * static_cast<std::size_t>(columns) +
                     static_cast<std::size_t>(c)];
        if (list.empty() || list.back() != mNumbers[z])
          list.push_back(mNumbers[z]);
      }
    }
  }

  for (int top = 0; top < rows; top += plan.groupRows)
  {
    for (int left = 0; left < columns; left += plan.groupColumns)
    {
      std::vector<WindowZones> group;
      for (int r = top; r < std::min(rows, top + plan.groupRows); ++r)
      {
        for (int c = left; c < std::min(columns, left + plan.groupColumns); ++c)
        {
          std::vector<std::size_t> &list =
              inWindow[static_cast<std::size_t>(r) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(c)];
          if (list.empty())
            continue;
          const int x = c * plan.windowWidth, y = r * plan.windowHeight;
          const Window window{x, y, std::min(plan.windowWidth, grid.width - x),
                              std::min(plan.windowHeight, grid.height - y)};
          group.push_back({window, std::move(list)});
        }
      }
      if (!group.empty())
        mGroups.push_back(std::move(group));
    }
  }
}

std::shared_ptr<const GridZones> GridZonesCache::get(const Grid &grid, const ReadingPlan &plan,
                                                     const std::function<bool()> &isStopped)
{
  const std::lock_guard<std::mutex> lock(mMutex);
  for (const Entry &entry : mEntries)
  {
    if (entry.grid == grid && entry.plan == plan)
      return entry.zones;
  }
  auto zones = std::make_shared<const GridZones>(projected(grid.crs), grid, plan, isStopped);
  mEntries.push_back({grid, plan, zones});
  return zones;
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
