#include "shippedmodel.h"

#include "algorithmbase.h"
#include "parameters/helptext.h"
#include "qgiscompat.h"
#include "run/pluginfolder.h"

#include <QCoreApplication>
#include <QIcon>

#include <memory>

namespace ndvi
{

namespace
{

// The sentences of metadata/models, where lupdate cannot find them.
[[maybe_unused]] const char *const SENTENCES[] = {
    QT_TRANSLATE_NOOP("ShippedModel", "Folder to histogram tables"),
    QT_TRANSLATE_NOOP("ShippedModel", "Folder to NDVI rasters and a stack"),
    QT_TRANSLATE_NOOP("ShippedModel", "Layers to monthly statistics"),
    QT_TRANSLATE_NOOP("ShippedModel", "Folder with the scenes"),
    QT_TRANSLATE_NOOP("ShippedModel", "Zones (polygons)"),
    QT_TRANSLATE_NOOP("ShippedModel", "Field that names each zone"),
    QT_TRANSLATE_NOOP("ShippedModel", "First day"),
    QT_TRANSLATE_NOOP("ShippedModel", "Last day"),
    QT_TRANSLATE_NOOP("ShippedModel", "Largest cloud cover (%)"),
    QT_TRANSLATE_NOOP("ShippedModel", "Width of a bin"),
    QT_TRANSLATE_NOOP("ShippedModel", "Leave out clouds and other masked pixels"),
    QT_TRANSLATE_NOOP("ShippedModel", "Raster layers"),
    QT_TRANSLATE_NOOP("ShippedModel", "What the layers hold"),
    QT_TRANSLATE_NOOP("ShippedModel", "Red and near-infrared bands"),
    QT_TRANSLATE_NOOP("ShippedModel", "Ready NDVI"),
    QT_TRANSLATE_NOOP("ShippedModel", "Collection"),
    QT_TRANSLATE_NOOP("ShippedModel", "Collection with NDVI"),
    QT_TRANSLATE_NOOP("ShippedModel", "Folder for the NDVI rasters"),
    QT_TRANSLATE_NOOP("ShippedModel", "Stack of NDVI bands"),
    QT_TRANSLATE_NOOP("ShippedModel", "Histogram"),
    QT_TRANSLATE_NOOP("ShippedModel", "Statistics"),
    QT_TRANSLATE_NOOP("ShippedModel", "Scenes"),
    QT_TRANSLATE_NOOP("ShippedModel", "Report"),
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one sentence over several lines
    QT_TRANSLATE_NOOP("ShippedModel",
                      "Finds the scenes in a folder and writes, for every zone in every scene, the NDVI "
                      "histogram and statistics, what happened to every scene, and a report to look at. The "
                      "same as Collection from folder followed by NDVI histogram tables, with their most used "
                      "parameters."),
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one sentence over several lines
    QT_TRANSLATE_NOOP("ShippedModel",
                      "Finds the scenes in a folder, writes the NDVI of each as a raster, and stacks them into "
                      "one raster with a band per scene. The same as Collection from folder followed by NDVI "
                      "rasters and Stack NDVI bands."),
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one sentence over several lines
    QT_TRANSLATE_NOOP("ShippedModel",
                      "Takes NDVI layers, or layers with red and near-infrared bands, finds their dates, and "
                      "writes the NDVI histogram and statistics of every zone in every month. The same as "
                      "Collection from layers, NDVI histogram tables and Aggregate tables."),
};

QString translated(const QString &text)
{
  return QCoreApplication::translate("ShippedModel", text.toUtf8().constData());
}

} // namespace

bool ShippedModel::load(const QString &path)
{
  if (!fromFile(path))
    return false;
  // Outputs of an algorithm that QGIS does not know vanish from a model without a word.
  int wanted = 0;
  const QMap<QString, QgsProcessingModelChildAlgorithm> children = childAlgorithms();
  for (const QgsProcessingModelChildAlgorithm &child : children)
    wanted += static_cast<int>(child.modelOutputs().size());
  int found = 0;
  const QgsProcessingParameterDefinitions parameters = parameterDefinitions();
  for (const QgsProcessingParameterDefinition *parameter : parameters)
    found += parameter->isDestination() ? 1 : 0;
  translateParameters();
  return found == wanted;
}

void ShippedModel::translateParameters()
{
  const QgsProcessingParameterDefinitions parameters = parameterDefinitions();
  for (const QgsProcessingParameterDefinition *parameter : parameters)
  {
    // They are our own, made by the loading; QGIS only hands them out as const.
    auto *own = const_cast<QgsProcessingParameterDefinition *>(parameter); // NOLINT
    own->setDescription(translated(own->description()));
    if (auto *choice = dynamic_cast<QgsProcessingParameterEnum *>(own))
    {
      QStringList options;
      for (const QString &option : choice->options())
        options << translated(option);
      choice->setOptions(options);
    }
  }
}

QString ShippedModel::displayName() const
{
  return translated(helpContent().value(QStringLiteral("TITLE"), name()).toString());
}

QString ShippedModel::shortDescription() const
{
  return translated(helpContent().value(QStringLiteral("ALG_DESC")).toString());
}

QString ShippedModel::shortHelpString() const
{
  QString help = QStringLiteral("<p>%1</p>\n").arg(shortDescription().toHtmlEscaped());
  const QgsProcessingParameterDefinitions parameters = parameterDefinitions();
  for (const QgsProcessingParameterDefinition *parameter : parameters)
  {
    const QString text = helpOnParameter(parameter->name());
    if (!text.isEmpty() && !(parameter->flags() & PARAMETER_HIDDEN))
      help += paragraph(parameter->name().toUtf8().constData(), text);
  }
  return helpForReader(help, *this);
}

QString ShippedModel::helpOnParameter(const QString &parameter) const
{
  const QMap<QString, QgsProcessingModelChildAlgorithm> children = childAlgorithms();
  for (const QgsProcessingModelChildAlgorithm &child : children)
  {
    const auto *algorithm = dynamic_cast<const AlgorithmBase *>(child.algorithm());
    if (!algorithm)
      continue;
    const QMap<QString, QgsProcessingModelChildParameterSources> sources = child.parameterSources();
    for (auto it = sources.begin(); it != sources.end(); ++it)
    {
      for (const QgsProcessingModelChildParameterSource &source : it.value())
      {
        if (source.source() == QgsProcessingModelChildParameterSource::ModelParameter &&
            source.parameterName() == parameter)
          return helpOn(it.key(), algorithm->helpText());
      }
    }
    const QMap<QString, QgsProcessingModelOutput> outputs = child.modelOutputs();
    for (const QgsProcessingModelOutput &output : outputs)
    {
      if (parameter == child.childId() + ':' + output.name())
        return helpOn(output.childOutputName(), algorithm->helpText());
    }
  }
  return {};
}

QIcon ShippedModel::icon() const
{
  return QIcon(svgIconPath());
}

QString ShippedModel::svgIconPath() const
{
  return pluginFile(QStringLiteral("icons/ndvi.svg"));
}

QgsProcessingAlgorithm *ShippedModel::createInstance() const
{
  auto copy = std::make_unique<ShippedModel>();
  copy->loadVariant(toVariant());
  copy->setProvider(provider());
  copy->setSourceFilePath(sourceFilePath());
  copy->translateParameters();
  return copy.release();
}

} // namespace ndvi
