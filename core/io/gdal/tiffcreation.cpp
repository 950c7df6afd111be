#include "io/gdal/tiffcreation.h"

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <array>

namespace ndvi
{

namespace
{

constexpr int TILE = 512; ///< pixels; TIFF wants multiples of 16

} // namespace

CPLStringList tiffOptions(int width, int height, NdviValues values, NdviCompression compression)
{
  CPLStringList options;
  if (width >= TILE && height >= TILE)
  {
    options.SetNameValue("TILED", "YES");
    options.SetNameValue("BLOCKXSIZE", std::to_string(TILE).c_str());
    options.SetNameValue("BLOCKYSIZE", std::to_string(TILE).c_str());
  }
  options.SetNameValue("INTERLEAVE", "BAND");
  options.SetNameValue("COMPRESS", compressionName(compression));
  if (compression != NdviCompression::None)
    options.SetNameValue("PREDICTOR", values == NdviValues::ScaledInteger ? "2" : "3");
  options.SetNameValue("BIGTIFF", "IF_SAFER");
  return options;
}

CPLStringList cogOptions(NdviCompression compression)
{
  CPLStringList options;
  options.SetNameValue("BLOCKSIZE", std::to_string(TILE).c_str());
  options.SetNameValue("COMPRESS", compressionName(compression));
  if (compression != NdviCompression::None)
    options.SetNameValue("PREDICTOR", "YES"); // by data type
  options.SetNameValue("OVERVIEWS", "IGNORE_EXISTING");
  options.SetNameValue("OVERVIEW_RESAMPLING", "AVERAGE");
  options.SetNameValue("BIGTIFF", "IF_SAFER");
  return options;
}

void setGrid(GDALDataset &dataset, const Grid &grid)
{
  std::array<double, 6> gt{grid.toCrs.c, grid.toCrs.a, grid.toCrs.b, grid.toCrs.f, grid.toCrs.d, grid.toCrs.e};
  dataset.SetGeoTransform(gt.data());
  OGRSpatialReference srs;
  if (!grid.crs.empty() && srs.SetFromUserInput(grid.crs.c_str()) == OGRERR_NONE)
    dataset.SetSpatialRef(&srs);
}

void setValueTags(GDALDataset &dataset, int number, const NdviEncoder &encoder)
{
  GDALRasterBand &band = *dataset.GetRasterBand(number);
  band.SetNoDataValue(encoder.nodata());
  if (encoder.scale() == 1)
    return;
  band.SetScale(encoder.scale());
  band.SetOffset(0);
}

std::string tiffTime(Timestamp time)
{
  std::string text = formatTimestamp(time).substr(0, 19);
  text[4] = text[7] = ':';
  text[10] = ' ';
  return text;
}

} // namespace ndvi
