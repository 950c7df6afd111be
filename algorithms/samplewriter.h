#pragma once

#include "batch/samplerun.h"
#include "cancelcheck.h"
#include "resulttables.h"
#include "stagedtable.h"

namespace ndvi
{

/// Fields of the sampled pixels table, behind those of the zone.
QgsFields sampleFields(const QgsFields &zoneFields);

/// Writes samples, scene by scene, into the sampled pixels table and what became of the scenes into theirs.
class SampleWriter : public SampleSink
{
public:
  SampleWriter(const std::vector<Scene> &scenes, const ZoneTable &zones, StagedTable &samples, StagedTable &sceneTable,
               Progress &progress);

  /// Throws Error(Cancelled), and QgsProcessingException where a row cannot be written.
  void addSamples(std::size_t scene, const Grid &grid, const std::vector<Sample> &samples) override;
  void addScene(const SceneResult &scene) override;

  const RunDigest &digest() const { return mDigest; }
  long long sampleCount() const { return mSampleCount; }

private:
  const std::vector<Scene> &mScenes;
  const ZoneTable &mZones;
  StagedTable &mSamples;
  StagedTable &mSceneTable;
  CancelCheck mCancelled;
  long long mSampleCount = 0;
  RunDigest mDigest;
};

} // namespace ndvi
