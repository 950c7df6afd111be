#include "collectionfromstac.h"

#include "io/stac/stacsearch.h"
#include "layers/collectionlayer.h"
#include "layers/resultlayers.h"
#include "layers/zoneplaces.h"
#include "model/error.h"
#include "model/secrets.h"
#include "parameters/parameterchecks.h"
#include "parameters/sceneparameters.h"
#include "run/networktransport.h"
#include "run/pluginfolder.h"
#include "run/searchlog.h"
#include "tables/destination.h"
#include "tables/stagedtable.h"

#include <QFileInfo>
#include <qgscoordinatereferencesystem.h>
#include <qgsprocessingoutputs.h>
#include <QUrl>

#include <memory>

namespace ndvi
{

QString CollectionFromStac::displayName() const
{
  return tr("Collection from STAC");
}

QString CollectionFromStac::group() const
{
  return tr("Collections");
}

QString CollectionFromStac::groupId() const
{
  return QStringLiteral("collections");
}

QStringList CollectionFromStac::tags() const
{
  return tr("ndvi,sentinel-2,stac,api,cloud,cog,earth search,planetary computer,copernicus,search,catalog,scenes")
      .split(',');
}

QString CollectionFromStac::shortDescription() const
{
  return tr("Finds satellite scenes on servers, by place, time and cloud cover, and lists them in a layer. Nothing is "
            "downloaded.");
}

void CollectionFromStac::initAlgorithm(const QVariantMap &)
{
  const auto addAll = [this](const ParameterList &list)
  {
    for (QgsProcessingParameterDefinition *parameter : list)
      addParameter(parameter);
  };
  const auto number = [](const char *name, const QString &text, int standard, int least)
  { return new QgsProcessingParameterNumber(QString::fromLatin1(name), text, NUMBER_INTEGER, standard, false, least); };

  addParameter(new QgsProcessingParameterString(QStringLiteral("API"), tr("STAC API or catalog (a name or an address)"),
                                                QStringLiteral("earth-search")));
  addParameter(new QgsProcessingParameterString(QStringLiteral("COLLECTION_ID"),
                                                tr("Collection of the API (empty: its Sentinel-2 L2A)"), QVariant(),
                                                false, true));
  addParameter(new QgsProcessingParameterFeatureSource(QStringLiteral("ZONES"), tr("Zones the scenes must touch"),
                                                       sourceTypes({SOURCE_POLYGON}), QVariant(), true));
  addAll(sceneFilterParameters());
  addParameter(number("MAX_SCENES", tr("Most scenes"), 1000, 1));
  addAll(sceneBandParameters());
  addParameter(sceneDuplicatesParameter());
  addParameter(advanced(
      new QgsProcessingParameterAuthConfig(QStringLiteral("AUTHCFG"), tr("Login for the API"), QVariant(), true)));
  addParameter(advanced(new QgsProcessingParameterAuthConfig(
      QStringLiteral("ASSET_AUTHCFG"), tr("Login for the files of the scenes"), QVariant(), true)));
  addParameter(advanced(number("MAX_ATTEMPTS", tr("Attempts a request"), 5, 1)));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Collection"), SOURCE_POLYGON));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SCENE_COUNT"), tr("Scenes in the collection")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("LEFT_OUT"), tr("Items left out")));
}

QString CollectionFromStac::helpText() const
{
  return QStringLiteral("<p>%1</p>\n")
             .arg(tr("Asks a STAC API which Sentinel-2 scenes there are of a place and a time, and lists them in a "
                     "layer: one feature a scene, with its footprint. Filter or edit the layer as you like; the other "
                     "algorithms read it, and of the files on the server only the parts they need. Static catalogs "
                     "(catalog.json), on a server or in a folder, are walked through likewise.")) +
         paragraph(
             "API",
             tr("a name: earth-search, planetary-computer, copernicus, lpcloud, earth-search-v0, or the address of "
                "another STAC API or catalog (https://…), or a catalog.json. Earth Search and the Planetary "
                "Computer are open to all.")) +
         paragraph("COLLECTION_ID",
                   tr("id of a collection there. Empty: Sentinel-2 L2A of the APIs that are known by name (lpcloud: "
                      "HLS of Sentinel-2); everything of a catalog.")) +
         paragraph("ZONES", tr("polygons: scenes whose footprint meets none of them are left out. The API is asked for "
                               "what lies around them all; it needs these or EXTENT.")) +
         sceneDateHelp() + sceneCloudHelp() + sceneExtentHelp() +
         paragraph("MAX_SCENES", tr("no more scenes than this are taken, the earliest first where the API can sort, "
                                    "and the log says so.")) +
         sceneBandHelp() + sceneDuplicatesHelp() +
         paragraph("AUTHCFG", tr("authentication configuration of QGIS for requests to the API itself.")) +
         paragraph("ASSET_AUTHCFG",
                   tr("authentication configuration for the files of the scenes, where they need one: it goes into the "
                      "column authcfg, and to every server that has one of these files.")) +
         paragraph("MAX_ATTEMPTS", tr("how often a request that fails is sent, with growing pauses.")) +
         paragraph("OUTPUT", tr("the collection: GeoPackage, GeoJSON, CSV, … or a temporary layer.")) +
         paragraph("SCENE_COUNT, LEFT_OUT",
                   tr("how many scenes are in the collection, and how many items were left out.")) +
         QStringLiteral("<p><code>qgis_process run ndvi:collectionfromstac --ZONES=fields.gpkg "
                        "--START_DATE=2024-04-01 --END_DATE=2024-09-30 --MAX_CLOUD_COVER=60 "
                        "--OUTPUT=scenes.gpkg</code></p>");
}

