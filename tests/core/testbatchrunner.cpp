#include "batch/batchrunner.h"
#include "histogramfixture.h"

#include <gtest/gtest.h>

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <tuple>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

/// What jobs have been asked to do, in the order they were.
struct Log
{
  struct Part
  {
    std::size_t scene, round, group, part, worker;
  };
  std::mutex mutex;
  std::vector<Part> parts;
  std::map<std::size_t, int> opened, finished;
  std::vector<std::string> mistakes;
  int alive = 0, mostAlive = 0;
};

/// A job of some rounds; notes what is asked of it and whether that may be asked now.
class LoggedJob : public SceneJob
{
public:
  LoggedJob(Log &log, std::size_t scene, std::vector<PartGroups> rounds, std::size_t threads)
      : mLog(log), mScene(scene), mRounds(std::move(rounds)), mThreads(threads)
  {
    const std::lock_guard<std::mutex> lock(mLog.mutex);
    mLog.mostAlive = std::max(mLog.mostAlive, ++mLog.alive);
  }
  ~LoggedJob() override
  {
    const std::lock_guard<std::mutex> lock(mLog.mutex);
    --mLog.alive;
  }

  PartGroups open() override
  {
    const std::lock_guard<std::mutex> lock(mLog.mutex);
    ++mLog.opened[mScene];
    return startRound();
  }

  void runPart(std::size_t group, std::size_t part, std::size_t worker) override
  {
    {
      const std::lock_guard<std::mutex> lock(mLog.mutex);
      mLog.parts.push_back({mScene, mRound, group, part, worker});
      check(worker < mThreads, "a worker beyond the threads");
      check(mFinished == 0, "a part after the end");
      ++mRunning;
    }
    if (onPart)
      onPart(mRound, group, part);
    const std::lock_guard<std::mutex> lock(mLog.mutex);
    --mRunning;
    ++mDone;
  }

  PartGroups nextRound() override
  {
    if (onNextRound)
      onNextRound();
    const std::lock_guard<std::mutex> lock(mLog.mutex);
    check(mRunning == 0 && mDone == mOfRound, "a round before the one before is done");
    ++mRound;
    return startRound();
  }

  void finish() override
  {
    if (onFinish)
      onFinish();
    const std::lock_guard<std::mutex> lock(mLog.mutex);
    check(mRunning == 0 && mDone == mOfRound, "the end before all parts are done");
    ++mFinished;
    ++mLog.finished[mScene];
  }

  int timesFinished() const { return mFinished; }

  std::function<void(std::size_t round, std::size_t group, std::size_t part)> onPart;
  std::function<void()> onNextRound, onFinish;

private:
  void check(bool right, const char *mistake)
  {
    if (!right)
      mLog.mistakes.emplace_back(mistake);
  }

  PartGroups startRound()
  {
    mDone = mOfRound = 0;
    if (mRound >= mRounds.size())
      return {};
    for (const std::size_t size : mRounds[mRound])
      mOfRound += size;
    return mRounds[mRound];
  }

  Log &mLog;
  std::size_t mScene;
  std::vector<PartGroups> mRounds;
  std::size_t mThreads, mRound = 0, mDone = 0, mOfRound = 0;
  int mRunning = 0, mFinished = 0;
};

/// Rounds of scene number \a scene: none, some of one part, some of many.
std::vector<PartGroups> roundsOf(std::size_t scene)
{
  switch (scene % 6)
  {
  case 0:
    return {{3, 1, 4, 1, 5}};
  case 1:
    return {};
  case 2:
    return {{1}, {2, 2}, {1}};
  case 3:
    return {{20}};
  case 4:
    return {{1, 1, 1, 1, 1, 1, 1, 1}, {7}};
  default:
    return {{2, 9}, {1, 1, 1}};
  }
}

/// Two workers meet here before either goes on.
class Meeting
{
public:
  /// False where nobody comes: the test must fail, not hang.
  bool wait()
  {
    std::unique_lock<std::mutex> lock(mMutex);
    const int meeting = mArrived++ / 2;
    mCame.notify_all();
    return mCame.wait_for(lock, std::chrono::seconds(20), [&] { return mArrived >= 2 * (meeting + 1); });
  }

private:
  std::mutex mMutex;
  std::condition_variable mCame;
  int mArrived = 0;
};

