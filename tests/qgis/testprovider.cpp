// What holds for every algorithm of the provider, and that each takes what another gives.

#include "algorithmfixture.h"

#include <QFile>
#include <qgsprocessingmodelalgorithm.h>
#include <qgsprocessingmodelchildalgorithm.h>
#include <qgsvectorfilewriter.h>
#include <QRegularExpression>

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <set>

namespace
{

class Provider : public AlgorithmFixture
{
protected:
  void SetUp() override
  {
    AlgorithmFixture::SetUp();
    for (const QgsProcessingAlgorithm *algorithm :
         QgsApplication::processingRegistry()->providerById("ndvi")->algorithms())
    {
      if (!dynamic_cast<const QgsProcessingModelAlgorithm *>(algorithm))
        mAlgorithms << algorithm;
    }
    ASSERT_GE(mAlgorithms.size(), 9);
  }

  static QString pageOf(const QgsProcessingAlgorithm &algorithm)
  {
    QFile file(QStringLiteral(NDVI_SOURCE_DIR "/docs/algorithms/%1.md").arg(algorithm.name()));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
  }

  static bool hasWord(const QString &text, const QString &word)
  {
    return QRegularExpression(QStringLiteral("(^|[^A-Z_])%1([^A-Z_]|$)").arg(word)).match(text).hasMatch();
  }

  /// A raster with the bands B04 and B08, its date in its name.
  QString writeStack(const QString &name)
  {
    const GDALDatasetUniquePtr dataset(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
        path(name).toUtf8().constData(), 4, 4, 2, GDT_UInt16, nullptr));
    double gt[6] = {LEFT, 10, 0, TOP, 0, -10};
    dataset->SetGeoTransform(gt);
    OGRSpatialReference srs;
    srs.importFromEPSG(32632);
    dataset->SetSpatialRef(&srs);
    for (int band = 1; band <= 2; ++band)
    {
      dataset->GetRasterBand(band)->SetDescription(band == 1 ? "B04" : "B08");
      dataset->GetRasterBand(band)->Fill(band * 1000);
    }
    return path(name);
  }

  /// What parameters without a default are given, by their names.
  QVariant valueOf(const QString &name)
  {
    if (name == "COLLECTION")
      return inFile(collectionOf({writeScene("a", "2024-05-01T10:00:00Z"), writeScene("b", "2024-06-01T10:00:00Z")}),
                    name);
    if (name == "ZONES")
      return inFile(zonesOf({{1, pixels(0, 0, 4, 4)}, {2, pixels(-2, 0, 4, 2)}, {3, pixels(2, 2, 1, 1)}}), name);
    if (name == "LAYERS")
      return QVariantList{writeStack("tile_20240501.tif"), writeStack("tile_20240601.tif")};
    if (name == "FOLDER")
      return folderOfScenes();
    if (mTables.isEmpty())
      mTables = run("ndvi:histogramtables", defaultsOf("ndvi:histogramtables"));
    const QString list = QStringLiteral("_TABLES");
    if (name.endsWith(list))
      return QVariantList{mTables.value(name.left(name.size() - list.size()))};
    return mTables.value(name);
  }

  /// Models keep what they are given as text.
  QVariant inFile(const QVariant &layer, const QString &name)
  {
    QgsVectorFileWriter::SaveVectorOptions options;
    options.driverName = "GPKG";
    QString written, error;
    EXPECT_EQ(QgsVectorFileWriter::writeAsVectorFormatV3(qobject_cast<QgsVectorLayer *>(layer.value<QObject *>()),
                                                         path(name + ".gpkg"), {}, options, &error, &written),
              QgsVectorFileWriter::NoError)
        << error.toStdString();
    return written;
  }

  QString folderOfScenes()
  {
    QDir(mFolder.path()).mkpath("scenes");
    for (const char *day : {"20240501", "20240601"})
    {
      for (const char *band : {"B04", "B08"})
        writeRaster(QStringLiteral("scenes/T32TPS_%1T102031_%2_10m.tif").arg(day, band), 4,
                    std::vector<quint16>(16, band[2] == '4' ? 1000 : 3000));
    }
    return path("scenes");
  }

