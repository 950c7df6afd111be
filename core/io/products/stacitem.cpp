#include "io/products/stacitem.h"

#include "io/gdal/ndvirasterwriter.h"
#include "io/gdal/vsifile.h"
#include "io/products/jsonreader.h"
#include "io/products/safename.h"
#include "io/products/stacproperties.h"
#include "model/text.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

/// The first of the keys that the item has, with the resolution asked for filled in. \a chosen, where given, becomes
/// false if the key is the same for every resolution.
std::string findKey(const Json &assets, const std::vector<std::string> &keys, int resolution, bool *chosen = nullptr)
{
  for (std::string key : keys)
  {
    const bool fixed = key.find("{resolution}") == std::string::npos;
    replaceAll(key, "{resolution}", std::to_string(resolution));
    replaceAll(key, "{maskResolution}", resolution == 60 ? "60" : "20");
    if (jsonText(jsonMember(assets, key), "href").empty())
      continue;
    if (chosen && fixed)
      *chosen = false;
    return key;
  }
  return {};
}

bool startsWithOneOf(const std::string &text, const std::vector<std::string> &starts)
{
  return std::any_of(starts.begin(), starts.end(), [&text](const std::string &s) { return startsWithNoCase(text, s); });
}

/// By collection first (HLS items name Sentinel-2 as platform too), then by platform, then by what keys there are.
const StacSensor *findSensor(const Json &item, const SensorPatterns &sensors)
{
  const Json &p = jsonMember(item, "properties");
  std::string platform = jsonText(p, "platform"), constellation = jsonText(p, "constellation");
  std::replace(platform.begin(), platform.end(), ' ', '-');
  std::replace(constellation.begin(), constellation.end(), ' ', '-');
  for (const StacSensor &sensor : sensors.stac)
  {
    if (startsWithOneOf(jsonText(item, "collection"), sensor.collections))
      return &sensor;
  }
  for (const StacSensor &sensor : sensors.stac)
  {
    if (startsWithOneOf(platform, sensor.platforms) || startsWithOneOf(constellation, sensor.platforms))
      return &sensor;
  }
  if (!platform.empty() || !constellation.empty())
    return nullptr;
  for (const StacSensor &sensor : sensors.stac)
  {
    for (const BandKeys &keys : sensor.assets)
    {
      if (!findKey(jsonMember(item, "assets"), keys.red, 10).empty())
        return &sensor;
    }
  }
  return nullptr;
}

/// Scale, offset and nodata of an asset, in either of the ways STAC has had for them.
struct AssetNumbers
{
  std::optional<double> scale, offset, nodata;
};

AssetNumbers readNumbers(const Json &asset)
{
  AssetNumbers numbers;
  const auto take = [&numbers](const Json &from, const char *scale, const char *offset)
  {
    numbers.scale = numbers.scale ? numbers.scale : jsonNumber(from, scale);
    numbers.offset = numbers.offset ? numbers.offset : jsonNumber(from, offset);
    numbers.nodata = numbers.nodata ? numbers.nodata : jsonNumber(from, "nodata");
  };
  const auto first = [&asset](const char *key) -> const Json &
  {
    static const Json none;
    const Json &list = jsonMember(asset, key);
    return list.is_array() && !list.empty() ? list[0] : none;
  };
  take(asset, "raster:scale", "raster:offset");
  take(first("bands"), "raster:scale", "raster:offset");
  take(first("raster:bands"), "scale", "offset");
  return numbers;
}

void decideNumbers(const Json &item, const Json &red, const Json &nir, const Radiometry &radiometry, FoundScene &found)
{
  Scene &scene = found.scene;
  const AssetNumbers r = readNumbers(red), n = readNumbers(nir);
  scene.nodata = r.nodata ? r.nodata : radiometry.nodata;
  const double scale = r.scale.value_or(radiometry.scale), nirScale = n.scale.value_or(radiometry.scale);
  if (scale <= 0 || nirScale <= 0 || std::fabs(scale - nirScale) > 1e-9 * scale)
  {
    found.missing.push_back(message(QT_TRANSLATE_NOOP(
        "core", "Its red and near-infrared assets have different scales, or one that is not above 0.")));
    return;
  }
  const Json &p = jsonMember(item, "properties");
  bool applied = false;
  for (const char *key : {"earthsearch:boa_offset_applied", "sentinel:boa_offset_applied"})
    applied = applied || (jsonMember(p, key).is_boolean() && p[key].get<bool>());
  if (applied || (r.offset && n.offset))
  {
    setScaleOffset(scene, scale, applied ? 0 : *r.offset, applied ? 0 : *n.offset);
    scene.offsetSource = OffsetSource::Stac;
    return;
  }
  if (radiometry.offset)
  {
    setScaleOffset(scene, scale, *radiometry.offset, *radiometry.offset);
    scene.offsetSource = OffsetSource::Baseline;
    return;
  }
  const std::optional<double> offset = baselineOffset(scene.baseline);
  setScaleOffset(scene, scale, 0, 0);
  scene.offsetRed = scene.offsetNir = offset.value_or(0);
  scene.offsetSource = offset ? OffsetSource::Baseline : OffsetSource::Assumed;
  if (!offset)
    found.assumedFor = message(QT_TRANSLATE_NOOP("core", "STAC items without offset and baseline"));
}

AssetRef takeAsset(const Json &item, const std::string &key, const AssetPaths &paths, std::string &problem)
{
  const AssetPath found = paths.pathOf(jsonText(jsonMember(jsonMember(item, "assets"), key), "href"), item);
  problem = found.problem.empty() ? std::string()
                                  : message(QT_TRANSLATE_NOOP("core", "Its asset “%1”: %2"), {key, found.problem});
  return problem.empty() ? AssetRef{found.path, 1} : AssetRef();
}

