#include "batch/samplerun.h"

#include "batch/secondtry.h"
#include "batch/zonejob.h"
#include "batch/zonerows.h"
#include "model/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>

namespace ndvi
{

namespace
{

/// How many pixels of a zone were of each kind.
using KindCounts = std::array<std::uint64_t, KINDS>;

/// Lists the valid pixels of the zones of one window.
class SampleVisitor : public ZoneVisitor
{
public:
  explicit SampleVisitor(const Grid &grid) : mGrid(grid) {}

  void begin(const ZonePart &part) override
  {
    mZone = part.zone;
    mBefore = samples.size();
    mCounts = {};
    mEvidence = {};
  }

  void visit(const SceneReader &scene, int row, int column, std::size_t n) override
  {
    scene.evaluate(row, column, n, mRun);
    mEvidence.add(mRun.evidence);
    for (std::size_t i = 0; i < n; ++i)
    {
      ++mCounts[static_cast<std::size_t>(mRun.kind[i])];
      if (mRun.kind[i] != PixelKind::Valid)
        continue;
      const int c = column + static_cast<int>(i);
      const SceneReader::Stored stored = scene.stored(row, c);
      samples.push_back({mZone, row, c, mGrid.toCrs.map({c + 0.5, row + 0.5}), stored.red, stored.nir, mRun.exact[i],
                         stored.maskClass, 1});
    }
  }

  void visitEdges(const SceneReader &scene, const EdgePixel *pixels, std::size_t n) override
  {
    for (std::size_t i = 0; i < n; ++i)
    {
      const std::size_t before = samples.size();
      visit(scene, pixels[i].row, pixels[i].column, 1);
      if (samples.size() > before)
        samples.back().weight = std::ldexp(static_cast<double>(pixels[i].weight), -WEIGHT_BITS);
    }
  }

  void end() override
  {
    counts.emplace_back(mZone, mCounts);
    evidence.add(mEvidence);
  }

  void failed(std::size_t zone, const std::string &reason) override
  {
    samples.resize(mBefore);
    failures.emplace_back(zone, reason);
  }

  std::vector<Sample> samples;
  std::vector<std::pair<std::size_t, KindCounts>> counts; ///< by zone
  std::vector<std::pair<std::size_t, std::string>> failures;
  PixelEvidence evidence;

private:
  const Grid &mGrid;
  std::size_t mZone = 0, mBefore = 0;
  PixelRun mRun;
  KindCounts mCounts{};    ///< of the zone at work
  PixelEvidence mEvidence; ///< of the zone at work
};

/// What became of one scene.
struct SampleOutcome
{
  SceneResult scene;
  std::vector<ZoneStatus> statuses;
  std::optional<Grid> grid; ///< where the scene could be opened
  bool meetsAnyZone = false;
  std::vector<Sample> samples;
};

static_assert(std::is_trivially_copyable_v<Sample>);

std::string takeOutSamples(SampleOutcome &outcome)
{
  const std::vector<Sample> samples = std::move(outcome.samples);
  return std::string(reinterpret_cast<const char *>(samples.data()), samples.size() * sizeof(Sample));
}

void putBackSamples(SampleOutcome &outcome, const std::string &bytes)
{
  outcome.samples.resize(bytes.size() / sizeof(Sample));
  std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(outcome.samples.data()));
}

/// Lists the valid pixels of the zones of one scene.
class SampleJob : public ZoneJob
{
public:
  SampleJob(const Scene &scene, std::size_t number, const ZoneLayer &layer, const SampleOptions &options,
            RasterSource &source, GridZonesCache &cache, const RunContext &context)
      : ZoneJob(scene, number, layer, options.pixels, options.thinning, source, cache, context),
        mRule(options.rule),
        mCounts(layer.zones.size()),
        mFailed(layer.zones.size(), false)
  {
  }

  void finish() override
  {
    std::sort(mSamples.begin(), mSamples.end(),
              [](const Sample &a, const Sample &b)
              { return std::tie(a.zone, a.row, a.column) < std::tie(b.zone, b.row, b.column); });
    bool isAnyRead = false;
    for (std::size_t z = 0; z < mFailed.size(); ++z)
    {
      const ZoneResult row = rowOf(z);
      isAnyRead = isAnyRead || (hasCounts(row.status) && row.pixels > 0);
      mStatuses.push_back(row.status);
      countZone(mResult, row.status);
    }
    if (!mError.empty())
    {
      // Half a zone would pass for a whole one.
      mSamples.erase(std::remove_if(mSamples.begin(), mSamples.end(),
                                    [this](const Sample &sample) { return mFailed[sample.zone]; }),
                     mSamples.end());
      mResult.status = isAnyRead ? SceneStatus::PartlyRead : SceneStatus::ReadError;
      mResult.message = mError;
    }
    mCounts = {};
    close();
  }

