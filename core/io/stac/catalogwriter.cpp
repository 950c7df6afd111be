#include "io/stac/catalogwriter.h"

#include "io/diskspace.h"
#include "io/gdal/footprint.h"
#include "io/gdal/ndvirasterwriter.h"
#include "io/gdal/vsifile.h"
#include "io/products/jsonreader.h"
#include "io/products/safename.h"
#include "io/stac/staclinks.h"
#include "model/error.h"
#include "model/text.h"
#include "model/timestamp.h"

#include <cpl_vsi.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <tuple>

namespace ndvi
{

const char *const CATALOG_FILE = "collection.json";

namespace
{

/// Names the collections written here.
constexpr const char *MARK = "ndvi:catalog";
constexpr const char *COLLECTION_ID = "ndvi";
constexpr const char *STAC_VERSION = "1.1.0";

const char *const EXTENSIONS[] = {"https://stac-extensions.github.io/projection/v1.1.0/schema.json",
                                  "https://stac-extensions.github.io/raster/v1.1.0/schema.json",
                                  "https://stac-extensions.github.io/processing/v1.1.0/schema.json"};
const char *const EO = "https://stac-extensions.github.io/eo/v1.1.0/schema.json";
const char *const SAT = "https://stac-extensions.github.io/sat/v1.0.0/schema.json";
const char *const GRID = "https://stac-extensions.github.io/grid/v1.1.0/schema.json";

/// Degrees with as many digits as mean something: a centimetre.
double rounded(double degrees)
{
  return std::round(degrees * 1e7) / 1e7;
}

/// As GeoJSON wants them: closed, outer rings against the clock.
Json geometryOf(const MultiPolygon &footprint)
{
  Json polygons = Json::array();
  for (const Polygon &polygon : footprint)
  {
    Ring ring = polygon.front();
    if (ring.front() == ring.back())
      ring.pop_back();
    double doubled = 0;
    for (std::size_t i = 0; i < ring.size(); ++i)
    {
      const Point &a = ring[i], &b = ring[(i + 1) % ring.size()];
      doubled += a.x * b.y - b.x * a.y;
    }
    if (doubled < 0)
      std::reverse(ring.begin(), ring.end());
    ring.push_back(ring.front());
    Json coordinates = Json::array();
    for (const Point &point : ring)
      coordinates.push_back({rounded(point.x), rounded(point.y)});
    polygons.push_back(Json::array({coordinates}));
  }
  if (polygons.size() == 1)
    return {{"type", "Polygon"}, {"coordinates", polygons[0]}};
  return {{"type", "MultiPolygon"}, {"coordinates", polygons}};
}

/// West, south, east, north; west is the greater one across the antimeridian (RFC 7946, 5.2).
std::vector<double> boxOf(const MultiPolygon &footprint)
{
  const Box all = boundingBox(footprint);
  double west = all.xMin, east = all.xMax;
  if (footprint.size() > 1 && west <= -180 && east >= 180)
  {
    west = 180;
    east = -180;
    for (const Polygon &polygon : footprint)
    {
      const Box box = boundingBox({polygon});
      (box.xMin < 0 ? east : west) = box.xMin < 0 ? std::max(east, box.xMax) : std::min(west, box.xMin);
    }
  }
  return {rounded(west), rounded(all.yMin), rounded(east), rounded(all.yMax)};
}

/// A code of EPSG, where that is what names the CRS.
int epsgOf(const std::string &crs)
{
  const std::string code = startsWithNoCase(crs, "EPSG:") ? crs.substr(5) : std::string();
  const bool isNumber = !code.empty() && code.size() < 8 && code.find_first_not_of("0123456789") == std::string::npos;
  return isNumber ? std::atoi(code.c_str()) : 0;
}

Json assetOf(const CatalogRaster &raster)
{
  const NdviEncoder encoder(raster.format.values);
  Json band = {{"data_type", encoder.isInteger() ? "int16" : "float32"},
               {"scale", encoder.scale()},
               {"offset", 0},
               {"description", "NDVI = (NIR - red) / (NIR + red)"}};
  if (std::isnan(encoder.nodata()))
    band["nodata"] = "nan";
  else
    band["nodata"] = encoder.nodata();
  if (!raster.grid.geographic)
    band["spatial_resolution"] = std::hypot(raster.grid.toCrs.a, raster.grid.toCrs.d) * raster.grid.metresPerUnit;
  const bool isCog = raster.format.file == NdviFile::Cog;
  return {{"href", "./" + raster.file},
          {"type", std::string("image/tiff; application=geotiff") + (isCog ? "; profile=cloud-optimized" : "")},
          {"title", "NDVI"},
          {"roles", {"data"}},
          {"data_type", band["data_type"]},
          {"nodata", band["nodata"]},
          {"raster:bands", Json::array({band})}};
}

void addPlace(Json &properties, const Grid &grid)
{
  const int epsg = epsgOf(grid.crs);
  properties["proj:epsg"] = epsg > 0 ? Json(epsg) : Json();
  if (epsg == 0)
    properties["proj:wkt2"] = grid.crs;
  properties["proj:shape"] = {grid.height, grid.width};
  const Affine &t = grid.toCrs;
  properties["proj:transform"] = {t.a, t.b, t.c, t.d, t.e, t.f};
  const Box box = boundingBox(outlineOf(grid));
  properties["proj:bbox"] = {box.xMin, box.yMin, box.xMax, box.yMax};
}

/// What was done, for people.
std::string lineageOf(const BandOrigin &origin)
{
  std::string text = "NDVI = (NIR - red) / (NIR + red) of reflectance.";
  if (origin.mask == MaskState::Yes)
    text += origin.maskClasses.empty() ? " Masked pixels are no data."
                                       : " Pixels of the classes " + origin.maskClasses + " are no data.";
  else if (origin.mask == MaskState::No)
    text += " Nothing was masked.";
  if (origin.isClipped)
    text += " Pixels outside of the zones are no data.";
  return text;
}

Json propertiesOf(const CatalogRaster &raster, const Json &software)
{
  const Scene &scene = raster.scene;
  Json properties = {{"datetime", formatTimestamp(*scene.datetime)},
                     {ITEM_MARK, scene.id},
                     {"processing:lineage", lineageOf(raster.origin)},
                     {"processing:software", software}};
  if (!scene.platform.empty())
    properties["platform"] = toLower(scene.platform);
  if (scene.cloudCover)
    properties["eo:cloud_cover"] = *scene.cloudCover;
  if (!scene.level.empty())
    properties["processing:level"] = scene.level;
  // T32TPS; other sensors have other tiles.
  if (scene.tile.size() == 6 && scene.tile[0] == 'T')
    properties["grid:code"] = "MGRS-" + scene.tile.substr(scene.tile[1] == '0' ? 2 : 1);
  if (const int orbit = std::atoi(scene.relativeOrbit.c_str()); orbit > 0)
    properties["sat:relative_orbit"] = orbit;
  if (baselineNumber(scene.baseline))
    properties["s2:processing_baseline"] = scene.baseline;
  if (raster.origin.mask != MaskState::Unknown)
    properties["ndvi:mask_applied"] = raster.origin.mask == MaskState::Yes;
  if (!raster.origin.maskClasses.empty())
    properties["ndvi:mask_classes"] = raster.origin.maskClasses;
  addPlace(properties, raster.grid);
  return properties;
}

Json link(const char *rel, const std::string &href, const char *type = "application/json")
{
  return {{"rel", rel}, {"href", href}, {"type", type}};
}

void writeJson(const std::string &path, const Json &document)
{
  const std::string text = document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
  VSILFILE *file = VSIFOpenL(path.c_str(), "wb");
  const bool isWhole = file && VSIFWriteL(text.data(), 1, text.size(), file) == text.size();
  const bool isClosed = file && VSIFCloseL(file) == 0;
  if (isWhole && isClosed)
    return;
  const std::string reason = std::strerror(errno);
  const std::string sentence =
      message(QT_TRANSLATE_NOOP("core", "%1 cannot be written: %2."), {path, writeProblem(path, reason)});
  if (isDiskFull(path, reason))
    throw DiskFullError(sentence, path);
  throw Error(ErrorCode::Io, sentence, path);
}

std::optional<Json> readDocument(const std::string &path)
{
  std::string problem;
  const std::optional<std::string> text = readTextFile(path, MAX_METADATA_BYTES, &problem);
  return text ? parseJson(*text, problem) : std::nullopt;
}

bool exists(const std::string &path)
{
  VSIStatBufL info;
  return VSIStatL(path.c_str(), &info) == 0;
}

} // namespace

CatalogWriter::CatalogWriter(const std::string &folder, std::string software, std::string version)
    : mFolder(folder), mSoftware(std::move(software)), mVersion(std::move(version))
{
  readEarlier();
}

void CatalogWriter::readEarlier()
{
  const std::string path = joinPath(mFolder, CATALOG_FILE);
  if (!exists(path))
    return;
  const std::optional<Json> collection = readDocument(path);
  if (!collection || jsonMember(*collection, MARK).is_null())
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "FOLDER has a file %1 that is no catalog of NDVI rasters and is not "
                                                  "replaced: choose another folder."),
                        {path}),
                path);
  for (const StacLink &item : stacLinks(*collection))
  {
    const std::string name = fileName(item.href);
    if (item.rel != "item" || item.href != "./" + name)
      continue;
    const std::optional<Json> document = readDocument(joinPath(mFolder, name));
    if (!document)
      continue;
    const std::string raster = fileName(jsonText(jsonMember(jsonMember(*document, "assets"), "ndvi"), "href"));
    const Json &properties = jsonMember(*document, "properties"), &box = jsonMember(*document, "bbox");
    const bool isWhole = box.is_array() && box.size() == 4 &&
                         std::all_of(box.begin(), box.end(), [](const Json &v) { return v.is_number(); });
    if (!isWhole || raster.empty() || jsonText(properties, "datetime").empty() || !exists(joinPath(mFolder, raster)))
      continue;
    mEntries.push_back(
        {name, jsonText(properties, "datetime"), jsonText(properties, "platform"), box.get<std::vector<double>>()});
  }
}

