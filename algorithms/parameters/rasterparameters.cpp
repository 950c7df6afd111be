#include "parameters/rasterparameters.h"

#include "layers/qgisprojection.h"
#include "model/error.h"
#include "parameters/parameterchecks.h"

#include <QCoreApplication>
#include <qgsprocessingparameters.h>
#include <qgsrectangle.h>
#include <QRegularExpression>

#include <algorithm>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::RasterParameters)
};

const QString FORMAT = QStringLiteral("FORMAT"), FILE_FORMAT = QStringLiteral("FILE_FORMAT"),
              COMPRESSION = QStringLiteral("COMPRESSION"), EXTENT = QStringLiteral("EXTENT"),
              ZONES = QStringLiteral("ZONES"), CLIP = QStringLiteral("CLIP_TO_ZONES");

/// Passes on whether to stop, and nothing else: zones that only cut need no names.
class QuietProgress : public SilentProgress
{
public:
  explicit QuietProgress(Progress &progress) : mProgress(progress) {}
  bool isCancelled() override { return mProgress.isCancelled(); }

private:
  Progress &mProgress;
};

/// The rectangle as a polygon, with points along its sides, which are curved in other CRS.
ZoneLayer layerOf(const NamedExtent &extent)
{
  constexpr int POINTS = 20; // a side
  const QgsRectangle &box = extent.box;
  const Point corners[] = {{box.xMinimum(), box.yMinimum()},
                           {box.xMaximum(), box.yMinimum()},
                           {box.xMaximum(), box.yMaximum()},
                           {box.xMinimum(), box.yMaximum()}};
  Ring ring;
  for (int side = 0; side < 4; ++side)
  {
    const Point &from = corners[side], &to = corners[(side + 1) % 4];
    for (int i = 0; i < POINTS; ++i)
    {
      const double share = double(i) / POINTS;
      // The coordinate that does not change along a side stays exactly what it is.
      ring.push_back({from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share});
    }
  }
  return {wktOf(extent.crs), {{EXTENT.toStdString(), {{ring}}, {}}}};
}

/// The name that a choice among names has; empty where the algorithm does not have the parameter.
QString nameOf(const QgsProcessingAlgorithm &algorithm, const QString &parameter, const QVariantMap &parameters,
               QgsProcessingContext &context)
{
  const QgsProcessingParameterDefinition *definition = algorithm.parameterDefinition(parameter);
  return definition ? QgsProcessingParameters::parameterAsEnumString(definition, parameters, context) : QString();
}

} // namespace

ParameterList valueParameters()
{
  return {new QgsProcessingParameterEnum(FORMAT, Tr::tr("Numbers to store"),
                                         {Tr::tr("Float32, no data is NaN"), Tr::tr("Float32, no data is −9999"),
                                          Tr::tr("Int16, NDVI × 10000, no data is −32768")},
                                         false, 0),
          advanced(new QgsProcessingParameterEnum(
              COMPRESSION, Tr::tr("Compression"),
              {QStringLiteral("NONE"), QStringLiteral("DEFLATE"), QStringLiteral("ZSTD"), QStringLiteral("LZW")}, false,
              QStringLiteral("DEFLATE"), false, true))};
}

QString valueHelp()
{
  return paragraph("FORMAT",
                   Tr::tr("0: Float32, NaN where there is no value; 1: Float32, −9999 there; 2: Int16, NDVI × 10000 "
                          "rounded half away from zero, −32768 where there is no value, with a scale tag of 0.0001, so "
                          "that QGIS and this plugin show NDVI. NDVI beyond ±3.2767 (reflectance below 0) is clamped "
                          "then, and the log and SCENES say how often.")) +
         paragraph("COMPRESSION",
                   Tr::tr("NONE, DEFLATE, ZSTD (where GDAL has it) or LZW; all of them keep every value."));
}

NdviFormat ndviFormat(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                      QgsProcessingContext &context)
{
  constexpr NdviValues VALUES[] = {NdviValues::FloatNan, NdviValues::FloatNumber, NdviValues::ScaledInteger};
  NdviFormat format;
  const int values =
      QgsProcessingParameters::parameterAsEnum(algorithm.parameterDefinition(FORMAT), parameters, context);
  format.values = VALUES[std::clamp(values, 0, 2)];
  format.file =
      nameOf(algorithm, FILE_FORMAT, parameters, context) == QLatin1String("COG") ? NdviFile::Cog : NdviFile::GeoTiff;
  const QString name = nameOf(algorithm, COMPRESSION, parameters, context);
  for (const NdviCompression compression :
       {NdviCompression::None, NdviCompression::Deflate, NdviCompression::Zstd, NdviCompression::Lzw})
  {
    if (name == QLatin1String(compressionName(compression)))
      format.compression = compression;
  }
  return format;
}

