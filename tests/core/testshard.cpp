#include "batch/sceneground.h"
#include "batch/shard.h"
#include "memoryraster.h"
#include "model/error.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

MultiPolygon rectangle(double left, double bottom, double right, double top)
{
  return {{{{left, bottom}, {right, bottom}, {right, top}, {left, top}}}};
}

/// Scenes of a few tiles and days, in any order.
std::vector<Scene> randomScenes(std::size_t count, std::mt19937 &random)
{
  constexpr Timestamp DAY = 86400000;
  std::vector<Scene> scenes;
  for (std::size_t i = 0; i < count; ++i)
  {
    Scene scene;
    scene.id = "S" + std::to_string(i);
    scene.tile = "T3" + std::to_string(random() % 5) + "UXP";
    if (random() % 10 > 0)
      scene.datetime = 1600000000000 + static_cast<Timestamp>(random() % 20) * DAY;
    scene.platform = random() % 2 ? "Sentinel-2A" : "Sentinel-2B";
    scenes.push_back(scene);
  }
  std::shuffle(scenes.begin(), scenes.end(), random);
  return scenes;
}

std::vector<std::uint64_t> alike(const std::vector<Scene> &scenes)
{
  return std::vector<std::uint64_t>(scenes.size(), 1);
}

std::vector<std::size_t> scenesOfShard(const std::vector<Scene> &scenes, const std::vector<std::uint64_t> &work,
                                       bool sameDay, const Shard &shard)
{
  const std::vector<std::size_t> parts = partsOfScenes(scenes, work, sameDay, shard.count);
  std::vector<std::size_t> own;
  for (std::size_t scene = 0; scene < scenes.size(); ++scene)
  {
    if (parts[scene] == shard.number)
      own.push_back(scene);
  }
  return own;
}

std::set<std::string> ids(const std::vector<Scene> &scenes, const std::vector<std::size_t> &numbers)
{
  std::set<std::string> found;
  for (const std::size_t number : numbers)
    found.insert(scenes[number].id);
  return found;
}

} // namespace

TEST(Shard, isWrittenAsAFraction)
{
  const Shard shard = parseShard("3/40");
  EXPECT_EQ(shard.number, 3u);
  EXPECT_EQ(shard.count, 40u);
  EXPECT_EQ(parseShard(" 40 / 40 ").number, 40u);
  EXPECT_TRUE(parseShard("1/1").isWhole());
  for (const char *wrong :
       {"", "3", "3/", "/40", "0/40", "41/40", "-1/40", "1.5/40", "1/0", "1/2/3", "a/b", "1/1000001", "1/1e99"})
    EXPECT_THROW(parseShard(wrong), Error) << wrong;
}

TEST(Shard, everySceneIsInOnePart)
{
  std::mt19937 random(1);
  for (int round = 0; round < 200; ++round)
  {
    const std::vector<Scene> scenes = randomScenes(1 + random() % 60, random);
    std::vector<std::uint64_t> work;
    for (std::size_t i = 0; i < scenes.size(); ++i)
      work.push_back(1 + random() % 100);
    const bool sameDay = random() % 2;
    std::uint64_t largest = 0;
    for (const std::vector<std::size_t> &piece : groupScenes(scenes, sameDay))
      largest = std::max(largest, std::accumulate(piece.begin(), piece.end(), std::uint64_t(0),
                                                  [&work](std::uint64_t sum, std::size_t i) { return sum + work[i]; }));
    const std::uint64_t total = std::accumulate(work.begin(), work.end(), std::uint64_t(0));
    for (const std::size_t count : {1u, 2u, 7u, 40u})
    {
      std::vector<std::size_t> all;
      for (std::size_t number = 1; number <= count; ++number)
      {
        const std::vector<std::size_t> own = scenesOfShard(scenes, work, sameDay, {number, count});
        EXPECT_TRUE(std::is_sorted(own.begin(), own.end()));
        const std::uint64_t here = std::accumulate(own.begin(), own.end(), std::uint64_t(0),
                                                   [&work](std::uint64_t sum, std::size_t i) { return sum + work[i]; });
        EXPECT_LE(here * count, total + largest * count) << "part " << number << " of " << count;
        all.insert(all.end(), own.begin(), own.end());
      }
      std::sort(all.begin(), all.end());
      std::vector<std::size_t> expected(scenes.size());
      std::iota(expected.begin(), expected.end(), 0);
      EXPECT_EQ(all, expected) << count << " parts";
    }
  }
}

TEST(Shard, isTheSameWhateverTheOrderOfTheCollection)
{
  std::mt19937 random(2);
  std::vector<Scene> scenes = randomScenes(50, random);
  for (const bool sameDay : {false, true})
  {
    std::vector<std::set<std::string>> before;
    for (std::size_t number = 1; number <= 7; ++number)
      before.push_back(ids(scenes, scenesOfShard(scenes, alike(scenes), sameDay, {number, 7})));
    std::shuffle(scenes.begin(), scenes.end(), random);
    for (std::size_t number = 1; number <= 7; ++number)
      EXPECT_EQ(ids(scenes, scenesOfShard(scenes, alike(scenes), sameDay, {number, 7})), before[number - 1]);
  }
}

