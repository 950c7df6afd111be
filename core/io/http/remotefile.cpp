#include "io/http/remotefile.h"

#include "model/text.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <functional>
#include <utility>

namespace ndvi
{

namespace
{

/// Headers, directories and indexes are read in small pieces next to each other: one request for each would be slow.
/// Pixels are read in larger ones, which are asked for as they are and not kept.
constexpr std::uint64_t CHUNK = 32 << 10;
constexpr std::uint64_t SMALL = 2 * CHUNK;   ///< bytes of a read that are kept
constexpr std::uint64_t FARTHEST = 1 << 20;  ///< bytes asked for ahead
constexpr int MOST_TRIES = 4;                ///< of a piece another thread got, which may have had to make room again
constexpr std::uint64_t MOST_KEPT = 2 << 20; ///< bytes, of a file

} // namespace

RemoteFile::RemoteFile(RemoteRun run, std::string url, std::vector<std::string> headers,
                       std::shared_ptr<UrlTokens> tokens)
    : mRun(std::move(run)),
      mUrl(std::move(url)),
      mHeaders(std::move(headers)),
      mTokens(std::move(tokens)),
      mRandom(std::hash<std::string>()(mUrl))
{
}

RemoteStory RemoteFile::story() const
{
  const std::lock_guard<std::mutex> lock(mMutex);
  return mStory;
}

std::string RemoteFile::version() const
{
  const std::lock_guard<std::mutex> lock(mMutex);
  return mVersion;
}

/// Waits before another attempt; false where the run was stopped meanwhile.
bool RemoteFile::pause(int attempts, const HttpResult &result)
{
  double seconds = 0;
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    seconds = mRun.retry.delayAfter(attempts, std::uniform_real_distribution<double>(0, 1)(mRandom), result.retryAfter);
    mStory.waited += seconds;
  }
  return waitUnlessStopped(seconds, mRun.isStopped);
}

/// Remembers what the file is like; an answer about another one becomes a failure.
bool RemoteFile::accept(HttpResult &result)
{
  const std::lock_guard<std::mutex> lock(mMutex);
  const bool isOther = (!mVersion.empty() && !result.version.empty() && result.version != mVersion) ||
                       (mSize && result.size && *result.size != *mSize);
  if (isOther)
  {
    result.problem = HttpProblem::Changed;
    result.reason = message(QT_TRANSLATE_NOOP("core", "The file on the server changed while it was read."));
    result.body.clear();
    return false;
  }
  if (mVersion.empty())
    mVersion = result.version;
  if (!mSize)
    mSize = result.size;
  mStory.bytes += result.body.size();
  return true;
}

/// How often a range may be asked for, with \a result the failure that makes it never.
int RemoteFile::attemptsLeft(HttpResult &result) const
{
  const std::lock_guard<std::mutex> lock(mMutex);
  const HttpProblem before = mStory.failure.problem;
  if (before == HttpProblem::None)
    return mRun.retry.maxAttempts;
  result = mStory.failure;
  return before == HttpProblem::Unreachable || before == HttpProblem::TimedOut || !isWorthRetrying(result) ? 0 : 1;
}

/// The URL to ask for now; false, with \a problem, where it cannot be signed.
bool RemoteFile::sign(int most, SignedUrl &url, HttpResult &problem)
{
  if (!mTokens)
  {
    url.url = mUrl;
    return true;
  }
  url = mTokens->sign(mUrl, most);
  const std::lock_guard<std::mutex> lock(mMutex);
  mStory.mostAttempts = std::max(mStory.mostAttempts, url.attempts);
  if (!url.lastProblem.empty())
    mStory.lastProblem = url.lastProblem;
  problem = url.problem;
  return !url.url.empty();
}

