// What one algorithm gives another takes in a model: every output that a modeler can connect is connected here, every
// layer and folder that an algorithm takes comes from another.

#include "chainscenes.h"
#include "parameters/parameterchecks.h"

#include <QFile>
#include <qgsnativealgorithms.h>
#include <QRegularExpression>

#include <set>

namespace
{

/// Outputs that no step comes after, with the reason.
const std::set<QString> ENDS{
    "histogramreport.REPORT",       // a page to look at
    "histogramtables.REPORT",       // the same
    "foldertotables.tables:REPORT", // the same
    "stactotables.tables:REPORT",   // the same
    "layerstomonths.tables:REPORT"  // the same
};

class ModelChains : public ChainScenes
{
protected:
  /// Where tables with a form of their own go on: QGIS's algorithms.
  static void SetUpTestSuite()
  {
    QgsProcessingRegistry *registry = QgsApplication::processingRegistry();
    if (!registry->providerById("native"))
      registry->addProvider(new QgsNativeAlgorithms(registry));
  }

  QList<Chain> collections()
  {
    QList<Chain> chains;
    const QList<QPair<QString, QString>> sources{
        {"collectionfromfolder", "OUTPUT"},      {"collectionfromstac", "OUTPUT"},
        {"collectionfromlayers", "OUTPUT"},      {"ndvirasters", "OUTPUT"},
        {"foldertotables", "collection:OUTPUT"}, {"stactotables", "collection:OUTPUT"},
        {"foldertorasters", "rasters:OUTPUT"}};
    for (const auto &[source, output] : sources)
    {
      for (const char *use : {"histogramtables", "zonalstatistics", "samplepixels", "ndvirasters", "stackbands"})
        chains << Chain{source, use, {{output, "COLLECTION"}}, {}, {}, offeredBy(source)};
      chains << Chain{source, "ndvirasters", {{output, "EXTENT"}}, {}, {}, offeredBy(source)};
    }
    return chains;
  }

  QList<Chain> rastersAndFolders()
  {
    const QVariantMap ready{{"CONTENT", 1}};
    QList<Chain> chains{{"ndvirasters", "collectionfromlayers", {{"RASTERS", "LAYERS"}}, ready},
                        {"ndvirasters", "layerstomonths", {{"RASTERS", "LAYERS"}}, ready}};
    for (const auto &[source, output] : {std::pair{"stackbands", "OUTPUT"}, {"foldertorasters", "stack:OUTPUT"}})
    {
      chains << Chain{source, "collectionfromlayers", {{output, "LAYERS"}}, ready}
             << Chain{source, "layerstomonths", {{output, "LAYERS"}}, ready}
             << Chain{source, "stackbands", {{output, "GRID"}}} << Chain{source, "stackbands", {{output, "EXTENT"}}}
             << Chain{source, "ndvirasters", {{output, "EXTENT"}}}
             << Chain{source, "collectionfromfolder", {{output, "EXTENT"}}}
             << Chain{source, "collectionfromstac", {{output, "EXTENT"}}};
    }
    // Rasters, and copies of layers, written where the scenes are: the folder is as good as before.
    const QString scenes = folderOfScenes();
    const QVariantMap layer{{"LAYERS", QVariantList{writeBands("/vsimem/tile_20240501.tif")}}};
    for (const char *use : {"collectionfromfolder", "foldertotables", "foldertorasters"})
    {
      chains << Chain{"ndvirasters", use, {{"FOLDER", "FOLDER"}}, {}, {}, {{"FOLDER", scenes}}}
             << Chain{"foldertorasters", use, {{"rasters:FOLDER", "FOLDER"}}, {}, {}, {{"rasters:FOLDER", scenes}}}
             << Chain{"collectionfromlayers", use, {{"FOLDER", "FOLDER"}}, {}, layer, {{"FOLDER", scenes}}};
    }
    return chains;
  }

