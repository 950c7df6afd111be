#include "batch/gridzonescache.h"

#include <algorithm>

namespace ndvi
{

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
