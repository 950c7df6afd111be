#include "layers/zoneplaces.h"

#include "io/gdal/gdalzoneprojector.h"
#include "layers/zonelayer.h"
#include "model/error.h"
#include "run/cancelcheck.h"

#include <QCoreApplication>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometryengine.h>

#include <algorithm>
#include <memory>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::ZonePlaces)
};

/// A polygon wider than this in degrees was transformed to both sides of the antimeridian.
constexpr double WIDEST = 180;

/// Longitudes below 0 go on behind 180.
void unwrap(QgsGeometry &geometry)
{
  geometry.get()->transformVertices(
      [](const QgsPoint &vertex)
      {
        QgsPoint moved = vertex;
        if (moved.x() < 0)
          moved.setX(moved.x() + 360);
        return moved;
      });
}

Box boxOf(const QgsGeometry &geometry)
{
  const QgsRectangle box = geometry.boundingBox();
  return {box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()};
}

QgsGeometry geometryOf(const MultiPolygon &polygons)
{
  const std::vector<unsigned char> wkb = polygonsToWkb(polygons);
  QgsGeometry geometry;
  geometry.fromWkb(QByteArray(reinterpret_cast<const char *>(wkb.data()), static_cast<int>(wkb.size())));
  return geometry;
}

} // namespace

ZonePlaces::ZonePlaces(const QgsProcessingFeatureSource &source, const QgsCoordinateTransformContext &transforms,
                       Progress &progress)
{
  requirePolygons(source);
  if (!source.sourceCrs().isValid())
    throw Error(ErrorCode::Crs, Tr::tr("The zone layer “%1” has no coordinate reference system. Assign it the one its "
                                       "coordinates are in (layer properties, or “Assign projection”).")
                                    .arg(source.sourceName())
                                    .toStdString());
  const QgsCoordinateTransform toLonLat(source.sourceCrs(), QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")),
                                        transforms);
  CancelCheck check(progress);
  long long without = 0;
  QgsFeatureIterator features = source.getFeatures(QgsFeatureRequest().setNoAttributes(), SOURCE_SKIP_GEOMETRY_CHECKS);
  for (QgsFeature feature; features.nextFeature(feature);)
  {
    check();
    QgsGeometry zone = feature.geometry();
    bool isPlaced = !zone.isEmpty();
    try
    {
      isPlaced = isPlaced && zone.transform(toLonLat) == Qgis::GeometryOperationResult::Success;
    }
    catch (const QgsCsException &)
    {
      isPlaced = false;
    }
    if (isPlaced && !source.sourceCrs().isGeographic() && zone.boundingBox().width() > WIDEST)
      unwrap(zone);
    isPlaced = isPlaced && zone.boundingBox().isFinite();
    if (isPlaced)
      add(zone);
    else
      ++without;
  }
  if (mBoxes.empty() && without == 0)
    throw Error(ErrorCode::Input,
                Tr::tr("ZONES: the layer “%1” has no features.").arg(source.sourceName()).toStdString());
  if (mBoxes.empty())
    throw Error(ErrorCode::Input, Tr::tr("ZONES: none of the features of “%1” has a place on the Earth, so no scene "
                                         "can be looked for.")
                                      .arg(source.sourceName())
                                      .toStdString());
  if (without > 0)
    progress.warning(Tr::tr("ZONES: features without a geometry, or with one that has no place on the Earth: %1. They "
                            "play no part in the search.")
                         .arg(without)
                         .toStdString());
}

void ZonePlaces::add(const QgsGeometry &zone)
{
  const auto keep = [this](QgsGeometry geometry, double shift)
  {
    if (shift != 0)
      geometry.translate(shift, 0);
    mIndex.addFeature(static_cast<QgsFeatureId>(mZones.size()), geometry.boundingBox());
    mZones.push_back(geometry);
  };
  const Box box = boxOf(zone);
  mBoxes.push_back(box);
  keep(zone, 0);
  // Footprints are cut at ±180.
  if (box.xMax > 180)
    keep(zone, -360);
  if (box.xMin < -180)
    keep(zone, 360);
}

Box ZonePlaces::bounds() const
{
  const auto around = [this](double lowest)
  {
    Box all{1e9, 1e9, -1e9, -1e9};
    for (const Box &box : mBoxes)
    {
      const double shift = (box.xMin + box.xMax) / 2 < lowest ? 360 : 0;
      all = {std::min(all.xMin, box.xMin + shift), std::min(all.yMin, box.yMin), std::max(all.xMax, box.xMax + shift),
             std::max(all.yMax, box.yMax)};
    }
    return all;
  };
  const Box plain = around(-1e9), across = around(0);
  return across.xMax - across.xMin < plain.xMax - plain.xMin ? across : plain;
}

bool ZonePlaces::meets(const MultiPolygon &footprint) const
{
  const QgsGeometry scene = geometryOf(footprint);
  const QList<QgsFeatureId> near = mIndex.intersects(scene.boundingBox());
  if (near.isEmpty())
    return false;
  const std::unique_ptr<QgsGeometryEngine> engine(QgsGeometry::createGeometryEngine(scene.constGet()));
  engine->prepareGeometry();
  return std::any_of(near.begin(), near.end(),
                     [&](QgsFeatureId id)
                     {
                       QString problem;
                       const bool meets = engine->intersects(mZones[static_cast<std::size_t>(id)].constGet(), &problem);
                       // What cannot be told is looked at by whoever reads the scene.
                       return meets || !problem.isEmpty();
                     });
}

} // namespace ndvi
