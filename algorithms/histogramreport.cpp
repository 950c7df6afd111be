#include "histogramreport.h"

#include "model/error.h"
#include "parameters/parameterchecks.h"
#include "parameters/runparameters.h"
#include "reports/reportfile.h"
#include "reports/reporttables.h"

#include <qgsprocessingoutputs.h>

namespace ndvi
{

namespace
{

/// zone_ids as the user lists them: separated by semicolons where there is one, else by commas.
QStringList listedZones(const QString &text)
{
  QStringList zones;
  const QStringList parts = text.split(text.contains(';') ? ';' : ',');
  for (const QString &part : parts)
  {
    if (!part.trimmed().isEmpty() && !zones.contains(part.trimmed()))
      zones << part.trimmed();
  }
  return zones;
}

} // namespace

QString HistogramReport::displayName() const
{
  return tr("NDVI histogram report");
}

QString HistogramReport::group() const
{
  return tr("Reports");
}

QString HistogramReport::groupId() const
{
  return QStringLiteral("reports");
}

QStringList HistogramReport::tags() const
{
  return tr("ndvi,histogram,report,html,heat map,chart,overview,time series,field").split(',');
}

QString HistogramReport::shortDescription() const
{
  return tr("Makes a page to look at of the tables of a run: what went wrong, which zones need attention, and their "
            "histograms by date.");
}

QString HistogramReport::helpText() const
{
  return QStringLiteral("<p>%1</p>\n")
             .arg(tr(
                 "Makes one HTML page of the tables that “NDVI histogram tables” writes: what went wrong and why, an "
                 "overview of all zones with those first that need attention (failures, nothing valid, nothing inside "
                 "the bins, a fall of the "
                 "median that recovers at once or is too new to tell, little clear area, few pixels), and for some "
                 "zones a heat map of their histograms by date, the histogram of each date and the numbers. Sums that "
                 "“Aggregate tables” writes can be shown too. The page needs no network and no scripts, names no "
                 "folders and can be printed.")) +
         paragraph("HISTOGRAM",
                   tr("the histogram table, a row per zone, scene and bin. Any vector format, also CSV.")) +
         paragraph("STATISTICS", tr("the statistics table of the same run. With percentiles 5 and 95 the band between "
                                    "them is exact; without, and in sums, it is read off the histogram, which ≈ "
                                    "marks.")) +
         paragraph("SCENES", tr("the scenes table of the same run: tells which scenes could not be read, and why.")) +
         paragraph("ZONES_SHOWN",
                   tr("zone_id of the zones to show in detail, separated by commas (or semicolons, where "
                      "names have commas). Empty: those that need attention most.")) +
         paragraph("MAX_ZONES",
                   tr("how many zones to show in detail where ZONES_SHOWN is empty; all are in the "
                      "overview. The page stays below some 20 MB in any case, and says what it left out.")) +
         paragraph("TITLE", tr("heading of the page.")) +
         paragraph("REPORT", tr("the page, an HTML file. QGIS lists it in its results viewer.")) +
         paragraph(
             "ZONE_COUNT, ATTENTION_COUNT",
             tr("zones in the statistics table; those that need attention, which a fall of the median that lasts (a "
                "harvest) does not count for.")) +
         QStringLiteral("<p><code>qgis_process run ndvi:histogramreport --HISTOGRAM=histogram.csv "
                        "--STATISTICS=statistics.csv --SCENES=scenes.csv --REPORT=report.html</code></p>");
}

void HistogramReport::initAlgorithm(const QVariantMap &)
{
  const auto source = [this](const char *name, const QString &text, bool optional)
  {
    addParameter(new QgsProcessingParameterFeatureSource(QString::fromLatin1(name), text, sourceTypes({SOURCE_TABLE}),
                                                         QVariant(), optional));
  };
  source("HISTOGRAM", tr("Histogram table"), false);
  source("STATISTICS", tr("Statistics table"), false);
  source("SCENES", tr("Scenes table"), true);
  addParameter(new QgsProcessingParameterString(QStringLiteral("ZONES_SHOWN"), tr("Zones to show in detail (zone_id)"),
                                                QVariant(), false, true));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("MAX_ZONES"),
                                                tr("Largest number of zones to show in detail"), NUMBER_INTEGER,
                                                static_cast<int>(ReportOptions().maxZones), false, 0, 10000));
  addParameter(
      new QgsProcessingParameterString(QStringLiteral("TITLE"), tr("Heading of the page"), QVariant(), false, true));
  addParameter(reportParameter(false));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("ZONE_COUNT"), tr("Zones")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("ATTENTION_COUNT"), tr("Zones that need attention")));
}

std::shared_ptr<QgsProcessingFeatureSource> HistogramReport::table(const char *name, const QVariantMap &parameters,
                                                                   QgsProcessingContext &context) const
{
  const QString parameter = QString::fromLatin1(name);
  std::shared_ptr<QgsProcessingFeatureSource> source(parameterAsSource(parameters, parameter, context));
  if (!source)
    throw Error(ErrorCode::Input, tr("%1: the table “%2” cannot be opened.")
                                      .arg(parameter, parameters.value(parameter).toString())
                                      .toStdString());
  return source;
}

QVariantMap HistogramReport::run(const QVariantMap &parameters, QgsProcessingContext &context,
                                 FeedbackProgress &progress, QgsProcessingFeedback *)
{
  const QStringList chosen = listedZones(parameterAsString(parameters, QStringLiteral("ZONES_SHOWN"), context));
  const int maxZones = parameterAsInt(parameters, QStringLiteral("MAX_ZONES"), context);
  const std::shared_ptr<QgsProcessingFeatureSource> statistics = table("STATISTICS", parameters, context);
  const std::shared_ptr<QgsProcessingFeatureSource> histogram = table("HISTOGRAM", parameters, context);
  LayerTable statisticsTable(statistics), histogramTable(histogram);
  ReportFile report(*this, parameters, context);
  StatisticsTableReader statisticsReader(statisticsTable, statistics->sourceName());
  HistogramTableReader histogramReader(histogramTable, histogram->sourceName());

  ReportTables tables(progress);
  if (!isUnset(parameters.value(QStringLiteral("SCENES"))))
  {
    const std::shared_ptr<QgsProcessingFeatureSource> scenes = table("SCENES", parameters, context);
    LayerTable scenesTable(scenes);
    ScenesTableReader reader(scenesTable, scenes->sourceName());
    tables.readScenes(reader);
  }
  progress.setText(tr("Reading the statistics").toStdString());
  tables.readStatistics(statisticsReader, chosen, statisticsTable.rowCount());
  tables.choose(static_cast<std::size_t>(maxZones));
  progress.setText(tr("Reading the histogram").toStdString());
  tables.readHistogram(histogramReader, histogramTable.rowCount());

  ReportData &data = tables.data();
  data.title = parameterAsString(parameters, QStringLiteral("TITLE"), context).toStdString();
  data.created = reportCreated();
  data.parameters = runDescription(*this, parameters, context);
  if (isUnset(parameters.value(QStringLiteral("SCENES"))))
    data.remarks.push_back(
        tr("Without the scenes table this page cannot tell which scenes failed as a whole.").toStdString());
  report.write(htmlReport(data, tables.options()));
  progress.lastLook();

  QVariantMap outputs;
  report.commit(outputs);
  outputs.insert(QStringLiteral("ZONE_COUNT"), static_cast<qlonglong>(data.zones.size()));
  outputs.insert(QStringLiteral("ATTENTION_COUNT"), tables.attentionCount());
  return outputs;
}

} // namespace ndvi
