#include "batch/histogramrun.h"

#include "batch/gridzones.h"
#include "batch/scenejob.h"
#include "batch/zonerows.h"
#include "compute/tally.h"
#include "model/error.h"
#include "model/text.h"

#include <algorithm>

namespace ndvi
{

namespace
{

/// Counts the zones of one scene.
class HistogramJob : public ReadingJob
{
public:
  HistogramJob(const Scene &scene, std::size_t number, const ZoneLayer &layer, const HistogramOptions &options,
               RasterSource &source, GridZonesCache &cache, const RunContext &context)
      : ReadingJob(scene, number, options.pixels, source, context), mLayer(layer), mOptions(options), mCache(cache)
  {
  }

  std::size_t open() override
  {
    if (!openScene())
      return 0;
    try
    {
      mZones = mCache.get(grid(), plan());
    }
    catch (...)
    {
      fail(reasonOfCurrentException());
      return 0;
    }
    mTallies.assign(mLayer.zones.size(), Tally(mOptions.bins));
    mErrors.resize(mLayer.zones.size());
    return mZones->groups().size();
  }

  void runPart(std::size_t part, std::size_t worker) override
  {
    for (const WindowZones &window : mZones->groups()[part])
    {
      if (isStopped())
        return;
      try
      {
        SceneReader &scene = reader(worker);
        scene.read(window.window);
        count(scene, window);
      }
      catch (...)
      {
        const std::string reason = reasonOfCurrentException();
        const std::lock_guard<std::mutex> lock(mMutex);
        // Windows are read in any order: the least text makes the choice the same every time.
        const auto keepLeast = [&reason](std::string &kept) { kept = kept.empty() ? reason : std::min(kept, reason); };
        for (const std::size_t zone : window.zones)
          keepLeast(mErrors[zone]);
        keepLeast(mFirstError);
      }
    }
  }

  void finish() override
  {
    warnOfOffset();
    mRows.reserve(mLayer.zones.size());
    std::size_t failed = 0, read = 0;
    for (std::size_t z = 0; z < mLayer.zones.size(); ++z)
    {
      ZoneResult row;
      row.zone = z;
      const std::string &problem = mLayer.zones[z].problem;
      if (!problem.empty())
        setFailed(row, ZoneStatus::GeometryError, problem);
      else if (mResult.status == SceneStatus::ReadError)
        setFailed(row, ZoneStatus::ReadError, mResult.message);
      else if (mResult.status == SceneStatus::Skipped)
        setFailed(row, ZoneStatus::Skipped, mResult.message);
      else
        fillRow(row, mZones->zones()[z]);
      failed += row.status == ZoneStatus::ReadError;
      read += hasCounts(row.status) && row.pixels > 0;
      checkSums(row);
      mRows.push_back(std::move(row));
    }
    mTallies.clear();
    if (mResult.status == SceneStatus::Ok && failed > 0)
    {
      mResult.status = read > 0 ? SceneStatus::PartlyRead : SceneStatus::ReadError;
      mResult.message = mFirstError + (mResult.message.empty() ? "" : " ") + mResult.message;
    }
    for (const ZoneResult &row : mRows)
      countZone(mResult, row.status);
    close();
  }

  const std::vector<ZoneResult> &rows() const { return mRows; }

private:
  void count(SceneReader &scene, const WindowZones &window)
  {
    PixelRun run;
    std::size_t negative = 0, examined = 0;
    std::vector<Tally> tallies;
    tallies.reserve(window.zones.size());
    for (const std::size_t zone : window.zones)
    {
      Tally tally(mOptions.bins);
      mZones->visitRuns(zone, window.window,
                        [&](int row, int column, std::size_t n)
                        {
                          scene.evaluate(row, column, n, run);
                          tally.add(mOptions.bins, run, 0, n, grid().pixelArea(row));
                          negative += run.negative;
                          examined += n;
                        });
      tallies.push_back(std::move(tally));
    }
    const std::lock_guard<std::mutex> lock(mMutex);
    for (std::size_t i = 0; i < tallies.size(); ++i)
      mTallies[window.zones[i]].merge(std::move(tallies[i]));
    mNegative += negative;
    mExamined += examined;
  }

  void fillRow(ZoneResult &row, const GridZone &zone)
  {
    if (!zone.problem.empty())
    {
      setFailed(row, ZoneStatus::GeometryError, zone.problem);
      return;
    }
    row.zoneShare = zone.share;
    if (!mErrors[row.zone].empty())
    {
      setFailed(row, ZoneStatus::ReadError, mErrors[row.zone]);
      return;
    }
    mTallies[row.zone].fill(row, mOptions.percentiles);
    setStatus(row, zone);
  }

  /// Offsets that make many reflectances negative were probably not those of the pixels.
  void warnOfOffset()
  {
    constexpr double LARGE_SHARE = 0.2;
    if (mExamined == 0 || static_cast<double>(mNegative) < LARGE_SHARE * static_cast<double>(mExamined) ||
        (mScene.offsetRed >= 0 && mScene.offsetNir >= 0))
      return;
    mResult.message =
        message(QT_TRANSLATE_NOOP("core", "The offset (%1, source: %2) makes the reflectance of %3 % of the pixels "
                                          "negative: has it been applied to this file already? Set OFFSET if so."),
                {std::to_string(static_cast<int>(std::min(mScene.offsetRed, mScene.offsetNir))),
                 offsetSourceName(mScene.offsetSource), std::to_string(mNegative * 100 / mExamined)});
  }

  const ZoneLayer &mLayer;
  const HistogramOptions &mOptions;
  GridZonesCache &mCache;
  std::shared_ptr<const GridZones> mZones;
  std::mutex mMutex;
  std::vector<Tally> mTallies;
  std::vector<std::string> mErrors; ///< by zone: why a block it needs could not be read
  std::string mFirstError;
  std::size_t mNegative = 0, mExamined = 0;
  std::vector<ZoneResult> mRows;
};

} // namespace

RunSummary runHistogram(const std::vector<Scene> &scenes, const ZoneLayer &zones, const HistogramOptions &options,
                        RasterSource &source, ZoneProjector &projector, HistogramSink &sink, Progress &progress)
{
  checkZoneCrs(zones);
  GridZonesCache cache(zones, projector);
  RunSummary summary;
  const auto take = [&](const SceneResult &scene, const std::vector<ZoneResult> &rows)
  {
    addToSummary(summary, scene);
    summary.rowsWithoutValid += static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [](const ZoneResult &row) { return !hasValid(row); }));
    sink.addScene(scene, rows);
  };
  runBatch(
      scenes.size(), options.batch.threads,
      [&](std::size_t scene, const RunContext &context)
      { return std::make_unique<HistogramJob>(scenes[scene], scene, zones, options, source, cache, context); },
      [&](std::size_t scene, SceneJob &job)
      {
        const auto &done = static_cast<HistogramJob &>(job);
        reportScene(progress, scenes[scene], done.result(), scene, scenes.size());
        take(done.result(), done.rows());
        summary.stopped = options.batch.onError == OnError::Stop && done.result().status == SceneStatus::ReadError;
        return !summary.stopped;
      },
      progress);
  for (std::size_t scene = summary.scenes; scene < scenes.size(); ++scene)
  {
    SceneResult skipped = stoppedBefore(scene);
    std::vector<ZoneResult> rows = skippedRows(zones, skipped);
    take(skipped, rows);
  }
  return summary;
}

} // namespace ndvi
