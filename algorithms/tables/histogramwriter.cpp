#include "tables/histogramwriter.h"

#include "model/text.h"

namespace ndvi
{

HistogramWriter::HistogramWriter(const std::vector<Scene> &scenes, const ZoneTable &zones, const Bins &bins,
                                 const RowOptions &options, const HistogramOutputs &outputs, Progress &progress)
    : mScenes(scenes),
      mZones(zones),
      mBins(bins),
      mOptions(options),
      mOutputs(outputs),
      mHasRow(zones.keys.size(), false),
      mCancelled(progress)
{
}

void HistogramWriter::addScene(const SceneResult &scene, const std::vector<ZoneResult> &rows)
{
  for (const ZoneResult &row : rows)
  {
    mCancelled();
    if (row.status == ZoneStatus::NoOverlap && !mOptions.noOverlapRows)
      continue;
    checkSums(row);
    const QgsAttributes key = rowKey(mZones.keys[row.zone], mScenes, row, scene.scene);
    addRow(key, row);
    if (!mOutputs.histogram || !hasCounts(row.status) || row.valid <= 0)
      continue;
    for (int bin = 0; bin < mBins.count(); ++bin)
    {
      if (row.bins[static_cast<std::size_t>(bin)] == 0 && !mOptions.emptyBins)
        continue;
      mCancelled();
      QgsFeature feature = histogramRow(key, row, mBins, bin, mOptions.counts);
      mOutputs.histogram->add(feature);
    }
  }
  QgsFeature feature = sceneRow(mScenes[scene.scene], scene);
  mOutputs.scenes.add(feature);
  mDigest.addScene(scene);
}

void HistogramWriter::addRow(const QgsAttributes &key, const ZoneResult &row)
{
  QgsFeature feature = statisticsRow(key, row, mOptions.percentiles, mOptions.counts);
  mOutputs.statistics.add(feature);
  if (mOutputs.wide && mOutputs.wide->isRequested())
  {
    QgsFeature wide = wideRow(key, row, static_cast<std::size_t>(mBins.count()), mOptions.counts);
    mOutputs.wide->add(wide);
  }
  mHasRow[row.zone] = true;
  mDigest.addRow(row.status, hasCounts(row.status) && row.valid > 0);
  if (!emptyHistogramReason(row).empty())
    mDigest.addRowOutsideBins();
}

void HistogramWriter::finish(const std::vector<bool> &toTellOf)
{
  if (mOptions.noOverlapRows)
    return;
  for (std::size_t zone = 0; zone < mHasRow.size(); ++zone)
  {
    mCancelled();
    if (mHasRow[zone] || (!toTellOf.empty() && !toTellOf[zone]))
      continue;
    ZoneResult row;
    row.zone = zone;
    row.message = message(QT_TRANSLATE_NOOP("core", "The polygon meets no scene of the collection."));
    checkSums(row);
    addRow(rowKey(mZones.keys[zone], nullptr), row);
  }
}

} // namespace ndvi