  /// What the dialog runs with after two clicks: what has no default, and the outputs it offers.
  QVariantMap defaultsOf(const QString &id)
  {
    QVariantMap parameters;
    const std::unique_ptr<QgsProcessingAlgorithm> algorithm(
        QgsApplication::processingRegistry()->createAlgorithmById(id));
    for (const QgsProcessingParameterDefinition *parameter : algorithm->parameterDefinitions())
    {
      const bool isOptional = parameter->flags() & ndvi::PARAMETER_OPTIONAL;
      if (parameter->isDestination())
      {
        if (!isOptional || static_cast<const QgsProcessingDestinationParameter *>(parameter)->createByDefault())
          parameters.insert(parameter->name(), "TEMPORARY_OUTPUT");
      }
      else if ((!isOptional && !parameter->defaultValue().isValid()) || parameter->name().endsWith("_TABLES"))
      {
        parameters.insert(parameter->name(), valueOf(parameter->name()));
      }
    }
    return parameters;
  }

  /// A step of a model as its dialog makes it: every parameter has its default.
  QgsProcessingModelChildAlgorithm childOf(const QString &name, const QString &childId, const QVariantMap &more)
  {
    const QString id = QStringLiteral("ndvi:%1").arg(name);
    QgsProcessingModelChildAlgorithm child(id);
    child.setChildId(childId);
    EXPECT_NE(child.algorithm(), nullptr);
    QVariantMap values = defaultsOf(id);
    for (const QgsProcessingParameterDefinition *parameter : child.algorithm()->parameterDefinitions())
    {
      if (!parameter->isDestination() && !values.contains(parameter->name()) && parameter->defaultValue().isValid())
        values.insert(parameter->name(), parameter->defaultValue());
    }
    for (auto it = more.begin(); it != more.end(); ++it)
      values.insert(it.key(), it.value());
    for (auto it = values.begin(); it != values.end(); ++it)
    {
      if (it.value().toString() != "TEMPORARY_OUTPUT")
        child.addParameterSources(it.key(), {QgsProcessingModelChildParameterSource::fromStaticValue(it.value())});
    }
    return child;
  }

  QList<const QgsProcessingAlgorithm *> mAlgorithms;
  QVariantMap mTables;
};

/// A model of two steps: outputs of the first are parameters of the second.
struct Chain
{
  const char *first, *second;
  QList<QPair<const char *, const char *>> connections; ///< output, parameter
  QVariantMap more;                                     ///< other parameters of the second
};

} // namespace

TEST_F(Provider, everyAlgorithmSaysWhatItIs)
{
  std::set<QString> names;
  for (const QgsProcessingAlgorithm *algorithm : mAlgorithms)
  {
    SCOPED_TRACE(algorithm->id().toStdString());
    EXPECT_TRUE(QRegularExpression("^ndvi:[a-z][a-z0-9]*$").match(algorithm->id()).hasMatch());
    EXPECT_TRUE(names.insert(algorithm->displayName()).second);
    EXPECT_FALSE(algorithm->group().isEmpty() || algorithm->groupId().isEmpty());
    EXPECT_EQ(algorithm->groupId(), algorithm->groupId().toLower());
    EXPECT_GE(algorithm->tags().size(), 3);
    EXPECT_FALSE(algorithm->shortDescription().isEmpty());
    EXPECT_FALSE(algorithm->icon().isNull());
    EXPECT_TRUE(algorithm->flags() & QgsProcessingAlgorithm::FlagCanCancel);
    EXPECT_TRUE(algorithm->flags() & QgsProcessingAlgorithm::FlagSupportsBatch);
    EXPECT_FALSE(algorithm->flags() & QgsProcessingAlgorithm::FlagNoThreading);

    const std::unique_ptr<QgsProcessingAlgorithm> copy(algorithm->create());
    ASSERT_NE(copy, nullptr);
    EXPECT_EQ(copy->id(), algorithm->id());
    EXPECT_EQ(copy->parameterDefinitions().size(), algorithm->parameterDefinitions().size());
    EXPECT_EQ(copy->outputDefinitions().size(), algorithm->outputDefinitions().size());
  }
}

TEST_F(Provider, helpAndPageNameEveryParameterAndOutput)
{
  for (const QgsProcessingAlgorithm *algorithm : mAlgorithms)
  {
    SCOPED_TRACE(algorithm->id().toStdString());
    const QString help = algorithm->shortHelpString(), page = pageOf(*algorithm);
    EXPECT_TRUE(help.contains("qgis_process run " + algorithm->id())) << "no example command";
    EXPECT_TRUE(page.contains("qgis_process run " + algorithm->id())) << "no page, or no example command in it";
    for (const QgsProcessingParameterDefinition *parameter : algorithm->parameterDefinitions())
    {
      const QString name = parameter->name();
      EXPECT_EQ(name, name.toUpper());
      EXPECT_FALSE(parameter->description().isEmpty()) << name.toStdString();
      EXPECT_TRUE(hasWord(help, name)) << "help: " << name.toStdString();
      EXPECT_TRUE(hasWord(page, name)) << "page: " << name.toStdString();
    }
    for (const QgsProcessingOutputDefinition *output : algorithm->outputDefinitions())
    {
      EXPECT_FALSE(output->description().isEmpty()) << output->name().toStdString();
      EXPECT_TRUE(hasWord(help, output->name())) << "help: " << output->name().toStdString();
      EXPECT_TRUE(hasWord(page, output->name())) << "page: " << output->name().toStdString();
    }
  }
}

