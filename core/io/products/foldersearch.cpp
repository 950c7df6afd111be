#include "io/products/foldersearch.h"

#include "io/gdal/footprint.h"
#include "io/gdal/vsifile.h"
#include "io/products/folderwalk.h"
#include "io/products/jsonreader.h"
#include "io/products/loosefiles.h"
#include "io/products/safeproduct.h"
#include "io/products/sensorpatterns.h"
#include "io/products/stacitem.h"
#include "io/products/unmatchedfiles.h"
#include "model/error.h"
#include "model/text.h"

#include <set>
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
        mRequest(query.bands()),
        mSelection(query)
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
    mSelection.dropSharedFiles();
    readLoose();
    mSelection.finish([this](const Scene &scene) { return footprintOf(scene); }, mResult);
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

  void readingStep(const std::string &name)
  {
    // The last step of all is the one that reads no product.
    step(message(QT_TRANSLATE_NOOP("core", "Reading metadata, %1 of %2: %3"),
                 {std::to_string(mDone + 1), std::to_string(mTotal - 1), name}));
  }

  void readProduct(const std::string &path, const std::string &name)
  {
    readingStep(name);
    std::string problem;
    std::vector<FoundScene> scenes = readSafeProduct(path, name, mRequest, problem, mResult.filesSeen);
    if (scenes.empty())
      mResult.leftOut.push_back({path, problem, false});
    for (FoundScene &found : scenes)
      take(std::move(found));
  }

  void readJson(const std::string &path)
  {
    readingStep(fileName(path));
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
    step(message(QT_TRANSLATE_NOOP("core", "Looking for band files by their names")));
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

  void take(FoundScene &&found)
  {
    const Scene &scene = found.scene;
    for (const AssetRef *asset : {&scene.red, &scene.nir, &scene.scl, &scene.ndvi})
      mClaimed.insert(asset->path);
    mSelection.take(std::move(found));
  }

  MultiPolygon footprintOf(const Scene &scene)
  {
    if (mProgress.isCancelled())
      throw Error(ErrorCode::Cancelled, message(QT_TRANSLATE_NOOP("core", "The search was cancelled.")));
    const std::string &path = !scene.ndvi.isEmpty() ? scene.ndvi.path
                              : scene.red.isEmpty() ? scene.nir.path
                                                    : scene.red.path;
    return footprintOfRaster(path, siblingsOf(path));
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

  const FolderQuery &mQuery;
  Progress &mProgress;
  SensorPatterns mSensors;
  LooseFiles mLoose;
  BandRequest mRequest;
  SceneSelection mSelection;
  FolderResult mResult;
  std::set<std::string> mClaimed; ///< files of products and items, used or not
  std::unordered_map<std::string, std::vector<std::string>> mListings;
  std::size_t mDone = 0, mTotal = 1;
};

} // namespace

FolderResult searchFolder(const FolderQuery &query, Progress &progress)
{
  return Search(query, progress).run();
}

} // namespace ndvi
