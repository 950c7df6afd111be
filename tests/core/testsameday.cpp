#include "batch/sceneground.h"
#include "histogramfixture.h"
#include "samerows.h"

#include <gtest/gtest.h>

#include <random>

using namespace ndvi;
using namespace ndvi::test;

// Scenes of one day and platform, looked at together: each place counts once.

namespace
{

constexpr Timestamp NOON = 1717761600000; // 2024-06-07T12:00:00Z

Scene at(Scene scene, Timestamp time, const std::string &platform = "Sentinel-2A")
{
  scene.datetime = time;
  scene.platform = platform;
  return scene;
}

/// A part of a raster, moved to its place, with \a more added to every number but 0.
void addPart(MemorySource &source, const std::string &path, const MemoryRaster &whole, const Window &part, double more)
{
  MemoryRaster &raster = source.rasters[path];
  raster = whole;
  const Point corner = whole.grid.toCrs.map({double(part.x), double(part.y)});
  raster.grid = northUp(part.width, part.height, 10, corner.x, corner.y);
  raster.values.clear();
  for (int y = part.y; y < part.y + part.height; ++y)
  {
    for (int x = part.x; x < part.x + part.width; ++x)
    {
      const double value = whole.values[static_cast<std::size_t>(y) * whole.grid.width + x];
      raster.values.push_back(value == 0 ? 0 : value + more);
    }
  }
}

/// Random bands of \a size × \a size pixels; 0 is nodata.
void addRandom(MemorySource &source, const std::string &id, int size, unsigned seed)
{
  std::mt19937 random(seed);
  std::uniform_int_distribution<int> number(0, 40);
  for (const char *band : {"_red", "_nir"})
  {
    MemoryRaster &raster = addConstant(source, id + band, northUp(size, size), 0);
    raster.nodata = 0;
    raster.blockWidth = raster.blockHeight = 16;
    for (double &value : raster.values)
      value = number(random) * 100;
  }
}

void addScene(MemorySource &source, const std::string &id, const Window &part, double more)
{
  for (const char *band : {"_red", "_nir"})
    addPart(source, id + band, source.rasters.at(std::string("whole") + band), part, more);
}

/// Rectangles of pixels of the whole raster, inside, across all of it, and beyond.
ZoneLayer zonesOf(const Grid &grid)
{
  return layerOf({pixelRectangle(grid, 3, 4, 20, 22), pixelRectangle(grid, 30.3, 31.7, 70.2, 66.6),
                  pixelRectangle(grid, 45, 45, 55, 55), pixelRectangle(grid, -10, -10, 110, 110),
                  pixelRectangle(grid, 90, 2, 99, 50), pixelRectangle(grid, 200, 200, 210, 210)});
}

/// What a row of a day says where that of one scene says \a message.
std::string asOfDay(const std::string &message)
{
  if (message == "The polygon does not meet the scene.")
    return "The polygon meets no scene of this day.";
  const std::string inside = "lies inside the scene.";
  const std::size_t at = message.find(inside);
  return at == std::string::npos ? message : message.substr(0, at) + "lies inside the scenes of this day.";
}

/// The rows of a day are those of one scene: bit for bit, but for the share of the zone, which is a sum of several, and
/// for words.
void expectRowsOfOneScene(const std::vector<ZoneResult> &day, const std::vector<ZoneResult> &one)
{
  ASSERT_EQ(day.size(), one.size());
  for (std::size_t z = 0; z < day.size(); ++z)
  {
    ZoneResult row = day[z];
    EXPECT_NEAR(row.zoneShare, one[z].zoneShare, 1e-12) << z;
    row.zoneShare = one[z].zoneShare;
    EXPECT_EQ(row.message, asOfDay(one[z].message)) << z;
    row.message = one[z].message;
    EXPECT_EQ(difference(row, one[z]), "") << z;
  }
}

} // namespace

TEST(GroupScenes, joinsThoseOfADayAndAPlatform)
{
  const Timestamp DAY = 86400000;
  const std::vector<Scene> scenes{
      at(sceneOf("a"), NOON), at(sceneOf("b"), NOON + 1000), at(sceneOf("c"), NOON + 2000, "Sentinel-2B"),
      sceneOf("d"),           at(sceneOf("e"), NOON + DAY),  at(sceneOf("f"), NOON - DAY / 2),
      sceneOf("g"),           at(sceneOf("h"), -1),          at(sceneOf("i"), 0)};
  using Groups = std::vector<std::vector<std::size_t>>;
  EXPECT_EQ(groupScenes(scenes, true), (Groups{{0, 1, 5}, {2}, {3}, {4}, {6}, {7}, {8}}));
  EXPECT_EQ(groupScenes(scenes, false), (Groups{{0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}}));
}