StacQuery CollectionFromStac::query(const QVariantMap &parameters, QgsProcessingContext &context) const
{
  StacQuery query;
  const QString api = parameterAsString(parameters, QStringLiteral("API"), context).trimmed();
  query.endpoint =
      stacEndpoint(api.toStdString(), loadStacEndpoints(pluginFile(QStringLiteral("catalogs")).toStdString()));
  query.collection = parameterAsString(parameters, QStringLiteral("COLLECTION_ID"), context).trimmed().toStdString();
  readSceneQuery(*this, parameters, context, query);
  query.searchBox = query.extent;
  query.maxScenes =
      static_cast<std::size_t>(std::max(0, parameterAsInt(parameters, QStringLiteral("MAX_SCENES"), context)));
  query.retry.maxAttempts = std::max(1, parameterAsInt(parameters, QStringLiteral("MAX_ATTEMPTS"), context));
  return query;
}

QString CollectionFromStac::checkValues(const QVariantMap &parameters, QgsProcessingContext &context) const
{
  try
  {
    const StacQuery wanted = query(parameters, context);
    if (!wanted.endpoint.name.empty() && isUnset(parameters.value(QStringLiteral("ZONES"))) && !wanted.extent)
      return tr("%1 has scenes of all the Earth: say in ZONES or EXTENT where they are to be.")
          .arg(QString::fromStdString(wanted.endpoint.name));
    const Destination output = destinationOf(*parameterDefinition(QStringLiteral("OUTPUT")), parameters, context);
    const QString suffix = QFileInfo(output.path).suffix().toLower();
    if (output.isFile() && (suffix == QLatin1String("shp") || suffix == QLatin1String("dbf")))
      return tr("OUTPUT: %1 would be a shapefile, which cuts the addresses of files on servers at 254 characters. "
                "Choose "
                "a GeoPackage (.gpkg), GeoJSON or CSV.")
          .arg(output.path);
  }
  catch (const Error &e)
  {
    return QString::fromUtf8(e.what());
  }
  return QString();
}

QVariantMap CollectionFromStac::run(const QVariantMap &parameters, QgsProcessingContext &context,
                                    FeedbackProgress &progress, QgsProcessingFeedback *)
{
  StacQuery wanted = query(parameters, context);
  const QgsFields fields = collectionFields();
  StagedTable table(*this, QStringLiteral("OUTPUT"), parameters, context, fields, MULTIPOLYGON_GEOMETRY,
                    QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")));

  std::shared_ptr<ZonePlaces> zones;
  if (!isUnset(parameters.value(QStringLiteral("ZONES"))))
  {
    const std::unique_ptr<QgsProcessingFeatureSource> source(
        parameterAsSource(parameters, QStringLiteral("ZONES"), context));
    if (!source)
      throw Error(ErrorCode::Input, tr("ZONES cannot be read as a layer of polygons.").toStdString());
    zones = std::make_shared<ZonePlaces>(*source, context.transformContext(), progress);
    wanted.meetsZones = [zones](const MultiPolygon &footprint) { return zones->meets(footprint); };
    if (!wanted.searchBox)
      wanted.searchBox = zones->bounds();
  }

  tellPlace(wanted, progress);
  NetworkTransport transport(parameterAsString(parameters, QStringLiteral("AUTHCFG"), context));
  const StacResult found = searchStac(wanted, transport, progress);
  reportSearch(found, wanted, progress);
  if (found.scenes.empty())
    throw Error(ErrorCode::Input, whyNothingFound(found, wanted).toStdString());

  const std::string authcfg = parameterAsString(parameters, QStringLiteral("ASSET_AUTHCFG"), context).toStdString();
  for (Scene scene : found.scenes)
  {
    scene.authcfg = authcfg;
    QgsFeature feature = sceneToFeature(scene, fields);
    table.add(feature);
  }

  QVariantMap outputs = commitTables({&table}, progress);
  const QString api = wanted.endpoint.name.empty() ? QUrl(QString::fromStdString(wanted.endpoint.url)).host()
                                                   : QString::fromStdString(wanted.endpoint.name);
  presentResults(*this, outputs, ResultSubject::newCollection(api), context);
  outputs.insert(QStringLiteral("SCENE_COUNT"), static_cast<qlonglong>(found.scenes.size()));
  outputs.insert(QStringLiteral("LEFT_OUT"), static_cast<qlonglong>(found.leftOut.size()));
  return outputs;
}

} // namespace ndvi