/// Runs one scene of these groups with two workers that take one part each at a time; gives the parts in pairs.
std::vector<Log::Part> runInPairs(const PartGroups &groups)
{
  Log log;
  Meeting meeting;
  SilentProgress progress;
  runBatch(
      1, 2,
      [&](std::size_t scene, const RunContext &)
      {
        auto job = std::make_unique<LoggedJob>(log, scene, std::vector<PartGroups>{groups}, 2);
        job->onPart = [&meeting](std::size_t, std::size_t, std::size_t) { EXPECT_TRUE(meeting.wait()); };
        return job;
      },
      [](std::size_t, SceneJob &) { return true; }, progress);
  return log.parts;
}

} // namespace

TEST(BatchRunner, everyPartOnceAndDeliveryInOrder)
{
  for (const std::size_t threads : {1u, 2u, 3u, 8u})
  {
    Log log;
    constexpr std::size_t SCENES = 40;
    std::vector<std::size_t> delivered;
    CollectingProgress progress;
    runBatch(
        SCENES, threads,
        [&](std::size_t scene, const RunContext &context)
        {
          EXPECT_EQ(context.threads, threads);
          return std::make_unique<LoggedJob>(log, scene, roundsOf(scene), threads);
        },
        [&](std::size_t scene, SceneJob &job)
        {
          EXPECT_EQ(static_cast<LoggedJob &>(job).timesFinished(), 1);
          delivered.push_back(scene);
          return true;
        },
        progress);
    ASSERT_EQ(delivered.size(), SCENES);
    for (std::size_t s = 0; s < SCENES; ++s)
      EXPECT_EQ(delivered[s], s);
    EXPECT_TRUE(log.mistakes.empty()) << log.mistakes[0];
    EXPECT_EQ(log.alive, 0);
    EXPECT_LE(log.mostAlive, static_cast<int>(threads) + 2) << "open ones and the one that is delivered";
    std::map<std::tuple<std::size_t, std::size_t, std::size_t, std::size_t>, int> times;
    for (const Log::Part &p : log.parts)
      ++times[{p.scene, p.round, p.group, p.part}];
    std::size_t expected = 0;
    for (std::size_t s = 0; s < SCENES; ++s)
    {
      EXPECT_EQ(log.opened[s], 1);
      EXPECT_EQ(log.finished[s], 1);
      const auto rounds = roundsOf(s);
      for (std::size_t r = 0; r < rounds.size(); ++r)
      {
        for (std::size_t g = 0; g < rounds[r].size(); ++g)
        {
          for (std::size_t p = 0; p < rounds[r][g]; ++p, ++expected)
            EXPECT_EQ((times[{s, r, g, p}]), 1);
        }
      }
    }
    EXPECT_EQ(log.parts.size(), expected);
  }
}

TEST(BatchRunner, aGroupStaysWithItsWorkerWhileThereAreWholeGroups)
{
  const auto parts = runInPairs({3, 3, 3, 3});
  ASSERT_EQ(parts.size(), 12u);
  std::map<std::size_t, std::size_t> workerOf;
  for (const Log::Part &p : parts)
    EXPECT_EQ(workerOf.emplace(p.group, p.worker).first->second, p.worker) << "group " << p.group;
  for (std::size_t i = 0; i < 12; i += 2)
    EXPECT_NE(parts[i].group, parts[i + 1].group);
}

TEST(BatchRunner, workersHelpEachOtherWhenGroupsHaveRunOut)
{
  // Whoever has the group of two is done with it after two pairs, and helps with the other's four left.
  const auto parts = runInPairs({6, 2});
  ASSERT_EQ(parts.size(), 8u);
  std::map<std::size_t, std::set<std::size_t>> early, all;
  for (std::size_t i = 0; i < parts.size(); ++i)
  {
    all[parts[i].group].insert(parts[i].worker);
    if (i < 4)
      early[parts[i].group].insert(parts[i].worker);
  }
  EXPECT_EQ(early[0].size(), 1u);
  EXPECT_EQ(early[1].size(), 1u);
  EXPECT_EQ(all[0].size(), 2u);
  EXPECT_EQ(all[1].size(), 1u);
}

TEST(BatchRunner, helpersTakeFromTheGroupWithMostLeft)
{
  // Three workers, of which the third finds no group of its own: it takes from the larger one. With one worker more
  // than groups, and the parts of both held until three are running.
  Log log;
  std::mutex mutex;
  std::condition_variable came;
  int running = 0;
  bool together = false;
  SilentProgress progress;
  runBatch(
      1, 3,
      [&](std::size_t scene, const RunContext &)
      {
        auto job = std::make_unique<LoggedJob>(log, scene, std::vector<PartGroups>{{2, 9}}, 3);
        job->onPart = [&](std::size_t, std::size_t, std::size_t)
        {
          std::unique_lock<std::mutex> lock(mutex);
          together = together || ++running == 3;
          came.notify_all();
          EXPECT_TRUE(came.wait_for(lock, std::chrono::seconds(20), [&together] { return together; }));
        };
        return job;
      },
      [](std::size_t, SceneJob &) { return true; }, progress);
  ASSERT_GE(log.parts.size(), 3u);
  int ofLarger = 0;
  for (std::size_t i = 0; i < 3; ++i)
    ofLarger += log.parts[i].group == 1;
  EXPECT_EQ(ofLarger, 2);
}