TEST(GroupScenes, putsTheNewestBaselineFirst)
{
  std::vector<Scene> scenes{at(sceneOf("a"), NOON), at(sceneOf("b"), NOON), at(sceneOf("c"), NOON)};
  scenes[0].baseline = "03.00";
  scenes[1].baseline = scenes[2].baseline = "05.00";
  EXPECT_EQ(groupScenes(scenes, true), (std::vector<std::vector<std::size_t>>{{1, 2, 0}}));
}

TEST(SameDay, tilesGiveTheRowsOfTheWhole)
{
  // Four tiles with 20 pixels in common side by side, of two processing baselines.
  MemorySource source;
  addRandom(source, "whole", 100, 1);
  const Window parts[] = {{0, 0, 60, 60}, {40, 0, 60, 60}, {0, 40, 60, 60}, {40, 40, 60, 60}};
  std::vector<Scene> tiles;
  for (int i = 0; i < 4; ++i)
  {
    const std::string id(1, static_cast<char>('a' + i));
    const double more = i % 2 == 1 ? 1000 : 0;
    addScene(source, id, parts[i], more);
    Scene scene = at(sceneOf(id), NOON + i);
    scene.offsetRed = scene.offsetNir = -more;
    tiles.push_back(scene);
  }
  const Grid grid = source.rasters.at("whole_red").grid;
  const ZoneLayer zones = zonesOf(grid);
  for (const PixelRule rule : {PixelRule::Centre, PixelRule::AllTouched, PixelRule::Coverage})
  {
    HistogramOptions options;
    options.rule = rule;
    const CollectingSink whole = run(source, {at(sceneOf("whole"), NOON)}, zones, options);
    options.sameDay = true;
    const CollectingSink day = run(source, tiles, zones, options);
    ASSERT_EQ(day.scenes.size(), 4u);
    expectRowsOfOneScene(day.rows[0], whole.rows[0]);
    for (int i = 1; i < 4; ++i)
      EXPECT_TRUE(day.rows[i].empty());
    using Numbers = std::vector<std::size_t>;
    EXPECT_EQ(day.rows[0][0].scenes, Numbers{0});
    EXPECT_EQ(day.rows[0][1].scenes, (Numbers{0, 1, 2, 3}));
    EXPECT_EQ(day.rows[0][2].scenes, Numbers{0}); // all of it lies in the first
    EXPECT_EQ(day.rows[0][4].scenes, Numbers{1});
    EXPECT_EQ(day.rows[0][5].scenes, Numbers{});
    EXPECT_EQ(day.rows[0][5].status, ZoneStatus::NoOverlap);
    EXPECT_EQ(day.scenes[3].zonesOk, 2u);
    EXPECT_EQ(day.scenes[3].zonesEmpty, 4u);
  }
}

TEST(SameDay, percentilesDoNotDependOnMemory)
{
  MemorySource source;
  addRandom(source, "whole", 100, 2);
  addScene(source, "a", {0, 0, 60, 100}, 0);
  addScene(source, "b", {30, 0, 70, 100}, 1000);
  std::vector<Scene> tiles{at(sceneOf("a"), NOON), at(sceneOf("b"), NOON)};
  tiles[1].offsetRed = tiles[1].offsetNir = -1000;
  const ZoneLayer zones = zonesOf(source.rasters.at("whole_red").grid);
  HistogramOptions options;
  options.sameDay = true;
  const CollectingSink whole = run(source, {at(sceneOf("whole"), NOON)}, zones, options);
  for (const std::size_t threads : {1, 2, 5})
  {
    for (const std::size_t bytes : {0, 1000, 30000, 1 << 24})
    {
      const CollectingSink day = runWithMemory(source, tiles, zones, options, threads, bytes);
      expectRowsOfOneScene(day.rows[0], whole.rows[0]);
    }
  }
}

