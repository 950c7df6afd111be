#pragma once

#include "io/gdal/ndviformat.h"
#include "model/grid.h"
#include "model/timestamp.h"

#include <cpl_string.h>
#include <gdal.h>

#include <optional>
#include <string>

class GDALDataset;

namespace ndvi
{

/// What the numbers of \a encoder are to GDAL.
inline GDALDataType storedType(const NdviEncoder &encoder)
{
  return encoder.isInteger() ? GDT_Int16 : GDT_Float32;
}

/// Creation options of GDAL's GTiff driver for a raster of this size: tiles of 512 pixels, unless a side is shorter (a
/// tile would only be padded), \a compression with the predictor that suits \a values.
CPLStringList tiffOptions(int width, int height, NdviValues values, NdviCompression compression);

/// The same for the COG driver: overviews are means.
CPLStringList cogOptions(NdviCompression compression);

/// Geotransform and CRS of \a grid.
void setGrid(GDALDataset &dataset, const Grid &grid);

/// Nodata and scale tag of band \a number.
void setValueTags(GDALDataset &dataset, int number, const NdviEncoder &encoder);

/// Time as TIFF wants it: 2024:09:01 17:28:59.
std::string tiffTime(Timestamp time);

} // namespace ndvi