  QList<Chain> tables()
  {
    QList<Chain> chains;
    for (const char *use : {"histogramtables", "zonalstatistics", "samplepixels", "ndvirasters", "foldertotables",
                            "stactotables", "layerstomonths", "collectionfromstac"})
      chains << Chain{"zonalstatistics", use, {{"ZONES_OUTPUT", "ZONES"}}};
    const QList<QPair<QString, QString>> sources{{"histogramtables", "%1"},
                                                 {"aggregatetables", "%1"},
                                                 {"foldertotables", "tables:%1"},
                                                 {"stactotables", "tables:%1"},
                                                 {"layerstomonths", "months:%1"}};
    for (const auto &[source, output] : sources)
    {
      const QString histogram = output.arg("HISTOGRAM"), statistics = output.arg("STATISTICS");
      chains << Chain{source, "aggregatetables", {{histogram, "HISTOGRAM_TABLES"}, {statistics, "STATISTICS_TABLES"}}}
             << Chain{source, "histogramreport", {{histogram, "HISTOGRAM"}, {statistics, "STATISTICS"}}};
    }
    for (const char *source : {"foldertotables", "stactotables"})
      chains << Chain{
          source,
          "histogramreport",
          {{"tables:HISTOGRAM", "HISTOGRAM"}, {"tables:STATISTICS", "STATISTICS"}, {"tables:SCENES", "SCENES"}}};
    chains << Chain{"zonalstatistics", "histogramreport", {{"STATISTICS", "STATISTICS"}}}
           << Chain{"zonalstatistics",
                    "aggregatetables",
                    {{"STATISTICS", "STATISTICS_TABLES"}},
                    {{"HISTOGRAM_TABLES", tableOf("HISTOGRAM_TABLES")}}};
    // Scenes have their names and dates: a table of dates for layers that are named alike.
    const QVariantMap dated{{"LAYERS", QVariantList{writeBands(path("a.tif")), writeBands(path("b.tif"))}},
                            {"DATE_FROM", 4},
                            {"LAYER_FIELD", "scene_id"},
                            {"DATE_FIELD", "datetime"}};
    for (const char *source : {"ndvirasters", "stackbands", "samplepixels", "histogramtables", "zonalstatistics"})
      chains << Chain{source, "histogramreport", {{"SCENES", "SCENES"}}, {}, {}, offeredBy(source)}
             << Chain{source, "collectionfromlayers", {{"SCENES", "DATES"}}, dated, {}, offeredBy(source)};
    QVariantMap inOneStep = dated;
    inOneStep.remove("DATE_FROM");
    chains << Chain{"histogramtables",           "layerstomonths", {{"SCENES", "DATES"}}, inOneStep, {},
                    offeredBy("histogramtables")};
    QVariantMap monthly = dated;
    monthly["LAYERS"] = valueOf("LAYERS");
    chains << Chain{"layerstomonths",           "collectionfromlayers", {{"tables:SCENES", "DATES"}}, monthly, {},
                    offeredBy("layerstomonths")};
    return chains;
  }

  /// Tables that no algorithm of the provider takes; QGIS's do.
  QList<Chain> tablesForQgis()
  {
    const QVariantMap beside{{"INPUT", valueOf("ZONES")}, {"FIELD", "id"}, {"FIELD_2", "zone_id"}};
    return {
        {"histogramtables", "native:joinattributestable", {{"WIDE", "INPUT_2"}}, beside},
        {"samplepixels", "native:joinattributestable", {{"WIDE", "INPUT_2"}}, beside},
        {"aggregatetables", "native:joinattributestable", {{"WIDE", "INPUT_2"}}, beside},
        {"samplepixels",
         "native:reprojectlayer",
         {{"OUTPUT", "INPUT"}},
         {{"TARGET_CRS", "EPSG:4326"}},
         {{"GEOMETRY", 1}}},
        {"aggregatetables", "native:extractbyexpression", {{"CHOICES", "INPUT"}}, {{"EXPRESSION", "\"pixels\" > 0"}}}};
  }

