#include "io/products/tileinfo.h"

#include "io/gdal/footprint.h"
#include "io/gdal/vsifile.h"
#include "io/products/jsonreader.h"
#include "io/products/safename.h"

namespace ndvi
{

namespace
{

/// A GeoJSON polygon of a projected CRS ("urn:ogc:def:crs:EPSG:8.8.1:32619"), its outer ring.
MultiPolygon projectedFootprint(const Json &geometry)
{
  const std::string urn = jsonText(jsonMember(jsonMember(geometry, "crs"), "properties"), "name");
  const std::size_t colon = urn.rfind(':');
  const Json &coordinates = jsonMember(geometry, "coordinates");
  if (colon == std::string::npos || !coordinates.is_array() || coordinates.empty() || !coordinates[0].is_array())
    return {};
  Ring ring;
  for (const Json &point : coordinates[0])
  {
    if (!point.is_array() || point.size() < 2 || !point[0].is_number() || !point[1].is_number())
      return {};
    ring.push_back({point[0].get<double>(), point[1].get<double>()});
  }
  return footprintFromProjectedRing(ring, "EPSG:" + urn.substr(colon + 1));
}

} // namespace

void readTileInfo(const std::string &path, FoundScene &found)
{
  const std::optional<std::string> text = readTextFile(path, MAX_METADATA_BYTES);
  std::string ignored;
  const Json info = (text ? parseJson(*text, ignored) : std::nullopt).value_or(Json());
  if (!info.is_object())
    return;
  Scene &scene = found.scene;
  if (const auto time = parseTimestamp(jsonText(info, "timestamp")))
    scene.datetime = time;
  const std::string part = datastripSensing(jsonText(jsonMember(info, "datastrip"), "id"));
  if (!part.empty())
    found.part = part;
  const std::optional<double> cloud = jsonNumber(info, "cloudyPixelPercentage");
  if (cloud && *cloud >= 0 && *cloud <= 100)
    scene.cloudCover = cloud;
  scene.footprint = projectedFootprint(jsonMember(info, "tileDataGeometry"));
  found.isOutline = scene.footprint.empty();
  if (found.isOutline)
    scene.footprint = projectedFootprint(jsonMember(info, "tileGeometry"));
  const std::string product = jsonText(info, "productName");
  const std::optional<SafeProductName> name = parseSafeProductName(product);
  if (!name)
    return;
  // An old product has many tiles: its name alone would not tell them apart.
  scene.id = name->tile.empty() ? product + "_" + scene.tile : product;
  scene.level = name->level;
  scene.baseline = name->baseline;
  scene.platform = name->platform;
  scene.relativeOrbit = name->relativeOrbit;
  found.datatake = name->sensing;
  found.processed = name->processed;
}

} // namespace ndvi
