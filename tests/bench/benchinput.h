#pragma once

#include "model/scene.h"
#include "model/zone.h"

#include <string>
#include <vector>

namespace ndvi::bench
{

/// Scenes of a JSON file: a list of objects with the paths "red", "nir" and, if there is a mask, "scl"; also "offset"
/// (DN, 0 where missing). DN 0 means no data. \a count scenes, from the first on and round again where there are fewer;
/// 0: as many as there are. Without \a mask the scenes have none. Throws std::runtime_error.
std::vector<Scene> readScenes(const std::string &path, std::size_t count, bool mask);

/// The polygons of the first layer of any file OGR reads. Throws std::runtime_error.
ZoneLayer readZones(const std::string &path);

} // namespace ndvi::bench
