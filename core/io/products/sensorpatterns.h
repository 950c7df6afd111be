#pragma once

#include "io/products/nametemplate.h"
#include "model/scene.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

// What the search knows of sensors is data: metadata/sensors/*.json, described in metadata/sensors/README.md.

namespace ndvi
{

/// Names (band names of files, asset keys of STAC items) of the bands a scene needs, each list in order of preference.
struct BandKeys
{
  std::vector<std::string> red;
  std::map<std::string, std::vector<std::string>> nir; ///< by NIR_BAND ("B08", "B8A")
  std::vector<std::string> mask;

  const std::vector<std::string> &nirFor(const std::string &nirBand) const;
};

/// How stored numbers become reflectance, and what the mask means.
struct Radiometry
{
  double scale = 0.0001;        ///< reflectance = DN × scale + offset
  std::optional<double> offset; ///< in reflectance; nothing: depends on the processing baseline
  std::optional<double> nodata; ///< DN
  MaskType maskType = MaskType::None;
};

/// Sets quantification and both offsets of \a scene from a scale and offset as STAC writes them. Offsets within 1e-6 of
/// a whole DN are taken as that DN (−0.1 / 0.0001 is not exactly −1000 in binary).
void setScaleOffset(Scene &scene, double scale, double offsetRed, double offsetNir);

/// Band files with names of one kind.
struct FilePattern
{
  std::string name; ///< for messages
  std::vector<NameTemplate> templates;
  std::vector<std::string> extensions; ///< lower case, in order of preference
  BandKeys bands;
  std::vector<std::string> bandNames; ///< all of them
  Radiometry radiometry;
  std::string level, platform, tile, id; ///< texts with {field}s; empty: unknown, or for id the name up to the band
  std::string sidecar;                   ///< "tileInfo.json" where such a file beside the bands is read; else empty
};

/// STAC items of one sensor.
struct StacSensor
{
  std::vector<std::string> collections; ///< starts of collection ids, lower case
  std::vector<std::string> platforms;   ///< starts of platform and constellation names, lower case, blanks as "-"
  std::vector<BandKeys> assets;         ///< keys of one publisher each; {resolution} and {maskResolution} are filled in
  Radiometry radiometry;
  std::vector<NameTemplate> ids; ///< ids of items, where these alone tell the tile
  std::string tile;              ///< text with {field}s of the ids; empty: unknown
};

struct SensorPatterns
{
  std::vector<FilePattern> files;
  std::vector<StacSensor> stac;
};

/// Reads all descriptions of a folder, by name. Throws Error(Input) where there are none or one is malformed.
SensorPatterns loadSensorPatterns(const std::string &folder);

} // namespace ndvi
