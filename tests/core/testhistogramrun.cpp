#include "batch/histogramrun.h"
#include "histogramfixture.h"

#include <gtest/gtest.h>

#include <random>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

const Grid sGrid = northUp(8, 8);

} // namespace

TEST(HistogramRun, oneZoneByHand)
{
  // red 1000 everywhere, nir 1000 · column: NDVI = (c − 1) / (c + 1), column 0 is nodata.
  MemorySource source;
  addConstant(source, "a_red", sGrid, 1000);
  MemoryRaster &nir = addConstant(source, "a_nir", sGrid, 0);
  for (int i = 0; i < 64; ++i)
    nir.values[i] = 1000 * (i % 8);
  RunSummary summary;
  const auto sink = run(source, {sceneOf("a")}, layerOf({pixelRectangle(sGrid, 0, 2, 4, 4)}), {}, &summary);
  ASSERT_EQ(sink.rows.size(), 1u);
  const ZoneResult &row = sink.rows[0][0];
  EXPECT_EQ(row.status, ZoneStatus::Ok);
  EXPECT_EQ(row.pixels, 8);
  EXPECT_EQ(row.nodata, 2);
  EXPECT_EQ(row.valid, 6);
  // 0, 1/3, 1/2, twice each: bins of 0.05 from −1: 20, 26, 30.
  EXPECT_EQ(row.bins[20], 2);
  EXPECT_EQ(row.bins[26], 2);
  EXPECT_EQ(row.bins[30], 2);
  EXPECT_NEAR(row.mean, (0 + 1 / 3.0 + 0.5) / 3, 1e-12);
  EXPECT_EQ(row.median, 1 / 3.0);
  EXPECT_EQ(row.min, 0);
  EXPECT_EQ(row.max, 0.5);
  EXPECT_EQ(row.area, 600);
  EXPECT_EQ(row.zoneShare, 1);
  EXPECT_EQ(sink.scenes[0].zonesOk, 1u);
  EXPECT_NE(sink.scenes[0].message.find("no cloud mask"), std::string::npos);
}

TEST(HistogramRun, everyStatusSaysWhy)
{
  MemorySource source;
  MemoryRaster &red = addConstant(source, "a_red", sGrid, 1000);
  MemoryRaster &nir = addConstant(source, "a_nir", sGrid, 3000);
  const auto fill = [](MemoryRaster &raster, int row, double value)
  {
    for (int c = 0; c < 8; ++c)
      raster.values[row * 8 + c] = value;
  };
  fill(red, 1, 0);     // nodata
  fill(red, 2, 65535); // saturated: masked
  Scene scene = sceneOf("a");
  scene.offsetRed = scene.offsetNir = -1000;
  fill(red, 3, 500);
  fill(nir, 3, 900); // sum −600: undefined
  ZoneLayer zones =
      layerOf({pixelRectangle(sGrid, 0, 0, 8, 1), pixelRectangle(sGrid, 0, 1, 8, 2), pixelRectangle(sGrid, 0, 2, 8, 3),
               pixelRectangle(sGrid, 0, 3, 8, 4), pixelRectangle(sGrid, 0, 1, 8, 4),
               pixelRectangle(sGrid, 20, 20, 30, 30), pixelRectangle(sGrid, 4.6, 4.6, 4.9, 4.9),
               pixelRectangle(sGrid, 6, 6, 10, 8), pixelRectangle(sGrid, 8, 0, 9, 1)});
  zones.zones.push_back({"bad", {}, "The geometry is empty."});
  const auto sink = run(source, {scene}, zones);
  const ZoneStatus expected[] = {ZoneStatus::Ok,           ZoneStatus::AllNodata, ZoneStatus::AllMasked,
                                 ZoneStatus::AllUndefined, ZoneStatus::NoValid,   ZoneStatus::NoOverlap,
                                 ZoneStatus::NoPixel,      ZoneStatus::Partial,   ZoneStatus::NoOverlap,
                                 ZoneStatus::GeometryError};
  ASSERT_EQ(sink.rows[0].size(), std::size(expected));
  for (std::size_t i = 0; i < std::size(expected); ++i)
  {
    const ZoneResult &row = sink.rows[0][i];
    EXPECT_STREQ(statusName(row.status), statusName(expected[i])) << i;
    EXPECT_EQ(row.message.empty(), row.status == ZoneStatus::Ok) << i << row.message;
    EXPECT_NO_THROW(checkSums(row));
  }
  EXPECT_EQ(sink.rows[0][4].message, "None of the pixels (24) is valid: 8 masked, 8 without data, 8 undefined.");
  EXPECT_EQ(sink.rows[0][7].zoneShare, 0.5);
  EXPECT_EQ(sink.rows[0][7].pixels, 4);
  EXPECT_EQ(sink.scenes[0].zonesOk, 2u);
  EXPECT_EQ(sink.scenes[0].zonesFailed, 1u);
  EXPECT_EQ(sink.scenes[0].zonesEmpty, 7u);
}

