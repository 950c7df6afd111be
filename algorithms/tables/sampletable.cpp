#include "tables/sampletable.h"

#include "layers/qgisprojection.h"
#include "tables/resulttables.h"

#include <QCoreApplication>
#include <qgsgeometry.h>

#include <cmath>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::SampleTable)
};

QVariant reflectanceValue(double value)
{
  return std::isnan(value) ? QVariant() : QVariant(value);
}

} // namespace

QgsFields sampleFields(const QgsFields &zoneFields)
{
  QgsFields fields = zoneFields;
  const auto add = [&fields](std::initializer_list<const char *> names, FieldType type)
  {
    for (const char *name : names)
      fields.append(makeField(QString::fromLatin1(name), type));
  };
  add({"scene_id"}, FieldType::Text);
  add({"datetime"}, FieldType::DateTime);
  add({"x", "y"}, FieldType::Real);
  add({"row", "col"}, FieldType::Integer);
  add({"red", "nir", "ndvi"}, FieldType::Real);
  add({"scl"}, FieldType::Integer);
  add({"weight"}, FieldType::Real);
  return fields;
}

SampleTable::SampleTable(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                         QgsProcessingContext &context, const ZoneTable &zones, SampleGeometry geometry,
                         Progress &progress)
    : mAlgorithm(algorithm),
      mParameters(parameters),
      mContext(context),
      mZones(zones),
      mGeometry(geometry),
      mTransform(qgisPointTransform(context.transformContext())),
      mCancelled(progress)
{
  if (mGeometry == SampleGeometry::None)
    open(QgsCoordinateReferenceSystem());
  else if (mGeometry == SampleGeometry::ZonesCrs)
    open(crsOf(mZones.layer.crs));
}

void SampleTable::open(const QgsCoordinateReferenceSystem &crs)
{
  mTable.emplace(mAlgorithm, QStringLiteral("OUTPUT"), mParameters, mContext, sampleFields(mZones.fields),
                 mGeometry == SampleGeometry::None ? NO_GEOMETRY : POINT_GEOMETRY, crs);
}

void SampleTable::openFor(const Scene &scene, const Grid &grid)
{
  if (!mTable)
  {
    open(crsOf(grid.crs));
    mCrs = grid.crs;
    mCrsScene = scene.id;
  }
  else if (grid.crs != mCrs && crsOf(grid.crs) != crsOf(mCrs))
  {
    throw Error(
        ErrorCode::Crs,
        Tr::tr("GEOMETRY: points in the CRS of the scenes need scenes that share one, but %1 is "
               "in %2 and %3 in %4. Choose points in the CRS of the zones, or scenes of one CRS.")
            .arg(QString::fromStdString(mCrsScene), crsName(mCrs), QString::fromStdString(scene.id), crsName(grid.crs))
            .toStdString());
  }
}

std::vector<Point> SampleTable::pointsOf(const Grid &grid, const std::vector<Sample> &samples) const
{
  std::vector<Point> points;
  if (mGeometry == SampleGeometry::None)
    return points;
  points.reserve(samples.size());
  for (const Sample &sample : samples)
    points.push_back(sample.centre);
  if (mGeometry == SampleGeometry::ZonesCrs)
    mTransform(grid.crs, mZones.layer.crs, points);
  return points;
}

void SampleTable::add(const Scene &scene, const Grid &grid, const std::vector<Sample> &samples)
{
  if (mOpenedCrs.empty())
    mOpenedCrs = grid.crs;
  if (samples.empty() || (mTable && !mTable->isRequested()))
    return;
  if (mGeometry == SampleGeometry::ScenesCrs)
    openFor(scene, grid);
  if (!mTable->isRequested())
    return;
  const std::vector<Point> points = pointsOf(grid, samples);
  QgsAttributes key;
  std::size_t keyZone = mZones.keys.size();
  for (std::size_t i = 0; i < samples.size(); ++i)
  {
    mCancelled();
    const Sample &sample = samples[i];
    if (sample.zone != keyZone)
    {
      keyZone = sample.zone;
      key = rowKey(mZones.keys[keyZone], &scene);
    }
    QgsAttributes attributes = key;
    attributes << sample.centre.x << sample.centre.y << sample.row << sample.column << reflectanceValue(sample.red)
               << reflectanceValue(sample.nir) << sample.ndvi
               << (sample.maskClass < 0 ? QVariant() : QVariant(sample.maskClass)) << sample.weight;
    QgsFeature feature;
    feature.setAttributes(attributes);
    if (!points.empty() && std::isfinite(points[i].x))
      feature.setGeometry(QgsGeometry::fromPointXY({points[i].x, points[i].y}));
    else
      mWithoutPoint += !points.empty();
    mTable->add(feature);
  }
}

StagedTable &SampleTable::finished(Progress &progress)
{
  if (!mTable)
    open(crsOf(mOpenedCrs.empty() ? mZones.layer.crs : mOpenedCrs));
  if (mWithoutPoint > 0)
    progress.warning(Tr::tr("Rows without a point, since their pixels have no place in the CRS of the zones: %1.")
                         .arg(mWithoutPoint)
                         .toStdString());
  return *mTable;
}

} // namespace ndvi
