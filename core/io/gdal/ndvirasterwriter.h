#pragma once

#include "batch/rasterrun.h"
#include "io/gdal/ndviformat.h"
#include "model/scene.h"

namespace ndvi
{

/// What an NDVI raster is to say of itself, beside its grid.
struct NdviRasterTags
{
  Scene scene; ///< id, time and what else is known (scenetags.h)
  BandOrigin origin;
};

/// Creates an NDVI raster for \a path, with the band description "NDVI" and \a tags in the metadata of the file
/// (scenetags.h; the time also as TIFFTAG_DATETIME). It is written under the same name into \a stagingFolder, which
/// exists on the same file system, and moved to its place by commit(); files beside \a path that belonged to what is
/// replaced (.aux.xml, .ovr, .msk, an item of a STAC catalog written here) go then. A COG is first written uncompressed
/// there. Throws Error(Io).
std::unique_ptr<RasterWriter> createNdviRaster(const std::string &path, const std::string &stagingFolder,
                                               const Grid &grid, const NdviRasterTags &tags,
                                               const NdviFormat &format = {});

/// The STAC item beside an NDVI raster.
std::string itemBeside(const std::string &path);

/// In the properties of items that are written here, and of no others.
constexpr const char *ITEM_MARK = "ndvi:scene_id";

/// True where \a path is a file with an item that was written here.
bool isOwnItem(const std::string &path);

/// Files beside a raster that GDAL and QGIS take for part of it: what was said of the old one is not true of a new one.
std::vector<std::string> rasterSidecars(const std::string &path);

} // namespace ndvi
