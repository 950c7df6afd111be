#pragma once

#include "batch/progress.h"
#include "model/geometry.h"
#include "qgiscompat.h"

#include <qgscoordinatetransformcontext.h>
#include <qgsgeometry.h>
#include <qgsspatialindex.h>

#include <vector>

namespace ndvi
{

/// Where the polygons of a layer are on the Earth, to find the scenes that meet them.
class ZonePlaces
{
public:
  /// Throws Error(Input) where no feature has a place, Error(Crs) where the layer has no CRS, Error(Cancelled).
  ZonePlaces(const QgsProcessingFeatureSource &source, const QgsCoordinateTransformContext &transforms,
             Progress &progress);

  /// Longitudes and latitudes around all zones; beyond ±180 where that is the shorter way round.
  Box bounds() const;

  /// True where \a footprint (longitudes within ±180) and a zone have a point in common.
  bool meets(const MultiPolygon &footprint) const;

private:
  void add(const QgsGeometry &zone);

  QgsSpatialIndex mIndex;
  std::vector<QgsGeometry> mZones; ///< longitude, latitude; across the antimeridian once on either side of it
  std::vector<Box> mBoxes;         ///< of the zones as they are
};

} // namespace ndvi
