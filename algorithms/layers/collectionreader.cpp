#include "layers/collectionreader.h"

#include "io/gdal/gdalzoneprojector.h"
#include "layers/collectionlayer.h"
#include "model/error.h"
#include "model/status.h"
#include "qgiscompat.h"
#include "tables/tablefields.h"

#include <QCoreApplication>
#include <QDateTime>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsgeometry.h>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <unordered_set>

namespace ndvi
{

namespace
{

/// Turns the features of one layer into scenes.
class SceneRowReader
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::CollectionReader)

public:
  SceneRowReader(const QgsFields &fields, const CollectionPlace &place);

  Scene read(const QgsFeature &feature);

  /// Scenes without a value in offset_red or offset_nir.
  int withoutOffset() const { return mWithoutOffset; }

  [[noreturn]] static void fail(const QString &sentence) { throw Error(ErrorCode::Input, sentence.toStdString()); }

private:
  int find(const char *name) const;
  QVariant value(const QgsFeature &feature, int index) const;
  std::string text(const QgsFeature &feature, const char *name) const;
  std::optional<double> number(const QgsFeature &feature, const char *name) const;
  AssetRef asset(const QgsFeature &feature, const char *name) const;
  void readNumbers(const QgsFeature &feature, Scene &scene);
  void readKinds(const QgsFeature &feature, Scene &scene) const;

  const QgsFields mFields;
  const CollectionPlace mPlace;
  QString mScene; ///< id of the scene being read
  int mWithoutOffset = 0;
};

SceneRowReader::SceneRowReader(const QgsFields &fields, const CollectionPlace &place) : mFields(fields), mPlace(place)
{
  const QString advice = tr("A collection is made by “Collection from folder”; a table of your own needs the field "
                            "scene_id, and either red and nir or ndvi; with datetime the rows have a time.");
  const auto require = [this, &advice](const char *name)
  {
    if (find(name) < 0)
    {
      fail(tr("The layer “%1” has no field %2, so it is no collection. %3")
               .arg(mPlace.name, QString::fromLatin1(name), advice));
    }
  };
  require("scene_id");
  if (find("ndvi") < 0)
  {
    require("red");
    require("nir");
  }
}

int SceneRowReader::find(const char *name) const
{
  return findField(mFields, QString::fromLatin1(name));
}

QVariant SceneRowReader::value(const QgsFeature &feature, int index) const
{
  const QVariant v = index < 0 ? QVariant() : feature.attribute(index);
  return v.isNull() ? QVariant() : v;
}

std::string SceneRowReader::text(const QgsFeature &feature, const char *name) const
{
  return value(feature, find(name)).toString().trimmed().toStdString();
}

std::optional<double> SceneRowReader::number(const QgsFeature &feature, const char *name) const
{
  const QVariant v = value(feature, find(name));
  if (v.toString().trimmed().isEmpty())
    return std::nullopt;
  bool ok = false;
  const double number = v.userType() == QMetaType::QString ? v.toString().trimmed().toDouble(&ok) : v.toDouble(&ok);
  if (!ok)
  {
    fail(tr("Scene %1 of “%2”: %3 is “%4”, which is no number.")
             .arg(mScene, mPlace.name, QString::fromLatin1(name), v.toString()));
  }
  return number;
}

AssetRef SceneRowReader::asset(const QgsFeature &feature, const char *name) const
{
  AssetRef ref = AssetRef::parse(text(feature, name));
  if (ref.isEmpty())
    return ref;
  const QString path = QString::fromStdString(ref.path);
  ref.path = absoluteAssetPath(path, mPlace.folder).toStdString();
  if (ref.isEmpty())
  {
    fail(
        tr("Scene %1 of “%2”: %3 is the relative path “%4”, which counts from the folder of the collection's file, but "
           "this layer is in no file. Use the collection's file itself, or make it without RELATIVE_PATHS.")
            .arg(mScene, mPlace.name, QString::fromLatin1(name), path));
  }
  return ref;
}

