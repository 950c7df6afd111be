#include "layers/zonelayer.h"

#include "io/gdal/gdalzoneprojector.h"
#include "layers/qgisprojection.h"
#include "model/error.h"
#include "parameters/percentiles.h"

#include <QCoreApplication>
#include <qgsgeometry.h>

namespace ndvi
{

namespace
{

/// Reads the features of one zone layer.
class ZoneReader
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::ZoneLayer)

public:
  ZoneReader(const QgsProcessingFeatureSource &source, const ZoneOptions &options, Progress &progress);

  ZoneTable read();

private:
  [[noreturn]] static void fail(ErrorCode code, const QString &sentence) { throw Error(code, sentence.toStdString()); }

  int require(const QString &field, const QString &parameter) const;
  bool isTaken(const QString &name) const;
  void addIdField();
  void addCarriedField(const QString &name);
  QVariant idOf(const QgsFeature &feature);

  const QgsProcessingFeatureSource &mSource;
  const ZoneOptions mOptions;
  Progress &mProgress;
  const QgsFields mFields;
  int mIdField = -1;
  QgsAttributeList mCarried;
  QSet<QString> mIds, mNames;
  ZoneTable mTable;
};

/// False for layers of points or lines and for tables without geometry.
bool mayHoldPolygons(WkbType type)
{
  constexpr int unknown = 0, collection = 7; // WKB's own codes
  const int flat = static_cast<int>(QgsWkbTypes::flatType(type));
  return QgsWkbTypes::geometryType(type) == POLYGON_KIND || flat == unknown || flat == collection;
}

/// GeoPackages name what stands for no CRS: “Undefined geographic SRS”, “Undefined Cartesian SRS”.
bool isKnown(const QgsCoordinateReferenceSystem &crs)
{
  return crs.isValid() && !crs.description().startsWith(QLatin1String("Undefined "), Qt::CaseInsensitive);
}

} // namespace

void requirePolygons(const QgsProcessingFeatureSource &source)
{
  if (!mayHoldPolygons(source.wkbType()))
    throw Error(ErrorCode::Input,
                QCoreApplication::translate("ndvi::ZoneLayer", "ZONES: the layer “%1” holds no polygons.")
                    .arg(source.sourceName())
                    .toStdString());
}

