#pragma once

#include "tables/resulttables.h"
#include "tables/sampletable.h"
#include "tables/widesamples.h"

namespace ndvi
{

/// The tables of a run that lists pixels.
struct SampleOutputs
{
  SampleTable &samples;
  WideSamples &wide;
  StagedTable &scenes;
};

/// Writes samples, scene by scene, into the tables that were asked for.
class SampleWriter : public SampleSink
{
public:
  SampleWriter(const std::vector<Scene> &scenes, const SampleOutputs &outputs) : mScenes(scenes), mOutputs(outputs) {}

  /// Throws Error(Cancelled), Error(Io), Error(Crs), and QgsProcessingException where a row cannot be written.
  void addSamples(std::size_t scene, const Grid &grid, const std::vector<Sample> &samples) override;
  void addScene(const SceneResult &scene, const std::vector<ZoneStatus> &zones) override;

  const RunDigest &digest() const { return mDigest; }
  long long sampleCount() const { return mSampleCount; }

private:
  const std::vector<Scene> &mScenes;
  const SampleOutputs mOutputs;
  long long mSampleCount = 0;
  RunDigest mDigest;
};

} // namespace ndvi
