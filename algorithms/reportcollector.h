#pragma once

#include "batch/histogramrun.h"
#include "report/reportbuilder.h"
#include "reportinput.h"
#include "zonelayer.h"

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
  HistogramSink &mNext;
  const std::vector<Scene> &mScenes;
  std::vector<std::int32_t> mOrder; ///< by scene: its turn; those of a day follow each other
  ReportRows mRows;
  ReportBuilder mBuilder;
};

} // namespace ndvi
