#pragma once

#include "model/zone.h"

#include <string>
#include <vector>

namespace ndvi
{

/// A zone in the CRS of a scene, ready to be turned into pixels.
struct ProjectedZone
{
  MultiPolygon geometry; ///< valid: rings do not cross
  std::string problem;   ///< why it cannot be used; empty where it can
  bool repaired = false; ///< the geometry was invalid and has been repaired
};

/// Brings zones into the CRS of a scene: vertices are transformed, edges stay straight; invalid geometries are
/// repaired where they can be. Called by several threads, one call at a time.
class ZoneProjector
{
public:
  virtual ~ZoneProjector() = default;

  /// One entry a zone, in order. Throws Error(Crs) where one of the CRS is missing or unknown or there is no way from
  /// one to the other.
  virtual std::vector<ProjectedZone> project(const ZoneLayer &layer, const std::string &crs) = 0;
};

} // namespace ndvi
