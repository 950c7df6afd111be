#pragma once

#include "io/gdal/ndviformat.h"
#include "model/bandorigin.h"
#include "model/grid.h"
#include "model/scene.h"

#include <string>
#include <vector>

namespace ndvi
{

/// The name of the file that a catalog of NDVI rasters begins with.
extern const char *const CATALOG_FILE;

/// An NDVI raster as an item of a catalog tells of it.
struct CatalogRaster
{
  Scene scene;
  std::string file; ///< its name; the item is beside it
  Grid grid;
  BandOrigin origin;
  NdviFormat format;
};

/// Writes a static STAC catalog of NDVI rasters: a collection, and an item beside each raster, all links relative.
///
/// STAC 1.1.0 with the extensions projection, raster, processing, eo and grid 1.1.0 and sat 1.0.0: those say proj:epsg
/// and raster:bands, which GDAL's STACIT and readers of STAC 1.0.0 look for; later ones don't. Nothing in it depends on
/// the clock: the same rasters give the same files.
class CatalogWriter
{
public:
  /// \a folder: where the rasters are; what a catalog of an earlier run there has of other rasters, which are still
  /// there, stays in it. \a software: name and version for processing:software. Throws Error(Input) where \a folder
  /// holds a catalog that is none of these, Error(Io) where it cannot be read.
  CatalogWriter(const std::string &folder, std::string software, std::string version);

  /// Writes the item of a raster into \a stagingFolder. Why there can be none, as a sentence (STAC wants a time and a
  /// place, and what others have of that name is not replaced); else empty. Throws Error(Io).
  std::string add(const CatalogRaster &raster, const std::string &stagingFolder);

  /// Writes the collection of all items into \a stagingFolder; false where there is none, and none is to stay.
  bool finish(const std::string &stagingFolder) const;

private:
  /// What the collection tells of an item.
  struct Entry
  {
    std::string file; ///< of the item
    std::string datetime, platform;
    std::vector<double> bbox; ///< west, south, east, north
  };

  void readEarlier();

  std::string mFolder, mSoftware, mVersion;
  std::vector<Entry> mEntries;
};

} // namespace ndvi
