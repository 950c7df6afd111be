#pragma once

#include "io/gdal/gdalrastersource.h"
#include "model/options.h"

namespace ndvi
{

/// Where a run reads the files of its scenes: on disks with GDAL, on servers with \a options' limits and the
/// authentication configurations of QGIS.
GdalRasterSource sceneSource(const BatchOptions &options);

} // namespace ndvi
