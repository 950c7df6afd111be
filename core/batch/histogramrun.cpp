#include "batch/histogramrun.h"

#include "batch/zonejob.h"
#include "batch/zonerows.h"
#include "compute/tally.h"
#include "model/error.h"
#include "model/text.h"

#include <algorithm>

namespace ndvi
{

namespace
{

/// Counts the zones of one window.
class TallyVisitor : public ZoneVisitor
{
public:
  TallyVisitor(const Bins &bins, const Grid &grid) : mBins(bins), mGrid(grid) {}

  void begin(std::size_t) override { mTally = Tally(); }

  void visit(const SceneReader &scene, int row, int column, std::size_t n) override
  {
    scene.evaluate(row, column, n, mRun);
    mTally.add(mBins, mRun, 0, n, mGrid.pixelArea(row));
    evidence.add(mRun);
  }

  void end(std::size_t zone) override { tallies.emplace_back(zone, std::move(mTally)); }

  void failed(std::size_t zone, const std::string &reason) override { failures.emplace_back(zone, reason); }

  std::vector<std::pair<std::size_t, Tally>> tallies;
  std::vector<std::pair<std::size_t, std::string>> failures;
  PixelEvidence evidence;

private:
  const Bins &mBins;
  const Grid &mGrid;
  Tally mTally;
  PixelRun mRun;
};

/// Counts the zones of one scene.
class HistogramJob : public ZoneJob
{
public:
  HistogramJob(const Scene &scene, std::size_t number, const ZoneLayer &layer, const HistogramOptions &options,
               RasterSource &source, GridZonesCache &cache, const RunContext &context)
      : ZoneJob(scene, number, layer, options.pixels, source, cache, context),
        mOptions(options),
        mTallies(layer.zones.size()),
        mErrors(layer.zones.size())
  {
  }

  void finish() override
  {
    mRows.reserve(mLayer.zones.size());
    std::size_t failed = 0, read = 0;
    for (std::size_t z = 0; z < mLayer.zones.size() && !isStopped(); ++z)
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
        fillRow(row, zones().zone(z));
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
  std::unique_ptr<ZoneVisitor> makeVisitor() override { return std::make_unique<TallyVisitor>(mOptions.bins, grid()); }

  void take(ZoneVisitor &done) override
  {
    auto &visitor = static_cast<TallyVisitor &>(done);
    // Windows are read in any order: the least text makes the choice the same every time.
    const auto keepLeast = [](std::string &kept, const std::string &reason)
    { kept = kept.empty() ? reason : std::min(kept, reason); };
    for (auto &[zone, tally] : visitor.tallies)
      mTallies[zone].merge(std::move(tally));
    for (const auto &[zone, reason] : visitor.failures)
    {
      keepLeast(mErrors[zone], reason);
      keepLeast(mFirstError, reason);
    }
    addEvidence(visitor.evidence);
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

  const HistogramOptions &mOptions;
  std::vector<Tally> mTallies;
  std::vector<std::string> mErrors; ///< by zone: why a block it needs could not be read
  std::string mFirstError;
  std::vector<ZoneResult> mRows;
};

} // namespace

RunSummary runHistogram(const std::vector<Scene> &scenes, const ZoneLayer &zones, const HistogramOptions &options,
                        RasterSource &source, ZoneProjector &projector, HistogramSink &sink, Progress &progress)
{
  checkZoneCrs(zones);
  GridZonesCache cache(zones, projector);
  RunSummary summary;
  bool meetsAny = false;
  const auto take = [&](const SceneResult &scene, const std::vector<ZoneResult> &rows)
  {
    addToSummary(summary, scene);
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
