#include "collectionfromlayers.h"

#include "io/products/duplicates.h"
#include "layers/collectionlayer.h"
#include "layers/exportedlayers.h"
#include "layers/resultlayers.h"
#include "model/error.h"
#include "parameters/dateparameters.h"
#include "parameters/relativepaths.h"
#include "parameters/runparameters.h"
#include "run/pluginfolder.h"
#include "tables/stagedtable.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsprocessingoutputs.h>

#include <set>

namespace ndvi
{

namespace
{

const QStringList sMaskTypes{QStringLiteral("scl"), QStringLiteral("fmask"), QStringLiteral("qa_pixel"),
                             QStringLiteral("binary")};

/// QGIS refuses a text that names no file, which GDAL may open all the same (/vsizip/…, NETCDF:…): whether it can be
/// opened is looked at by inputProblem() and rasterInputs().
class LayersParameter : public QgsProcessingParameterMultipleLayers
{
public:
  using QgsProcessingParameterMultipleLayers::QgsProcessingParameterMultipleLayers;
  QgsProcessingParameterDefinition *clone() const override { return new LayersParameter(*this); }
  bool checkValueIsAcceptable(const QVariant &input, QgsProcessingContext *) const override
  {
    return QgsProcessingParameterMultipleLayers::checkValueIsAcceptable(input, nullptr);
  }
};

/// Names shown in a message; the rest are counted.
constexpr int SHOWN_NAMES = 5;

QString someOf(const QStringList &names)
{
  return names.mid(0, SHOWN_NAMES).join(QStringLiteral(", ")) +
         (names.size() > SHOWN_NAMES ? QStringLiteral(", …") : QString());
}

[[noreturn]] void fail(const QString &sentence)
{
  throw Error(ErrorCode::Input, sentence.toStdString());
}

} // namespace

QString CollectionFromLayers::displayName() const
{
  return tr("Collection from layers");
}

QString CollectionFromLayers::group() const
{
  return tr("Collections");
}

QString CollectionFromLayers::groupId() const
{
  return QStringLiteral("collections");
}

QStringList CollectionFromLayers::tags() const
{
  return tr("ndvi,layers,raster,stack,time series,modis,bands,index,scenes,footprints").split(',');
}

QString CollectionFromLayers::shortDescription() const
{
  return tr("Lists raster layers with red and near-infrared bands or with ready NDVI, or the dates of a stack, as the "
            "scenes of a collection.");
}

void CollectionFromLayers::initAlgorithm(const QVariantMap &)
{
  const auto text = [](const char *name, const QString &label)
  { return new QgsProcessingParameterString(QString::fromLatin1(name), label, QVariant(), false, true); };
  const auto number = [](const char *name, const QString &label)
  { return new QgsProcessingParameterNumber(QString::fromLatin1(name), label, NUMBER_DOUBLE, QVariant(), true); };

  addParameter(new LayersParameter(QStringLiteral("LAYERS"), tr("Raster layers"), SOURCE_RASTER));
  addParameter(new QgsProcessingParameterEnum(QStringLiteral("CONTENT"), tr("What the layers hold"),
                                              {tr("Red and near-infrared bands"), tr("Ready NDVI")}, false, 0));
  addParameter(text("RED_BAND", tr("Red band (number or name; empty: by its name)")));
  addParameter(text("NIR_BAND", tr("Near-infrared band (number or name; empty: by its name)")));
  addParameter(text("NDVI_BAND", tr("NDVI band (number or name; empty: every band is a date)")));
  addParameter(number("QUANTIFICATION", tr("Quantification: value = (stored number + offset) / quantification")));
  addParameter(number("OFFSET", tr("Offset of the stored numbers (−1000 for Sentinel-2 since baseline 04.00)")));
  addParameter(advanced(number("NODATA", tr("Stored number that means no data (empty: what the file says)"))));
  addParameter(advanced(text("MASK_BAND", tr("Mask band (number or name)"))));
  addParameter(advanced(new QgsProcessingParameterEnum(QStringLiteral("MASK_TYPE"), tr("What the mask band holds"),
                                                       sMaskTypes, false, sMaskTypes.first(), false, true)));
  for (QgsProcessingParameterDefinition *definition : dateParameters())
    addParameter(definition);
  addParameter(advanced(new QgsProcessingParameterFolderDestination(
      QStringLiteral("FOLDER"), tr("Folder for copies of layers that are no files"), QVariant(), true, false)));
  addParameter(relativePathsParameter());
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Collection"), SOURCE_POLYGON));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SCENE_COUNT"), tr("Scenes in the collection")));
}