TEST(HistogramRun, aTwentyMetreMaskCoversTwoByTwoPixels)
{
  MemorySource source;
  addConstant(source, "a_red", sGrid, 1000);
  addConstant(source, "a_nir", sGrid, 3000);
  MemoryRaster &scl = addConstant(source, "a_scl", northUp(4, 4, 20), 4);
  scl.values[1 * 4 + 1] = 9; // rows and columns 2 and 3
  auto sink = run(source, {sceneOf("a", true)}, layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)}));
  EXPECT_EQ(sink.rows[0][0].masked, 4);
  EXPECT_TRUE(sink.scenes[0].masked);
  sink = run(source, {sceneOf("a", true)}, layerOf({pixelRectangle(sGrid, 2, 2, 4, 4)}));
  EXPECT_EQ(sink.rows[0][0].status, ZoneStatus::AllMasked);
  HistogramOptions unmasked;
  unmasked.pixels.mask.use = false;
  sink = run(source, {sceneOf("a", true)}, layerOf({pixelRectangle(sGrid, 2, 2, 4, 4)}), unmasked);
  EXPECT_EQ(sink.rows[0][0].status, ZoneStatus::Ok);
}

TEST(HistogramRun, pixelsOutsideTheMaskHaveNoData)
{
  MemorySource source;
  addConstant(source, "a_red", sGrid, 1000);
  addConstant(source, "a_nir", sGrid, 3000);
  addConstant(source, "a_scl", northUp(2, 4, 20), 4); // covers the left half
  const auto sink = run(source, {sceneOf("a", true)}, layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)}));
  EXPECT_EQ(sink.rows[0][0].nodata, 32);
  EXPECT_EQ(sink.rows[0][0].valid, 32);
}

TEST(HistogramRun, requireMaskSkipsScenesWithoutOne)
{
  MemorySource source;
  addConstant(source, "a_red", sGrid, 1000);
  addConstant(source, "a_nir", sGrid, 3000);
  HistogramOptions options;
  options.pixels.mask.require = true;
  RunSummary summary;
  const auto sink = run(source, {sceneOf("a")}, layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)}), options, &summary);
  EXPECT_EQ(sink.rows[0][0].status, ZoneStatus::Skipped);
  EXPECT_EQ(sink.scenes[0].status, SceneStatus::Skipped);
  EXPECT_EQ(summary.scenesSkipped, 1u);
  EXPECT_EQ(source.blocksRead, 0);
}

namespace
{

Scene storedScene(const std::string &id)
{
  Scene scene;
  scene.id = id;
  scene.ndvi = {id + "_ndvi", 1};
  return scene;
}

/// Stored NDVI of one value whose file says this of it.
void addStored(MemorySource &source, const std::string &id, double value, const BandOrigin &origin)
{
  MemoryRaster &ndvi = addConstant(source, id + "_ndvi", sGrid, value);
  ndvi.type = PixelType::Float32;
  ndvi.origin = origin;
}

} // namespace

