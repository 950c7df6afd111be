#include "stackbands.h"

#include "batch/scenejob.h"
#include "destination.h"
#include "io/gdal/bandstack.h"
#include "io/gdal/gdalrastersource.h"
#include "io/gdal/gdalzoneprojector.h"
#include "io/gdal/ndvirasterwriter.h"
#include "model/error.h"
#include "partprogress.h"
#include "qgisprojection.h"
#include "rasterparameters.h"
#include "stagedtable.h"
#include "stagingfolder.h"

#include <QFileInfo>
#include <qgsexception.h>
#include <qgsprocessingoutputs.h>

#include <algorithm>
#include <functional>

namespace ndvi
{

namespace
{

/// Share of a run's progress that computing NDVI takes, where it is not stored.
constexpr double COMPUTING = 0.7;

bool isVrt(const QString &path)
{
  return path.endsWith(QLatin1String(".vrt"), Qt::CaseInsensitive);
}

/// What became of the scenes before their bands are stacked: computed ones are rasters in \a folder.
struct StackedScenes
{
  std::vector<StackBand> bands;
  std::vector<SceneResult> results;
};

StackedScenes storedScenes(const std::vector<Scene> &scenes)
{
  StackedScenes stacked;
  const std::vector<std::string> descriptions = stackDescriptions(scenes);
  for (std::size_t s = 0; s < scenes.size(); ++s)
  {
    StackBand band;
    band.sceneId = scenes[s].id;
    band.description = descriptions[s];
    band.datetime = scenes[s].datetime;
    band.source = scenes[s].ndvi;
    stacked.bands.push_back(band);
    SceneResult result;
    result.scene = s;
    stacked.results.push_back(result);
  }
  return stacked;
}

/// Computes the NDVI of scenes that have none stored, as ndvi:ndvirasters does. True where a failure stopped the run.
bool computeMissing(const std::vector<Scene> &scenes, const RunParameters &shared,
                    const QgsCoordinateTransformContext &transforms, const QString &folder, StackedScenes &stacked,
                    Progress &progress)
{
  std::vector<Scene> missing;
  std::vector<std::size_t> numbers;
  for (std::size_t s = 0; s < scenes.size(); ++s)
  {
    if (!scenes[s].ndvi.isEmpty())
      continue;
    missing.push_back(scenes[s]);
    numbers.push_back(s);
  }
  if (missing.empty())
    return false;
  const auto pathOf = [&folder](std::size_t scene) { return QStringLiteral("%1/%2.tif").arg(folder).arg(scene); };
  const auto createWriter = [&](std::size_t scene, const Grid &grid)
  {
    const std::string path = pathOf(scene).toStdString();
    return createNdviRaster(path, folder.toStdString(), grid, std::nullopt);
  };
  const auto sceneDone = [&](const SceneResult &done)
  {
    const std::size_t s = numbers[done.scene];
    stacked.results[s] = done;
    stacked.results[s].scene = s;
    if (done.status == SceneStatus::Ok)
      stacked.bands[s].source.path = pathOf(done.scene).toStdString();
    else
      stacked.bands[s].problem = done.message;
  };
  GdalRasterSource source;
  GdalZoneProjector projector(qgisPointTransform(transforms), 1);
  return runRasters(missing, {shared.pixels(), shared.batch(), {}}, source, projector, createWriter, sceneDone,
                    progress)
      .stopped;
}

/// Brings what the stack says of its bands into the rows of the scenes.
void takeOver(const std::vector<StackBand> &bands, std::vector<SceneResult> &results)
{
  for (std::size_t s = 0; s < bands.size(); ++s)
  {
    SceneResult &result = results[s];
    const StackBand &band = bands[s];
    if (!band.problem.empty() && result.status == SceneStatus::Ok)
    {
      result.status = band.outside ? SceneStatus::Skipped : SceneStatus::ReadError;
      result.message = result.cause = band.problem;
    }
    if (!band.remark.empty())
      result.message += (result.message.empty() ? "" : " ") + band.remark;
  }
}

} // namespace

QString StackBands::displayName() const
{
  return tr("Stack NDVI bands");
}

QString StackBands::group() const
{
  return tr("Rasters");
}

QString StackBands::groupId() const
{
  return QStringLiteral("rasters");
}

QStringList StackBands::tags() const
{
  return tr("ndvi,tobands,stack,multiband,raster,vrt,geotiff,time series,cube,sentinel-2").split(',');
}

QString StackBands::shortDescription() const
{
  return tr("Makes one raster of a collection, with a band for the NDVI of every scene.");
}

void StackBands::initAlgorithm(const QVariantMap &)
{
  for (const ParameterList &list :
       {collectionParameters(), maskParameters(), gridParameters(), valueParameters(), batchParameters()})
  {
    for (QgsProcessingParameterDefinition *definition : list)
      addParameter(definition);
  }
  addParameter(new QgsProcessingParameterRasterDestination(QStringLiteral("OUTPUT"), tr("Stack")));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("SCENES"), tr("Scenes"), SOURCE_TABLE, QVariant(),
                                                     true, false));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("BAND_COUNT"), tr("Bands")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SCENES_FAILED"), tr("Scenes that could not be read")));
}

