#include "io/products/folderwalk.h"

#include "io/gdal/vsifile.h"
#include "io/products/safename.h"
#include "io/products/safeproduct.h"
#include "io/stagingname.h"
#include "model/error.h"
#include "model/text.h"

#include <set>

namespace ndvi
{

namespace
{

/// Deep enough for any archive; ends what links to itself in a file system whose folders cannot be told apart.
constexpr int MAX_DEPTH = 64;
constexpr int MAX_DEPTH_IN_ZIP = 6;

/// The zip as folder. Braces where GDAL could take a folder's name for the archive.
std::string zipFolder(const std::string &path)
{
  const bool ambiguous = toLower(path).find(".zip/") != std::string::npos;
  return ambiguous ? "/vsizip/{" + path + "}" : "/vsizip/" + path;
}

class Walker
{
public:
  Walker(LooseFiles &loose, Progress &progress) : mLoose(loose), mProgress(progress) {}

  WalkResult run(const std::string &root)
  {
    enter(root, 0);
    // A stack of its own, so that the depth of folders is no matter of the call stack.
    while (!mStack.empty())
    {
      const auto [folder, depth] = mStack.back();
      mStack.pop_back();
      if (mProgress.isCancelled())
        throw Error(ErrorCode::Cancelled, message(QT_TRANSLATE_NOOP("core", "The search was cancelled.")));
      visit(folder, depth);
    }
    return std::move(mResult);
  }

private:
  void enter(const std::string &folder, int depth)
  {
    if (depth <= MAX_DEPTH && mVisited.insert(canonicalFolder(folder)).second)
      mStack.emplace_back(folder, depth);
  }

  void visit(const std::string &folder, int depth)
  {
    std::string error;
    const std::optional<FolderListing> listing = listFolder(folder, &error);
    if (!listing)
    {
      const std::string text =
          message(QT_TRANSLATE_NOOP("core", "The folder %1 cannot be listed: %2"), {folder, error});
      if (depth == 0)
        throw Error(ErrorCode::Input, text, folder);
      mResult.leftOut.push_back({folder, text, false});
      return;
    }
    if (isSafeFolder(folder, *listing))
    {
      mResult.safeProducts.emplace_back(folder, fileName(folder));
      return;
    }
    mProgress.setText(message(QT_TRANSLATE_NOOP("core", "Looking into the folder %1"), {folder}));
    mResult.filesSeen += listing->files.size();
    for (const std::string &name : listing->files)
      file(joinPath(folder, name), name);
    // Backwards, so that the stack gives them in the order of their names.
    for (auto it = listing->folders.rbegin(); it != listing->folders.rend(); ++it)
    {
      if (it->rfind(STAGING_PREFIX, 0) != 0)
        enter(joinPath(folder, *it), depth + 1);
    }
  }

  void file(const std::string &path, const std::string &name)
  {
    const std::string extension = lowerExtension(name);
    if (extension == "json" || extension == "geojson")
      mResult.jsonFiles.push_back(path);
    else if (extension == "zip")
      zip(path, name);
    else if (mLoose.isCandidate(name))
      mLoose.add(path);
  }

  void zip(const std::string &path, const std::string &name)
  {
    const std::string root = zipFolder(path);
    const bool named = parseSafeProductName(name).has_value() || toLower(name).find(".safe") != std::string::npos;
    const std::size_t before = mResult.safeProducts.size();
    searchZip(root, safeProductId(name), 0);
    if (named && mResult.safeProducts.size() == before)
      mResult.leftOut.push_back(
          {path, message(QT_TRANSLATE_NOOP("core", "%1 is no zip file or holds no SAFE product."), {path}), false});
  }

  void searchZip(const std::string &folder, const std::string &name, int depth)
  {
    const std::optional<FolderListing> listing = listFolder(folder);
    if (!listing)
      return;
    if (isSafeFolder(depth == 0 ? name : folder, *listing) && !(listing->files.empty() && listing->folders.empty()))
    {
      // A zip made of a product's content rather than its folder has the product's name itself.
      mResult.safeProducts.emplace_back(folder, depth == 0 ? name : fileName(folder));
      return;
    }
    for (const std::string &sub : listing->folders)
    {
      if (depth < MAX_DEPTH_IN_ZIP)
        searchZip(joinPath(folder, sub), name, depth + 1);
    }
  }

  LooseFiles &mLoose;
  Progress &mProgress;
  WalkResult mResult;
  std::set<std::string> mVisited;
  std::vector<std::pair<std::string, int>> mStack;
};

} // namespace

WalkResult walkFolder(const std::string &folder, LooseFiles &loose, Progress &progress)
{
  return Walker(loose, progress).run(folder);
}

} // namespace ndvi
