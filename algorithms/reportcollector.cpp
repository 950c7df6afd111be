#include "reportcollector.h"

#include "batch/sceneground.h"
#include "model/text.h"
#include "report/report.h"

namespace ndvi
{

ReportCollector::ReportCollector(HistogramSink &next, const std::vector<Scene> &scenes, const ZoneTable &zones,
                                 const HistogramOptions &options)
    : mNext(next), mScenes(scenes), mOrder(scenes.size()), mRows(options.percentiles)
{
  std::int32_t turn = 0;
  for (const std::vector<std::size_t> &group : groupScenes(scenes, options.sameDay))
  {
    for (const std::size_t scene : group)
      mOrder[scene] = turn++;
  }
  for (const QgsAttributes &key : zones.keys)
    mBuilder.addZone(zoneText(key), zoneDetails(zones.fields, key));
  for (int bin = 0; bin < options.bins.count(); ++bin)
    mBuilder.setBin(static_cast<std::size_t>(bin), options.bins.edge(bin), options.bins.edge(bin + 1));
}

void ReportCollector::addScene(const SceneResult &scene, const std::vector<ZoneResult> &rows)
{
  mNext.addScene(scene, rows);
  const Scene &source = mScenes[scene.scene];
  const std::int32_t index = mBuilder.addScene({source.id, source.datetime, statusName(scene.status), scene.message});
  for (const ZoneResult &result : rows)
  {
    // Rows of a day come with its first scene, though a zone may lie in others only.
    const std::size_t own = result.scenes.empty() ? scene.scene : result.scenes.front();
    ReportRow row = mRows.row(result, index + mOrder[own] - mOrder[scene.scene]);
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
