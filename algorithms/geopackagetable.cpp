#include "geopackagetable.h"

#include "io/gdal/gdalerrors.h"
#include "model/error.h"
#include "model/text.h"

#include <cpl_conv.h>
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

struct DestroyFeature
{
  void operator()(OGRFeatureH feature) const { OGR_F_Destroy(feature); }
};
using Feature = std::unique_ptr<void, DestroyFeature>;

/// GDALDatasetCopyLayer() would do, but begins a transaction of its own inside the one that makes all of it one step.
bool copyLayer(OGRLayerH rows, GDALDatasetH destination, const std::string &table, const std::string &geometryColumn)
{
  CPLStringList options;
  options.SetNameValue("OVERWRITE", "YES");
  if (!geometryColumn.empty())
    options.SetNameValue("GEOMETRY_NAME", geometryColumn.c_str());
  OGRLayerH copy = GDALDatasetCreateLayer(destination, table.c_str(), OGR_L_GetSpatialRef(rows),
                                          OGR_L_GetGeomType(rows), options.List());
  if (!copy)
    return false;
  OGRFeatureDefnH definition = OGR_L_GetLayerDefn(rows);
  for (int i = 0; i < OGR_FD_GetFieldCount(definition); ++i)
  {
    if (OGR_L_CreateField(copy, OGR_FD_GetFieldDefn(definition, i), FALSE) != OGRERR_NONE)
      return false;
  }
  OGR_L_ResetReading(rows);
  while (const Feature row{OGR_L_GetNextFeature(rows)})
  {
    const Feature feature(OGR_F_Create(OGR_L_GetLayerDefn(copy)));
    if (OGR_F_SetFrom(feature.get(), row.get(), FALSE) != OGRERR_NONE ||
        OGR_L_CreateFeature(copy, feature.get()) != OGRERR_NONE)
      return false;
  }
  return true;
}

/// After a commit that failed GDAL still writes the number of rows it meant to have when it closes the file.
void repairRowCount(const std::string &path, const std::string &table)
{
  const Dataset dataset = open(path, GDAL_OF_UPDATE);
  if (!dataset)
    return;
  char *quoted = CPLEscapeString(table.c_str(), -1, CPLES_SQL);
  const std::string sql = "UPDATE gpkg_ogr_contents SET feature_count = NULL WHERE lower(table_name) = lower('" +
                          std::string(quoted) + "')";
  CPLFree(quoted);
  OGRLayerH result = GDALDatasetExecuteSQL(dataset.get(), sql.c_str(), nullptr, nullptr);
  if (result)
    GDALDatasetReleaseResultSet(dataset.get(), result);
}

} // namespace

long long countRows(const QString &path)
{
  const Dataset dataset(
      GDALOpenEx(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr));
  OGRLayerH layer = dataset ? GDALDatasetGetLayer(dataset.get(), 0) : nullptr;
  return layer ? OGR_L_GetFeatureCount(layer, TRUE) : -1;
}

void copyIntoGeoPackage(const QString &from, const QString &to, const QString &table, const QString &geometryColumn)
{
  const std::string target = to.toStdString();
  GdalErrors failures;
  const auto fail = [&]
  {
    throw Error(ErrorCode::Io,
                message(QT_TRANSLATE_NOOP("core", "Cannot write table %1 to %2: %3"),
                        {table.toStdString(), target, failures.text()}),
                target);
  };

  const Dataset source = open(from.toStdString(), GDAL_OF_READONLY);
  Dataset destination = open(target, GDAL_OF_UPDATE);
  if (!source || !destination)
    fail();
  if (GDALDatasetStartTransaction(destination.get(), FALSE) != OGRERR_NONE)
    fail();

  OGRLayerH rows = GDALDatasetGetLayer(source.get(), 0);
  const bool whole = rows && copyLayer(rows, destination.get(), table.toStdString(), geometryColumn.toStdString()) &&
                     failures.isEmpty();
  if (!whole || GDALDatasetCommitTransaction(destination.get()) != OGRERR_NONE)
  {
    GDALDatasetRollbackTransaction(destination.get());
    destination.reset();
    repairRowCount(target, table.toStdString());
    fail();
  }
}

} // namespace ndvi
