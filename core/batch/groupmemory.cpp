#include "batch/groupmemory.h"

#include "model/error.h"
#include "model/secrets.h"

#include <algorithm>

namespace ndvi
{

namespace
{

/// To be counted up whenever the same input gives other numbers or sentences than before.
constexpr int RESULT_VERSION = 1;

void addOptions(KeyBuilder &key, const HistogramOptions &options)
{
  const PixelOptions &pixels = options.pixels;
  key.add(pixels.mask.use).add(pixels.mask.require);
  for (const bool isMasked : pixels.mask.classes)
    key.add(isMasked);
  key.add(pixels.negative).add(pixels.scale.metres).add(pixels.scale.resampling).add(options.rule);
  key.add(options.thinning.fraction).add(options.thinning.seed).add(options.thinning.mostPixels).add(options.sameDay);
  for (int i = 0; i <= options.bins.count(); ++i)
    key.add(options.bins.edge(i));
  key.add(options.percentiles);
}

void addZones(KeyBuilder &key, const ZoneLayer &layer)
{
  key.add(layer.crs).add(layer.zones.size());
  for (const Zone &zone : layer.zones)
    key.add(zone.name).add(zone.problem).add(zone.geometry);
}

bool isWhole(const GroupRecord &record)
{
  return std::all_of(record.scenes.begin(), record.scenes.end(),
                     [](const SceneResult &scene) {
                       return (scene.status == SceneStatus::Ok || scene.status == SceneStatus::Skipped) &&
                              !scene.isWorthRetrying;
                     });
}

/// A checksum tells that bytes came back as they were, not that they were right.
bool keepsSums(const GroupRecord &record)
{
  try
  {
    std::for_each(record.rows.begin(), record.rows.end(), checkSums);
    return true;
  }
  catch (const Error &)
  {
    return false;
  }
}

} // namespace

GroupMemory::GroupMemory(const ResultMemory &memory, const std::vector<Scene> &scenes, const ZoneLayer &zones,
                         const HistogramOptions &options, RasterSource &source)
    : mScenes(scenes), mZones(zones), mOptions(options), mSource(source), mCache(memory.cache)
{
  if (!mCache)
    return;
  mCommon.add(RESULT_VERSION).add(memory.environment);
  addOptions(mCommon, options);
  addZones(mCommon, zones);
}

std::optional<Key> GroupMemory::keyOf(const std::vector<std::size_t> &group) const
{
  if (!mCache)
    return std::nullopt;
  KeyBuilder key = mCommon;
  key.add(group.size());
  for (const std::size_t number : group)
  {
    const Scene &scene = mScenes[number];
    const std::vector<AssetRef> assets = scene.assets();
    if (assets.empty())
      return std::nullopt;
    for (const AssetRef *asset : {&scene.red, &scene.nir, &scene.scl, &scene.ndvi})
      // Signed anew for every run, a URL still names the same file.
      key.add(mSource.isRemote(*asset) ? identityOfUrl(asset->path) : asset->path).add(asset->band);
    key.add(scene.id).add(scene.maskType).add(scene.quantification).add(scene.offsetRed).add(scene.offsetNir);
    key.add(scene.offsetSource).add(scene.nodata).add(scene.noNdviReason).add(scene.isNdviSkipped).add(scene.footprint);
    for (const AssetRef &asset : assets)
    {
      const std::string identity = mSource.identity(asset, scene.authcfg);
      if (identity.empty())
        return std::nullopt;
      key.add(identity);
    }
  }
  return key.key();
}

std::optional<GroupRecord> GroupMemory::find(const Key &key, const std::vector<std::size_t> &group)
{
  std::optional<std::string> bytes;
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    bytes = mCache->find(key);
  }
  if (!bytes)
    return std::nullopt;
  std::optional<GroupRecord> record = decodeRecord(
      *bytes, group, mZones.zones.size(), static_cast<std::size_t>(mOptions.bins.count()), mOptions.percentiles.size());
  if (!record || !keepsSums(*record))
    return std::nullopt;
  mFound += group.size();
  for (const std::size_t number : group)
  {
    for (const AssetRef &asset : mScenes[number].assets())
    {
      mSource.claim(asset);
      mSource.release(asset);
    }
  }
  return record;
}

void GroupMemory::store(const Key &key, const std::vector<std::size_t> &group, const GroupRecord &record)
{
  if (!isWhole(record))
    return;
  std::string label;
  for (const std::size_t number : group)
    label += (label.empty() ? "" : ", ") + mScenes[number].id;
  const std::string bytes = encodeRecord(record, group);
  const std::lock_guard<std::mutex> lock(mMutex);
  mCache->store(key, label, bytes);
}

} // namespace ndvi