QString StackBands::shortHelpString() const
{
  return QStringLiteral("<p>%1</p>\n")
             .arg(tr("Makes one raster with a band for every scene, in the order of time. Bands are called like "
                     "2024-06-11_T32TPS_NDVI; a name that is taken gets _2, _3 … behind it. Each band carries "
                     "ACQUISITION_DATETIME and SCENE_ID in its metadata. A scene that has stored NDVI (the field ndvi) "
                     "gives that as it is; of the others NDVI is computed from red and nir, as “NDVI rasters” does. A "
                     "scene that cannot be used keeps its band: it is all no data, and NO_DATA_REASON in its metadata, "
                     "the log and SCENES say why.")) +
         collectionHelp() +
         paragraph("MASK, MASK_CLASSES, REQUIRE_MASK",
                   tr("what is left out where NDVI is computed: masked pixels, of which classes, and scenes without "
                      "a mask. Stored NDVI was masked when it was made, or not.")) +
         gridHelp() + valueHelp() + batchHelp() +
         paragraph("OUTPUT",
                   tr("the stack. A .tif holds the values; it has one type and one no-data value, that of FORMAT, to "
                      "which all bands are brought. A .vrt is a small file that refers to the NDVI rasters of the "
                      "collection, of which each keeps its own; FORMAT and COMPRESSION do not matter then, and all "
                      "scenes need the field ndvi, which “NDVI rasters” fills.")) +
         paragraph("SCENES", tr("one row per scene: whether it could be used, and why not.")) +
         paragraph("BAND_COUNT, SCENES_FAILED", tr("bands of the stack; scenes that could not be read.")) +
         QStringLiteral("<p><code>qgis_process run ndvi:stackbands --COLLECTION=scenes_ndvi.gpkg --FORMAT=2 "
                        "--OUTPUT=stack.tif</code></p>");
}

QString StackBands::checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const
{
  QString problem = maskContradiction(*this, parameters, context);
  if (problem.isEmpty())
    problem = gridProblem(*this, parameters, context);
  if (problem.isEmpty())
    problem = formatProblem(ndviFormat(*this, parameters, context));
  if (!problem.isEmpty())
    return problem;
  const Destination output = destinationOf(*parameterDefinition(QStringLiteral("OUTPUT")), parameters, context);
  const QString suffix = QFileInfo(output.path).suffix().toLower();
  if (output.isFile() && suffix != QLatin1String("tif") && suffix != QLatin1String("tiff") &&
      suffix != QLatin1String("vrt"))
    return tr("OUTPUT: %1 must end in .tif or .vrt.").arg(output.path);
  return QString();
}

bool StackBands::prepareAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *)
{
  mCollection = collectionPlace(parameters.value(QStringLiteral("COLLECTION")), context);
  try
  {
    mGrid = std::make_shared<StackGrid>(*this, parameters, context);
  }
  catch (const Error &e)
  {
    throw QgsProcessingException(QString::fromUtf8(e.what()));
  }
  return true;
}

