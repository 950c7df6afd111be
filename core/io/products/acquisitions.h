#pragma once

#include "io/products/foundscene.h"

#include <cstddef>
#include <vector>

namespace ndvi
{

/// True where both show one acquisition of a tile: the same tile and level, no two platforms or relative orbits, and
/// times that agree. Scenes without tile or time never do.
///
/// Times agree to the second where both have one of the same kind. Where the platform is known to be the same, they may
/// differ by a minute (catalogs give parts of a tile, and versions of one part, times some seconds apart), and what
/// knows only the time a tile was passed (Earth Search) agrees with a datatake that began up to 40 minutes before. A
/// satellite comes back after 100 minutes at the earliest; another that flies half a minute ahead, as Sentinel-2C once
/// did, is another platform.
bool isSameAcquisition(const FoundScene &a, const FoundScene &b);

/// Scenes of one acquisition together, as indices in the order of the list; groups of one are left out.
std::vector<std::vector<std::size_t>> groupByAcquisition(const std::vector<FoundScene> &scenes);

} // namespace ndvi
