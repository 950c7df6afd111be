#include "io/gdal/gdalzoneprojector.h"

#include "compute/parallel.h"
#include "io/gdal/gdalerrors.h"
#include "model/error.h"
#include "model/text.h"

#include <ogr_api.h>
#include <ogr_geometry.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace ndvi
{

namespace
{

/// Whether every coordinate is at most \a most, which NaN is not.
bool allWithin(const MultiPolygon &geometry, double most)
{
  for (const Polygon &polygon : geometry)
  {
    for (const Ring &ring : polygon)
    {
      for (const Point &p : ring)
      {
        if (!(std::fabs(p.x) <= most && std::fabs(p.y) <= most))
          return false;
      }
    }
  }
  return true;
}

bool allFinite(const MultiPolygon &geometry)
{
  return allWithin(geometry, std::numeric_limits<double>::max());
}

Ring fromOgr(const OGRLinearRing &ogr)
{
  Ring ring;
  ring.reserve(static_cast<std::size_t>(ogr.getNumPoints()));
  for (int i = 0; i < ogr.getNumPoints(); ++i)
    ring.push_back({ogr.getX(i), ogr.getY(i)});
  return ring;
}

Polygon fromOgr(const OGRPolygon &ogr)
{
  Polygon polygon;
  for (const OGRLinearRing *ring : ogr)
    polygon.push_back(fromOgr(*ring));
  return polygon;
}

/// All polygons in a geometry of any type; lines and points that a repair leaves over are dropped.
void collectPolygons(const OGRGeometry &ogr, MultiPolygon &polygons)
{
  const OGRwkbGeometryType type = wkbFlatten(ogr.getGeometryType());
  if (type == wkbPolygon)
  {
    if (!ogr.IsEmpty())
      polygons.push_back(fromOgr(*ogr.toPolygon()));
  }
  else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection))
  {
    for (const OGRGeometry *part : *ogr.toGeometryCollection())
      collectPolygons(*part, polygons);
  }
}

OGRMultiPolygon toOgr(const MultiPolygon &geometry)
{
  OGRMultiPolygon ogr;
  for (const Polygon &polygon : geometry)
  {
    auto part = std::make_unique<OGRPolygon>();
    for (const Ring &ring : polygon)
    {
      auto closed = std::make_unique<OGRLinearRing>();
      for (const Point &p : ring)
        closed->addPoint(p.x, p.y);
      closed->closeRings();
      part->addRingDirectly(closed.release());
    }
    ogr.addGeometryDirectly(part.release());
  }
  return ogr;
}

/// A valid geometry of the same even-odd area, each polygon on its own, the parts united; empty where GEOS cannot.
MultiPolygon repair(const MultiPolygon &geometry)
{
  std::unique_ptr<OGRGeometry> united;
  for (const Polygon &polygon : geometry)
  {
    const OGRMultiPolygon ogr = toOgr({polygon});
    const std::unique_ptr<OGRGeometry> valid(ogr.getGeometryRef(0)->MakeValid());
    if (!valid)
      return {};
    MultiPolygon parts;
    collectPolygons(*valid, parts);
    OGRMultiPolygon areas = toOgr(parts);
    united.reset(united ? united->Union(&areas) : areas.clone());
    if (!united)
      return {};
  }
  MultiPolygon repaired;
  if (united)
    collectPolygons(*united, repaired);
  return repaired;
}

/// Rings without a point enclose nothing, and GDAL 3.13 fails on them.
void dropEmptyRings(MultiPolygon &geometry)
{
  const auto isEmpty = [](const Ring &ring) { return ring.empty(); };
  geometry.erase(std::remove_if(geometry.begin(), geometry.end(),
                                [](const Polygon &polygon) { return polygon.empty() || polygon.front().empty(); }),
                 geometry.end());
  for (Polygon &polygon : geometry)
    polygon.erase(std::remove_if(polygon.begin(), polygon.end(), isEmpty), polygon.end());
}

void prepare(ProjectedZone &zone)
{
  if (!allFinite(zone.geometry))
  {
    zone.problem = message(QT_TRANSLATE_NOOP("core", "A vertex of the polygon cannot be brought into the scene's "
                                                     "coordinate reference system."));
    return;
  }
  // The Earth is 4·10^10 mm around. GEOS looks for crossings of edges 10^284 long and pixels wide without an end.
  constexpr double FAR = 1e12;
  if (!allWithin(zone.geometry, FAR))
  {
    zone.problem =
        message(QT_TRANSLATE_NOOP("core", "A vertex of the polygon lies farther away than anything on Earth: "
                                          "check its coordinates."));
    return;
  }
  const GdalErrors quiet;
  dropEmptyRings(zone.geometry);
  if (!zone.geometry.empty() && toOgr(zone.geometry).IsValid())
    return;
  zone.geometry = repair(zone.geometry);
  zone.repaired = true;
  if (zone.geometry.empty())
    zone.problem = message(QT_TRANSLATE_NOOP("core", "The polygon is invalid and could not be repaired."));
}

