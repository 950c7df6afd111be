#include "io/products/stacproperties.h"

#include "io/gdal/footprint.h"
#include "io/gdal/vsifile.h"
#include "io/products/jsonreader.h"
#include "io/products/safename.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>

namespace ndvi
{

namespace
{

/// "sentinel-2a", "SENTINEL-2A", "Sentinel 2A" give Sentinel-2A; "landsat-8" gives Landsat-8.
std::string platformName(std::string text)
{
  text = toLower(std::move(text));
  std::replace(text.begin(), text.end(), ' ', '-');
  std::replace(text.begin(), text.end(), '_', '-');
  if (text.empty())
    return text;
  text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  if (text.size() > 2 && text.rfind("Sentinel-", 0) == 0)
    text.back() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.back())));
  return text;
}

/// "MGRS-33TWL", "33TWL", "T33TWL" and "5QKB" give T33TWL, T05QKB; what is no MGRS tile stays as it is.
std::string tileName(std::string text)
{
  if (startsWithNoCase(text, "MGRS-"))
    text.erase(0, 5);
  if (startsWithNoCase(text, "WRS2-"))
    text.erase(0, 5);
  if (text.size() == 6 && text[0] == 'T')
    text.erase(0, 1);
  if (text.size() == 4)
    text.insert(0, "0");
  const bool mgrs = text.size() == 5 && std::isdigit(static_cast<unsigned char>(text[0])) &&
                    std::isalpha(static_cast<unsigned char>(text[4]));
  return mgrs ? "T" + text : text;
}

/// A text, or a whole number as text.
std::string textOrNumber(const Json &object, const std::string &key)
{
  constexpr double MOST = 1e6; // zones and the like are small numbers
  const std::optional<double> number = jsonNumber(object, key);
  return number && std::fabs(*number) <= MOST ? std::to_string(static_cast<long>(*number)) : jsonText(object, key);
}

std::string readTile(const Json &p)
{
  for (const char *key : {"s2:mgrs_tile", "grid:code", "s2:tile"})
  {
    const std::string tile = jsonText(p, key);
    if (!tile.empty())
      return tileName(tile);
  }
  for (const char *prefix : {"mgrs:", "sentinel:"})
  {
    const std::string zone = textOrNumber(p, std::string(prefix) + "utm_zone");
    const std::string band = jsonText(p, std::string(prefix) + "latitude_band");
    const std::string square = jsonText(p, std::string(prefix) + "grid_square");
    if (!zone.empty() && !band.empty() && !square.empty())
      return tileName(std::string(zone).append(band).append(square));
  }
  return {};
}

std::string firstText(const Json &object, std::initializer_list<const char *> keys)
{
  for (const char *key : keys)
  {
    std::string text = jsonText(object, key);
    if (!text.empty())
      return text;
  }
  return {};
}

std::string readLevel(const Json &item, const Json &p)
{
  std::string type = firstText(p, {"s2:product_type", "product:type", "landsat:correction"});
  const std::string text = toLower(type + " " + jsonText(item, "collection") + " " + jsonText(p, "processing:level"));
  if (type.size() == 4 && type[0] == 'L')
    return type;
  if (text.find("msi2a") != std::string::npos || text.find("l2a") != std::string::npos)
    return "L2A";
  return text.find("msi1c") != std::string::npos || text.find("l1c") != std::string::npos ? "L1C" : "";
}

Ring readRing(const Json &coordinates)
{
  Ring ring;
  for (const Json &point : coordinates.is_array() ? coordinates : Json::array())
  {
    if (!point.is_array() || point.size() < 2 || !point[0].is_number() || !point[1].is_number())
      return {};
    ring.push_back({point[0].get<double>(), point[1].get<double>()});
  }
  return ring;
}

/// Outer rings only: what a footprint leaves out inside is of no use for finding scenes.
void addPolygon(const Json &rings, MultiPolygon &footprint)
{
  if (!rings.is_array() || rings.empty())
    return;
  for (Polygon &part : footprintFromRing(readRing(rings[0])))
    footprint.push_back(std::move(part));
}

} // namespace

