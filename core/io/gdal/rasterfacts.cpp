#include "io/gdal/rasterfacts.h"

#include "io/gdal/footprint.h"
#include "io/gdal/gdalerrors.h"
#include "model/error.h"
#include "model/text.h"

#include <gdal_priv.h>

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
    if (text && *text)
      return text;
  }
  return {};
}

NumberKind kindOf(GDALDataType type)
{
  if (GDALDataTypeIsComplex(type))
    return NumberKind::Complex;
  if (GDALDataTypeIsFloating(type))
    return NumberKind::Real;
  return GDALGetDataTypeSizeBytes(type) <= 2 ? NumberKind::Integer : NumberKind::WideInteger;
}

BandFacts factsOf(GDALRasterBand &band)
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
    facts.bands.push_back(factsOf(*band));
  double transform[6];
  const char *crs = dataset->GetProjectionRef();
  facts.hasCrs = crs && *crs && dataset->GetGeoTransform(transform) == CE_None;
  if (facts.hasCrs)
    facts.footprint = footprintFromGrid(transform, dataset->GetRasterXSize(), dataset->GetRasterYSize(), crs);
  facts.acquired = acquiredOf(*dataset);
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
