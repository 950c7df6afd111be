#pragma once

#include "io/products/foundscene.h"

#include <nlohmann/json_fwd.hpp>

namespace ndvi
{

/// Fills what the properties and the geometry of an item say of time, tile, level, baseline, orbit, platform, cloud
/// cover, footprint, and the product's name: everything but the assets.
void readStacProperties(const nlohmann::json &item, FoundScene &found);

/// Longitudes and latitudes of an item's geometry, else its bbox, and then \a isOutline becomes true; empty where it
/// has neither.
MultiPolygon stacFootprint(const nlohmann::json &item, bool *isOutline = nullptr);

} // namespace ndvi
