#include "batch/zonejob.h"

namespace ndvi
{

ZoneJob::ZoneJob(const Scene &scene, std::size_t number, const ZoneLayer &layer, const PixelOptions &options,
                 const ThinningOptions &thinning, RasterSource &source, GridZonesCache &cache,
                 const RunContext &context, ValuePool *memory)
    : ReadingJob(scene, number, options, source, context, memory),
      mLayer(layer),
      mThinning(thinning.fraction, thinning.seed),
      mCache(cache)
{
}

PartGroups ZoneJob::openZones(const std::vector<MultiPolygon> &taken)
{
  try
  {
    mZones = mCache.get(
        grid(), plan(), [this] { return isStopped(); }, taken);
  }
  catch (...)
  {
    fail(reasonOfCurrentException());
    return {};
  }
  return startRound(mZones->groups());
}

PartGroups ZoneJob::startRound(const std::vector<WindowGroup> &groups)
{
  mGroups = &groups;
  mWindowsLeft.assign(mZones->count(), 0);
  mPartsLeft = 0;
  PartGroups sizes;
  for (const WindowGroup &group : groups)
  {
    sizes.push_back(group.size());
    mPartsLeft += group.size();
    for (const WindowZones &window : group)
    {
      for (const ZonePart &part : window.zones)
      {
        if (mWindowsLeft[part.index]++ == 0)
          begun(part.zone);
      }
    }
  }
  return sizes;
}

void ZoneJob::runPart(std::size_t group, std::size_t part, std::size_t worker)
{
  if (isStopped())
    return;
  const WindowZones &window = (*mGroups)[group][part];
  const std::unique_ptr<ZoneVisitor> visitor = makeVisitor();
  visitZones({[&]() -> SceneReader & { return reader(worker); }, [this] { return isStopped(); }, *mZones, mThinning},
             window, *visitor);
  if (isStopped())
    return;
  std::vector<std::size_t> complete;
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    take(*visitor);
    for (const ZonePart &seen : window.zones)
    {
      if (--mWindowsLeft[seen.index] == 0)
        complete.push_back(seen.zone);
    }
  }
  for (const std::size_t zone : complete)
    completed(zone);
  // Where scenes are looked at together, some wait long for others.
  if (--mPartsLeft == 0)
    releaseReaders();
}

} // namespace ndvi
