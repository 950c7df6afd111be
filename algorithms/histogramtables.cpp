#include "histogramtables.h"

#include "batch/batchrunner.h"
#include "io/gdal/gdalzoneprojector.h"
#include "layers/qgisprojection.h"
#include "layers/resultlayers.h"
#include "model/error.h"
#include "parameters/parameterchecks.h"
#include "parameters/runparameters.h"
#include "parameters/shardparameter.h"
#include "parameters/statisticsparameters.h"
#include "reports/reportcollector.h"
#include "reports/reportfile.h"
#include "run/knownresults.h"
#include "run/scenesource.h"
#include "tables/histogramwriter.h"
#include "tables/widetable.h"

#include <qgsprocessingoutputs.h>

#include <algorithm>

namespace ndvi
{

QString HistogramTables::displayName() const
{
  return tr("NDVI histogram tables");
}

QString HistogramTables::group() const
{
  return tr("Tables");
}

QString HistogramTables::groupId() const
{
  return QStringLiteral("tables");
}

QStringList HistogramTables::tags() const
{
  return tr("ndvi,histogram,zonal,statistics,polygon,field,sentinel-2,time series,bins").split(',');
}

QString HistogramTables::shortDescription() const
{
  return tr("Counts the NDVI of every polygon on every date into bins, and tells what became of every scene.");
}

QString HistogramTables::helpText() const
{
  return QStringLiteral("<p>%1</p>\n")
             .arg(tr(
                 "For every zone (field, plot, district …) and every scene of a collection: how many pixels fall into "
                 "each NDVI bin, the statistics, and why there are none where there are none. NDVI = (NIR − red) / "
                 "(NIR + red) of reflectance. Bands are read straight from the scenes, no NDVI raster is needed.")) +
         collectionHelp() + zoneHelp() + ruleHelp() + sameDayHelp() +
         paragraph("BIN_MIN, BIN_MAX, BIN_WIDTH",
                   tr("range and width of the bins, the same for all zones and scenes; the width "
                      "must divide the range. A value on an edge counts in the bin above it.")) +
         percentilesHelp() + maskHelp() + paragraph("BIN_COUNT", tr("number of equal bins, instead of BIN_WIDTH.")) +
         paragraph("BIN_EDGES",
                   tr("any increasing list of edges, such as -1,0,0.2,0.4,1, instead of range and width.")) +
         paragraph("MAX_BUCKETS, MIN_BUCKET_WIDTH",
                   tr("as in Earth Engine: the smallest width 2^k, or MIN_BUCKET_WIDTH × 2^k, "
                      "that needs at most MAX_BUCKETS bins.")) +
         paragraph("EMPTY_BINS", tr("write bins with count 0 too.")) + overlapHelp() + sampleHelp() + batchHelp() +
         shardHelp() + memoryHelp() + cacheHelp() +
         paragraph("HISTOGRAM", tr("one row per zone, scene and bin: count of pixels and share of the valid ones.")) +
         paragraph("STATISTICS",
                   tr("one row per zone and scene, whatever happened: status, pixel counts, mean, percentiles.")) +
         paragraph("SCENES", tr("one row per scene: whether it could be read, and why not.")) +
         paragraph("WIDE", tr("one row per zone and scene with a column per bin, for joins and spreadsheets; n_0.35 "
                              "counts the pixels from 0.35 on.")) +
         paragraph("REPORT", tr("a page to look at: what went wrong, which zones need attention, and their histograms "
                                "by date.")) +
         paragraph("SCENE_COUNT, SCENES_FAILED, ROWS_WITHOUT_VALID",
                   tr("scenes in the collection; scenes of which nothing could be read (not those read in part); "
                      "statistics rows without a valid pixel.")) +
         QStringLiteral(
             "<p><code>qgis_process run ndvi:histogramtables --COLLECTION=scenes.gpkg --ZONES=fields.gpkg "
             "--ZONE_ID=id --HISTOGRAM=histogram.csv --STATISTICS=statistics.csv --SCENES=scenes.csv</code></p>");
}

void HistogramTables::initAlgorithm(const QVariantMap &)
{
  for (const ParameterList &list : {collectionParameters(), zoneParameters(), ruleParameters(), sameDayParameters()})
  {
    for (QgsProcessingParameterDefinition *definition : list)
      addParameter(definition);
  }
  addBinParameters();
  for (const ParameterList &list : {maskParameters(), sampleParameters(), batchParameters(), memoryParameters(),
                                    shardParameters(), cacheParameters()})
  {
    for (QgsProcessingParameterDefinition *definition : list)
      addParameter(definition);
  }
  addOutputs();
}

void HistogramTables::addBinParameters()
{
  const auto number = [](const char *name, const QString &text, NumberType type, const QVariant &standard)
  { return new QgsProcessingParameterNumber(QString::fromLatin1(name), text, type, standard, !standard.isValid()); };
  addParameter(number("BIN_MIN", tr("Smallest NDVI of the bins"), NUMBER_DOUBLE, BinInput::MIN));
  addParameter(number("BIN_MAX", tr("Largest NDVI of the bins"), NUMBER_DOUBLE, BinInput::MAX));
  addParameter(number("BIN_WIDTH", tr("Width of a bin"), NUMBER_DOUBLE, BinInput::WIDTH));
  for (QgsProcessingParameterDefinition *definition : percentileParameters())
    addParameter(definition);
  addParameter(advanced(number("BIN_COUNT", tr("Number of equal bins"), NUMBER_INTEGER, QVariant())));
  addParameter(advanced(
      new QgsProcessingParameterString(QStringLiteral("BIN_EDGES"), tr("Edges of the bins"), QVariant(), false, true)));
  addParameter(advanced(number("MAX_BUCKETS", tr("Largest number of bins of width 2^k"), NUMBER_INTEGER, QVariant())));
  addParameter(advanced(number("MIN_BUCKET_WIDTH", tr("Smallest width of these bins"), NUMBER_DOUBLE, QVariant())));
  addParameter(advanced(
      new QgsProcessingParameterBoolean(QStringLiteral("EMPTY_BINS"), tr("Write bins without pixels too"), false)));
  for (QgsProcessingParameterDefinition *definition : overlapParameters())
    addParameter(definition);
}

void HistogramTables::addOutputs()
{
  const auto table = [this](const char *name, const QString &text, bool byDefault = true)
  {
    addParameter(new QgsProcessingParameterFeatureSink(QString::fromLatin1(name), text, SOURCE_TABLE, QVariant(), true,
                                                       byDefault));
  };
  table("HISTOGRAM", tr("Histogram"));
  table("STATISTICS", tr("Statistics"));
  table("SCENES", tr("Scenes"));
  table("WIDE", tr("Histogram, a column per bin"), false);
  addParameter(reportParameter(true));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SCENE_COUNT"), tr("Scenes in the collection")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SCENES_FAILED"), tr("Scenes that could not be read")));
  addOutput(
      new QgsProcessingOutputNumber(QStringLiteral("ROWS_WITHOUT_VALID"), tr("Statistics rows without a valid pixel")));
}

