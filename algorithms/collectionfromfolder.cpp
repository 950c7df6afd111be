#include "collectionfromfolder.h"

#include "layers/collectionlayer.h"
#include "layers/collectionreader.h"
#include "model/error.h"
#include "parameters/parameterchecks.h"
#include "parameters/relativepaths.h"
#include "parameters/runparameters.h"
#include "run/foldersearchlog.h"
#include "run/pluginfolder.h"
#include "tables/stagedtable.h"

#include <QDateTime>
#include <QDir>
#include <qgscoordinatereferencesystem.h>
#include <qgsprocessingoutputs.h>
#include <qgsrectangle.h>

#include <cmath>

namespace ndvi
{

namespace
{

const QStringList sLevels{QStringLiteral("any"), QStringLiteral("L1C"), QStringLiteral("L2A")};
const QStringList sNirBands{QStringLiteral("B08"), QStringLiteral("B8A")};
const QStringList sResolutions{QStringLiteral("10"), QStringLiteral("20"), QStringLiteral("60")};

QgsProcessingParameterEnum *choice(const char *name, const QString &text, const QStringList &options)
{
  // The options are the names themselves, so that command lines and models read --LEVEL=L2A.
  return new QgsProcessingParameterEnum(QString::fromLatin1(name), text, options, false, options.first(), false, true);
}

[[noreturn]] void fail(const QString &sentence)
{
  throw Error(ErrorCode::Input, sentence.toStdString());
}

} // namespace

QString CollectionFromFolder::displayName() const
{
  return tr("Collection from folder");
}

QString CollectionFromFolder::group() const
{
  return tr("Collections");
}

QString CollectionFromFolder::groupId() const
{
  return QStringLiteral("collections");
}

QStringList CollectionFromFolder::tags() const
{
  return tr("ndvi,sentinel-2,safe,stac,landsat,hls,catalog,index,scenes,footprints").split(',');
}

QString CollectionFromFolder::shortDescription() const
{
  return tr("Finds the satellite scenes in a folder and lists them, with footprint, date and cloud cover, in a layer.");
}

void CollectionFromFolder::initAlgorithm(const QVariantMap &)
{
  const auto date = [](const char *name, const QString &text)
  { return new QgsProcessingParameterDateTime(QString::fromLatin1(name), text, DATETIME_DATE, QVariant(), true); };
  const auto flag = [](const char *name, const QString &text)
  { return new QgsProcessingParameterBoolean(QString::fromLatin1(name), text, false); };

  addParameter(new QgsProcessingParameterFile(QStringLiteral("FOLDER"), tr("Folder with the scenes"), FILE_FOLDER));
  addParameter(date("START_DATE", tr("First day")));
  addParameter(date("END_DATE", tr("Last day")));
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("MAX_CLOUD_COVER"), tr("Largest cloud cover (%)"),
                                                NUMBER_DOUBLE, QVariant(), true, 0, 100));
  addParameter(
      new QgsProcessingParameterExtent(QStringLiteral("EXTENT"), tr("Area the scenes must touch"), QVariant(), true));
  addParameter(choice("LEVEL", tr("Processing level"), sLevels));
  addParameter(advanced(choice("NIR_BAND", tr("Near-infrared band"), sNirBands)));
  addParameter(advanced(choice("RESOLUTION", tr("Resolution of the bands (m)"), sResolutions)));
  addParameter(advanced(new QgsProcessingParameterNumber(QStringLiteral("OFFSET"),
                                                         tr("Offset of the digital numbers (empty: from the metadata)"),
                                                         NUMBER_DOUBLE, QVariant(), true)));
  addParameter(
      advanced(new QgsProcessingParameterEnum(QStringLiteral("DUPLICATES"), tr("Several products of one tile and time"),
                                              {tr("Keep the newest baseline"), tr("Keep all")}, false, 0)));
  addParameter(relativePathsParameter());
  addParameter(advanced(flag("KEEP_INCOMPLETE", tr("Keep products with a missing band"))));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Collection"), SOURCE_POLYGON));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SCENE_COUNT"), tr("Scenes in the collection")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("LEFT_OUT"), tr("Products left out")));
}

QString CollectionFromFolder::helpText() const
{
  return QStringLiteral("<p>%1</p>\n")
             .arg(
                 tr("Searches a folder and all folders below it for Sentinel-2 products (.SAFE, also zipped, L1C and "
                    "L2A), "
                    "STAC items with files beside them, and single band files with known names (Sentinel-2, Landsat, "
                    "HLS), and lists what it finds in a layer: one feature a scene, with its footprint. Filter or edit "
                    "the layer as you like; the other algorithms read it. Only metadata is opened, no pixels. What is "
                    "broken or incomplete is named in the log with the reason.")) +
         paragraph("FOLDER", tr("where to search.")) +
         paragraph("START_DATE, END_DATE",
                   tr("first and last day (UTC), both included; scenes without a date are left out "
                      "then. Written as 2024-03-01.")) +
         paragraph("MAX_CLOUD_COVER",
                   tr("of the whole scene in %, as its producer says; scenes that do not say are kept.")) +
         paragraph("EXTENT",
                   tr("scenes whose footprint misses this rectangle are left out. On the command line "
                      "xmin,xmax,ymin,ymax in degrees, or with a CRS: 500000,510000,5400000,5410000 [EPSG:32632].")) +
         paragraph("LEVEL", tr("any, L1C (top of atmosphere) or L2A (surface reflectance).")) +
         paragraph("NIR_BAND", tr("B08 (10 m) or B8A (20 and 60 m only).")) +
         paragraph("RESOLUTION", tr("10, 20 or 60: which of a product's band files are taken.")) +
         paragraph("OFFSET",
                   tr("reflectance = (DN + offset) / quantification. Sentinel-2 products of baseline 04.00 and later "
                      "have −1000. Give it only where you know better than the metadata.")) +
         paragraph(
             "DUPLICATES",
             tr("0: of one tile and sensing time only the newest baseline; what covers other ground (the other part of "
                "an acquisition received in two) stays too; 1: all. The field versions says what was decided.")) +
         relativePathsHelp() +
         paragraph("KEEP_INCOMPLETE", tr("keep products of which a band is missing, with that path empty.")) +
         paragraph("OUTPUT", tr("the collection: GeoPackage, GeoJSON, CSV, … or a temporary layer.")) +
         paragraph("SCENE_COUNT, LEFT_OUT",
                   tr("how many scenes are in the collection, and how many products were left out.")) +
         QStringLiteral(
             "<p><code>qgis_process run ndvi:collectionfromfolder --FOLDER=sentinel2 --START_DATE=2024-03-01 "
             "--END_DATE=2024-10-31 --MAX_CLOUD_COVER=60 --OUTPUT=scenes.gpkg</code></p>");
}