TEST(HistogramRun, aBandThatSaysWhyItHoldsNothingIsNotRead)
{
  MemorySource source;
  BandOrigin broken;
  broken.noDataReason = "A block of b.jp2 could not be read.";
  BandOrigin leftOut;
  leftOut.noDataReason = "The scene has no cloud mask.";
  leftOut.isSkipped = true;
  addStored(source, "broken", std::nan(""), broken);
  addStored(source, "out", std::nan(""), leftOut);
  RunSummary summary;
  const auto sink =
      run(source, {storedScene("broken"), storedScene("out")},
          layerOf({pixelRectangle(sGrid, 0, 0, 8, 8), pixelRectangle(sGrid, 90, 90, 99, 99)}), {}, &summary);
  for (const ZoneResult &row : sink.rows[0])
  {
    EXPECT_EQ(row.status, ZoneStatus::ReadError);
    EXPECT_EQ(row.message, broken.noDataReason);
  }
  for (const ZoneResult &row : sink.rows[1])
  {
    EXPECT_EQ(row.status, ZoneStatus::Skipped);
    EXPECT_EQ(row.message, leftOut.noDataReason);
  }
  EXPECT_EQ(sink.scenes[0].status, SceneStatus::ReadError);
  EXPECT_EQ(sink.scenes[0].zonesFailed, 2u);
  EXPECT_EQ(sink.scenes[1].status, SceneStatus::Skipped);
  EXPECT_EQ(summary.scenesFailed, 1u);
  EXPECT_EQ(summary.scenesSkipped, 1u);
  EXPECT_EQ(source.blocksRead, 0);
}

TEST(HistogramRun, aSceneWithoutNdviSaysWhyItCouldNotBeWritten)
{
  MemorySource source;
  Scene broken, out;
  broken.id = "broken";
  broken.noNdviReason = "ndvi.tif could not be opened.";
  out.id = "out";
  out.noNdviReason = "It does not meet EXTENT.";
  out.isNdviSkipped = true;
  const auto sink = run(source, {broken, out, Scene()}, layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)}));
  EXPECT_EQ(sink.rows[0][0].status, ZoneStatus::ReadError);
  EXPECT_EQ(sink.rows[0][0].message, broken.noNdviReason);
  EXPECT_EQ(sink.rows[1][0].status, ZoneStatus::Skipped);
  EXPECT_EQ(sink.rows[1][0].message, out.noNdviReason);
  EXPECT_NE(sink.rows[2][0].message.find("neither"), std::string::npos);
}

TEST(HistogramRun, pixelsMaskedWhenTheRasterWasWrittenAreNotSaidToBeOutsideTheSwath)
{
  MemorySource source;
  BandOrigin masked, clipped, plain;
  masked.mask = MaskState::Yes;
  clipped.isClipped = true;
  plain.mask = MaskState::No;
  addStored(source, "plain", std::nan(""), plain);
  addStored(source, "masked", std::nan(""), masked);
  addStored(source, "clipped", std::nan(""), clipped);
  addStored(source, "foreign", std::nan(""), {});
  const auto sink =
      run(source, {storedScene("plain"), storedScene("masked"), storedScene("clipped"), storedScene("foreign")},
          layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)}));
  for (const auto &rows : sink.rows)
    EXPECT_EQ(rows[0].status, ZoneStatus::AllNodata);
  EXPECT_EQ(sink.rows[0][0].message, "All pixels (64) are without data: outside the swath or missing in the product.");
  EXPECT_EQ(sink.rows[1][0].message, "All pixels (64) are without data, or were masked when the raster was written.");
  EXPECT_EQ(sink.rows[2][0].message,
            "All pixels (64) are without data, or were masked or cut off when the raster was written.");
  EXPECT_EQ(sink.rows[3][0].message, "All pixels (64) are without data: outside the swath, missing in the product, or "
                                     "masked when the raster was made (the file does not say).");
  const bool masks[] = {false, true, false, false}, unknowns[] = {false, false, true, true};
  for (std::size_t s = 0; s < 4; ++s)
  {
    EXPECT_EQ(sink.scenes[s].masked, masks[s]) << s;
    EXPECT_EQ(sink.scenes[s].isMaskUnknown, unknowns[s]) << s;
  }
}

