#include "zonalstatistics.h"

#include "batch/batchrunner.h"
#include "io/gdal/gdalzoneprojector.h"
#include "layers/qgisprojection.h"
#include "layers/resultlayers.h"
#include "parameters/parameterchecks.h"
#include "parameters/shardparameter.h"
#include "parameters/statisticsparameters.h"
#include "run/knownresults.h"
#include "run/scenesource.h"
#include "tables/histogramwriter.h"
#include "tables/widetable.h"

#include <qgsprocessingoutputs.h>

#include <algorithm>

namespace ndvi
{

namespace
{

/// Hands what a run finds to the tables and to the columns of the zones.
class JoiningSink : public HistogramSink
{
public:
  JoiningSink(HistogramWriter &writer, ZoneJoin *join) : mWriter(writer), mJoin(join) {}
  void addScene(const SceneResult &scene, const std::vector<ZoneResult> &rows) override
  {
    mWriter.addScene(scene, rows);
    if (mJoin)
      mJoin->add(scene.scene, rows);
  }

private:
  HistogramWriter &mWriter;
  ZoneJoin *mJoin; ///< nullptr: zones are not asked for
};

} // namespace

QString ZonalStatistics::displayName() const
{
  return tr("NDVI zonal statistics");
}

QString ZonalStatistics::group() const
{
  return tr("Tables");
}

QString ZonalStatistics::groupId() const
{
  return QStringLiteral("tables");
}

QStringList ZonalStatistics::tags() const
{
  return tr("ndvi,zonal,statistics,mean,median,percentile,join,polygon,field,sentinel-2,time series").split(',');
}

QString ZonalStatistics::shortDescription() const
{
  return tr("Mean, spread and percentiles of the NDVI of every polygon on every date, as a table or joined to the "
            "polygons.");
}

void ZonalStatistics::initAlgorithm(const QVariantMap &)
{
  const auto addAll = [this](std::initializer_list<ParameterList> lists)
  {
    for (const ParameterList &list : lists)
    {
      for (QgsProcessingParameterDefinition *definition : list)
        addParameter(definition);
    }
  };
  addAll({collectionParameters(), zoneParameters(), ruleParameters(), sameDayParameters(), percentileParameters(),
          maskParameters()});
  const QVariantList standard{static_cast<int>(JoinField::Status), static_cast<int>(JoinField::ValidShare),
                              static_cast<int>(JoinField::Mean)};
  addParameter(new QgsProcessingParameterEnum(QStringLiteral("JOIN_FIELDS"), tr("Columns of each date for the zones"),
                                              {tr("status"), tr("valid pixels"), tr("share of valid pixels"),
                                               tr("mean"), tr("median"), tr("standard deviation"), tr("minimum"),
                                               tr("maximum"), tr("percentiles")},
                                              true, standard));
  addAll({overlapParameters(), sampleParameters(), batchParameters(), memoryParameters(), shardParameters(),
          cacheParameters()});
  addOutputs();
}

void ZonalStatistics::addOutputs()
{
  const auto add = [this](const char *name, const QString &text, SourceType type, bool byDefault)
  {
    addParameter(
        new QgsProcessingParameterFeatureSink(QString::fromLatin1(name), text, type, QVariant(), true, byDefault));
  };
  add("STATISTICS", tr("Statistics"), SOURCE_TABLE, true);
  add("ZONES_OUTPUT", tr("Zones with statistics"), SOURCE_POLYGON, false);
  add("SCENES", tr("Scenes"), SOURCE_TABLE, true);
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SCENE_COUNT"), tr("Scenes in the collection")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SCENES_FAILED"), tr("Scenes that could not be read")));
  addOutput(
      new QgsProcessingOutputNumber(QStringLiteral("ROWS_WITHOUT_VALID"), tr("Statistics rows without a valid pixel")));
}

QString ZonalStatistics::helpText() const
{
  return QStringLiteral("<p>%1</p>\n")
             .arg(tr("For every zone (field, plot, district …) and every scene of a collection: pixel counts, mean, "
                     "standard deviation, minimum, maximum, median and percentiles of NDVI, and why there are none "
                     "where there are none. The numbers are those of “NDVI histogram tables”, without the histogram: "
                     "below and above count the pixels outside −1 … 1.")) +
         collectionHelp() + zoneHelp() + ruleHelp() + sameDayHelp() + percentilesHelp() + maskHelp() +
         paragraph("JOIN_FIELDS",
                   tr("what ZONES_OUTPUT has of each date: 0 status, 1 valid, 2 valid_share, 3 mean, 4 median, 5 "
                      "stddev, 6 min, 7 max, 8 the percentiles. On the command line: --JOIN_FIELDS=0,2,3")) +
         overlapHelp() + sampleHelp() + batchHelp() + shardHelp() + memoryHelp() + cacheHelp() +
         paragraph("STATISTICS",
                   tr("one row per zone and scene, whatever happened: status, pixel counts, mean, percentiles.")) +
         paragraph("ZONES_OUTPUT",
                   tr("a copy of the zones with all their attributes and a group of columns for each date, such as "
                      "mean_20240611; scenes of one day have the tile behind it, or _2. Every zone is there: what it "
                      "has no value for is NULL, and status says why. Needs 8 bytes of memory for every zone, date "
                      "and column.")) +
         paragraph("SCENES", tr("one row per scene: whether it could be read, and why not.")) +
         paragraph("SCENE_COUNT, SCENES_FAILED, ROWS_WITHOUT_VALID",
                   tr("scenes in the collection; scenes of which nothing could be read (not those read in part); "
                      "statistics rows without a valid pixel.")) +
         QStringLiteral("<p><code>qgis_process run ndvi:zonalstatistics --COLLECTION=scenes.gpkg --ZONES=fields.gpkg "
                        "--ZONE_ID=id --STATISTICS=statistics.csv --ZONES_OUTPUT=fields_ndvi.gpkg "
                        "--SCENES=scenes.csv</code></p>");
}

