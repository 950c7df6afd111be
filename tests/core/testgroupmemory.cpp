#include "batch/groupmemory.h"
#include "flakysource.h"
#include "histogramfixture.h"
#include "samerows.h"

#include <gtest/gtest.h>

#include <functional>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

const Grid sGrid = northUp(8, 8);

/// Three scenes, their files and zones.
struct World
{
  FlakySource source;
  MemoryCache cache;
  std::vector<Scene> scenes;
  ZoneLayer zones = layerOf(
      {pixelRectangle(sGrid, 0, 2, 4, 4), pixelRectangle(sGrid, 20, 20, 24, 24), pixelRectangle(sGrid, 5, 5, 12, 12)});
  HistogramOptions options;
  std::string environment = "1";

  World()
  {
    options.batch.threads = 2;
    for (const char *id : {"a", "b", "c"})
    {
      scenes.push_back(sceneOf(id));
      addConstant(source, scenes.back().red.path, sGrid, 1000);
      addConstant(source, scenes.back().nir.path, sGrid, 1000.0 + 500 * static_cast<double>(scenes.size()));
      source.identities[scenes.back().red.path] = "1";
      source.identities[scenes.back().nir.path] = "1";
    }
  }

  /// A run; \a known: scenes it found in the cache.
  CollectingSink run(std::size_t *known = nullptr)
  {
    CollectingSink sink;
    IdentityProjector projector;
    SilentProgress progress;
    const RunSummary summary =
        runHistogram(scenes, zones, options, source, projector, sink, progress, {&cache, environment});
    if (known)
      *known = summary.scenesKnown;
    return sink;
  }

  /// How many scenes a run finds after \a change.
  std::size_t knownAfter(const std::function<void(World &)> &change)
  {
    change(*this);
    std::size_t known = 0;
    run(&known);
    return known;
  }
};

} // namespace

TEST(GroupMemory, aSecondRunReadsNothingAndGivesTheSame)
{
  World world;
  std::size_t known = 0;
  const CollectingSink first = world.run(&known);
  EXPECT_EQ(known, 0u);
  EXPECT_EQ(world.cache.records.size(), 3u);
  world.source.blocksRead = 0;
  const CollectingSink second = world.run(&known);
  EXPECT_EQ(known, 3u);
  EXPECT_EQ(world.source.blocksRead, 0);
  EXPECT_EQ(difference(first.rows, second.rows), "");
  for (std::size_t s = 0; s < 3; ++s)
  {
    EXPECT_EQ(textOf(first.scenes[s]), textOf(second.scenes[s]));
    EXPECT_EQ(first.scenes[s].seconds, second.scenes[s].seconds);
  }
}

TEST(GroupMemory, onlyWhatChangedIsReadAgain)
{
  World world;
  world.run();
  EXPECT_EQ(world.knownAfter([](World &w) { w.source.identities["b_nir"] = "2"; }), 2u) << "a file";
  EXPECT_EQ(world.knownAfter([](World &w) { w.scenes[0].offsetRed = -1000; }), 2u) << "a number of a scene";
  EXPECT_EQ(world.knownAfter([](World &w) { w.scenes.push_back(w.scenes[0]); }), 4u) << "the same scene twice";
  world.scenes.pop_back();
  EXPECT_EQ(world.knownAfter([](World &w) { std::swap(w.scenes[0], w.scenes[2]); }), 3u) << "their order";
  EXPECT_EQ(world.knownAfter([](World &w) { w.options.batch.threads = 1; }), 3u) << "threads";
  EXPECT_EQ(world.knownAfter([](World &w) { w.options.percentiles = {10}; }), 0u);
  EXPECT_EQ(world.knownAfter([](World &w) { w.options.rule = PixelRule::Coverage; }), 0u);
  EXPECT_EQ(world.knownAfter([](World &w) { w.options.bins = Bins::uniform({-1, 0}, {1, 0}, {1, 1}); }), 0u);
  EXPECT_EQ(world.knownAfter([](World &w) { w.options.pixels.mask.classes[4] = true; }), 0u);
  EXPECT_EQ(world.knownAfter([](World &w) { w.options.pixels.negative = NegativeReflectance::Clamp; }), 0u);
  EXPECT_EQ(world.knownAfter([](World &w) { w.options.thinning.fraction = 0.5; }), 0u);
  EXPECT_EQ(world.knownAfter([](World &w) { w.options.pixels.scale.metres = 20; }), 0u);
  EXPECT_EQ(world.knownAfter([](World &w) { w.environment = "2"; }), 0u);
  EXPECT_EQ(world.knownAfter([](World &w) { w.zones.zones[1].geometry[0][0][0].x += 1e-9; }), 0u);
  EXPECT_EQ(world.knownAfter([](World &w) { w.zones.crs = "EPSG:32633"; }), 0u);
  EXPECT_EQ(world.knownAfter([](World &w) { w.zones.zones.pop_back(); }), 0u);
  EXPECT_EQ(world.knownAfter([](World &) {}), 3u) << "and all of that was kept";
}

