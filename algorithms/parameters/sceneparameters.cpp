#include "parameters/sceneparameters.h"

#include "layers/collectionreader.h"
#include "model/error.h"
#include "parameters/parameterchecks.h"
#include "run/pluginfolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <qgscoordinatereferencesystem.h>
#include <qgsrectangle.h>
#include <QRegularExpression>

#include <cmath>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::SceneParameters)
};

const QStringList sNirBands{QStringLiteral("B08"), QStringLiteral("B8A")};
const QStringList sResolutions{QStringLiteral("10"), QStringLiteral("20"), QStringLiteral("60")};

[[noreturn]] void fail(const QString &sentence)
{
  throw Error(ErrorCode::Input, sentence.toStdString());
}

/// Reads the parameters of one run.
class Reader
{
public:
  Reader(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context)
      : mAlgorithm(algorithm), mParameters(parameters), mContext(context)
  {
  }

  std::optional<Timestamp> instant(const char *name, bool endOfDay) const
  {
    const QVariant value = evaluated(mParameters.value(QLatin1String(name)), mContext);
    if (isUnset(value))
      return std::nullopt;
    const std::optional<Timestamp> time = timestampOf(value);
    if (!time)
      fail(Tr::tr("%1 is “%2”, which is no date. Dates are written as 2024-03-01.")
               .arg(QLatin1String(name), value.toString()));
    // A date, or a date-time widget's midnight, stands for the whole day.
    return endOfDay && *time % MS_PER_DAY == 0 ? *time + MS_PER_DAY - 1 : *time;
  }

  std::optional<double> number(const char *name) const
  {
    const QVariant value = evaluated(mParameters.value(QLatin1String(name)), mContext);
    return isUnset(value) ? std::nullopt : toNumber(value);
  }

  QString text(const char *name) const
  {
    return QgsProcessingParameters::parameterAsEnumString(definition(name), mParameters, mContext);
  }

  bool keepsDuplicates() const
  {
    return QgsProcessingParameters::parameterAsEnum(definition("DUPLICATES"), mParameters, mContext) == 1;
  }

  std::optional<Box> extent() const
  {
    if (isUnset(mParameters.value(QStringLiteral("EXTENT"))))
      return std::nullopt;
    refuseSwapped(evaluated(mParameters.value(QStringLiteral("EXTENT")), mContext).toString());
    const QgsRectangle box = QgsProcessingParameters::parameterAsExtent(
        definition("EXTENT"), mParameters, mContext, QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")));
    if (box.isNull() || !box.isFinite())
      fail(Tr::tr("EXTENT cannot be read. Write it as xmin,xmax,ymin,ymax, with [EPSG:…] behind it unless in "
                  "degrees."));
    if (std::abs(box.xMinimum()) > 360 || std::abs(box.xMaximum()) > 360 || box.yMinimum() < -90 || box.yMaximum() > 90)
      fail(Tr::tr("EXTENT is not in degrees: put its coordinate reference system behind it, as in [EPSG:32632]."));
    return Box{box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()};
  }

private:
  /// QGIS puts numbers in order without a word; what was meant is another place then.
  static void refuseSwapped(const QString &text)
  {
    static const QRegularExpression number(
        QStringLiteral("^\\s*([-+0-9.eE]+)\\s*,\\s*([-+0-9.eE]+)\\s*,\\s*([-+0-9.eE]+)\\s*,"
                       "\\s*([-+0-9.eE]+)"));
    const QRegularExpressionMatch match = number.match(text);
    if (!match.hasMatch())
      return;
    if (match.captured(1).toDouble() > match.captured(2).toDouble() ||
        match.captured(3).toDouble() > match.captured(4).toDouble())
      fail(Tr::tr(
               "EXTENT is %1: it is written as xmin,xmax,ymin,ymax, the smaller number first. Across the antimeridian "
               "go on beyond 180: 170,190,-20,-10.")
               .arg(match.captured(0)));
  }

  const QgsProcessingParameterDefinition *definition(const char *name) const
  {
    return mAlgorithm.parameterDefinition(QLatin1String(name));
  }

  const QgsProcessingAlgorithm &mAlgorithm;
  const QVariantMap &mParameters;
  QgsProcessingContext &mContext;
};

} // namespace

