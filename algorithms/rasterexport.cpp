#include "rasterexport.h"

#include "model/error.h"

#include <QCoreApplication>
#include <qgscoordinatetransformcontext.h>
#include <qgsrasterblock.h>
#include <qgsrasterdataprovider.h>
#include <qgsrasterfilewriter.h>
#include <qgsrasterinterface.h>
#include <qgsrasterpipe.h>

#include <limits>
#include <memory>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::RasterExport)
};

bool isPicture(const QgsRasterDataProvider &values)
{
  const Qgis::DataType type = values.bandCount() > 0 ? values.dataType(1) : Qgis::DataType::UnknownDataType;
  return type == Qgis::DataType::UnknownDataType || type == Qgis::DataType::ARGB32 ||
         type == Qgis::DataType::ARGB32_Premultiplied;
}

} // namespace

void exportRaster(const QgsRasterDataProvider &values, const QString &name, const QString &path,
                  const QgsCoordinateTransformContext &transforms, FeedbackProgress &progress)
{
  if (isPicture(values))
    throw Error(
        ErrorCode::Input,
        Tr::tr("LAYERS: “%1” (%2) gives pictures, not the values of bands.").arg(name, values.name()).toStdString());
  if (values.xSize() <= 0 || values.ySize() <= 0)
    throw Error(ErrorCode::Input,
                Tr::tr("LAYERS: “%1” (%2) has no pixel size of its own. Save it as a GeoTIFF with the resolution you "
                       "want and use that.")
                    .arg(name, values.name())
                    .toStdString());

  auto provider = std::unique_ptr<QgsRasterDataProvider>(values.clone());
  for (int band = 1; band <= provider->bandCount(); ++band)
  {
    // What the user declared as nodata for the map is no property of the data. But providers that compute leave the
    // least number of all where they have none, without declaring it.
    const bool isReal =
        provider->dataType(band) == Qgis::DataType::Float32 || provider->dataType(band) == Qgis::DataType::Float64;
    constexpr double NONE = std::numeric_limits<float>::lowest();
    provider->setUseSourceNoDataValue(band, true);
    provider->setUserNoDataValue(band, isReal && !provider->sourceHasNoDataValue(band)
                                           ? QgsRasterRangeList{QgsRasterRange(NONE, NONE)}
                                           : QgsRasterRangeList());
  }
  QgsRasterBlockFeedback feedback;
  QObject::connect(&feedback, &QgsFeedback::progressChanged, &feedback,
                   [&progress, &feedback](double)
                   {
                     if (progress.isCancelled())
                       feedback.cancel();
                   });
  const int columns = provider->xSize(), rows = provider->ySize();
  const QgsRectangle extent = provider->extent();
  const QgsCoordinateReferenceSystem crs = provider->crs();
  QgsRasterPipe pipe;
  if (!pipe.set(provider.release()))
    throw Error(ErrorCode::Internal, "a raster pipe without provider");
  QgsRasterFileWriter writer(path);
  writer.setCreateOptions(
      {QStringLiteral("COMPRESS=DEFLATE"), QStringLiteral("TILED=YES"), QStringLiteral("BIGTIFF=IF_SAFER")});
  const auto result = writer.writeRaster(&pipe, columns, rows, extent, crs, transforms, &feedback);
  if (feedback.isCanceled() || progress.isCancelled())
    throw Error(ErrorCode::Cancelled, "");
  const QStringList errors = feedback.errors();
  if (static_cast<int>(result) != 0 || !errors.isEmpty()) // 0: no error, in all versions
    throw Error(ErrorCode::Io, Tr::tr("LAYERS: the values of “%1” (%2) could not be written to %3. %4")
                                   .arg(name, values.name(), path, errors.join(QLatin1Char(' ')))
                                   .trimmed()
                                   .toStdString());
}

QStringList bandNamesOf(const QgsRasterDataProvider &values)
{
  QStringList names;
  // QGIS makes "Band 04: B04" of a description, "Band 04" of none.
  for (int band = 1; band <= values.bandCount(); ++band)
    names << values.generateBandName(band).section(QStringLiteral(": "), 1);
  return names;
}

} // namespace ndvi
