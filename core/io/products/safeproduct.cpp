#include "io/products/safeproduct.h"

#include "io/gdal/footprint.h"
#include "io/products/safebands.h"
#include "io/products/safemetadata.h"
#include "io/products/safename.h"
#include "model/text.h"

#include <algorithm>

namespace ndvi
{

namespace
{

bool isProductMetadata(const std::string &file)
{
  const std::string name = toLower(file);
  return name == "mtd_msil1c.xml" || name == "mtd_msil2a.xml" ||
         (endsWithNoCase(name, ".xml") && name.find("_mtd_safl") != std::string::npos);
}

bool isGranuleMetadata(const std::string &file)
{
  const std::string name = toLower(file);
  return name == "mtd_tl.xml" || (endsWithNoCase(name, ".xml") && (name.find("_mtd_l1c_tl_") != std::string::npos ||
                                                                   name.find("_mtd_l2a_tl_") != std::string::npos));
}

template <class Test> std::string findFile(const FolderListing &listing, const std::string &folder, Test test)
{
  const auto it = std::find_if(listing.files.begin(), listing.files.end(), test);
  return it == listing.files.end() ? std::string() : joinPath(folder, *it);
}

std::string findManifest(const FolderListing &listing, const std::string &folder)
{
  return findFile(listing, folder, [](const std::string &name) { return toLower(name) == "manifest.safe"; });
}

std::string granuleParent(const FolderListing &listing, const std::string &folder)
{
  const auto it = std::find_if(listing.folders.begin(), listing.folders.end(),
                               [](const std::string &name) { return toLower(name) == "granule"; });
  return it == listing.folders.end() ? std::string() : joinPath(folder, *it);
}

template <class T> void fill(T &value, const T &other)
{
  if (value == T())
    value = other;
}

/// What is known of a product as a whole, from the best source of each: metadata, then manifest, then name.
struct Product
{
  std::string path;
  SafeMetadata metadata;
  bool hasMetadata = false;
  SafeProductName name; ///< of the folder or the metadata
  std::vector<std::string> warnings;
};

Product readProduct(const std::string &path, const std::string &nameText, const FolderListing &listing)
{
  Product product;
  product.path = path;
  std::string error;
  const std::string metadataPath = findFile(listing, path, isProductMetadata);
  if (!metadataPath.empty())
  {
    if (auto metadata = readSafeMetadata(metadataPath, error))
    {
      product.metadata = std::move(*metadata);
      product.hasMetadata = true;
    }
    else
    {
      product.warnings.push_back(message(
          QT_TRANSLATE_NOOP("core", "%1: read without its metadata, from name and manifest. %2"), {path, error}));
    }
  }
  SafeMetadata &m = product.metadata;
  const std::string manifestPath = findManifest(listing, path);
  if (!manifestPath.empty() && (!m.start || m.footprint.empty()))
  {
    // A manifest that cannot be read costs nothing that matters.
    if (const auto manifest = readSafeManifest(manifestPath, error))
    {
      fill(m.start, manifest->start);
      fill(m.platform, manifest->platform);
      fill(m.relativeOrbit, manifest->relativeOrbit);
      fill(m.footprint, manifest->footprint);
    }
  }
  std::optional<SafeProductName> name = parseSafeProductName(nameText);
  if (!name)
    name = parseSafeProductName(m.productName);
  product.name = name.value_or(SafeProductName());
  fill(m.productName, safeProductId(nameText));
  // The folder's name goes first where it is a product's: it is what the user sees.
  if (parseSafeProductName(nameText))
    m.productName = safeProductId(nameText);
  fill(m.platform, product.name.platform);
  fill(m.level, product.name.level);
  fill(m.baseline, product.name.baseline);
  fill(m.relativeOrbit, product.name.relativeOrbit);
  fill(m.start, product.name.sensing);
  fill(m.processed, product.name.processed);
  return product;
}

double metadataOffset(const SafeMetadata &metadata, const std::string &band, bool &found)
{
  const int id = band == "B04" ? 3 : band == "B08" ? 7 : 8;
  const auto it = metadata.offsets.find(id);
  found = found && it != metadata.offsets.end();
  return it == metadata.offsets.end() ? 0 : it->second;
}

void decideOffsets(const Product &product, const std::string &nirBand, FoundScene &found)
{
  Scene &scene = found.scene;
  const SafeMetadata &m = product.metadata;
  const std::optional<double> expected = baselineOffset(scene.baseline);
  if (product.hasMetadata && m.offsets.empty())
  {
    scene.offsetSource = OffsetSource::Metadata;
    if (expected.value_or(0) != 0)
      found.warnings.push_back(message(
          QT_TRANSLATE_NOOP("core", "%1: baseline %2, but its metadata list no offsets: 0 taken. Use OFFSET if the "
                                    "bands carry one."),
          {found.path, scene.baseline}));
    return;
  }
  bool listed = product.hasMetadata;
  const double red = metadataOffset(m, "B04", listed), nir = metadataOffset(m, nirBand, listed);
  if (listed)
  {
    scene.offsetRed = red;
    scene.offsetNir = nir;
    scene.offsetSource = OffsetSource::Metadata;
    return;
  }
  if (product.hasMetadata)
    found.warnings.push_back(
        message(QT_TRANSLATE_NOOP("core", "%1: the offset list of its metadata lacks B04 or %2 or is malformed: the "
                                          "offset follows from the baseline."),
                {found.path, nirBand}));
  if (expected)
  {
    scene.offsetRed = scene.offsetNir = *expected;
    scene.offsetSource = OffsetSource::Baseline;
    if (scene.baseline == "99.99")
      found.warnings.push_back(
          message(QT_TRANSLATE_NOOP("core", "%1 was made with Sen2Cor and has no metadata: the offset -1000 of Sen2Cor "
                                            "2.10 and later was taken. Use OFFSET if an older one made it."),
                  {found.path}));
    return;
  }
  found.assumedFor = message(QT_TRANSLATE_NOOP("core", "SAFE products without metadata and without a baseline"));
}

/// The time in a band file's name, T13SFA_20240901T172859_B04_10m: the only one left in a renamed product.
std::optional<Timestamp> timeOfBandFile(const std::vector<SafeBandFile> &files)
{
  for (const SafeBandFile &file : files)
  {
    const std::string name = fileName(file.path);
    for (std::size_t i = 0; i + 15 < name.size(); ++i)
    {
      if (name[i] == '_' && name.size() > i + 15 && name.compare(i + 9, 1, "T") == 0)
      {
        if (const auto time = parseTimestamp(name.substr(i + 1, 15)))
          return time;
      }
    }
  }
  return std::nullopt;
}

FoundScene readGranule(const Product &product, const std::string &folder, bool single, const BandRequest &request,
                       std::size_t &filesSeen)
{
  const SafeMetadata &m = product.metadata;
  FoundScene found;
  found.path = single ? product.path : folder;
  found.warnings = product.warnings;
  found.processed = m.processed;
  Scene &scene = found.scene;
  const SafeGranuleName granule = parseSafeGranuleName(fileName(folder)).value_or(SafeGranuleName());
  const std::vector<SafeBandFile> files = findSafeBands(folder, filesSeen);

  scene.platform = m.platform;
  scene.level = m.level.empty() ? granule.level : m.level;
  scene.baseline = m.baseline.empty() ? granule.baseline : m.baseline;
  scene.relativeOrbit = m.relativeOrbit;
  scene.tile = granule.tile.empty() ? product.name.tile : granule.tile;
  scene.datetime = m.start ? m.start : timeOfBandFile(files);
  scene.quantification = m.quantification.value_or(10000);
  scene.nodata = 0;
  if (single)
  {
    scene.cloudCover = m.cloudCover;
    scene.footprint = m.footprint;
  }
  found.datatake = product.name.sensing;
  if (granule.sensing)
    found.part = formatTimestamp(*granule.sensing);

  // The granule's own metadata are large: read only for what nothing else has told.
  if (!scene.cloudCover || scene.footprint.empty() || scene.tile.empty())
  {
    std::string error;
    const FolderListing listing = listFolder(folder).value_or(FolderListing());
    const std::string path = findFile(listing, folder, isGranuleMetadata);
    if (const auto tile = path.empty() ? std::nullopt : readGranuleMetadata(path, error))
    {
      fill(scene.cloudCover, tile->cloudCover);
      found.isOutline = scene.footprint.empty();
      fill(scene.footprint, tile->footprint);
      fill(scene.tile, tile->tile);
    }
    fill(scene.cloudCover, m.cloudCover);
  }
  scene.id = single || scene.tile.empty() ? m.productName : m.productName + "_" + scene.tile;
  chooseSafeBands(files, request, found);
  decideOffsets(product, request.nirBand, found);
  return found;
}

} // namespace

bool isSafeFolder(const std::string &path, const FolderListing &listing)
{
  if (endsWithNoCase(path, ".safe") || !granuleParent(listing, path).empty())
    return true;
  return parseSafeProductName(path) &&
         (!findManifest(listing, path).empty() || !findFile(listing, path, isProductMetadata).empty());
}

std::vector<FoundScene> readSafeProduct(const std::string &path, const std::string &name, const BandRequest &request,
                                        std::string &problem, std::size_t &filesSeen)
{
  std::string error;
  const std::optional<FolderListing> listing = listFolder(path, &error);
  if (!listing)
  {
    problem = message(QT_TRANSLATE_NOOP("core", "%1 cannot be listed: %2"), {path, error});
    return {};
  }
  filesSeen += listing->files.size();
  Product product = readProduct(path, name, *listing);
  if (product.metadata.level.empty() && name.rfind("S2", 0) != 0 && granuleParent(*listing, path).empty())
  {
    problem = message(QT_TRANSLATE_NOOP("core", "%1 is not a Sentinel-2 L1C or L2A product."), {path});
    return {};
  }
  std::vector<std::string> granules;
  const std::string parent = granuleParent(*listing, path);
  if (!parent.empty())
  {
    for (const std::string &folder : listFolder(parent).value_or(FolderListing()).folders)
      granules.push_back(joinPath(parent, folder));
  }
  // Somebody may have taken the bands out of their granule.
  if (granules.empty())
    granules.push_back(path);
  std::vector<FoundScene> scenes;
  scenes.reserve(granules.size());
  for (const std::string &granule : granules)
  {
    scenes.push_back(readGranule(product, granule, granules.size() == 1, request, filesSeen));
    product.warnings.clear(); // once is enough
  }
  return scenes;
}

} // namespace ndvi