QgsProcessingParameterEnum *choiceByName(const QString &name, const QString &text, const QStringList &options)
{
  return new QgsProcessingParameterEnum(name, text, options, false, options.first(), false, true);
}

ParameterList sceneFilterParameters()
{
  const auto date = [](const char *name, const QString &text)
  { return new QgsProcessingParameterDateTime(QString::fromLatin1(name), text, DATETIME_DATE, QVariant(), true); };
  return {date("START_DATE", Tr::tr("First day")), date("END_DATE", Tr::tr("Last day")),
          new QgsProcessingParameterNumber(QStringLiteral("MAX_CLOUD_COVER"), Tr::tr("Largest cloud cover (%)"),
                                           NUMBER_DOUBLE, QVariant(), true, 0, 100),
          new QgsProcessingParameterExtent(QStringLiteral("EXTENT"), Tr::tr("Area the scenes must touch"), QVariant(),
                                           true)};
}

ParameterList sceneBandParameters()
{
  return {advanced(choiceByName(QStringLiteral("NIR_BAND"), Tr::tr("Near-infrared band"), sNirBands)),
          advanced(choiceByName(QStringLiteral("RESOLUTION"), Tr::tr("Resolution of the bands (m)"), sResolutions)),
          advanced(new QgsProcessingParameterNumber(QStringLiteral("OFFSET"),
                                                    Tr::tr("Offset of the digital numbers (empty: from the metadata)"),
                                                    NUMBER_DOUBLE, QVariant(), true))};
}

QgsProcessingParameterDefinition *sceneDuplicatesParameter()
{
  return advanced(new QgsProcessingParameterEnum(QStringLiteral("DUPLICATES"),
                                                 Tr::tr("Several products of one tile and time"),
                                                 {Tr::tr("Keep the newest baseline"), Tr::tr("Keep all")}, false, 0));
}

QString sceneDateHelp()
{
  return paragraph("START_DATE, END_DATE", Tr::tr("first and last day (UTC), both included; scenes without a date are "
                                                  "left out then. Written as 2024-03-01."));
}

QString sceneCloudHelp()
{
  return paragraph("MAX_CLOUD_COVER",
                   Tr::tr("of the whole scene in %, as its producer says; scenes that do not say are kept."));
}

QString sceneExtentHelp()
{
  return paragraph(
      "EXTENT", Tr::tr("scenes whose footprint misses this rectangle are left out. On the command line "
                       "xmin,xmax,ymin,ymax in degrees, or with a CRS: 500000,510000,5400000,5410000 [EPSG:32632]."));
}

QString sceneBandHelp()
{
  return paragraph("NIR_BAND", Tr::tr("B08 (10 m) or B8A (20 and 60 m only).")) +
         paragraph("RESOLUTION", Tr::tr("10, 20 or 60: which of a product's band files are taken.")) +
         paragraph("OFFSET",
                   Tr::tr("reflectance = (DN + offset) / quantification. Sentinel-2 products of baseline 04.00 and "
                          "later have −1000. Give it only where you know better than the metadata."));
}

QString sceneDuplicatesHelp()
{
  return paragraph("DUPLICATES",
                   Tr::tr("0: of one tile and sensing time only the newest baseline; what covers other ground (the "
                          "other part of an acquisition received in two) stays too; 1: all. The field versions says "
                          "what was decided."));
}

void readSceneQuery(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                    QgsProcessingContext &context, SceneQuery &query)
{
  const Reader reader(algorithm, parameters, context);
  query.sensorsFolder = pluginFile(QStringLiteral("sensors")).toStdString();
  query.start = reader.instant("START_DATE", false);
  query.end = reader.instant("END_DATE", true);
  if (query.start && query.end && *query.start > *query.end)
    fail(Tr::tr("START_DATE lies after END_DATE."));
  query.maxCloudCover = reader.number("MAX_CLOUD_COVER");
  query.extent = reader.extent();
  query.nirBand = reader.text("NIR_BAND").toStdString();
  query.resolution = reader.text("RESOLUTION").toInt();
  query.offset = reader.number("OFFSET");
  query.keepAllDuplicates = reader.keepsDuplicates();
}

} // namespace ndvi
