#pragma once

#include "batch/histogramrun.h"
#include "batch/resultcache.h"
#include "batch/resultrecord.h"

#include <atomic>
#include <cstddef>
#include <mutex>
#include <optional>
#include <vector>

namespace ndvi
{

/// What a run knows from earlier ones. A result is taken over only where nothing it depends on has changed: the files
/// and the numbers of its scenes, the content of the zones, what is computed, and with what. Used by several threads.
class GroupMemory
{
public:
  /// All arguments must outlive it. \a memory may have no cache: then nothing is known and nothing is kept.
  GroupMemory(const ResultMemory &memory, const std::vector<Scene> &scenes, const ZoneLayer &zones,
              const HistogramOptions &options, RasterSource &source);

  /// The key of a group of scenes, their files being as they are now; nothing without a cache, or where a file does not
  /// tell one state from another (see RasterSource::identity()).
  std::optional<Key> keyOf(const std::vector<std::size_t> &group) const;

  std::optional<GroupRecord> find(const Key &key, const std::vector<std::size_t> &group);

  /// Keeps a result that is whole: nothing of it could not be read. Others are tried again by the next run.
  void store(const Key &key, const std::vector<std::size_t> &group, const GroupRecord &record);

  /// Scenes that were found.
  std::size_t found() const { return mFound; }

private:
  const std::vector<Scene> &mScenes;
  const ZoneLayer &mZones;
  const HistogramOptions &mOptions;
  RasterSource &mSource;
  ResultCache *mCache;
  KeyBuilder mCommon; ///< what the keys of all groups have in common
  std::mutex mMutex;
  std::atomic<std::size_t> mFound{0};
};

} // namespace ndvi
