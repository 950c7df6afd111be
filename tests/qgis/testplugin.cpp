// The built plugin folder, as QGIS finds it.

#include "qgiscompat.h"

#include <QFile>
#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingmodelalgorithm.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>
#include <QLibrary>
#include <QMap>
#include <QTranslator>

#include <gtest/gtest.h>

namespace
{

const QString FOLDER = QStringLiteral(NDVI_BINARY_DIR "/plugins/ndvi_collections");

QgsProcessingProvider *provider()
{
  return QgsApplication::processingRegistry()->providerById("ndvi");
}

/// The library as the shim loads it; removed from the registry at the end of a test.
class Plugin : public testing::Test
{
protected:
  void SetUp() override
  {
    mLibrary.setFileName(FOLDER + "/libndvi_collections.so");
    ASSERT_TRUE(mLibrary.load()) << mLibrary.errorString().toStdString();
    mRegister = reinterpret_cast<int (*)(const char *)>(mLibrary.resolve("ndvi_collections_register"));
    mUnregister = reinterpret_cast<void (*)()>(mLibrary.resolve("ndvi_collections_unregister"));
    ASSERT_TRUE(mRegister && mUnregister);
  }
  void TearDown() override
  {
    if (mUnregister)
      mUnregister();
  }
  int registerProvider() { return mRegister(FOLDER.toUtf8().constData()); }

  QLibrary mLibrary;
  int (*mRegister)(const char *) = nullptr;
  void (*mUnregister)() = nullptr;
};

} // namespace

TEST_F(Plugin, folderIsComplete)
{
  for (const char *name : {"metadata.txt", "__init__.py", "LICENSE", "icons/ndvi.svg", "i18n/ndvi_collections_zh_CN.qm",
                           "libndvi_collections.so"})
    EXPECT_TRUE(QFile::exists(FOLDER + '/' + name)) << name;
  QFile file(FOLDER + "/metadata.txt");
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QStringList lines = QString::fromUtf8(file.readAll()).split('\n');
  EXPECT_TRUE(lines.contains("hasProcessingProvider=yes"));
  EXPECT_TRUE(lines.contains("builtForQgis=" + Qgis::version().section('-', 0, 0)));
}

TEST_F(Plugin, registersOnceHoweverOftenAsked)
{
  EXPECT_EQ(provider(), nullptr);
  EXPECT_EQ(registerProvider(), 0);
  QgsProcessingProvider *first = provider();
  ASSERT_NE(first, nullptr);
  EXPECT_EQ(registerProvider(), 0);
  EXPECT_EQ(provider(), first);
  EXPECT_FALSE(first->icon().isNull());

  mUnregister();
  EXPECT_EQ(provider(), nullptr);
  mUnregister();
  EXPECT_EQ(registerProvider(), 0);
  EXPECT_NE(provider(), nullptr);
}

TEST_F(Plugin, everyAlgorithmCanBeMadeAndSaysWhatItIs)
{
  ASSERT_EQ(registerProvider(), 0);
  const QList<const QgsProcessingAlgorithm *> algorithms = provider()->algorithms();
  for (const QgsProcessingAlgorithm *algorithm : algorithms)
  {
    const std::string id = algorithm->id().toStdString();
    EXPECT_TRUE(id.rfind("ndvi:", 0) == 0) << id;
    EXPECT_FALSE(algorithm->displayName().isEmpty()) << id;
    EXPECT_FALSE(algorithm->shortHelpString().isEmpty()) << id;
    EXPECT_FALSE(algorithm->icon().isNull()) << id;
    const std::unique_ptr<QgsProcessingAlgorithm> copy(algorithm->create());
    ASSERT_NE(copy, nullptr) << id;
    EXPECT_FALSE(copy->parameterDefinitions().isEmpty()) << id;
    EXPECT_FALSE(copy->outputDefinitions().isEmpty()) << id;
    for (const QgsProcessingParameterDefinition *parameter : copy->parameterDefinitions())
    {
      const QString ownName = parameter->name().section(':', -1); // outputs of models: childId:NAME
      EXPECT_EQ(ownName, ownName.toUpper()) << id;
      if (!(parameter->flags() & ndvi::PARAMETER_HIDDEN))
      {
        EXPECT_FALSE(parameter->description().isEmpty()) << id << ' ' << parameter->name().toStdString();
      }
    }
  }
}