void SceneRowReader::readNumbers(const QgsFeature &feature, Scene &scene)
{
  scene.cloudCover = number(feature, "cloud_cover");
  scene.nodata = number(feature, "nodata");
  if (const auto quantification = number(feature, "quantification"))
    scene.quantification = *quantification;
  if (!(scene.quantification > 0) || !std::isfinite(scene.quantification))
  {
    fail(tr("Scene %1 of “%2”: quantification is %3, but reflectance = (DN + offset) / quantification needs a number "
            "above 0.")
             .arg(mScene, mPlace.name)
             .arg(scene.quantification));
  }
  const auto offsetRed = number(feature, "offset_red"), offsetNir = number(feature, "offset_nir");
  scene.offsetRed = offsetRed.value_or(0);
  scene.offsetNir = offsetNir.value_or(0);
  if (!std::isfinite(scene.offsetRed) || !std::isfinite(scene.offsetNir))
    fail(tr("Scene %1 of “%2”: offset_red and offset_nir must be numbers.").arg(mScene, mPlace.name));
  // An offset that was only assumed is as good as none.
  const bool isAssumed = text(feature, "offset_source") == "assumed" && scene.offsetRed == 0 && scene.offsetNir == 0;
  if (!scene.red.isEmpty() && !scene.nir.isEmpty() && (!offsetRed || !offsetNir || isAssumed))
    ++mWithoutOffset;
}

void SceneRowReader::readKinds(const QgsFeature &feature, Scene &scene) const
{
  const auto unknown = [this](const char *field, const std::string &found, const QString &known)
  {
    fail(tr("Scene %1 of “%2”: %3 is “%4”; known are %5.")
             .arg(mScene, mPlace.name, QString::fromLatin1(field), QString::fromStdString(found), known));
  };
  if (const std::string name = text(feature, "mask_type"); !name.empty())
  {
    const auto type = maskTypeFromName(name);
    if (!type)
      unknown("mask_type", name, QStringLiteral("scl, fmask, qa_pixel, binary"));
    scene.maskType = type.value_or(MaskType::None);
  }
  if (const std::string name = text(feature, "offset_source"); !name.empty())
  {
    const auto source = offsetSourceFromName(name);
    if (!source)
      unknown("offset_source", name, QStringLiteral("metadata, baseline, stac, user, assumed"));
    scene.offsetSource = source.value_or(OffsetSource::Assumed);
  }
}

Scene SceneRowReader::read(const QgsFeature &feature)
{
  Scene scene;
  scene.id = text(feature, "scene_id");
  mScene = QString::fromStdString(scene.id);
  if (scene.id.empty())
    fail(tr("Feature %1 of “%2” has no scene_id.").arg(feature.id()).arg(mPlace.name));

  const QVariant time = value(feature, find("datetime"));
  scene.datetime = timestampOf(time);
  if (!scene.datetime && !time.toString().trimmed().isEmpty())
  {
    fail(tr("Scene %1 of “%2”: datetime is “%3”, which is no date and time such as 2024-09-01T17:28:59Z.")
             .arg(mScene, mPlace.name, time.toString()));
  }
  scene.platform = text(feature, "platform");
  scene.tile = text(feature, "tile");
  scene.level = text(feature, "level");
  scene.baseline = text(feature, "baseline");
  scene.relativeOrbit = text(feature, "relative_orbit");
  scene.authcfg = text(feature, "authcfg");
  scene.versions = text(feature, "versions");
  scene.red = asset(feature, "red");
  scene.nir = asset(feature, "nir");
  scene.scl = asset(feature, "scl");
  scene.ndvi = asset(feature, "ndvi");
  if (scene.ndvi.isEmpty())
  {
    scene.noNdviReason = text(feature, NO_NDVI_REASON);
    scene.isNdviSkipped = sceneStatusFromName(text(feature, NO_NDVI_STATUS)) == SceneStatus::Skipped;
  }
  readKinds(feature, scene);
  readNumbers(feature, scene);
  return scene;
}