QString formatProblem(const NdviFormat &format)
{
  if (format.file == NdviFile::Cog && !canCompress(NdviFile::Cog, NdviCompression::None))
    return Tr::tr("FILE_FORMAT: this GDAL cannot write COG; choose GeoTIFF.");
  if (!canCompress(format.file, format.compression))
    return Tr::tr("COMPRESSION: this GDAL has no %1; choose DEFLATE, for instance.")
        .arg(QLatin1String(compressionName(format.compression)));
  return QString();
}

ParameterList cropParameters()
{
  return {new QgsProcessingParameterExtent(EXTENT, Tr::tr("Area to cut the rasters to"), QVariant(), true),
          new QgsProcessingParameterFeatureSource(ZONES, Tr::tr("Zones to cut the rasters to (polygons)"),
                                                  sourceTypes({SOURCE_POLYGON}), QVariant(), true),
          advanced(new QgsProcessingParameterBoolean(CLIP, Tr::tr("No data outside the zones"), false))};
}

QString cropHelp()
{
  return paragraph(
             "EXTENT",
             Tr::tr("cut every raster to the pixels this rectangle touches. On the command line "
                    "xmin,xmax,ymin,ymax in degrees, or with a CRS: 500000,510000,5400000,5410000 [EPSG:32632].")) +
         paragraph("ZONES",
                   Tr::tr("cut every raster to the window around the pixels these polygons touch. A scene that "
                          "meets neither is skipped, and SCENES says why.")) +
         paragraph("CLIP_TO_ZONES", Tr::tr("also make pixels no data whose centre lies in none of the ZONES."));
}

std::optional<NamedExtent> extentOf(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                                    QgsProcessingContext &context)
{
  const QVariant value = evaluated(parameters.value(EXTENT), context);
  if (isUnset(value))
    return std::nullopt;
  const QgsProcessingParameterDefinition *definition = algorithm.parameterDefinition(EXTENT);
  NamedExtent extent;
  extent.box = QgsProcessingParameters::parameterAsExtent(definition, parameters, context);
  // Without a CRS QGIS takes the project's, which a command line does not have.
  static const QRegularExpression bare(QStringLiteral("^[-+0-9.eE,\\s]+$"));
  extent.crs = value.userType() == QMetaType::QString && bare.match(value.toString()).hasMatch()
                   ? QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326"))
                   : QgsProcessingParameters::parameterAsExtentCrs(definition, parameters, context);
  const auto fail = [](const QString &sentence) { throw Error(ErrorCode::Input, sentence.toStdString()); };
  if (extent.box.isNull() || !extent.box.isFinite() || !(extent.box.width() > 0) || !(extent.box.height() > 0))
    fail(Tr::tr("EXTENT cannot be read. Write it as xmin,xmax,ymin,ymax, with [EPSG:…] behind it unless in degrees."));
  if (!extent.crs.isValid())
    fail(Tr::tr("EXTENT has no known coordinate reference system: put it behind the numbers, as in [EPSG:32632]."));
  if (extent.crs.isGeographic() && (std::abs(extent.box.xMinimum()) > 360 || std::abs(extent.box.xMaximum()) > 360 ||
                                    extent.box.yMinimum() < -90 || extent.box.yMaximum() > 90))
    fail(Tr::tr("EXTENT is not in degrees: put its coordinate reference system behind it, as in [EPSG:32632]."));
  return extent;
}

QString cropProblem(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                    QgsProcessingContext &context)
{
  if (QgsProcessingParameters::parameterAsBool(algorithm.parameterDefinition(CLIP), parameters, context) &&
      isUnset(parameters.value(ZONES)))
    return Tr::tr("CLIP_TO_ZONES is set, but there are no ZONES.");
  try
  {
    extentOf(algorithm, parameters, context);
  }
  catch (const Error &e)
  {
    return QString::fromUtf8(e.what());
  }
  return QString();
}

CropLayers::CropLayers(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                       QgsProcessingContext &context, Progress &progress)
{
  if (const std::optional<NamedExtent> extent = extentOf(algorithm, parameters, context))
    mExtent = layerOf(*extent);
  mClip = QgsProcessingParameters::parameterAsBool(algorithm.parameterDefinition(CLIP), parameters, context);
  if (isUnset(parameters.value(ZONES)))
    return;
  const std::unique_ptr<QgsProcessingFeatureSource> source(
      QgsProcessingParameters::parameterAsSource(algorithm.parameterDefinition(ZONES), parameters, context));
  if (!source)
    throw Error(
        ErrorCode::Input,
        Tr::tr("ZONES: the layer “%1” cannot be opened.").arg(parameters.value(ZONES).toString()).toStdString());
  QuietProgress quiet(progress);
  mZones = readZones(*source, ZoneOptions(), quiet).layer;
}

CropOptions CropLayers::options() const
{
  return {mExtent ? &*mExtent : nullptr, mZones ? &*mZones : nullptr, mClip};
}

} // namespace ndvi
