#pragma once

#include "batch/rasterrun.h"

namespace ndvi
{

/// Creates a Float32 GeoTIFF (tiled, DEFLATE, nodata NaN, band description "NDVI") for \a path. It is written under the
/// same name into \a stagingFolder, which exists on the same file system, and moved to its place by commit().
/// \a datetime, if set, goes to the metadata (TIFFTAG_DATETIME and ACQUISITION_DATETIME). Throws Error(Io).
std::unique_ptr<RasterWriter> createNdviRaster(const std::string &path, const std::string &stagingFolder,
                                               const Grid &grid, const std::optional<Timestamp> &datetime);

} // namespace ndvi