TEST_F(Plugin, shippedModelsHaveAllTheirOutputs)
{
  ASSERT_EQ(registerProvider(), 0);
  const QMap<QString, QStringList> models{
      {"foldertotables",
       {"collection:OUTPUT", "tables:HISTOGRAM", "tables:STATISTICS", "tables:SCENES", "tables:REPORT"}},
      {"foldertorasters", {"rasters:FOLDER", "rasters:OUTPUT", "stack:OUTPUT"}},
      {"layerstomonths", {"tables:SCENES", "tables:REPORT", "months:HISTOGRAM", "months:STATISTICS"}}};
  QTranslator chinese;
  ASSERT_TRUE(chinese.load(QLocale("zh_CN"), "ndvi_collections", "_", FOLDER + "/i18n"));
  const auto expectTranslated = [&chinese](const QString &text)
  { EXPECT_FALSE(chinese.translate("ShippedModel", text.toUtf8().constData()).isEmpty()) << text.toStdString(); };
  for (auto it = models.begin(); it != models.end(); ++it)
  {
    SCOPED_TRACE(it.key().toStdString());
    const QgsProcessingAlgorithm *model = provider()->algorithm(it.key());
    ASSERT_NE(model, nullptr);
    EXPECT_EQ(model->id(), "ndvi:" + it.key());
    expectTranslated(model->displayName());
    expectTranslated(model->shortDescription());
    expectTranslated(model->group());
    expectTranslated(model->tags().join(','));
    const auto *shipped = dynamic_cast<const QgsProcessingModelAlgorithm *>(model);
    ASSERT_NE(shipped, nullptr);
    const QVariantMap sentences = shipped->helpContent();
    for (auto sentence = sentences.begin(); sentence != sentences.end(); ++sentence)
    {
      if (sentence.key() != "EXAMPLES")
        expectTranslated(sentence->toString());
    }
    const std::unique_ptr<QgsProcessingAlgorithm> copy(model->create());
    for (const QgsProcessingParameterDefinition *parameter : copy->parameterDefinitions())
    {
      expectTranslated(parameter->description());
    }
    for (const QString &name : it.value())
    {
      EXPECT_NE(copy->parameterDefinition(name), nullptr) << name.toStdString();
      EXPECT_NE(copy->outputDefinition(name), nullptr) << name.toStdString();
    }
  }
}

TEST_F(Plugin, modelsCheckAsAlgorithmsDo)
{
  ASSERT_EQ(registerProvider(), 0);
  const std::unique_ptr<QgsProcessingAlgorithm> model(provider()->algorithm("foldertotables")->create());
  ASSERT_NE(model, nullptr);
  QgsProcessingContext context;
  const auto problemOf = [&](const QString &name, const QVariant &value)
  {
    QString message;
    EXPECT_FALSE(model->checkParameterValues({{"FOLDER", FOLDER}, {name, value}}, context, &message));
    return message.toStdString();
  };
  EXPECT_EQ(problemOf("ZONEID", "field_id"), "Unknown parameter ZONEID. Did you mean ZONE_ID?");
  const std::string date = problemOf("END_DATE", "2024-02-31");
  EXPECT_NE(date.find("END_DATE"), std::string::npos) << date;
  EXPECT_NE(date.find("2024-02-31"), std::string::npos) << date;
  EXPECT_EQ(problemOf("BIN_WIDTH", "wide"), "BIN_WIDTH is “wide”, but must be a number from 0.0001 to 2.");
}

TEST_F(Plugin, speaksChinese)
{
  // What QgsApplication::locale() is under LANG=zh_CN.UTF-8, from the settings, and in Desktop.
  for (const char *locale : {"zh", "zh_CN", "zh-Hans"})
  {
    QTranslator translator;
    ASSERT_TRUE(translator.load(QLocale(locale), "ndvi_collections", "_", FOLDER + "/i18n")) << locale;
    EXPECT_FALSE(translator.translate("core", "The geometry is empty.").isEmpty());
    EXPECT_FALSE(translator.translate("AlgorithmBase", "There is not enough memory for this run.").isEmpty());
  }
}
