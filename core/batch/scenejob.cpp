#include "batch/scenejob.h"

#include "io/diskspace.h"
#include "model/error.h"
#include "model/secrets.h"
#include "model/text.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <new>

namespace ndvi
{

ReadingJob::ReadingJob(const Scene &scene, std::size_t number, const PixelOptions &options, RasterSource &source,
                       const RunContext &context, ValuePool *memory)
    : mScene(scene), mOptions(options), mSource(source), mContext(context), mMemory(memory)
{
  mResult.scene = number;
  mReaders.resize(context.threads);
}

ReadingJob::~ReadingJob()
{
  releaseReaders();
}

void ReadingJob::releaseReaders()
{
  for (std::unique_ptr<SceneReader> &reader : mReaders)
    reader.reset();
  mFirst.reset();
  if (mMemory)
    mMemory->release(mCounted);
  mCounted = 0;
}

bool ReadingJob::openScene()
{
  mStart = std::chrono::steady_clock::now();
  for (const AssetRef &asset : mScene.assets())
    mSource.claim(asset);
  if (!mScene.hasBands() && mScene.ndvi.isEmpty() && !mScene.noNdviReason.empty())
  {
    leaveOut(mScene.noNdviReason, mScene.isNdviSkipped);
    return false;
  }
  // Stored NDVI may have been masked when it was written, which only its file tells.
  if (mScene.hasBands() && lacksMask(mScene.hasMask()))
    return false;
  try
  {
    mFirst = std::make_unique<SceneReader>(mScene, mOptions, mSource);
    mGrid = mFirst->grid();
    mPlan = mFirst->plan();
    mArithmetic = mFirst->arithmetic();
    mOrigin = mFirst->origin();
    if (!mOrigin.noDataReason.empty())
    {
      mFirst.reset();
      leaveOut(mOrigin.noDataReason, mOrigin.isSkipped);
      return false;
    }
    mResult.masked = mFirst->isMasked();
    mResult.isMaskUnknown = !mResult.masked && mOrigin.mask == MaskState::Unknown;
    if (lacksMask(mResult.masked))
    {
      mFirst.reset();
      return false;
    }
    mRemarks = mFirst->remarks();
    if (mOptions.mask.use && !mScene.hasBands() && !mResult.masked)
      mResult.unmasked = unmaskedRemark(mOrigin.mask);
    return true;
  }
  catch (...)
  {
    fail(reasonOfCurrentException());
    return false;
  }
}

/// For a reason that an earlier run found.
void ReadingJob::leaveOut(const std::string &reason, bool isSkipped)
{
  if (isSkipped)
    skip(reason);
  else
    fail(reason);
}

/// Skips the scene where it has no mask and the run wants one.
bool ReadingJob::lacksMask(bool hasMask)
{
  if (hasMask || !mOptions.mask.use || !mOptions.mask.require)
    return false;
  skip(message(mResult.isMaskUnknown
                   ? QT_TRANSLATE_NOOP(
                         "core", "The file of its NDVI does not say that clouds were masked, and REQUIRE_MASK asks "
                                 "for a mask.")
                   : QT_TRANSLATE_NOOP("core", "The scene has no cloud mask, and REQUIRE_MASK asks for one.")));
  return true;
}

SceneReader &ReadingJob::reader(std::size_t worker)
{
  std::unique_ptr<SceneReader> &own = mReaders[worker];
  if (own)
    return *own;
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    own = std::move(mFirst);
  }
  if (!own)
    own = std::make_unique<SceneReader>(mScene, mOptions, mSource);
  if (mMemory)
  {
    const std::size_t bytes = own->bufferBytes();
    mMemory->force(bytes);
    const std::lock_guard<std::mutex> lock(mMutex);
    mCounted += bytes;
  }
  return *own;
}

void ReadingJob::fail(const std::string &reason)
{
  mResult.status = SceneStatus::ReadError;
  mResult.message = reason;
  mResult.unmasked.clear();
}

void ReadingJob::skip(const std::string &reason)
{
  mResult.status = SceneStatus::Skipped;
  mResult.message = reason;
  mResult.unmasked.clear();
  mRemarks.clear();
}

void ReadingJob::warnOfContradictions()
{
  constexpr double LARGE_SHARE = 0.2;
  const double all = static_cast<double>(mEvidence.withData);
  const auto isLarge = [all](std::uint64_t part) { return all > 0 && static_cast<double>(part) >= LARGE_SHARE * all; };
  const auto percent = [this](std::uint64_t part) { return std::to_string(part * 100 / mEvidence.withData); };
  const auto warn = [this](const std::string &sentence)
  {
    mResult.suspicious = true;
    mRemarks.insert(mRemarks.begin(), sentence);
  };
  if (isLarge(mEvidence.negative) && (mScene.offsetRed < 0 || mScene.offsetNir < 0))
  {
    const std::string offset = std::to_string(std::lround(std::min(mScene.offsetRed, mScene.offsetNir)));
    if (mScene.offsetSource == OffsetSource::User)
      warn(message(QT_TRANSLATE_NOOP("core", "The OFFSET that was given (%1) makes the reflectance of %2 % of the "
                                             "pixels negative: has it been applied to this file already? Give "
                                             "OFFSET=0 if so."),
                   {offset, percent(mEvidence.negative)}));
    else
      warn(message(QT_TRANSLATE_NOOP("core", "The offset (%1, source: %2) makes the reflectance of %3 % of the pixels "
                                             "negative: has it been applied to this file already? Set OFFSET if so."),
                   {offset, offsetSourceName(mScene.offsetSource), percent(mEvidence.negative)}));
  }
  if (isLarge(mEvidence.beyond))
    warn(message(QT_TRANSLATE_NOOP("core", "%1 % of the stored NDVI values lie outside −1 … 1: the file seems to hold "
                                           "scaled numbers without saying so (a scale tag is missing)."),
                 {percent(mEvidence.beyond)}));
}

