#include "io/scenereader.h"
#include "memoryraster.h"

#include <gtest/gtest.h>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

/// Pixels of the bands (10 m) that a window of the plan is wide, for blocks of \a block and pixels of \a metres.
double windowInBand(int block, double metres)
{
  MemorySource source;
  MemoryRaster raster;
  raster.grid = northUp(10980, 10980);
  raster.blockWidth = raster.blockHeight = block;
  source.rasters = {{"red", raster}, {"nir", raster}};
  Scene scene;
  scene.red = {"red", 1};
  scene.nir = {"nir", 1};
  PixelOptions options;
  options.mask.use = false;
  options.scale.metres = metres;
  const ReadingPlan plan = SceneReader(scene, options, source).plan();
  EXPECT_EQ(plan.windowWidth, plan.windowHeight);
  return plan.windowWidth * (metres > 0 ? metres / 10 : 1);
}

TEST(ReadingPlan, windowsAreWholeBlocks)
{
  EXPECT_EQ(windowInBand(512, 0), 512);
  EXPECT_EQ(windowInBand(1024, 0), 1024);
  EXPECT_EQ(windowInBand(64, 0), 256) << "several, where they are small";
}

TEST(ReadingPlan, coarsePixelsEndWithAsFewBlocksAsCanBe)
{
  EXPECT_EQ(windowInBand(512, 40), 512);
  EXPECT_EQ(windowInBand(512, 60), 3 * 512);
  EXPECT_EQ(windowInBand(1024, 60), 3 * 1024);
  EXPECT_EQ(windowInBand(512, 15), 3 * 512);
  EXPECT_EQ(windowInBand(64, 30), 192);
  // With none of a few: windows of several blocks, which read the last ones twice.
  EXPECT_NEAR(windowInBand(512, 33), 2048, 3.3);
  EXPECT_NEAR(windowInBand(1024, 70), 2048, 7);
}

} // namespace
