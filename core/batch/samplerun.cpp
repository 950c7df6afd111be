#include "batch/samplerun.h"

#include "batch/zonejob.h"
#include "batch/zonerows.h"
#include "model/error.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace ndvi
{

namespace
{

/// Lists the valid pixels of the zones of one window.
class SampleVisitor : public ZoneVisitor
{
public:
  explicit SampleVisitor(const Grid &grid) : mGrid(grid) {}

  void begin(const ZonePart &part) override
  {
    mZone = part.zone;
    mBefore = samples.size();
    mEvidence = {};
  }

  void visit(const SceneReader &scene, int row, int column, std::size_t n) override
  {
    scene.evaluate(row, column, n, mRun);
    mEvidence.add(mRun.evidence);
    for (std::size_t i = 0; i < n; ++i)
    {
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

  void end() override { evidence.add(mEvidence); }

  void failed(std::size_t zone, const std::string &reason) override
  {
    samples.resize(mBefore);
    failures.emplace_back(zone, reason);
  }

  std::vector<Sample> samples;
  std::vector<std::pair<std::size_t, std::string>> failures;
  PixelEvidence evidence;

private:
  const Grid &mGrid;
  std::size_t mZone = 0, mBefore = 0;
  PixelRun mRun;
  PixelEvidence mEvidence; ///< of the zone at work
};

/// Lists the valid pixels of the zones of one scene.
class SampleJob : public ZoneJob
{
public:
  SampleJob(const Scene &scene, std::size_t number, const ZoneLayer &layer, const PixelOptions &options,
            RasterSource &source, GridZonesCache &cache, const RunContext &context)
      : ZoneJob(scene, number, layer, options, {}, source, cache, context), mFailed(layer.zones.size(), false)
  {
  }

  void finish() override
  {
    std::sort(mSamples.begin(), mSamples.end(),
              [](const Sample &a, const Sample &b)
              { return std::tie(a.zone, a.row, a.column) < std::tie(b.zone, b.row, b.column); });
    if (!mError.empty())
    {
      // Half a zone would pass for a whole one.
      mSamples.erase(std::remove_if(mSamples.begin(), mSamples.end(),
                                    [this](const Sample &sample) { return mFailed[sample.zone]; }),
                     mSamples.end());
      mResult.status = isAnyRead() ? SceneStatus::PartlyRead : SceneStatus::ReadError;
      mResult.message = mError;
    }
    countZones();
    close();
  }

  const std::vector<Sample> &samples() const { return mSamples; }
  const Grid &sceneGrid() const { return grid(); }

private:
  std::unique_ptr<ZoneVisitor> makeVisitor() override { return std::make_unique<SampleVisitor>(grid()); }

  void take(ZoneVisitor &done) override
  {
    const auto &visitor = static_cast<SampleVisitor &>(done);
    mSamples.insert(mSamples.end(), visitor.samples.begin(), visitor.samples.end());
    addEvidence(visitor.evidence);
    for (const auto &[zone, reason] : visitor.failures)
    {
      mFailed[zone] = true;
      mError = mError.empty() ? reason : std::min(mError, reason);
    }
  }

  /// A zone with pixels could be read, whether they are valid or not.
  bool isAnyRead() const
  {
    for (std::size_t z = 0; z < mFailed.size(); ++z)
    {
      if (!mFailed[z] && zones().zone(z).pixels > 0)
        return true;
    }
    return false;
  }

  void countZones()
  {
    std::vector<bool> has(mLayer.zones.size(), false);
    for (const Sample &sample : mSamples)
      has[sample.zone] = true;
    for (std::size_t z = 0; z < has.size(); ++z)
    {
      const bool unread = mResult.status == SceneStatus::ReadError || mFailed[z];
      const bool bad = !mLayer.zones[z].problem.empty() || (hasZones() && !zones().zone(z).problem.empty());
      countZone(mResult, bad      ? ZoneStatus::GeometryError
                         : unread ? ZoneStatus::ReadError
                         : has[z] ? ZoneStatus::Ok
                                  : ZoneStatus::NoValid);
    }
  }

  std::vector<Sample> mSamples;
  std::vector<bool> mFailed; ///< by zone: a block it needs could not be read
  std::string mError;
};

} // namespace

RunSummary runSamples(const std::vector<Scene> &scenes, const ZoneLayer &zones, const PixelOptions &pixels,
                      const BatchOptions &batch, RasterSource &source, ZoneProjector &projector, SampleSink &sink,
                      Progress &progress)
{
  checkZoneCrs(zones);
  GridZonesCache cache(zones, PixelRule::Centre, projector, threadsOf(batch));
  RunSummary summary;
  bool meetsAny = false;
  runBatch(
      scenes.size(), threadsOf(batch),
      [&](std::size_t scene, const RunContext &context)
      { return std::make_unique<SampleJob>(scenes[scene], scene, zones, pixels, source, cache, context); },
      [&](std::size_t scene, SceneJob &job)
      {
        const auto &done = static_cast<SampleJob &>(job);
        meetsAny = meetsAny || done.meetsAnyZone();
        reportScene(progress, scenes[scene], done.result(), scene, scenes.size());
        addToSummary(summary, done.result());
        if (!done.samples().empty())
          sink.addSamples(scene, done.sceneGrid(), done.samples());
        sink.addScene(done.result());
        summary.stopped = batch.onError == OnError::Stop && done.result().status == SceneStatus::ReadError;
        return !summary.stopped;
      },
      progress);
  warnWhereNothingMeets(meetsAny, summary, progress);
  for (std::size_t scene = summary.scenes; scene < scenes.size(); ++scene)
  {
    SceneResult skipped = stoppedBefore(scene);
    skippedRows(zones, skipped);
    addToSummary(summary, skipped);
    sink.addScene(skipped);
  }
  return summary;
}

} // namespace ndvi
