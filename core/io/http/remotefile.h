#pragma once

#include "io/http/httpresult.h"
#include "io/http/remoterun.h"
#include "io/http/urltokens.h"

#include <condition_variable>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace ndvi
{

/// What happened to the requests for one file.
struct RemoteStory
{
  int requests = 0;        ///< sent, repetitions included
  int mostAttempts = 0;    ///< that one range took
  std::uint64_t bytes = 0; ///< received and used
  double waited = 0;       ///< seconds between attempts
  HttpResult failure;      ///< the last problem that was not overcome; its body is empty
  std::string lastProblem; ///< reason of the last request that failed, overcome or not
};

/// A file on a server, read range by range; a range that fails is asked for again as the policy says. Once one has
/// failed for good, the others are asked for once each, and no more where the server did not even answer: a dead server
/// costs one wait a file, not one a range. Several threads may read at the same time. The file must stay the same while
/// it is read: another version (ETag, Last-Modified, size) is a failure, never a mixture.
class RemoteFile
{
public:
  /// \a tokens: what signs each request; null: nothing does. \a headers go to the server of the file.
  RemoteFile(RemoteRun run, std::string url, std::vector<std::string> headers,
             std::shared_ptr<UrlTokens> tokens = nullptr);

  /// Size in bytes, asked for once; nothing where the file cannot be reached.
  std::optional<std::uint64_t> size();

  /// Strong ETag or Last-Modified; empty where the server tells neither, or nothing was read yet.
  std::string version() const;

  /// Its version (ETag or Last-Modified) and size; empty where the server tells no version, or nothing at all.
  std::string identity();

  /// Reads up to \a count bytes from \a offset on, fewer where the file ends; nothing where a part could not be had.
  std::optional<std::size_t> read(std::uint64_t offset, std::size_t count, void *buffer);

  RemoteStory story() const;

  /// A request failed for good.
  bool hasFailed() const;

private:
  using Bytes = std::shared_ptr<const std::vector<unsigned char>>;

  /// Bytes of the file that are kept.
  struct Piece
  {
    std::uint64_t first = 0;
    Bytes bytes;
    std::uint64_t end() const { return first + bytes->size(); }
  };

  bool fetch(std::uint64_t first, std::uint64_t count, HttpResult &result);
  bool ask(std::uint64_t first, std::uint64_t count, int most, HttpResult &result);
  bool sign(int most, SignedUrl &url, HttpResult &problem);
  bool accept(HttpResult &result);
  int attemptsLeft(HttpResult &result) const;
  bool pause(int attempts, const HttpResult &result);
  void keepWhole(HttpResult &result);
  bool fetchPiece(std::uint64_t at, std::uint64_t first, std::uint64_t count);
  Bytes kept(std::uint64_t offset, std::uint64_t &first);
  std::uint64_t reach(std::uint64_t first, std::uint64_t least) const;

  RemoteRun mRun;
  std::string mUrl;
  std::vector<std::string> mHeaders;
  std::shared_ptr<UrlTokens> mTokens;

  mutable std::mutex mMutex; ///< of what follows
  std::mt19937_64 mRandom;
  RemoteStory mStory;
  std::string mVersion;
  std::optional<std::uint64_t> mSize;
  std::list<Piece> mPieces;                                       ///< the last used first
  std::list<std::pair<std::uint64_t, std::uint64_t>> mOnTheirWay; ///< pieces that are being fetched: first and end
  std::condition_variable mHasCome;                               ///< one of them, or its failure
};

} // namespace ndvi
