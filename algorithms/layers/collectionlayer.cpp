#include "layers/collectionlayer.h"

#include "io/gdal/gdalzoneprojector.h"
#include "model/status.h"

#include <QDateTime>
#include <QDir>
#include <qgsgeometry.h>
#include <QRegularExpression>

namespace ndvi
{

namespace
{

const QString sZip = QStringLiteral("/vsizip/");

QVariant numberValue(const std::optional<double> &number)
{
  return number ? QVariant(*number) : QVariant();
}

QVariant assetValue(const AssetRef &asset)
{
  return textValue(asset.toString());
}

/// True for what is neither an absolute path nor any of GDAL's own ways to name a data set (/vsi…, DRIVER:…, URLs).
/// A single letter before the colon is a Windows drive, which QDir takes as absolute.
bool isRelative(const QString &path)
{
  static const QRegularExpression prefix(QStringLiteral("^[A-Za-z][A-Za-z0-9_+.-]+:"));
  return !path.isEmpty() && QDir::isRelativePath(path) && !prefix.match(path).hasMatch();
}

/// What follows /vsizip/ when it is a plain path: not a {…} group and not another virtual file system.
bool isPlainZip(const QString &path)
{
  const QString inner = path.mid(sZip.size());
  return path.startsWith(sZip) && !inner.startsWith('{') && !inner.startsWith(QLatin1String("/vsi")) &&
         !inner.startsWith(QLatin1String("vsi"));
}

} // namespace

QgsFields collectionFields(bool hasReasons)
{
  QgsFields fields;
  const auto add = [&fields](const char *name, FieldType type)
  { fields.append(makeField(QString::fromLatin1(name), type)); };

  add("scene_id", FieldType::Text);
  add("datetime", FieldType::DateTime);
  add("cloud_cover", FieldType::Real);
  for (const char *name : {"platform", "tile", "level", "baseline", "relative_orbit", "red", "nir", "scl", "ndvi"})
    add(name, FieldType::Text);
  add("mask_type", FieldType::Text);
  for (const char *name : {"quantification", "offset_red", "offset_nir"})
    add(name, FieldType::Real);
  add("offset_source", FieldType::Text);
  add("nodata", FieldType::Real);
  add("authcfg", FieldType::Text);
  add("versions", FieldType::Text);
  if (hasReasons)
  {
    add(NO_NDVI_STATUS, FieldType::Text);
    add(NO_NDVI_REASON, FieldType::Text);
  }
  return fields;
}

QgsFeature sceneToFeature(const Scene &scene, const QgsFields &fields)
{
  QgsFeature feature(fields);
  const auto bandNumber = [&scene](double number) { return scene.needsNumbers() ? QVariant(number) : QVariant(); };
  QVector<QVariant> attributes{textValue(scene.id),
                               dateTimeValue(scene.datetime),
                               numberValue(scene.cloudCover),
                               textValue(scene.platform),
                               textValue(scene.tile),
                               textValue(scene.level),
                               textValue(scene.baseline),
                               textValue(scene.relativeOrbit),
                               assetValue(scene.red),
                               assetValue(scene.nir),
                               assetValue(scene.scl),
                               assetValue(scene.ndvi),
                               textValue(maskTypeName(scene.maskType)),
                               bandNumber(scene.quantification),
                               bandNumber(scene.offsetRed),
                               bandNumber(scene.offsetNir),
                               offsetSourceValue(scene),
                               numberValue(scene.nodata),
                               textValue(scene.authcfg),
                               textValue(scene.versions)};
  if (fields.indexOf(QLatin1String(NO_NDVI_REASON)) >= 0)
  {
    const bool isMissing = !scene.noNdviReason.empty();
    const SceneStatus status = scene.isNdviSkipped ? SceneStatus::Skipped : SceneStatus::ReadError;
    attributes << (isMissing ? textValue(statusName(status)) : QVariant()) << textValue(scene.noNdviReason);
  }
  feature.setAttributes(QgsAttributes(attributes));
  if (!scene.footprint.empty())
  {
    const std::vector<unsigned char> wkb = polygonsToWkb(scene.footprint);
    QgsGeometry geometry;
    geometry.fromWkb(QByteArray(reinterpret_cast<const char *>(wkb.data()), static_cast<int>(wkb.size())));
    feature.setGeometry(geometry);
  }
  return feature;
}

QVariant offsetSourceValue(const Scene &scene)
{
  const bool isNone = !scene.hasBands() && scene.offsetSource == OffsetSource::Assumed;
  return isNone ? QVariant() : textValue(offsetSourceName(scene.offsetSource));
}

QVariant dateTimeValue(const std::optional<Timestamp> &time)
{
  return time ? QVariant(QDateTime::fromMSecsSinceEpoch(*time, UTC)) : QVariant();
}

QVariant textValue(const std::string &text)
{
  return text.empty() ? QVariant() : QVariant(QString::fromStdString(text));
}

QString relativeAssetPath(const QString &path, const QString &folder)
{
  const QDir dir(folder);
  if (isPlainZip(path))
  {
    const QString inner = path.mid(sZip.size());
    return QDir::isAbsolutePath(inner) ? sZip + dir.relativeFilePath(inner) : path;
  }
  if (path.startsWith(QLatin1String("/vsi")) || !QDir::isAbsolutePath(path))
    return path;
  return dir.relativeFilePath(path);
}

QString absoluteAssetPath(const QString &path, const QString &folder)
{
  const bool zip = isPlainZip(path);
  const QString plain = zip ? path.mid(sZip.size()) : path;
  if (!isRelative(plain))
    return path;
  if (folder.isEmpty())
    return QString();
  const QString absolute = QDir::cleanPath(QDir(folder).absoluteFilePath(plain));
  return zip ? sZip + absolute : absolute;
}

} // namespace ndvi
