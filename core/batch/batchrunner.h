#pragma once

#include "batch/progress.h"
#include "model/options.h"
#include "model/result.h"

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace ndvi
{

/// Sizes of groups of parts: the parts of a group are best done one after the other by one worker, since they share
/// what is read. At the end, when whole groups have run out, workers help each other.
using PartGroups = std::vector<std::size_t>;

/// The work on one scene, cut into independent parts. What goes wrong with the scene itself is recorded by the job;
/// an exception that leaves one of its functions ends the whole run.
class SceneJob
{
public:
  virtual ~SceneJob() = default;

  /// Called once, by any worker. Gives the parts; none where there is nothing to do or the scene cannot be read.
  virtual PartGroups open() = 0;

  /// Called once a part, by several workers at the same time. \a worker: 0 … threads − 1.
  virtual void runPart(std::size_t group, std::size_t part, std::size_t worker) = 0;

  /// Called after all parts, by the worker that ran the last one. Gives the parts of another round, or none.
  virtual PartGroups nextRound() { return {}; }

  /// Called once, after the last round, by the worker that ran its last part.
  virtual void finish() = 0;
};

/// Everything a job needs to know of the run it is part of.
struct RunContext
{
  std::size_t threads = 1;
  std::atomic<bool> stop{false}; ///< long parts look at it and return early
};

/// Makes the job of a scene; called by workers, one at a time.
using JobFactory = std::function<std::unique_ptr<SceneJob>(std::size_t scene, const RunContext &context)>;

/// Takes a finished job, in the order of the scenes, in the thread that started the run. False ends the run: what
/// comes behind is neither started nor delivered.
using JobDelivery = std::function<bool(std::size_t scene, SceneJob &job)>;

/// Told which scene is waited for: the oldest that is at work, each once, before it is delivered. In the thread that
/// started the run.
using JobTurn = std::function<void(std::size_t scene)>;

/// Number of threads that \a options ask for: at least one, all cores where they leave it open, and no more than their
/// memory allows.
std::size_t threadsOf(const BatchOptions &options);

/// Works through \a count scenes with \a threads > 0 threads. Parts of the oldest open scene come first, so a few
/// scenes at most are open or waiting to be delivered, however many there are. The calling thread only waits, delivers
/// and asks \a progress, every 50 ms at least. Throws Error(Cancelled) when \a progress says so, and whatever left a
/// job or \a deliver; before it waits for jobs that are still at work, it calls \a onStop, which ends what these wait
/// for. So it does where \a deliver ends the run.
void runBatch(std::size_t count, std::size_t threads, const JobFactory &makeJob, const JobDelivery &deliver,
              Progress &progress, const std::function<void()> &onStop = {}, const JobTurn &onTurn = {});

} // namespace ndvi
