#include "aggregatetables.h"

#include "aggregation/aggregatewriter.h"
#include "layers/resultlayers.h"
#include "parameters/runparameters.h"
#include "qgiscompat.h"
#include "tables/destination.h"
#include "tables/widetable.h"

#include <qgsprocessingoutputs.h>

#include <algorithm>

namespace ndvi
{

namespace
{

/// Names of the steps in the column period, in the order of AggregateOptions::Step.
const char *const STEP_NAMES[] = {"scene", "day", "week", "month", "season", "year", "all"};

enum SameDay
{
  KeepOne,
  KeepAll
};

} // namespace

QString AggregateTables::displayName() const
{
  return tr("Aggregate tables");
}

QString AggregateTables::group() const
{
  return tr("Tables");
}

QString AggregateTables::groupId() const
{
  return QStringLiteral("tables");
}

QStringList AggregateTables::tags() const
{
  return tr("ndvi,histogram,statistics,sum,merge,week,month,season,year,composite,time series").split(',');
}

QString AggregateTables::shortDescription() const
{
  return tr("Puts the tables of several runs together, and sums them by day, week, month, season or year and by zone.");
}

QString AggregateTables::helpText() const
{
  return QStringLiteral("<p>%1</p>\n")
             .arg(tr(
                 "Puts histogram and statistics tables of “NDVI histogram tables” together, of one run or of several, "
                 "and sums them by period and by zone. Counts, mean, standard deviation, minimum and maximum are those "
                 "of all pixels together; median and percentiles of several rows are recomputed from the histogram, "
                 "no farther off than the widest bin, or NULL where they fall among pixels below or above all bins and "
                 "are not known so well. The output can be summed again.")) +
         paragraph("HISTOGRAM_TABLES",
                   tr("histogram tables; all must have the same bins. Without them there are neither a "
                      "histogram nor median and percentiles of several rows.")) +
         paragraph("STATISTICS_TABLES",
                   tr("statistics tables of the same runs. Without them only the histograms are summed, "
                      "and of the scenes of a day the one with most valid pixels is kept.")) +
         paragraph("PERIOD",
                   tr("what is summed in time, by UTC: nothing (each scene for itself), days, weeks from Monday "
                      "(ISO 8601), months, seasons of three months (December belongs to the next year's winter), "
                      "years, or all dates together.")) +
         paragraph("ZONE_GROUP",
                   tr("attributes carried along in the tables, such as crop: zones with the same value are "
                      "summed. Empty: every zone for itself.")) +
         paragraph(
             "SAME_DAY",
             tr("of several scenes of one UTC day keep, for each zone, the one that has data on most of it (then the "
                "one with most valid pixels, then the newest processing baseline), so that no ground counts twice; "
                "or sum them all. Without effect where PERIOD leaves each scene for itself.")) +
         paragraph("HISTOGRAM", tr("one row per zone or group, period and bin.")) +
         paragraph("STATISTICS",
                   tr("one row per zone or group and period, with the numbers of rows, zones and scenes that "
                      "were summed, and the scenes left out.")) +
         paragraph("WIDE", tr("one row per zone or group and period with a column per bin, for joins and spreadsheets; "
                              "n_0.35 counts the pixels from 0.35 on. Needs both kinds of tables.")) +
         paragraph("CHOICES",
                   tr("one row per row that does not count, and why: there twice, or another scene of the day.")) +
         paragraph("ROW_COUNT, ROWS_DROPPED, ROWS_WITHOUT_VALID",
                   tr("rows of STATISTICS; rows of the input that do not count; rows of STATISTICS without a valid "
                      "pixel.")) +
         QStringLiteral("<p><code>qgis_process run ndvi:aggregatetables --HISTOGRAM_TABLES=histogram.csv "
                        "--STATISTICS_TABLES=statistics.csv --PERIOD=3 --HISTOGRAM=months_histogram.csv "
                        "--STATISTICS=months.csv</code></p>");
}

void AggregateTables::initAlgorithm(const QVariantMap &)
{
  const auto tables = [this](const char *name, const QString &text)
  { addParameter(new TableListParameter(QString::fromLatin1(name), text)); };
  tables("HISTOGRAM_TABLES", tr("Histogram tables"));
  tables("STATISTICS_TABLES", tr("Statistics tables"));
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("PERIOD"), tr("Sum by"),
      {tr("scene (no sums over time)"), tr("day"), tr("week"), tr("month"), tr("season"), tr("year"), tr("all dates")},
      false, static_cast<int>(AggregateOptions::Step::Month)));
  addParameter(new QgsProcessingParameterField(QStringLiteral("ZONE_GROUP"), tr("Sum zones with the same"), QVariant(),
                                               QStringLiteral("STATISTICS_TABLES"), FIELD_ANY, true, true));
  addParameter(new QgsProcessingParameterEnum(QStringLiteral("SAME_DAY"), tr("Scenes of one day"),
                                              {tr("keep the one that covers most of the zone"), tr("sum them all")},
                                              false, KeepOne));

  const auto output = [this](const char *name, const QString &text, bool isWanted)
  {
    addParameter(new QgsProcessingParameterFeatureSink(QString::fromLatin1(name), text, SOURCE_TABLE, QVariant(), true,
                                                       isWanted));
  };
  output("HISTOGRAM", tr("Summed histogram"), true);
  output("STATISTICS", tr("Summed statistics"), true);
  output("WIDE", tr("Summed histogram, a column per bin"), false);
  output("CHOICES", tr("Rows left out"), false);
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("ROW_COUNT"), tr("Rows of the statistics")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("ROWS_DROPPED"), tr("Rows of the input that do not count")));
  addOutput(
      new QgsProcessingOutputNumber(QStringLiteral("ROWS_WITHOUT_VALID"), tr("Statistics rows without a valid pixel")));
}

