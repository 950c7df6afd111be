#pragma once

#include "model/bandorigin.h"
#include "model/geometry.h"
#include "model/scene.h"
#include "model/timestamp.h"

#include <optional>
#include <string>
#include <vector>

namespace ndvi
{

/// What kind of numbers a band stores.
enum class NumberKind
{
  Integer,     ///< of 8 or 16 bits
  WideInteger, ///< of more
  Real,
  Complex
};

/// What the header of a file tells of one band.
struct BandFacts
{
  std::string name; ///< description; empty where it has none
  NumberKind kind = NumberKind::Integer;
  double scale = 1, offset = 0; ///< value = stored · scale + offset
  std::optional<double> nodata; ///< stored
  std::string acquired;         ///< time of acquisition in its metadata, as written; empty where there is none
  std::optional<Scene> scene;   ///< what a band of a stack says of its scene (scenetags.h)
  BandOrigin origin;            ///< and of its pixels

  bool hasTags() const { return scale != 1 || offset != 0; }
};

/// What the header of a raster file tells.
struct RasterFacts
{
  std::vector<BandFacts> bands;
  bool hasCrs = false;        ///< false too where the file has no place on the ground
  MultiPolygon footprint;     ///< longitude, latitude; empty where its CRS does not lead there
  std::string acquired;       ///< time of acquisition in its metadata, as written; empty where there is none
  std::string written;        ///< TIFFTAG_DATETIME, which may be the acquisition or when the file was made; or empty
  std::optional<Scene> scene; ///< what an NDVI raster says of its scene (scenetags.h)

  std::vector<std::string> bandNames() const;
};

/// Opens \a path (any GDAL path) and reads no pixel. Throws Error(Io) where GDAL cannot open it or it has no band.
RasterFacts readRasterFacts(const std::string &path);

/// The time that metadata write as ISO 8601 or as TIFF does (2024:06:11 10:20:30); nothing where it is none.
std::optional<Timestamp> metadataTime(const std::string &text);

} // namespace ndvi