TEST(Shard, scenesOfADayStayTogether)
{
  std::mt19937 random(3);
  const std::vector<Scene> scenes = randomScenes(40, random);
  std::vector<std::size_t> partOf(scenes.size());
  for (std::size_t number = 1; number <= 10; ++number)
  {
    for (const std::size_t scene : scenesOfShard(scenes, alike(scenes), true, {number, 10}))
      partOf[scene] = number;
  }
  for (const std::vector<std::size_t> &day : groupScenes(scenes, true))
  {
    for (const std::size_t scene : day)
      EXPECT_EQ(partOf[scene], partOf[day.front()]);
  }
}

TEST(Shard, aPartIsOfFewTiles)
{
  std::mt19937 random(4);
  const std::vector<Scene> scenes = randomScenes(100, random);
  for (std::size_t number = 1; number <= 5; ++number)
  {
    std::set<std::string> tiles;
    for (const std::size_t scene : scenesOfShard(scenes, alike(scenes), false, {number, 5}))
      tiles.insert(scenes[scene].tile);
    EXPECT_LE(tiles.size(), 3u) << "five tiles in five parts: the grid of a tile is worked out in one or two of them";
  }
}

TEST(Shard, morePartsThanScenes)
{
  std::mt19937 random(5);
  const std::vector<Scene> scenes = randomScenes(3, random);
  std::size_t found = 0;
  for (std::size_t number = 1; number <= 40; ++number)
    found += scenesOfShard(scenes, alike(scenes), false, {number, 40}).size();
  EXPECT_EQ(found, 3u);
  EXPECT_TRUE(scenesOfShard({}, {}, false, {1, 40}).empty());
}

TEST(Shard, workIsWhereZonesAre)
{
  // Cells are of a tenth of a degree; a scene itself counts 1.
  ZoneLayer zones{"EPSG:4326", {}};
  zones.zones.push_back({"small", rectangle(10.01, 50.01, 10.02, 50.02), ""});
  zones.zones.push_back({"in the same cell", rectangle(10.03, 50.03, 10.04, 50.04), ""});
  zones.zones.push_back({"over six", rectangle(10.55, 50.55, 10.75, 50.65), ""});
  zones.zones.push_back({"unusable", rectangle(10.85, 50.85, 10.86, 50.86), "crossed"});
  zones.zones.push_back({"far away", rectangle(-170, -80, -169.95, -79.95), ""});
  std::vector<Scene> scenes(6);
  scenes[0].footprint = rectangle(10, 50, 11, 51);
  scenes[1].footprint = rectangle(10.3, 50, 10.62, 51);
  scenes[2].footprint = rectangle(20, 50, 21, 51);
  scenes[4].footprint = {rectangle(179, -80, 180, -79).front(), rectangle(-180, -80, -169.97, -79).front()};
  scenes[5].footprint = rectangle(-180, -90, 180, 90);
  IdentityProjector projector;
  EXPECT_EQ(workOf(scenes, zones, projector), (std::vector<std::uint64_t>{1 + 1 + 6, 1 + 4, 1, 1 + 8, 1 + 1, 1 + 8}));
}

TEST(Shard, workWithoutZones)
{
  IdentityProjector projector;
  EXPECT_EQ(workOf(std::vector<Scene>(2), {"EPSG:4326", {}}, projector), (std::vector<std::uint64_t>{1, 1}));
  EXPECT_THROW(workOf(std::vector<Scene>(2), {"", {}}, projector), Error);
}

TEST(Shard, onePartTellsOfAZoneThatMeetsNothing)
{
  ZoneLayer zones{"EPSG:4326", {}};
  zones.zones.push_back({"in both scenes", rectangle(10.01, 50.01, 10.02, 50.02), ""});
  zones.zones.push_back({"in the second", rectangle(11.5, 50.01, 11.6, 50.02), ""});
  zones.zones.push_back({"in none", rectangle(-60, -10, -59, -9), ""});
  zones.zones.push_back({"unusable", {}, "empty"});
  std::vector<Scene> scenes(3);
  scenes[0].footprint = rectangle(10, 50, 11, 51);
  scenes[1].footprint = rectangle(10, 50, 12, 51);
  scenes[2].footprint = rectangle(70, 50, 71, 51);
  IdentityProjector projector;
  const std::vector<std::size_t> parts{2, 3, 4};
  const auto told = [&](std::size_t number) { return zonesToTellOf(scenes, parts, zones, {number, 4}, projector); };
  EXPECT_EQ(told(1), (std::vector<bool>{false, false, true, true}));
  EXPECT_EQ(told(2), (std::vector<bool>{true, false, false, false}));
  EXPECT_EQ(told(3), (std::vector<bool>{false, true, false, false}));
  EXPECT_EQ(told(4), (std::vector<bool>{false, false, false, false}));
  scenes[2].footprint.clear(); // may be anywhere
  EXPECT_EQ(told(4), (std::vector<bool>{false, false, true, true}));
  EXPECT_EQ(told(1), (std::vector<bool>{false, false, false, false}));
}
