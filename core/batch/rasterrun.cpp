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
  RasterJob(const Scene &scene, std::size_t number, const PixelOptions &options, RasterSource &source,
            const RasterWriterFactory &createWriter, const RunContext &context)
      : ReadingJob(scene, number, options, source, context), mCreateWriter(createWriter)
  {
  }

  PartGroups open() override { return openScene() ? PartGroups{1} : PartGroups(); }

  void runPart(std::size_t, std::size_t, std::size_t worker) override
  {
    try
    {
      std::unique_ptr<RasterWriter> writer = mCreateWriter(mResult.scene, grid());
      for (int y = 0; y < grid().height; y += plan().windowHeight)
      {
        for (int x = 0; x < grid().width; x += plan().windowWidth)
        {
          if (isStopped())
            return;
          convert(
              reader(worker), *writer,
              {x, y, std::min(plan().windowWidth, grid().width - x), std::min(plan().windowHeight, grid().height - y)});
        }
      }
      writer->close();
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
    writer.write(window, mValues.data());
  }

  const RasterWriterFactory &mCreateWriter;
  std::unique_ptr<RasterWriter> mWriter; ///< closed, waiting for its turn
  PixelRun mRun;
  PixelEvidence mEvidence;
  std::vector<float> mValues;
};

} // namespace

RunSummary runRasters(const std::vector<Scene> &scenes, const PixelOptions &pixels, const BatchOptions &batch,
                      RasterSource &source, const RasterWriterFactory &createWriter, const SceneCallback &sceneDone,
                      Progress &progress)
{
  RunSummary summary;
  runBatch(
      scenes.size(), threadsOf(batch),
      [&](std::size_t scene, const RunContext &context)
      { return std::make_unique<RasterJob>(scenes[scene], scene, pixels, source, createWriter, context); },
      [&](std::size_t scene, SceneJob &job)
      {
        auto &done = static_cast<RasterJob &>(job);
        done.commit();
        const SceneResult &result = done.result();
        reportScene(progress, scenes[scene], result, scene, scenes.size());
        addToSummary(summary, result);
        sceneDone(result);
        summary.stopped = batch.onError == OnError::Stop && result.status == SceneStatus::ReadError;
        return !summary.stopped;
      },
      progress);
  for (std::size_t scene = summary.scenes; scene < scenes.size(); ++scene)
  {
    const SceneResult skipped = stoppedBefore(scene);
    addToSummary(summary, skipped);
    sceneDone(skipped);
  }
  return summary;
}

} // namespace ndvi
