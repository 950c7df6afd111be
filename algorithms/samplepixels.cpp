#include "samplepixels.h"

#include "batch/batchrunner.h"
#include "io/gdal/gdalzoneprojector.h"
#include "layers/qgisprojection.h"
#include "layers/resultlayers.h"
#include "parameters/parameterchecks.h"
#include "parameters/runparameters.h"
#include "parameters/shardparameter.h"
#include "run/scenesource.h"
#include "tables/samplewriter.h"
#include "tables/widetable.h"

#include <qgsprocessingoutputs.h>

#include <algorithm>
#include <limits>

namespace ndvi
{

QString SamplePixels::displayName() const
{
  return tr("Sample pixels");
}

QString SamplePixels::group() const
{
  return tr("Tables");
}

QString SamplePixels::groupId() const
{
  return QStringLiteral("tables");
}

QStringList SamplePixels::tags() const
{
  return tr("ndvi,pixels,samples,values,training,points,polygon,field,sentinel-2,time series").split(',');
}

QString SamplePixels::shortDescription() const
{
  return tr("Lists every valid pixel of every polygon on every date: position, reflectance and NDVI.");
}

void SamplePixels::initAlgorithm(const QVariantMap &)
{
  const auto addAll = [this](const ParameterList &list)
  {
    for (QgsProcessingParameterDefinition *definition : list)
      addParameter(definition);
  };
  for (const ParameterList &list : {collectionParameters(), zoneParameters(), ruleParameters()})
    addAll(list);
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("GEOMETRY"), tr("Points at the pixels' centres"),
      {tr("None: a table"), tr("In the CRS of the zones"), tr("In the CRS of the scenes")}, false, 0));
  for (const ParameterList &list : {maskParameters(), sampleParameters()})
    addAll(list);
  addParameter(advanced(new QgsProcessingParameterNumber(
      QStringLiteral("MAX_PIXELS_PER_ZONE"), tr("Largest number of pixels of a zone to look at"), NUMBER_INTEGER,
      QVariant(), true, 1, std::numeric_limits<int>::max())));
  addAll(batchParameters());
  addAll(shardParameters());
  const auto table = [this](const char *name, const QString &text, bool byDefault)
  {
    addParameter(new QgsProcessingParameterFeatureSink(QString::fromLatin1(name), text, SOURCE_TABLE, QVariant(), true,
                                                       byDefault));
  };
  table("OUTPUT", tr("Sampled pixels"), true);
  table("WIDE", tr("Pixels with a column for each scene"), false);
  table("SCENES", tr("Scenes"), true);
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SCENE_COUNT"), tr("Scenes in the collection")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SCENES_FAILED"), tr("Scenes that could not be read")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SAMPLE_COUNT"), tr("Rows of sampled pixels")));
}

QString SamplePixels::helpText() const
{
  return QStringLiteral("<p>%1</p>\n")
             .arg(tr(
                 "Lists the pixels of every zone, one row per zone, pixel and scene. Pixels that are masked, have no "
                 "data or no NDVI in a scene are left out of that scene only. Expect many rows: a field of one "
                 "hectare has 100 pixels of 10 m on each date. The log counts zones × scenes by what became of "
                 "them; “NDVI zonal statistics” tells it of each zone and date that has no row here.")) +
         collectionHelp() + zoneHelp() + ruleHelp() +
         paragraph("GEOMETRY",
                   tr("0: OUTPUT is a table; 1: points in the CRS of the zones; 2: points in the CRS of the scenes, "
                      "which have to share one then.")) +
         maskHelp() + scaleHelp() +
         paragraph("FRACTION, MAX_PIXELS_PER_ZONE, SEED",
                   tr("look at this share of the pixels only (above 0, at most 1), and at no more than so many of a "
                      "zone in scenes of one tile. Chosen are the same pixels on every date, whether they are valid or "
                      "not, so a zone may have fewer rows; another seed chooses others.")) +
         batchHelp() + shardHelp() +
         paragraph("OUTPUT", tr("one row per zone, pixel and scene: x and y of the pixel's centre in the CRS of the "
                                "scene, row and column, reflectance of red and near infrared, NDVI, mask class and "
                                "weight (the covered share under PIXEL_RULE 2, else 1).")) +
         paragraph("WIDE",
                   tr("one row per zone and pixel, with a column of NDVI for each scene (ndvi_20240611_T32TPS), NULL "
                      "where the pixel is not valid on that date. Pixels of different tiles have rows of their own. "
                      "Needs 32 bytes a row of OUTPUT in a temporary file.")) +
         paragraph("SCENES",
                   tr("one row per scene: whether it could be read, and why not; how many zones have rows.")) +
         paragraph("SCENE_COUNT, SCENES_FAILED, SAMPLE_COUNT",
                   tr("scenes in the collection; scenes of which nothing could be read (not those read in part); rows "
                      "of OUTPUT.")) +
         QStringLiteral("<p><code>qgis_process run ndvi:samplepixels --COLLECTION=scenes.gpkg --ZONES=fields.gpkg "
                        "--ZONE_ID=id --MAX_PIXELS_PER_ZONE=50 --OUTPUT=pixels.csv --WIDE=series.csv "
                        "--SCENES=scenes.csv</code></p>");
}