BinInput HistogramTables::binInput(const QVariantMap &parameters, QgsProcessingContext &context) const
{
  BinInput input;
  input.min = optionalNumber(parameters, QStringLiteral("BIN_MIN"), context);
  input.max = optionalNumber(parameters, QStringLiteral("BIN_MAX"), context);
  input.width = optionalNumber(parameters, QStringLiteral("BIN_WIDTH"), context);
  input.count = optionalNumber(parameters, QStringLiteral("BIN_COUNT"), context);
  input.maxBuckets = optionalNumber(parameters, QStringLiteral("MAX_BUCKETS"), context);
  input.minBucketWidth = optionalNumber(parameters, QStringLiteral("MIN_BUCKET_WIDTH"), context);
  input.edges = parameterAsString(parameters, QStringLiteral("BIN_EDGES"), context);
  return input;
}

QString HistogramTables::checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const
{
  const QStringList tables{QStringLiteral("HISTOGRAM"), QStringLiteral("STATISTICS"), QStringLiteral("SCENES"),
                           QStringLiteral("WIDE"), QStringLiteral("REPORT")};
  if (std::all_of(tables.begin(), tables.end(),
                  [&parameters](const QString &table) { return isUnset(parameters.value(table)); }))
    return tr("No output is asked for: give at least one of HISTOGRAM, STATISTICS, SCENES, WIDE and REPORT.");
  QString problem = statisticsContradiction(*this, parameters, context);
  if (problem.isEmpty())
    problem = shardProblem(*this, parameters, context);
  if (problem.isEmpty())
    problem = wideTableProblem(*this, QStringLiteral("WIDE"), parameters, context);
  if (!problem.isEmpty())
    return problem;
  try
  {
    makeBins(binInput(parameters, context));
  }
  catch (const Error &e)
  {
    return QString::fromUtf8(e.what());
  }
  return QString();
}