/// What of the item's assets could serve at other settings.
std::string missingKeys(const Json &assets, const StacSensor &sensor)
{
  for (const BandKeys &keys : sensor.assets)
  {
    for (const char *nir : {"B08", "B8A"})
    {
      for (const int resolution : {10, 20, 60})
      {
        if (!findKey(assets, keys.red, resolution).empty() && !findKey(assets, keys.nirFor(nir), resolution).empty())
          return message(QT_TRANSLATE_NOOP("core",
                                           "The item lacks the bands asked for. It can be used with NIR_BAND %1 "
                                           "and RESOLUTION %2."),
                         {nir, std::to_string(resolution)});
      }
    }
  }
  std::string names;
  for (const auto &asset : assets.items())
    names += (names.empty() ? "" : ", ") + asset.key();
  return message(
      QT_TRANSLATE_NOOP("core", "The item has no red and near-infrared assets under a known key; it has: %1."),
      {names});
}

/// What the id says where the properties do not.
void readId(const StacSensor &sensor, Scene &scene)
{
  for (const NameTemplate &id : sensor.ids)
  {
    if (!scene.tile.empty())
      return;
    if (const std::optional<NameMatch> match = id.match(scene.id, {}, false))
      scene.tile = fillFields(sensor.tile, *match);
  }
}

/// Ready NDVI, as ndvi:ndvirasters writes it: its file says how it is stored. False where the item has none.
bool takeReadyNdvi(const Json &item, const AssetPaths &paths, FoundScene &found)
{
  static const std::string KEY = "ndvi";
  if (jsonText(jsonMember(jsonMember(item, "assets"), KEY), "href").empty())
    return false;
  if (const std::string id = jsonText(jsonMember(item, "properties"), ITEM_MARK); !id.empty())
    found.scene.id = id;
  std::string problem;
  found.scene.ndvi = takeAsset(item, KEY, paths, problem);
  if (!problem.empty())
    found.missing.push_back(problem);
  return true;
}

} // namespace

std::vector<const Json *> stacItems(const Json &document)
{
  std::vector<const Json *> items;
  const auto add = [&items](const Json &candidate)
  {
    if (jsonText(candidate, "type") == "Feature" && jsonMember(candidate, "assets").is_object())
      items.push_back(&candidate);
  };
  add(document);
  const Json &features = jsonMember(document, "features");
  for (std::size_t i = 0; features.is_array() && i < features.size(); ++i)
    add(features[i]);
  return items;
}

FoundScene readStacItem(const Json &item, const std::string &itemPath, const SensorPatterns &sensors,
                        const BandRequest &request)
{
  return readStacItem(item, itemPath, sensors, request, LocalAssetPaths(parentFolder(itemPath)));
}

FoundScene readStacItem(const Json &item, const std::string &itemPath, const SensorPatterns &sensors,
                        const BandRequest &request, const AssetPaths &paths)
{
  FoundScene found;
  found.path = itemPath;
  readStacProperties(item, found);
  if (found.scene.id.empty())
    found.scene.id = stem(fileName(itemPath));
  const Json &assets = jsonMember(item, "assets");
  const StacSensor *sensor = findSensor(item, sensors);
  if (!sensor)
  {
    if (takeReadyNdvi(item, paths, found))
      return found;
    found.missing.push_back(message(QT_TRANSLATE_NOOP("core", "Item %1 is of a sensor that is not known here (%2)."),
                                    {found.scene.id, found.scene.platform}));
    return found;
  }
  readId(*sensor, found.scene);
  bool anyKeys = false;
  FoundScene best = found;
  for (const BandKeys &keys : sensor->assets)
  {
    bool chosen = true;
    const std::string red = findKey(assets, keys.red, request.resolution, &chosen);
    const std::string nir = findKey(assets, keys.nirFor(request.nirBand), request.resolution, &chosen);
    if (red.empty() || nir.empty())
      continue;
    FoundScene tried = found;
    if (!chosen)
      tried.resolutionIgnored =
          QT_TRANSLATE_NOOP("core", "%1 scene(s) of STAC items have each band at one resolution only and are taken as "
                                    "they are, whatever RESOLUTION says, the first is %2.");
    std::string problem;
    Scene &scene = tried.scene;
    scene.red = takeAsset(item, red, paths, problem);
    if (!problem.empty())
      tried.missing.push_back(problem);
    scene.nir = takeAsset(item, nir, paths, problem);
    if (!problem.empty())
      tried.missing.push_back(problem);
    const std::string mask = findKey(assets, keys.mask, request.resolution);
    if (!mask.empty())
    {
      scene.scl = takeAsset(item, mask, paths, problem);
      if (!problem.empty())
        tried.warnings.push_back(
            message(QT_TRANSLATE_NOOP("core", "%1: the mask cannot be used. %2"), {found.scene.id, problem}));
    }
    scene.maskType = scene.scl.isEmpty() ? MaskType::None : sensor->radiometry.maskType;
    decideNumbers(item, assets[red], assets[nir], sensor->radiometry, tried);
    if (!anyKeys || tried.missing.size() < best.missing.size())
      best = tried;
    anyKeys = true;
    if (best.missing.empty())
      break;
  }
  if (!anyKeys && !takeReadyNdvi(item, paths, best))
    best.missing.push_back(missingKeys(assets, *sensor));
  return best;
}

} // namespace ndvi
