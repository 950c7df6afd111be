#pragma once

#include "batch/batchrunner.h"
#include "batch/spool.h"
#include "model/error.h"
#include "model/text.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
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

  /// In place of what was held under \a number.
  void put(std::size_t number, Outcome &&outcome)
  {
    if (mTakeOut)
      mSpool.put(number, mTakeOut(outcome));
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

  /// Called where an outcome is held instead of delivered.
  std::function<void(std::size_t number, const Outcome &outcome)> onHold;

  HeldOutcomes<Outcome> held;
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
template <class Outcome>
void runBatchTwice(std::size_t count, std::size_t threads, SecondTry<Outcome> run, Progress &progress,
                   const std::function<void()> &onStop)
{
  std::vector<std::size_t> again;
  std::size_t firstHeld = count;
  bool isEnded = false;
  runBatch(
      count, threads, run.makeJob,
      [&](std::size_t number, SceneJob &job)
      {
        Outcome outcome = run.outcomeOf(number, job);
        const bool isWorth = run.isWorthRetrying && run.isWorthRetrying(outcome);
        if (again.empty() && !isWorth)
        {
          isEnded = !run.deliver(number, std::move(outcome));
          return !isEnded;
        }
        if (isWorth)
          again.push_back(number);
        firstHeld = std::min(firstHeld, number);
        run.onHold(number, outcome);
        run.held.put(number, std::move(outcome));
        return true;
      },
      progress, onStop);
  if (again.empty() || isEnded)
    return;
  progress.info(message(QT_TRANSLATE_NOOP("core", "Scenes, or days, that are tried again because their failure may "
                                                  "have been a passing one: %1."),
                        {std::to_string(again.size())}));
  UnmovedProgress unmoved(progress);
  runBatch(
      again.size(), threads,
      [&](std::size_t number, const RunContext &context) { return run.makeJob(again[number], context); },
      [&](std::size_t number, SceneJob &job)
      {
        Outcome outcome = run.outcomeOf(again[number], job);
        run.held.put(again[number], run.better(run.held.take(again[number]), std::move(outcome)));
        return true;
      },
      unmoved, onStop);
  for (std::size_t number = firstHeld; number < count; ++number)
  {
    if (progress.isCancelled())
      throw Error(ErrorCode::Cancelled, message(QT_TRANSLATE_NOOP("core", "Cancelled by the user.")));
    if (!run.deliver(number, run.held.take(number)))
      return;
  }
}

} // namespace ndvi
