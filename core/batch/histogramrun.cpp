#include "batch/histogramrun.h"

#include "batch/histogramjob.h"
#include "batch/zonerows.h"

namespace ndvi
{

RunSummary runHistogram(const std::vector<Scene> &scenes, const ZoneLayer &zones, const HistogramOptions &options,
                        RasterSource &source, ZoneProjector &projector, HistogramSink &sink, Progress &progress)
{
  checkZoneCrs(zones);
  const std::size_t threads = threadsOf(options.batch);
  GridZonesCache cache(zones, {options.rule, options.thinning}, projector, threads);
  constexpr std::size_t MIB = std::size_t(1) << 20, MIB_A_THREAD = 48;
  ValuePool memory(options.batch.memoryMiB > 0 ? static_cast<std::size_t>(options.batch.memoryMiB) * MIB
                                               : threads * MIB_A_THREAD * MIB);
  const TallyContext tallies(options.bins, options.percentiles, options.rule == PixelRule::Coverage, memory);
  RunSummary summary;
  bool meetsAny = false;
  const auto take = [&](const SceneResult &scene, const std::vector<ZoneResult> &rows)
  {
    addToSummary(summary, scene);
    sink.addScene(scene, rows);
  };
  runBatch(
      scenes.size(), threads,
      [&](std::size_t scene, const RunContext &context)
      { return std::make_unique<HistogramJob>(scenes[scene], scene, zones, options, tallies, source, cache, context); },
      [&](std::size_t scene, SceneJob &job)
      {
        const auto &done = static_cast<HistogramJob &>(job);
        reportScene(progress, scenes[scene], done.result(), scene, scenes.size());
        take(done.result(), done.rows());
        meetsAny = meetsAny || done.meetsAnyZone();
        summary.stopped = options.batch.onError == OnError::Stop && done.result().status == SceneStatus::ReadError;
        return !summary.stopped;
      },
      progress);
  warnWhereNothingMeets(meetsAny, summary, progress);
  for (std::size_t scene = summary.scenes; scene < scenes.size(); ++scene)
  {
    SceneResult skipped = stoppedBefore(scene);
    std::vector<ZoneResult> rows = skippedRows(zones, skipped);
    take(skipped, rows);
  }
  return summary;
}

} // namespace ndvi