bool HistogramTables::prepareAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                       QgsProcessingFeedback *)
{
  mCollection = collectionPlace(parameters.value(QStringLiteral("COLLECTION")), context);
  return true;
}

QVariantMap HistogramTables::run(const QVariantMap &parameters, QgsProcessingContext &context,
                                 FeedbackProgress &progress, QgsProcessingFeedback *)
{
  const Percentiles percentiles = percentilesOf(*this, parameters, context);
  const RunParameters shared(*this, parameters, context);
  const ShardOfRun shard(*this, parameters, context);
  HistogramOptions options = statisticsOptions(shared, percentiles);
  options.bins = makeBins(binInput(parameters, context));
  // Zones first: the workflow sees whether they are right by a run over no scene.
  const ZoneTable zones = shared.zones(progress);
  const std::vector<Scene> all = shared.scenes(mCollection, progress);
  GdalZoneProjector projector(qgisPointTransform(context.transformContext()), threadsOf(options.batch));
  const ShardScenes own = shard.of(all, options.sameDay, zones.layer, projector, progress);
  const std::vector<Scene> scenes = chosen(all, own.numbers);

  const CountType counts = options.rule == PixelRule::Coverage ? CountType::Weighted : CountType::Whole;
  StagedTable histogram(*this, QStringLiteral("HISTOGRAM"), parameters, context, histogramFields(zones.fields, counts));
  StagedTable statistics(*this, QStringLiteral("STATISTICS"), parameters, context,
                         statisticsFields(zones.fields, percentiles, counts));
  StagedTable sceneTable(*this, QStringLiteral("SCENES"), parameters, context, scenesFields());
  checkFieldCount(*this, QStringLiteral("WIDE"), parameters, context,
                  wideFields(zones.fields, options.bins, counts).count());
  StagedTable wide(*this, QStringLiteral("WIDE"), parameters, context, wideFields(zones.fields, options.bins, counts));
  RowOptions rows;
  rows.counts = counts;
  rows.percentiles = percentiles.values.size();
  rows.emptyBins = parameterAsBool(parameters, QStringLiteral("EMPTY_BINS"), context);
  rows.noOverlapRows = parameterAsBool(parameters, QStringLiteral("NO_OVERLAP_ROWS"), context);
  HistogramWriter writer(scenes, zones, options.bins, rows, {&histogram, statistics, sceneTable, &wide}, progress);

  ReportFile report(*this, parameters, context);
  std::unique_ptr<ReportCollector> collector;
  if (report.isRequested())
    collector = std::make_unique<ReportCollector>(writer, scenes, zones, options);
  HistogramSink &sink = collector ? static_cast<HistogramSink &>(*collector) : writer;

  KnownResults known(*this, parameters, context, progress);
  GdalRasterSource source = sceneSource(options.batch);
  const RunSummary summary =
      runHistogram(scenes, zones.layer, options, source, projector, sink, progress, known.memory());
  known.report(summary, progress);
  writer.finish(own.zonesToTellOf);
  if (collector)
    report.write(collector->page(summary, runDescription(*this, parameters, context)));

  QVariantMap outputs = commitTables({&histogram, &statistics, &sceneTable, &wide}, progress, &report);
  finishRun(summary, writer.digest(), outputs, progress);
  presentResults(*this, outputs, ResultSubject::madeOf(mCollection, zones.layerName), context);
  outputs.insert(QStringLiteral("ROWS_WITHOUT_VALID"), writer.digest().rowsWithoutValid());
  return outputs;
}

} // namespace ndvi
