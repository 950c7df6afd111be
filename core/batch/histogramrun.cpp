#include "batch/histogramrun.h"

#include "batch/histogramjob.h"
#include "batch/secondtry.h"
#include "batch/zonerows.h"

#include <algorithm>
#include <utility>

namespace ndvi
{

namespace
{

bool isWorthRetrying(const GroupOutcome &outcome)
{
  return std::any_of(outcome.scenes.begin(), outcome.scenes.end(),
                     [](const SceneResult &scene) { return scene.isWorthRetrying; });
}

void joinOutcomes(const GroupOutcome &first, GroupOutcome &second)
{
  for (std::size_t i = 0; i < second.scenes.size(); ++i)
    joinTries(first.scenes[i], second.scenes[i]);
}

} // namespace

RunSummary runHistogram(const std::vector<Scene> &scenes, const ZoneLayer &zones, const HistogramOptions &options,
                        RasterSource &source, ZoneProjector &projector, HistogramSink &sink, Progress &progress)
{
  checkZoneCrs(zones);
  const std::size_t threads = workersOf(options.batch, scenes, source);
  GridZonesCache cache(zones, {options.rule, options.thinning}, projector, threads);
  constexpr std::size_t MIB = std::size_t(1) << 20, MIB_A_THREAD = 48;
  ValuePool memory(options.batch.memoryMiB > 0 ? static_cast<std::size_t>(options.batch.memoryMiB) * MIB
                                               : threadsOf(options.batch) * MIB_A_THREAD * MIB);
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
  SecondTry<GroupOutcome> work;
  work.makeJob = [&](std::size_t group, const RunContext &context)
  { return std::make_unique<HistogramJob>(run, groups[group], context); };
  work.outcomeOf = [](std::size_t, SceneJob &job) { return static_cast<HistogramJob &>(job).takeOutcome(); };
  if (options.batch.onError == OnError::Continue)
    work.isWorthRetrying = isWorthRetrying;
  work.join = joinOutcomes;
  work.onHold = [&](std::size_t, const GroupOutcome &outcome)
  {
    for (const SceneResult &scene : outcome.scenes)
      announceScene(progress, scenes[scene.scene], scene.scene, scenes.size());
  };
  work.deliver = [&](std::size_t group, GroupOutcome &&done)
  {
    for (const SceneResult &scene : done.scenes)
    {
      reportScene(progress, scenes[scene.scene], scene, summary.scenes, scenes.size());
      take(scene, scene.scene == groups[group].front() ? done.rows : none);
      summary.stopped =
          summary.stopped || (options.batch.onError == OnError::Stop && scene.status == SceneStatus::ReadError);
    }
    meetsAny = meetsAny || done.meetsAnyZone;
    return !summary.stopped;
  };
  runBatchTwice(groups.size(), threads, std::move(work), progress, [&source] { source.stop(); });
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
