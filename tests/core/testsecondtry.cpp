#include "batch/samplerun.h"
#include "batch/secondtry.h"
#include "flakysource.h"
#include "histogramfixture.h"
#include "samerows.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

const Grid sGrid = northUp(8, 8);

/// Scenes a … f, each with another NDVI.
std::vector<Scene> fill(MemorySource &source)
{
  std::vector<Scene> scenes;
  for (const char *id : {"a", "b", "c", "d", "e", "f"})
  {
    scenes.push_back(sceneOf(id));
    addConstant(source, scenes.back().red.path, sGrid, 1000);
    addConstant(source, scenes.back().nir.path, sGrid, 1000.0 + 500 * static_cast<double>(scenes.size()));
  }
  return scenes;
}

ZoneLayer zones()
{
  return layerOf(
      {pixelRectangle(sGrid, 0, 2, 4, 4), pixelRectangle(sGrid, 20, 20, 24, 24), pixelRectangle(sGrid, 5, 5, 12, 12)});
}

HistogramOptions threads(int number)
{
  HistogramOptions options;
  options.batch.threads = number;
  return options;
}

/// Where samples go.
class SampleCollector : public SampleSink
{
public:
  std::vector<std::pair<std::size_t, std::vector<Sample>>> samples;
  std::vector<SceneResult> scenes;
  void addSamples(std::size_t scene, const Grid &, const std::vector<Sample> &of) override
  {
    samples.emplace_back(scene, of);
  }
  void addScene(const SceneResult &scene, const std::vector<ZoneStatus> &) override { scenes.push_back(scene); }
};

} // namespace

TEST(SecondTry, whatFailedForAPassingReasonIsReadAtTheEndAndRowsStayInOrder)
{
  for (const int number : {1, 3})
  {
    MemorySource whole;
    FlakySource flaky;
    const std::vector<Scene> scenes = fill(flaky);
    fill(whole);
    flaky.failures = {{"b_red", 1}, {"e_nir", 1}};
    const CollectingSink expected = run(whole, scenes, zones(), threads(number));
    RunSummary summary;
    const CollectingSink found = run(flaky, scenes, zones(), threads(number), &summary);
    EXPECT_EQ(difference(expected.rows, found.rows), "");
    EXPECT_EQ(summary.scenesFailed, 0u);
    ASSERT_EQ(found.scenes.size(), 6u);
    for (std::size_t s = 0; s < 6; ++s)
    {
      EXPECT_EQ(found.scenes[s].scene, s);
      EXPECT_EQ(found.scenes[s].status, SceneStatus::Ok);
      EXPECT_EQ(found.scenes[s].attempts, s == 1 || s == 4 ? 3 + 1 : 1);
    }
    EXPECT_NE(found.scenes[1].message.find("At the first try it could not be read: …: the server is busy."),
              std::string::npos)
        << found.scenes[1].message;
    EXPECT_EQ(flaky.opened["a_red"], flaky.opened["c_red"]);
  }
}

TEST(SecondTry, itWaitsUntilTheLastFailureIsOldEnough)
{
  /// Knows when each try of a file began.
  class Timed : public FlakySource
  {
  public:
    std::vector<std::chrono::steady_clock::time_point> tries; ///< of b_red
    std::unique_ptr<RasterReader> open(const AssetRef &asset, const std::string &authcfg) override
    {
      if (asset.path == "b_red")
        tries.push_back(std::chrono::steady_clock::now());
      return FlakySource::open(asset, authcfg);
    }
  } source;
  const std::vector<Scene> scenes = fill(source);
  source.failures = {{"b_red", 1}};
  HistogramOptions options = threads(1);
  options.batch.pause = 0.2;
  const CollectingSink found = run(source, scenes, zones(), options);
  EXPECT_EQ(found.scenes[1].status, SceneStatus::Ok);
  ASSERT_EQ(source.tries.size(), 2u);
  EXPECT_GE(source.tries[1] - source.tries[0], std::chrono::milliseconds(200));
}