TEST(BatchRunner, tellsWhichSceneIsWaitedForBeforeItIsDelivered)
{
  Log log;
  std::vector<std::string> told;
  SilentProgress progress;
  runBatch(
      3, 2,
      [&](std::size_t scene, const RunContext &)
      { return std::make_unique<LoggedJob>(log, scene, std::vector<PartGroups>{{1}}, 2); },
      [&](std::size_t scene, SceneJob &)
      {
        told.push_back("done " + std::to_string(scene));
        return scene < 1;
      },
      progress, {}, [&](std::size_t scene) { told.push_back("turn " + std::to_string(scene)); });
  EXPECT_EQ(told, (std::vector<std::string>{"turn 0", "done 0", "turn 1", "done 1"})) << "the third is never begun";
}

TEST(BatchRunner, whatLeavesAJobEndsTheRun)
{
  enum class Where
  {
    Factory,
    Open,
    Part,
    NextRound,
    Finish,
    Delivery
  };
  class Thrower : public SceneJob
  {
  public:
    Thrower(Where where, bool throws) : mWhere(where), mThrows(throws) {}
    PartGroups open() override
    {
      fail(Where::Open);
      return {2, 2};
    }
    void runPart(std::size_t, std::size_t part, std::size_t) override
    {
      if (part == 1)
        fail(Where::Part);
    }
    PartGroups nextRound() override
    {
      fail(Where::NextRound);
      return {};
    }
    void finish() override { fail(Where::Finish); }

  private:
    void fail(Where where) const
    {
      if (mThrows && mWhere == where)
        throw std::runtime_error("thrown");
    }
    Where mWhere;
    bool mThrows;
  };
  for (const Where where : {Where::Factory, Where::Open, Where::Part, Where::NextRound, Where::Finish, Where::Delivery})
  {
    for (const std::size_t threads : {1u, 3u})
    {
      std::vector<std::size_t> delivered;
      SilentProgress progress;
      try
      {
        runBatch(
            20, threads,
            [where](std::size_t scene, const RunContext &)
            {
              if (where == Where::Factory && scene == 3)
                throw std::runtime_error("thrown");
              return std::make_unique<Thrower>(where, scene == 3);
            },
            [&](std::size_t scene, SceneJob &)
            {
              if (where == Where::Delivery && scene == 3)
                throw std::runtime_error("thrown");
              delivered.push_back(scene);
              return true;
            },
            progress);
        ADD_FAILURE() << static_cast<int>(where) << " did not end the run";
      }
      catch (const std::runtime_error &e)
      {
        EXPECT_STREQ(e.what(), "thrown");
      }
      EXPECT_LE(delivered.size(), 3u) << "nothing behind the scene that failed";
      for (std::size_t i = 0; i < delivered.size(); ++i)
        EXPECT_EQ(delivered[i], i);
    }
  }
}

