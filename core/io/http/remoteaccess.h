#pragma once

#include "io/http/remotefile.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace ndvi
{

struct RemoteOptions
{
  RetryPolicy retry;
  HttpLimits limits;
  std::size_t requests = 8; ///< at the same time
};

/// Lets GDAL read files on servers for the time of one run: with retries, with limits, and so that a cancel is seen
/// while a server does not answer. GDAL's own /vsicurl/ can neither be cancelled nor tell why it failed, and it
/// remembers failures for the whole process.
class RemoteAccess
{
public:
  /// \a isStopped is asked by every thread that waits for a server.
  RemoteAccess(const RemoteOptions &options, std::function<bool()> isStopped);

  /// What was opened through it must be closed before.
  ~RemoteAccess();

  RemoteAccess(const RemoteAccess &) = delete;
  RemoteAccess &operator=(const RemoteAccess &) = delete;

  /// The URL of \a path, also within an archive (/vsizip//vsicurl/…), or empty where it is on no server: http(s)://…,
  /// /vsicurl/…, /vsicurl?url=…, and /vsis3/, /vsigs/, /vsiaz/, /vsioss/ as GDAL signs them.
  static std::string urlOf(const std::string &path);

  /// What to give to GDAL instead of \a path; \a path itself where it is on no server. \a headers, lines
  /// "Name: value", go along with every request for the file.
  std::string pathFor(const std::string &path, const std::vector<std::string> &headers = {});

  /// The file behind what pathFor() gave; null for others.
  std::shared_ptr<RemoteFile> file(const std::string &path) const;

  /// Used by GDAL: the file \a url of the run \a number; null where either is unknown.
  static std::shared_ptr<RemoteFile> find(int number, const std::string &url);

private:
  int mNumber;
  RemoteOptions mOptions;
  std::function<bool()> mIsStopped;
  std::shared_ptr<SessionPool> mPool;
  mutable std::mutex mMutex;
  std::map<std::string, std::shared_ptr<RemoteFile>> mFiles; ///< by URL
};

} // namespace ndvi
