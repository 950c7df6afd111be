#include "collectionfromfolder.h"

#include "layers/collectionlayer.h"
#include "layers/resultlayers.h"
#include "model/error.h"
#include "parameters/relativepaths.h"
#include "parameters/sceneparameters.h"
#include "run/searchlog.h"
#include "tables/stagedtable.h"

#include <QDir>
#include <QFileInfo>
#include <qgscoordinatereferencesystem.h>
#include <qgsprocessingoutputs.h>

namespace ndvi
{

namespace
{

const QStringList sLevels{QStringLiteral("any"), QStringLiteral("L1C"), QStringLiteral("L2A")};
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
  const auto addAll = [this](const ParameterList &list)
  {
    for (QgsProcessingParameterDefinition *parameter : list)
      addParameter(parameter);
  };
  addParameter(new QgsProcessingParameterFile(QStringLiteral("FOLDER"), tr("Folder with the scenes"), FILE_FOLDER));
  addAll(sceneFilterParameters());
  addParameter(choiceByName(QStringLiteral("LEVEL"), tr("Processing level"), sLevels));
  addAll(sceneBandParameters());
  addParameter(sceneDuplicatesParameter());
  addParameter(relativePathsParameter());
  addParameter(advanced(new QgsProcessingParameterBoolean(QStringLiteral("KEEP_INCOMPLETE"),
                                                          tr("Keep products with a missing band"), false)));
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
         paragraph("FOLDER", tr("where to search.")) + sceneDateHelp() + sceneCloudHelp() + sceneExtentHelp() +
         paragraph("LEVEL", tr("any, L1C (top of atmosphere) or L2A (surface reflectance).")) + sceneBandHelp() +
         sceneDuplicatesHelp() + relativePathsHelp() +
         paragraph("KEEP_INCOMPLETE", tr("keep products of which a band is missing, with that path empty.")) +
         paragraph("OUTPUT", tr("the collection: GeoPackage, GeoJSON, CSV, … or a temporary layer.")) +
         paragraph("SCENE_COUNT, LEFT_OUT",
                   tr("how many scenes are in the collection, and how many products were left out.")) +
         QStringLiteral(
             "<p><code>qgis_process run ndvi:collectionfromfolder --FOLDER=sentinel2 --START_DATE=2024-03-01 "
             "--END_DATE=2024-10-31 --MAX_CLOUD_COVER=60 --OUTPUT=scenes.gpkg</code></p>");
}

FolderQuery CollectionFromFolder::query(const QVariantMap &parameters, QgsProcessingContext &context) const
{
  FolderQuery query;
  query.folder = QDir(parameterAsFile(parameters, QStringLiteral("FOLDER"), context)).absolutePath().toStdString();
  readSceneQuery(*this, parameters, context, query);
  const QString level = parameterAsEnumString(parameters, QStringLiteral("LEVEL"), context);
  query.level = level == sLevels.first() ? std::string() : level.toStdString();
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
  presentResults(*this, outputs,
                 ResultSubject::newCollection(QFileInfo(QString::fromStdString(wanted.folder)).fileName()), context);
  outputs.insert(QStringLiteral("SCENE_COUNT"), static_cast<qlonglong>(found.scenes.size()));
  outputs.insert(QStringLiteral("LEFT_OUT"), static_cast<qlonglong>(found.leftOut.size()));
  return outputs;
}

} // namespace ndvi
