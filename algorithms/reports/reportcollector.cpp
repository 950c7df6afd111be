#include "reports/reportcollector.h"

#include "model/text.h"
#include "report/report.h"
#include "tables/resulttables.h"

namespace ndvi
{

ReportCollector::ReportCollector(HistogramSink &next, const std::vector<Scene> &scenes, const ZoneTable &zones,
                                 const HistogramOptions &options)
    : mNext(next), mScenes(scenes), mRows(options.percentiles)
{
  for (const Scene &scene : scenes)
    mBuilder.addScene({scene.id, scene.datetime, std::string(), std::string()});
  for (const QgsAttributes &key : zones.keys)
    mBuilder.addZone(zoneText(key), zoneDetails(zones.fields, key));
  for (int bin = 0; bin < options.bins.count(); ++bin)
    mBuilder.setBin(static_cast<std::size_t>(bin), options.bins.edge(bin), options.bins.edge(bin + 1));
}

/// What a row is of: its scene, or those of the day that share it.
std::int32_t ReportCollector::sceneOf(const ZoneResult &result, std::size_t day)
{
  if (result.scenes.size() < 2)
    return static_cast<std::int32_t>(result.scenes.empty() ? day : result.scenes.front());
  const auto [found, isNew] = mDays.try_emplace(result.scenes, 0);
  if (isNew)
  {
    const auto [id, time] = nameOfScenes(mScenes, result.scenes);
    found->second = mBuilder.addScene({id.toStdString(), time, {}, {}, ReportScene::Kind::Day});
  }
  return found->second;
}

void ReportCollector::addScene(const SceneResult &scene, const std::vector<ZoneResult> &rows)
{
  mNext.addScene(scene, rows);
  mBuilder.setStatus(static_cast<std::int32_t>(scene.scene), statusName(scene.status), scene.message, scene.masked);
  for (const ZoneResult &result : rows)
  {
    // Rows of a day come with its first scene, though a zone may lie in others only.
    ReportRow row = mRows.row(result, sceneOf(result, scene.scene));
    for (std::size_t bin = 0; row.hasValid() && bin < result.bins.size(); ++bin)
    {
      if (result.bins[bin] > 0)
        row.cells.push_back({static_cast<std::uint32_t>(bin), static_cast<float>(result.bins[bin] / result.valid)});
    }
    row.cells.shrink_to_fit();
    mBuilder.addRow(result.zone, std::move(row), result.message);
  }
}

std::string ReportCollector::page(const RunSummary &summary,
                                  const std::vector<std::pair<std::string, std::string>> &description)
{
  ReportData data = mBuilder.finish();
  data.parameters = description;
  data.created = reportCreated();
  data.areBinsComplete = true;
  if (summary.stopped)
    data.remarks.push_back(
        message(QT_TRANSLATE_NOOP("core", "The run stopped at the first scene that could not be read.")));
  return htmlReport(data);
}

} // namespace ndvi
