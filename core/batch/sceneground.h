#pragma once

#include "io/zoneprojector.h"
#include "model/grid.h"
#include "model/scene.h"

#include <vector>

namespace ndvi
{

/// Where a scene lies, for those of one day to share the ground between them.
struct SceneGround
{
  Grid grid;
  MultiPolygon footprint; ///< longitude, latitude; empty where unknown
};

/// The rectangle of \a grid in \a crs; another CRS than the grid's own bends its sides, which are cut into pieces
/// then. Throws Error(Crs).
MultiPolygon groundOf(const Grid &grid, const std::string &crs, ZoneProjector &projector);

/// Numbers of scenes that are looked at together: those of one UTC day and platform where \a sameDay says so, else each
/// by itself. Groups in the order of their first scenes; scenes of a group by their processing baseline, the newest
/// first, then in their own order, for that is the order in which they take ground. One without a time stays alone.
std::vector<std::vector<std::size_t>> groupScenes(const std::vector<Scene> &scenes, bool sameDay);

/// For each of \a scenes, which are of one day: polygons in its CRS of the ground on its grid that others stand for.
/// The grids' common ground is shared so that each place belongs to exactly one scene: to the first whose data cover
/// it, and where no data do to the first whose grid does. A scene's data cover its footprint, where that leaves more
/// than 2 % of the grid out (the swath ends in it), else all of the grid: footprints are drawn with few vertices.
/// Throws Error(Crs).
std::vector<std::vector<MultiPolygon>> takenGround(const std::vector<SceneGround> &scenes, ZoneProjector &projector);

} // namespace ndvi