/// Asks for a range once, or once more with a new token where the server refuses the one it got; how a token is got is
/// told of the file. False where no other attempt is to follow, whatever \a result is.
bool RemoteFile::ask(std::uint64_t first, std::uint64_t count, int most, HttpResult &result)
{
  for (bool isRenewed = false;; isRenewed = true)
  {
    SignedUrl url;
    if (!sign(most, url, result))
      return false;
    {
      const SessionPool::Lease lease = mRun.pool->lease(mRun.isStopped);
      if (!lease.session())
      {
        result.problem = HttpProblem::Cancelled;
        return false;
      }
      result = lease.session()->get(url.url, mHeaders, first, count, mRun.isStopped);
    }
    {
      const std::lock_guard<std::mutex> lock(mMutex);
      ++mStory.requests;
    }
    const bool isRefused = mTokens && result.problem == HttpProblem::Status && result.status == 403;
    if (isRenewed && (isRefused || result.problem == HttpProblem::None))
      mTokens->renewed(!isRefused);
    if (!isRefused)
      return true;
    if (isRenewed || !mTokens->refused(url.token))
    {
      result.reason = mTokens->refusal(result.status);
      return true;
    }
  }
}

/// Asks for a range until it comes or the policy gives up.
bool RemoteFile::fetch(std::uint64_t first, std::uint64_t count, HttpResult &result)
{
  const int most = attemptsLeft(result);
  if (most == 0)
    return false;
  for (int attempts = 1;; ++attempts)
  {
    const bool mayFollow = ask(first, count, most, result);
    const bool isAccepted = result.problem == HttpProblem::None && accept(result);
    {
      const std::lock_guard<std::mutex> lock(mMutex);
      mStory.mostAttempts = std::max(mStory.mostAttempts, attempts);
      if (!isAccepted && result.problem != HttpProblem::Cancelled)
        mStory.lastProblem = result.reason;
    }
    if (isAccepted)
    {
      keepWhole(result);
      return true;
    }
    if (!mayFollow || !isWorthRetrying(result) || attempts >= most || !pause(attempts, result))
      break;
  }
  const std::lock_guard<std::mutex> lock(mMutex);
  mStory.failure = result;
  return false;
}

/// Where the server knows no ranges, all of the file came; it is not asked for again.
void RemoteFile::keepWhole(HttpResult &result)
{
  if (result.first != 0 || !result.size || result.body.size() != *result.size)
    return;
  const std::lock_guard<std::mutex> lock(mMutex);
  mPieces = {{0, std::make_shared<const std::vector<unsigned char>>(std::move(result.body))}};
  result.body.clear();
}

std::optional<std::uint64_t> RemoteFile::size()
{
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    if (mSize)
      return mSize;
  }
  // The first bytes are wanted anyway, and their answer tells the size.
  if (!fetchPiece(0, 0, CHUNK))
    return std::nullopt;
  const std::lock_guard<std::mutex> lock(mMutex);
  return mSize;
}

bool RemoteFile::hasFailed() const
{
  const std::lock_guard<std::mutex> lock(mMutex);
  return mStory.failure.problem != HttpProblem::None;
}

std::string RemoteFile::identity()
{
  const std::optional<std::uint64_t> bytes = size();
  const std::lock_guard<std::mutex> lock(mMutex);
  return bytes && !mVersion.empty() ? mVersion + ' ' + std::to_string(*bytes) : std::string();
}

/// The bytes that are kept around \a offset; null where there are none.
RemoteFile::Bytes RemoteFile::kept(std::uint64_t offset, std::uint64_t &first)
{
  const std::lock_guard<std::mutex> lock(mMutex);
  const auto found =
      std::find_if(mPieces.begin(), mPieces.end(),
                   [offset](const Piece &piece) { return piece.first <= offset && offset < piece.end(); });
  if (found == mPieces.end())
    return nullptr;
  mPieces.splice(mPieces.begin(), mPieces, found);
  first = found->first;
  return found->bytes;
}

