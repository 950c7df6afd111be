#include "io/http/remoteaccess.h"

#include "io/gdal/gdalerrors.h"
#include "io/http/remotefilesystem.h"
#include "io/http/urlsigning.h"
#include "model/error.h"
#include "model/text.h"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <iterator>
#include <utility>

namespace ndvi
{

namespace
{

std::mutex sRunsMutex;
std::map<int, RemoteAccess *> sRuns;

bool startsWith(const std::string &text, const char *start)
{
  return text.rfind(start, 0) == 0;
}

bool isUrl(const std::string &text)
{
  return startsWith(text, "http://") || startsWith(text, "https://");
}

bool isInBucket(const std::string &path)
{
  static constexpr const char *STORES[] = {"/vsis3/", "/vsigs/", "/vsiaz/", "/vsioss/"};
  return std::any_of(std::begin(STORES), std::end(STORES),
                     [&path](const char *store) { return startsWith(path, store); });
}

/// True where GDAL is told that \a path may be read by all: it would sign with no name then, which stores refuse.
bool isUnsigned(const std::string &path)
{
  const char *option = startsWith(path, "/vsis3/")   ? "AWS_NO_SIGN_REQUEST"
                       : startsWith(path, "/vsigs/") ? "GS_NO_SIGN_REQUEST"
                       : startsWith(path, "/vsiaz/") ? "AZURE_NO_SIGN_REQUEST"
                                                     : nullptr;
  return option && CPLTestBool(CPLGetConfigOption(option, "NO"));
}

/// Object stores have URLs of their own kind; GDAL knows how to sign one with the credentials it is given.
std::string urlOfBucket(const std::string &path)
{
  const GdalErrors quiet;
  char *signedUrl = isUnsigned(path) ? nullptr : VSIGetSignedURL(path.c_str(), nullptr);
  std::string url = signedUrl ? signedUrl : "";
  CPLFree(signedUrl);
  if (url.empty())
  {
    const char *plain = VSIGetActualURL(path.c_str());
    url = plain ? plain : "";
  }
  return isUrl(url) ? url : std::string();
}

/// Where the part of \a path that names something on a server begins.
std::size_t beginOfRemote(const std::string &path)
{
  const std::size_t curl = path.find("/vsicurl/");
  const bool isRemote = curl != std::string::npos && startsWith(path, "/vsi") && isUrl(path.substr(curl + 9));
  return isRemote ? curl : std::string::npos;
}

/// Cuts what is inside an archive off the URL of it, and gives that.
std::string splitArchive(std::string &url)
{
  static constexpr const char *ENDINGS[] = {".zip/", ".tar.gz/", ".tgz/", ".tar/", "}"};
  const std::string lower = CPLString(url).tolower();
  std::size_t end = std::string::npos;
  for (const char *ending : ENDINGS)
  {
    const std::size_t found = lower.find(ending);
    if (found != std::string::npos)
      end = std::min(end, *ending == '}' ? found : found + std::strlen(ending) - 1);
  }
  if (end == std::string::npos)
    return {};
  std::string inside = url.substr(end);
  url.resize(end);
  return inside;
}

} // namespace

RemoteAccess::RemoteAccess(const RemoteOptions &options)
    : mOptions(options),
      mTokenService(TokenService::configured()),
      mIsStopped(std::make_shared<std::atomic<bool>>(false))
{
  static std::atomic<int> sNumber{0};
  mNumber = ++sNumber;
  if (const char *delay = CPLGetConfigOption("GDAL_HTTP_RETRY_DELAY", nullptr))
    mOptions.retry.firstDelay = std::max(0.0, CPLAtof(delay));
  mRun = {mOptions.retry, std::make_shared<SessionPool>(options.http, options.requests),
          [isStopped = mIsStopped] { return isStopped->load(); }};
  installRemoteFileSystem();
  const std::lock_guard<std::mutex> lock(sRunsMutex);
  sRuns[mNumber] = this;
}

RemoteAccess::~RemoteAccess()
{
  const std::lock_guard<std::mutex> lock(sRunsMutex);
  sRuns.erase(mNumber);
}

bool RemoteAccess::isRemote(const std::string &path)
{
  return isUrl(path) || startsWith(path, "/vsicurl?") || isInBucket(path) || beginOfRemote(path) != std::string::npos;
}

std::string RemoteAccess::urlOf(const std::string &path)
{
  if (isUrl(path))
    return path;
  if (startsWith(path, "/vsicurl?"))
    return vsicurlOptions(path)["url"];
  if (isInBucket(path))
    return urlOfBucket(path);
  const std::size_t begin = beginOfRemote(path);
  return begin == std::string::npos ? std::string() : path.substr(begin + 9);
}

std::string RemoteAccess::pathFor(const std::string &path, const std::string &authcfg)
{
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    const auto known = mEntries.find(path);
    if (known != mEntries.end())
      return known->second.path;
  }
  std::string url = urlOf(path);
  if (url.empty())
    return path;
  // Of "/vsizip//vsicurl/https://host/a.zip/b.tif" GDAL asks for a.zip only: what is to be known is the archive.
  const std::size_t begin = beginOfRemote(path);
  std::string before, inside;
  if (begin != std::string::npos && begin > 0)
  {
    before = path.substr(0, begin);
    inside = splitArchive(url);
  }
  const std::optional<TokenRequest> token = tokenRequestOf(path, mTokenService);
  const std::string name = (token ? "signed/" + token->collection + '/' : std::string()) + url;
  std::vector<std::string> headers;
  if (!token && !authcfg.empty() && mOptions.authorize)
    headers = mOptions.authorize(authcfg, url);
  const std::lock_guard<std::mutex> lock(mMutex);
  Entry &entry = mEntries[path];
  if (!entry.file) // else another thread was quicker
  {
    entry.name = name;
    entry.path = before + REMOTE_PREFIX + std::to_string(mNumber) + '/' + name + inside;
    const auto same = std::find_if(mEntries.begin(), mEntries.end(),
                                   [&name](const auto &e)
                                   { return e.second.file && e.second.name == name && !e.second.file->hasFailed(); });
    entry.file = same != mEntries.end()
                     ? same->second.file
                     : std::make_shared<RemoteFile>(mRun, url, headers, token ? tokensFor(*token, authcfg) : nullptr);
  }
  return entry.path;
}