TEST(SecondTry, whatFailsAgainSaysWhyAndHowOftenItWasTried)
{
  FlakySource source;
  const std::vector<Scene> scenes = fill(source);
  source.failures = {{"b_red", 2}};
  RunSummary summary;
  const CollectingSink found = run(source, scenes, zones(), threads(2), &summary);
  EXPECT_EQ(summary.scenesFailed, 1u);
  EXPECT_EQ(found.scenes[1].status, SceneStatus::ReadError);
  EXPECT_EQ(found.scenes[1].attempts, 6);
  EXPECT_EQ(found.scenes[1].message, "b_red: the server is busy.");
  EXPECT_EQ(found.rows[1][0].status, ZoneStatus::ReadError);
  EXPECT_EQ(found.rows[1][0].message, "b_red: the server is busy.");
  EXPECT_EQ(found.scenes[2].status, SceneStatus::Ok);
}

TEST(SecondTry, whatWasReadAtTheFirstTryIsNotLostToAWorseSecondOne)
{
  /// A block fails at the first try, the whole file at the second.
  class Sinking : public FlakySource
  {
  public:
    std::unique_ptr<RasterReader> open(const AssetRef &asset, const std::string &authcfg) override
    {
      if (asset.path == "b_red" && mIsReleased)
        failures["b_red"] = 1;
      return FlakySource::open(asset, authcfg);
    }
    AccessStory release(const AssetRef &asset) override
    {
      AccessStory story = FlakySource::release(asset);
      if (asset.path == "b_red")
      {
        mIsReleased = true;
        story.isWorthRetrying = true;
        story.attempts = 2;
      }
      return story;
    }

  private:
    std::atomic<bool> mIsReleased{false};
  } source;
  const std::vector<Scene> scenes = fill(source);
  source.rasters["b_red"].brokenBlocks.insert({0, 1});
  const CollectingSink found = run(source, scenes, zones(), threads(1));
  EXPECT_EQ(found.scenes[1].status, SceneStatus::PartlyRead);
  EXPECT_EQ(found.scenes[1].attempts, 4);
  EXPECT_EQ(found.rows[1][0].status, ZoneStatus::ReadError);
  EXPECT_EQ(found.rows[1][2].status, ZoneStatus::Partial);
}

TEST(SecondTry, whatAnotherTryCannotChangeIsNotTriedAgain)
{
  FlakySource source;
  const std::vector<Scene> scenes = fill(source);
  source.failures = {{"b_red", 1}};
  source.isWorthRetrying = false;
  const CollectingSink found = run(source, scenes, zones(), threads(2));
  EXPECT_EQ(found.scenes[1].status, SceneStatus::ReadError);
  EXPECT_EQ(source.opened["b_red"], 1);
}

TEST(SecondTry, aRunThatStopsAtTheFirstFailureDoesNotWaitForTheEnd)
{
  FlakySource source;
  const std::vector<Scene> scenes = fill(source);
  source.failures = {{"b_red", 1}};
  HistogramOptions options = threads(1);
  options.batch.onError = OnError::Stop;
  RunSummary summary;
  const CollectingSink found = run(source, scenes, zones(), options, &summary);
  EXPECT_TRUE(summary.stopped);
  EXPECT_EQ(found.scenes[1].status, SceneStatus::ReadError);
  EXPECT_EQ(found.scenes[2].status, SceneStatus::Skipped);
}

TEST(SecondTry, scenesOfADayAreTriedAgainTogether)
{
  MemorySource whole;
  FlakySource flaky;
  std::vector<Scene> scenes = fill(flaky);
  fill(whole);
  for (Scene &scene : scenes)
    scene.datetime = parseTimestamp("2024-06-11T10:00:00Z");
  HistogramOptions options = threads(2);
  options.sameDay = true;
  flaky.failures = {{"a_nir", 1}};
  const CollectingSink expected = run(whole, scenes, zones(), options);
  const CollectingSink found = run(flaky, scenes, zones(), options);
  EXPECT_EQ(difference(expected.rows, found.rows), "");
  EXPECT_EQ(found.scenes[0].attempts, 4);
}

