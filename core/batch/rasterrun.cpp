#include "batch/rasterrun.h"

#include "batch/scenejob.h"
#include "batch/zonerows.h"
#include "model/error.h"
#include "model/text.h"

#include <limits>

namespace ndvi
{

namespace
{

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

  /// Some of the scene is to be written.
  bool meetsCrop() const { return !mPart.window.isEmpty(); }

  /// Puts the raster into its place; a failure becomes the scene's outcome.
  void commit()
  {
    if (!mWriter)
      return;
    try
    {
      mWriter->commit();
    }
    catch (...)
    {
      fail(reasonOfCurrentException());
    }
    mWriter.reset();
  }

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
  const std::size_t threads = threadsOf(options.batch);
  RasterCrop crop(options.crop, projector, threads);
  RunSummary summary;
  bool meetsAny = false;
  runBatch(
      scenes.size(), threads,
      [&](std::size_t scene, const RunContext &context) {
        return std::make_unique<RasterJob>(scenes[scene], scene, options.pixels, source, crop, createWriter, context);
      },
      [&](std::size_t scene, SceneJob &job)
      {
        auto &done = static_cast<RasterJob &>(job);
        meetsAny = meetsAny || done.meetsCrop();
        done.commit();
        const SceneResult &result = done.result();
        reportScene(progress, scenes[scene], result, scene, scenes.size());
        addToSummary(summary, result);
        sceneDone(result);
        summary.stopped = options.batch.onError == OnError::Stop && result.status == SceneStatus::ReadError;
        return !summary.stopped;
      },
      progress);
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