namespace
{

ZoneReader::ZoneReader(const QgsProcessingFeatureSource &source, const ZoneOptions &options, Progress &progress)
    : mSource(source), mOptions(options), mProgress(progress), mFields(source.fields())
{
  requirePolygons(source);
  if (!isKnown(source.sourceCrs()))
  {
    fail(ErrorCode::Crs, tr("The zone layer “%1” has no coordinate reference system. Assign it the one its coordinates "
                            "are in (layer properties, or “Assign projection”).")
                             .arg(source.sourceName()));
  }
  mTable.layer.crs = wktOf(source.sourceCrs());
  // Found later, it would be told of every scene as if that could not be read.
  if (!QgsCoordinateReferenceSystem::fromWkt(QString::fromStdString(mTable.layer.crs)).isValid())
  {
    fail(ErrorCode::Crs, tr("The coordinate reference system of the zone layer “%1” is not known to QGIS: %2. Assign a "
                            "known one or reproject the layer.")
                             .arg(source.sourceName(), source.sourceCrs().userFriendlyIdentifier()));
  }
  mNames = reservedFieldNames();
  addIdField();
  for (const QString &name : options.carried)
    addCarriedField(name);
}

int ZoneReader::require(const QString &field, const QString &parameter) const
{
  const int index = mFields.lookupField(field);
  if (index < 0)
  {
    fail(ErrorCode::Input, tr("%1: the zone layer “%2” has no field “%3”. It has: %4.")
                               .arg(parameter, mSource.sourceName(), field, mFields.names().join(QLatin1String(", "))));
  }
  return index;
}

/// Names in databases and GeoPackages do not differ by the case of their letters alone; p5, p2_5 … are percentiles.
bool ZoneReader::isTaken(const QString &name) const
{
  const QString lower = name.toLower();
  return mNames.contains(lower) || percentileOfName(lower);
}

/// A field of a table of ours: name and type, but not the rules its layer has for editing it.
QgsField plainField(QgsField field, const QString &name)
{
  field.setName(name);
  field.setAlias(QString());
  field.setConstraints(QgsFieldConstraints());
  field.setDefaultValueDefinition(QgsDefaultValue());
  field.setEditorWidgetSetup(QgsEditorWidgetSetup());
  return field;
}

void ZoneReader::addIdField()
{
  const QString name = QStringLiteral("zone_id");
  if (mOptions.idField.isEmpty())
  {
    mTable.fields.append(makeField(name, FieldType::Integer));
    mProgress.warning(tr("Without ZONE_ID the zones are named by their feature ids. These may change when the layer is "
                         "saved, filtered or sorted; choose a unique field to join the tables with the zones later.")
                          .toStdString());
    return;
  }
  mIdField = require(mOptions.idField, QStringLiteral("ZONE_ID"));
  mTable.fields.append(plainField(mFields.at(mIdField), name));
}

void ZoneReader::addCarriedField(const QString &name)
{
  const int index = require(name, QStringLiteral("FIELDS"));
  if (mCarried.contains(index))
    return;
  mCarried << index;
  const QString own = mFields.at(index).name();
  QString unique = isTaken(own) ? QStringLiteral("zone_") + own : own;
  for (int i = 2; isTaken(unique); ++i)
    unique = QStringLiteral("zone_%1_%2").arg(own).arg(i);
  mNames << unique.toLower();
  if (unique != own)
  {
    mProgress.info(
        tr("The attribute “%1” of the zones is called “%2” in the tables, which have a field of that name already.")
            .arg(own, unique)
            .toStdString());
  }
  mTable.fields.append(plainField(mFields.at(index), unique));
}

QVariant ZoneReader::idOf(const QgsFeature &feature)
{
  if (mIdField < 0)
    return feature.id();
  QVariant value = feature.attribute(mIdField);
  const QString text = value.toString();
  if (value.isNull() || text.isEmpty())
  {
    fail(ErrorCode::Input,
         tr("ZONE_ID: feature %1 of “%2” has no value in the field “%3”. Choose a field that names every zone.")
             .arg(feature.id())
             .arg(mSource.sourceName(), mOptions.idField));
  }
  if (mIds.contains(text))
  {
    fail(ErrorCode::Input,
         tr("ZONE_ID: the value “%1” of the field “%2” in “%3” is there more than once. Choose a field "
            "whose values are unique.")
             .arg(text, mOptions.idField, mSource.sourceName()));
  }
  mIds << text;
  return value;
}

Zone zoneOf(const QgsFeature &feature, const QString &name)
{
  Zone zone;
  zone.name = name.toStdString();
  // Feature sources skip the validity check, so what cannot be used is told here and not by QGIS's abort.
  const QByteArray wkb = feature.geometry().asWkb();
  try
  {
    if (wkb.isEmpty())
      throw Error(ErrorCode::Input, ZoneReader::tr("the zone has no geometry").toStdString());
    zone.geometry =
        polygonsFromWkb(reinterpret_cast<const unsigned char *>(wkb.constData()), static_cast<std::size_t>(wkb.size()));
  }
  catch (const Error &e)
  {
    zone.geometry.clear();
    zone.problem = e.what();
  }
  return zone;
}

ZoneTable ZoneReader::read()
{
  mTable.layerName = mSource.sourceName();
  QgsAttributeList wanted = mCarried;
  if (mIdField >= 0)
    wanted << mIdField;
  QgsFeatureRequest request;
  request.setSubsetOfAttributes(wanted);
  QgsFeatureIterator features = mSource.getFeatures(request, SOURCE_SKIP_GEOMETRY_CHECKS);
  for (QgsFeature feature; features.nextFeature(feature);)
  {
    if (mProgress.isCancelled())
      fail(ErrorCode::Cancelled, QString());
    const QVariant id = idOf(feature);
    QgsAttributes key;
    key.reserve(mCarried.size() + 1);
    key << id;
    for (int index : mCarried)
      key << feature.attribute(index);
    mTable.keys.push_back(key);
    mTable.layer.zones.push_back(zoneOf(feature, id.toString()));
  }
  if (mTable.keys.empty())
  {
    fail(ErrorCode::Input,
         tr("The zone layer “%1” has no features (after its filter or selection).").arg(mSource.sourceName()));
  }
  return mTable;
}

} // namespace

ZoneTable readZones(const QgsProcessingFeatureSource &source, const ZoneOptions &options, Progress &progress)
{
  return ZoneReader(source, options, progress).read();
}

const QSet<QString> &reservedFieldNames()
{
  // The tables' own fields, and the keys GeoPackage and SQLite add.
  static const QStringList names =
      QStringLiteral("zone_id scene_id datetime bin lower mid upper count share "
                     "status message pixels valid masked nodata undefined below above valid_share zone_share "
                     "sample_share mean stddev min max median area "
                     "x y row col red nir ndvi scl weight tile crs "
                     "period start end rows percentiles_from rows_without_valid rows_failed zones scenes dropped "
                     "kept_scenes dropped_scenes "
                     "fid ogc_fid rowid geom geometry")
          .split(' ');
  static const QSet<QString> set(names.begin(), names.end());
  return set;
}

} // namespace ndvi