QString AggregateTables::checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const
{
  const bool hasHistograms = hasTables(QStringLiteral("HISTOGRAM_TABLES"), parameters, context);
  const bool hasStatistics = hasTables(QStringLiteral("STATISTICS_TABLES"), parameters, context);
  if (!hasHistograms && !hasStatistics)
    return tr("There is nothing to sum: give STATISTICS_TABLES, HISTOGRAM_TABLES or both.");
  const auto kind = [&](const char *name)
  { return destinationOf(*parameterDefinition(QString::fromLatin1(name)), parameters, context).kind; };
  using Kind = Destination::Kind;
  const Kind histogram = kind("HISTOGRAM"), statistics = kind("STATISTICS");
  const bool hasWide = kind("WIDE") != Kind::None, hasOthers = hasWide || kind("CHOICES") != Kind::None;
  if (histogram == Kind::None && statistics == Kind::None && !hasOthers)
    return tr("No table is asked for: give at least one of HISTOGRAM, STATISTICS, WIDE and CHOICES.");
  // The dialog asks for temporary ones unless told otherwise: that is no wish.
  const auto isTemporary = [](Kind place) { return place == Kind::Memory || place == Kind::Temporary; };
  const bool isOnlyHistogram = statistics == Kind::None && !hasOthers;
  const bool isOnlyStatistics = histogram == Kind::None && !hasOthers;
  if (!hasHistograms && histogram != Kind::None && (isOnlyHistogram || !isTemporary(histogram)))
    return tr("HISTOGRAM needs HISTOGRAM_TABLES: statistics tables hold no bins.");
  if (!hasStatistics && statistics != Kind::None && (isOnlyStatistics || !isTemporary(statistics)))
    return tr("STATISTICS needs STATISTICS_TABLES: histogram tables hold neither mean nor pixels without a valid "
              "value.");
  if (hasWide && !(hasHistograms && hasStatistics))
    return tr("WIDE needs HISTOGRAM_TABLES and STATISTICS_TABLES: its columns are the bins of the ones and status and "
              "pixels of the others.");
  return wideTableProblem(*this, QStringLiteral("WIDE"), parameters, context);
}

bool AggregateTables::prepareAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                       QgsProcessingFeedback *)
{
  // Layers of the project belong to this thread.
  mHistograms = tablesOf(QStringLiteral("HISTOGRAM_TABLES"), parameters, context);
  mStatistics = tablesOf(QStringLiteral("STATISTICS_TABLES"), parameters, context);
  return true;
}

AggregateOptions AggregateTables::options(const QVariantMap &parameters, QgsProcessingContext &context) const
{
  AggregateOptions options;
  options.step = static_cast<AggregateOptions::Step>(parameterAsEnum(parameters, QStringLiteral("PERIOD"), context));
  options.keepOneADay = parameterAsEnum(parameters, QStringLiteral("SAME_DAY"), context) == KeepOne;
  options.zoneGroup = fieldNames(parameterDefinition(QStringLiteral("ZONE_GROUP")), parameters, context);
  return options;
}

