#include "ndvirasters.h"

#include "collectionlayer.h"
#include "io/gdal/gdalrastersource.h"
#include "io/gdal/ndvirasterwriter.h"
#include "model/error.h"
#include "runparameters.h"
#include "stagedtable.h"
#include "stagingfolder.h"

#include <QDir>
#include <qgsprocessingoutputs.h>
#include <QRegularExpression>
#include <QSet>

namespace ndvi
{

namespace
{

/// Bytes of a name, so that the longest file systems take (255) has room for the rest.
constexpr int NAME_BYTES = 200;

QString fileNamePart(const std::string &text)
{
  static const QRegularExpression refused(QStringLiteral("[<>:\"/\\\\|?*\\x00-\\x1f]"));
  QString name = QString::fromStdString(text);
  name.replace(refused, QStringLiteral("_"));
  while (name.toUtf8().size() > NAME_BYTES)
    name.chop(1);
  return name;
}

} // namespace

QStringList rasterFileNames(const std::vector<Scene> &scenes)
{
  QStringList names;
  QSet<QString> taken;
  for (const Scene &scene : scenes)
  {
    QStringList parts;
    if (scene.datetime)
      parts << QString::fromStdString(formatDate(*scene.datetime));
    if (!scene.tile.empty())
      parts << fileNamePart(scene.tile);
    parts << fileNamePart(scene.id);
    const QString stem = parts.join('_');
    QString name = stem;
    for (int i = 2; taken.contains(name.toLower()); ++i)
      name = QStringLiteral("%1_%2").arg(stem).arg(i);
    taken << name.toLower();
    names << name + QLatin1String("_NDVI.tif");
  }
  return names;
}

QString NdviRasters::displayName() const
{
  return tr("NDVI rasters");
}

QString NdviRasters::group() const
{
  return tr("Rasters");
}

QString NdviRasters::groupId() const
{
  return QStringLiteral("rasters");
}

QStringList NdviRasters::tags() const
{
  return tr("ndvi,raster,geotiff,sentinel-2,time series,index").split(',');
}

QString NdviRasters::shortDescription() const
{
  return tr("Writes the NDVI of every scene as a GeoTIFF.");
}

void NdviRasters::initAlgorithm(const QVariantMap &)
{
  for (const ParameterList &list : {collectionParameters(), maskParameters(), batchParameters()})
  {
    for (QgsProcessingParameterDefinition *definition : list)
      addParameter(definition);
  }
  addParameter(
      new QgsProcessingParameterFolderDestination(QStringLiteral("FOLDER"), tr("Folder for the NDVI rasters")));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Collection with NDVI"),
                                                     SOURCE_POLYGON, QVariant(), true, true));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SCENE_COUNT"), tr("Scenes in the collection")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SCENES_FAILED"), tr("Scenes that could not be read")));
}

QString NdviRasters::shortHelpString() const
{
  return QStringLiteral("<p>%1</p>\n")
             .arg(tr(
                 "Writes one Float32 GeoTIFF per scene on the grid of its bands: NDVI = (NIR − red) / (NIR + red) of "
                 "reflectance, NaN where a pixel is masked, has no data, or NIR + red is not above 0. The histogram "
                 "tables do not need these rasters; they are for maps and other tools.")) +
         collectionHelp() + maskHelp() + batchHelp() +
         paragraph("FOLDER",
                   tr("where the rasters go, as date_tile_scene_NDVI.tif; it is made where it is missing. A raster of "
                      "that name is replaced once the new one is whole.")) +
         paragraph("OUTPUT",
                   tr("the collection with the field ndvi filled; it stays NULL for scenes that could not be read.")) +
         paragraph("SCENE_COUNT, SCENES_FAILED", tr("scenes in the collection, and those that could not be read.")) +
         QStringLiteral("<p><code>qgis_process run ndvi:ndvirasters --COLLECTION=scenes.gpkg --FOLDER=ndvi "
                        "--OUTPUT=scenes_ndvi.gpkg</code></p>");
}

QString NdviRasters::checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const
{
  return maskContradiction(*this, parameters, context);
}

bool NdviRasters::prepareAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                   QgsProcessingFeedback *)
{
  mCollection = collectionPlace(parameters.value(QStringLiteral("COLLECTION")), context);
  return true;
}

QVariantMap NdviRasters::run(const QVariantMap &parameters, QgsProcessingContext &context, FeedbackProgress &progress,
                             QgsProcessingFeedback *)
{
  const RunParameters shared(*this, parameters, context);
  std::vector<Scene> scenes = shared.scenes(mCollection, progress);
  const QString folder = QDir(parameterAsString(parameters, QStringLiteral("FOLDER"), context)).absolutePath();
  if (!QDir().mkpath(folder))
    throw Error(ErrorCode::Io, tr("FOLDER: the folder %1 cannot be made.").arg(folder).toStdString());
  StagingFolder::removeLeftovers(folder);
  const StagingFolder staging(folder);
  std::vector<std::string> paths;
  for (const QString &name : rasterFileNames(scenes))
    paths.push_back(QDir(folder).filePath(name).toStdString());
  const QgsFields fields = collectionFields();
  StagedTable table(*this, QStringLiteral("OUTPUT"), parameters, context, fields, MULTIPOLYGON_GEOMETRY,
                    QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")));

  RunDigest digest;
  const std::string stagingPath = staging.path().toStdString();
  const auto createWriter = [&](std::size_t scene, const Grid &grid)
  { return createNdviRaster(paths[scene], stagingPath, grid, scenes[scene].datetime); };
  const auto sceneDone = [&](const SceneResult &result)
  {
    Scene scene = scenes[result.scene];
    scene.ndvi = result.status == SceneStatus::Ok ? AssetRef{paths[result.scene], 1} : AssetRef();
    QgsFeature feature = sceneToFeature(scene, fields);
    table.add(feature);
    digest.addScene(result);
    if (result.status != SceneStatus::Ok)
      progress.warning(scene.id + ": " + statusName(result.status) + ". " + result.message);
  };
  GdalRasterSource source;
  const RunSummary summary =
      runRasters(scenes, shared.pixels(), shared.batch(), source, createWriter, sceneDone, progress);

  QVariantMap outputs = commitTables({&table}, progress);
  reportRun(summary, digest, progress);
  failWhereNothingWorked(summary, digest, outputs);
  outputs.insert(QStringLiteral("FOLDER"), folder);
  outputs.insert(QStringLiteral("SCENE_COUNT"), static_cast<qlonglong>(summary.scenes));
  outputs.insert(QStringLiteral("SCENES_FAILED"), static_cast<qlonglong>(summary.scenesFailed));
  return outputs;
}

} // namespace ndvi