/// Longitude and latitude; empty where the feature has no usable footprint, which is no reason to do without a scene.
MultiPolygon footprintOf(const QgsFeature &feature, const QgsCoordinateTransform &toLonLat)
{
  if (!feature.hasGeometry())
    return {};
  try
  {
    QgsGeometry geometry = feature.geometry();
    if (toLonLat.isValid())
      geometry.transform(toLonLat);
    const QByteArray wkb = geometry.asWkb();
    return polygonsFromWkb(reinterpret_cast<const unsigned char *>(wkb.constData()),
                           static_cast<std::size_t>(wkb.size()));
  }
  catch (const QgsCsException &)
  {
    return {};
  }
  catch (const Error &)
  {
    return {};
  }
}

} // namespace

std::optional<Timestamp> timestampOf(const QVariant &value)
{
  if (value.isNull())
    return std::nullopt;
  if (value.userType() == QMetaType::QDateTime)
  {
    // isValid() is false for local times a clock change leaves out; as UTC they exist.
    const QDateTime time = value.toDateTime();
    if (!time.date().isValid() || !time.time().isValid())
      return std::nullopt;
    return time.timeSpec() == Qt::LocalTime ? asUtc(time).toMSecsSinceEpoch() : time.toMSecsSinceEpoch();
  }
  if (value.userType() == QMetaType::QDate)
    return QDateTime(value.toDate(), QTime(0, 0), UTC).toMSecsSinceEpoch();
  return parseTimestamp(value.toString().trimmed().replace('/', '-').toStdString());
}

std::vector<Scene> readCollection(const QgsProcessingFeatureSource &source, const CollectionPlace &place,
                                  const QgsProcessingContext &context, Progress &progress)
{
  SceneRowReader reader(source.fields(), place);
  const QgsCoordinateReferenceSystem lonLat(QStringLiteral("EPSG:4326"));
  QgsCoordinateTransform toLonLat;
  if (source.sourceCrs().isValid() && source.sourceCrs() != lonLat)
    toLonLat = QgsCoordinateTransform(source.sourceCrs(), lonLat, context.transformContext());

  std::vector<Scene> scenes;
  std::unordered_set<std::string> ids;
  QgsFeatureIterator features = source.getFeatures(QgsFeatureRequest(), SOURCE_SKIP_GEOMETRY_CHECKS);
  for (QgsFeature feature; features.nextFeature(feature);)
  {
    if (progress.isCancelled())
      throw Error(ErrorCode::Cancelled, "");
    Scene scene = reader.read(feature);
    if (!ids.insert(scene.id).second)
    {
      SceneRowReader::fail(SceneRowReader::tr("The scene %1 is more than once in “%2”: scene_id must be unique.")
                               .arg(QString::fromStdString(scene.id), place.name));
    }
    scene.footprint = footprintOf(feature, toLonLat);
    scenes.push_back(std::move(scene));
  }
  if (scenes.empty())
  {
    SceneRowReader::fail(
        SceneRowReader::tr("The collection “%1” holds no scene (after its filter or selection).").arg(place.name));
  }
  if (reader.withoutOffset() > 0)
  {
    progress.warning(SceneRowReader::tr("Scenes whose offset (offset_red, offset_nir) is not known: %1 of %2; 0 is "
                                        "taken. Sentinel-2 products of baseline 04.00 and later need −1000.")
                         .arg(reader.withoutOffset())
                         .arg(scenes.size())
                         .toStdString());
  }
  std::sort(scenes.begin(), scenes.end(),
            [](const Scene &a, const Scene &b)
            { return std::tie(a.datetime, a.tile, a.id) < std::tie(b.datetime, b.tile, b.id); });
  return scenes;
}

} // namespace ndvi
