#pragma once

#include "batch/histogramrun.h"
#include "layers/zonelayer.h"
#include "report/reportbuilder.h"
#include "reports/reportinput.h"

#include <map>

namespace ndvi
{

/// Hands what a histogram run finds on to another sink, and keeps of it what a report tells, in bounded memory.
class ReportCollector : public HistogramSink
{
public:
  ReportCollector(HistogramSink &next, const std::vector<Scene> &scenes, const ZoneTable &zones,
                  const HistogramOptions &options);

  void addScene(const SceneResult &scene, const std::vector<ZoneResult> &rows) override;

  /// The page; call once, after the run. \a description: as runDescription() gives it.
  std::string page(const RunSummary &summary, const std::vector<std::pair<std::string, std::string>> &description);

private:
  std::int32_t sceneOf(const ZoneResult &result, std::size_t day);

  HistogramSink &mNext;
  const std::vector<Scene> &mScenes;
  std::map<std::vector<std::size_t>, std::int32_t> mDays; ///< scenes that share rows
  ReportRows mRows;
  ReportBuilder mBuilder;
};

} // namespace ndvi