TEST(SameDay, scenesOfOneTileThatEndInTheSwathComplementEachOther)
{
  // Both lie on the whole grid; the first has data on the left of column 40, the second on the right of 38.
  MemorySource source;
  addRandom(source, "whole", 100, 3);
  const Grid grid = source.rasters.at("whole_red").grid;
  for (const char *band : {"_red", "_nir"})
  {
    const MemoryRaster &whole = source.rasters.at(std::string("whole") + band);
    MemoryRaster a = whole, b = whole;
    for (int y = 0; y < 100; ++y)
    {
      for (int x = 0; x < 100; ++x)
        (x < 40 ? (x >= 38 ? a : b) : a).values[static_cast<std::size_t>(y) * 100 + x] *= (x < 40 && x >= 38);
    }
    for (int y = 0; y < 100; ++y)
    {
      for (int x = 0; x < 40; ++x)
        a.values[static_cast<std::size_t>(y) * 100 + x] = whole.values[static_cast<std::size_t>(y) * 100 + x];
      for (int x = 0; x < 38; ++x)
        b.values[static_cast<std::size_t>(y) * 100 + x] = 0;
    }
    source.rasters[std::string("a") + band] = a;
    source.rasters[std::string("b") + band] = b;
  }
  std::vector<Scene> scenes{at(sceneOf("a"), NOON), at(sceneOf("b"), NOON + 1)};
  scenes[0].footprint = pixelRectangle(grid, -5, -5, 40, 105);
  scenes[1].footprint = pixelRectangle(grid, 38, -5, 105, 105);
  const ZoneLayer zones = zonesOf(grid);
  HistogramOptions options;
  options.sameDay = true;
  const CollectingSink whole = run(source, {at(sceneOf("whole"), NOON)}, zones, options);
  expectRowsOfOneScene(run(source, scenes, zones, options).rows[0], whole.rows[0]);
  std::swap(scenes[0], scenes[1]);
  expectRowsOfOneScene(run(source, scenes, zones, options).rows[0], whole.rows[0]);

  // Footprints that leave ground between them: what no data cover belongs to the first scene, once.
  scenes[0].footprint = pixelRectangle(grid, 45, -5, 105, 105);
  const CollectingSink gap = run(source, scenes, zones, options);
  EXPECT_EQ(gap.rows[0][3].pixels, 100 * 100);
}

TEST(SameDay, aSceneThatCannotBeReadIsNamed)
{
  MemorySource source;
  addRandom(source, "whole", 100, 4);
  addScene(source, "b", {40, 0, 60, 100}, 0);
  std::vector<Scene> scenes{at(sceneOf("a"), NOON), at(sceneOf("b"), NOON + 1)};
  const Grid grid = source.rasters.at("whole_red").grid;
  scenes[0].footprint = pixelRectangle(grid, 0, 0, 60, 100);
  const ZoneLayer zones = zonesOf(grid);
  HistogramOptions options;
  options.sameDay = true;
  RunSummary summary;
  const CollectingSink sink = run(source, scenes, zones, options, &summary);
  EXPECT_EQ(summary.scenesFailed, 1u);
  EXPECT_EQ(sink.scenes[0].status, SceneStatus::ReadError);
  EXPECT_EQ(sink.scenes[0].zonesFailed, 6u);
  EXPECT_EQ(sink.scenes[1].status, SceneStatus::Ok);
  const std::vector<ZoneResult> &rows = sink.rows[0];
  EXPECT_EQ(rows[0].status, ZoneStatus::ReadError); // only the first scene may hold it
  EXPECT_EQ(rows[0].message, "Scene a of that day was not read: a_red could not be opened");
  EXPECT_EQ(rows[0].scenes, std::vector<std::size_t>{0});
  EXPECT_EQ(rows[1].status, ZoneStatus::Partial);
  EXPECT_NE(rows[1].message.find("Scene a of that day was not read"), std::string::npos) << rows[1].message;
  EXPECT_EQ(rows[1].scenes, std::vector<std::size_t>{1});
  EXPECT_EQ(rows[2].status, ZoneStatus::Ok); // the second holds all of it
  EXPECT_EQ(rows[2].message, "");
  EXPECT_EQ(rows[5].status, ZoneStatus::NoOverlap);

  // Where nothing says where it lies, it may hold any zone.
  scenes[0].footprint.clear();
  EXPECT_EQ(run(source, scenes, zones, options).rows[0][5].status, ZoneStatus::ReadError);
}