  SampleOutcome takeOutcome()
  {
    return {result(), std::move(mStatuses), hasZones() ? std::optional<Grid>(grid()) : std::nullopt, meetsAnyZone(),
            std::move(mSamples)};
  }

private:
  std::unique_ptr<ZoneVisitor> makeVisitor() override { return std::make_unique<SampleVisitor>(grid()); }

  void take(ZoneVisitor &done) override
  {
    const auto &visitor = static_cast<SampleVisitor &>(done);
    mSamples.insert(mSamples.end(), visitor.samples.begin(), visitor.samples.end());
    addEvidence(visitor.evidence);
    for (const auto &[zone, counts] : visitor.counts)
      std::transform(counts.begin(), counts.end(), mCounts[zone].begin(), mCounts[zone].begin(), std::plus<>());
    for (const auto &[zone, reason] : visitor.failures)
    {
      mFailed[zone] = true;
      mError = mError.empty() ? reason : std::min(mError, reason);
    }
  }

  /// Counts and status of a zone, as its row of the statistics table would have them.
  ZoneResult rowOf(std::size_t number) const
  {
    ZoneOutcome outcome;
    outcome.problem = mLayer.zones[number].problem;
    outcome.isUnread = !hasZones();
    if (hasZones())
      outcome.zone = zones().zone(number);
    else
      outcome.missing = mResult.message;
    if (mResult.status == SceneStatus::Skipped)
      outcome.missingStatus = ZoneStatus::Skipped;
    if (mFailed[number])
      outcome.error = mError;
    ZoneResult row;
    settleRow(row, outcome, {mRule, false, origin()}, [&](ZoneResult &counted) { fill(counted, mCounts[number]); });
    return row;
  }

  static void fill(ZoneResult &row, const KindCounts &counts)
  {
    const auto count = [&](PixelKind kind) { return static_cast<double>(counts[static_cast<std::size_t>(kind)]); };
    row.valid = count(PixelKind::Valid);
    row.nodata = count(PixelKind::NoData);
    row.masked = count(PixelKind::Masked);
    row.undefined = count(PixelKind::Undefined);
    row.pixels = row.valid + row.nodata + row.masked + row.undefined;
  }

  const PixelRule mRule;
  std::vector<Sample> mSamples;
  std::vector<KindCounts> mCounts; ///< by zone
  std::vector<bool> mFailed;       ///< by zone: a block it needs could not be read
  std::vector<ZoneStatus> mStatuses;
  std::string mError;
};

} // namespace

RunSummary runSamples(const std::vector<Scene> &scenes, const ZoneLayer &zones, const SampleOptions &options,
                      RasterSource &source, ZoneProjector &projector, SampleSink &sink, Progress &progress)
{
  checkZoneCrs(zones);
  const std::size_t threads = workersOf(options.batch, scenes, source);
  GridZonesCache cache(zones, {options.rule, options.thinning}, projector, threads);
  RunSummary summary;
  bool meetsAny = false;
  SecondTry<SampleOutcome> work;
  work.makeJob = [&](std::size_t scene, const RunContext &context)
  { return std::make_unique<SampleJob>(scenes[scene], scene, zones, options, source, cache, context); };
  work.outcomeOf = [](std::size_t, SceneJob &job) { return static_cast<SampleJob &>(job).takeOutcome(); };
  if (options.batch.onError == OnError::Continue)
    work.isWorthRetrying = [](const SampleOutcome &outcome) { return outcome.scene.isWorthRetrying; };
  work.better = betterTry<SampleOutcome>;
  work.pause = options.batch.pause;
  work.onTurn = [&](std::size_t scene) { announceScene(progress, scenes[scene], scene, scenes.size()); };
  work.held = {takeOutSamples, putBackSamples};
  work.deliver = [&](std::size_t scene, SampleOutcome &&done)
  {
    meetsAny = meetsAny || done.meetsAnyZone;
    reportScene(progress, scenes[scene], done.scene);
    addToSummary(summary, done.scene);
    if (done.grid)
      sink.addSamples(scene, *done.grid, done.samples);
    sink.addScene(done.scene, done.statuses);
    summary.stopped = options.batch.onError == OnError::Stop && done.scene.status == SceneStatus::ReadError;
    return !summary.stopped;
  };
  runBatchTwice(scenes.size(), threads, std::move(work), progress, [&source] { source.stop(); });
  warnWhereNothingMeets(meetsAny, summary, progress);
  for (std::size_t scene = summary.scenes; scene < scenes.size(); ++scene)
  {
    SceneResult skipped = stoppedBefore(scene);
    std::vector<ZoneStatus> statuses;
    for (const ZoneResult &row : skippedRows(zones, skipped))
      statuses.push_back(row.status);
    addToSummary(summary, skipped);
    sink.addScene(skipped, statuses);
  }
  return summary;
}

} // namespace ndvi
