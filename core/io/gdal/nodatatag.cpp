#include "io/gdal/nodatatag.h"

#include "io/gdal/gdalerrors.h"
#include "model/error.h"
#include "model/text.h"

#include <gdal_priv.h>

namespace ndvi
{

void declareNodata(const std::string &path, double nodata)
{
  const GdalErrors errors;
  GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_UPDATE));
  bool isDone = dataset != nullptr;
  for (int b = 1; isDone && b <= dataset->GetRasterCount(); ++b)
  {
    GDALRasterBand &band = *dataset->GetRasterBand(b);
    int has = FALSE;
    band.GetNoDataValue(&has);
    if (!has && GDALDataTypeIsFloating(band.GetRasterDataType()))
      isDone = band.SetNoDataValue(nodata) == CE_None;
  }
  dataset.reset(); // which writes
  if (!isDone || !errors.isEmpty())
    throw Error(ErrorCode::Io, message(QT_TRANSLATE_NOOP("core", "%1 could not be written: %2"), {path, errors.text()}),
                path);
}

} // namespace ndvi
