#include "shippedmodel.h"

#include "algorithmbase.h"
#include "parameters/firstproblem.h"
#include "parameters/helptext.h"
#include "parameters/parameterchecks.h"
#include "qgiscompat.h"
#include "run/helppage.h"
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
    QT_TRANSLATE_NOOP("ShippedModel", "STAC to histogram tables"),
    QT_TRANSLATE_NOOP("ShippedModel", "Folder to NDVI rasters and a stack"),
    QT_TRANSLATE_NOOP("ShippedModel", "Layers to monthly statistics"),
    QT_TRANSLATE_NOOP("ShippedModel", "Folder with the scenes"),
    QT_TRANSLATE_NOOP("ShippedModel", "Zones (polygons)"),
    QT_TRANSLATE_NOOP("ShippedModel", "Field that names each zone"),
    QT_TRANSLATE_NOOP("ShippedModel", "First day"),
    QT_TRANSLATE_NOOP("ShippedModel", "Last day"),
    QT_TRANSLATE_NOOP("ShippedModel", "Largest cloud cover (%)"),
    QT_TRANSLATE_NOOP("ShippedModel", "STAC API or catalog (a name or an address)"),
    QT_TRANSLATE_NOOP("ShippedModel", "Collection of the API (empty: its Sentinel-2 L2A)"),
    QT_TRANSLATE_NOOP("ShippedModel", "Most scenes"),
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one sentence over several lines
    QT_TRANSLATE_NOOP("ShippedModel",
                      "Finds the scenes of your zones on servers and writes, for every zone in every scene, the NDVI "
                      "histogram and statistics, what happened to every scene, and a report to look at. Nothing is "
                      "downloaded but the parts of the files that are needed. The same as Collection from STAC "
                      "followed by NDVI histogram tables, with their most used parameters."),
    QT_TRANSLATE_NOOP(
        "ShippedModel",
        "ndvi,stac,sentinel-2,cloud,earth search,planetary computer,histogram,statistics,zones,report,model"),
    QT_TRANSLATE_NOOP(
        "ShippedModel",
        "polygons: the scenes that touch them are looked for, and of these the pixels in them are counted."),
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
    QT_TRANSLATE_NOOP("ShippedModel", "Models"),
    QT_TRANSLATE_NOOP("ShippedModel", "ndvi,folder,sentinel-2,raster,geotiff,stack,bands,time series,model"),
    QT_TRANSLATE_NOOP("ShippedModel", "ndvi,folder,sentinel-2,histogram,statistics,zones,report,model"),
    QT_TRANSLATE_NOOP("ShippedModel", "ndvi,layers,modis,stack,histogram,statistics,month,time series,model"),
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one sentence over several lines
    QT_TRANSLATE_NOOP("ShippedModel",
                      "leave out the pixels that the mask of a scene calls cloud, thin cirrus, cloud shadow, "
                      "defective or no data. A scene without a mask is used unmasked and says so."),
    QT_TRANSLATE_NOOP("ShippedModel", "raster layers of the project, or raster files."),
    QT_TRANSLATE_NOOP("ShippedModel", "how wide a bin is, in NDVI; the bins reach from −1 to 1."),
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one sentence over several lines
    QT_TRANSLATE_NOOP("ShippedModel",
                      "the stack: one raster with a band per scene, by time; a name ending in .vrt makes one "
                      "that refers to the NDVI rasters."),
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one sentence over several lines
    QT_TRANSLATE_NOOP("ShippedModel",
                      "a page to look at, of the scenes before they are summed: what went wrong, which zones "
                      "need attention, and their histograms by date."),
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one sentence over several lines
    QT_TRANSLATE_NOOP("ShippedModel",
                      "Takes NDVI layers, or layers with red and near-infrared bands, or stacks of dates, "
                      "finds their dates, and writes the NDVI histogram and statistics of every zone in every "
                      "month. The same as Collection from layers, NDVI histogram tables and Aggregate tables."),
    QT_TRANSLATE_NOOP("ShippedModel", "File that keeps results for later runs"),
    QT_TRANSLATE_NOOP("ShippedModel", "Merge the scenes of one day and platform"),
    QT_TRANSLATE_NOOP("ShippedModel", "Table of dates"),
    QT_TRANSLATE_NOOP("ShippedModel", "Field with the date"),
    QT_TRANSLATE_NOOP("ShippedModel", "How dates are written in names"),
    QT_TRANSLATE_NOOP("ShippedModel", "Field with the layer's name or the band"),
    QT_TRANSLATE_NOOP("ShippedModel", "Mask band (number or name)"),
    QT_TRANSLATE_NOOP("ShippedModel", "What the mask band holds"),
    QT_TRANSLATE_NOOP("ShippedModel", "NDVI band (number or name; empty: every band is a date)"),
    QT_TRANSLATE_NOOP("ShippedModel", "Near-infrared band (number or name; empty: by its name)"),
    QT_TRANSLATE_NOOP("ShippedModel", "Stored number that means no data (empty: what the file says)"),
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one sentence over several lines
    QT_TRANSLATE_NOOP("ShippedModel", "Offset of the stored numbers (−1000 for Sentinel-2 since baseline 04.00)"),
    QT_TRANSLATE_NOOP("ShippedModel", "Quantification: value = (stored number + offset) / quantification"),
    QT_TRANSLATE_NOOP("ShippedModel", "Red band (number or name; empty: by its name)"),
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
  adaptParameters();
  return found == wanted;
}

