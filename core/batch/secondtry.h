#pragma once

#include "batch/batchrunner.h"
#include "batch/spool.h"
#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace ndvi
{

/// Outcomes that wait for their turn; what is large of them waits on disk.
template <class Outcome> class HeldOutcomes
{
public:
  /// Takes the large part out of an outcome, as bytes, and puts it back.
  using TakeOut = std::function<std::string(Outcome &)>;
  using PutBack = std::function<void(Outcome &, const std::string &)>;

  /// Small ones stay in memory as they are.
  HeldOutcomes() = default;

  HeldOutcomes(TakeOut takeOut, PutBack putBack) : mTakeOut(std::move(takeOut)), mPutBack(std::move(putBack)) {}

  /// In place of what was held under \a number. Throws Error(Io) where the disk cannot take it; \a outcome is whole
  /// then.
  void put(std::size_t number, Outcome &&outcome)
  {
    if (mTakeOut)
    {
      const std::string bytes = mTakeOut(outcome);
      try
      {
        mSpool.put(number, bytes);
      }
      catch (...)
      {
        mPutBack(outcome, bytes);
        throw;
      }
    }
    mHeld[number] = std::move(outcome);
  }

  /// Once for each put().
  Outcome take(std::size_t number)
  {
    Outcome outcome = std::move(mHeld.at(number));
    mHeld.erase(number);
    if (mPutBack)
      mPutBack(outcome, mSpool.get(number));
    return outcome;
  }

private:
  TakeOut mTakeOut;
  PutBack mPutBack;
  Spool mSpool;
  std::map<std::size_t, Outcome> mHeld;
};

/// A run in which what fails for a reason that may pass (a server that is down) is tried once more when all the rest is
/// done. Outcomes are delivered in the order of the jobs nevertheless: those behind a failed one are held until then.
template <class Outcome> struct SecondTry
{
  JobFactory makeJob;
  std::function<Outcome(std::size_t number, SceneJob &job)> outcomeOf; ///< of a finished job

  /// True where the outcome may be better another time. Empty: there is no second try.
  std::function<bool(const Outcome &)> isWorthRetrying;

  /// The better of both outcomes, told of the other: the second try may have met a server that was down altogether.
  std::function<Outcome(Outcome &&first, Outcome &&second)> better;

  /// As JobDelivery.
  std::function<bool(std::size_t number, Outcome &&outcome)> deliver;

  /// As JobTurn, in both tries.
  JobTurn onTurn;

  HeldOutcomes<Outcome> held;
  double pause = 0; ///< seconds from the last failure to the second try, at least
};

/// The whole bar is filled by the first try.
class UnmovedProgress : public Progress
{
public:
  explicit UnmovedProgress(Progress &progress) : mProgress(progress) {}
  bool isCancelled() override { return mProgress.isCancelled(); }
  void setFraction(double) override {}
  void setText(const std::string &text) override { mProgress.setText(text); }
  void info(const std::string &text) override { mProgress.info(text); }
  void warning(const std::string &text) override { mProgress.warning(text); }

private:
  Progress &mProgress;
};

/// runBatch() with \a run.
template <class Outcome> class BatchTwice
{
public:
  BatchTwice(std::size_t count, std::size_t threads, SecondTry<Outcome> run, Progress &progress,
             const std::function<void()> &onStop)
      : mCount(count),
        mThreads(threads),
        mRun(std::move(run)),
        mProgress(progress),
        mOnStop(onStop),
        mTriesAgain(mRun.isWorthRetrying)
  {
  }

  void run()
  {
    runBatch(
        mCount, mThreads, mRun.makeJob, [this](std::size_t number, SceneJob &job) { return take(number, job); },
        mProgress, mOnStop, mRun.onTurn);
    if (mAgain.empty() || mIsEnded)
      return;
    mProgress.info(message(QT_TRANSLATE_NOOP("core", "Tried again, since the failure may have been a passing one: %1 "
                                                     "of %2."),
                           {std::to_string(mAgain.size()), std::to_string(mCount)}));
    waitForServers();
    UnmovedProgress unmoved(mProgress);
    runBatch(
        mAgain.size(), mThreads,
        [this](std::size_t number, const RunContext &context) { return mRun.makeJob(mAgain[number], context); },
        [this](std::size_t number, SceneJob &job)
        {
          takeAgain(mAgain[number], job);
          return true;
        },
        unmoved, mOnStop, mRun.onTurn ? [this](std::size_t number) { mRun.onTurn(mAgain[number]); } : JobTurn());
    deliverHeld(mCount);
  }

private:
  /// An outcome of the first try; false ends the run.
  bool take(std::size_t number, SceneJob &job)
  {
    Outcome outcome = mRun.outcomeOf(number, job);
    const bool isWorth = mTriesAgain && mRun.isWorthRetrying(outcome);
    if (mAgain.empty() && !isWorth)
      return deliver(number, std::move(outcome));
    if (isWorth)
      mLastFailure = std::chrono::steady_clock::now();
    try
    {
      mRun.held.put(number, std::move(outcome));
    }
    catch (const Error &e)
    {
      // A second try is worth less than the results there are.
      mProgress.warning(message(QT_TRANSLATE_NOOP("core", "Scenes that failed are not tried again at the end of the "
                                                          "run, for the others cannot be put aside so long: %1."),
                                {e.what()}));
      mTriesAgain = false;
      mAgain.clear();
      return deliverHeld(number) && deliver(number, std::move(outcome));
    }
    if (isWorth)
      mAgain.push_back(number);
    mFirstHeld = std::min(mFirstHeld, number);
    return true;
  }

  /// An outcome of the second try.
  void takeAgain(std::size_t number, SceneJob &job)
  {
    Outcome better = mRun.better(mRun.held.take(number), mRun.outcomeOf(number, job));
    try
    {
      mRun.held.put(number, std::move(better));
    }
    catch (const Error &)
    {
      mInMemory.put(number, std::move(better));
      mIsInMemory.insert(number);
    }
  }

  bool deliver(std::size_t number, Outcome &&outcome)
  {
    mIsEnded = !mRun.deliver(number, std::move(outcome));
    return !mIsEnded;
  }

  /// Those before \a end; false where delivering ended the run.
  bool deliverHeld(std::size_t end)
  {
    for (; mFirstHeld < end; ++mFirstHeld)
    {
      if (mProgress.isCancelled())
        throw Error(ErrorCode::Cancelled, message(QT_TRANSLATE_NOOP("core", "Cancelled by the user.")));
      HeldOutcomes<Outcome> &held = mIsInMemory.count(mFirstHeld) ? mInMemory : mRun.held;
      if (!deliver(mFirstHeld, held.take(mFirstHeld)))
        return false;
    }
    return true;
  }

  /// Gives what failed a moment ago some time to pass.
  void waitForServers()
  {
    const auto end = mLastFailure + std::chrono::duration_cast<std::chrono::steady_clock::duration>(
                                        std::chrono::duration<double>(mRun.pause));
    while (std::chrono::steady_clock::now() < end)
    {
      if (mProgress.isCancelled())
        throw Error(ErrorCode::Cancelled, message(QT_TRANSLATE_NOOP("core", "Cancelled by the user.")));
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
  }

  std::size_t mCount, mThreads;
  SecondTry<Outcome> mRun;
  Progress &mProgress;
  const std::function<void()> &mOnStop;
  bool mTriesAgain;
  std::vector<std::size_t> mAgain;                                  ///< what is tried again
  std::size_t mFirstHeld = std::numeric_limits<std::size_t>::max(); ///< all from it on are held, up to the last done
  HeldOutcomes<Outcome> mInMemory;                                  ///< of second tries that the disk did not take
  std::set<std::size_t> mIsInMemory;
  std::chrono::steady_clock::time_point mLastFailure;
  bool mIsEnded = false;
};

template <class Outcome>
void runBatchTwice(std::size_t count, std::size_t threads, SecondTry<Outcome> run, Progress &progress,
                   const std::function<void()> &onStop)
{
  BatchTwice<Outcome>(count, threads, std::move(run), progress, onStop).run();
}

} // namespace ndvi
