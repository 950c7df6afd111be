#include "batch/batchrunner.h"

#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <numeric>
#include <thread>
#include <utility>
#include <vector>

namespace ndvi
{

namespace
{

constexpr std::size_t NONE = static_cast<std::size_t>(-1);

/// A scene between being started and being delivered.
struct Slot
{
  Slot(std::size_t number, std::size_t threads) : scene(number), groupOf(threads, NONE) {}

  std::size_t scene;
  std::unique_ptr<SceneJob> job;
  bool opened = false, finished = false;
  PartGroups groups;                ///< parts of each
  std::vector<std::size_t> claimed; ///< of each
  std::size_t untouched = 0;        ///< the first group nobody has begun
  std::size_t parts = 0, unclaimed = 0, done = 0;
  std::vector<std::size_t> groupOf; ///< by worker: the group it is at

  void start(PartGroups sizes)
  {
    groups = std::move(sizes);
    claimed.assign(groups.size(), 0);
    parts = std::accumulate(groups.begin(), groups.end(), std::size_t(0));
    unclaimed = parts;
    done = untouched = 0;
    std::fill(groupOf.begin(), groupOf.end(), NONE);
    opened = true;
  }

  bool hasOwn(std::size_t worker) const
  {
    const std::size_t group = groupOf[worker];
    return group != NONE && claimed[group] < groups[group];
  }
  bool hasUntouched() const { return untouched < groups.size(); }

  /// The next part of a group; the worker stays with it.
  std::pair<std::size_t, std::size_t> claim(std::size_t group, std::size_t worker)
  {
    groupOf[worker] = group;
    --unclaimed;
    while (untouched < groups.size() && (untouched == group || claimed[untouched] > 0))
      ++untouched;
    return {group, claimed[group]++};
  }

  /// The group with most left to do.
  std::size_t fullest() const
  {
    std::size_t best = 0;
    for (std::size_t g = 1; g < groups.size(); ++g)
    {
      if (groups[g] - claimed[g] > groups[best] - claimed[best])
        best = g;
    }
    return best;
  }
};

/// The queue that workers and the driving thread share.
class Batch
{
public:
  Batch(std::size_t count, std::size_t threads, const JobFactory &makeJob) : mCount(count), mMakeJob(makeJob)
  {
    mContext.threads = threads;
  }

  void work(std::size_t worker)
  {
    try
    {
      while (step(worker))
      {
      }
    }
    catch (...)
    {
      const std::lock_guard<std::mutex> lock(mMutex);
      if (!mFailure)
        mFailure = std::current_exception();
      mContext.stop = true;
    }
    mChanged.notify_all();
  }

  /// Delivers until all is done; false where \a deliver ended the run. Runs in the driving thread.
  bool drive(const JobDelivery &deliver, const JobTurn &onTurn, Progress &progress)
  {
    const auto tellTurn = [&](std::size_t scene)
    {
      if (onTurn && scene < mCount)
        onTurn(scene);
    };
    tellTurn(0);
    std::unique_lock<std::mutex> lock(mMutex);
    std::size_t delivered = 0;
    double furthest = 0;
    while (delivered < mCount)
    {
      mChanged.wait_for(lock, std::chrono::milliseconds(50),
                        [this] { return mFailure || (!mSlots.empty() && mSlots.front()->finished); });
      if (mFailure)
        std::rethrow_exception(mFailure);
      const double fraction = (static_cast<double>(delivered) + doneOfOpen()) / static_cast<double>(mCount);
      std::unique_ptr<Slot> ready;
      if (!mSlots.empty() && mSlots.front()->finished)
      {
        ready = std::move(mSlots.front());
        mSlots.pop_front();
      }
      lock.unlock();
      mChanged.notify_all();                                  // room for another scene
      furthest = std::max(furthest, std::min(fraction, 1.0)); // a second round begins a scene anew
      progress.setFraction(furthest);
      if (progress.isCancelled())
        throw Error(ErrorCode::Cancelled, message(QT_TRANSLATE_NOOP("core", "Cancelled by the user.")));
      if (ready)
      {
        if (!deliver(ready->scene, *ready->job))
          return false;
        tellTurn(++delivered);
      }
      lock.lock();
    }
    return true;
  }

  void stop()
  {
    {
      // Under the lock: a worker between its look at the flag and its wait would miss the call.
      const std::lock_guard<std::mutex> lock(mMutex);
      mContext.stop = true;
    }
    mChanged.notify_all();
  }

private:
  struct Claim
  {
    Slot *slot = nullptr;
    std::pair<std::size_t, std::size_t> part; ///< group, part
  };

