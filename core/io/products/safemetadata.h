#pragma once

#include "model/geometry.h"
#include "model/timestamp.h"

#include <map>
#include <optional>
#include <string>

namespace ndvi
{

/// What the metadata files of a Sentinel-2 product say. Empty text, nullopt and empty geometry mean "not said".
struct SafeMetadata
{
  std::string productName;            ///< PRODUCT_URI without .SAFE
  std::string platform;               ///< Sentinel-2A
  std::string level;                  ///< L1C or L2A
  std::string baseline;               ///< 05.11
  std::string relativeOrbit;          ///< 055
  std::optional<Timestamp> start;     ///< PRODUCT_START_TIME: sensing start of the datatake
  std::optional<Timestamp> processed; ///< GENERATION_TIME
  std::optional<double> cloudCover;   ///< %, 0…100
  std::optional<double> quantification;
  std::map<int, double> offsets; ///< DN by band_id: 3 = B04, 7 = B08, 8 = B8A; empty where the file has no list
  MultiPolygon footprint;
};

/// What the metadata of one granule (MTD_TL.xml) says.
struct GranuleMetadata
{
  std::string tile;                 ///< T13SFA
  std::optional<Timestamp> sensing; ///< SENSING_TIME of the tile
  std::optional<double> cloudCover; ///< %, 0…100
  MultiPolygon footprint;           ///< the tile's whole grid
};

/// Reads MTD_MSIL1C.xml, MTD_MSIL2A.xml or their older forms (S2A_OPER_MTD_SAFL1C_…, Sen2Cor's S2A_USER_MTD_SAFL2A_…).
/// Nothing where the file is missing, not XML or no product metadata; \a error then says why.
std::optional<SafeMetadata> readSafeMetadata(const std::string &path, std::string &error);

/// Reads MTD_TL.xml or its older forms; otherwise as readSafeMetadata().
std::optional<GranuleMetadata> readGranuleMetadata(const std::string &path, std::string &error);

/// Reads what manifest.safe says of start, platform, orbit and footprint; otherwise as readSafeMetadata().
std::optional<SafeMetadata> readSafeManifest(const std::string &path, std::string &error);

} // namespace ndvi
