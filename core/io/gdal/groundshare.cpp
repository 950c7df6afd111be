#include "io/gdal/groundshare.h"

#include "io/gdal/gdalerrors.h"

#include <ogr_geometry.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace ndvi
{

namespace
{

using Geometry = std::unique_ptr<OGRGeometry>;

/// Lambert's cylindrical map: x is the longitude, y the sine of the latitude; areas are true up to one factor.
OGRPolygon onEqualAreaMap(const Polygon &polygon)
{
  constexpr double RADIANS = 0.017453292519943295;
  OGRPolygon made;
  for (const Ring &ring : polygon)
  {
    OGRLinearRing line;
    for (const Point &p : ring)
      line.addPoint(p.x * RADIANS, std::sin(p.y * RADIANS));
    line.closeRings();
    made.addRing(&line);
  }
  return made;
}

/// Nothing where GEOS gives up.
Geometry onEqualAreaMap(const MultiPolygon &footprint)
{
  auto map = std::make_unique<OGRMultiPolygon>();
  for (const Polygon &polygon : footprint)
  {
    const OGRPolygon part = onEqualAreaMap(polygon);
    map->addGeometry(&part);
  }
  if (map->IsValid())
    return map;
  // Rings of others' metadata cross themselves now and then, and polygons of one footprint each other.
  Geometry united;
  for (const OGRPolygon *part : *map)
  {
    Geometry valid(part->IsValid() ? part->clone() : part->MakeValid());
    united.reset(valid && united ? united->Union(valid.get()) : valid.release());
    if (!united)
      return nullptr;
  }
  return united;
}

double areaOf(const OGRGeometry &geometry)
{
  switch (wkbFlatten(geometry.getGeometryType()))
  {
  case wkbPolygon:
    return geometry.toPolygon()->get_Area();
  case wkbMultiPolygon:
  case wkbGeometryCollection:
  {
    double sum = 0;
    for (const OGRGeometry *part : *geometry.toGeometryCollection())
      sum += areaOf(*part);
    return sum;
  }
  default:
    return 0; // lines and points, where two only touch
  }
}

} // namespace

std::optional<double> sharedGround(const MultiPolygon &a, const MultiPolygon &b)
{
  const GdalErrors quiet; // what cannot be told is simply unknown
  const Geometry one = onEqualAreaMap(a), other = onEqualAreaMap(b);
  if (!one || !other)
    return std::nullopt;
  const double smaller = std::min(areaOf(*one), areaOf(*other));
  const Geometry shared(smaller > 0 ? one->Intersection(other.get()) : nullptr);
  if (!shared)
    return std::nullopt;
  return std::clamp(areaOf(*shared) / smaller, 0., 1.);
}

std::optional<double> ownGround(const MultiPolygon &footprint, const std::vector<const MultiPolygon *> &others)
{
  const GdalErrors quiet;
  Geometry rest = onEqualAreaMap(footprint);
  const double whole = rest ? areaOf(*rest) : 0;
  if (!(whole > 0))
    return std::nullopt;
  for (const MultiPolygon *other : others)
  {
    const Geometry cut = onEqualAreaMap(*other);
    if (!cut || !(areaOf(*cut) > 0))
      return std::nullopt;
    rest.reset(rest->Difference(cut.get()));
    if (!rest)
      return std::nullopt;
  }
  return std::clamp(areaOf(*rest) / whole, 0., 1.);
}

} // namespace ndvi
