#include "io/products/sensorpatterns.h"

#include "io/gdal/vsifile.h"
#include "io/products/jsonreader.h"
#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

/// Throws with a reason that loadSensorPatterns() puts the file's name to.
void require(bool condition, const char *what)
{
  if (!condition)
    throw Error(ErrorCode::Input, what);
}

std::vector<std::string> lowerTexts(const Json &value)
{
  std::vector<std::string> texts = jsonTexts(value);
  std::transform(texts.begin(), texts.end(), texts.begin(), toLower);
  return texts;
}

BandKeys readBands(const Json &json)
{
  BandKeys keys;
  keys.red = jsonTexts(jsonMember(json, "red"));
  keys.mask = jsonTexts(jsonMember(json, "mask"));
  const Json &nir = jsonMember(json, "nir");
  for (const char *band : {"B08", "B8A"})
    keys.nir[band] = jsonTexts(nir.is_object() ? jsonMember(nir, band) : nir);
  require(!keys.red.empty(), "\"red\" names no band");
  require(!keys.nir["B08"].empty() && !keys.nir["B8A"].empty(), "\"nir\" names no band");
  return keys;
}

Radiometry readRadiometry(const Json &json)
{
  Radiometry radiometry;
  const std::optional<double> scale = jsonNumber(json, "scale");
  require(scale && *scale > 0, "\"scale\" is not a positive number");
  radiometry.scale = *scale;
  radiometry.offset = jsonNumber(json, "offset");
  require(radiometry.offset || jsonText(json, "offset") == "baseline",
          "\"offset\" is neither a number nor \"baseline\"");
  radiometry.nodata = jsonNumber(json, "nodata");
  const std::string mask = jsonText(json, "maskType");
  const std::optional<MaskType> type = maskTypeFromName(mask);
  require(type || mask.empty(), "\"maskType\" is unknown");
  radiometry.maskType = type.value_or(MaskType::None);
  return radiometry;
}

FilePattern readFilePattern(const Json &json)
{
  FilePattern pattern;
  pattern.name = jsonText(json, "name");
  require(!pattern.name.empty(), "a file pattern has no \"name\"");
  for (const std::string &text : jsonTexts(jsonMember(json, "templates")))
    pattern.templates.emplace_back(text);
  require(!pattern.templates.empty(), "a file pattern has no \"templates\"");
  pattern.extensions = lowerTexts(jsonMember(json, "extensions"));
  require(!pattern.extensions.empty(), "a file pattern has no \"extensions\"");
  pattern.bands = readBands(json);
  for (const std::vector<std::string> *names :
       {&pattern.bands.red, &pattern.bands.nir["B08"], &pattern.bands.nir["B8A"], &pattern.bands.mask})
    pattern.bandNames.insert(pattern.bandNames.end(), names->begin(), names->end());
  pattern.radiometry = readRadiometry(json);
  pattern.level = jsonText(json, "level");
  pattern.platform = jsonText(json, "platform");
  pattern.tile = jsonText(json, "tile");
  pattern.id = jsonText(json, "id");
  pattern.sidecar = jsonText(json, "sidecar");
  return pattern;
}

StacSensor readStacSensor(const Json &json)
{
  StacSensor sensor;
  sensor.collections = lowerTexts(jsonMember(json, "collections"));
  sensor.platforms = lowerTexts(jsonMember(json, "platforms"));
  sensor.radiometry = readRadiometry(json);
  const Json &assets = jsonMember(json, "assets");
  require(assets.is_array() && !assets.empty(), "\"stac\" has no \"assets\"");
  for (const Json &keys : assets)
    sensor.assets.push_back(readBands(keys));
  for (const std::string &text : jsonTexts(jsonMember(json, "ids")))
    sensor.ids.emplace_back(text, false);
  sensor.tile = jsonText(json, "tile");
  return sensor;
}

/// Each description may state once, under "defaults", what all its parts share.
Json withDefaults(const Json &sensor, const Json &part)
{
  require(part.is_object(), "a part is not an object");
  Json merged = jsonMember(sensor, "defaults").is_object() ? sensor["defaults"] : Json::object();
  merged.update(part);
  return merged;
}

void readSensor(const Json &sensor, SensorPatterns &patterns)
{
  require(sensor.is_object(), "it is not an object");
  for (const Json &part : jsonMember(sensor, "files").is_array() ? sensor["files"] : Json::array())
    patterns.files.push_back(readFilePattern(withDefaults(sensor, part)));
  for (const Json &part : jsonMember(sensor, "stac").is_array() ? sensor["stac"] : Json::array())
    patterns.stac.push_back(readStacSensor(withDefaults(sensor, part)));
}

double wholeWhereMeant(double value)
{
  const double whole = std::round(value);
  return std::fabs(value - whole) <= 1e-6 ? whole : value;
}

} // namespace

const std::vector<std::string> &BandKeys::nirFor(const std::string &nirBand) const
{
  static const std::vector<std::string> none;
  const auto it = nir.find(nirBand);
  return it == nir.end() ? none : it->second;
}

void setScaleOffset(Scene &scene, double scale, double offsetRed, double offsetNir)
{
  scene.quantification = wholeWhereMeant(1 / scale);
  scene.offsetRed = wholeWhereMeant(offsetRed / scale);
  scene.offsetNir = wholeWhereMeant(offsetNir / scale);
}

SensorPatterns loadSensorPatterns(const std::string &folder)
{
  SensorPatterns patterns;
  const FolderListing listing = listFolder(folder).value_or(FolderListing());
  for (const std::string &name : listing.files)
  {
    if (lowerExtension(name) != "json")
      continue;
    const std::string path = joinPath(folder, name);
    std::string error;
    try
    {
      const std::optional<std::string> text = readTextFile(path, MAX_METADATA_BYTES, &error);
      if (!text)
        throw Error(ErrorCode::Input, error);
      const std::optional<Json> sensor = parseJson(*text, error);
      if (!sensor)
        throw Error(ErrorCode::Input, error);
      readSensor(*sensor, patterns);
    }
    catch (const std::exception &e)
    {
      throw Error(ErrorCode::Input,
                  message(QT_TRANSLATE_NOOP("core", "The sensor description %1 is malformed: %2"), {path, e.what()}),
                  path);
    }
  }
  if (patterns.files.empty())
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "There are no sensor descriptions in %1."), {folder}), folder);
  return patterns;
}

} // namespace ndvi
