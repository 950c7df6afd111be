#include "batch/histogramrun.h"

#include "batch/rememberedjob.h"
#include "batch/secondtry.h"
#include "batch/zonerows.h"

#include <algorithm>
#include <utility>

namespace ndvi
{

namespace
{

bool isWorthRetrying(const GroupRecord &outcome)
{
  return std::any_of(outcome.scenes.begin(), outcome.scenes.end(),
                     [](const SceneResult &scene) { return scene.isWorthRetrying; });
}

/// Of the scenes of a day all counts are of one try: zones are made of parts of several scenes.
GroupRecord betterOf(GroupRecord &&first, GroupRecord &&second)
{
  const auto failures = [](const GroupRecord &record)
  {
    return std::make_pair(std::count_if(record.scenes.begin(), record.scenes.end(),
                                        [](const SceneResult &scene)
                                        { return scene.status == SceneStatus::ReadError; }),
                          std::count_if(record.rows.begin(), record.rows.end(),
                                        [](const ZoneResult &row) { return row.status == ZoneStatus::ReadError; }));
  };
  const bool isFirst = failures(second) > failures(first);
  GroupRecord &better = isFirst ? first : second;
  for (std::size_t i = 0; i < better.scenes.size(); ++i)
  {
    const SceneResult before = first.scenes[i], after = second.scenes[i];
    joinTries(before, after, better.scenes[i]);
  }
  return std::move(better);
}

std::vector<std::size_t> numbersOf(const GroupRecord &record)
{
  std::vector<std::size_t> numbers;
  for (const SceneResult &scene : record.scenes)
    numbers.push_back(scene.scene);
  return numbers;
}

std::string takeOutRows(GroupRecord &record)
{
  std::string bytes = encodeRecord(record, numbersOf(record));
  record.rows = {};
  return bytes;
}

void putBackRows(GroupRecord &record, const std::string &bytes, const ZoneLayer &zones, const HistogramOptions &options)
{
  std::optional<GroupRecord> decoded =
      decodeRecord(bytes, numbersOf(record), zones.zones.size(), static_cast<std::size_t>(options.bins.count()),
                   options.percentiles.size());
  if (!decoded)
    throw Error(ErrorCode::Internal, "Rows that were put aside cannot be read back.");
  record.rows = std::move(decoded->rows);
}

} // namespace

RunSummary runHistogram(const std::vector<Scene> &scenes, const ZoneLayer &zones, const HistogramOptions &options,
                        RasterSource &source, ZoneProjector &projector, HistogramSink &sink, Progress &progress,
                        const ResultMemory &memory)
{
  checkZoneCrs(zones);
  const std::size_t threads = workersOf(options.batch, scenes, source);
  GridZonesCache cache(zones, {options.rule, options.thinning}, projector, threads);
  constexpr std::size_t MIB = std::size_t(1) << 20, MIB_A_THREAD = 48;
  ValuePool pool(options.batch.memoryMiB > 0 ? static_cast<std::size_t>(options.batch.memoryMiB) * MIB
                                             : threadsOf(options.batch) * MIB_A_THREAD * MIB);
  const TallyContext tallies(options.bins, options.percentiles, options.rule == PixelRule::Coverage, pool);
  const HistogramContext run{scenes, zones, options, tallies, source, cache};
  const std::vector<std::vector<std::size_t>> groups = groupScenes(scenes, options.sameDay);
  GroupMemory known(memory, scenes, zones, options, source);
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
  SecondTry<GroupRecord> work;
  work.makeJob = [&](std::size_t group, const RunContext &context)
  { return std::make_unique<RememberedJob>(run, groups[group], known, context); };
  work.outcomeOf = [](std::size_t, SceneJob &job) { return static_cast<RememberedJob &>(job).takeOutcome(); };
  if (options.batch.onError == OnError::Continue)
    work.isWorthRetrying = isWorthRetrying;
  work.better = betterOf;
  work.pause = options.batch.pause;
  work.held = {takeOutRows,
               [&](GroupRecord &record, const std::string &bytes) { putBackRows(record, bytes, zones, options); }};
  std::vector<std::size_t> begins(groups.size(), 0); // number of each group's first scene in the order of the work
  for (std::size_t group = 1; group < groups.size(); ++group)
    begins[group] = begins[group - 1] + groups[group - 1].size();
  work.onTurn = [&](std::size_t group)
  {
    for (std::size_t i = 0; i < groups[group].size(); ++i)
      announceScene(progress, scenes[groups[group][i]], begins[group] + i, scenes.size());
  };
  work.deliver = [&](std::size_t group, GroupRecord &&done)
  {
    for (const SceneResult &scene : done.scenes)
    {
      reportScene(progress, scenes[scene.scene], scene);
      take(scene, scene.scene == groups[group].front() ? done.rows : none);
      summary.stopped =
          summary.stopped || (options.batch.onError == OnError::Stop && scene.status == SceneStatus::ReadError);
    }
    meetsAny = meetsAny || done.meetsAnyZone;
    return !summary.stopped;
  };
  runBatchTwice(groups.size(), threads, std::move(work), progress,
                [&]
                {
                  source.stop();
                  if (memory.cache)
                    memory.cache->stop();
                });
  warnWhereNothingMeets(meetsAny, summary, progress);
  summary.scenesKnown = known.found();
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