TEST_F(Provider, everyAlgorithmRunsWithItsDefaults)
{
  for (const QgsProcessingAlgorithm *algorithm : mAlgorithms)
  {
    SCOPED_TRACE(algorithm->id().toStdString());
    const QVariantMap parameters = defaultsOf(algorithm->id());
    const QVariantMap outputs = run(algorithm->id(), parameters);
    EXPECT_EQ(mError.toStdString(), "");
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
    {
      if (it.value().toString() == "TEMPORARY_OUTPUT")
      {
        EXPECT_FALSE(outputs.value(it.key()).toString().isEmpty()) << it.key().toStdString();
      }
    }
  }
}

TEST_F(Provider, eachTakesInAModelWhatAnotherGives)
{
  const QVariantMap ready{{"CONTENT", 1}};
  QList<Chain> chains;
  for (const char *source : {"collectionfromfolder", "collectionfromlayers", "ndvirasters"})
  {
    for (const char *use : {"histogramtables", "zonalstatistics", "samplepixels", "ndvirasters", "stackbands"})
      chains << Chain{source, use, {{"OUTPUT", "COLLECTION"}}, {}};
  }
  chains << Chain{"ndvirasters", "collectionfromlayers", {{"RASTERS", "LAYERS"}}, ready}
         << Chain{"stackbands", "collectionfromlayers", {{"OUTPUT", "LAYERS"}}, ready}
         << Chain{"zonalstatistics", "histogramtables", {{"ZONES_OUTPUT", "ZONES"}}, {}};
  for (const char *source : {"histogramtables", "aggregatetables"})
  {
    chains << Chain{source,
                    "aggregatetables",
                    {{"HISTOGRAM", "HISTOGRAM_TABLES"}, {"STATISTICS", "STATISTICS_TABLES"}},
                    {}}
           << Chain{source, "histogramreport", {{"HISTOGRAM", "HISTOGRAM"}, {"STATISTICS", "STATISTICS"}}, {}};
  }
  for (const Chain &chain : chains)
  {
    SCOPED_TRACE(std::string(chain.first) + " to " + chain.second);
    QgsProcessingModelAlgorithm model("chain", "");
    QgsProcessingModelChildAlgorithm first = childOf(chain.first, "first", {});
    model.addChildAlgorithm(first);
    QgsProcessingModelChildAlgorithm second = childOf(chain.second, "second", chain.more);
    for (const auto &[output, parameter] : chain.connections)
      second.addParameterSources(parameter, {QgsProcessingModelChildParameterSource::fromChildOutput("first", output)});
    QVariantMap wanted;
    QMap<QString, QgsProcessingModelOutput> outputs;
    const QVariantMap offered = defaultsOf(QStringLiteral("ndvi:%1").arg(chain.second));
    for (auto it = offered.begin(); it != offered.end(); ++it)
    {
      if (it.value().toString() != "TEMPORARY_OUTPUT")
        continue;
      QgsProcessingModelOutput output(it.key(), it.key());
      output.setChildId("second");
      output.setChildOutputName(it.key());
      outputs.insert(it.key(), output);
      wanted.insert("second:" + it.key(), "TEMPORARY_OUTPUT");
    }
    second.setModelOutputs(outputs);
    model.addChildAlgorithm(second);
    model.updateDestinationParameters();
    QStringList problems;
    EXPECT_TRUE(model.validate(problems)) << problems.join(' ').toStdString();

    QgsProcessingFeedback feedback(false);
    bool ok = false;
    QVariantMap results;
    try
    {
      results = model.run(wanted, mContext, &feedback, &ok, QVariantMap(), false);
    }
    catch (const QgsProcessingException &e)
    {
      ADD_FAILURE() << e.what().toStdString();
    }
    EXPECT_TRUE(ok) << feedback.textLog().toStdString();
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
    {
      EXPECT_FALSE(results.value(it.key()).toString().isEmpty()) << it.key().toStdString();
    }
  }
}