QString SamplePixels::checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const
{
  if (isUnset(parameters.value(QStringLiteral("OUTPUT"))) && isUnset(parameters.value(QStringLiteral("WIDE"))))
    return tr("There is nothing to write: give at least one of OUTPUT and WIDE.");
  QString problem = maskContradiction(*this, parameters, context);
  if (problem.isEmpty())
    problem = sampleContradiction(*this, parameters, context);
  if (problem.isEmpty())
    problem = shardProblem(*this, parameters, context, {QStringLiteral("WIDE")},
                           tr("Put the parts of OUTPUT together instead."));
  return problem.isEmpty() ? wideTableProblem(*this, QStringLiteral("WIDE"), parameters, context) : problem;
}

bool SamplePixels::prepareAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                    QgsProcessingFeedback *)
{
  mCollection = collectionPlace(parameters.value(QStringLiteral("COLLECTION")), context);
  return true;
}

QVariantMap SamplePixels::run(const QVariantMap &parameters, QgsProcessingContext &context, FeedbackProgress &progress,
                              QgsProcessingFeedback *)
{
  const RunParameters shared(*this, parameters, context);
  const SampleOptions options{shared.pixels(), shared.batch(), shared.rule(), shared.thinning()};
  const std::vector<Scene> all = shared.scenes(mCollection, progress);
  const ZoneTable zones = shared.zones(progress);
  GdalZoneProjector projector(qgisPointTransform(context.transformContext()), threadsOf(options.batch));
  const std::vector<Scene> scenes =
      chosen(all, ShardOfRun(*this, parameters, context).of(all, false, zones.layer, projector, progress).numbers);
  constexpr SampleGeometry GEOMETRIES[] = {SampleGeometry::None, SampleGeometry::ZonesCrs, SampleGeometry::ScenesCrs};
  const int geometry = std::clamp(parameterAsEnum(parameters, QStringLiteral("GEOMETRY"), context), 0, 2);
  const QgsFields wideFields = wideSampleFields(zones.fields, scenes);
  checkFieldCount(*this, QStringLiteral("WIDE"), parameters, context, wideFields.count());

  SampleTable samples(*this, parameters, context, zones, GEOMETRIES[geometry], progress);
  StagedTable wideTable(*this, QStringLiteral("WIDE"), parameters, context, wideFields);
  StagedTable sceneTable(*this, QStringLiteral("SCENES"), parameters, context, scenesFields());
  WideSamples wide(scenes, zones, wideTable, progress);
  SampleWriter writer(scenes, {samples, wide, sceneTable});

  GdalRasterSource source = sceneSource(options.batch);
  const RunSummary summary = runSamples(scenes, zones.layer, options, source, projector, writer, progress);
  if (wideTable.isRequested())
    progress.setText(tr("Bringing the scenes of each pixel together").toStdString());
  wide.finish();

  QVariantMap outputs = commitTables({&samples.finished(progress), &wideTable, &sceneTable}, progress);
  finishRun(summary, writer.digest(), outputs, progress);
  presentResults(*this, outputs, ResultSubject::madeOf(mCollection, zones.layerName), context);
  if (writer.sampleCount() == 0)
    progress.warning(
        tr("No zone has a valid pixel in any scene, so there is no row. What became of zones × scenes: %1.")
            .arg(writer.digest().rowsByStatus())
            .toStdString());
  outputs.insert(QStringLiteral("SAMPLE_COUNT"), writer.sampleCount());
  return outputs;
}

} // namespace ndvi