QString CollectionFromLayers::helpText() const
{
  return QStringLiteral("<p>%1</p>\n")
             .arg(tr(
                 "Lists raster layers or files as the scenes of a collection, which the other algorithms read: one "
                 "feature a scene, with its footprint. A layer has red and near-infrared bands, or NDVI somebody "
                 "has made already; a stack has several dates. Only headers are read, and only the data count, "
                 "never how a layer is drawn. What “NDVI rasters” and “Stack NDVI bands” wrote says itself of which "
                 "scene it is, and why a band has no data: tables of it have the same scenes as those of the bands.")) +
         paragraph("LAYERS",
                   tr("raster layers of the project, files, or anything else GDAL opens: /vsizip/…, NETCDF:….")) +
         paragraph("CONTENT", tr("0: red and near-infrared bands; 1: ready NDVI.")) +
         paragraph("RED_BAND, NIR_BAND",
                   tr("number or name of a band, as in 3 or B04. Of a stack of dates, all of them in the same order: "
                      "RED_BAND=1,5 and NIR_BAND=4,8 makes two scenes of each layer. Where both are empty, bands with "
                      "names of Sentinel-2, Landsat or HLS (B04 and B08, red and nir) are found by themselves.")) +
         paragraph("NDVI_BAND", tr("with ready NDVI: the band or bands to take; empty: all, each a scene.")) +
         paragraph("QUANTIFICATION, OFFSET",
                   tr("value = (stored number + OFFSET) / QUANTIFICATION. Bands: what is empty is taken from the scale "
                      "and offset tags of the bands, else 10000 and 0; Sentinel-2 of processing baseline 04.00 and "
                      "later needs OFFSET=-1000, unless it was added already. Ready NDVI: needed for integers without "
                      "tags (10000 for NDVI × 10000); tags and floating point numbers are taken as they are.")) +
         paragraph("NODATA", tr("stored number that means no data. For bands it replaces what the files say; for ready "
                                "NDVI it stands in where they say nothing.")) +
         paragraph(
             "MASK_BAND, MASK_TYPE",
             tr("a mask band of the same layers, one for all scenes of a layer or one for each, and what it holds: "
                "scl (Sentinel-2 classes), fmask (HLS bits), qa_pixel (Landsat bits), binary (not 0: masked).")) +
         dateHelp() +
         paragraph("FOLDER",
                   tr("needed where a layer is no file GDAL opens (WCS, virtual raster, PostGIS …): its values are "
                      "written there as a GeoTIFF, layer_values.tif, at the layer's own pixel size.")) +
         relativePathsHelp() +
         paragraph("OUTPUT", tr("the collection: GeoPackage, GeoJSON, CSV, … or a temporary layer.")) +
         paragraph("SCENE_COUNT", tr("how many scenes are in the collection.")) +
         QStringLiteral("<p><code>qgis_process run ndvi:collectionfromlayers --LAYERS=ndvi_2024-06-11.tif "
                        "--LAYERS=ndvi_2024-06-21.tif --CONTENT=1 --OUTPUT=scenes.gpkg</code></p>");
}

LayerContent CollectionFromLayers::content(const QVariantMap &parameters, QgsProcessingContext &context) const
{
  const auto text = [&](const char *name)
  { return parameterAsString(parameters, QLatin1String(name), context).trimmed(); };
  const auto number = [&](const char *name) { return optionalNumber(parameters, QLatin1String(name), context); };

  LayerContent content;
  content.isNdvi = parameterAsEnum(parameters, QStringLiteral("CONTENT"), context) == 1;
  content.redBand = text("RED_BAND");
  content.nirBand = text("NIR_BAND");
  content.ndviBand = text("NDVI_BAND");
  content.maskBand = text("MASK_BAND");
  content.maskType =
      maskTypeFromName(parameterAsEnumString(parameters, QStringLiteral("MASK_TYPE"), context).toStdString())
          .value_or(MaskType::None);
  content.quantification = number("QUANTIFICATION");
  content.offset = number("OFFSET");
  content.nodata = number("NODATA");
  if (content.redBand.isEmpty() != content.nirBand.isEmpty())
    fail(tr("RED_BAND and NIR_BAND must be given together."));
  if (content.isNdvi && !content.redBand.isEmpty())
    fail(tr("RED_BAND and NIR_BAND are for CONTENT=0, red and near-infrared bands."));
  if (!content.isNdvi && !content.ndviBand.isEmpty())
    fail(tr("NDVI_BAND is for CONTENT=1, ready NDVI."));
  if (content.quantification && !(*content.quantification > 0))
    fail(tr("QUANTIFICATION must be above 0."));
  return content;
}