std::optional<Timestamp> CollectionFromFolder::instant(const QVariantMap &parameters, const QString &name,
                                                       bool endOfDay, QgsProcessingContext &context) const
{
  const QVariant value = evaluated(parameters.value(name), context);
  if (isUnset(value))
    return std::nullopt;
  const std::optional<Timestamp> time = timestampOf(value);
  if (!time)
    fail(tr("%1 is “%2”, which is no date. Dates are written as 2024-03-01.").arg(name, value.toString()));
  // A date, or a date-time widget's midnight, stands for the whole day.
  return endOfDay && *time % MS_PER_DAY == 0 ? *time + MS_PER_DAY - 1 : *time;
}

FolderQuery CollectionFromFolder::query(const QVariantMap &parameters, QgsProcessingContext &context) const
{
  const auto text = [&](const char *name) { return parameterAsEnumString(parameters, QLatin1String(name), context); };

  FolderQuery query;
  query.folder = QDir(parameterAsFile(parameters, QStringLiteral("FOLDER"), context)).absolutePath().toStdString();
  query.sensorsFolder = pluginFile(QStringLiteral("sensors")).toStdString();
  query.start = instant(parameters, QStringLiteral("START_DATE"), false, context);
  query.end = instant(parameters, QStringLiteral("END_DATE"), true, context);
  if (query.start && query.end && *query.start > *query.end)
    fail(tr("START_DATE lies after END_DATE."));
  query.maxCloudCover = optionalNumber(parameters, QStringLiteral("MAX_CLOUD_COVER"), context);
  if (!isUnset(parameters.value(QStringLiteral("EXTENT"))))
  {
    const QgsRectangle box = parameterAsExtent(parameters, QStringLiteral("EXTENT"), context,
                                               QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")));
    if (box.isNull() || !box.isFinite())
      fail(tr("EXTENT cannot be read. Write it as xmin,xmax,ymin,ymax, with [EPSG:…] behind it unless in degrees."));
    if (std::abs(box.xMinimum()) > 360 || std::abs(box.xMaximum()) > 360 || box.yMinimum() < -90 || box.yMaximum() > 90)
      fail(tr("EXTENT is not in degrees: put its coordinate reference system behind it, as in [EPSG:32632]."));
    query.extent = Box{box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()};
  }
  query.level = text("LEVEL") == sLevels.first() ? std::string() : text("LEVEL").toStdString();
  query.nirBand = text("NIR_BAND").toStdString();
  query.resolution = text("RESOLUTION").toInt();
  query.offset = optionalNumber(parameters, QStringLiteral("OFFSET"), context);
  query.keepAllDuplicates = parameterAsEnum(parameters, QStringLiteral("DUPLICATES"), context) == 1;
  query.keepIncomplete = parameterAsBool(parameters, QStringLiteral("KEEP_INCOMPLETE"), context);
  return query;
}

QString CollectionFromFolder::checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const
{
  try
  {
    query(parameters, context);
    relativePathsFolder(*this, parameters, context);
  }
  catch (const Error &e)
  {
    return QString::fromUtf8(e.what());
  }
  return QString();
}

QVariantMap CollectionFromFolder::run(const QVariantMap &parameters, QgsProcessingContext &context,
                                      FeedbackProgress &progress, QgsProcessingFeedback *)
{
  const FolderQuery wanted = query(parameters, context);
  const QgsFields fields = collectionFields();
  StagedTable table(*this, QStringLiteral("OUTPUT"), parameters, context, fields, MULTIPOLYGON_GEOMETRY,
                    QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")));
  const QString folder = relativePathsFolder(*this, parameters, context);

  const FolderResult found = searchFolder(wanted, progress);
  reportSearch(found, progress);
  if (found.scenes.empty())
    fail(whyNothingFound(found, QString::fromStdString(wanted.folder)));

  for (const Scene &scene : found.scenes)
  {
    QgsFeature feature = sceneToFeature(withRelativePaths(scene, folder), fields);
    table.add(feature);
  }

  QVariantMap outputs = commitTables({&table}, progress);
  outputs.insert(QStringLiteral("SCENE_COUNT"), static_cast<qlonglong>(found.scenes.size()));
  outputs.insert(QStringLiteral("LEFT_OUT"), static_cast<qlonglong>(found.leftOut.size()));
  return outputs;
}

} // namespace ndvi
