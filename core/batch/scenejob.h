#pragma once

#include "batch/batchrunner.h"
#include "batch/histogramrun.h"
#include "compute/valuepool.h"
#include "io/scenereader.h"

#include <chrono>
#include <exception>
#include <mutex>
#include <vector>

namespace ndvi
{

/// What the jobs of all runs share: a reader a worker, the scene's outcome, its time.
class ReadingJob : public SceneJob
{
public:
  ReadingJob(const Scene &scene, std::size_t number, const PixelOptions &options, RasterSource &source,
             const RunContext &context, ValuePool *memory = nullptr);
  ~ReadingJob() override;

  const SceneResult &result() const { return mResult; }

protected:
  /// Opens the scene for worker-independent use and checks the mask. False where the scene is skipped or cannot be
  /// read; the outcome then says why.
  bool openScene();

  // Grid, plan and arithmetic of the scene; after openScene().
  const Grid &grid() const { return mGrid; }
  const NdviArithmetic &arithmetic() const { return mArithmetic; }
  const ReadingPlan &plan() const { return mPlan; }

  /// What the scene's stored NDVI says of itself; after openScene().
  const BandOrigin &origin() const { return mOrigin; }

  /// A mask is applied by this run itself.
  bool masksNow() const { return mOptions.mask.use && mScene.hasMask(); }

  /// The worker's own reader, opened at its first call. Throws Error.
  SceneReader &reader(std::size_t worker);

  /// Closes the readers, all parts being done; reader() opens them again.
  void releaseReaders();

  /// True once the run is over; long work returns then.
  bool isStopped() const { return mContext.stop; }

  /// Records that the scene as a whole could not be read.
  void fail(const std::string &reason);

  /// Leaves the scene out, for this reason; how it would have been read does not matter then.
  void skip(const std::string &reason);

  /// Adds a sentence to the scene's message, by one thread at a time and before close().
  void addRemark(const std::string &remark) { mRemarks.push_back(remark); }

  /// Adds what a part has seen; by one thread at a time.
  void addEvidence(const PixelEvidence &seen) { mEvidence.add(seen); }

  /// Closes the readers and completes message and time.
  void close();

  const Scene &mScene;
  const PixelOptions &mOptions;
  SceneResult mResult;

private:
  bool lacksMask(bool hasMask);
  void takeStories();
  void leaveOut(const std::string &reason, bool isSkipped);
  void warnOfContradictions();

  RasterSource &mSource;
  const RunContext &mContext;
  ValuePool *mMemory;       ///< counts what readers hold
  std::size_t mCounted = 0; ///< bytes
  Grid mGrid;
  NdviArithmetic mArithmetic;
  ReadingPlan mPlan;
  BandOrigin mOrigin;
  std::vector<std::unique_ptr<SceneReader>> mReaders; ///< by worker
  std::unique_ptr<SceneReader> mFirst;                ///< opened by openScene(), taken by the first worker
  std::mutex mMutex;
  std::vector<std::string> mRemarks;
  PixelEvidence mEvidence;
  std::chrono::steady_clock::time_point mStart;
};

/// The sentence for a scene's or a zone's row behind an exception that concerns this scene only; rethrows what must
/// end the run (internal errors, cancelling, anything unknown). Call from a catch block.
std::string reasonOfCurrentException();

/// The remark of a scene that was read, but not at the first go.
std::string overcomeRemark(int attempts, const std::string &lastProblem);

/// Completes the outcome that counts of two tries of a scene by what the other one took.
void joinTries(const SceneResult &first, const SceneResult &second, SceneResult &counts);

/// True where the second try of a scene gave less than the first one.
bool isWorse(const SceneResult &second, const SceneResult &first);

/// Of two outcomes of one scene, their SceneResult in the member scene, the one that counts.
template <class Outcome> Outcome betterTry(Outcome &&first, Outcome &&second)
{
  const SceneResult before = first.scene, after = second.scene;
  Outcome better = std::move(isWorse(after, before) ? first : second);
  joinTries(before, after, better.scene);
  return better;
}

/// The threads of a run over \a scenes: as threadsOf(), but more where scenes are on servers, which wait mostly.
std::size_t workersOf(const BatchOptions &options, const std::vector<Scene> &scenes, const RasterSource &source);

/// The outcome of a scene that a stopped run did not come to.
SceneResult stoppedBefore(std::size_t scene);

/// Warns where scenes were read and no zone lies in any of them: nearly always a wrong CRS or a wrong folder.
void warnWhereNothingMeets(bool meetsAny, const RunSummary &summary, Progress &progress);

/// Counts a delivered scene.
void addToSummary(RunSummary &summary, const SceneResult &scene);

} // namespace ndvi