QVariantMap StackBands::run(const QVariantMap &parameters, QgsProcessingContext &context, FeedbackProgress &progress,
                            QgsProcessingFeedback *)
{
  const RunParameters shared(*this, parameters, context);
  const std::vector<Scene> scenes = shared.scenes(mCollection, progress);
  const QString path =
      QFileInfo(parameterAsOutputLayer(parameters, QStringLiteral("OUTPUT"), context)).absoluteFilePath();
  const auto isStored = [](const Scene &scene) { return !scene.ndvi.isEmpty(); };
  const auto bare = std::find_if_not(scenes.begin(), scenes.end(), isStored);
  if (isVrt(path) && bare != scenes.end())
  {
    throw Error(
        ErrorCode::Input,
        tr("OUTPUT is a .vrt, which refers to NDVI rasters, but the field ndvi of %1 of %2 scenes is empty (%3). "
           "Run “NDVI rasters” (ndvi:ndvirasters) first and stack its OUTPUT, or choose a .tif.")
            .arg(std::count_if(scenes.begin(), scenes.end(), std::not_fn(isStored)))
            .arg(scenes.size())
            .arg(QString::fromStdString(bare->id))
            .toStdString());
  }
  StagedTable sceneTable(*this, QStringLiteral("SCENES"), parameters, context, scenesFields());
  const QString folder = QFileInfo(path).path();
  const StagingFolder computed(folder), staging(folder);

  StackedScenes stacked = storedScenes(scenes);
  PartProgress computing(progress, 0, COMPUTING), writing(progress, bare == scenes.end() ? 0 : COMPUTING, 1);
  RunSummary summary;
  summary.stopped = computeMissing(scenes, shared, context.transformContext(), computed.path(), stacked, computing);
  BandStack stack(std::move(stacked.bands));
  const std::optional<Grid> common = summary.stopped ? std::nullopt : stack.commonestGrid();
  if (common)
  {
    progress.setText(tr("Writing the stack").toStdString());
    write(stack, *common, staging.path() + '/' + QFileInfo(path).fileName(), parameters, context, writing);
  }
  takeOver(stack.bands(), stacked.results);

  RunDigest digest;
  for (const SceneResult &result : stacked.results)
  {
    const Scene &scene = scenes[result.scene];
    addToSummary(summary, result);
    digest.addScene(result);
    QgsFeature row = sceneRow(scene, result);
    sceneTable.add(row);
    if (result.status != SceneStatus::Ok)
      progress.warning(scene.id + ": " + statusName(result.status) + ". " + result.message);
  }
  summary.stopped = summary.stopped || (shared.batch().onError == OnError::Stop && summary.scenesFailed > 0);
  QVariantMap outputs = commitTables({&sceneTable}, progress);
  reportRun(summary, digest, progress);
  failWhereNothingWorked(summary, digest, outputs);
  if (summary.scenesSkipped == summary.scenes)
    throw Error(ErrorCode::Input, tr("No scene could be stacked: all were skipped, the first because: %1")
                                      .arg(QString::fromStdString(stacked.results.front().message))
                                      .toStdString());
  QStringList obsolete;
  for (const std::string &sidecar : rasterSidecars(path.toStdString()))
    obsolete << QFileInfo(QString::fromStdString(sidecar)).fileName();
  staging.moveIntoPlace(obsolete);
  outputs.insert(QStringLiteral("OUTPUT"), path);
  outputs.insert(QStringLiteral("BAND_COUNT"), static_cast<qlonglong>(summary.scenes));
  outputs.insert(QStringLiteral("SCENES_FAILED"), static_cast<qlonglong>(summary.scenesFailed));
  return outputs;
}

void StackBands::write(BandStack &stack, const Grid &common, const QString &path, const QVariantMap &parameters,
                       QgsProcessingContext &context, Progress &progress) const
{
  constexpr StackResampling METHODS[] = {StackResampling::Nearest, StackResampling::Bilinear, StackResampling::Average};
  const int method = parameterAsEnum(parameters, QStringLiteral("RESAMPLING"), context);
  stack.setGrid(mGrid->over(common), METHODS[std::clamp(method, 0, 2)]);
  if (isVrt(path))
  {
    stack.writeVrt(path.toStdString());
    return;
  }
  if (stack.isMixed())
    progress.info(tr("The NDVI rasters store no data or numbers in different ways; all bands were brought to FORMAT.")
                      .toStdString());
  stack.writeTiff(path.toStdString(), ndviFormat(*this, parameters, context), progress);
}

} // namespace ndvi