QVariantMap AggregateTables::run(const QVariantMap &parameters, QgsProcessingContext &context,
                                 FeedbackProgress &progress, QgsProcessingFeedback *)
{
  const AggregateOptions how = options(parameters, context);
  TableAggregator tables(mHistograms, mStatistics, how, progress);
  tables.read();

  StagedTable histogram(*this, QStringLiteral("HISTOGRAM"), parameters, context, aggregateHistogramFields(tables));
  StagedTable statistics(*this, QStringLiteral("STATISTICS"), parameters, context, aggregateStatisticsFields(tables));
  const QgsFields columns = aggregateWideFields(tables);
  checkFieldCount(*this, QStringLiteral("WIDE"), parameters, context, columns.count());
  StagedTable wide(*this, QStringLiteral("WIDE"), parameters, context, columns);
  StagedTable choices(*this, QStringLiteral("CHOICES"), parameters, context, choiceFields(tables));
  AggregateWriter writer(tables, QString::fromLatin1(STEP_NAMES[static_cast<int>(how.step)]),
                         {histogram, statistics, wide}, progress);
  ChoiceWriter leftOut(tables, choices, progress);
  tables.sum([&leftOut](const RowChoice &rows) { leftOut.add(rows); },
             [&writer](const AggregateGroup &group) { writer.add(group); });
  // A table of nothing would look like one of polygons without pixels.
  std::vector<StagedTable *> written{&wide, &choices};
  if (tables.input().hasHistograms())
    written.push_back(&histogram);
  if (tables.input().hasStatistics())
    written.push_back(&statistics);
  QVariantMap outputs = commitTables(written, progress);
  presentResults(*this, outputs, {}, context);
  report(tables, writer.digest(), progress);
  reportChoices(tables, leftOut, choices.isRequested(), progress);
  outputs.insert(QStringLiteral("ROW_COUNT"), tables.rowsMade());
  outputs.insert(QStringLiteral("ROWS_DROPPED"), leftOut.rows());
  outputs.insert(QStringLiteral("ROWS_WITHOUT_VALID"), writer.digest().rowsWithoutValid());
  return outputs;
}

void AggregateTables::report(const TableAggregator &tables, const RunDigest &digest, Progress &progress) const
{
  const auto info = [&progress](const QString &text) { progress.info(text.toStdString()); };
  info(tr("%1 rows of zones and scenes read, %2 rows made of them.").arg(tables.rowsRead()).arg(tables.rowsMade()));
  if (tables.input().hasStatistics())
    info(tr("Rows by status: %1.").arg(digest.rowsByStatus()));
  if (const std::string doubt = tables.binDoubt(); !doubt.empty())
    progress.warning(doubt);
  if (!tables.input().hasHistograms())
    progress.warning(
        tr("Without HISTOGRAM_TABLES there is no HISTOGRAM, and rows that are the sum of several have no median "
           "and no percentiles.")
            .toStdString());
  if (!tables.input().hasStatistics())
    progress.warning(
        tr("Without STATISTICS_TABLES there is no STATISTICS, and zones without valid pixels are not known; of "
           "the scenes of a day the one with most pixels in the bins is kept.")
            .toStdString());
}

void AggregateTables::reportChoices(const TableAggregator &tables, const ChoiceWriter &choices, bool areWritten,
                                    Progress &progress) const
{
  if (choices.rows() > 0)
  {
    const QString text = areWritten ? tr("%1 of the rows read do not count (%2): CHOICES has them.")
                                    : tr("%1 of the rows read do not count (%2). To see which, ask for CHOICES.");
    progress.info(text.arg(choices.rows()).arg(choices.rowsByReason()).toStdString());
  }
  const long long duplicates =
      std::max(choices.rowsOf(RowFate::Duplicate), static_cast<long long>(tables.repeatedHistograms()));
  if (duplicates > 0)
    progress.warning(tr("%1 zones and scenes are in the tables more than once, with the same numbers, and count once. "
                        "Is a table given twice, or are there two of one run?")
                         .arg(duplicates)
                         .toStdString());
}

} // namespace ndvi
