#pragma once

#include "batch/progress.h"
#include "model/error.h"

namespace ndvi
{

/// Asks now and then, in a loop over rows, whether the user wants to stop.
class CancelCheck
{
public:
  explicit CancelCheck(Progress &progress) : mProgress(progress) {}

  /// Call once a row. Throws Error(Cancelled).
  void operator()()
  {
    if (++mRows % INTERVAL == 0 && mProgress.isCancelled())
      throw Error(ErrorCode::Cancelled, "");
  }

private:
  static constexpr long long INTERVAL = 500; ///< rows: some milliseconds

  Progress &mProgress;
  long long mRows = 0;
};

} // namespace ndvi
