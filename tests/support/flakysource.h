#pragma once

#include "batch/resultcache.h"
#include "memoryraster.h"

#include <map>
#include <mutex>
#include <string>
#include <utility>

namespace ndvi::test
{

/// Rasters on a server that fails now and then, and whose files may change.
class FlakySource : public MemorySource
{
public:
  std::map<std::string, int> failures;           ///< by path: how many more times it cannot be opened
  std::map<std::string, std::string> identities; ///< by path
  std::map<std::string, int> opened;             ///< by path: how often it was tried
  bool isWorthRetrying = true;                   ///< of these failures

  std::unique_ptr<RasterReader> open(const AssetRef &asset, const std::string &authcfg) override
  {
    {
      const std::lock_guard<std::mutex> lock(mMutex);
      ++opened[asset.path];
      int &left = failures[asset.path];
      if (left > 0)
      {
        --left;
        mFailed[asset.path] = true;
        throw Error(ErrorCode::Io, asset.path + ": the server is busy.", asset.path, asset.band);
      }
    }
    return MemorySource::open(asset, authcfg);
  }

  AccessStory release(const AssetRef &asset) override
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    AccessStory story;
    if (std::exchange(mFailed[asset.path], false))
    {
      story.attempts = 3;
      story.lastProblem = "busy";
      story.isWorthRetrying = isWorthRetrying;
    }
    return story;
  }

  std::string identity(const AssetRef &asset, const std::string &) override
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    return identities[asset.path];
  }

private:
  std::mutex mMutex;
  std::map<std::string, bool> mFailed; ///< by path: since it was released
};

/// Results in memory.
class MemoryCache : public ResultCache
{
public:
  std::map<std::array<std::uint8_t, 16>, std::string> records;
  std::vector<std::string> labels; ///< of what was stored, in that order

  std::optional<std::string> find(const Key &key) override
  {
    const auto found = records.find(key.bytes);
    return found == records.end() ? std::nullopt : std::optional<std::string>(found->second);
  }

  void store(const Key &key, const std::string &label, const std::string &record) override
  {
    labels.push_back(label);
    records[key.bytes] = record;
  }
};

} // namespace ndvi::test
