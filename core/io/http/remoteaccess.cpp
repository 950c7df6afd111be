#include "io/http/remoteaccess.h"

#include "io/gdal/gdalerrors.h"
#include "io/http/remotefilesystem.h"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

#include <atomic>
#include <cstring>
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

/// The url of "/vsicurl?option=value&url=…", its escapes resolved.
std::string urlOfQuery(const std::string &query)
{
  const CPLStringList pairs(CSLTokenizeString2(query.c_str(), "&", 0));
  const char *escaped = pairs.FetchNameValue("url");
  if (!escaped)
    return {};
  char *url = CPLUnescapeString(escaped, nullptr, CPLES_URL);
  std::string result = url;
  CPLFree(url);
  return result;
}

/// Object stores have URLs of their own kind; GDAL knows how to sign one with the credentials it is given.
std::string urlOfBucket(const std::string &path)
{
  const GdalErrors quiet;
  char *signedUrl = VSIGetSignedURL(path.c_str(), nullptr);
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
  return curl != std::string::npos && startsWith(path, "/vsi") ? curl : std::string::npos;
}

} // namespace

RemoteAccess::RemoteAccess(const RemoteOptions &options, std::function<bool()> isStopped)
    : mOptions(options),
      mIsStopped(std::move(isStopped)),
      mPool(std::make_shared<SessionPool>(options.limits, options.requests))
{
  static std::atomic<int> sNumber{0};
  mNumber = ++sNumber;
  installRemoteFileSystem();
  const std::lock_guard<std::mutex> lock(sRunsMutex);
  sRuns[mNumber] = this;
}

RemoteAccess::~RemoteAccess()
{
  const std::lock_guard<std::mutex> lock(sRunsMutex);
  sRuns.erase(mNumber);
}

std::string RemoteAccess::urlOf(const std::string &path)
{
  if (isUrl(path))
    return path;
  if (startsWith(path, "/vsicurl?"))
    return urlOfQuery(path.substr(9));
  for (const char *store : {"/vsis3/", "/vsigs/", "/vsiaz/", "/vsioss/"})
  {
    if (startsWith(path, store))
      return urlOfBucket(path);
  }
  const std::size_t begin = beginOfRemote(path);
  if (begin == std::string::npos)
    return {};
  const std::string url = path.substr(begin + 9);
  return isUrl(url) ? url : std::string();
}

std::string RemoteAccess::pathFor(const std::string &path, const std::vector<std::string> &headers)
{
  std::string url = urlOf(path);
  if (url.empty())
    return path;
  const std::string prefix = REMOTE_PREFIX + std::to_string(mNumber) + '/';
  // Of "/vsizip//vsicurl/https://host/a.zip/b.tif" GDAL asks for a.zip only: what is to be known is the archive.
  const std::size_t begin = beginOfRemote(path);
  std::string before, inside;
  if (begin != std::string::npos && begin > 0)
  {
    before = path.substr(0, begin);
    static constexpr const char *ENDINGS[] = {".zip/", ".tar.gz/", ".tgz/", ".tar/", "}"};
    std::size_t end = std::string::npos;
    std::size_t skip = 0;
    for (const char *ending : ENDINGS)
    {
      const std::size_t found = url.find(ending);
      if (found != std::string::npos && found < end)
      {
        end = found;
        skip = *ending == '}' ? 0 : std::strlen(ending) - 1;
      }
    }
    if (end != std::string::npos)
    {
      inside = url.substr(end + skip);
      url.resize(end + skip);
    }
  }
  const std::lock_guard<std::mutex> lock(mMutex);
  std::shared_ptr<RemoteFile> &file = mFiles[url];
  if (!file)
    file = std::make_shared<RemoteFile>(RemoteRun{mOptions.retry, mPool, mIsStopped}, url, headers);
  return before + prefix + url + inside;
}

std::shared_ptr<RemoteFile> RemoteAccess::file(const std::string &path) const
{
  const std::string prefix = REMOTE_PREFIX + std::to_string(mNumber) + '/';
  const std::size_t begin = path.find(prefix);
  if (begin == std::string::npos)
    return nullptr;
  const std::string url = path.substr(begin + prefix.size());
  const std::lock_guard<std::mutex> lock(mMutex);
  // The file itself, or an archive it is in.
  for (const auto &[known, file] : mFiles)
  {
    if (startsWith(url, known.c_str()))
      return file;
  }
  return nullptr;
}

std::shared_ptr<RemoteFile> RemoteAccess::find(int number, const std::string &url)
{
  const std::lock_guard<std::mutex> lock(sRunsMutex);
  const auto run = sRuns.find(number);
  if (run == sRuns.end())
    return nullptr;
  const std::lock_guard<std::mutex> filesLock(run->second->mMutex);
  const auto found = run->second->mFiles.find(url);
  return found == run->second->mFiles.end() ? nullptr : found->second;
}

} // namespace ndvi
