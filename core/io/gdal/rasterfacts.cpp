#include "io/gdal/rasterfacts.h"

#include "io/gdal/footprint.h"
#include "io/gdal/gdalerrors.h"
#include "io/gdal/scenetags.h"
#include "model/error.h"
#include "model/text.h"

#include <cpl_conv.h>
#include <gdal_priv.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <utility>

namespace ndvi
{

namespace
{

/// Where files keep the time of acquisition: this project's own, ENVI headers, Landsat, Sentinel-2 (GDAL's drivers),
/// and GDAL's common IMAGERY domain.
struct MetadataKey
{
  const char *domain;
  const char *name;
};
const MetadataKey sAcquired[] = {{"", "ACQUISITION_DATETIME"}, {"ENVI", "acquisition_time"},
                                 {"", "acquisition_time"},     {"IMAGERY", "ACQUISITIONDATETIME"},
                                 {"", "PRODUCT_START_TIME"},   {"", "DATE_ACQUIRED"}};

std::string acquiredOf(GDALMajorObject &object)
{
  for (const MetadataKey &key : sAcquired)
  {
    const char *text = object.GetMetadataItem(key.name, key.domain);
    if (text && *text && !isMergedAway(text))
      return text;
  }
  return {};
}

/// Milliseconds of a unit as netCDF writes it; 0 for months and years, which have no length, and the unknown.
double millisecondsOf(const std::string &unit)
{
  const std::pair<const char *, double> units[] = {
      {"day", double(MS_PER_DAY)}, {"hour", 3600e3}, {"minute", 60e3}, {"second", 1e3}};
  for (const auto &[name, length] : units)
  {
    if (unit == name || unit == std::string(name) + "s")
      return length;
  }
  return 0;
}

/// The time of a band of netCDF, a number in units of "days since 1970-01-01" (CF conventions, 4.4); empty where there
/// is none, or in a calendar of climate models, which has other days.
std::string netcdfTime(GDALDataset &dataset, GDALRasterBand &band)
{
  const char *number = band.GetMetadataItem("NETCDF_DIM_time");
  const char *units = dataset.GetMetadataItem("time#units");
  const char *calendar = dataset.GetMetadataItem("time#calendar");
  if (!number || !units || (calendar && !std::strstr(calendar, "gregorian") && !EQUAL(calendar, "standard")))
    return {};
  std::array<char, 16> unit{};
  int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
  constexpr int DATE_READ = 4;
  if (std::sscanf(units, "%15s since %d-%d-%d%*[ T]%d:%d:%d", unit.data(), &year, &month, &day, &hour, &minute,
                  &second) < DATE_READ ||
      millisecondsOf(unit.data()) == 0)
    return {};
  std::array<char, 80> date{};
  std::snprintf(date.data(), date.size(), "%04d%02d%02dT%02d%02d%02d", year, month, day, hour, minute, second);
  const std::optional<Timestamp> start = parseTimestamp(date.data());
  const double since = CPLAtof(number) * millisecondsOf(unit.data());
  constexpr double MOST = 1e15; // some 30000 years
  return start && std::fabs(since) < MOST ? formatTimestamp(*start + std::llround(since)) : std::string();
}

NumberKind kindOf(GDALDataType type)
{
  if (GDALDataTypeIsComplex(type))
    return NumberKind::Complex;
  if (GDALDataTypeIsFloating(type))
    return NumberKind::Real;
  return GDALGetDataTypeSizeBytes(type) <= 2 ? NumberKind::Integer : NumberKind::WideInteger;
}

BandFacts factsOf(GDALDataset &dataset, GDALRasterBand &band)
{
  BandFacts facts;
  facts.name = band.GetDescription();
  facts.kind = kindOf(band.GetRasterDataType());
  facts.scale = band.GetScale();
  facts.offset = band.GetOffset();
  int has = FALSE;
  const double nodata = band.GetNoDataValue(&has);
  if (has)
    facts.nodata = nodata;
  facts.acquired = acquiredOf(band);
  if (facts.acquired.empty())
    facts.acquired = netcdfTime(dataset, band);
  facts.scene = readSceneTags(band);
  facts.origin = readOriginTags(dataset, band);
  return facts;
}

} // namespace

std::vector<std::string> RasterFacts::bandNames() const
{
  std::vector<std::string> names;
  for (const BandFacts &band : bands)
    names.push_back(band.name);
  return names;
}

RasterFacts readRasterFacts(const std::string &path)
{
  const GdalErrors errors;
  // Within QGIS they are registered, by QGIS's own choice of drivers.
  if (GDALGetDriverCount() == 0)
    GDALAllRegister();
  const GDALDatasetUniquePtr dataset(
      GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR));
  if (!dataset)
    throw Error(ErrorCode::Io, message(QT_TRANSLATE_NOOP("core", "%1 could not be opened: %2"), {path, errors.text()}),
                path);
  if (dataset->GetRasterCount() == 0)
    throw Error(
        ErrorCode::Io,
        message(QT_TRANSLATE_NOOP("core", "%1 holds no raster itself but several: choose one of them."), {path}), path);
  RasterFacts facts;
  for (GDALRasterBand *band : dataset->GetBands())
    facts.bands.push_back(factsOf(*dataset, *band));
  double transform[6];
  const char *crs = dataset->GetProjectionRef();
  facts.hasCrs = crs && *crs && dataset->GetGeoTransform(transform) == CE_None;
  if (facts.hasCrs)
    facts.footprint = footprintFromGrid(transform, dataset->GetRasterXSize(), dataset->GetRasterYSize(), crs);
  facts.acquired = acquiredOf(*dataset);
  facts.scene = readSceneTags(*dataset);
  const char *written = dataset->GetMetadataItem("TIFFTAG_DATETIME");
  facts.written = written ? written : "";
  return facts;
}

std::optional<Timestamp> metadataTime(const std::string &text)
{
  std::string iso = text;
  if (iso.size() >= 10 && iso[4] == ':' && iso[7] == ':')
    iso[4] = iso[7] = '-';
  return parseTimestamp(iso);
}

} // namespace ndvi