  /// One piece of work; false when there is none left.
  bool step(std::size_t worker)
  {
    std::unique_lock<std::mutex> lock(mMutex);
    Claim claim;
    while (true)
    {
      if (mContext.stop)
        return false;
      claim = claimWhole(worker);
      if (claim.slot)
        break;
      if (mNext < mCount && mSlots.size() < mContext.threads + 1)
        return openNext(lock);
      claim = help(worker);
      if (claim.slot)
        break;
      if (mNext == mCount && mUnfinished == 0)
        return false;
      mChanged.wait(lock);
    }
    Slot &slot = *claim.slot;
    lock.unlock();
    slot.job->runPart(claim.part.first, claim.part.second, worker);
    lock.lock();
    if (++slot.done == slot.parts)
      endRound(slot, lock);
    return true;
  }

  bool openNext(std::unique_lock<std::mutex> &lock)
  {
    mSlots.push_back(std::make_unique<Slot>(mNext++, mContext.threads));
    ++mUnfinished;
    Slot &slot = *mSlots.back();
    slot.job = mMakeJob(slot.scene, mContext);
    lock.unlock();
    PartGroups groups = slot.job->open();
    lock.lock();
    begin(slot, std::move(groups), lock);
    return true;
  }

  void endRound(Slot &slot, std::unique_lock<std::mutex> &lock)
  {
    lock.unlock();
    PartGroups groups = mContext.stop ? PartGroups() : slot.job->nextRound();
    lock.lock();
    begin(slot, std::move(groups), lock);
  }

  /// Offers the parts of a round to the workers; without any the scene is finished.
  void begin(Slot &slot, PartGroups groups, std::unique_lock<std::mutex> &lock)
  {
    slot.start(std::move(groups));
    if (slot.parts == 0)
    {
      lock.unlock();
      slot.job->finish();
      lock.lock();
      slot.finished = true;
      --mUnfinished;
    }
    mChanged.notify_all();
  }

  /// A part of the worker's own group, or of one nobody has begun; the oldest scene first.
  Claim claimWhole(std::size_t worker)
  {
    for (const auto &slot : mSlots)
    {
      if (slot->opened && slot->hasOwn(worker))
        return {slot.get(), slot->claim(slot->groupOf[worker], worker)};
    }
    for (const auto &slot : mSlots)
    {
      if (slot->opened && slot->hasUntouched())
        return {slot.get(), slot->claim(slot->untouched, worker)};
    }
    return {};
  }

  /// A part of somebody else's group.
  Claim help(std::size_t worker)
  {
    for (const auto &slot : mSlots)
    {
      if (slot->opened && slot->unclaimed > 0)
        return {slot.get(), slot->claim(slot->fullest(), worker)};
    }
    return {};
  }

  double doneOfOpen() const
  {
    double sum = 0;
    for (const auto &slot : mSlots)
      sum += slot->parts > 0 ? static_cast<double>(slot->done) / static_cast<double>(slot->parts) : 0;
    return sum;
  }

  std::size_t mCount;
  const JobFactory &mMakeJob;
  RunContext mContext;
  std::mutex mMutex;
  std::condition_variable mChanged;
  std::deque<std::unique_ptr<Slot>> mSlots; ///< in the order of the scenes; at most threads + 1
  std::size_t mNext = 0;
  std::size_t mUnfinished = 0; ///< scenes begun and not finished
  std::exception_ptr mFailure;
};

} // namespace

std::size_t threadsOf(const BatchOptions &options)
{
  constexpr int MIB_A_THREAD = 32;
  std::size_t threads = options.threads > 0 ? static_cast<std::size_t>(options.threads)
                                            : std::max(1u, std::thread::hardware_concurrency());
  if (options.memoryMiB > 0)
    threads = std::min(threads, static_cast<std::size_t>(std::max(1, options.memoryMiB / MIB_A_THREAD)));
  return threads;
}

void runBatch(std::size_t count, std::size_t threads, const JobFactory &makeJob, const JobDelivery &deliver,
              Progress &progress, const std::function<void()> &onStop, const JobTurn &onTurn)
{
  Batch batch(count, threads, makeJob);
  std::vector<std::thread> workers;
  const auto join = [&](bool isEarly)
  {
    batch.stop();
    if (isEarly && onStop)
      onStop();
    for (std::thread &worker : workers)
      worker.join();
  };
  bool isWhole = false;
  try
  {
    for (std::size_t w = 0; w < threads; ++w)
      workers.emplace_back([&batch, w] { batch.work(w); });
    isWhole = batch.drive(deliver, onTurn, progress);
  }
  catch (...)
  {
    join(true);
    throw;
  }
  join(!isWhole);
}

} // namespace ndvi
