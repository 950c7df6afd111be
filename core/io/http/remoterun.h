#pragma once

#include "io/http/retrypolicy.h"
#include "io/http/sessionpool.h"

#include <functional>
#include <memory>

namespace ndvi
{

/// What all requests of a run share.
struct RemoteRun
{
  RetryPolicy retry;
  std::shared_ptr<SessionPool> pool;
  std::function<bool()> isStopped;
};

/// Waits so many seconds; false where \a isStopped (asked twenty times a second) ended that.
bool waitUnlessStopped(double seconds, const std::function<bool()> &isStopped);

} // namespace ndvi