TEST(BatchRunner, partsOfAnEndedRunAreToldToStop)
{
  // One part throws; the other goes on until it is told to stop.
  class Waiter : public SceneJob
  {
  public:
    Waiter(const RunContext &context, std::atomic<bool> &stopped) : mContext(context), mStopped(stopped) {}
    PartGroups open() override { return {1, 1}; }
    void runPart(std::size_t group, std::size_t, std::size_t) override
    {
      if (group == 0)
        throw std::runtime_error("thrown");
      for (int i = 0; i < 20000 && !mContext.stop; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
      mStopped = bool(mContext.stop);
    }
    void finish() override {}

  private:
    const RunContext &mContext;
    std::atomic<bool> &mStopped;
  };
  std::atomic<bool> stopped{true}; // the part may not have begun at all
  SilentProgress progress;
  EXPECT_THROW(runBatch(
                   1, 2,
                   [&](std::size_t, const RunContext &context) { return std::make_unique<Waiter>(context, stopped); },
                   [](std::size_t, SceneJob &) { return true; }, progress),
               std::runtime_error);
  EXPECT_TRUE(stopped);
}

TEST(BatchRunner, deliveryMayEndTheRun)
{
  for (const std::size_t threads : {1u, 4u})
  {
    Log log;
    std::vector<std::size_t> delivered;
    SilentProgress progress;
    runBatch(
        100, threads,
        [&](std::size_t scene, const RunContext &) {
          return std::make_unique<LoggedJob>(log, scene, std::vector<PartGroups>{{1, 1}}, threads);
        },
        [&](std::size_t scene, SceneJob &)
        {
          delivered.push_back(scene);
          return scene < 5;
        },
        progress);
    EXPECT_EQ(delivered.size(), 6u);
    EXPECT_LE(log.opened.size(), 6 + threads + 1) << "what comes far behind is not even begun";
    EXPECT_EQ(log.alive, 0);
  }
}

TEST(BatchRunner, cancellingEndsTheRun)
{
  Log log;
  CollectingProgress progress;
  progress.cancelAfter = 3;
  try
  {
    runBatch(
        1000, 2,
        [&](std::size_t scene, const RunContext &)
        { return std::make_unique<LoggedJob>(log, scene, std::vector<PartGroups>{{1}}, 2); },
        [](std::size_t, SceneJob &) { return true; }, progress);
    FAIL() << "not cancelled";
  }
  catch (const Error &e)
  {
    EXPECT_EQ(e.code(), ErrorCode::Cancelled);
  }
  EXPECT_LT(log.opened.size(), 20u);
}

TEST(BatchRunner, nothingToDo)
{
  SilentProgress progress;
  runBatch(
      0, 3, [](std::size_t, const RunContext &) -> std::unique_ptr<SceneJob> { throw std::logic_error("no scene"); },
      [](std::size_t, SceneJob &) -> bool { throw std::logic_error("no scene"); }, progress);
}

TEST(BatchRunner, threadsOfOptions)
{
  const auto threads = [](int count, int memoryMiB)
  {
    BatchOptions options;
    options.threads = count;
    options.memoryMiB = memoryMiB;
    return threadsOf(options);
  };
  const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
  EXPECT_EQ(threads(0, 0), cores);
  EXPECT_EQ(threads(4, 0), 4u);
  EXPECT_EQ(threads(4, 1000), 4u);
  EXPECT_EQ(threads(4, 128), 4u);
  EXPECT_EQ(threads(4, 127), 3u) << "each has to have 32 MiB";
  EXPECT_EQ(threads(4, 64), 2u);
  EXPECT_EQ(threads(4, 63), 1u);
  EXPECT_EQ(threads(4, 31), 1u);
  EXPECT_EQ(threads(4, 1), 1u);
  EXPECT_EQ(threads(1, 1000), 1u);
  EXPECT_EQ(threads(0, 32), 1u);
}

TEST(BatchRunner, workersForServersWaitMostlyButNeedTheirMemoryToo)
{
  class Servers : public MemorySource
  {
  public:
    bool isRemote(const AssetRef &asset) const override { return asset.path.rfind("http", 0) == 0; }
  } source;
  Scene local, remote;
  local.red.path = "/data/red.tif";
  remote.red.path = "http://host/red.tif";
  const auto workers = [&source](const std::vector<Scene> &scenes, int threads, int requests, int memoryMiB)
  {
    BatchOptions options;
    options.threads = threads;
    options.requests = requests;
    options.memoryMiB = memoryMiB;
    return workersOf(options, scenes, source);
  };
  EXPECT_EQ(workers({local, local}, 2, 8, 0), 2u);
  EXPECT_EQ(workers({local, remote}, 2, 8, 0), 8u);
  EXPECT_EQ(workers({local, remote}, 2, 1, 0), 2u) << "fewer requests are no reason for fewer threads";
  EXPECT_EQ(workers({local, remote}, 2, 8, 96), 3u) << "each has to have 32 MiB";
  EXPECT_EQ(workers({local, remote}, 2, 8, 1), 1u);
}

TEST(BatchRunner, progressDoesNotGoBackWithAnotherRound)
{
  // The last part of the first round and the first of the second wait until the progress has been told of them.
  class Told : public CollectingProgress
  {
  public:
    std::atomic<int> times{0};
    void setFraction(double fraction) override
    {
      CollectingProgress::setFraction(fraction);
      ++times;
    }
  } progress;
  Log log;
  runBatch(
      1, 1,
      [&](std::size_t scene, const RunContext &)
      {
        auto job = std::make_unique<LoggedJob>(log, scene, std::vector<PartGroups>{{4}, {4}}, 1);
        job->onPart = [&progress](std::size_t round, std::size_t, std::size_t part)
        {
          if (part != (round == 0 ? 3 : 0))
            return;
          const int before = progress.times;
          for (int i = 0; i < 20000 && progress.times < before + 2; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        };
        return job;
      },
      [](std::size_t, SceneJob &) { return true; }, progress);
  EXPECT_TRUE(progress.monotone);
}