/// Throws Error(Crs) naming the text where it is no CRS.
OGRSpatialReference spatialReference(const std::string &crs)
{
  OGRSpatialReference srs;
  const GdalErrors quiet;
  if (crs.empty() || srs.SetFromUserInput(crs.c_str()) != OGRERR_NONE)
    throw Error(ErrorCode::Crs,
                message(QT_TRANSLATE_NOOP("core", "Unknown coordinate reference system: %1"), {crs.substr(0, 200)}));
  srs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  return srs;
}

} // namespace

void transformPoints(const std::string &fromCrs, const std::string &toCrs, std::vector<Point> &points)
{
  const OGRSpatialReference from = spatialReference(fromCrs), to = spatialReference(toCrs);
  if (from.IsSame(&to))
    return;
  const GdalErrors quiet;
  const std::unique_ptr<OGRCoordinateTransformation> transformation(OGRCreateCoordinateTransformation(&from, &to));
  if (!transformation)
    throw Error(ErrorCode::Crs,
                message(QT_TRANSLATE_NOOP("core", "There is no transformation between the coordinate reference systems "
                                                  "of the ZONES layer and the scene.")));
  for (Point &p : points)
  {
    if (!transformation->Transform(1, &p.x, &p.y))
      p.x = std::numeric_limits<double>::quiet_NaN();
  }
}

GdalZoneProjector::GdalZoneProjector(PointTransform transform, std::size_t threads)
    : mTransform(std::move(transform)), mThreads(threads)
{
}

std::vector<ProjectedZone> GdalZoneProjector::project(const ZoneLayer &layer, const std::string &crs)
{
  // All vertices in one call: setting up a transformation costs more than most zones.
  std::vector<Point> points;
  for (const Zone &zone : layer.zones)
  {
    for (const Polygon &polygon : zone.geometry)
    {
      for (const Ring &ring : polygon)
        points.insert(points.end(), ring.begin(), ring.end());
    }
  }
  mTransform(layer.crs, crs, points);

  std::vector<ProjectedZone> zones;
  zones.reserve(layer.zones.size());
  std::size_t next = 0;
  for (const Zone &zone : layer.zones)
  {
    ProjectedZone projected{zone.geometry, zone.problem, false};
    for (Polygon &polygon : projected.geometry)
    {
      for (Ring &ring : polygon)
      {
        for (Point &p : ring)
          p = points[next++];
      }
    }
    zones.push_back(std::move(projected));
  }
  inParallel(zones.size(), mThreads,
             [&zones](std::size_t z)
             {
               if (zones[z].problem.empty())
                 prepare(zones[z]);
             });
  return zones;
}

MultiPolygon GdalZoneProjector::difference(const MultiPolygon &geometry, const MultiPolygon &taken) const
{
  const GdalErrors errors;
  OGRMultiPolygon ogr = toOgr(geometry), other = toOgr(taken);
  const std::unique_ptr<OGRGeometry> left(ogr.Difference(&other));
  if (!left)
    throw Error(ErrorCode::Internal, "A polygon could not be cut: " + errors.text());
  MultiPolygon polygons;
  collectPolygons(*left, polygons);
  return polygons;
}

MultiPolygon polygonsFromWkb(const unsigned char *wkb, std::size_t size)
{
  const GdalErrors quiet;
  OGRGeometry *raw = nullptr;
  const OGRErr error = OGRGeometryFactory::createFromWkb(wkb, nullptr, &raw, size);
  const std::unique_ptr<OGRGeometry> read(raw);
  if (error != OGRERR_NONE || !read)
    throw Error(ErrorCode::Input, message(QT_TRANSLATE_NOOP("core", "The geometry cannot be read.")));
  const std::unique_ptr<OGRGeometry> straight(read->getLinearGeometry());
  MultiPolygon polygons;
  if (straight)
    collectPolygons(*straight, polygons);
  if (polygons.empty())
    throw Error(ErrorCode::Input, message(read->IsEmpty() ? QT_TRANSLATE_NOOP("core", "The geometry is empty.")
                                                          : QT_TRANSLATE_NOOP("core", "The geometry is no polygon.")));
  if (!allFinite(polygons))
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "The geometry has coordinates that are not numbers.")));
  return polygons;
}

std::vector<unsigned char> polygonsToWkb(const MultiPolygon &geometry)
{
  OGRMultiPolygon ogr = toOgr(geometry);
  std::vector<unsigned char> wkb(ogr.WkbSize());
  // The method of OGRGeometry takes other arguments since GDAL 3.10.
  OGR_G_ExportToIsoWkb(OGRGeometry::ToHandle(&ogr), wkbNDR, wkb.data());
  return wkb;
}

} // namespace ndvi