TEST(SameDay, aSceneLeftOutOnPurposeIsNoError)
{
  MemorySource source;
  addRandom(source, "whole", 100, 6);
  addScene(source, "b", {40, 0, 60, 100}, 0);
  addConstant(source, "b_scl", northUp(30, 50, 20, 600400), 4);
  std::vector<Scene> scenes{at(sceneOf("a"), NOON), at(sceneOf("b", true), NOON + 1)};
  const Grid grid = source.rasters.at("whole_red").grid;
  scenes[0].footprint = pixelRectangle(grid, 0, 0, 60, 100);
  HistogramOptions options;
  options.sameDay = options.pixels.mask.require = true;
  RunSummary summary;
  const CollectingSink sink = run(source, scenes, zonesOf(grid), options, &summary);
  EXPECT_EQ(summary.scenesSkipped, 1u);
  EXPECT_EQ(sink.scenes[0].status, SceneStatus::Skipped);
  EXPECT_EQ(sink.rows[0][0].status, ZoneStatus::Skipped); // only the first scene may hold it
  EXPECT_EQ(sink.rows[0][1].status, ZoneStatus::Partial);
  EXPECT_EQ(sink.rows[0][5].status, ZoneStatus::NoOverlap);
}

TEST(SameDay, aStoppedRunHasOneRowADay)
{
  MemorySource source;
  addRandom(source, "whole", 100, 7);
  for (const char *id : {"c", "d"})
    addScene(source, id, {0, 0, 60, 100}, 0);
  const std::vector<Scene> scenes{at(sceneOf("a"), NOON - 86400000), at(sceneOf("c"), NOON), at(sceneOf("d"), NOON)};
  HistogramOptions options;
  options.sameDay = true;
  options.batch.onError = OnError::Stop;
  RunSummary summary;
  const CollectingSink sink = run(source, scenes, zonesOf(source.rasters.at("whole_red").grid), options, &summary);
  EXPECT_TRUE(summary.stopped);
  ASSERT_EQ(sink.scenes.size(), 3u);
  EXPECT_EQ(sink.scenes[2].status, SceneStatus::Skipped);
  EXPECT_EQ(sink.rows[1].size(), 6u);
  EXPECT_EQ(sink.rows[1][0].scenes, (std::vector<std::size_t>{1, 2}));
  EXPECT_TRUE(sink.rows[2].empty());
}

TEST(SameDay, noMoreScenesAreOpenThanAreRead)
{
  MemorySource source;
  addRandom(source, "whole", 100, 8);
  std::vector<Scene> scenes;
  for (int i = 0; i < 40; ++i)
  {
    addScene(source, std::to_string(i), {2 * i, 0, 20, 100}, 0);
    scenes.push_back(at(sceneOf(std::to_string(i)), NOON));
  }
  HistogramOptions options;
  options.sameDay = true;
  options.batch.threads = 2;
  run(source, scenes, zonesOf(source.rasters.at("whole_red").grid), options);
  EXPECT_LE(source.mostOpenReaders, 8); // two bands for each thread, and some of the scene before
}

TEST(SameDay, aBrokenBlockConcernsTheZonesThatNeedIt)
{
  MemorySource source;
  addRandom(source, "whole", 100, 5);
  addScene(source, "a", {0, 0, 60, 100}, 0);
  addScene(source, "b", {40, 0, 60, 100}, 0);
  source.rasters["b_nir"].brokenBlocks = {{2, 3}}; // columns 72…87, rows 48…63 of the whole
  const ZoneLayer zones = zonesOf(source.rasters.at("whole_red").grid);
  HistogramOptions options;
  options.sameDay = true;
  const CollectingSink sink = run(source, {at(sceneOf("a"), NOON), at(sceneOf("b"), NOON)}, zones, options);
  EXPECT_EQ(sink.scenes[0].status, SceneStatus::Ok);
  EXPECT_EQ(sink.scenes[1].status, SceneStatus::PartlyRead);
  EXPECT_EQ(sink.rows[0][1].status, ZoneStatus::Ok);
  EXPECT_EQ(sink.rows[0][3].status, ZoneStatus::ReadError);
  EXPECT_EQ(sink.rows[0][4].status, ZoneStatus::Ok);
}