TEST(HistogramRun, readyNdviThatMayBeUnmaskedSaysSoInItsRowAndNotInTheLog)
{
  class Lines : public SilentProgress
  {
  public:
    void info(const std::string &line) override { all += line + '\n'; }
    void warning(const std::string &line) override { all += line + '\n'; }
    std::string all;
  };
  MemorySource source;
  BandOrigin plain, masked;
  plain.mask = MaskState::No;
  masked.mask = MaskState::Yes;
  addStored(source, "foreign", 0.5, {});
  addStored(source, "plain", 0.5, plain);
  addStored(source, "masked", 0.5, masked);
  const std::vector<Scene> scenes{storedScene("foreign"), storedScene("plain"), storedScene("masked")};
  const ZoneLayer zones = layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)});
  for (const bool masks : {true, false})
  {
    HistogramOptions options;
    options.pixels.mask.use = masks;
    CollectingSink sink;
    IdentityProjector projector;
    Lines lines;
    const RunSummary summary = runHistogram(scenes, zones, options, source, projector, sink, lines);
    EXPECT_EQ(sink.scenes[0].message,
              masks ? "The file of its NDVI does not say whether clouds were masked when it was made; its pixels were "
                      "used as they are."
                    : "");
    EXPECT_EQ(sink.scenes[1].message, masks ? "The scene has no cloud mask; its pixels were used unmasked." : "");
    EXPECT_EQ(sink.scenes[2].message, "");
    EXPECT_EQ(summary.scenesUnmasked, masks ? 2u : 0u);
    EXPECT_EQ(lines.all, "");
  }
}

TEST(HistogramRun, requireMaskTakesNdviThatWasMaskedWhenItWasWritten)
{
  MemorySource source;
  BandOrigin masked;
  masked.mask = MaskState::Yes;
  addStored(source, "masked", 0.5, masked);
  addStored(source, "plain", 0.5, {});
  HistogramOptions options;
  options.pixels.mask.require = true;
  const auto sink =
      run(source, {storedScene("masked"), storedScene("plain")}, layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)}), options);
  EXPECT_EQ(sink.rows[0][0].valid, 64);
  EXPECT_EQ(sink.rows[1][0].status, ZoneStatus::Skipped);
  EXPECT_EQ(sink.rows[1][0].message, "The file of its NDVI does not say that clouds were masked, and REQUIRE_MASK "
                                     "asks for a mask.");
}

TEST(HistogramRun, oneBadSceneSpoilsNothing)
{
  MemorySource source;
  for (const char *id : {"a", "c"})
  {
    addConstant(source, id + std::string("_red"), sGrid, 1000);
    addConstant(source, id + std::string("_nir"), sGrid, 3000);
  }
  RunSummary summary;
  const ZoneLayer zones = layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)});
  const std::vector<Scene> scenes{sceneOf("a"), sceneOf("b"), sceneOf("c")};
  auto sink = run(source, scenes, zones, {}, &summary);
  ASSERT_EQ(sink.rows.size(), 3u);
  EXPECT_EQ(sink.rows[0][0].status, ZoneStatus::Ok);
  EXPECT_EQ(sink.rows[1][0].status, ZoneStatus::ReadError);
  EXPECT_NE(sink.rows[1][0].message.find("b_red"), std::string::npos);
  EXPECT_EQ(sink.rows[2][0].status, ZoneStatus::Ok);
  EXPECT_EQ(summary.scenesFailed, 1u);
  EXPECT_FALSE(summary.stopped);

  HistogramOptions stop;
  stop.batch.onError = OnError::Stop;
  for (const int threads : {1, 2, 4})
  {
    stop.batch.threads = threads;
    sink = run(source, scenes, zones, stop, &summary);
    ASSERT_EQ(sink.rows.size(), 3u);
    EXPECT_EQ(sink.rows[2][0].status, ZoneStatus::Skipped) << "the same however many threads were ahead";
    EXPECT_TRUE(summary.stopped);
  }
}

