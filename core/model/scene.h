#pragma once

#include "model/geometry.h"
#include "model/timestamp.h"

#include <optional>
#include <string>
#include <vector>

namespace ndvi
{

/// Where one asset (band file) of a scene is: any path GDAL opens, and the band in it.
/// Written as text it is the path, with "#band=N" behind it for a band other than 1.
struct AssetRef
{
  std::string path; ///< empty: the scene has no such asset
  int band = 1;     ///< 1-based

  bool isEmpty() const { return path.empty(); }
  std::string toString() const;

  /// Reads what toString() writes. "#band=" with anything but a number from 1 on is part of the path.
  static AssetRef parse(const std::string &text);

  bool operator==(const AssetRef &o) const { return path == o.path && band == o.band; }
};

/// What the values of a scene's mask asset mean.
enum class MaskType
{
  None,    ///< the scene has no mask
  Scl,     ///< Sentinel-2 scene classification: classes 0…11
  Fmask,   ///< HLS Fmask: bits
  QaPixel, ///< Landsat Collection 2 QA_PIXEL: bits
  Binary   ///< not 0 = masked
};

/// "scl", "fmask", "qa_pixel", "binary"; empty for None.
std::string maskTypeName(MaskType type);

/// The reverse of maskTypeName(); nothing for an unknown name.
std::optional<MaskType> maskTypeFromName(const std::string &name);

/// Where the DN offsets of a scene come from.
enum class OffsetSource
{
  Metadata, ///< the product's own XML
  Baseline, ///< derived from the processing baseline (04.00 and later: −1000)
  Stac,     ///< raster:bands or earthsearch:boa_offset_applied of a STAC item
  User,     ///< given by the user
  Assumed   ///< nothing known, 0 taken
};

/// "metadata", "baseline", "stac", "user", "assumed".
std::string offsetSourceName(OffsetSource source);
std::optional<OffsetSource> offsetSourceFromName(const std::string &name);

/// One acquisition of one tile, as a row of a collection holds it. Empty text and nullopt mean unknown.
struct Scene
{
  std::string id;                    ///< unique in its collection
  std::optional<Timestamp> datetime; ///< sensing start, UTC
  std::optional<double> cloudCover;  ///< %, 0…100, as the producer says
  std::string platform;              ///< Sentinel-2A
  std::string tile;                  ///< T32TPS
  std::string level;                 ///< L1C or L2A
  std::string baseline;              ///< 05.09
  std::string relativeOrbit;         ///< 022

  AssetRef red, nir, scl, ndvi;
  MaskType maskType = MaskType::None; ///< of scl

  /// reflectance = (DN + offset) / quantification. Of a scene that has ndvi alone: the same of the 8 or 16 bit integers
  /// of a file without scale and offset tags, and nodata likewise, where offsetSource is User; else without meaning.
  double quantification = 10000;
  double offsetRed = 0; ///< DN
  double offsetNir = 0; ///< DN
  OffsetSource offsetSource = OffsetSource::Assumed;
  std::optional<double> nodata; ///< DN that means no data; nullopt: what the file says
  std::string authcfg;          ///< QGIS authentication configuration id

  /// Sentences: what was decided about other versions and parts of the same acquisition; empty where there were none.
  std::string versions;

  /// Why ndvi:ndvirasters wrote no NDVI of the scene, a sentence; empty where ndvi says where it is, or nobody knows.
  std::string noNdviReason;
  bool isNdviSkipped = false; ///< noNdviReason is no failure: the scene was left out on purpose

  MultiPolygon footprint; ///< longitude, latitude (EPSG:4326 in x, y order); may be empty

  /// What it has of red, nir, scl and ndvi.
  std::vector<AssetRef> assets() const;

  bool hasBands() const { return !red.isEmpty() && !nir.isEmpty(); }
  /// Quantification and offsets tell how its stored numbers are to be read; else its NDVI's file does alone.
  bool needsNumbers() const { return hasBands() || offsetSource == OffsetSource::User; }
  bool hasMask() const { return !scl.isEmpty() && maskType != MaskType::None; }
};

} // namespace ndvi