TEST(SecondTry, samplesStayInOrder)
{
  MemorySource whole;
  FlakySource flaky;
  const std::vector<Scene> scenes = fill(flaky);
  fill(whole);
  flaky.failures = {{"b_red", 1}, {"c_red", 2}};
  IdentityProjector projector;
  SilentProgress progress;
  SampleCollector expected, found;
  SampleOptions options;
  options.batch.threads = 2;
  runSamples(scenes, zones(), options, whole, projector, expected, progress);
  runSamples(scenes, zones(), options, flaky, projector, found, progress);
  expected.samples.erase(expected.samples.begin() + 2); // c failed twice
  ASSERT_EQ(found.samples.size(), expected.samples.size());
  for (std::size_t i = 0; i < found.samples.size(); ++i)
  {
    EXPECT_EQ(found.samples[i].first, expected.samples[i].first);
    ASSERT_EQ(found.samples[i].second.size(), expected.samples[i].second.size());
    for (std::size_t k = 0; k < found.samples[i].second.size(); ++k)
    {
      const Sample &a = found.samples[i].second[k], &b = expected.samples[i].second[k];
      EXPECT_TRUE(a.zone == b.zone && a.row == b.row && a.column == b.column && a.ndvi == b.ndvi && a.red == b.red);
    }
  }
  EXPECT_EQ(found.scenes[1].status, SceneStatus::Ok);
  EXPECT_EQ(found.scenes[2].status, SceneStatus::ReadError);
}

TEST(SecondTry, aCancelDuringItEndsTheRun)
{
  FlakySource source;
  const std::vector<Scene> scenes = fill(source);
  source.failures = {{"a_red", 1}};
  /// Cancels once it is told of the second try.
  class Impatient : public SilentProgress
  {
  public:
    bool isCancelled() override { return mIsSecond; }
    void info(const std::string &text) override
    {
      mIsSecond = mIsSecond || text.find("Tried again") != std::string::npos;
    }

  private:
    bool mIsSecond = false;
  } progress;
  CollectingSink sink;
  IdentityProjector projector;
  try
  {
    runHistogram(scenes, zones(), threads(2), source, projector, sink, progress);
    ADD_FAILURE() << "was not cancelled";
  }
  catch (const Error &e)
  {
    EXPECT_EQ(e.code(), ErrorCode::Cancelled);
  }
}

TEST(SecondTry, whereNothingCanBePutAsideTheResultsThereAreComeFirst)
{
  const char *before = std::getenv("TMPDIR");
  const std::string kept = before ? before : "";
  setenv("TMPDIR", "/nowhere/at/all", 1);
  FlakySource source;
  MemorySource whole;
  const std::vector<Scene> scenes = fill(source);
  fill(whole);
  source.failures = {{"b_red", 1}};
  CollectingSink found;
  CollectingProgress progress;
  IdentityProjector projector;
  const RunSummary summary = runHistogram(scenes, zones(), threads(2), source, projector, found, progress);
  if (before)
    setenv("TMPDIR", kept.c_str(), 1);
  else
    unsetenv("TMPDIR");
  EXPECT_EQ(summary.scenes, 6u);
  EXPECT_EQ(summary.scenesFailed, 1u);
  ASSERT_FALSE(progress.warnings.empty());
  EXPECT_NE(progress.warnings.front().find("/nowhere/at/all cannot be used: No such file"), std::string::npos)
      << progress.warnings.front();
  const CollectingSink expected = run(whole, scenes, zones(), threads(2));
  for (std::size_t s = 0; s < 6; ++s)
  {
    EXPECT_EQ(found.scenes[s].scene, s);
    if (s == 1)
      continue;
    EXPECT_EQ(difference({expected.rows[s]}, {found.rows[s]}), "") << s;
  }
}

TEST(SecondTry, readyNdviThatMayBeUnmaskedSaysSoLastAndNotInTheLog)
{
  FlakySource source;
  addConstant(source, "a_ndvi", sGrid, 0.5).type = PixelType::Float32;
  Scene scene;
  scene.id = "a";
  scene.ndvi = {"a_ndvi", 1};
  source.failures = {{"a_ndvi", 1}};
  CollectingSink found;
  /// Keeps what the log is told.
  class Log : public SilentProgress
  {
  public:
    std::string text;
    void info(const std::string &line) override { text += line + "\n"; }
    void warning(const std::string &line) override { text += line + "\n"; }
  } progress;
  IdentityProjector projector;
  runHistogram({scene}, zones(), threads(1), source, projector, found, progress);
  const SceneResult &result = found.scenes[0];
  ASSERT_FALSE(result.unmasked.empty());
  EXPECT_EQ(result.message, "At the first try it could not be read: …: the server is busy. " + result.unmasked);
  EXPECT_NE(progress.text.find("a: At the first try it could not be read: …: the server is busy.\n"), std::string::npos)
      << progress.text;
}
