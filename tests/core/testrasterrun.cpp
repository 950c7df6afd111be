#include "batch/rasterrun.h"
#include "histogramfixture.h"
#include "model/error.h"

#include <gtest/gtest.h>

using namespace ndvi;
using namespace ndvi::test;

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
  void close(const std::function<bool()> &) override { mClosed = true; }
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
  const auto create = [&files](std::size_t scene, const Grid &g, const BandOrigin &)
  { return std::make_unique<MemoryWriter>(files, scene, g); };
  SilentProgress progress;
  IdentityProjector projector;
  BatchOptions batch;
  batch.threads = 1;
  std::vector<SceneStatus> states;
  const RunSummary summary = runRasters(
      {sceneOf("a"), sceneOf("missing")}, {{}, batch, {}}, source, projector, create,
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

TEST(RasterRun, writersAreToldWhatIsLeftOut)
{
  const Grid grid = northUp(4, 4);
  MemorySource source;
  for (const char *id : {"a", "b"})
  {
    addConstant(source, id + std::string("_red"), grid, 1000);
    addConstant(source, id + std::string("_nir"), grid, 3000);
  }
  addConstant(source, "b_scl", grid, 4);
  for (const char *id : {"c_ndvi", "d_ndvi", "e_ndvi"})
    addConstant(source, id, grid, 0.5).type = PixelType::Float32;
  source.rasters["c_ndvi"].origin.mask = MaskState::Yes;
  source.rasters["c_ndvi"].origin.maskClasses = "8";
  source.rasters["d_ndvi"].origin.noDataReason = "It could not be read.";
  Scene c, d, e;
  e.ndvi = {"e_ndvi", 1}; // of which nobody knows
  c.ndvi = {"c_ndvi", 1};
  d.ndvi = {"d_ndvi", 1};
  const ZoneLayer zones = layerOf({pixelRectangle(grid, 0, 0, 2, 2)});
  for (const bool clips : {false, true})
  {
    Files files;
    std::map<std::size_t, BandOrigin> origins;
    const auto create = [&](std::size_t scene, const Grid &g, const BandOrigin &origin)
    {
      origins[scene] = origin;
      return std::make_unique<MemoryWriter>(files, scene, g);
    };
    SilentProgress progress;
    IdentityProjector projector;
    RasterOptions options;
    options.batch.threads = 1;
    if (clips)
      options.crop = {nullptr, &zones, true};
    std::vector<std::string> messages;
    runRasters(
        {sceneOf("a"), sceneOf("b", true), c, d, e}, options, source, projector, create,
        [&](const SceneResult &scene) { messages.push_back(scene.message); }, progress);
    ASSERT_EQ(origins.size(), 4u);
    EXPECT_EQ(origins[4].mask, MaskState::Unknown);
    EXPECT_EQ(origins[0].mask, MaskState::No);
    EXPECT_TRUE(origins[1].isMasked());
    EXPECT_EQ(origins[1].maskClasses, "0,1,3,8,9,10");
    EXPECT_TRUE(origins[2].isMasked());
    EXPECT_EQ(origins[2].maskClasses, "8");
    for (const auto &[scene, origin] : origins)
      EXPECT_EQ(origin.isClipped, clips) << scene;
    EXPECT_EQ(messages[3], "It could not be read.");
  }
}

TEST(RasterRun, aSceneWithABrokenBlockLeavesNoFile)
{
  const Grid grid = northUp(8, 8);
  MemorySource source;
  addConstant(source, "a_red", grid, 1000).brokenBlocks.insert({3, 3});
  addConstant(source, "a_nir", grid, 3000);
  Files files;
  const auto create = [&files](std::size_t scene, const Grid &g, const BandOrigin &)
  { return std::make_unique<MemoryWriter>(files, scene, g); };
  SilentProgress progress;
  IdentityProjector projector;
  const RunSummary summary = runRasters(
      {sceneOf("a")}, {}, source, projector, create, [](const SceneResult &) {}, progress);
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
    const auto create = [&files](std::size_t scene, const Grid &g, const BandOrigin &)
    { return std::make_unique<MemoryWriter>(files, scene, g); };
    SilentProgress progress;
    IdentityProjector projector;
    BatchOptions batch;
    batch.threads = threads;
    batch.onError = OnError::Stop;
    std::vector<SceneStatus> states;
    runRasters(
        {sceneOf("a"), sceneOf("missing"), sceneOf("c"), sceneOf("d")}, {{}, batch, {}}, source, projector, create,
        [&](const SceneResult &scene) { states.push_back(scene.status); }, progress);
    EXPECT_EQ(states, (std::vector<SceneStatus>{SceneStatus::Ok, SceneStatus::ReadError, SceneStatus::Skipped,
                                                SceneStatus::Skipped}));
    EXPECT_EQ(files.size(), 1u) << threads << " threads";
  }
}

