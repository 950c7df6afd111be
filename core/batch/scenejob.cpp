#include "batch/scenejob.h"

#include "model/error.h"
#include "model/text.h"

#include <new>

namespace ndvi
{

ReadingJob::ReadingJob(const Scene &scene, std::size_t number, const PixelOptions &options, RasterSource &source,
                       const RunContext &context)
    : mScene(scene), mOptions(options), mSource(source), mContext(context)
{
  mResult.scene = number;
  mReaders.resize(context.threads);
}

bool ReadingJob::openScene()
{
  mStart = std::chrono::steady_clock::now();
  const bool hasMask = !mScene.scl.isEmpty() && mScene.maskType != MaskType::None;
  if (mOptions.mask.use && mOptions.mask.require && !hasMask)
  {
    mResult.status = SceneStatus::Skipped;
    mResult.message = message(QT_TRANSLATE_NOOP("core", "The scene has no cloud mask, and REQUIRE_MASK asks for one."));
    return false;
  }
  try
  {
    mFirst = std::make_unique<SceneReader>(mScene, mOptions, mSource);
    mGrid = mFirst->grid();
    mPlan = mFirst->plan();
    mResult.masked = mFirst->isMasked();
    mRemarks = mFirst->remarks();
    return true;
  }
  catch (...)
  {
    fail(reasonOfCurrentException());
    return false;
  }
}

SceneReader &ReadingJob::reader(std::size_t worker)
{
  std::unique_ptr<SceneReader> &own = mReaders[worker];
  if (!own)
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    own = std::move(mFirst);
  }
  if (!own)
    own = std::make_unique<SceneReader>(mScene, mOptions, mSource);
  return *own;
}

void ReadingJob::fail(const std::string &reason)
{
  mResult.status = SceneStatus::ReadError;
  mResult.message = reason;
}

void ReadingJob::close()
{
  mReaders.clear();
  mFirst.reset();
  for (const std::string &remark : mRemarks)
    mResult.message += (mResult.message.empty() ? "" : " ") + remark;
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - mStart;
  mResult.seconds = seconds.count();
}

std::string reasonOfCurrentException()
{
  try
  {
    throw;
  }
  catch (const Error &e)
  {
    if (e.code() == ErrorCode::Internal || e.code() == ErrorCode::Cancelled)
      throw;
    return e.what();
  }
  catch (const std::bad_alloc &)
  {
    return message(QT_TRANSLATE_NOOP("core", "There was not enough memory to read it."));
  }
}

SceneResult stoppedBefore(std::size_t scene)
{
  SceneResult result;
  result.scene = scene;
  result.status = SceneStatus::Skipped;
  result.attempts = 0;
  result.message = message(QT_TRANSLATE_NOOP("core", "The run stopped at a failed scene before this one."));
  return result;
}

void addToSummary(RunSummary &summary, const SceneResult &scene)
{
  ++summary.scenes;
  summary.scenesFailed += scene.status == SceneStatus::ReadError;
  summary.scenesPartlyRead += scene.status == SceneStatus::PartlyRead;
  summary.scenesSkipped += scene.status == SceneStatus::Skipped;
}

} // namespace ndvi
