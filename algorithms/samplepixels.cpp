#include "samplepixels.h"

#include "batch/batchrunner.h"
#include "io/gdal/gdalrastersource.h"
#include "io/gdal/gdalzoneprojector.h"
#include "qgisprojection.h"
#include "runparameters.h"
#include "samplewriter.h"

#include <qgsprocessingoutputs.h>

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
  return tr("ndvi,pixels,samples,values,training,polygon,field,sentinel-2,time series").split(',');
}

QString SamplePixels::shortDescription() const
{
  return tr("Lists every valid pixel of every polygon on every date: position, reflectance and NDVI.");
}

void SamplePixels::initAlgorithm(const QVariantMap &)
{
  for (const ParameterList &list : {collectionParameters(), zoneParameters(), maskParameters(), batchParameters()})
  {
    for (QgsProcessingParameterDefinition *definition : list)
      addParameter(definition);
  }
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Sampled pixels"), SOURCE_TABLE));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("SCENES"), tr("Scenes"), SOURCE_TABLE, QVariant(),
                                                     true, true));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SCENE_COUNT"), tr("Scenes in the collection")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SCENES_FAILED"), tr("Scenes that could not be read")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SAMPLE_COUNT"), tr("Rows of sampled pixels")));
}

QString SamplePixels::shortHelpString() const
{
  return QStringLiteral("<p>%1</p>\n")
             .arg(tr("Lists the pixels whose centre lies in a zone, one row per zone, pixel and scene. Pixels that are "
                     "masked, have no data or no NDVI in a scene are left out of that scene only. Expect many rows: a "
                     "field of one hectare has 100 pixels of 10 m on each date.")) +
         collectionHelp() + zoneHelp() + maskHelp() + batchHelp() +
         paragraph("OUTPUT",
                   tr("one row per zone, pixel and scene: x and y of the pixel's centre in the CRS of the scene, row "
                      "and column, reflectance of red and near infrared, NDVI, mask class and weight.")) +
         paragraph("SCENES", tr("one row per scene: whether it could be read, and why not.")) +
         paragraph("SCENE_COUNT, SCENES_FAILED, SAMPLE_COUNT",
                   tr("scenes in the collection; scenes that could not be read; rows of OUTPUT.")) +
         QStringLiteral("<p><code>qgis_process run ndvi:samplepixels --COLLECTION=scenes.gpkg --ZONES=fields.gpkg "
                        "--ZONE_ID=id --OUTPUT=pixels.csv --SCENES=scenes.csv</code></p>");
}

QString SamplePixels::checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const
{
  return maskContradiction(*this, parameters, context);
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
  const std::vector<Scene> scenes = shared.scenes(mCollection, progress);
  const ZoneTable zones = shared.zones(progress);
  StagedTable samples(*this, QStringLiteral("OUTPUT"), parameters, context, sampleFields(zones.fields));
  StagedTable sceneTable(*this, QStringLiteral("SCENES"), parameters, context, scenesFields());
  SampleWriter writer(scenes, zones, samples, sceneTable, progress);

  GdalRasterSource source;
  GdalZoneProjector projector(qgisPointTransform(context.transformContext()), threadsOf(shared.batch()));
  const RunSummary summary =
      runSamples(scenes, zones.layer, shared.pixels(), shared.batch(), source, projector, writer, progress);

  QVariantMap outputs = commitTables({&samples, &sceneTable}, progress);
  reportRun(summary, writer.digest(), progress);
  failWhereNothingWorked(summary, writer.digest(), outputs);
  outputs.insert(QStringLiteral("SCENE_COUNT"), static_cast<qlonglong>(summary.scenes));
  outputs.insert(QStringLiteral("SCENES_FAILED"), static_cast<qlonglong>(summary.scenesFailed));
  outputs.insert(QStringLiteral("SAMPLE_COUNT"), writer.sampleCount());
  return outputs;
}

} // namespace ndvi
