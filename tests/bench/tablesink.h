#pragma once

#include "batch/histogramrun.h"

#include <vector>

namespace ndvi::bench
{

/// Keeps the rows of the three tables in memory, as they would be written.
class TableSink : public HistogramSink
{
public:
  explicit TableSink(const Bins &bins) : mBins(bins) {}

  void addScene(const SceneResult &scene, const std::vector<ZoneResult> &rows) override;

  std::size_t histogramRows() const { return mHistogram.size(); }
  std::size_t statisticsRows() const { return mStatistics.size(); }

  /// Valid pixels in all rows.
  double valid() const { return mValid; }

private:
  struct HistogramRow
  {
    std::size_t zone = 0, scene = 0;
    int bin = 0;
    double lower = 0, mid = 0, upper = 0, count = 0, share = 0;
  };

  const Bins &mBins;
  std::vector<SceneResult> mScenes;
  std::vector<ZoneResult> mStatistics;
  std::vector<HistogramRow> mHistogram;
  double mValid = 0;
};

} // namespace ndvi::bench
