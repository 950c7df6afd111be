#pragma once

#include "batch/groupmemory.h"
#include "batch/histogramjob.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace ndvi
{

/// A HistogramJob that is only done where the result is not known from an earlier run; what is new is kept at once, so
/// that it is not lost whatever becomes of the run.
class RememberedJob : public SceneJob
{
public:
  RememberedJob(const HistogramContext &run, const std::vector<std::size_t> &group, GroupMemory &memory,
                const RunContext &context)
      : mRun(run), mGroup(group), mMemory(memory), mContext(context)
  {
  }

  PartGroups open() override;
  void runPart(std::size_t group, std::size_t part, std::size_t worker) override { mJob->runPart(group, part, worker); }
  PartGroups nextRound() override { return mJob ? mJob->nextRound() : PartGroups(); }
  void finish() override;

  /// Once, after finish().
  GroupRecord takeOutcome() { return std::move(mOutcome); }

private:
  const HistogramContext &mRun;
  const std::vector<std::size_t> &mGroup;
  GroupMemory &mMemory;
  const RunContext &mContext;
  std::optional<Key> mKey;
  std::chrono::duration<double> mLookingUp{0}; ///< what that took; on servers it is a request a file, or several
  std::unique_ptr<HistogramJob> mJob;          ///< null where the result is known
  GroupRecord mOutcome;
};

} // namespace ndvi