QString ZonalStatistics::checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const
{
  const QStringList tables{QStringLiteral("STATISTICS"), QStringLiteral("ZONES_OUTPUT"), QStringLiteral("SCENES")};
  if (std::all_of(tables.begin(), tables.end(),
                  [&parameters](const QString &table) { return isUnset(parameters.value(table)); }))
    return tr("There is nothing to write: give at least one of STATISTICS, ZONES_OUTPUT and SCENES.");
  QString problem = statisticsContradiction(*this, parameters, context);
  if (problem.isEmpty())
    problem = shardProblem(*this, parameters, context, {QStringLiteral("ZONES_OUTPUT")},
                           tr("Put the parts of STATISTICS together instead."));
  return problem.isEmpty() ? wideTableProblem(*this, QStringLiteral("ZONES_OUTPUT"), parameters, context) : problem;
}

bool ZonalStatistics::prepareAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                       QgsProcessingFeedback *)
{
  mCollection = collectionPlace(parameters.value(QStringLiteral("COLLECTION")), context);
  return true;
}

std::vector<JoinField> ZonalStatistics::joinFields(const QVariantMap &parameters, QgsProcessingContext &context) const
{
  QList<int> chosen = parameterAsEnums(parameters, QStringLiteral("JOIN_FIELDS"), context);
  std::sort(chosen.begin(), chosen.end());
  chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
  std::vector<JoinField> fields;
  for (const int field : std::as_const(chosen))
    fields.push_back(static_cast<JoinField>(field));
  return fields;
}

QVariantMap ZonalStatistics::run(const QVariantMap &parameters, QgsProcessingContext &context,
                                 FeedbackProgress &progress, QgsProcessingFeedback *)
{
  const Percentiles percentiles = percentilesOf(*this, parameters, context);
  const RunParameters shared(*this, parameters, context);
  const ShardOfRun shard(*this, parameters, context);
  HistogramOptions options = statisticsOptions(shared, percentiles);
  options.bins = Bins::uniform({-1, 0}, {1, 0}, {2, 0}); // one, so that below and above are what lies outside
  const std::vector<Scene> all = shared.scenes(mCollection, progress);
  const ZoneTable zones = shared.zones(progress);
  GdalZoneProjector projector(qgisPointTransform(context.transformContext()), threadsOf(options.batch));
  const ShardScenes own = shard.of(all, options.sameDay, zones.layer, projector, progress);
  const std::vector<Scene> scenes = chosen(all, own.numbers);
  const std::unique_ptr<QgsProcessingFeatureSource> layer(
      parameterAsSource(parameters, QStringLiteral("ZONES"), context));

  RowOptions rows;
  rows.counts = options.rule == PixelRule::Coverage ? CountType::Weighted : CountType::Whole;
  rows.percentiles = percentiles.values.size();
  rows.noOverlapRows = parameterAsBool(parameters, QStringLiteral("NO_OVERLAP_ROWS"), context);
  ZoneJoin join(scenes, options.sameDay, joinFields(parameters, context), percentiles, rows.counts);
  const QgsFields joinedFields = join.fields(layer->fields());
  checkFieldCount(*this, QStringLiteral("ZONES_OUTPUT"), parameters, context, joinedFields.count());
  StagedTable statistics(*this, QStringLiteral("STATISTICS"), parameters, context,
                         statisticsFields(zones.fields, percentiles, rows.counts));
  StagedTable joined(*this, QStringLiteral("ZONES_OUTPUT"), parameters, context, joinedFields, layer->wkbType(),
                     layer->sourceCrs());
  StagedTable sceneTable(*this, QStringLiteral("SCENES"), parameters, context, scenesFields());
  HistogramWriter writer(scenes, zones, options.bins, rows, {nullptr, statistics, sceneTable}, progress);
  JoiningSink sink(writer, joined.isRequested() ? &join : nullptr);

  KnownResults known(*this, parameters, context, progress);
  GdalRasterSource source = sceneSource(options.batch);
  const RunSummary summary =
      runHistogram(scenes, zones.layer, options, source, projector, sink, progress, known.memory());
  known.report(summary, progress);
  writer.finish(own.zonesToTellOf);
  writeJoinedZones(*layer, parameterAsString(parameters, QStringLiteral("ZONE_ID"), context), zones, join, joined,
                   progress);

  QVariantMap outputs = commitTables({&statistics, &joined, &sceneTable}, progress);
  finishRun(summary, writer.digest(), outputs, progress);
  presentResults(*this, outputs,
                 ResultSubject::madeOf(mCollection, layer->sourceName(), join.latestColumn(joinedFields)), context);
  outputs.insert(QStringLiteral("ROWS_WITHOUT_VALID"), writer.digest().rowsWithoutValid());
  return outputs;
}

} // namespace ndvi
