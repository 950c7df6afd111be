#include "stackbands.h"

#include "batch/scenejob.h"
#include "io/diskspace.h"
#include "io/gdal/bandstack.h"
#include "io/gdal/ndvirasterwriter.h"
#include "io/http/remoteaccess.h"
#include "layers/resultlayers.h"
#include "layers/stackscenes.h"
#include "model/error.h"
#include "parameters/rasterparameters.h"
#include "run/partprogress.h"
#include "tables/destination.h"
#include "tables/stagedtable.h"
#include "tables/stagingfolder.h"

#include <QFileInfo>
#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace ndvi
{

namespace
{

/// Share of a run's progress that computing NDVI takes, where it is not stored, or fetching it from servers.
constexpr double COMPUTING = 0.7;

bool isVrt(const QString &path)
{
  return path.endsWith(QLatin1String(".vrt"), Qt::CaseInsensitive);
}

/// What the error says, with the stack in place of a file in the hidden folder of the run.
std::string shownAs(const QString &stack, const QString &folder, const Error &error)
{
  static const QString FILE = QStringLiteral("/[^/:]*\\.(tif|vrt)");
  QString text = QString::fromStdString(error.what());
  return text.replace(QRegularExpression(QRegularExpression::escape(folder) + FILE), stack).toStdString();
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
                                                     true, true));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("BAND_COUNT"), tr("Bands")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SCENES_FAILED"), tr("Scenes that could not be read")));
}

QString StackBands::helpText() const
{
  return QStringLiteral("<p>%1</p>\n")
             .arg(tr("Makes one raster with a band for every scene, in the order of time. Bands are called like "
                     "2024-06-11_T32TPS_NDVI; a name that is taken gets _2, _3 … behind it. The metadata of each band "
                     "say of which scene it is and whether it was masked, where that is known. A scene that has stored "
                     "NDVI (the field ndvi) gives that as it is; of the others NDVI is computed from red and nir, as "
                     "“NDVI rasters” does. A scene that cannot be used keeps its band: it is all no data, and "
                     "NO_DATA_REASON in its metadata, the log and SCENES say why; so do tables of the stack.")) +
         collectionHelp() +
         paragraph("MASK, MASK_CLASSES, REQUIRE_MASK",
                   tr("what is left out where NDVI is computed: masked pixels, of which classes, and scenes without "
                      "a mask. Stored NDVI was masked when it was made, or not.")) +
         gridHelp() + valueHelp() + batchHelp() +
         paragraph("OUTPUT",
                   tr("the stack. A .tif holds the values; it has one type and one no-data value, that of FORMAT, to "
                      "which all bands are brought. A .vrt is a small file that refers to the NDVI rasters of the "
                      "collection, of which each keeps its own; FORMAT and COMPRESSION do not matter then, and the "
                      "bands of scenes whose field ndvi is empty are no data: “NDVI rasters” fills it, or says in its "
                      "collection why it could not.")) +
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
  const auto wasTried = [](const Scene &scene) { return !scene.ndvi.isEmpty() || !scene.noNdviReason.empty(); };
  if (isVrt(path) && std::none_of(scenes.begin(), scenes.end(), wasTried))
    throw Error(ErrorCode::Input,
                tr("OUTPUT is a .vrt, which refers to NDVI rasters, but the field ndvi is empty in all scenes (%1). "
                   "Run “NDVI rasters” (ndvi:ndvirasters) first and stack its OUTPUT, or choose a .tif.")
                    .arg(scenes.size())
                    .toStdString());
  StagedTable sceneTable(*this, QStringLiteral("SCENES"), parameters, context, scenesFields());
  const QString folder = QFileInfo(path).path();
  const StagingFolder computed(folder), staging(folder);

  StackedScenes stacked = storedScenes(scenes);
  const auto isAtHand = [](const Scene &scene)
  { return !scene.ndvi.isEmpty() && !RemoteAccess::isRemote(scene.ndvi.path); };
  const bool needsNone = isVrt(path) || std::all_of(scenes.begin(), scenes.end(), isAtHand);
  PartProgress computing(progress, 0, COMPUTING), writing(progress, needsNone ? 0 : COMPUTING, 1);
  RunSummary summary;
  if (isVrt(path))
    leaveOutMissing(stacked);
  else
  {
    try
    {
      summary.stopped = fetchMissing(scenes, shared, context.transformContext(), computed.path(), stacked, computing);
    }
    catch (const DiskFullError &e) // names the file of one band, which nobody knows
    {
      throw DiskFullError(shownAs(path, computed.path(), e), path.toStdString());
    }
  }
  BandStack stack(std::move(stacked.bands));
  const std::optional<Grid> common = summary.stopped ? std::nullopt : stack.commonestGrid();
  if (common)
  {
    progress.setText(tr("Writing the stack").toStdString());
    try
    {
      write(stack, *common, staging.path() + '/' + QFileInfo(path).fileName(), parameters, context, writing);
    }
    catch (const Error &e)
    {
      throw Error(e.code(), shownAs(path, staging.path(), e), path.toStdString());
    }
  }
  takeOver(stack.layout(), shared.pixels().mask.use, stacked.results, progress);

  RunDigest digest;
  for (const SceneResult &result : stacked.results)
  {
    addToSummary(summary, result);
    digest.addScene(result);
    QgsFeature row = sceneRow(scenes[result.scene], result, ZoneNumbers::None);
    sceneTable.add(row);
  }
  summary.stopped = summary.stopped || (shared.batch().onError == OnError::Stop && summary.scenesFailed > 0);
  const auto moveStack = [&]
  {
    QStringList obsolete;
    for (const std::string &sidecar : rasterSidecars(path.toStdString()))
      obsolete << QFileInfo(QString::fromStdString(sidecar)).fileName();
    return staging.moveIntoPlace(obsolete);
  };
  // Where no scene could be used, or a failed one stops the run, SCENES alone says why.
  const bool isStacked = !summary.stopped && summary.scenesFailed + summary.scenesSkipped < summary.scenes;
  QVariantMap outputs = commitTables({&sceneTable}, progress, nullptr, isStacked ? FileMove(moveStack) : FileMove());
  reportRun(summary, digest, progress);
  failWhereNothingWorked(summary, digest, outputs);
  if (summary.scenesSkipped == summary.scenes)
    throw Error(ErrorCode::Input, tr("No scene could be stacked: all were skipped, the first because: %1")
                                      .arg(QString::fromStdString(stacked.results.front().message))
                                      .toStdString());
  outputs.insert(QStringLiteral("OUTPUT"), path);
  presentResults(*this, outputs, ResultSubject::madeOf(mCollection, subjectName(mCollection.name)), context);
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
    writeStackVrt(path.toStdString(), stack.layout());
    return;
  }
  if (stack.isMixed())
    progress.info(tr("The NDVI rasters store no data or numbers in different ways; all bands were brought to FORMAT.")
                      .toStdString());
  writeStackTiff(path.toStdString(), stack.layout(), ndviFormat(*this, parameters, context), progress);
}

} // namespace ndvi
