#include "io/http/remotefile.h"

#include "model/text.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <thread>
#include <utility>

namespace ndvi
{

namespace
{

/// Headers, directories and indexes are read in small pieces next to each other: one request for each would be slow.
/// Pixels are read in larger ones, which are asked for as they are.
constexpr std::uint64_t CHUNK = 32 << 10;
constexpr std::size_t MOST_CHUNKS = 64; ///< kept of a file, 2 MiB

} // namespace

RemoteFile::RemoteFile(RemoteRun run, std::string url, std::vector<std::string> headers)
    : mRun(std::move(run)), mUrl(std::move(url)), mHeaders(std::move(headers)), mRandom(std::hash<std::string>()(mUrl))
{
}

RemoteStory RemoteFile::story() const
{
  const std::lock_guard<std::mutex> lock(mMutex);
  return mStory;
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
  using Clock = std::chrono::steady_clock;
  const Clock::time_point end =
      Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
  while (Clock::now() < end)
  {
    if (mRun.isStopped())
      return false;
    std::this_thread::sleep_for(std::min<Clock::duration>(end - Clock::now(), std::chrono::milliseconds(50)));
  }
  return true;
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

/// Asks for a range until it comes or the policy gives up.
bool RemoteFile::fetch(std::uint64_t first, std::uint64_t count, HttpResult &result)
{
  const int most = attemptsLeft(result);
  if (most == 0)
    return false;
  for (int attempts = 1;; ++attempts)
  {
    {
      const SessionPool::Lease lease = mRun.pool->lease(mRun.isStopped);
      if (!lease.session())
        return false;
      result = lease.session()->get(mUrl, mHeaders, first, count, mRun.isStopped);
    }
    const bool isAccepted = result.problem == HttpProblem::None && accept(result);
    {
      const std::lock_guard<std::mutex> lock(mMutex);
      ++mStory.requests;
      mStory.mostAttempts = std::max(mStory.mostAttempts, attempts);
      if (!isAccepted)
        mStory.lastProblem = result.reason;
    }
    if (isAccepted)
      return true;
    if (!isWorthRetrying(result) || attempts >= most || !pause(attempts, result))
      break;
  }
  const std::lock_guard<std::mutex> lock(mMutex);
  mStory.failure = result;
  return false;
}

std::optional<std::uint64_t> RemoteFile::size()
{
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    if (mSize)
      return mSize;
  }
  // The first bytes are wanted anyway, and their answer tells the size.
  if (!chunk(0))
    return std::nullopt;
  const std::lock_guard<std::mutex> lock(mMutex);
  return mSize;
}

/// Bytes [number · CHUNK, (number + 1) · CHUNK) of the file; null where they cannot be had.
RemoteFile::Bytes RemoteFile::chunk(std::uint64_t number)
{
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    const auto found =
        std::find_if(mChunks.begin(), mChunks.end(), [number](const auto &c) { return c.first == number; });
    if (found != mChunks.end())
    {
      mChunks.splice(mChunks.begin(), mChunks, found);
      return found->second;
    }
  }
  HttpResult result;
  if (!fetch(number * CHUNK, CHUNK, result))
    return nullptr;
  // Without ranges the whole file came.
  const std::uint64_t from = number * CHUNK - std::min(number * CHUNK, result.first);
  std::vector<unsigned char> &body = result.body;
  body.erase(body.begin(), body.begin() + static_cast<std::ptrdiff_t>(std::min<std::uint64_t>(from, body.size())));
  body.resize(std::min<std::size_t>(body.size(), CHUNK));
  Bytes bytes = std::make_shared<const std::vector<unsigned char>>(std::move(body));
  const std::lock_guard<std::mutex> lock(mMutex);
  mChunks.emplace_front(number, bytes);
  if (mChunks.size() > MOST_CHUNKS)
    mChunks.pop_back();
  return bytes;
}

std::optional<std::size_t> RemoteFile::read(std::uint64_t offset, std::size_t count, void *buffer)
{
  const std::optional<std::uint64_t> whole = size();
  if (!whole)
    return std::nullopt;
  count = static_cast<std::size_t>(std::min<std::uint64_t>(count, *whole - std::min(*whole, offset)));
  auto *out = static_cast<unsigned char *>(buffer);
  if (count > CHUNK)
  {
    HttpResult result;
    if (!fetch(offset, count, result))
      return std::nullopt;
    const std::uint64_t from = offset - std::min(offset, result.first);
    if (result.body.size() < from + count)
      return std::nullopt;
    std::memcpy(out, result.body.data() + from, count);
    return count;
  }
  for (std::size_t done = 0; done < count;)
  {
    const std::uint64_t at = offset + done;
    const Bytes bytes = chunk(at / CHUNK);
    const std::size_t from = static_cast<std::size_t>(at % CHUNK);
    if (!bytes || bytes->size() <= from)
      return std::nullopt;
    const std::size_t n = std::min(count - done, bytes->size() - from);
    std::memcpy(out + done, bytes->data() + from, n);
    done += n;
  }
  return count;
}

} // namespace ndvi
