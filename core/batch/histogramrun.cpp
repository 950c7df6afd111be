#include "batch/histogramrun.h"

#include "batch/histogramjob.h"
#include "batch/zonerows.h"

#include <algorithm>

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
  const HistogramContext run{scenes, zones, options, tallies, source, cache};
  const std::vector<std::vector<std::size_t>> groups = groupScenes(scenes, options.sameDay);
  RunSummary summary;
  bool meetsAny = false;
  const std::vector<ZoneResult> none;
  std::vector<bool> isDelivered(scenes.size(), false);
  const auto take = [&](const SceneResult &scene, const std::vector<ZoneResult> &rows)
  {
    isDelivered[scene.scene] = true;
    addToSummary(summary, scene);
    sink.addScene(scene, rows);
  };
  runBatch(
      groups.size(), threads,
      [&](std::size_t group, const RunContext &context)
      { return std::make_unique<HistogramJob>(run, groups[group], context); },
      [&](std::size_t group, SceneJob &job)
      {
        const auto &done = static_cast<HistogramJob &>(job);
        for (const SceneResult &scene : done.results())
        {
          reportScene(progress, scenes[scene.scene], scene, summary.scenes, scenes.size());
          take(scene, scene.scene == groups[group].front() ? done.rows() : none);
          summary.stopped =
              summary.stopped || (options.batch.onError == OnError::Stop && scene.status == SceneStatus::ReadError);
        }
        meetsAny = meetsAny || done.meetsAnyZone();
        return !summary.stopped;
      },
      progress);
  warnWhereNothingMeets(meetsAny, summary, progress);
  for (const std::vector<std::size_t> &group : groups)
  {
    if (isDelivered[group.front()])
      continue;
    for (const std::size_t scene : group)
    {
      SceneResult skipped = stoppedBefore(scene);
      std::vector<ZoneResult> rows = skippedRows(zones, skipped);
      for (ZoneResult &row : rows)
        row.scenes = group;
      take(skipped, scene == group.front() ? rows : none);
    }
  }
  return summary;
}

} // namespace ndvi