TEST(HistogramRun, aBrokenBlockConcernsOnlyTheZonesThatNeedIt)
{
  MemorySource tall;
  const Grid grid = northUp(256, 1024);
  MemoryRaster &red = addConstant(tall, "a_red", grid, 1000);
  addConstant(tall, "a_nir", grid, 3000);
  for (auto &[path, raster] : tall.rasters)
    raster.blockWidth = raster.blockHeight = 128;
  red.brokenBlocks.insert({0, 7});
  const ZoneLayer zones = layerOf({pixelRectangle(grid, 0, 0, 10, 10), pixelRectangle(grid, 0, 1000, 10, 1010),
                                   pixelRectangle(grid, 0, 0, 10, 1024)});
  RunSummary summary;
  const auto sink = run(tall, {sceneOf("a")}, zones, {}, &summary);
  EXPECT_EQ(sink.rows[0][0].status, ZoneStatus::Ok);
  EXPECT_EQ(sink.rows[0][1].status, ZoneStatus::ReadError);
  EXPECT_EQ(sink.rows[0][2].status, ZoneStatus::ReadError) << "never half a zone passed off as a whole one";
  EXPECT_EQ(sink.scenes[0].status, SceneStatus::PartlyRead);
  EXPECT_EQ(summary.scenesPartlyRead, 1u);
  EXPECT_EQ(summary.scenesFailed, 0u);

  // Strips are read many at a time; a zone beside the broken one must not pay for that.
  for (auto &[path, raster] : tall.rasters)
  {
    raster.blockWidth = 256;
    raster.blockHeight = 4;
  }
  red.brokenBlocks = {{0, 100}}; // rows 400 … 403
  const Ring hook{grid.toCrs.map({0, 390}),  grid.toCrs.map({20, 390}), grid.toCrs.map({20, 420}),
                  grid.toCrs.map({15, 420}), grid.toCrs.map({15, 399}), grid.toCrs.map({0, 399})};
  const auto strips = run(tall, {sceneOf("a")},
                          layerOf({pixelRectangle(grid, 0, 390, 10, 400),
                                   pixelRectangle(grid, 0, 404, 10, 410),
                                   pixelRectangle(grid, 0, 403, 10, 410),
                                   {{hook}}}));
  EXPECT_EQ(strips.rows[0][0].status, ZoneStatus::Ok);
  EXPECT_EQ(strips.rows[0][0].valid, 100);
  EXPECT_EQ(strips.rows[0][1].status, ZoneStatus::Ok);
  EXPECT_EQ(strips.rows[0][2].status, ZoneStatus::ReadError);
  EXPECT_EQ(strips.rows[0][3].status, ZoneStatus::ReadError);
}

TEST(HistogramRun, blocksNoZoneTouchesAreNotRead)
{
  MemorySource source;
  const Grid grid = northUp(2048, 2048);
  addConstant(source, "a_red", grid, 1000);
  addConstant(source, "a_nir", grid, 3000);
  for (auto &[path, raster] : source.rasters)
    raster.blockWidth = raster.blockHeight = 256;
  run(source, {sceneOf("a")}, layerOf({pixelRectangle(grid, 300, 300, 310, 310)}));
  EXPECT_EQ(source.blocksRead, 2) << "one block of red, one of near infrared";
}

TEST(HistogramRun, zoneMasksAreMadeOnceAGrid)
{
  MemorySource source;
  std::vector<Scene> scenes;
  for (int i = 0; i < 12; ++i)
  {
    const std::string id = std::to_string(i);
    addConstant(source, id + "_red", sGrid, 1000);
    addConstant(source, id + "_nir", sGrid, 3000);
    scenes.push_back(sceneOf(id));
  }
  CollectingSink sink;
  IdentityProjector projector;
  CollectingProgress progress;
  HistogramOptions options;
  options.batch.threads = 4;
  runHistogram(scenes, layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)}), options, source, projector, sink, progress);
  EXPECT_EQ(projector.calls, 1);
  EXPECT_TRUE(progress.monotone);
  ASSERT_EQ(sink.scenes.size(), 12u);
  for (std::size_t i = 0; i < 12; ++i)
    EXPECT_EQ(sink.scenes[i].scene, i);
}