QString CollectionFromLayers::checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const
{
  try
  {
    content(parameters, context);
    layerDates(*this, parameters, context);
    relativePathsFolder(*this, parameters, context);
  }
  catch (const Error &e)
  {
    return QString::fromUtf8(e.what());
  }
  return QString();
}

bool CollectionFromLayers::prepareAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                            QgsProcessingFeedback *)
{
  mInputs = rasterInputs(parameters.value(QStringLiteral("LAYERS")), context);
  return true;
}

void CollectionFromLayers::report(const LayerScenes &made, const LayerDates &dates, std::size_t scenes,
                                  bool allowUndated, FeedbackProgress &progress)
{
  const QStringList &undated = made.undated();
  if (!undated.isEmpty() && !allowUndated)
    fail(tr("Scenes without a date: %1 of %2 (%3). Looked at were: %4. See DATE_FROM, DATE_PATTERN and DATES, or set "
            "ALLOW_UNDATED.")
             .arg(undated.size())
             .arg(scenes)
             .arg(someOf(undated), dates.places()));
  if (!undated.isEmpty())
    progress.warning(
        tr("Scenes without a date: %1 of %2 (%3).").arg(undated.size()).arg(scenes).arg(someOf(undated)).toStdString());
  if (!dates.summary().isEmpty())
    progress.info(dates.summary().toStdString());
  if (made.hasAssumedOffset())
    progress.warning(tr("Nothing tells an offset of the bands: 0 is taken. Sentinel-2 of processing baseline 04.00 and "
                        "later needs OFFSET=-1000, unless it was added already.")
                         .toStdString());
  for (const QString &scene : made.withoutData())
    progress.warning(scene.toStdString());
  if (!made.withOwnTags().isEmpty())
    progress.warning(tr("The files' own scale, offset or nodata were taken, not those given, for: %1.")
                         .arg(someOf(made.withOwnTags()))
                         .toStdString());
}

QVariantMap CollectionFromLayers::run(const QVariantMap &parameters, QgsProcessingContext &context,
                                      FeedbackProgress &progress, QgsProcessingFeedback *)
{
  if (mInputs.empty())
    fail(tr("LAYERS names no layer."));
  for (const RasterInput &input : mInputs)
  {
    if (!input.problem.isEmpty())
      fail(input.problem);
  }
  const QgsFields fields = collectionFields();
  StagedTable table(*this, QStringLiteral("OUTPUT"), parameters, context, fields, MULTIPOLYGON_GEOMETRY,
                    QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")));
  const QString folder = relativePathsFolder(*this, parameters, context);
  const SensorPatterns patterns = loadSensorPatterns(pluginFile(QStringLiteral("sensors")).toStdString());
  LayerDates dates = layerDates(*this, parameters, context);
  LayerScenes maker(content(parameters, context), patterns, dates);
  ExportedLayers exports(parameterAsFileOutput(parameters, QStringLiteral("FOLDER"), context));

  std::vector<Scene> scenes;
  std::set<std::string> assets;
  for (std::size_t i = 0; i < mInputs.size(); ++i)
  {
    if (progress.isCancelled())
      throw Error(ErrorCode::Cancelled, "");
    progress.setFraction(static_cast<double>(i) / static_cast<double>(mInputs.size()));
    RasterInput &input = mInputs[i];
    progress.setText(tr("Looking at layer %1 of %2: %3").arg(i + 1).arg(mInputs.size()).arg(input.name).toStdString());
    const RasterFacts facts = exports.factsOf(input, context.transformContext(), progress);
    for (Scene &scene : maker.scenesOf(input, facts, mInputs.size() == 1))
    {
      if (assets.insert((scene.red.isEmpty() ? scene.ndvi : scene.red).toString()).second)
        scenes.push_back(std::move(scene));
      else
        progress.warning(tr("“%1” is there twice and was taken once.").arg(input.name).toStdString());
    }
  }
  report(maker, dates, scenes.size(), parameterAsBool(parameters, QStringLiteral("ALLOW_UNDATED"), context), progress);
  makeIdsUnique(scenes);
  for (const Scene &scene : scenes)
  {
    QgsFeature feature = sceneToFeature(withRelativePaths(scene, folder), fields);
    table.add(feature);
  }
  exports.moveIntoPlace(progress);
  QVariantMap outputs = commitTables({&table}, progress);
  presentResults(*this, outputs, ResultSubject::newCollection(), context);
  if (exports.isUsed())
    outputs.insert(QStringLiteral("FOLDER"), exports.folder());
  outputs.insert(QStringLiteral("SCENE_COUNT"), static_cast<qlonglong>(scenes.size()));
  return outputs;
}

} // namespace ndvi