/// How much to ask for from \a first on where \a least bytes are wanted: who has read what is before it without a gap
/// will most likely read on.
std::uint64_t RemoteFile::reach(std::uint64_t first, std::uint64_t least) const
{
  const std::lock_guard<std::mutex> lock(mMutex);
  std::uint64_t begin = first;
  for (bool isFurther = true; isFurther && begin > 0;)
  {
    const auto before =
        std::find_if(mPieces.begin(), mPieces.end(), [begin](const Piece &piece) { return piece.end() == begin; });
    isFurther = before != mPieces.end();
    if (isFurther)
      begin = before->first;
  }
  return std::max(least, std::min((first - begin) / 2 / CHUNK * CHUNK, FARTHEST));
}

/// Gets and keeps bytes of the file, or waits for those around \a at where another thread asks for them already; false
/// where they cannot be had.
bool RemoteFile::fetchPiece(std::uint64_t at, std::uint64_t first, std::uint64_t count)
{
  const auto isOnItsWay = [this, at]
  {
    return std::any_of(mOnTheirWay.begin(), mOnTheirWay.end(),
                       [at](const auto &way) { return way.first <= at && at < way.second; });
  };
  std::unique_lock<std::mutex> lock(mMutex);
  if (isOnItsWay())
  {
    while (isOnItsWay() && !mRun.isStopped())
      mHasCome.wait_for(lock, std::chrono::milliseconds(100));
    return mStory.failure.problem == HttpProblem::None && !mRun.isStopped();
  }
  const auto way = mOnTheirWay.insert(mOnTheirWay.end(), {first, first + count});
  lock.unlock();
  HttpResult result;
  bool isFetched = false;
  try
  {
    isFetched = fetch(first, count, result);
  }
  catch (...) // too little memory: those that wait must not wait for ever
  {
    lock.lock();
    mOnTheirWay.erase(way);
    mHasCome.notify_all();
    throw;
  }
  lock.lock();
  mOnTheirWay.erase(way);
  mHasCome.notify_all();
  if (!isFetched || result.body.empty()) // behind the end, or kept as a whole
    return isFetched;
  mPieces.push_front({first, std::make_shared<const std::vector<unsigned char>>(std::move(result.body))});
  std::uint64_t bytes = 0;
  for (auto piece = mPieces.begin(); piece != mPieces.end();)
  {
    bytes += piece->bytes->size();
    piece = bytes > MOST_KEPT && piece != mPieces.begin() ? mPieces.erase(piece) : std::next(piece);
  }
  return true;
}

std::optional<std::size_t> RemoteFile::read(std::uint64_t offset, std::size_t count, void *buffer)
{
  const std::optional<std::uint64_t> whole = size();
  if (!whole)
    return std::nullopt;
  count = static_cast<std::size_t>(std::min<std::uint64_t>(count, *whole - std::min(*whole, offset)));
  auto *out = static_cast<unsigned char *>(buffer);
  int tries = 0;
  for (std::size_t done = 0; done < count;)
  {
    const std::uint64_t at = offset + done;
    std::uint64_t first = 0;
    if (const Bytes bytes = kept(at, first))
    {
      const std::size_t from = static_cast<std::size_t>(at - first);
      const std::size_t n = std::min(count - done, bytes->size() - from);
      std::memcpy(out + done, bytes->data() + from, n);
      done += n;
      tries = 0;
      continue;
    }
    if (++tries > MOST_TRIES)
      return std::nullopt; // came, but without what was asked for
    const std::uint64_t left = count - done;
    if (left > SMALL)
    {
      HttpResult result;
      if (!fetch(at, left, result))
        return std::nullopt;
      if (result.body.empty())
        continue; // kept as a whole
      if (result.body.size() < left)
        return std::nullopt;
      std::memcpy(out + done, result.body.data(), left);
      return count;
    }
    const std::uint64_t begin = at / CHUNK * CHUNK, end = (at + left + CHUNK - 1) / CHUNK * CHUNK;
    if (!fetchPiece(at, begin, reach(begin, end - begin)))
      return std::nullopt;
  }
  return count;
}

} // namespace ndvi
