#pragma once

#include "io/http/httpsession.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace ndvi
{

/// The connections of a run: no more requests at a time than it has sessions, whatever the number of threads.
class SessionPool
{
public:
  SessionPool(const HttpOptions &options, std::size_t sessions);

  /// A session for one request; given back when it goes out of scope.
  class Lease
  {
  public:
    Lease(SessionPool &pool, std::unique_ptr<HttpSession> session) : mPool(pool), mSession(std::move(session)) {}
    ~Lease();
    Lease(const Lease &) = delete;
    Lease &operator=(const Lease &) = delete;

    /// Null where the run was stopped while waiting for one.
    HttpSession *session() const { return mSession.get(); }

  private:
    SessionPool &mPool;
    std::unique_ptr<HttpSession> mSession;
  };

  /// Waits until a session is free or \a isStopped (asked ten times a second) says so.
  Lease lease(const std::function<bool()> &isStopped);

private:
  HttpOptions mOptions;
  std::mutex mMutex;
  std::condition_variable mFreed;
  std::size_t mLeft; ///< sessions not made yet
  std::vector<std::unique_ptr<HttpSession>> mIdle;
};

} // namespace ndvi