bool RemoteAccess::findSidecar(const std::string &path, const std::string &authcfg)
{
  const std::size_t begin = beginOfRemote(path);
  if (begin != std::string::npos && begin > 0)
    return false; // in an archive GDAL finds it
  const std::string key = path + SIDECAR;
  std::shared_ptr<RemoteFile> sidecar = file(key);
  if (!sidecar)
  {
    std::string url = isInBucket(path) ? urlOf(key) : urlOf(path);
    if (!isInBucket(path))
      url.insert(std::min(url.find('?'), url.size()), SIDECAR);
    const std::optional<TokenRequest> token = tokenRequestOf(path, mTokenService);
    std::vector<std::string> headers;
    if (!token && !authcfg.empty() && mOptions.authorize)
      headers = mOptions.authorize(authcfg, url);
    const std::lock_guard<std::mutex> lock(mMutex);
    Entry &entry = mEntries[key];
    if (!entry.file) // else another thread was quicker
      entry.file = std::make_shared<RemoteFile>(mRun, url, headers, token ? tokensFor(*token, authcfg) : nullptr);
    sidecar = entry.file;
  }
  if (sidecar->size())
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    const auto of = mEntries.find(path);
    if (of != mEntries.end())
      mEntries[key].name = of->second.name + SIDECAR;
    return of != mEntries.end();
  }
  const HttpResult failure = sidecar->story().failure;
  // Stores that do not list their files say 403 of what is not there.
  const bool isMissing = failure.problem == HttpProblem::Status &&
                         (failure.status == 404 || failure.status == 403 || failure.status == 410);
  if (!isMissing)
    throw Error(ErrorCode::Io, message(QT_TRANSLATE_NOOP("core", "Could not read %1: %2"), {key, failure.reason}),
                path);
  return false;
}

/// What signs the files of a collection, or one file. Under the lock.
std::shared_ptr<UrlTokens> RemoteAccess::tokensFor(const TokenRequest &request, const std::string &authcfg)
{
  std::function<std::vector<std::string>(std::string &)> authorize;
  if (!authcfg.empty() && mOptions.authorize)
    authorize = [authcfg, ask = mOptions.authorize](std::string &url) { return ask(authcfg, url); };
  if (request.collection.empty())
    return std::make_shared<UrlTokens>(mRun, request, authorize);
  std::shared_ptr<UrlTokens> &tokens = mTokens[request.collection + '\n' + authcfg];
  if (!tokens)
    tokens = std::make_shared<UrlTokens>(mRun, request, authorize);
  return tokens;
}

std::shared_ptr<RemoteFile> RemoteAccess::file(const std::string &path) const
{
  const std::lock_guard<std::mutex> lock(mMutex);
  const auto found = mEntries.find(path);
  return found == mEntries.end() ? nullptr : found->second.file;
}

void RemoteAccess::claim(const std::string &path)
{
  const std::lock_guard<std::mutex> lock(mMutex);
  ++mClaims[path];
  const auto found = mEntries.find(path);
  if (found != mEntries.end() && found->second.file->hasFailed())
    mEntries.erase(found);
  const auto sidecar = mEntries.find(path + SIDECAR);
  if (sidecar != mEntries.end() && sidecar->second.file->hasFailed())
    mEntries.erase(sidecar);
}

void RemoteAccess::release(const std::string &path)
{
  const std::lock_guard<std::mutex> lock(mMutex);
  if (--mClaims[path] > 0)
    return;
  mClaims.erase(path);
  mEntries.erase(path);
  mEntries.erase(path + SIDECAR);
}

std::shared_ptr<RemoteFile> RemoteAccess::find(int number, const std::string &name)
{
  const std::lock_guard<std::mutex> lock(sRunsMutex);
  const auto run = sRuns.find(number);
  if (run == sRuns.end())
    return nullptr;
  const std::lock_guard<std::mutex> entriesLock(run->second->mMutex);
  // Of an archive several may be known: one that failed for a scene is not that of the next.
  std::shared_ptr<RemoteFile> file;
  for (const auto &[path, entry] : run->second->mEntries)
  {
    if (entry.name == name && (!file || file->hasFailed()))
      file = entry.file;
  }
  return file;
}

} // namespace ndvi