TEST(GroupMemory, allThatAResultDependsOnIsInItsKey)
{
  // Each change is made to a world of its own, in which all three scenes were known.
  const auto knownAfter = [](const std::function<void(World &)> &change)
  {
    World world;
    world.run();
    return world.knownAfter(change);
  };
  EXPECT_EQ(knownAfter([](World &) {}), 3u);
  const std::vector<std::function<void(World &)>> ofAScene{
      [](World &w) { w.scenes[1].id = "z"; },
      [](World &w) { w.scenes[1].red.band = 2; },
      [](World &w) { w.scenes[1].quantification = 1000; },
      [](World &w) { w.scenes[1].offsetNir = 1; },
      [](World &w) { w.scenes[1].offsetSource = OffsetSource::User; },
      [](World &w) { w.scenes[1].nodata = 7; },
      [](World &w) { w.scenes[1].nodata.reset(); },
      [](World &w) { w.scenes[1].maskType = MaskType::Binary; },
      [](World &w) { w.scenes[1].footprint = pixelRectangle(sGrid, 0, 0, 8, 8); },
      [](World &w) { std::swap(w.scenes[1].red, w.scenes[1].nir); },
  };
  for (std::size_t i = 0; i < ofAScene.size(); ++i)
    EXPECT_EQ(knownAfter(ofAScene[i]), 2u) << i;
  const std::vector<std::function<void(World &)>> ofAll{
      [](World &w) { w.options.thinning.mostPixels = 3; },
      [](World &w)
      {
        w.options.thinning.fraction = 0.5;
        w.options.thinning.seed = 1;
      },
      [](World &w) { w.options.pixels.mask.use = false; },
      [](World &w) { w.options.pixels.mask.require = true; },
      [](World &w) { w.options.sameDay = true; },
      [](World &w) { w.options.rule = PixelRule::AllTouched; },
      [](World &w) { w.zones.zones[0].name = "another"; },
      [](World &w) { w.zones.zones[0].problem = "broken"; },
      [](World &w) { std::swap(w.zones.zones[0], w.zones.zones[1]); },
      [](World &w)
      {
        w.options.pixels.scale.metres = 20;
        w.run();
        w.options.pixels.scale.resampling = Resampling::Average;
      },
      [](World &w)
      {
        w.options.thinning.fraction = 0.5;
        w.run();
        w.options.thinning.seed = 1;
      },
  };
  for (std::size_t i = 0; i < ofAll.size(); ++i)
    EXPECT_EQ(knownAfter(ofAll[i]), 0u) << i;
}

TEST(GroupMemory, whatIsNotWholeIsNotKept)
{
  World world;
  world.source.isWorthRetrying = false;
  world.source.failures["a_red"] = 1;
  world.source.rasters["b_nir"].brokenBlocks.insert({0, 1});
  world.run();
  EXPECT_EQ(world.cache.labels, std::vector<std::string>{"c"});
  std::size_t known = 0;
  const CollectingSink second = world.run(&known);
  EXPECT_EQ(known, 1u);
  EXPECT_EQ(second.scenes[0].status, SceneStatus::Ok) << "it was tried again";
  EXPECT_EQ(second.scenes[1].status, SceneStatus::PartlyRead);
}