void ShippedModel::adaptParameters()
{
  const QgsProcessingParameterDefinitions parameters = parameterDefinitions();
  for (const QgsProcessingParameterDefinition *parameter : parameters)
  {
    // They are our own, made by the loading; QGIS only hands them out as const.
    auto *own = const_cast<QgsProcessingParameterDefinition *>(parameter); // NOLINT
    own->setDescription(translated(own->description()));
    if (own->isDestination())
      own->setFlags(own->flags() | PARAMETER_OPTIONAL);
    auto *choice = dynamic_cast<QgsProcessingParameterEnum *>(own);
    if (choice && !choice->usesStaticStrings())
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

QString ShippedModel::group() const
{
  return translated(QgsProcessingModelAlgorithm::group());
}

QStringList ShippedModel::tags() const
{
  return translated(helpContent().value(QStringLiteral("TAGS")).toString()).split(',');
}

QString ShippedModel::shortDescription() const
{
  return translated(helpContent().value(QStringLiteral("ALG_DESC")).toString());
}

QString ShippedModel::helpUrl() const
{
  return helpPage(name());
}

QString ShippedModel::shortHelpString() const
{
  QString help = QStringLiteral("<p>%1</p>\n").arg(shortDescription().toHtmlEscaped());
  // What a step says of several parameters at once is said once.
  QStringList texts;
  QMap<QString, QStringList> names;
  const QgsProcessingParameterDefinitions parameters = parameterDefinitions();
  for (const QgsProcessingParameterDefinition *parameter : parameters)
  {
    const QString text = helpOnParameter(parameter->name());
    if (text.isEmpty() || parameter->flags() & PARAMETER_HIDDEN)
      continue;
    if (!texts.contains(text))
      texts << text;
    names[text] << parameter->name();
  }
  for (const QString &text : std::as_const(texts))
    help += paragraph(names[text].join(QStringLiteral(", ")).toUtf8().constData(), text);
  help += QStringLiteral("<p><code>%1</code></p>").arg(helpContent().value(QStringLiteral("EXAMPLES")).toString());
  return helpForReader(help, *this);
}

QString ShippedModel::helpOnParameter(const QString &parameter) const
{
  const QString ownSentence = helpContent().value(parameter).toString();
  if (!ownSentence.isEmpty())
    return translated(ownSentence).toHtmlEscaped();
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
        if (source.source() == FROM_MODEL_PARAMETER && source.parameterName() == parameter)
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

bool ShippedModel::checkParameterValues(const QVariantMap &given, QgsProcessingContext &context, QString *message) const
{
  const QVariantMap parameters = withChoiceNames(parameterDefinitions(), given);
  const QString problem = firstProblem(*this, parameters, context);
  if (problem.isEmpty())
    return QgsProcessingModelAlgorithm::checkParameterValues(parameters, context, message);
  if (message)
    *message = problem;
  return false;
}

QVariantMap ShippedModel::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                           QgsProcessingFeedback *feedback)
{
  QVariantMap complete = parameters;
  const QMap<QString, QgsProcessingModelChildAlgorithm> children = childAlgorithms();
  for (const QgsProcessingModelChildAlgorithm &child : children)
  {
    if (!child.algorithm())
      continue; // QGIS says which one is missing
    const QMap<QString, QgsProcessingModelOutput> outputs = child.modelOutputs();
    for (const QgsProcessingModelOutput &output : outputs)
    {
      const QString name = child.childId() + ':' + output.name();
      const QgsProcessingParameterDefinition *own = child.algorithm()->parameterDefinition(output.childOutputName());
      const bool isNeeded = output.isMandatory() || (own && !(own->flags() & PARAMETER_OPTIONAL));
      if (isNeeded && isUnset(complete.value(name)))
        complete.insert(name, QgsProcessing::TEMPORARY_OUTPUT);
    }
  }
  return QgsProcessingModelAlgorithm::processAlgorithm(complete, context, feedback);
}

QgsProcessingAlgorithm *ShippedModel::createInstance() const
{
  auto copy = std::make_unique<ShippedModel>();
  copy->loadVariant(toVariant());
  copy->setProvider(provider());
  copy->setSourceFilePath(sourceFilePath());
  copy->adaptParameters();
  return copy.release();
}

} // namespace ndvi
