#include "io/http/sessionpool.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace ndvi
{

SessionPool::SessionPool(const HttpOptions &options, std::size_t sessions)
    : mOptions(options), mLeft(std::max<std::size_t>(1, sessions))
{
}

SessionPool::Lease SessionPool::lease(const std::function<bool()> &isStopped)
{
  std::unique_lock<std::mutex> lock(mMutex);
  while (mIdle.empty() && mLeft == 0)
  {
    if (isStopped())
      return Lease(*this, nullptr);
    mFreed.wait_for(lock, std::chrono::milliseconds(100));
  }
  if (mIdle.empty())
  {
    --mLeft;
    return Lease(*this, std::make_unique<HttpSession>(mOptions));
  }
  // The one used last has the warmest connections.
  std::unique_ptr<HttpSession> session = std::move(mIdle.back());
  mIdle.pop_back();
  return Lease(*this, std::move(session));
}

SessionPool::Lease::~Lease()
{
  if (!mSession)
    return;
  const std::lock_guard<std::mutex> lock(mPool.mMutex);
  mPool.mIdle.push_back(std::move(mSession));
  mPool.mFreed.notify_one();
}

} // namespace ndvi
