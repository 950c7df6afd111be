#include "ndvirasters.h"

#include "batch/batchrunner.h"
#include "io/gdal/gdalzoneprojector.h"
#include "io/gdal/ndvirasterwriter.h"
#include "layers/collectionlayer.h"
#include "layers/ndvilayers.h"
#include "layers/qgisprojection.h"
#include "layers/rastercatalog.h"
#include "layers/resultlayers.h"
#include "layers/scenecolumns.h"
#include "model/error.h"
#include "parameters/rasterparameters.h"
#include "parameters/relativepaths.h"
#include "parameters/shardparameter.h"
#include "run/scenesource.h"
#include "tables/stagedtable.h"
#include "tables/stagingfolder.h"

#include <QDir>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingprovider.h>
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

NdviLayer layerOf(const Scene &scene)
{
  return {QString::fromStdString(scene.ndvi.path), QString::fromStdString(scene.id), QString::fromStdString(scene.tile),
          scene.datetime};
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
    names << uniqueName(parts.join('_'), taken) + QLatin1String("_NDVI.tif");
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
  return tr("ndvi,raster,geotiff,cog,clip,crop,sentinel-2,time series,temporal,index").split(',');
}

QString NdviRasters::shortDescription() const
{
  return tr("Writes the NDVI of every scene as a raster, for maps and other tools.");
}

void NdviRasters::initAlgorithm(const QVariantMap &)
{
  const auto add = [this](const ParameterList &list)
  {
    for (QgsProcessingParameterDefinition *definition : list)
      addParameter(definition);
  };
  add(collectionParameters());
  add(maskParameters());
  add(cropParameters());
  add(valueParameters());
  addParameter(advanced(new QgsProcessingParameterEnum(QStringLiteral("FILE_FORMAT"), tr("Kind of file"),
                                                       {QStringLiteral("GeoTIFF"), QStringLiteral("COG")}, false,
                                                       QStringLiteral("GeoTIFF"), false, true)));
  addParameter(new QgsProcessingParameterBoolean(QStringLiteral("LOAD_LAYERS"),
                                                 tr("Load the rasters, styled and with their dates"), false));
  addParameter(
      new QgsProcessingParameterBoolean(QStringLiteral("STAC"), tr("Write a STAC catalog beside the rasters"), false));
  addParameter(relativePathsParameter());
  add(batchParameters());
  add(shardParameters());
  addParameter(
      new QgsProcessingParameterFolderDestination(QStringLiteral("FOLDER"), tr("Folder for the NDVI rasters")));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Collection with NDVI"),
                                                     SOURCE_POLYGON, QVariant(), true, true));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("SCENES"), tr("Scenes"), SOURCE_TABLE, QVariant(),
                                                     true, true));
  addOutput(new QgsProcessingOutputMultipleLayers(QStringLiteral("RASTERS"), tr("NDVI rasters")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SCENE_COUNT"), tr("Scenes in the collection")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SCENES_FAILED"), tr("Scenes that could not be read")));
}

QString NdviRasters::helpText() const
{
  return QStringLiteral("<p>%1</p>\n")
             .arg(tr("Writes one raster per scene on the grid of its bands: NDVI = (NIR − red) / (NIR + red) of "
                     "reflectance, no data where a pixel is masked, has no data, or NIR + red is not above 0. The "
                     "histogram tables do not need these rasters; they are for maps and other tools.")) +
         collectionHelp() + maskHelp() + cropHelp() + valueHelp() +
         paragraph("FILE_FORMAT",
                   tr("GeoTIFF, in tiles; or COG, cloud optimized, with overviews made of means: larger and slower to "
                      "write, quick to show. A COG is first written uncompressed into FOLDER.")) +
         paragraph(
             "LOAD_LAYERS",
             tr("load the rasters into the project, named by date and tile, in one style, each with the time from "
                "its day (UTC) to the day before the next raster of its tile: the temporal controller plays the "
                "season. Off by default: a collection may have hundreds of scenes.")) +
         paragraph("STAC",
                   tr("write a static STAC catalog into FOLDER, collection.json and an item beside each raster, by "
                      "which other programs find the rasters. Rasters of earlier runs there stay in it.")) +
         relativePathsHelp() + batchHelp() + shardHelp() +
         paragraph("FOLDER",
                   tr("where the rasters go, as date_tile_scene_NDVI.tif; it is made where it is missing. A raster of "
                      "that name is replaced once the new one is whole.")) +
         paragraph("OUTPUT",
                   tr("the collection with the field ndvi filled; it stays NULL for scenes of which no raster "
                      "was written, and no_ndvi_reason says why. Every algorithm here reads it; where a scene still "
                      "has red and nir, the tables are computed from these.")) +
         paragraph("SCENES", tr("one row per scene: whether its raster was written, and why not.")) +
         paragraph("RASTERS, SCENE_COUNT, SCENES_FAILED",
                   tr("the rasters that were written; scenes in the collection, and those that could not be read.")) +
         QStringLiteral("<p><code>qgis_process run ndvi:ndvirasters --COLLECTION=scenes.gpkg --FORMAT=2 "
                        "--FILE_FORMAT=COG --FOLDER=ndvi --OUTPUT=scenes_ndvi.gpkg</code></p>");
}

