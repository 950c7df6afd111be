#include "io/products/foldersearch.h"

#include "io/gdal/footprint.h"
#include "io/gdal/vsifile.h"
#include "io/products/duplicates.h"
#include "io/products/folderwalk.h"
#include "io/products/jsonreader.h"
#include "io/products/loosefiles.h"
#include "io/products/safeproduct.h"
#include "io/products/sensorpatterns.h"
#include "io/products/stacitem.h"
#include "io/products/unmatchedfiles.h"
#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace ndvi
{

namespace
{

/// One search: the steps in their order, the result growing.
class Search
{
public:
  Search(const FolderQuery &query, Progress &progress)
      : mQuery(query),
        mProgress(progress),
        mSensors(loadSensorPatterns(query.sensorsFolder)),
        mLoose(mSensors.files),
        mRequest{query.nirBand, query.resolution}
  {
  }

  FolderResult run()
  {
    std::string folder = absolutePath(mQuery.folder);
    if (mQuery.folder.empty() || !isFolder(folder))
      throw Error(ErrorCode::Input,
                  message(QT_TRANSLATE_NOOP("core", "The folder %1 does not exist."), {mQuery.folder}), mQuery.folder);
    // Inside a product its metadata and with them the offset would be missed.
    if (toLower(fileName(folder)) == "granule")
      folder = parentFolder(folder);
    WalkResult walk = walkFolder(folder, mLoose, mProgress);
    mResult.leftOut = std::move(walk.leftOut);
    mResult.filesSeen = walk.filesSeen;
    mTotal = walk.safeProducts.size() + walk.jsonFiles.size() + 1;
    // Products first, then catalogs, then what is left: the better a source knows its files, the earlier it has them.
    for (const auto &[path, name] : walk.safeProducts)
      readProduct(path, name);
    for (const std::string &path : walk.jsonFiles)
      readJson(path);
    dropSharedFiles(mFound, mResult.leftOut);
    readLoose();
    if (mQuery.keepAllDuplicates)
      noteDuplicates(mFound);
    else
      dropDuplicates(mFound, mResult.leftOut);
    for (FoundScene &found : mFound)
      finish(found);
    addCountedWarnings();
    std::stable_sort(mResult.scenes.begin(), mResult.scenes.end(),
                     [](const Scene &a, const Scene &b)
                     { return std::tie(a.datetime, a.tile, a.id) < std::tie(b.datetime, b.tile, b.id); });
    makeIdsUnique(mResult.scenes);
    mProgress.setFraction(1);
    return std::move(mResult);
  }

private:
  void step(const std::string &text)
  {
    if (mProgress.isCancelled())
      throw Error(ErrorCode::Cancelled, message(QT_TRANSLATE_NOOP("core", "The search was cancelled.")));
    mProgress.setFraction(static_cast<double>(mDone++) / static_cast<double>(mTotal));
    mProgress.setText(text);
  }

  void readProduct(const std::string &path, const std::string &name)
  {
    step(name);
    std::string problem;
    std::vector<FoundScene> scenes = readSafeProduct(path, name, mRequest, problem, mResult.filesSeen);
    if (scenes.empty())
      mResult.leftOut.push_back({path, problem, false});
    for (FoundScene &found : scenes)
      take(std::move(found));
  }

  void readJson(const std::string &path)
  {
    step(fileName(path));
    std::string problem;
    const std::optional<std::string> text = readTextFile(path, MAX_METADATA_BYTES, &problem);
    // Most JSON files near rasters are vector layers: a look for the one word every STAC document has spares parsing
    // them.
    constexpr std::size_t BEGINNING = 65536;
    if ((text ? *text : beginningOf(path, BEGINNING)).find("\"stac_version\"") == std::string::npos)
      return;
    if (!text)
    {
      mResult.leftOut.push_back({path, problem, false});
      return;
    }
    const std::optional<Json> document = parseJson(*text, problem);
    if (!document)
    {
      mResult.leftOut.push_back(
          {path, message(QT_TRANSLATE_NOOP("core", "%1 is a STAC document, but cannot be read: %2."), {path, problem}),
           false});
      return;
    }
    for (const Json *item : stacItems(*document))
      take(readStacItem(*item, path, mSensors, mRequest));
  }

  void readLoose()
  {
    step(message(QT_TRANSLATE_NOOP("core", "band files")));
    std::set<std::string> claimed = mClaimed;
    std::vector<std::string> unmatched;
    for (FoundScene &found : mLoose.scenes(mRequest, claimed, unmatched))
    {
      if (mProgress.isCancelled())
        throw Error(ErrorCode::Cancelled, message(QT_TRANSLATE_NOOP("core", "The search was cancelled.")));
      take(std::move(found));
    }
    reportUnmatchedFiles(unmatched, mResult.leftOut);
  }

  void leaveOut(const FoundScene &found, const std::string &reason, bool filtered)
  {
    mResult.leftOut.push_back({found.path, reason, filtered});
  }

  /// Filters by what costs nothing, then sees to missing bands.
  void take(FoundScene &&found)
  {
    const Scene &scene = found.scene;
    for (const AssetRef *asset : {&scene.red, &scene.nir, &scene.scl})
      mClaimed.insert(asset->path);
    const std::string filter = filterReason(scene);
    if (!filter.empty())
      return leaveOut(found, filter, true);
    if (!found.missing.empty())
    {
      const bool usable = mQuery.keepIncomplete && !(scene.red.isEmpty() && scene.nir.isEmpty());
      if (!usable)
        return leaveOut(found, message(QT_TRANSLATE_NOOP("core", "%1: %2"), {scene.id, joinSentences(found.missing)}),
                        false);
      found.warnings.push_back(
          message(QT_TRANSLATE_NOOP("core", "%1 is incomplete. %2"), {scene.id, joinSentences(found.missing)}));
    }
    mFound.push_back(std::move(found));
  }

  /// Why level or date leave the scene out; empty where they don't.
  std::string filterReason(const Scene &scene) const
  {
    if (!mQuery.level.empty() && scene.level != mQuery.level)
      return scene.level.empty()
                 ? message(QT_TRANSLATE_NOOP("core", "%1: its level is unknown, and only %2 is asked for."),
                           {scene.id, mQuery.level})
                 : message(QT_TRANSLATE_NOOP("core", "%1 is %2, and only %3 is asked for."),
                           {scene.id, scene.level, mQuery.level});
    if (!mQuery.start && !mQuery.end)
      return {};
    if (!scene.datetime)
      return message(QT_TRANSLATE_NOOP("core", "%1: its date is unknown, and a range of dates is asked for."),
                     {scene.id});
    if ((mQuery.start && *scene.datetime < *mQuery.start) || (mQuery.end && *scene.datetime > *mQuery.end))
      return message(QT_TRANSLATE_NOOP("core", "%1 of %2 lies outside the dates asked for."),
                     {scene.id, formatTimestamp(*scene.datetime)});
    return {};
  }

  /// Cloud cover and extent, the footprint where only a header can tell it, and the user's offset. These come after the
  /// duplicates: an older version of a product is no substitute where the newest one is too cloudy.
  void finish(FoundScene &found)
  {
    Scene &scene = found.scene;
    if (mQuery.maxCloudCover && scene.cloudCover && *scene.cloudCover > *mQuery.maxCloudCover)
    {
      char cover[32];
      std::snprintf(cover, sizeof cover, "%.1f", *scene.cloudCover);
      return leaveOut(found, message(QT_TRANSLATE_NOOP("core", "%1: its cloud cover is %2 %."), {scene.id, cover}),
                      true);
    }
    if (mProgress.isCancelled())
      throw Error(ErrorCode::Cancelled, message(QT_TRANSLATE_NOOP("core", "The search was cancelled.")));
    if (scene.footprint.empty())
    {
      const std::string &path = scene.red.isEmpty() ? scene.nir.path : scene.red.path;
      scene.footprint = footprintOfRaster(path, siblingsOf(path));
    }
    if (mQuery.extent && scene.footprint.empty())
      count(QT_TRANSLATE_NOOP("core",
                              "%1 scene(s) have no known footprint and stay whatever EXTENT says, the first is %2."),
            scene.id);
    else if (mQuery.extent && !footprintMeets(scene.footprint, *mQuery.extent))
      return leaveOut(found, message(QT_TRANSLATE_NOOP("core", "%1 lies outside the extent asked for."), {scene.id}),
                      true);
    if (mQuery.maxCloudCover && !scene.cloudCover)
      count(
          QT_TRANSLATE_NOOP(
              "core", "%1 scene(s) have no known cloud cover and stay whatever MAX_CLOUD_COVER says, the first is %2."),
          scene.id);
    if (scene.scl.isEmpty() && scene.level != "L1C")
      count(QT_TRANSLATE_NOOP("core", "%1 scene(s) have no mask file, the first is %2."), scene.id);
    if (found.resolutionIgnored && mQuery.resolution != BandRequest().resolution)
      count(found.resolutionIgnored, scene.id);
    if (mQuery.offset)
    {
      scene.offsetRed = scene.offsetNir = *mQuery.offset;
      scene.offsetSource = OffsetSource::User;
    }
    else if (!found.assumedFor.empty())
    {
      auto &[number, first] = mAssumed[found.assumedFor];
      first = number++ == 0 ? scene.id : first;
    }
    mResult.warnings.insert(mResult.warnings.end(), found.warnings.begin(), found.warnings.end());
    mResult.scenes.push_back(std::move(scene));
  }

  const std::vector<std::string> &siblingsOf(const std::string &path)
  {
    const std::string folder = parentFolder(path);
    const auto it = mListings.find(folder);
    if (it != mListings.end())
      return it->second;
    // Scenes come folder by folder: one listing at a time is enough to keep.
    mListings.clear();
    return mListings[folder] = listFolder(folder).value_or(FolderListing()).files;
  }

  void count(const char *text, const std::string &id)
  {
    auto &[number, first] = mCounted[text];
    first = number++ == 0 ? id : first;
  }

  void addCountedWarnings()
  {
    for (const auto &[text, counted] : mCounted)
      mResult.warnings.push_back(message(text.c_str(), {std::to_string(counted.first), counted.second}));
    for (const auto &[kind, counted] : mAssumed)
      mResult.warnings.push_back(message(
          QT_TRANSLATE_NOOP("core",
                            "%1: the processing baseline is unknown, offset 0 was assumed for %2 scene(s), the first "
                            "is %3. If the files carry the +1000 of baseline 04.00 and later, set OFFSET to -1000."),
          {kind, std::to_string(counted.first), counted.second}));
  }

  using Counted = std::map<std::string, std::pair<std::size_t, std::string>>;

  const FolderQuery &mQuery;
  Progress &mProgress;
  SensorPatterns mSensors;
  LooseFiles mLoose;
  BandRequest mRequest;
  FolderResult mResult;
  std::vector<FoundScene> mFound;
  std::set<std::string> mClaimed; ///< files of products and items, used or not
  Counted mCounted, mAssumed;
  std::unordered_map<std::string, std::vector<std::string>> mListings;
  std::size_t mDone = 0, mTotal = 1;
};

} // namespace

FolderResult searchFolder(const FolderQuery &query, Progress &progress)
{
  return Search(query, progress).run();
}

} // namespace ndvi
