#pragma once

#include "model/grid.h"
#include "model/scene.h"

#include <gdal.h>

#include <string>

namespace ndvi
{

/// What a raster is to become by GDAL's warper.
struct WarpWanted
{
  Grid grid; ///< north up
  GDALDataType type = GDT_Float32;
  double nodata = 0;             ///< where the raster does not reach, or has none of its own values
  bool isNodataOfSource = false; ///< nodata is no data in the raster too, which does not say so itself
  std::string method;            ///< as gdalwarp -r names it
};

/// XML of a VRT that brings \a source to a grid: what `gdalwarp -of VRT -t_srs … -te … -ts … -r … -dstnodata …` makes.
/// GDAL opens it like a file. Throws Error(Grid) where the grid is rotated, Error(Io) where GDAL refuses.
std::string warpedVrt(const AssetRef &source, const WarpWanted &wanted);

/// True where the rectangles around both, in the CRS of \a target, overlap; also where that cannot be told.
bool gridsMeet(const Grid &source, const Grid &target);

} // namespace ndvi