MultiPolygon stacFootprint(const Json &item, bool *isOutline)
{
  const Json &geometry = jsonMember(item, "geometry");
  const Json &coordinates = jsonMember(geometry, "coordinates");
  MultiPolygon footprint;
  if (jsonText(geometry, "type") == "Polygon")
    addPolygon(coordinates, footprint);
  else if (jsonText(geometry, "type") == "MultiPolygon" && coordinates.is_array())
  {
    for (const Json &polygon : coordinates)
      addPolygon(polygon, footprint);
  }
  const Json &box = jsonMember(item, "bbox");
  const std::size_t n = box.is_array() ? box.size() : 0;
  const bool numbers = n > 0 && std::all_of(box.begin(), box.end(), [](const Json &v) { return v.is_number(); });
  if (footprint.empty() && numbers && (n == 4 || n == 6))
  {
    if (isOutline)
      *isOutline = true;
    const double w = box[0], s = box[1], e = box[n / 2], north = box[n / 2 + 1];
    const auto part = [&](double west, double east) {
      footprint.push_back({{{west, s}, {east, s}, {east, north}, {west, north}}});
    };
    const bool isOnEarth = std::fabs(w) <= 180 && std::fabs(e) <= 180 && s >= -90 && s <= north && north <= 90;
    if (isOnEarth && w > e) // across the antimeridian (RFC 7946, 5.2)
    {
      part(w, 180);
      part(-180, e);
    }
    else if (isOnEarth)
      part(w, e);
  }
  return footprint;
}

void readStacProperties(const Json &item, FoundScene &found)
{
  Scene &scene = found.scene;
  const Json &p = jsonMember(item, "properties");
  scene.id = jsonText(item, "id");
  scene.datetime = parseTimestamp(jsonText(p, "datetime"));
  if (!scene.datetime)
    scene.datetime = parseTimestamp(jsonText(p, "start_datetime"));
  const std::optional<double> cloud = jsonNumber(p, "eo:cloud_cover");
  if (cloud && *cloud >= 0 && *cloud <= 100)
    scene.cloudCover = cloud;
  scene.platform = platformName(jsonText(p, "platform"));
  scene.tile = readTile(p);
  scene.level = readLevel(item, p);
  scene.baseline = firstText(p, {"s2:processing_baseline", "sentinel:processing_baseline", "processing:version"});
  if (const auto orbit = jsonNumber(p, "sat:relative_orbit"); orbit && *orbit >= 1 && *orbit <= 999)
  {
    char buffer[8];
    std::snprintf(buffer, sizeof buffer, "%03d", static_cast<int>(*orbit));
    scene.relativeOrbit = buffer;
  }
  scene.footprint = stacFootprint(item, &found.isOutline);
  found.processed = parseTimestamp(firstText(p, {"s2:generation_time", "processing:datetime"}));
  found.part = datastripSensing(jsonText(p, "s2:datastrip_id"));

  found.datatake = datatakeStart(jsonText(p, "s2:datatake_id"));

  std::string product = firstText(p, {"s2:product_uri", "sentinel:product_id"});
  if (product.empty())
    product = scene.id;
  const std::optional<SafeProductName> name = parseSafeProductName(product);
  if (!name)
    return;
  if (name->sensing)
    found.datatake = name->sensing;
  if (!found.processed)
    found.processed = name->processed;
  const auto fill = [](std::string &value, const std::string &other) { value = value.empty() ? other : value; };
  fill(scene.tile, name->tile);
  fill(scene.level, name->level);
  fill(scene.relativeOrbit, name->relativeOrbit);
  fill(scene.platform, name->platform);
  // "processing:version" is any text: the name's baseline goes before what is none.
  if (!baselineNumber(scene.baseline))
    scene.baseline = name->baseline;
}

} // namespace ndvi
