#pragma once

#include "model/geometry.h"

#include <string>
#include <vector>

namespace ndvi
{

/// One polygon or multipolygon feature of the user's layer.
struct Zone
{
  std::string name;      ///< the zone key as text, for messages
  MultiPolygon geometry; ///< in the CRS of the zone layer
  std::string problem;   ///< why the geometry cannot be used; empty where it can
};

/// A zone layer, in its own CRS.
struct ZoneLayer
{
  std::string crs; ///< WKT
  std::vector<Zone> zones;
};

} // namespace ndvi