std::string CatalogWriter::add(const CatalogRaster &raster, const std::string &stagingFolder)
{
  const Scene &scene = raster.scene;
  const std::string name = stem(raster.file) + ".json";
  // One of an earlier run told of another raster.
  mEntries.erase(
      std::remove_if(mEntries.begin(), mEntries.end(), [&name](const Entry &entry) { return entry.file == name; }),
      mEntries.end());
  const std::string place = joinPath(mFolder, name);
  if (exists(place) && !isOwnItem(place))
    return message(QT_TRANSLATE_NOOP("core",
                                     "%1 is not in the STAC catalog, for there is a file %2 that is no item of it "
                                     "and is not replaced."),
                   {scene.id, place});
  if (!scene.datetime)
    return message(QT_TRANSLATE_NOOP("core", "%1 has no date, so it is not in the STAC catalog."), {scene.id});
  const Affine &t = raster.grid.toCrs;
  const double transform[6] = {t.c, t.a, t.b, t.f, t.d, t.e};
  const MultiPolygon footprint = footprintFromGrid(transform, raster.grid.width, raster.grid.height, raster.grid.crs);
  if (footprint.empty())
    return message(QT_TRANSLATE_NOOP("core", "%1 has no place on the Earth, so it is not in the STAC catalog."),
                   {scene.id});
  Json item = {{"type", "Feature"},
               {"stac_version", STAC_VERSION},
               {"stac_extensions", EXTENSIONS},
               {"id", stem(raster.file)},
               {"collection", COLLECTION_ID},
               {"geometry", geometryOf(footprint)},
               {"bbox", boxOf(footprint)},
               {"properties", propertiesOf(raster, {{mSoftware, mVersion}})},
               {"assets", {{"ndvi", assetOf(raster)}}}};
  const std::string collection = std::string("./") + CATALOG_FILE;
  item["links"] = {link("root", collection), link("parent", collection), link("collection", collection)};
  if (item["properties"].contains("eo:cloud_cover"))
    item["stac_extensions"].push_back(EO);
  if (item["properties"].contains("grid:code"))
    item["stac_extensions"].push_back(GRID);
  if (item["properties"].contains("sat:relative_orbit"))
    item["stac_extensions"].push_back(SAT);
  writeJson(joinPath(stagingFolder, name), item);
  mEntries.push_back({name, formatTimestamp(*scene.datetime), toLower(scene.platform), boxOf(footprint)});
  return {};
}

