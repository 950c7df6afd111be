#include "batch/batchrunner.h"

#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace ndvi
{

namespace
{

/// A scene between being started and being delivered.
struct Slot
{
  std::size_t scene = 0;
  std::unique_ptr<SceneJob> job;
  bool opened = false;
  bool finished = false;
  std::size_t parts = 0, claimed = 0, done = 0;
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

  /// Delivers until all is done. Runs in the driving thread.
  void drive(const JobDelivery &deliver, Progress &progress)
  {
    std::unique_lock<std::mutex> lock(mMutex);
    std::size_t delivered = 0;
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
      mChanged.notify_all(); // room for another scene
      progress.setFraction(std::min(fraction, 1.0));
      if (progress.isCancelled())
        throw Error(ErrorCode::Cancelled, message(QT_TRANSLATE_NOOP("core", "Cancelled by the user.")));
      if (ready)
      {
        if (!deliver(ready->scene, *ready->job))
          return;
        ++delivered;
      }
      lock.lock();
    }
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
  /// One piece of work; false when there is none left.
  bool step(std::size_t worker)
  {
    std::unique_lock<std::mutex> lock(mMutex);
    Slot *slot = nullptr;
    while (true)
    {
      if (mContext.stop)
        return false;
      slot = slotWithWork();
      if (slot)
        break;
      if (mNext < mCount && mSlots.size() < mContext.threads + 1)
        return openNext(lock);
      if (mNext == mCount && allClaimed())
        return false;
      mChanged.wait(lock);
    }
    const std::size_t part = slot->claimed++;
    lock.unlock();
    slot->job->runPart(part, worker);
    lock.lock();
    if (++slot->done == slot->parts)
      finish(*slot, lock);
    return true;
  }

  bool openNext(std::unique_lock<std::mutex> &lock)
  {
    mSlots.push_back(std::make_unique<Slot>());
    Slot &slot = *mSlots.back();
    slot.scene = mNext++;
    slot.job = mMakeJob(slot.scene, mContext);
    lock.unlock();
    const std::size_t parts = slot.job->open();
    lock.lock();
    slot.parts = parts;
    slot.opened = true;
    if (parts == 0)
      finish(slot, lock);
    mChanged.notify_all();
    return true;
  }

  void finish(Slot &slot, std::unique_lock<std::mutex> &lock)
  {
    lock.unlock();
    slot.job->finish();
    lock.lock();
    slot.finished = true;
    mChanged.notify_all();
  }

  Slot *slotWithWork()
  {
    for (const auto &slot : mSlots)
    {
      if (slot->opened && slot->claimed < slot->parts)
        return slot.get();
    }
    return nullptr;
  }

  bool allClaimed() const
  {
    return std::all_of(mSlots.begin(), mSlots.end(),
                       [](const std::unique_ptr<Slot> &slot) { return slot->opened && slot->claimed == slot->parts; });
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
  std::exception_ptr mFailure;
};

} // namespace

void runBatch(std::size_t count, int threads, const JobFactory &makeJob, const JobDelivery &deliver, Progress &progress)
{
  const std::size_t wanted =
      threads > 0 ? static_cast<std::size_t>(threads) : std::max(1u, std::thread::hardware_concurrency());
  Batch batch(count, wanted, makeJob);
  std::vector<std::thread> workers;
  const auto join = [&]
  {
    batch.stop();
    for (std::thread &worker : workers)
      worker.join();
  };
  try
  {
    for (std::size_t w = 0; w < wanted; ++w)
      workers.emplace_back([&batch, w] { batch.work(w); });
    batch.drive(deliver, progress);
  }
  catch (...)
  {
    join();
    throw;
  }
  join();
}

} // namespace ndvi