QString NdviRasters::checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const
{
  QString problem = maskContradiction(*this, parameters, context);
  if (problem.isEmpty())
    problem = cropProblem(*this, parameters, context);
  if (problem.isEmpty())
    problem = formatProblem(ndviFormat(*this, parameters, context));
  if (problem.isEmpty())
    problem = shardProblem(*this, parameters, context, {QStringLiteral("STAC")});
  if (!problem.isEmpty())
    return problem;
  try
  {
    relativePathsFolder(*this, parameters, context);
  }
  catch (const Error &e)
  {
    return QString::fromUtf8(e.what());
  }
  return QString();
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
  const std::vector<Scene> all = shared.scenes(mCollection, progress);
  const std::vector<std::size_t> own = ShardOfRun(*this, parameters, context).of(all, progress).numbers;
  const std::vector<Scene> scenes = chosen(all, own);
  const CropLayers crop(*this, parameters, context, progress);
  const NdviFormat format = ndviFormat(*this, parameters, context);
  const QString relativeTo = relativePathsFolder(*this, parameters, context);
  const QString folder = QDir(parameterAsString(parameters, QStringLiteral("FOLDER"), context)).absolutePath();
  if (!QDir().mkpath(folder))
    throw Error(ErrorCode::Io, tr("FOLDER: the folder %1 cannot be made.").arg(folder).toStdString());
  const StagingFolder staging(folder);
  std::vector<std::string> paths;
  const QStringList names = rasterFileNames(all); // of all, so that no two parts give scenes of theirs one name
  for (const std::size_t scene : own)
    paths.push_back(QDir(folder).filePath(names[static_cast<int>(scene)]).toStdString());
  const QgsFields fields = collectionFields(true);
  StagedTable table(*this, QStringLiteral("OUTPUT"), parameters, context, fields, MULTIPOLYGON_GEOMETRY,
                    QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")));
  StagedTable sceneTable(*this, QStringLiteral("SCENES"), parameters, context, scenesFields());

  const bool wantsCatalog = parameterAsBool(parameters, QStringLiteral("STAC"), context);
  std::unique_ptr<RasterCatalog> catalog;
  if (wantsCatalog)
    catalog = std::make_unique<RasterCatalog>(folder, provider()->versionInfo(), format, scenes.size());

  RunDigest digest;
  QList<NdviLayer> layers;
  const std::string stagingPath = staging.path().toStdString();
  const auto createWriter = [&](std::size_t scene, const Grid &grid, const BandOrigin &origin)
  {
    if (catalog)
      catalog->remember(scene, grid, origin);
    return createNdviRaster(paths[scene], stagingPath, grid, {scenes[scene], origin}, format);
  };
  const auto sceneDone = [&](const SceneResult &result)
  {
    Scene scene = scenes[result.scene];
    scene.ndvi = result.status == SceneStatus::Ok ? AssetRef{paths[result.scene], 1} : AssetRef();
    scene.noNdviReason = scene.ndvi.isEmpty() ? result.message : std::string();
    scene.isNdviSkipped = result.status == SceneStatus::Skipped;
    if (!scene.ndvi.isEmpty())
      layers << layerOf(scene);
    if (catalog && !scene.ndvi.isEmpty())
      catalog->add(result.scene, scene, progress);
    QgsFeature feature = sceneToFeature(withRelativePaths(scene, relativeTo), fields);
    table.add(feature);
    QgsFeature row = sceneRow(scenes[result.scene], result, ZoneNumbers::None);
    sceneTable.add(row);
    digest.addScene(result);
  };
  GdalRasterSource source = sceneSource(shared.batch());
  GdalZoneProjector projector(qgisPointTransform(context.transformContext()), threadsOf(shared.batch()));
  const RunSummary summary = runRasters(scenes, {shared.pixels(), shared.batch(), crop.options()}, source, projector,
                                        createWriter, sceneDone, progress);

  QVariantMap outputs = commitTables({&table, &sceneTable}, progress, nullptr,
                                     catalog ? FileMove([&catalog] { return catalog->moveIntoPlace(); }) : FileMove());
  finishRun(summary, digest, outputs, progress);
  presentResults(*this, outputs, ResultSubject::madeOf(mCollection, subjectName(mCollection.name)), context);
  if (parameterAsBool(parameters, QStringLiteral("LOAD_LAYERS"), context))
    loadNdviLayers(layers, mCollection, context);
  QStringList written;
  for (const NdviLayer &layer : std::as_const(layers))
    written << layer.path;
  outputs.insert(QStringLiteral("FOLDER"), folder);
  outputs.insert(QStringLiteral("RASTERS"), written);
  return outputs;
}

} // namespace ndvi