bool CatalogWriter::finish(const std::string &stagingFolder) const
{
  if (mEntries.empty())
    return false;
  std::vector<Entry> entries = mEntries;
  std::sort(entries.begin(), entries.end(),
            [](const Entry &a, const Entry &b) { return std::tie(a.datetime, a.file) < std::tie(b.datetime, b.file); });
  std::vector<double> bbox = entries.front().bbox;
  std::vector<std::string> platforms;
  Json links = Json::array({link("root", std::string("./") + CATALOG_FILE)});
  for (const Entry &entry : entries)
  {
    // A box across the antimeridian is as good as all longitudes to one that has others beside it.
    const bool isAcross = entry.bbox[0] > entry.bbox[2] || bbox[0] > bbox[2];
    bbox = {isAcross && entry.bbox != bbox ? -180 : std::min(bbox[0], entry.bbox[0]), std::min(bbox[1], entry.bbox[1]),
            isAcross && entry.bbox != bbox ? 180 : std::max(bbox[2], entry.bbox[2]), std::max(bbox[3], entry.bbox[3])};
    if (!entry.platform.empty() && std::find(platforms.begin(), platforms.end(), entry.platform) == platforms.end())
      platforms.push_back(entry.platform);
    links.push_back(link("item", "./" + entry.file, "application/geo+json"));
  }
  Json collection = {{"type", "Collection"},
                     {"stac_version", STAC_VERSION},
                     {"id", COLLECTION_ID},
                     {"title", "NDVI rasters"},
                     {"description", "NDVI of satellite scenes, one raster each."},
                     {"license", "other"},
                     {"providers", Json::array({{{"name", mSoftware}, {"roles", {"processor"}}}})},
                     {MARK, mVersion},
                     {"links", links}};
  collection["extent"]["spatial"]["bbox"] = Json::array({bbox});
  collection["extent"]["temporal"]["interval"] =
      Json::array({Json::array({entries.front().datetime, entries.back().datetime})});
  if (!platforms.empty())
  {
    std::sort(platforms.begin(), platforms.end());
    collection["summaries"]["platform"] = platforms;
  }
  writeJson(joinPath(stagingFolder, CATALOG_FILE), collection);
  return true;
}

} // namespace ndvi
