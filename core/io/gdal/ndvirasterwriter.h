#pragma once

#include "batch/rasterrun.h"

namespace ndvi
{

/// Creates a Float32 GeoTIFF (tiled, DEFLATE, nodata NaN, band description "NDVI") at \a path. It is written to a
/// hidden temporary folder beside its place and moved there by commit(). \a datetime, if set, goes to the metadata
/// (TIFFTAG_DATETIME and ACQUISITION_DATETIME). Throws Error(Io).
std::unique_ptr<RasterWriter> createNdviRaster(const std::string &path, const Grid &grid,
                                               const std::optional<Timestamp> &datetime);

} // namespace ndvi