namespace
{

/// Runs over a scene of 300 × 290 pixels of 0.5, of which the values are given back by scene; CRS as northUp().
Files cropped(const CropOptions &crop, std::vector<SceneResult> *results = nullptr, Grid *part = nullptr)
{
  MemorySource source;
  addConstant(source, "a_red", northUp(300, 290), 1000);
  addConstant(source, "a_nir", northUp(300, 290), 3000);
  Files files;
  SilentProgress progress;
  IdentityProjector projector;
  runRasters(
      {sceneOf("a")}, {{}, {}, crop}, source, projector,
      [&](std::size_t scene, const Grid &grid, const BandOrigin &)
      {
        if (part)
          *part = grid;
        return std::make_unique<MemoryWriter>(files, scene, grid);
      },
      [&](const SceneResult &scene)
      {
        if (results)
          results->push_back(scene);
      },
      progress);
  return files;
}

/// A rectangle in pixels of northUp().
MultiPolygon pixels(double x, double y, double width, double height)
{
  const Affine toCrs = northUp(300, 290).toCrs;
  return {
      {{toCrs.map({x, y}), toCrs.map({x + width, y}), toCrs.map({x + width, y + height}), toCrs.map({x, y + height})}}};
}

} // namespace

TEST(RasterRun, cropsToThePixelsAnExtentTouches)
{
  const ZoneLayer extent = layerOf({pixels(10, 20.5, 100, 200)}); // rows 20 … 220
  Grid part;
  const Files files = cropped({&extent, nullptr, false}, nullptr, &part);
  EXPECT_EQ(part.width, 100);
  EXPECT_EQ(part.height, 201);
  const Point corner = northUp(300, 290).toCrs.map({10, 20});
  EXPECT_EQ(part.toCrs.c, corner.x);
  EXPECT_EQ(part.toCrs.f, corner.y);
  ASSERT_EQ(files.size(), 1u);
  EXPECT_EQ(files.at(0), std::vector<float>(100 * 201, 0.5F)) << "every pixel of the part is written";
}

TEST(RasterRun, clipsToPixelsWhoseCentresLieInZones)
{
  // Two pixels and two rows apart; the second zone leaves the centres of column 296 outside.
  const ZoneLayer zones = layerOf({pixels(290, 280, 2, 2), pixels(294, 284, 2.4, 1)});
  Grid part;
  const Files files = cropped({nullptr, &zones, true}, nullptr, &part);
  ASSERT_EQ(part.width, 6); // columns 290 … 295
  ASSERT_EQ(part.height, 5);
  const std::string expected = "##...."
                               "##...."
                               "......"
                               "......"
                               "....##";
  for (std::size_t i = 0; i < expected.size(); ++i)
    EXPECT_EQ(std::isnan(files.at(0)[i]) ? '.' : '#', expected[i]) << i;
  const Files unclipped = cropped({nullptr, &zones, false}, nullptr, &part);
  EXPECT_EQ(part.width, 7) << "the touched column 296 too";
  EXPECT_EQ(unclipped.at(0), std::vector<float>(7 * 5, 0.5F));
}

TEST(RasterRun, aSceneOutsideTheCropIsSkippedWithTheReason)
{
  const ZoneLayer outside = layerOf({pixels(400, 0, 10, 10)}), between = layerOf({pixels(5.1, 5.1, 0.2, 0.2)});
  const ZoneLayer first = layerOf({pixels(0, 0, 2, 2)}), second = layerOf({pixels(4, 4, 2, 2)});
  std::vector<SceneResult> results;
  EXPECT_TRUE(cropped({&outside, nullptr, false}, &results).empty());
  EXPECT_TRUE(cropped({nullptr, &outside, false}, &results).empty());
  EXPECT_TRUE(cropped({nullptr, &between, true}, &results).empty());
  EXPECT_TRUE(cropped({&first, &second, false}, &results).empty());
  ASSERT_EQ(results.size(), 4u);
  for (const SceneResult &result : results)
    EXPECT_EQ(result.status, SceneStatus::Skipped);
  EXPECT_EQ(results[0].message, "The scene does not meet EXTENT.");
  EXPECT_EQ(results[1].message, "No zone meets the scene.");
  EXPECT_EQ(results[2].message, "No pixel of the scene has its centre in a zone.");
  EXPECT_EQ(results[3].message, "EXTENT and ZONES share no pixel of the scene.");
}

TEST(RasterRun, aRasterThatCannotBeMovedIsAFailureOfItsSceneAlone)
{
  class FullDisk : public MemoryWriter
  {
  public:
    using MemoryWriter::MemoryWriter;
    void commit() override { throw Error(ErrorCode::Io, "a.tif could not be written: disk full", "a.tif"); }
  };
  const Grid grid = northUp(4, 4);
  MemorySource source;
  addConstant(source, "a_ndvi", grid, 0.5).type = PixelType::Float32; // of which nobody knows whether it was masked
  Scene scene;
  scene.ndvi = {"a_ndvi", 1};
  Files files;
  SilentProgress progress;
  IdentityProjector projector;
  SceneResult result;
  runRasters(
      {scene}, {}, source, projector,
      [&files](std::size_t s, const Grid &g, const BandOrigin &) { return std::make_unique<FullDisk>(files, s, g); },
      [&](const SceneResult &done) { result = done; }, progress);
  EXPECT_EQ(result.status, SceneStatus::ReadError);
  EXPECT_EQ(result.message, "a.tif could not be written: disk full");
  EXPECT_EQ(result.unmasked, "");
}
