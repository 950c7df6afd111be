#pragma once

#include "io/zoneprojector.h"
#include "model/scene.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace ndvi
{

/// One of the parts a run is split into, so that many computers can share it: "3/40" is the third of forty.
struct Shard
{
  std::size_t number = 1; ///< 1 … count
  std::size_t count = 1;  ///< 1 … MOST_SHARDS

  bool isWhole() const { return count == 1; }
};

constexpr std::size_t MOST_SHARDS = 1000000;

/// Reads "3/40". Throws Error(Input) for anything else.
Shard parseShard(const std::string &text);

/// About how much work scenes are, in no unit: with \a zones the cells of a tenth of a degree in the footprint that
/// zones lie in, which stand for the blocks to be decoded, and one more for the scene itself. Without a footprint a
/// scene may meet all zones. Zones that cannot be brought to longitude and latitude count nowhere. Throws Error(Crs)
/// where \a zones have no CRS or an unknown one.
std::vector<std::uint64_t> workOf(const std::vector<Scene> &scenes, const ZoneLayer &zones, ZoneProjector &projector);

/// The part (1 … \a count) of each scene. Scenes in the order of tile, time and id are cut into parts of equal \a work
/// (one number a scene, > 0), each within that of one of its pieces; what is looked at together (\a sameDay, as
/// groupScenes() says) stays so. Depends on the scenes alone, not on their order in the collection: the parts are the
/// same on every computer. A part may have no scene.
std::vector<std::size_t> partsOfScenes(const std::vector<Scene> &scenes, const std::vector<std::uint64_t> &work,
                                       bool sameDay, std::size_t count);

/// By zone: true where it is for this part to tell that a zone meets no scene, if it meets none of the part's. That is
/// the first of the \a parts with a scene whose footprint comes near the zone, else the first of all, so that one part
/// does for each zone. (It may then be another one that meets it, where footprints are wrong: ndvi:aggregatetables
/// leaves such a row out.) Throws Error(Crs) as workOf() does.
std::vector<bool> zonesToTellOf(const std::vector<Scene> &scenes, const std::vector<std::size_t> &parts,
                                const ZoneLayer &zones, const Shard &shard, ZoneProjector &projector);

} // namespace ndvi
