#pragma once

#include "io/http/httpresult.h"
#include "io/http/remoterun.h"
#include "io/http/urlsigning.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace ndvi
{

/// A URL to ask for now.
struct SignedUrl
{
  std::string url;         ///< empty where there is none
  std::uint64_t token = 0; ///< number of the token in it
  HttpResult problem;      ///< why there is none; its reason names the service
  int attempts = 0;        ///< that the token took, where it was waited for; else 0
  std::string lastProblem; ///< of its requests, overcome or not
};

/// The tokens of one kind in a run. The first who needs one asks the service for it, with the retries of the run and as
/// one of its REQUESTS; the others wait. It is used until shortly before it expires, by the server's clock where that
/// is told, and then asked for anew. It belongs to a request, never to the name of a file.
class UrlTokens
{
public:
  /// \a authorize: header lines for a request to the service, whose URL it may change; may throw Error. Empty: none.
  /// \a use: seconds to use a token, of those it holds.
  UrlTokens(RemoteRun run, TokenRequest request, std::function<std::vector<std::string>(std::string &url)> authorize,
            double (*use)(double) = secondsToUse);

  /// \a url with a token that should still hold. Waits for one where there is none; asks for it \a mostAttempts times
  /// at most. Not to be called by who has a session of the run.
  SignedUrl sign(const std::string &url, int mostAttempts);

  /// A server did not take the token of this number: a clock may be wrong, or the machine has slept. True where another
  /// try is worth it, which gets a new one; not where new tokens have been refused all the same a few times.
  bool refused(std::uint64_t token);

  /// What came of such another try.
  void renewed(bool isAccepted);

  /// Why a server that refuses new tokens may do so, for users.
  std::string refusal(int status) const;

private:
  struct Token
  {
    std::string query;
    std::uint64_t number = 0;
    std::chrono::steady_clock::time_point renewBy, endsBy;
    std::chrono::system_clock::time_point renewAt, endsAt; ///< the same times: one clock stops while the machine
                                                           ///< sleeps, the other one may be set
    bool isRefused = false;

    bool isFresh() const;
    bool hasEnded() const;
  };

  void fetch(int mostAttempts, std::optional<Token> &token, SignedUrl &story);
  HttpResult ask(std::optional<Token> &token);
  void explain(HttpResult &problem) const;
  SignedUrl outcome(const std::string &url) const;
  std::optional<SignedUrl> waitForOthers(std::unique_lock<std::mutex> &lock, const std::string &url, int mostAttempts);
  void take(std::optional<Token> token, SignedUrl story);

  RemoteRun mRun;
  TokenRequest mRequest;
  std::function<std::vector<std::string>(std::string &url)> mAuthorize;
  double (*mUse)(double);

  std::mutex mMutex; ///< of what follows
  std::condition_variable mHasCome;
  std::mt19937_64 mRandom;
  std::optional<Token> mToken;
  SignedUrl mLast;                                    ///< how the last fetch went
  std::chrono::steady_clock::time_point mFailedUntil; ///< till then the service would say no again
  std::uint64_t mFetches = 0;                         ///< that have ended
  std::uint64_t mNumber = 0;                          ///< of the last token
  bool mIsFetching = false;
  int mUselessRenewals = 0; ///< one after the other
};

} // namespace ndvi
