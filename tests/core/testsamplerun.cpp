#include "batch/samplerun.h"
#include "histogramfixture.h"

#include <gtest/gtest.h>

using namespace ndvi;
using namespace ndvi::testing;

namespace
{

class CollectingSamples : public SampleSink
{
public:
  std::map<std::size_t, std::vector<Sample>> samples;
  std::vector<SceneResult> scenes;
  void addSamples(std::size_t scene, const Grid &, const std::vector<Sample> &found) override
  {
    samples[scene] = found;
  }
  void addScene(const SceneResult &scene) override { scenes.push_back(scene); }
};

} // namespace

TEST(SampleRun, aPixelMaskedOnOneDateStaysOnTheOthers)
{
  const Grid grid = northUp(8, 8);
  MemorySource source;
  for (const char *id : {"a", "b"})
  {
    addConstant(source, id + std::string("_red"), grid, 2000);
    addConstant(source, id + std::string("_nir"), grid, 4000);
    addConstant(source, id + std::string("_scl"), northUp(4, 4, 20), 4);
  }
  source.rasters["a_scl"].values[0] = 9; // pixels (0, 0) … (1, 1)
  ZoneLayer zones{"EPSG:32632",
                  {{"z", pixelRectangle(grid, 1, 1, 3, 3), ""}, {"w", pixelRectangle(grid, 0, 0, 2, 1), ""}}};
  Scene a = sceneOf("a", true), b = sceneOf("b", true);
  b.offsetRed = b.offsetNir = -1000;
  CollectingSamples sink;
  IdentityProjector projector;
  SilentProgress progress;
  runSamples({a, b}, zones, {}, {}, source, projector, sink, progress);
  ASSERT_EQ(sink.samples[0].size(), 3u);
  ASSERT_EQ(sink.samples[1].size(), 6u);
  const Sample &first = sink.samples[0][0];
  EXPECT_EQ(first.zone, 0u);
  EXPECT_EQ(first.row, 1);
  EXPECT_EQ(first.column, 2);
  EXPECT_EQ(first.centre.x, 600025);
  EXPECT_EQ(first.centre.y, 5199985);
  EXPECT_DOUBLE_EQ(first.red, 0.2);
  EXPECT_DOUBLE_EQ(first.nir, 0.4);
  EXPECT_DOUBLE_EQ(first.ndvi, 1 / 3.0);
  EXPECT_EQ(first.maskClass, 4);
  EXPECT_DOUBLE_EQ(sink.samples[1][0].ndvi, 0.5);
  EXPECT_EQ(sink.samples[1][4].zone, 1u);
  EXPECT_EQ(sink.scenes[0].zonesEmpty, 1u);
}

TEST(SampleRun, zonesOfBrokenBlocksGiveNoSamples)
{
  const Grid grid = northUp(256, 512);
  MemorySource source;
  addConstant(source, "a_red", grid, 1000);
  addConstant(source, "a_nir", grid, 3000);
  for (auto &[path, raster] : source.rasters)
    raster.blockWidth = raster.blockHeight = 256;
  source.rasters["a_red"].brokenBlocks.insert({0, 1});
  ZoneLayer zones{
      "EPSG:32632",
      {{"whole", pixelRectangle(grid, 0, 0, 2, 2), ""}, {"half", pixelRectangle(grid, 0, 255, 1, 257), ""}}};
  CollectingSamples sink;
  IdentityProjector projector;
  SilentProgress progress;
  runSamples({sceneOf("a")}, zones, {}, {}, source, projector, sink, progress);
  EXPECT_EQ(sink.samples[0].size(), 4u);
  EXPECT_EQ(sink.scenes[0].status, SceneStatus::PartlyRead);
  EXPECT_EQ(sink.scenes[0].zonesFailed, 1u);

  // Read, but without a valid pixel, is still read.
  std::fill(source.rasters["a_red"].values.begin(), source.rasters["a_red"].values.end(), 0);
  CollectingSamples empty;
  runSamples({sceneOf("a")}, zones, {}, {}, source, projector, empty, progress);
  EXPECT_TRUE(empty.samples.empty());
  EXPECT_EQ(empty.scenes[0].status, SceneStatus::PartlyRead);
}