TEST(HistogramRun, openScenesDoNotGrowWithTheirNumber)
{
  MemorySource source;
  std::vector<Scene> scenes;
  for (int i = 0; i < 200; ++i)
  {
    const std::string id = std::to_string(i);
    addConstant(source, id + "_red", sGrid, 1000);
    addConstant(source, id + "_nir", sGrid, 3000);
    scenes.push_back(sceneOf(id));
  }
  HistogramOptions options;
  options.batch.threads = 2;
  run(source, scenes, layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)}), options);
  // threads + 1 scenes, two bands, one set of readers a thread.
  EXPECT_LE(source.mostOpenReaders, 3 * 2 * 2);
}

TEST(HistogramRun, cancelEndsTheRun)
{
  MemorySource source;
  std::vector<Scene> scenes(1000, sceneOf("a"));
  addConstant(source, "a_red", sGrid, 1000);
  addConstant(source, "a_nir", sGrid, 3000);
  CollectingSink sink;
  IdentityProjector projector;
  CollectingProgress progress;
  progress.cancelAfter = 5;
  try
  {
    runHistogram(scenes, layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)}), {}, source, projector, sink, progress);
    FAIL() << "not cancelled";
  }
  catch (const Error &e)
  {
    EXPECT_EQ(e.code(), ErrorCode::Cancelled);
  }
  EXPECT_LT(sink.scenes.size(), 10u);
}

TEST(HistogramRun, whatTheSinkThrowsEndsTheRun)
{
  struct FullDisk : HistogramSink
  {
    void addScene(const SceneResult &, const std::vector<ZoneResult> &) override
    {
      throw std::runtime_error("no space left");
    }
  } sink;
  MemorySource source;
  addConstant(source, "a_red", sGrid, 1000);
  addConstant(source, "a_nir", sGrid, 3000);
  IdentityProjector projector;
  SilentProgress progress;
  EXPECT_THROW(runHistogram(std::vector<Scene>(50, sceneOf("a")), layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)}), {},
                            source, projector, sink, progress),
               std::runtime_error);
}

TEST(HistogramRun, aZoneLayerWithoutCrsIsAnError)
{
  MemorySource source;
  CollectingSink sink;
  IdentityProjector projector;
  SilentProgress progress;
  ZoneLayer zones = layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)});
  zones.crs.clear();
  EXPECT_THROW(runHistogram({sceneOf("a")}, zones, {}, source, projector, sink, progress), Error);
}

TEST(HistogramRun, offsetsThatContradictThePixelsAreReported)
{
  MemorySource source;
  addConstant(source, "a_red", sGrid, 300);
  addConstant(source, "a_nir", sGrid, 3000);
  Scene scene = sceneOf("a");
  scene.offsetRed = scene.offsetNir = -1000;
  scene.offsetSource = OffsetSource::Stac;
  CollectingSink sink;
  IdentityProjector projector;
  CollectingProgress progress;
  runHistogram({scene}, layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)}), {}, source, projector, sink, progress);
  ASSERT_EQ(progress.warnings.size(), 1u);
  EXPECT_NE(progress.warnings[0].find("-1000"), std::string::npos);
  EXPECT_NE(progress.warnings[0].find("stac"), std::string::npos);
}