  /// A number of any algorithm is as good a heading as another.
  QList<Chain> numbers()
  {
    QList<Chain> chains;
    for (const QgsProcessingAlgorithm *algorithm : algorithms(Models::Yes))
    {
      for (const QgsProcessingOutputDefinition *output : algorithm->outputDefinitions())
      {
        if (output->type() == QgsProcessingOutputNumber::typeName() ||
            output->type() == QgsProcessingOutputString::typeName())
          chains << Chain{algorithm->name(),           "histogramreport", {{output->name(), "TITLE"}}, {}, {},
                          offeredBy(algorithm->name())};
      }
    }
    return chains;
  }

  QList<Chain> all() { return collections() + rastersAndFolders() + tables() + tablesForQgis() + numbers(); }

  void expectToRun(const QList<Chain> &chains)
  {
    for (const Chain &chain : chains)
      run(chain);
  }
};

} // namespace

TEST_F(ModelChains, collectionsGoWhereScenesAreWanted)
{
  expectToRun(collections());
}

TEST_F(ModelChains, rastersAndFoldersGoOn)
{
  expectToRun(rastersAndFolders());
}

TEST_F(ModelChains, tablesGoOn)
{
  expectToRun(tables());
}

TEST_F(ModelChains, tablesOfOtherFormsGoOnInQgis)
{
  expectToRun(tablesForQgis());
}

TEST_F(ModelChains, numbersGoIntoText)
{
  for (const Chain &chain : numbers())
  {
    QFile page(run(chain).value("second_REPORT").toString());
    EXPECT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(page.readAll()).contains(QRegularExpression("<title>[0-9]+</title>")))
        << chain.text().toStdString();
  }
}

TEST_F(ModelChains, everyOutputIsConnectedOrAnEnd)
{
  std::set<QString> connected, outputs;
  for (const Chain &chain : all())
  {
    for (const Connection &connection : chain.connections)
      connected.insert(chain.first + "." + connection.output);
  }
  for (const QgsProcessingAlgorithm *algorithm : algorithms(Models::Yes))
  {
    for (const QgsProcessingOutputDefinition *output : algorithm->outputDefinitions())
    {
      const QString name = algorithm->name() + "." + output->name();
      outputs.insert(name);
      EXPECT_NE(connected.count(name) > 0, ENDS.count(name) > 0) << name.toStdString();
    }
  }
  for (const QString &end : ENDS)
    EXPECT_TRUE(outputs.count(end)) << end.toStdString();
}

TEST_F(ModelChains, everyLayerAndFolderComesFromAnotherAlgorithm)
{
  const QStringList types{QgsProcessingParameterFeatureSource::typeName(),
                          QgsProcessingParameterVectorLayer::typeName(),
                          QgsProcessingParameterRasterLayer::typeName(),
                          QgsProcessingParameterMapLayer::typeName(),
                          QgsProcessingParameterMultipleLayers::typeName(),
                          QgsProcessingParameterExtent::typeName(),
                          QgsProcessingParameterFile::typeName()};
  std::set<QString> connected;
  for (const Chain &chain : all())
  {
    for (const Connection &connection : chain.connections)
      connected.insert(chain.second + "." + connection.parameter);
  }
  for (const QgsProcessingAlgorithm *algorithm : algorithms(Models::Yes))
  {
    for (const QgsProcessingParameterDefinition *parameter : algorithm->parameterDefinitions())
    {
      const QString name = algorithm->name() + "." + parameter->name();
      // A file that an algorithm keeps from run to run comes from itself.
      if (types.contains(parameter->type()) && !parameter->metadata().contains(ndvi::MADE_WHERE_MISSING))
      {
        EXPECT_TRUE(connected.count(name)) << name.toStdString();
      }
    }
  }
}
