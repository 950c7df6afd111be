#include "batch/rasterrun.h"
#include "histogramfixture.h"

#include <gtest/gtest.h>

using namespace ndvi;
using namespace ndvi::testing;

namespace
{

/// Where finished rasters are found again.
using Files = std::map<std::size_t, std::vector<float>>;

class MemoryWriter : public RasterWriter
{
public:
  MemoryWriter(Files &files, std::size_t scene, const Grid &grid)
      : mFiles(files), mScene(scene), mGrid(grid), mValues(static_cast<std::size_t>(grid.width) * grid.height, -7)
  {
  }
  void write(const Window &w, const float *values) override
  {
    for (int y = w.y; y < w.y + w.height; ++y)
    {
      for (int x = w.x; x < w.x + w.width; ++x)
        mValues[static_cast<std::size_t>(y) * mGrid.width + x] = *values++;
    }
  }
  void close() override { mClosed = true; }
  void commit() override
  {
    EXPECT_TRUE(mClosed);
    mFiles[mScene] = mValues;
  }

private:
  Files &mFiles;
  std::size_t mScene;
  Grid mGrid;
  std::vector<float> mValues;
  bool mClosed = false;
};

} // namespace

TEST(RasterRun, writesNdviAndNanForTheRest)
{
  const Grid grid = northUp(300, 290);
  MemorySource source;
  MemoryRaster &red = addConstant(source, "a_red", grid, 1000);
  addConstant(source, "a_nir", grid, 3000);
  red.values[5] = 0;
  Files files;
  const auto create = [&files](std::size_t scene, const Grid &g)
  { return std::make_unique<MemoryWriter>(files, scene, g); };
  SilentProgress progress;
  BatchOptions batch;
  batch.threads = 1;
  std::vector<SceneStatus> states;
  const RunSummary summary = runRasters(
      {sceneOf("a"), sceneOf("missing")}, {}, batch, source, create,
      [&](const SceneResult &scene) { states.push_back(scene.status); }, progress);
  EXPECT_EQ(states, (std::vector<SceneStatus>{SceneStatus::Ok, SceneStatus::ReadError}));
  EXPECT_EQ(summary.scenesFailed, 1u);
  ASSERT_EQ(files.size(), 1u);
  for (std::size_t i = 0; i < files[0].size(); ++i)
  {
    if (i == 5)
      EXPECT_TRUE(std::isnan(files[0][i]));
    else
      ASSERT_EQ(files[0][i], 0.5f) << i;
  }
}

TEST(RasterRun, aSceneWithABrokenBlockLeavesNoFile)
{
  const Grid grid = northUp(8, 8);
  MemorySource source;
  addConstant(source, "a_red", grid, 1000).brokenBlocks.insert({3, 3});
  addConstant(source, "a_nir", grid, 3000);
  Files files;
  const auto create = [&files](std::size_t scene, const Grid &g)
  { return std::make_unique<MemoryWriter>(files, scene, g); };
  SilentProgress progress;
  const RunSummary summary = runRasters(
      {sceneOf("a")}, {}, {}, source, create, [](const SceneResult &) {}, progress);
  EXPECT_EQ(summary.scenesFailed, 1u);
  EXPECT_TRUE(files.empty());
}

TEST(RasterRun, behindAStopNoRasterAppears)
{
  const Grid grid = northUp(8, 8);
  MemorySource source;
  for (const char *id : {"a", "c", "d"})
  {
    addConstant(source, id + std::string("_red"), grid, 1000);
    addConstant(source, id + std::string("_nir"), grid, 3000);
  }
  for (const int threads : {1, 4})
  {
    Files files;
    const auto create = [&files](std::size_t scene, const Grid &g)
    { return std::make_unique<MemoryWriter>(files, scene, g); };
    SilentProgress progress;
    BatchOptions batch;
    batch.threads = threads;
    batch.onError = OnError::Stop;
    std::vector<SceneStatus> states;
    runRasters(
        {sceneOf("a"), sceneOf("missing"), sceneOf("c"), sceneOf("d")}, {}, batch, source, create,
        [&](const SceneResult &scene) { states.push_back(scene.status); }, progress);
    EXPECT_EQ(states, (std::vector<SceneStatus>{SceneStatus::Ok, SceneStatus::ReadError, SceneStatus::Skipped,
                                                SceneStatus::Skipped}));
    EXPECT_EQ(files.size(), 1u) << threads << " threads";
  }
}