TEST(HistogramRun, randomScenesAgreeWithCountingEachPixel)
{
  // The oracle walks all pixels of all zones (rectangles with edges between centres) with integers and divisions of
  // its own; small DN make NDVI fall on bin edges often.
  std::mt19937 random(11);
  const auto below = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
  for (int round = 0; round < 30; ++round)
  {
    const Grid grid = northUp(20 + below(60), 20 + below(60));
    MemorySource source;
    MemoryRaster &red = addConstant(source, "a_red", grid, 0);
    MemoryRaster &nir = addConstant(source, "a_nir", grid, 0);
    MemoryRaster &scl = addConstant(source, "a_scl", northUp((grid.width + 1) / 2, (grid.height + 1) / 2, 20), 0);
    for (MemoryRaster *raster : {&red, &nir})
    {
      raster->blockWidth = 1 + below(12);
      raster->blockHeight = 1 + below(12);
      for (double &v : raster->values)
        v = below(50) == 0 ? 65535 : below(120);
    }
    for (double &v : scl.values)
      v = below(12);
    std::vector<MultiPolygon> rectangles;
    std::vector<std::array<int, 4>> boxes;
    for (int z = 0; z < 15; ++z)
    {
      const int x = below(grid.width) - 5, y = below(grid.height) - 5, w = 1 + below(30), h = 1 + below(30);
      boxes.push_back({x, y, x + w, y + h});
      rectangles.push_back(pixelRectangle(grid, x + 0.25, y + 0.25, x + w + 0.25, y + h + 0.25));
    }
    Scene scene = sceneOf("a", true);
    scene.offsetRed = scene.offsetNir = -(below(3) * 10);
    HistogramOptions options;
    options.batch.threads = 1 + round % 4;
    const auto sink = run(source, {scene}, layerOf(rectangles), options);

    for (std::size_t z = 0; z < boxes.size(); ++z)
    {
      const ZoneResult &row = sink.rows[0][z];
      std::vector<double> bins(40, 0);
      double pixels = 0, nodata = 0, masked = 0, undefined = 0, under = 0, over = 0, valid = 0, sum = 0;
      for (int y = std::max(0, boxes[z][1]); y < std::min(grid.height, boxes[z][3]); ++y)
      {
        for (int x = std::max(0, boxes[z][0]); x < std::min(grid.width, boxes[z][2]); ++x)
        {
          const long r = std::lround(red.values[y * grid.width + x]), n = std::lround(nir.values[y * grid.width + x]);
          const int c = static_cast<int>(scl.values[(y / 2) * scl.grid.width + x / 2]);
          const long o = std::lround(scene.offsetRed), p = n - r, q = n + r + 2 * o;
          ++pixels;
          if (r == 0 || n == 0)
            ++nodata;
          else if (r == 65535 || n == 65535 || c < 2 || c == 3 || (c >= 8 && c <= 10))
            ++masked;
          else if (q <= 0)
            ++undefined;
          else
          {
            ++valid;
            sum += double(p) / double(q);
            // floor( ( p / q + 1 ) / 0.05 ) = floor( 20 ( p + q ) / q ) in integers
            const long long scaled = 20LL * (p + q);
            if (scaled < 0)
              ++under;
            else if (p > q)
              ++over;
            else
              ++bins[static_cast<std::size_t>(std::min(39LL, scaled / q))];
          }
        }
      }
      ASSERT_EQ(row.pixels, pixels);
      ASSERT_EQ(row.nodata, nodata);
      ASSERT_EQ(row.masked, masked);
      ASSERT_EQ(row.undefined, undefined);
      ASSERT_EQ(row.valid, valid);
      if (valid == 0)
        continue;
      ASSERT_EQ(row.below, under);
      ASSERT_EQ(row.above, over);
      ASSERT_EQ(row.bins, bins) << round << " zone " << z;
      ASSERT_NEAR(row.mean, sum / valid, 1e-9);
    }
  }
}

TEST(HistogramRun, pixelsOutsideTheBinsAreExplained)
{
  MemorySource source;
  addConstant(source, "a_red", sGrid, 1000);
  addConstant(source, "a_nir", sGrid, 3000);
  HistogramOptions options;
  options.bins = Bins::uniform({6, 1}, {8, 1}, {1, 1});
  const auto sink = run(source, {sceneOf("a")}, layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)}), options);
  EXPECT_EQ(sink.rows[0][0].status, ZoneStatus::Ok);
  EXPECT_EQ(sink.rows[0][0].below, 64);
  EXPECT_EQ(sink.rows[0][0].message,
            "No bin holds any of the valid pixels (64): below the first edge are 64, above the last 0.");
}

