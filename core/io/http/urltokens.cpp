#include "io/http/urltokens.h"

#include "io/http/url.h"
#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <utility>

namespace ndvi
{

namespace
{

using Steady = std::chrono::steady_clock;
using System = std::chrono::system_clock;

/// Bytes of an answer; those of the Planetary Computer have some 300.
constexpr std::size_t LONGEST_ANSWER = 64 << 10;

/// Seconds a token is used whose end nobody tells.
constexpr double UNTOLD_LIFETIME = 300;

/// Seconds for which a service that said no for good is not asked again: a collection has many files.
constexpr int LASTING_NO = 30;

/// Renewals that did not help, after which files that refuse a token that should hold are taken for forbidden ones.
constexpr int MOST_USELESS = 3;

template <class Clock> typename Clock::time_point after(typename Clock::time_point start, double seconds)
{
  return start + std::chrono::duration_cast<typename Clock::duration>(std::chrono::duration<double>(seconds));
}

/// The host as users know it, with a port that is not the usual one.
std::string shownServer(const std::string &url)
{
  const std::string origin = originOf(url), host = hostOf(url);
  const std::string port = origin.substr(std::min(origin.size(), origin.rfind(':') + 1));
  if (host.empty())
    return url;
  return port == "443" || port == "80" ? host : host + ':' + port;
}

} // namespace

bool UrlTokens::Token::isFresh() const
{
  return !isRefused && Steady::now() < renewBy && System::now() < renewAt;
}

bool UrlTokens::Token::hasEnded() const
{
  return isRefused || Steady::now() >= endsBy || System::now() >= endsAt;
}

UrlTokens::UrlTokens(RemoteRun run, TokenRequest request,
                     std::function<std::vector<std::string>(std::string &url)> authorize, double (*use)(double))
    : mRun(std::move(run)),
      mRequest(std::move(request)),
      mAuthorize(std::move(authorize)),
      mUse(use),
      mRandom(std::hash<std::string>()(mRequest.url))
{
}

/// What the last fetch came to; the token may have ended when it came, which its user will see. Under the lock.
SignedUrl UrlTokens::outcome(const std::string &url) const
{
  SignedUrl result = mLast;
  if (mToken && result.problem.problem == HttpProblem::None)
  {
    result.url = withToken(url, mToken->query);
    result.token = mToken->number;
  }
  return result;
}

/// Waits while another thread asks; what came of it, unless this one may ask more often. Under the lock.
std::optional<SignedUrl> UrlTokens::waitForOthers(std::unique_lock<std::mutex> &lock, const std::string &url,
                                                  int mostAttempts)
{
  while (mIsFetching)
  {
    for (const std::uint64_t fetch = mFetches; mFetches == fetch;)
    {
      if (mRun.isStopped())
        return std::nullopt;
      mHasCome.wait_for(lock, std::chrono::milliseconds(100));
    }
    SignedUrl come = outcome(url);
    if (!come.url.empty() || !isWorthRetrying(come.problem) || come.attempts >= mostAttempts)
      return come;
  }
  return std::nullopt;
}

SignedUrl UrlTokens::sign(const std::string &url, int mostAttempts)
{
  std::unique_lock<std::mutex> lock(mMutex);
  if (const std::optional<SignedUrl> come = waitForOthers(lock, url, mostAttempts))
    return *come;
  SignedUrl result;
  if (mRun.isStopped())
  {
    result.problem.problem = HttpProblem::Cancelled;
    result.problem.reason = message(QT_TRANSLATE_NOOP("core", "Cancelled by the user."));
    return result;
  }
  if (mToken && mToken->isFresh())
  {
    result.url = withToken(url, mToken->query);
    result.token = mToken->number;
    return result;
  }
  if (Steady::now() < mFailedUntil)
    return outcome(url);

  mIsFetching = true;
  lock.unlock();
  std::optional<Token> token;
  SignedUrl story;
  try
  {
    fetch(std::max(1, mostAttempts), token, story);
  }
  catch (...) // too little memory: those that wait must not wait for ever
  {
    lock.lock();
    story.problem.problem = HttpProblem::Broken; // they may try themselves
    take(std::nullopt, std::move(story));
    throw;
  }
  lock.lock();
  take(std::move(token), std::move(story));
  return outcome(url);
}

/// Keeps what a fetch came to, and wakes who waits for it. Under the lock.
void UrlTokens::take(std::optional<Token> token, SignedUrl story)
{
  mIsFetching = false;
  ++mFetches;
  mHasCome.notify_all();
  mLast = std::move(story);
  const HttpResult &problem = mLast.problem;
  if (token)
  {
    token->number = ++mNumber;
    mToken = std::move(token);
  }
  else if (problem.problem == HttpProblem::Cancelled)
    return;
  else if (mToken && !mToken->hasEnded())
  {
    // The old one still holds: half of the time that is left, then the service is asked again.
    const double left = std::min(std::chrono::duration<double>(mToken->endsBy - Steady::now()).count(),
                                 std::chrono::duration<double>(mToken->endsAt - System::now()).count());
    mToken->renewBy = after<Steady>(Steady::now(), left / 2);
    mToken->renewAt = after<System>(System::now(), left / 2);
    mLast.problem = HttpResult();
  }
  else if (!isWorthRetrying(problem))
    mFailedUntil = Steady::now() + std::chrono::seconds(LASTING_NO);
}

/// Asks until a token comes or the policy gives up.
void UrlTokens::fetch(int mostAttempts, std::optional<Token> &token, SignedUrl &story)
{
  for (story.attempts = 1;; ++story.attempts)
  {
    HttpResult result = ask(token);
    if (token)
      return;
    explain(result);
    story.lastProblem = result.reason;
    double pause = 0;
    {
      const std::lock_guard<std::mutex> lock(mMutex);
      pause = mRun.retry.delayAfter(story.attempts, std::uniform_real_distribution<double>(0, 1)(mRandom),
                                    result.retryAfter);
    }
    if (isWorthRetrying(result) && story.attempts < mostAttempts && waitUnlessStopped(pause, mRun.isStopped))
      continue;
    story.problem = std::move(result);
    return;
  }
}

/// Asks the service once.
HttpResult UrlTokens::ask(std::optional<Token> &token)
{
  HttpResult result;
  std::string url = mRequest.url;
  std::vector<std::string> headers;
  try
  {
    if (mAuthorize)
      headers = mAuthorize(url);
  }
  catch (const Error &e)
  {
    result.problem = HttpProblem::Other;
    result.reason = e.what();
    return result;
  }
  const SessionPool::Lease lease = mRun.pool->lease(mRun.isStopped);
  if (!lease.session())
  {
    result.problem = HttpProblem::Cancelled;
    return result;
  }
  // A token is as old as the request for it.
  const Steady::time_point steady = Steady::now();
  const System::time_point system = System::now();
  result = lease.session()->getWhole(url, headers, LONGEST_ANSWER, mRun.isStopped);
  if (result.problem != HttpProblem::None)
    return result;
  const std::string answer(result.body.begin(), result.body.end());
  const std::optional<UrlToken> read = readToken(answer, mRequest);
  const bool isWhole = isJson(answer);
  result.body.clear();
  if (!read)
  {
    result.problem = isWhole ? HttpProblem::Other : HttpProblem::Broken;
    result.reason = isWhole ? message(QT_TRANSLATE_NOOP("core", "Its answer holds no token."))
                            : message(QT_TRANSLATE_NOOP("core", "Its answer is no JSON, or not whole."));
    return result;
  }
  // The clock of the server, which has whole seconds: this machine's may be wrong.
  const double now =
      result.date ? double(*result.date) + 1 : std::chrono::duration<double>(system.time_since_epoch()).count();
  const double lifetime = std::clamp(read->expiry ? double(*read->expiry) - now : UNTOLD_LIFETIME, 0.0, 86400.0);
  token = Token();
  token->query = read->query;
  token->renewBy = after<Steady>(steady, mUse(lifetime));
  token->renewAt = after<System>(system, mUse(lifetime));
  token->endsBy = after<Steady>(steady, lifetime);
  token->endsAt = after<System>(system, lifetime);
  return result;
}

/// Says that a problem is that of the service.
void UrlTokens::explain(HttpResult &problem) const
{
  if (problem.problem == HttpProblem::Cancelled)
    return;
  const std::string server = shownServer(mRequest.url), status = std::to_string(problem.status);
  if (problem.problem != HttpProblem::Status)
    problem.reason =
        message(QT_TRANSLATE_NOOP("core", "The token service on %1 gave no token: %2"), {server, problem.reason});
  else if (problem.status == 404 && !mRequest.collection.empty())
    problem.reason = message(QT_TRANSLATE_NOOP("core", "The token service on %1 knows no collection “%3” "
                                                       "(pc_collection): it answered with HTTP status %2."),
                             {server, status, mRequest.collection});
  else
    problem.reason =
        message(QT_TRANSLATE_NOOP("core", "The token service on %1 answered with HTTP status %2."), {server, status});
}

bool UrlTokens::refused(std::uint64_t token)
{
  const std::lock_guard<std::mutex> lock(mMutex);
  if (!mToken || mToken->number != token)
    return true; // there is another one already
  if (mUselessRenewals >= MOST_USELESS && mToken->isFresh())
    return false;
  mToken->isRefused = true;
  return true;
}

void UrlTokens::renewed(bool isAccepted)
{
  const std::lock_guard<std::mutex> lock(mMutex);
  mUselessRenewals = isAccepted ? 0 : mUselessRenewals + 1;
}

std::string UrlTokens::refusal(int status) const
{
  const std::string server = shownServer(mRequest.url);
  if (mRequest.collection.empty())
    return message(QT_TRANSLATE_NOOP("core", "The server answered with HTTP status %1 although the token service on %2 "
                                             "had signed the URL."),
                   {std::to_string(status), server});
  return message(QT_TRANSLATE_NOOP("core", "The server answered with HTTP status %1 although the URL had a token of "
                                           "the service on %2: is “%3” (pc_collection) the collection of the file?"),
                 {std::to_string(status), server, mRequest.collection});
}

} // namespace ndvi
