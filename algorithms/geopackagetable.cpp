#include "geopackagetable.h"

#include "gdalfailures.h"
#include "model/error.h"
#include "model/text.h"

#include <cpl_string.h>
#include <gdal.h>

#include <memory>
#include <string>

namespace ndvi
{

namespace
{

struct CloseDataset
{
  void operator()(GDALDatasetH dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<void, CloseDataset>;

Dataset open(const std::string &path, unsigned int mode)
{
  const char *const drivers[] = {"GPKG", nullptr};
  return Dataset(GDALOpenEx(path.c_str(), GDAL_OF_VECTOR | mode, drivers, nullptr, nullptr));
}

} // namespace

void copyIntoGeoPackage(const QString &from, const QString &to, const QString &table, const QString &geometryColumn)
{
  const std::string target = to.toStdString();
  GdalFailures failures;
  const auto fail = [&]
  {
    throw Error(ErrorCode::Io,
                message(QT_TRANSLATE_NOOP("core", "Cannot write table %1 to %2: %3"),
                        {table.toStdString(), target, failures.text()}),
                target);
  };

  const Dataset source = open(from.toStdString(), GDAL_OF_READONLY);
  const Dataset destination = open(target, GDAL_OF_UPDATE);
  if (!source || !destination)
    fail();
  if (GDALDatasetStartTransaction(destination.get(), FALSE) != OGRERR_NONE)
    fail();

  CPLStringList options;
  options.SetNameValue("OVERWRITE", "YES");
  if (!geometryColumn.isEmpty())
    options.SetNameValue("GEOMETRY_NAME", geometryColumn.toUtf8().constData());
  OGRLayerH layer = GDALDatasetGetLayer(source.get(), 0);
  OGRLayerH copy = GDALDatasetCopyLayer(destination.get(), layer, table.toUtf8().constData(), options.List());
  if (!copy || !failures.isEmpty() || OGR_L_GetFeatureCount(copy, TRUE) != OGR_L_GetFeatureCount(layer, TRUE) ||
      GDALDatasetCommitTransaction(destination.get()) != OGRERR_NONE)
  {
    GDALDatasetRollbackTransaction(destination.get());
    fail();
  }
}

} // namespace ndvi
