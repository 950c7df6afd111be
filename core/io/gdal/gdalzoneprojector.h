#pragma once

#include "io/zoneprojector.h"

#include <functional>

namespace ndvi
{

/// Transforms points in place from one CRS (WKT) to another; false at a point (x set to NaN) that has no image.
/// Throws Error(Crs) where there is no transformation at all.
using PointTransform =
    std::function<void(const std::string &fromCrs, const std::string &toCrs, std::vector<Point> &points)>;

/// PROJ's default choice, by GDAL.
void transformPoints(const std::string &fromCrs, const std::string &toCrs, std::vector<Point> &points);

/// Projects zones with a given point transformation (GDAL's by default; the plugin passes QGIS's, which knows the
/// project's datum choices) and repairs invalid geometries with GEOS after it.
class GdalZoneProjector : public ZoneProjector
{
public:
  /// \a threads: that geometries are checked by, at most.
  explicit GdalZoneProjector(PointTransform transform = transformPoints, std::size_t threads = 1);
  std::vector<ProjectedZone> project(const ZoneLayer &layer, const std::string &crs) override;
  MultiPolygon difference(const MultiPolygon &geometry, const MultiPolygon &taken) const override;

private:
  PointTransform mTransform;
  std::size_t mThreads;
};

/// Reads a (multi)polygon from WKB, curves made straight. Throws Error(Input) for anything else, also for empty
/// geometries and coordinates that are not finite.
MultiPolygon polygonsFromWkb(const unsigned char *wkb, std::size_t size);

/// Writes a multipolygon as WKB (little endian, 2D).
std::vector<unsigned char> polygonsToWkb(const MultiPolygon &geometry);

} // namespace ndvi
