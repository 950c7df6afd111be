#include "tables/tablesource.h"

#include "model/error.h"
#include "qgiscompat.h"

#include <QCoreApplication>
#include <QDate>
#include <qgsproviderregistry.h>
#include <QTime>

#include <cpl_error.h>
#include <gdal.h>
#include <ogr_api.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::TableSource)
};

struct DatasetCloser
{
  void operator()(void *dataset) const { GDALClose(dataset); }
};

struct FeatureDestroyer
{
  void operator()(void *feature) const { OGR_F_Destroy(static_cast<OGRFeatureH>(feature)); }
};

/// Says nothing of errors: what comes of them is said elsewhere.
class QuietErrors
{
public:
  QuietErrors() { CPLPushErrorHandler(CPLQuietErrorHandler); }
  ~QuietErrors() { CPLPopErrorHandler(); }
  QuietErrors(const QuietErrors &) = delete;
  QuietErrors &operator=(const QuietErrors &) = delete;
};

FieldType typeOf(OGRFieldDefnH definition)
{
  switch (OGR_Fld_GetType(definition))
  {
  case OFTInteger:
    return OGR_Fld_GetSubType(definition) == OFSTBoolean ? FieldType::Boolean : FieldType::ShortInteger;
  case OFTInteger64:
    return FieldType::Integer;
  case OFTReal:
    return FieldType::Real;
  case OFTDate:
    return FieldType::Date;
  case OFTTime:
    return FieldType::Time;
  case OFTDateTime:
    return FieldType::DateTime;
  default:
    return FieldType::Text;
  }
}

/// The field that QGIS has for one of GDAL.
QgsField fieldOf(OGRFieldDefnH definition)
{
  QgsField field = makeField(QString::fromUtf8(OGR_Fld_GetNameRef(definition)), typeOf(definition));
  field.setLength(OGR_Fld_GetWidth(definition));
  field.setPrecision(OGR_Fld_GetPrecision(definition));
  return field;
}

QVariant timeOf(OGRFeatureH feature, int index, OGRFieldType type)
{
  int year = 0, month = 0, day = 0, hour = 0, minute = 0, zone = 0;
  float seconds = 0;
  if (!OGR_F_GetFieldAsDateTimeEx(feature, index, &year, &month, &day, &hour, &minute, &seconds, &zone))
    return QVariant();
  const int milliseconds = static_cast<int>(std::lround(seconds * 1000.0F));
  const QDate date(year, month, day);
  const QTime time(hour, minute, milliseconds / 1000, milliseconds % 1000);
  if (type == OFTDate)
    return date;
  return type == OFTTime ? QVariant(time) : QVariant(QDateTime(date, time));
}

QVariant valueOf(OGRFeatureH feature, int index, OGRFieldDefnH definition)
{
  if (!OGR_F_IsFieldSetAndNotNull(feature, index))
    return QVariant();
  switch (const OGRFieldType type = OGR_Fld_GetType(definition))
  {
  case OFTInteger:
  {
    const int value = OGR_F_GetFieldAsInteger(feature, index);
    return OGR_Fld_GetSubType(definition) == OFSTBoolean ? QVariant(value != 0) : QVariant(value);
  }
  case OFTInteger64:
    return static_cast<qlonglong>(OGR_F_GetFieldAsInteger64(feature, index));
  case OFTReal:
    return OGR_F_GetFieldAsDouble(feature, index);
  case OFTDate:
  case OFTTime:
  case OFTDateTime:
    return timeOf(feature, index, type);
  default:
    return QString::fromUtf8(OGR_F_GetFieldAsString(feature, index));
  }
}

