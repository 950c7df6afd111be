#include "tables/geopackagetable.h"

#include "io/diskspace.h"
#include "io/gdal/gdalerrors.h"
#include "model/error.h"
#include "model/text.h"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <gdal.h>

#include <string>
#include <vector>

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
bool copyLayer(OGRLayerH rows, GDALDatasetH destination, const std::string &table, const std::string &geometryColumn,
               CancelCheck &cancelled)
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
    cancelled();
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

long long countRows(const QString &path, CancelCheck &cancelled)
{
  const Dataset dataset(
      GDALOpenEx(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr));
  OGRLayerH layer = dataset ? GDALDatasetGetLayer(dataset.get(), 0) : nullptr;
  if (!layer)
    return -1;
  if (OGR_L_TestCapability(layer, OLCFastFeatureCount))
    return OGR_L_GetFeatureCount(layer, TRUE);
  // GDAL would read all of the file in one go, deaf to a cancel.
  long long count = 0;
  OGR_L_ResetReading(layer);
  while (const Feature row{OGR_L_GetNextFeature(layer)})
  {
    cancelled();
    ++count;
  }
  return count;
}

struct GeoPackageCopy::Private
{
  std::string path;
  std::string shown; ///< for messages
  Dataset dataset;
  std::vector<std::string> tables; ///< begun
  bool isOpen = false;             ///< the transaction

  void rollBack();

  [[noreturn]] void fail(const std::string &reason) const
  {
    const std::string name = tables.empty() ? std::string() : tables.back();
    throw Error(ErrorCode::Io,
                message(QT_TRANSLATE_NOOP("core", "Cannot write table %1 to %2: %3"),
                        {name, shown, writeProblem(path, reason)}),
                shown);
  }
};

void GeoPackageCopy::Private::rollBack()
{
  if (!isOpen)
    return;
  isOpen = false;
  const GdalErrors quiet;
  GDALDatasetRollbackTransaction(dataset.get());
  dataset.reset();
  for (const std::string &table : tables)
    repairRowCount(path, table);
}

GeoPackageCopy::GeoPackageCopy(const QString &path, const QString &shown) : d(std::make_unique<Private>())
{
  d->path = path.toStdString();
  d->shown = shown.toStdString();
  const GdalErrors failures;
  d->dataset = open(d->path, GDAL_OF_UPDATE);
  if (!d->dataset || GDALDatasetStartTransaction(d->dataset.get(), FALSE) != OGRERR_NONE)
    throw Error(
        ErrorCode::Io,
        message(QT_TRANSLATE_NOOP("core", "Cannot write %1: %2"), {d->shown, writeProblem(d->path, failures.text())}),
        d->shown);
  d->isOpen = true;
}

GeoPackageCopy::~GeoPackageCopy()
{
  d->rollBack();
}

void GeoPackageCopy::add(const QString &from, const QString &table, const QString &geometryColumn,
                         CancelCheck &cancelled)
{
  d->tables.push_back(table.toStdString());
  const GdalErrors failures;
  const Dataset source = open(from.toStdString(), GDAL_OF_READONLY);
  OGRLayerH rows = source ? GDALDatasetGetLayer(source.get(), 0) : nullptr;
  if (!rows || !copyLayer(rows, d->dataset.get(), d->tables.back(), geometryColumn.toStdString(), cancelled) ||
      !failures.isEmpty())
    d->fail(failures.text());
}

void GeoPackageCopy::commit()
{
  std::string reason;
  {
    const GdalErrors failures;
    if (GDALDatasetCommitTransaction(d->dataset.get()) == OGRERR_NONE)
    {
      d->isOpen = false;
      d->dataset.reset();
      return;
    }
    reason = failures.text();
  }
  d->rollBack();
  d->fail(reason);
}

} // namespace ndvi