TEST(HistogramRun, scaledNdviWithoutAScaleIsReported)
{
  MemorySource source;
  MemoryRaster &ndvi = addConstant(source, "a_ndvi", sGrid, 5000);
  ndvi.type = PixelType::Int16;
  Scene scene;
  scene.id = "a";
  scene.ndvi = {"a_ndvi", 1};
  const auto bare = run(source, {scene}, layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)}));
  EXPECT_NE(bare.scenes[0].message.find("100 % of the stored NDVI values lie outside"), std::string::npos);
  EXPECT_TRUE(bare.scenes[0].suspicious);
  ndvi.scale = 0.0001;
  const auto scaled = run(source, {scene}, layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)}));
  EXPECT_FALSE(scaled.scenes[0].suspicious);
  EXPECT_EQ(scaled.rows[0][0].mean, 0.5);
}

TEST(HistogramRun, theUsersQuantificationScalesNdviWithoutTags)
{
  // NDVI k / 20 stored as 500 · k, k = −20 … 20: each an edge of the bins, each in the bin above it, the last in the
  // last.
  MemorySource source;
  MemoryRaster &ndvi = addConstant(source, "a_ndvi", sGrid, -3000);
  ndvi.type = PixelType::Int16;
  for (int k = -20; k <= 20; ++k)
    ndvi.values[static_cast<std::size_t>(k) + 20] = 500 * k;
  Scene scene;
  scene.id = "a";
  scene.ndvi = {"a_ndvi", 1};
  scene.offsetSource = OffsetSource::User;
  const ZoneLayer zones = layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)});
  // 41 pixels of the row of edges, 23 of −3000, which is k = −6 too.
  ZoneResult row = run(source, {scene}, zones).rows[0][0];
  EXPECT_EQ(row.valid, 64);
  EXPECT_EQ(row.bins[14], 24);
  EXPECT_EQ(row.bins[39], 2);
  EXPECT_EQ(row.bins[0], 1);
  EXPECT_EQ(row.bins[23], 1);
  scene.nodata = -3000;
  row = run(source, {scene}, zones).rows[0][0];
  EXPECT_EQ(row.valid, 40);
  EXPECT_EQ(row.bins[14], 0);
  EXPECT_NEAR(row.mean, 0.3 / 40, 1e-12);

  // Percent from 0: ( number − 100 ) / 100.
  MemoryRaster &percent = addConstant(source, "b_ndvi", sGrid, 150);
  scene = {};
  scene.id = "b";
  scene.ndvi = {"b_ndvi", 1};
  scene.offsetSource = OffsetSource::User;
  scene.quantification = 100;
  scene.offsetRed = scene.offsetNir = -100;
  EXPECT_EQ(run(source, {scene}, zones).rows[0][0].mean, 0.5);
  // Tags of the file go first, and floating point numbers are as they are.
  percent.scale = 0.004;
  percent.nodata = 255;
  scene.nodata = 150;
  EXPECT_DOUBLE_EQ(run(source, {scene}, zones).rows[0][0].mean, 0.6);
  MemoryRaster &real = addConstant(source, "c_ndvi", sGrid, 0.25);
  real.type = PixelType::Float32;
  scene.ndvi = {"c_ndvi", 1};
  EXPECT_EQ(run(source, {scene}, zones).rows[0][0].mean, 0.25);
}

TEST(HistogramRun, aRunWhereNothingMeetsWarns)
{
  MemorySource source;
  addConstant(source, "a_red", sGrid, 1000);
  addConstant(source, "a_nir", sGrid, 3000);
  CollectingSink sink;
  IdentityProjector projector;
  CollectingProgress progress;
  runHistogram({sceneOf("a")}, layerOf({pixelRectangle(sGrid, 20, 20, 30, 30)}), {}, source, projector, sink, progress);
  ASSERT_EQ(progress.warnings.size(), 1u);
  EXPECT_NE(progress.warnings[0].find("No zone meets any scene"), std::string::npos);
}

TEST(HistogramRun, causesOfFailuresLeaveThePathsOut)
{
  MemorySource source;
  const auto sink = run(source, {sceneOf("a"), sceneOf("b")}, layerOf({pixelRectangle(sGrid, 0, 0, 8, 8)}));
  EXPECT_NE(sink.scenes[0].message, sink.scenes[1].message);
  EXPECT_EQ(sink.scenes[0].cause, "… could not be opened");
  EXPECT_EQ(sink.scenes[0].cause, sink.scenes[1].cause);
}