class FileTable : public TableSource
{
public:
  FileTable(std::unique_ptr<void, DatasetCloser> dataset, OGRLayerH layer, QString name)
      : mDataset(std::move(dataset)), mLayer(layer), mName(std::move(name))
  {
    OGRFeatureDefnH definition = OGR_L_GetLayerDefn(mLayer);
    for (int i = 0; i < OGR_FD_GetFieldCount(definition); ++i)
    {
      mDefinitions.push_back(OGR_FD_GetFieldDefn(definition, i));
      mFields.append(fieldOf(mDefinitions.back()));
    }
  }

  QgsFields fields() const override { return mFields; }

  long long rowCount() const override { return std::max<GIntBig>(0, OGR_L_GetFeatureCount(mLayer, 0)); }

  void start(const QgsAttributeList &used) override
  {
    mUsed = used;
    std::vector<QByteArray> names;
    for (int i = 0; i < mFields.count(); ++i)
    {
      if (!used.contains(i))
        names.push_back(mFields.at(i).name().toUtf8());
    }
    names.push_back("OGR_GEOMETRY");
    std::vector<const char *> ignored;
    for (const QByteArray &name : names)
      ignored.push_back(name.constData());
    ignored.push_back(nullptr);
    const QuietErrors quiet; // a driver that cannot leave fields out reads them
    OGR_L_SetIgnoredFields(mLayer, ignored.data());
    OGR_L_ResetReading(mLayer);
  }

  bool next(QgsFeature &row) override
  {
    CPLErrorReset();
    const std::unique_ptr<void, FeatureDestroyer> feature(OGR_L_GetNextFeature(mLayer));
    if (!feature)
    {
      if (CPLGetLastErrorType() >= CE_Failure)
        throw Error(ErrorCode::Input, Tr::tr("The table “%1” cannot be read on: %2.")
                                          .arg(mName, QString::fromUtf8(CPLGetLastErrorMsg()))
                                          .toStdString());
      return false;
    }
    QgsAttributes values(mFields.count());
    for (const int index : std::as_const(mUsed))
      values[index] =
          valueOf(static_cast<OGRFeatureH>(feature.get()), index, mDefinitions[static_cast<std::size_t>(index)]);
    row.setAttributes(values);
    return true;
  }

private:
  std::unique_ptr<void, DatasetCloser> mDataset;
  OGRLayerH mLayer;
  QString mName;
  std::vector<OGRFieldDefnH> mDefinitions;
  QgsFields mFields;
  QgsAttributeList mUsed;
};

} // namespace

long long LayerTable::rowCount() const
{
  return std::max(0LL, static_cast<long long>(mSource->featureCount()));
}

void LayerTable::start(const QgsAttributeList &used)
{
  QgsFeatureRequest request;
  request.setFlags(REQUEST_WITHOUT_GEOMETRY);
  request.setSubsetOfAttributes(used);
  mFeatures = mSource->getFeatures(request, SOURCE_SKIP_GEOMETRY_CHECKS);
}

std::unique_ptr<TableSource> openTableFile(const QString &source)
{
  const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri(QStringLiteral("ogr"), source);
  const QString path = parts.value(QStringLiteral("path")).toString();
  const QString name = parts.value(QStringLiteral("layerName")).toString();
  // A subset, a layer by its number, options of drivers: for QGIS to understand.
  for (auto part = parts.constBegin(); part != parts.constEnd(); ++part)
  {
    if (part.key() != QLatin1String("path") && part.key() != QLatin1String("layerName") && !part.value().isNull() &&
        !part.value().toString().isEmpty())
      return nullptr;
  }
  const QuietErrors quiet;
  std::unique_ptr<void, DatasetCloser> dataset(
      GDALOpenEx(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr));
  if (!dataset)
    return nullptr;
  OGRLayerH layer = name.isEmpty() ? GDALDatasetGetLayer(dataset.get(), 0)
                                   : GDALDatasetGetLayerByName(dataset.get(), name.toUtf8().constData());
  if (!layer)
    return nullptr;
  return std::make_unique<FileTable>(std::move(dataset), layer, source);
}

} // namespace ndvi
