#pragma once

#include "batch/progress.h"
#include "model/options.h"
#include "model/result.h"

#include <atomic>
#include <functional>
#include <memory>

namespace ndvi
{

/// The work on one scene, cut into independent parts. What goes wrong with the scene itself is recorded by the job;
/// an exception that leaves one of its functions ends the whole run.
class SceneJob
{
public:
  virtual ~SceneJob() = default;

  /// Called once, by any worker. Gives the number of parts; 0 where there is nothing to do or the scene cannot be read.
  virtual std::size_t open() = 0;

  /// Called once a part, by several workers at the same time. \a worker: 0 … threads − 1.
  virtual void runPart(std::size_t part, std::size_t worker) = 0;

  /// Called once, after the last part, by the worker that ran it.
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

/// Works through \a count scenes with \a threads threads (0: all cores). Parts of the oldest open scene come first, so
/// a few scenes at most are open or waiting to be delivered, however many there are. The calling thread only waits,
/// delivers and asks \a progress, every 50 ms at least. Throws Error(Cancelled) when \a progress says so, and whatever
/// left a job or \a deliver.
void runBatch(std::size_t count, int threads, const JobFactory &makeJob, const JobDelivery &deliver,
              Progress &progress);

} // namespace ndvi
