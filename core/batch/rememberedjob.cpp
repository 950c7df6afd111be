#include "batch/rememberedjob.h"

#include <utility>

namespace ndvi
{

PartGroups RememberedJob::open()
{
  mKey = mMemory.keyOf(mGroup);
  std::optional<GroupRecord> known = mKey ? mMemory.find(*mKey, mGroup) : std::nullopt;
  if (known)
  {
    mOutcome = std::move(*known);
    return {};
  }
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
  mJob.reset();
  if (isSame && !mContext.stop)
    mMemory.store(*mKey, mGroup, mOutcome);
}

} // namespace ndvi
