#include "tablesink.h"

namespace ndvi::bench
{

void TableSink::addScene(const SceneResult &scene, const std::vector<ZoneResult> &rows)
{
  mScenes.push_back(scene);
  for (const ZoneResult &row : rows)
  {
    if (hasCounts(row.status))
      mValid += row.valid;
    for (std::size_t i = 0; i < row.bins.size(); ++i)
    {
      const double count = row.bins[i];
      const int bin = static_cast<int>(i);
      if (count > 0)
        mHistogram.push_back({row.zone, scene.scene, bin, mBins.edge(bin), mBins.mid(bin), mBins.edge(bin + 1), count,
                              count / row.valid});
    }
    mStatistics.push_back(row);
    mStatistics.back().bins = {}; // they are the histogram's rows
  }
}

} // namespace ndvi::bench
