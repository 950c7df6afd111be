#pragma once

#include "io/http/remotefile.h"

#include <atomic>
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
  HttpOptions http;
  std::size_t requests = 8; ///< at the same time

  /// What the QGIS authentication configuration of this id adds to a request for \a url, which it may change too:
  /// header lines "Name: value". Called by any thread. Throws Error(Io) where it cannot be used. Not asked for files
  /// without a configuration. Of files that a token service signs, the request goes to that service: their own server
  /// gets the token, and a store refuses what has two signatures.
  std::function<std::vector<std::string>(const std::string &authcfg, std::string &url)> authorize;
};

/// Lets GDAL read files on servers for the time of one run: with retries, with limits, and so that a cancel is seen
/// while a server does not answer. GDAL's own /vsicurl/ can neither be cancelled nor tell why it failed, and it
/// remembers failures for the whole process.
class RemoteAccess
{
public:
  /// GDAL_HTTP_RETRY_DELAY, where it is set, comes before the first delay of \a options; see HttpOptions too.
  explicit RemoteAccess(const RemoteOptions &options);

  /// What was opened through it must be closed before.
  ~RemoteAccess();

  RemoteAccess(const RemoteAccess &) = delete;
  RemoteAccess &operator=(const RemoteAccess &) = delete;

  /// The URL of \a path, also within an archive (/vsizip//vsicurl/…), or empty where it is on no server: http(s)://…,
  /// /vsicurl/…, /vsicurl?url=…, and /vsis3/, /vsigs/, /vsiaz/, /vsioss/ as GDAL signs them. Not with a token of the
  /// service that "/vsicurl?pc_url_signing=yes…" asks for (urlsigning.h): each request gets the one of its time.
  static std::string urlOf(const std::string &path);

  /// True where urlOf() gives a URL; signs nothing.
  static bool isRemote(const std::string &path);

  /// What to give to GDAL instead of \a path; \a path itself where it is on no server. \a authcfg: see
  /// RemoteOptions::authorize; or empty. Throws Error(Io).
  std::string pathFor(const std::string &path, const std::string &authcfg = {});

  /// The file (or the archive) behind a \a path that was given to pathFor(); null for others.
  std::shared_ptr<RemoteFile> file(const std::string &path) const;

  /// Looks for \a path + SIDECAR, where GDAL keeps what a file cannot say itself (CRS, geotransform, nodata), and which
  /// is not asked for else. True where it is there: \a path opened anew then heeds it. It is known by file(\a path +
  /// SIDECAR) and released with \a path. Throws Error(Io) where the server fails.
  bool findSidecar(const std::string &path, const std::string &authcfg);

  static constexpr const char *SIDECAR = ".aux.xml";

  /// A scene begins to read \a path. What failed before is asked for anew.
  void claim(const std::string &path);

  /// A scene has read \a path. What nobody claims any more is forgotten: it bounds what is kept of many files, some
  /// megabytes each.
  void release(const std::string &path);

  /// Ends all waiting, for good.
  void stop() { *mIsStopped = true; }

  /// Used by GDAL: the file \a name of the run \a number; null where either is unknown.
  static std::shared_ptr<RemoteFile> find(int number, const std::string &name);

private:
  struct Entry
  {
    std::string path; ///< for GDAL
    std::string name; ///< in it: the URL, behind how it is signed
    std::shared_ptr<RemoteFile> file;
  };

  std::shared_ptr<UrlTokens> tokensFor(const TokenRequest &request, const std::string &authcfg);

  int mNumber;
  RemoteOptions mOptions;
  TokenService mTokenService;
  std::shared_ptr<std::atomic<bool>> mIsStopped;
  RemoteRun mRun;
  mutable std::mutex mMutex;
  std::map<std::string, Entry> mEntries; ///< by path as it was given; several may have one file, an archive
  std::map<std::string, std::shared_ptr<UrlTokens>> mTokens; ///< by collection and who asks
  std::map<std::string, int> mClaims;                        ///< by path: how many scenes read it
};

} // namespace ndvi