/// What reading from servers took.
void ReadingJob::takeStories()
{
  std::string lastProblem;
  for (const AssetRef &asset : mScene.assets())
  {
    const AccessStory story = mSource.release(asset);
    mResult.attempts = std::max(mResult.attempts, story.attempts);
    mResult.isWorthRetrying = mResult.isWorthRetrying || story.isWorthRetrying;
    if (!story.lastProblem.empty())
      lastProblem = story.lastProblem;
  }
  const bool hasFailed = mResult.status == SceneStatus::ReadError || mResult.status == SceneStatus::PartlyRead;
  // Also of a scene that seems to have been read: whoever goes on without some bytes may have missed what was in them.
  mResult.isWorthRetrying = mResult.isWorthRetrying && mResult.status != SceneStatus::Skipped;
  if (!hasFailed && mResult.attempts > 1 && !lastProblem.empty())
    addRemark(overcomeRemark(mResult.attempts, lastProblem));
}

void ReadingJob::close()
{
  releaseReaders();
  // Failures of many scenes have one cause; only their paths differ.
  mResult.cause = mResult.message;
  for (const AssetRef &asset : mScene.assets())
  {
    const std::string path = withoutSecrets(asset.path); // as messages have it
    for (std::size_t at = 0; (at = mResult.cause.find(path, at)) != std::string::npos; at += std::strlen("…"))
      mResult.cause.replace(at, path.size(), "…");
  }
  warnOfContradictions();
  takeStories();
  if (mResult.status == SceneStatus::ReadError)
    mResult.unmasked.clear(); // none of its pixels was used
  if (!mResult.unmasked.empty())
    mRemarks.push_back(mResult.unmasked);
  for (const std::string &remark : mRemarks)
    mResult.message += (mResult.message.empty() ? "" : " ") + remark;
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - mStart;
  mResult.seconds = seconds.count();
}

std::string overcomeRemark(int attempts, const std::string &lastProblem)
{
  return message(QT_TRANSLATE_NOOP("core", "Reading it took up to %1 attempts; the last problem was: %2"),
                 {std::to_string(attempts), lastProblem});
}

std::string reasonOfCurrentException()
{
  try
  {
    throw;
  }
  catch (const DiskFullError &)
  {
    throw; // so are all that follow
  }
  catch (const Error &e)
  {
    if (e.code() == ErrorCode::Internal || e.code() == ErrorCode::Cancelled)
      throw;
    return withoutSecrets(e.what());
  }
  catch (const std::bad_alloc &)
  {
    return message(QT_TRANSLATE_NOOP("core", "There was not enough memory to read it."));
  }
}

void joinTries(const SceneResult &first, const SceneResult &second, SceneResult &counts)
{
  const int attempts = first.attempts + second.attempts;
  const double seconds = first.seconds + second.seconds;
  counts.attempts = attempts;
  counts.seconds = seconds;
  if (second.status != SceneStatus::Ok || first.status == SceneStatus::Ok)
    return;
  // What ready NDVI may lack stays the last sentence.
  std::string &text = counts.message;
  if (!counts.unmasked.empty())
    text.erase(text.size() - std::min(text.size(), counts.unmasked.size()));
  text.erase(text.find_last_not_of(' ') + 1);
  for (const std::string &sentence :
       {message(QT_TRANSLATE_NOOP("core", "At the first try it could not be read: %1"), {first.cause}),
        counts.unmasked})
    text += (text.empty() || sentence.empty() ? "" : " ") + sentence;
}

bool isWorse(const SceneResult &second, const SceneResult &first)
{
  const auto rank = [](SceneStatus status) {
    return status == SceneStatus::ReadError ? 2 : status == SceneStatus::PartlyRead ? 1 : 0;
  };
  return std::make_pair(rank(second.status), second.zonesFailed) >
         std::make_pair(rank(first.status), first.zonesFailed);
}

std::size_t workersOf(const BatchOptions &options, const std::vector<Scene> &scenes, const RasterSource &source)
{
  const bool isRemote =
      std::any_of(scenes.begin(), scenes.end(),
                  [&source](const Scene &scene)
                  {
                    const std::vector<AssetRef> assets = scene.assets();
                    return std::any_of(assets.begin(), assets.end(),
                                       [&source](const AssetRef &asset) { return source.isRemote(asset); });
                  });
  if (!isRemote)
    return threadsOf(options);
  BatchOptions more = options; // as far as their memory allows
  more.threads = std::max(static_cast<int>(threadsOf(options)), options.requests);
  return threadsOf(more);
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

void warnWhereNothingMeets(bool meetsAny, const RunSummary &summary, Progress &progress)
{
  if (!meetsAny && summary.scenes > summary.scenesFailed + summary.scenesSkipped)
    progress.warning(message(QT_TRANSLATE_NOOP("core", "No zone meets any scene. Do ZONES and COLLECTION show the same "
                                                       "place on the map, and is the layer's CRS the right one?")));
}

void addToSummary(RunSummary &summary, const SceneResult &scene)
{
  ++summary.scenes;
  summary.scenesFailed += scene.status == SceneStatus::ReadError;
  summary.scenesPartlyRead += scene.status == SceneStatus::PartlyRead;
  summary.scenesSkipped += scene.status == SceneStatus::Skipped;
  summary.scenesUnmasked += !scene.unmasked.empty();
}

} // namespace ndvi
