#include "io/gdal/stackwarp.h"

#include "io/gdal/gdalerrors.h"
#include "model/error.h"
#include "model/text.h"

#include <cpl_string.h>
#include <gdal_priv.h>
#include <gdal_utils.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace ndvi
{

namespace
{

std::string number(double value)
{
  return std::isnan(value) ? "nan" : CPLSPrintf("%.17g", value);
}

/// A band of a file as GDAL opens it by name alone.
std::string nameOf(const AssetRef &source)
{
  return source.band == 1 ? source.path : "vrt://" + source.path + "?bands=" + std::to_string(source.band);
}

} // namespace

std::string warpedVrt(const AssetRef &source, const WarpWanted &wanted)
{
  const Grid &grid = wanted.grid;
  if (grid.toCrs.b != 0 || grid.toCrs.d != 0 || grid.toCrs.a <= 0 || grid.toCrs.e >= 0)
    throw Error(ErrorCode::Grid,
                message(QT_TRANSLATE_NOOP("core", "The grid of the stack is rotated, and rasters of other grids cannot "
                                                  "be brought to it: choose another GRID.")));
  const auto fail = [&source](const std::string &reason)
  {
    throw Error(ErrorCode::Io,
                message(QT_TRANSLATE_NOOP("core", "%1 could not be resampled: %2"), {source.toString(), reason}),
                source.path, source.band);
  };
  const Box box = boundingBox(outlineOf(grid));
  CPLStringList arguments;
  const auto add = [&arguments](std::initializer_list<std::string> texts)
  {
    for (const std::string &text : texts)
      arguments.AddString(text.c_str());
  };
  add({"-of", "VRT", "-t_srs", grid.crs, "-te", number(box.xMin), number(box.yMin), number(box.xMax), number(box.yMax),
       "-ts", std::to_string(grid.width), std::to_string(grid.height), "-r", wanted.method, "-ot",
       GDALGetDataTypeName(wanted.type), "-dstnodata", number(wanted.nodata)});
  if (wanted.isNodataOfSource)
    add({"-srcnodata", number(wanted.nodata)});
  const GdalErrors errors;
  const GDALDatasetUniquePtr from(GDALDataset::Open(nameOf(source).c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY));
  if (!from)
    fail(errors.text());
  const std::unique_ptr<GDALWarpAppOptions, decltype(&GDALWarpAppOptionsFree)> options(
      GDALWarpAppOptionsNew(arguments.List(), nullptr), GDALWarpAppOptionsFree);
  GDALDatasetH handle = GDALDataset::ToHandle(from.get());
  int misused = FALSE;
  const GDALDatasetUniquePtr warped(
      GDALDataset::FromHandle(GDALWarp("", nullptr, 1, &handle, options.get(), &misused)));
  const char *const *xml = warped ? warped->GetMetadata("xml:VRT") : nullptr;
  if (!xml || !xml[0])
    fail(errors.text());
  return xml[0];
}

bool gridsMeet(const Grid &source, const Grid &target)
{
  Box box = boundingBox(outlineOf(source));
  const GdalErrors quiet;
  if (source.crs != target.crs)
  {
    constexpr int POINTS = 21; // a side
    OGRSpatialReference from, to;
    if (from.SetFromUserInput(source.crs.c_str()) != OGRERR_NONE ||
        to.SetFromUserInput(target.crs.c_str()) != OGRERR_NONE)
      return true;
    from.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    to.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    const std::unique_ptr<OGRCoordinateTransformation> transform(OGRCreateCoordinateTransformation(&from, &to));
    Box there;
    if (!transform || !transform->TransformBounds(box.xMin, box.yMin, box.xMax, box.yMax, &there.xMin, &there.yMin,
                                                  &there.xMax, &there.yMax, POINTS))
      return true;
    box = there;
  }
  const Box other = boundingBox(outlineOf(target));
  return box.xMin < other.xMax && other.xMin < box.xMax && box.yMin < other.yMax && other.yMin < box.yMax;
}

} // namespace ndvi
