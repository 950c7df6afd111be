// What holds for every algorithm of the provider: what each says of itself.

#include "providerfixture.h"
#include "qgiscompat.h"

#include <QFile>
#include <QRegularExpression>

#include <set>

namespace
{

class Provider : public ProviderFixture
{
protected:
  static QString pageOf(const QgsProcessingAlgorithm &algorithm)
  {
    QFile file(QStringLiteral(NDVI_SOURCE_DIR "/docs/algorithms/%1.md").arg(algorithm.name()));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
  }

  static bool hasWord(const QString &text, const QString &word)
  {
    return QRegularExpression(QStringLiteral("(^|[^A-Z_])%1([^A-Z_]|$)").arg(word)).match(text).hasMatch();
  }
};

} // namespace

TEST_F(Provider, everyAlgorithmSaysWhatItIs)
{
  std::set<QString> names;
  for (const QgsProcessingAlgorithm *algorithm : algorithms(Models::Yes))
  {
    SCOPED_TRACE(algorithm->id().toStdString());
    EXPECT_TRUE(QRegularExpression("^ndvi:[a-z][a-z0-9]*$").match(algorithm->id()).hasMatch());
    EXPECT_TRUE(names.insert(algorithm->displayName()).second);
    EXPECT_FALSE(algorithm->group().isEmpty() || algorithm->groupId().isEmpty());
    EXPECT_EQ(algorithm->groupId(), algorithm->groupId().toLower());
    EXPECT_GE(algorithm->tags().size(), 3);
    EXPECT_FALSE(algorithm->shortDescription().isEmpty());
    EXPECT_FALSE(algorithm->icon().isNull());
    EXPECT_TRUE(algorithm->flags() & ndvi::ALGORITHM_CAN_CANCEL);
    EXPECT_TRUE(algorithm->flags() & ndvi::ALGORITHM_SUPPORTS_BATCH);
    EXPECT_EQ(bool(algorithm->flags() & ndvi::ALGORITHM_NO_THREADING),
              ndvi::MODELS_RUN_IN_MAIN_THREAD &&
                  dynamic_cast<const QgsProcessingModelAlgorithm *>(algorithm) != nullptr);

    const std::unique_ptr<QgsProcessingAlgorithm> copy(algorithm->create());
    ASSERT_NE(copy, nullptr);
    EXPECT_EQ(copy->id(), algorithm->id());
    EXPECT_EQ(copy->parameterDefinitions().size(), algorithm->parameterDefinitions().size());
    EXPECT_EQ(copy->outputDefinitions().size(), algorithm->outputDefinitions().size());
  }
}

TEST_F(Provider, helpAndPageNameEveryParameterAndOutput)
{
  for (const QgsProcessingAlgorithm *algorithm : algorithms(Models::Yes))
  {
    SCOPED_TRACE(algorithm->id().toStdString());
    const QString help = algorithm->shortHelpString(), page = pageOf(*algorithm);
    EXPECT_TRUE(help.contains("qgis_process run " + algorithm->id())) << "no example command";
    EXPECT_TRUE(page.contains("qgis_process run " + algorithm->id())) << "no page, or no example command in it";
    for (const QgsProcessingParameterDefinition *parameter : algorithm->parameterDefinitions())
    {
      const QString name = parameter->name();
      if (parameter->flags() & ndvi::PARAMETER_HIDDEN)
        continue;
      const QString ownName = name.section(':', -1); // outputs of models: childId:NAME
      EXPECT_EQ(ownName, ownName.toUpper());
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

TEST_F(Provider, helpOfModelsSpeaksOfNothingTheyDoNotHave)
{
  for (const QgsProcessingAlgorithm *algorithm : algorithms(Models::Yes))
  {
    const auto *model = dynamic_cast<const QgsProcessingModelAlgorithm *>(algorithm);
    if (!model)
      continue;
    SCOPED_TRACE(model->id().toStdString());
    std::set<QString> own;
    for (const QgsProcessingParameterDefinition *parameter : model->parameterDefinitions())
      own.insert(parameter->name().section(':', -1));
    EXPECT_GE(own.size(), 5u);
    const QString help = model->shortHelpString();
    for (const QgsProcessingModelChildAlgorithm &child : model->childAlgorithms())
    {
      for (const QgsProcessingParameterDefinition *parameter : child.algorithm()->parameterDefinitions())
      {
        if (!own.count(parameter->name()))
        {
          EXPECT_FALSE(hasWord(help, parameter->name())) << parameter->name().toStdString();
        }
      }
    }
    // Once each, and not as a paragraph of its own for each of several parameters.
    std::set<QString> paragraphs;
    for (const QString &line : help.split('\n'))
      EXPECT_TRUE(paragraphs.insert(line.section("<br>", 1)).second || !line.contains("<br>")) << line.toStdString();
  }
}
