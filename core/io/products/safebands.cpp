#include "io/products/safebands.h"

#include "io/gdal/vsifile.h"
#include "io/products/safename.h"
#include "model/text.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace ndvi
{

namespace
{

constexpr int MAX_DEPTH = 4;

/// Rank of an extension, the usual one first; −1: no band file.
int extensionRank(const std::string &name)
{
  const std::array<const char *, 4> extensions{"jp2", "tif", "tiff", "j2k"};
  const std::string extension = lowerExtension(name);
  for (std::size_t i = 0; i < extensions.size(); ++i)
  {
    if (extension == extensions[i])
      return static_cast<int>(i);
  }
  return -1;
}

/// Folder "R20m" gives 20; 0 for others.
int folderResolution(const std::string &name)
{
  for (const int resolution : {10, 20, 60})
  {
    if (toLower(name) == "r" + std::to_string(resolution) + "m")
      return resolution;
  }
  return 0;
}

int nativeResolution(const std::string &band)
{
  if (band == "B02" || band == "B03" || band == "B04" || band == "B08" || band == "TCI")
    return 10;
  return band == "B01" || band == "B09" || band == "B10" ? 60 : 20;
}

/// What lies beside the images and has bands in its names, or is large and none of our business.
bool isSkipped(const std::string &folder)
{
  const std::string name = toLower(folder);
  return name == "qi_data" || name == "aux_data" || name == "datastrip" || name == "html" || name == "rep_info";
}

void collect(const std::string &folder, int resolution, int depth, std::vector<SafeBandFile> &files,
             std::size_t &filesSeen)
{
  const std::optional<FolderListing> listing = listFolder(folder);
  if (!listing)
    return;
  filesSeen += listing->files.size();
  for (const std::string &name : listing->files)
  {
    const std::optional<SafeBandName> band = parseSafeBandName(stem(name));
    if (!band || extensionRank(name) < 0 || name.rfind("MSK_", 0) == 0)
      continue;
    const int known = band->resolution > 0 ? band->resolution : resolution;
    files.push_back({band->band, known > 0 ? known : nativeResolution(band->band), joinPath(folder, name)});
  }
  for (const std::string &name : listing->folders)
  {
    if (depth < MAX_DEPTH && !isSkipped(name))
      collect(joinPath(folder, name), folderResolution(name), depth + 1, files, filesSeen);
  }
}

/// The file of a band; resolution 0: the finest there is.
const SafeBandFile *find(const std::vector<SafeBandFile> &files, const std::string &band, int resolution)
{
  const SafeBandFile *best = nullptr;
  for (const SafeBandFile &file : files)
  {
    if (file.band == band && (resolution == 0 || file.resolution == resolution) &&
        (!best || file.resolution < best->resolution))
      best = &file;
  }
  return best;
}

/// Those that are images, as far as can be told without opening them.
std::vector<SafeBandFile> usableOf(const std::vector<SafeBandFile> &files)
{
  std::vector<SafeBandFile> usable;
  std::copy_if(files.begin(), files.end(), std::back_inserter(usable),
               [](const SafeBandFile &file) { return bandFileProblem(file.path).empty(); });
  return usable;
}

/// Which NIR_BAND and RESOLUTION would find both bands; empty where none would.
std::string advice(const std::vector<SafeBandFile> &files, const std::string &level)
{
  for (const char *nir : {"B08", "B8A"})
  {
    if (level == "L1C" && find(files, "B04", 0) && find(files, nir, 0))
      return message(QT_TRANSLATE_NOOP("core", "It can be used with NIR_BAND %1."), {nir});
    for (const int resolution : {10, 20, 60})
    {
      if (level != "L1C" && find(files, "B04", resolution) && find(files, nir, resolution))
        return message(QT_TRANSLATE_NOOP("core", "It can be used with NIR_BAND %1 and RESOLUTION %2."),
                       {nir, std::to_string(resolution)});
    }
  }
  return {};
}

std::string holdings(const std::vector<SafeBandFile> &files)
{
  std::string text;
  for (const SafeBandFile &file : files)
    text += (text.empty() ? "" : ", ") + file.band + " " + std::to_string(file.resolution) + " m";
  return text;
}

/// One band as asset; what stands in the way goes into \a found.missing.
AssetRef take(const std::vector<SafeBandFile> &files, const std::string &band, int resolution, FoundScene &found)
{
  const SafeBandFile *file = find(files, band, resolution);
  if (!file)
  {
    found.missing.push_back(resolution == 0 ? message(QT_TRANSLATE_NOOP("core", "%1 not found."), {band})
                                            : message(QT_TRANSLATE_NOOP("core", "%1 at %2 m not found."),
                                                      {band, std::to_string(resolution)}));
    return {};
  }
  const std::string problem = bandFileProblem(file->path);
  if (!problem.empty())
  {
    found.missing.push_back(problem);
    return {};
  }
  return {file->path, 1};
}

void chooseMask(const std::vector<SafeBandFile> &files, int resolution, FoundScene &found)
{
  const std::array<int, 2> order = resolution == 60 ? std::array<int, 2>{60, 20} : std::array<int, 2>{20, 60};
  for (const int wanted : order)
  {
    const SafeBandFile *file = find(files, "SCL", wanted);
    if (!file)
      continue;
    const std::string problem = bandFileProblem(file->path);
    if (problem.empty())
    {
      found.scene.scl = {file->path, 1};
      found.scene.maskType = MaskType::Scl;
      return;
    }
    found.warnings.push_back(
        message(QT_TRANSLATE_NOOP("core", "%1: the scene classification cannot be used. %2"), {found.path, problem}));
  }
}

} // namespace

std::vector<SafeBandFile> findSafeBands(const std::string &folder, std::size_t &filesSeen)
{
  std::vector<SafeBandFile> files;
  collect(folder, 0, 0, files, filesSeen);
  std::stable_sort(files.begin(), files.end(),
                   [](const SafeBandFile &a, const SafeBandFile &b)
                   { return extensionRank(a.path) < extensionRank(b.path); });
  return files;
}

void chooseSafeBands(const std::vector<SafeBandFile> &files, const BandRequest &request, FoundScene &found)
{
  const bool isL1C = found.scene.level == "L1C";
  const int resolution = isL1C ? 0 : request.resolution;
  if (isL1C)
    found.resolutionIgnored =
        QT_TRANSLATE_NOOP("core", "%1 L1C scene(s) have each band at one resolution only and are "
                                  "taken as they are, whatever RESOLUTION says, the first is %2.");
  found.scene.red = take(files, "B04", resolution, found);
  found.scene.nir = take(files, request.nirBand, resolution, found);
  if (!isL1C)
    chooseMask(files, resolution, found);
  if (found.missing.empty())
    return;
  if (!isL1C && request.nirBand == "B8A" && resolution == 10)
    found.missing.push_back(
        message(QT_TRANSLATE_NOOP("core", "L2A products have B8A at 20 and 60 m only: set RESOLUTION to 20 or 60.")));
  else if (!isL1C && request.nirBand == "B08" && resolution != 10)
    found.missing.push_back(message(
        QT_TRANSLATE_NOOP("core", "L2A products have B08 at 10 m only: set RESOLUTION to 10, or NIR_BAND to B8A.")));
  const std::vector<SafeBandFile> usable = usableOf(files);
  if (files.empty())
    found.missing.push_back(message(QT_TRANSLATE_NOOP("core", "There are no band files in it.")));
  else if (const std::string hint = advice(usable, found.scene.level); !hint.empty())
    found.missing.push_back(hint);
  else if (!usable.empty())
    found.missing.push_back(message(QT_TRANSLATE_NOOP("core", "It holds %1."), {holdings(usable)}));
}

} // namespace ndvi
