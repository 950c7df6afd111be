#include "tables/samplewriter.h"

namespace ndvi
{

void SampleWriter::addSamples(std::size_t scene, const Grid &grid, const std::vector<Sample> &samples)
{
  mOutputs.samples.add(mScenes[scene], grid, samples);
  mOutputs.wide.add(scene, grid, samples);
  mSampleCount += static_cast<long long>(samples.size());
}

void SampleWriter::addScene(const SceneResult &scene, const std::vector<ZoneStatus> &zones)
{
  QgsFeature feature = sceneRow(mScenes[scene.scene], scene);
  mOutputs.scenes.add(feature);
  mDigest.addScene(scene);
  for (const ZoneStatus status : zones)
    mDigest.addRow(status, status == ZoneStatus::Ok || status == ZoneStatus::Partial);
}

} // namespace ndvi
