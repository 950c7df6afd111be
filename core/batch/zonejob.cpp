#include "batch/zonejob.h"

namespace ndvi
{

ZoneJob::ZoneJob(const Scene &scene, std::size_t number, const ZoneLayer &layer, const PixelOptions &options,
                 RasterSource &source, GridZonesCache &cache, const RunContext &context)
    : ReadingJob(scene, number, options, source, context), mLayer(layer), mCache(cache)
{
}

std::size_t ZoneJob::open()
{
  if (!openScene())
    return 0;
  try
  {
    mZones = mCache.get(grid(), plan(), [this] { return isStopped(); });
  }
  catch (...)
  {
    fail(reasonOfCurrentException());
    return 0;
  }
  return mZones->groups().size();
}

void ZoneJob::runPart(std::size_t part, std::size_t worker)
{
  for (const WindowZones &window : mZones->groups()[part])
  {
    if (isStopped())
      return;
    const std::unique_ptr<ZoneVisitor> visitor = makeVisitor();
    visitZones([&]() -> SceneReader & { return reader(worker); }, [this] { return isStopped(); }, *mZones, window,
               *visitor);
    const std::lock_guard<std::mutex> lock(mMutex);
    take(*visitor);
  }
}

} // namespace ndvi
