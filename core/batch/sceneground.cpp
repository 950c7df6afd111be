#include "batch/sceneground.h"

#include <algorithm>
#include <map>
#include <utility>

namespace ndvi
{

namespace
{

constexpr const char *LONGITUDE_LATITUDE = "EPSG:4326";

/// Sides of polygons are cut into this many pieces before they are brought into another CRS. A side of a Sentinel-2
/// tile (110 km) then stays within some millimetres of where it runs.
constexpr int PIECES = 256;

/// Share of a grid that a footprint covers when it means all of it.
constexpr double ALL = 0.98;

MultiPolygon inPieces(const MultiPolygon &geometry)
{
  MultiPolygon result = geometry;
  for (Polygon &polygon : result)
  {
    for (Ring &ring : polygon)
    {
      Ring fine;
      for (std::size_t i = 0; i < ring.size(); ++i)
      {
        const Point &a = ring[i], &b = ring[(i + 1) % ring.size()];
        for (int k = 0; k < PIECES && !(k > 0 && a == b); ++k)
          fine.push_back({a.x + (b.x - a.x) * k / PIECES, a.y + (b.y - a.y) * k / PIECES});
      }
      ring = std::move(fine);
    }
  }
  return result;
}

/// Empty where it has no image there.
MultiPolygon brought(const MultiPolygon &geometry, const std::string &from, const std::string &to,
                     ZoneProjector &projector)
{
  if (from == to || geometry.empty())
    return geometry;
  const std::vector<ProjectedZone> there = projector.project({from, {{"", inPieces(geometry), ""}}}, to);
  return there.front().problem.empty() ? there.front().geometry : MultiPolygon();
}

/// The ground of one scene in one CRS.
struct Ground
{
  MultiPolygon grid;
  MultiPolygon data; ///< the same where all of the grid is covered
  bool isWhole = true;
};

/// Brings the ground of scenes into each other's CRS, each once.
class Grounds
{
public:
  Grounds(const std::vector<SceneGround> &scenes, ZoneProjector &projector) : mProjector(projector)
  {
    for (const SceneGround &scene : scenes)
      mOwn.push_back(ownGround(scene));
    for (const SceneGround &scene : scenes)
      mCrs.push_back(scene.grid.crs);
  }

  /// Ground of \a scene in the CRS of \a other.
  const Ground &of(std::size_t scene, std::size_t other)
  {
    if (mCrs[scene] == mCrs[other])
      return mOwn[scene];
    const auto [found, isNew] = mElsewhere.try_emplace({scene, mCrs[other]});
    Ground &ground = found->second;
    if (isNew)
    {
      const Ground &own = mOwn[scene];
      ground.isWhole = own.isWhole;
      ground.grid = brought(own.grid, mCrs[scene], mCrs[other], mProjector);
      ground.data = own.isWhole ? ground.grid : brought(own.data, mCrs[scene], mCrs[other], mProjector);
    }
    return ground;
  }

private:
  Ground ownGround(const SceneGround &scene)
  {
    Ground ground;
    ground.grid = ground.data = outlineOf(scene.grid);
    const MultiPolygon footprint = brought(scene.footprint, LONGITUDE_LATITUDE, scene.grid.crs, mProjector);
    if (footprint.empty())
      return ground;
    const MultiPolygon without = mProjector.difference(ground.grid, footprint);
    ground.isWhole = area(without) <= (1 - ALL) * area(ground.grid);
    if (!ground.isWhole)
      ground.data = mProjector.difference(ground.grid, without);
    return ground;
  }

  ZoneProjector &mProjector;
  std::vector<Ground> mOwn;
  std::vector<std::string> mCrs;
  std::map<std::pair<std::size_t, std::string>, Ground> mElsewhere;
};

} // namespace

MultiPolygon groundOf(const Grid &grid, const std::string &crs, ZoneProjector &projector)
{
  return brought(outlineOf(grid), grid.crs, crs, projector);
}

std::vector<std::vector<std::size_t>> groupScenes(const std::vector<Scene> &scenes, bool sameDay)
{
  std::vector<std::vector<std::size_t>> groups;
  std::map<std::pair<Timestamp, std::string>, std::size_t> days; ///< day and platform: group
  for (std::size_t i = 0; i < scenes.size(); ++i)
  {
    const Scene &scene = scenes[i];
    if (!sameDay || !scene.datetime)
    {
      groups.push_back({i});
      continue;
    }
    const auto [day, isNew] = days.try_emplace({startOfDay(*scene.datetime), scene.platform}, groups.size());
    if (isNew)
      groups.emplace_back();
    groups[day->second].push_back(i);
  }
  for (std::vector<std::size_t> &group : groups)
    std::stable_sort(group.begin(), group.end(),
                     [&scenes](std::size_t a, std::size_t b) { return scenes[a].baseline > scenes[b].baseline; });
  return groups;
}

std::vector<std::vector<MultiPolygon>> takenGround(const std::vector<SceneGround> &scenes, ZoneProjector &projector)
{
  std::vector<std::vector<MultiPolygon>> taken(scenes.size());
  if (scenes.size() < 2)
    return taken;
  Grounds grounds(scenes, projector);
  for (std::size_t k = 0; k < scenes.size(); ++k)
  {
    const Ground &own = grounds.of(k, k);
    const Box box = boundingBox(own.grid);
    const auto take = [&](MultiPolygon ground)
    {
      if (boundingBox(ground).intersects(box))
        taken[k].push_back(std::move(ground));
    };
    for (std::size_t j = 0; j < scenes.size(); ++j)
    {
      const Ground &other = grounds.of(j, k);
      if (j == k || !boundingBox(other.grid).intersects(box))
        continue;
      // Before it in the order, another scene takes what its data cover, and of the rest what this one's do not.
      if (j < k)
      {
        take(other.data);
        if (!other.isWhole && !own.isWhole)
          take(projector.difference(other.grid, own.data));
      }
      else if (!own.isWhole)
      {
        take(projector.difference(other.data, own.data));
      }
    }
  }
  return taken;
}

} // namespace ndvi
