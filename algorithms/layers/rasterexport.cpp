#include "layers/rasterexport.h"

#include "io/gdal/nodatatag.h"
#include "model/error.h"

#include <QCoreApplication>
#include <qgscoordinatetransformcontext.h>
#include <qgsproviderregistry.h>
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

/// Opened in the thread that reads it. Not a copy of the layer's provider: copies of some cannot be copied again.
std::unique_ptr<QgsRasterDataProvider> openValues(const RasterInput &input,
                                                  const QgsCoordinateTransformContext &transforms)
{
  QgsDataProvider::ProviderOptions options;
  options.transformContext = transforms;
  std::unique_ptr<QgsDataProvider> provider(
      QgsProviderRegistry::instance()->createProvider(input.providerName, input.source, options));
  if (!provider || !provider->isValid() || !qobject_cast<QgsRasterDataProvider *>(provider.get()))
    throw Error(
        ErrorCode::Io,
        Tr::tr("LAYERS: “%1” (%2) could not be opened again.").arg(input.name, input.providerName).toStdString());
  std::unique_ptr<QgsRasterDataProvider> values(qobject_cast<QgsRasterDataProvider *>(provider.release()));
  if (isPicture(*values))
    throw Error(ErrorCode::Input, Tr::tr("LAYERS: “%1” (%2) gives pictures, not the values of bands.")
                                      .arg(input.name, input.providerName)
                                      .toStdString());
  if (values->xSize() <= 0 || values->ySize() <= 0)
    throw Error(ErrorCode::Input,
                Tr::tr("LAYERS: “%1” (%2) has no pixel size of its own. Save it as a GeoTIFF with the resolution you "
                       "want and use that.")
                    .arg(input.name, input.providerName)
                    .toStdString());
  return values;
}

QStringList bandNamesOf(const QgsRasterDataProvider &values)
{
  QStringList names;
  // QGIS makes "Band 04: B04" of a description, "Band 04" of none.
  for (int band = 1; band <= values.bandCount(); ++band)
    names << values.generateBandName(band).section(QStringLiteral(": "), 1);
  return names;
}

} // namespace

QStringList exportRaster(const RasterInput &input, const QString &path, const QgsCoordinateTransformContext &transforms,
                         FeedbackProgress &progress)
{
  std::unique_ptr<QgsRasterDataProvider> values = openValues(input, transforms);
  QStringList names = bandNamesOf(*values);
  const int columns = values->xSize(), rows = values->ySize();
  const QgsRectangle extent = values->extent();
  const QgsCoordinateReferenceSystem crs = values->crs();
  QgsRasterBlockFeedback feedback;
  QObject::connect(&feedback, &QgsFeedback::progressChanged, &feedback,
                   [&progress, &feedback](double)
                   {
                     if (progress.isCancelled())
                       feedback.cancel();
                   });
  QgsRasterPipe pipe;
  if (!pipe.set(values.release()))
    throw Error(ErrorCode::Internal, "a raster pipe without provider");
  QgsRasterFileWriter writer(path);
  writer.setCreateOptions(
      {QStringLiteral("COMPRESS=DEFLATE"), QStringLiteral("TILED=YES"), QStringLiteral("BIGTIFF=IF_SAFER")});
  const auto result = writer.writeRaster(&pipe, columns, rows, extent, crs, transforms, &feedback);
  if (feedback.isCanceled() || progress.isCancelled())
    throw Error(ErrorCode::Cancelled, "");
  const QStringList errors = feedback.errors();
  if (static_cast<int>(result) != 0 || !errors.isEmpty()) // 0: no error, in all versions
    throw Error(ErrorCode::Io, Tr::tr("LAYERS: the values of “%1” (%2) could not be copied to %3. %4")
                                   .arg(input.name, input.providerName, path, errors.join(QLatin1Char(' ')))
                                   .trimmed()
                                   .toStdString());
  // Providers that compute leave the least number of float32 where they have no value, and do not declare it.
  declareNodata(path.toStdString(), std::numeric_limits<float>::lowest());
  return names;
}

} // namespace ndvi
