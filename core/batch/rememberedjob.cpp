#include "batch/rememberedjob.h"

#include <chrono>
#include <utility>

namespace ndvi
{

PartGroups RememberedJob::open()
{
  const auto start = std::chrono::steady_clock::now();
  mKey = mMemory.keyOf(mGroup);
  std::optional<GroupRecord> known = mKey ? mMemory.find(*mKey, mGroup) : std::nullopt;
  if (known)
  {
    mOutcome = std::move(*known);
    return {};
  }
  mLookingUp = std::chrono::steady_clock::now() - start;
  mJob = std::make_unique<HistogramJob>(mRun, mGroup, mContext);
  return mJob->open();
}

void RememberedJob::finish()
{
  if (!mJob)
    return;
  // A file that was replaced while it was read may have been read half of each.
  const bool isSame = mKey && !mContext.stop && mMemory.keyOf(mGroup) == mKey;
  mJob->finish();
  mOutcome = mJob->takeOutcome();
  mOutcome.scenes.front().seconds += mLookingUp.count();
  mJob.reset();
  if (isSame && !mContext.stop)
    mMemory.store(*mKey, mGroup, mOutcome);
}

} // namespace ndvi
