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
/// replaced (.aux.xml, .ovr, .msk) go then. A COG is first written uncompressed there. Throws Error(Io).
std::unique_ptr<RasterWriter> createNdviRaster(const std::string &path, const std::string &stagingFolder,
                                               const Grid &grid, const NdviRasterTags &tags,
                                               const NdviFormat &format = {});

/// Files beside a raster that GDAL and QGIS take for part of it: what was said of the old one is not true of a new one.
std::vector<std::string> rasterSidecars(const std::string &path);

} // namespace ndvi