TEST(GroupMemory, filesThatCannotBeToldApartAreReadEveryTime)
{
  World world;
  world.source.identities["b_nir"].clear();
  world.run();
  std::size_t known = 0;
  world.run(&known);
  EXPECT_EQ(known, 2u);
}

TEST(GroupMemory, aFileThatChangedWhileItWasReadIsNotKept)
{
  /// Every look at it finds another state.
  class Restless : public FlakySource
  {
  public:
    std::string identity(const AssetRef &, const std::string &) override { return std::to_string(++mLooks); }

  private:
    std::atomic<int> mLooks{0};
  } source;
  addConstant(source, "a_red", sGrid, 1000);
  addConstant(source, "a_nir", sGrid, 3000);
  MemoryCache cache;
  CollectingSink sink;
  IdentityProjector projector;
  SilentProgress progress;
  runHistogram({sceneOf("a")}, layerOf({pixelRectangle(sGrid, 0, 2, 4, 4)}), {}, source, projector, sink, progress,
               {&cache, ""});
  EXPECT_EQ(sink.scenes[0].status, SceneStatus::Ok);
  EXPECT_TRUE(cache.records.empty());
}

TEST(GroupMemory, whatWasFinishedBeforeACancelIsKept)
{
  World world;
  world.options.batch.threads = 1;
  /// Cancels when the first scene has been delivered.
  class Cancelling : public SilentProgress
  {
  public:
    bool isCancelled() override { return mIsEnough; }
    void setText(const std::string &) override { mIsEnough = true; }

  private:
    bool mIsEnough = false;
  } progress;
  CollectingSink sink;
  IdentityProjector projector;
  EXPECT_THROW(runHistogram(world.scenes, world.zones, world.options, world.source, projector, sink, progress,
                            {&world.cache, world.environment}),
               Error);
  ASSERT_FALSE(world.cache.labels.empty());
  EXPECT_EQ(world.cache.labels.front(), "a");
  std::size_t known = 0;
  world.run(&known);
  EXPECT_GE(known, 1u);
}

TEST(GroupMemory, aRecordThatIsNoneIsComputedAnew)
{
  World world;
  const CollectingSink first = world.run();
  for (auto &[key, record] : world.cache.records)
    record = record.substr(0, record.size() / 2);
  std::size_t known = 3;
  const CollectingSink second = world.run(&known);
  EXPECT_EQ(known, 0u);
  EXPECT_EQ(difference(first.rows, second.rows), "");
}

TEST(GroupMemory, aRecordWhoseCountsDoNotAddUpIsComputedAnew)
{
  World world;
  const CollectingSink first = world.run();
  for (auto &[key, record] : world.cache.records)
  {
    std::optional<GroupRecord> wrong = decodeRecord(record, {0}, 3, 40, 4);
    ASSERT_TRUE(wrong);
    wrong->rows[0].valid += 1;
    record = encodeRecord(*wrong, {0});
  }
  std::size_t known = 3;
  const CollectingSink second = world.run(&known);
  EXPECT_EQ(known, 0u);
  EXPECT_EQ(difference(first.rows, second.rows), "");
}

TEST(GroupMemory, scenesOfADayAreOneResult)
{
  World world;
  for (Scene &scene : world.scenes)
    scene.datetime = parseTimestamp("2024-06-11T10:00:00Z");
  world.options.sameDay = true;
  const CollectingSink first = world.run();
  EXPECT_EQ(world.cache.labels, std::vector<std::string>{"a, b, c"});
  std::size_t known = 0;
  const CollectingSink second = world.run(&known);
  EXPECT_EQ(known, 3u);
  EXPECT_EQ(difference(first.rows, second.rows), "");
  EXPECT_EQ(world.knownAfter([](World &w) { w.source.identities["c_red"] = "2"; }), 0u);
}
