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

  /// Where the geometry is only what is left of the zone: area of all of it, in squared units of the CRS. Else
  /// negative.
  double wholeArea = -1;
};

/// Brings zones into the CRS of a scene: vertices are transformed, edges stay straight; invalid geometries are
/// repaired where they can be. project() is called by several threads, one call at a time; difference() at any time.
class ZoneProjector
{
public:
  virtual ~ZoneProjector() = default;

  /// One entry a zone, in order. Throws Error(Crs) where one of the CRS is missing or unknown or there is no way from
  /// one to the other.
  virtual std::vector<ProjectedZone> project(const ZoneLayer &layer, const std::string &crs) = 0;

  /// The part of \a geometry (valid) that does not lie in \a taken (valid); empty where there is none. Throws
  /// Error(Internal) where it cannot be told.
  virtual MultiPolygon difference(const MultiPolygon &geometry, const MultiPolygon &taken) const = 0;
};

} // namespace ndvi
