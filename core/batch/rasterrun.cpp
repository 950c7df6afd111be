#include "batch/rasterrun.h"

#include "batch/scenejob.h"
#include "batch/secondtry.h"
#include "batch/zonerows.h"
#include "model/error.h"
#include "model/text.h"

#include <limits>

namespace ndvi
{

namespace
{

/// What became of one scene.
struct RasterOutcome
{
  SceneResult scene;
  bool meetsCrop = false;               ///< some of it is to be written
  std::unique_ptr<RasterWriter> writer; ///< closed, waiting for its turn; null where nothing was written
};

/// Puts the raster into its place; a failure becomes the scene's outcome.
void commit(RasterOutcome &outcome)
{
  if (!outcome.writer)
    return;
  try
  {
    outcome.writer->commit();
  }
  catch (...)
  {
    outcome.scene.status = SceneStatus::ReadError;
    outcome.scene.message = outcome.scene.cause = reasonOfCurrentException();
    outcome.scene.unmasked.clear();
  }
  outcome.writer.reset();
}

/// Writes the NDVI raster of one scene, window by window in one part: the file has one writer.
class RasterJob : public ReadingJob
{
public:
  RasterJob(const Scene &scene, std::size_t number, const PixelOptions &options, RasterSource &source, RasterCrop &crop,
            const RasterWriterFactory &createWriter, const RunContext &context)
      : ReadingJob(scene, number, options, source, context), mCrop(crop), mCreateWriter(createWriter)
  {
  }

  PartGroups open() override
  {
    if (!openScene())
      return {};
    try
    {
      mPart = mCrop.on(grid(), plan(), [this] { return isStopped(); });
    }
    catch (...)
    {
      fail(reasonOfCurrentException());
      return {};
    }
    const bool isEmpty = mPart.window.isEmpty();
    if (isEmpty)
      skip(mPart.reason);
    for (const std::string &remark : mPart.remarks)
      addRemark(remark);
    return isEmpty ? PartGroups() : PartGroups{1};
  }

  void runPart(std::size_t, std::size_t, std::size_t worker) override
  {
    try
    {
      std::unique_ptr<RasterWriter> writer = mCreateWriter(mResult.scene, gridOfPart(), originOfPart());
      const Window &part = mPart.window;
      const int right = part.x + part.width, bottom = part.y + part.height;
      // Windows of the plan, cut at the part: whole blocks, but for what is not wanted.
      for (int y = part.y, nextY = 0; y < bottom; y = nextY)
      {
        nextY = std::min(bottom, (y / plan().windowHeight + 1) * plan().windowHeight);
        for (int x = part.x, nextX = 0; x < right; x = nextX)
        {
          if (isStopped())
            return;
          nextX = std::min(right, (x / plan().windowWidth + 1) * plan().windowWidth);
          convert(reader(worker), *writer, {x, y, nextX - x, nextY - y});
        }
      }
      writer->close([this] { return isStopped(); });
      if (const std::string remark = writer->remark(); !remark.empty())
        addRemark(remark);
      mWriter = std::move(writer);
    }
    catch (...)
    {
      fail(reasonOfCurrentException());
    }
  }

  void finish() override
  {
    addEvidence(mEvidence);
    close();
  }

  RasterOutcome takeOutcome() { return {result(), !mPart.window.isEmpty(), std::move(mWriter)}; }

private:
  void convert(SceneReader &scene, RasterWriter &writer, const Window &window)
  {
    scene.read(window);
    mValues.clear();
    const auto width = static_cast<std::size_t>(window.width);
    for (int row = window.y; row < window.y + window.height; ++row)
    {
      scene.evaluate(row, window.x, width, mRun);
      mEvidence.add(mRun.evidence);
      for (std::size_t i = 0; i < width; ++i)
        mValues.push_back(mRun.kind[i] == PixelKind::Valid ? mRun.value[i] : std::numeric_limits<float>::quiet_NaN());
    }
    mPart.blankOutside(window, mValues);
    writer.write({window.x - mPart.window.x, window.y - mPart.window.y, window.width, window.height}, mValues.data());
  }

  Grid gridOfPart() const
  {
    const Window &part = mPart.window;
    Grid cut = grid();
    const Point corner = cut.toCrs.map({double(part.x), double(part.y)});
    cut.toCrs.c = corner.x;
    cut.toCrs.f = corner.y;
    cut.width = part.width;
    cut.height = part.height;
    return cut;
  }

  /// What the new raster has to say of its pixels, beside what the stored NDVI said that it is made of.
  BandOrigin originOfPart() const
  {
    BandOrigin made = origin();
    if (masksNow())
    {
      const std::string classes = maskClassesText(mScene.maskType, mOptions.mask.classes);
      // Other classes may have been left out before.
      made.maskClasses = made.mask == MaskState::No || made.maskClasses == classes ? classes : std::string();
      made.mask = MaskState::Yes;
    }
    made.isClipped = made.isClipped || mPart.isClipped();
    return made;
  }

  RasterCrop &mCrop;
  CropPart mPart;
  const RasterWriterFactory &mCreateWriter;
  std::unique_ptr<RasterWriter> mWriter; ///< closed, waiting for its turn
  PixelRun mRun;
  PixelEvidence mEvidence;
  std::vector<float> mValues;
};

} // namespace

RunSummary runRasters(const std::vector<Scene> &scenes, const RasterOptions &options, RasterSource &source,
                      ZoneProjector &projector, const RasterWriterFactory &createWriter, const SceneCallback &sceneDone,
                      Progress &progress)
{
  const std::size_t threads = workersOf(options.batch, scenes, source);
  RasterCrop crop(options.crop, projector, threads);
  RunSummary summary;
  bool meetsAny = false;
  SecondTry<RasterOutcome> work;
  work.makeJob = [&](std::size_t scene, const RunContext &context)
  { return std::make_unique<RasterJob>(scenes[scene], scene, options.pixels, source, crop, createWriter, context); };
  work.outcomeOf = [](std::size_t, SceneJob &job) { return static_cast<RasterJob &>(job).takeOutcome(); };
  if (options.batch.onError == OnError::Continue)
    work.isWorthRetrying = [](const RasterOutcome &outcome) { return outcome.scene.isWorthRetrying; };
  work.better = betterTry<RasterOutcome>;
  work.pause = options.batch.pause;
  work.onTurn = [&](std::size_t scene) { announceScene(progress, scenes[scene], scene, scenes.size()); };
  work.deliver = [&](std::size_t scene, RasterOutcome &&done)
  {
    meetsAny = meetsAny || done.meetsCrop;
    commit(done);
    reportScene(progress, scenes[scene], done.scene);
    addToSummary(summary, done.scene);
    sceneDone(done.scene);
    summary.stopped = options.batch.onError == OnError::Stop && done.scene.status == SceneStatus::ReadError;
    return !summary.stopped;
  };
  runBatchTwice(scenes.size(), threads, std::move(work), progress, [&source] { source.stop(); });
  if (!meetsAny && summary.scenes > summary.scenesFailed)
    progress.warning(message(QT_TRANSLATE_NOOP("core", "No raster was written: no scene was used, or none meets EXTENT "
                                                       "and ZONES. Do these and COLLECTION show the same place?")));
  for (std::size_t scene = summary.scenes; scene < scenes.size(); ++scene)
  {
    const SceneResult skipped = stoppedBefore(scene);
    addToSummary(summary, skipped);
    sceneDone(skipped);
  }
  return summary;
}

} // namespace ndvi
