#include "parameters/parameterchecks.h"

#include "parameters/tablelist.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <qgsproperty.h>
#include <qgsrasterlayer.h>

#include <cmath>
#include <limits>
#include <memory>

namespace ndvi
{

namespace
{

struct Text
{
  Q_DECLARE_TR_FUNCTIONS(ParameterChecks)
};

/// A limit with all its digits: 2147483647, not 2.14748e+09.
QString plain(double limit)
{
  constexpr int DIGITS = 15;
  return QString::number(limit, 'g', DIGITS);
}

/// The value as the user may have written it, short enough for a sentence.
QString shown(const QVariant &value)
{
  QString text;
  if (value.userType() == QMetaType::QVariantList || value.userType() == QMetaType::QStringList)
  {
    const QStringList parts = value.toStringList();
    text = parts.join(',');
  }
  else
    text = value.toString();
  return text.size() > 80 ? text.left(77) + QStringLiteral("…") : text;
}

QString numberProblem(const QString &name, const QVariant &value, bool integer, double minimum, double maximum)
{
  const std::optional<double> number = toNumber(value);
  const double unlimited = std::numeric_limits<double>::max();
  QString allowed = integer ? Text::tr("a whole number") : Text::tr("a number");
  if (minimum > -unlimited && maximum < unlimited)
    allowed = integer ? Text::tr("a whole number from %1 to %2").arg(plain(minimum), plain(maximum))
                      : Text::tr("a number from %1 to %2").arg(plain(minimum), plain(maximum));
  else if (minimum > -unlimited)
    allowed = integer ? Text::tr("a whole number of at least %1").arg(plain(minimum))
                      : Text::tr("a number of at least %1").arg(plain(minimum));
  else if (maximum < unlimited)
    allowed = integer ? Text::tr("a whole number of at most %1").arg(plain(maximum))
                      : Text::tr("a number of at most %1").arg(plain(maximum));

  if (!number || (integer && *number != std::floor(*number)) || *number < minimum || *number > maximum)
    return Text::tr("%1 is “%2”, but must be %3.").arg(name, shown(value), allowed);
  return QString();
}

QString rangeProblem(const QString &name, const QVariant &value)
{
  const QVariantList list = value.toList();
  QStringList parts = value.toString().split(',');
  if (value.userType() != QMetaType::QString)
  {
    parts.clear();
    for (const QVariant &part : list)
      parts << part.toString();
  }
  if (parts.size() != 2 || !toNumber(parts[0]) || !toNumber(parts[1]))
    return Text::tr("%1 is “%2”, but must be two numbers, as in 0,1.").arg(name, shown(value));
  return QString();
}

QString enumProblem(const QgsProcessingParameterEnum &definition, const QVariant &value)
{
  const QStringList options = definition.options();
  QStringList allowed;
  for (int i = 0; i < options.size(); ++i)
    allowed << (definition.usesStaticStrings() ? options[i] : QStringLiteral("%1 (%2)").arg(i).arg(options[i]));

  QVariantList choices;
  if (value.userType() == QMetaType::QVariantList || value.userType() == QMetaType::QStringList)
    choices = value.toList();
  else if (definition.allowMultiple() && value.userType() == QMetaType::QString)
  {
    const QStringList parts = value.toString().split(',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
      choices << part;
  }
  else
    choices << value;

  if (choices.isEmpty())
    return Text::tr("%1 names no choice, but must name at least one of: %2.")
        .arg(definition.name(), allowed.join(QStringLiteral(", ")));
  if (choices.size() > 1 && !definition.allowMultiple())
    return Text::tr("%1 is “%2”, but takes one choice only.").arg(definition.name(), shown(value));

  for (const QVariant &choice : std::as_const(choices))
  {
    bool known = options.contains(choice.toString());
    if (!definition.usesStaticStrings())
    {
      const std::optional<double> index = toNumber(choice);
      known = index && *index == std::floor(*index) && *index >= 0 && *index < options.size();
    }
    if (!known)
      return Text::tr("%1 is “%2”, but must be one of: %3.")
          .arg(definition.name(), shown(choice), allowed.join(QStringLiteral(", ")));
  }
  return QString();
}

QString dateProblem(const QgsProcessingParameterDateTime &definition, const QVariant &value)
{
  QDateTime time = value.toDateTime();
  if (value.userType() == QMetaType::QString)
  {
    time = QDateTime::fromString(value.toString(), Qt::ISODate);
    if (!time.isValid())
      time = QDateTime(QDate::fromString(value.toString(), Qt::ISODate), QTime(0, 0));
  }
  if (!time.isValid())
    return definition.dataType() == DATETIME_DATE
               ? Text::tr("%1 is “%2”, which is no date. Dates are written as in 2024-03-01.")
                     .arg(definition.name(), shown(value))
               : Text::tr("%1 is “%2”, which is no time. Times are written as in 2024-03-01T10:30:00.")
                     .arg(definition.name(), shown(value));
  if ((definition.minimum().isValid() && time < definition.minimum()) ||
      (definition.maximum().isValid() && time > definition.maximum()))
    return Text::tr("%1 is %2, which is outside the dates allowed here.").arg(definition.name(), shown(value));
  return QString();
}

/// QGIS takes every text but "", "0" and "false" for true, "no" included.
QString booleanProblem(const QString &name, const QVariant &value)
{
  const QString text = value.toString().trimmed().toLower();
  if (value.userType() == QMetaType::Bool || text == QLatin1String("true") || text == QLatin1String("false") ||
      text == QLatin1String("0") || text == QLatin1String("1"))
    return QString();
  return Text::tr("%1 is “%2”, but must be true or false.").arg(name, shown(value));
}

/// Paths GDAL resolves itself: nothing on this disk to look for.
bool isVirtualPath(const QString &path)
{
  return path.startsWith(QLatin1String("/vsi")) || path.contains(QLatin1String("://"));
}

/// Of a file that is made where it is missing.
QString keptFileProblem(const QString &name, const QString &path)
{
  const QFileInfo file(path);
  if (file.isDir())
    return Text::tr("%1: %2 is a folder, but must be a file.").arg(name, path);
  if (file.suffix().compare(QLatin1String("sqlite"), Qt::CaseInsensitive) != 0)
    return Text::tr("%1: the name of the file %2 must end with .sqlite.").arg(name, path);
  if (!QFileInfo(file.absolutePath()).isDir())
    return Text::tr("%1: there is no folder %2.").arg(name, file.absolutePath());
  return QString();
}

QString fileProblem(const QgsProcessingParameterFile &definition, const QVariant &value)
{
  const QString path = value.toString();
  const QFileInfo file(path);
  if (definition.behavior() == FILE_FOLDER)
  {
    if (!file.exists())
      return Text::tr("%1: there is no folder %2.").arg(definition.name(), path);
    if (!file.isDir())
      return Text::tr("%1: %2 is a file, but must be a folder.").arg(definition.name(), path);
    if (!file.isReadable() || !file.isExecutable())
      return Text::tr("%1: the folder %2 cannot be read (permission denied).").arg(definition.name(), path);
    return QString();
  }
  if (definition.metadata().contains(MADE_WHERE_MISSING))
    return keptFileProblem(definition.name(), path);
  if (isVirtualPath(path))
    return QString();
  if (!file.exists())
    return Text::tr("%1: there is no file %2.").arg(definition.name(), path);
  if (file.isDir())
    return Text::tr("%1: %2 is a folder, but must be a file.").arg(definition.name(), path);
  return QString();
}

/// QGIS takes a text for a raster layer only where it names a file. GDAL opens more: archives, URLs, parts of a file.
bool isGdalRaster(const QgsProcessingParameterDefinition &definition, const QString &text)
{
  const auto *layers = dynamic_cast<const QgsProcessingParameterMultipleLayers *>(&definition);
  return layers && layers->layerType() == SOURCE_RASTER &&
         QgsRasterLayer(text, QString(), QStringLiteral("gdal")).isValid();
}

/// Of a file that is named like one; empty also for what is none.
QString missingFileProblem(const QgsProcessingParameterDefinition &definition, const QString &text)
{
  const QString path = text.section('|', 0, 0);
  if (!isVirtualPath(path) && (path.contains('/') || path.contains('.')) && !QFileInfo::exists(path) &&
      !path.contains(QLatin1String("dbname=")))
    return Text::tr("%1: there is no file %2.").arg(definition.name(), path);
  return QString();
}

/// For layers QGIS says only "Could not load source layer".
QString layerProblem(const QgsProcessingParameterDefinition &definition, const QVariant &value,
                     QgsProcessingContext &context)
{
  if (value.userType() != QMetaType::QString || QgsProcessingUtils::mapLayerFromString(value.toString(), context) ||
      isGdalRaster(definition, value.toString()))
    return QString();
  const QString problem = missingFileProblem(definition, value.toString());
  return problem.isEmpty() ? Text::tr("%1: “%2” cannot be opened as a layer.").arg(definition.name(), shown(value))
                           : problem;
}

/// QGIS leaves out layers of a list that cannot be opened.
QString layersProblem(const QgsProcessingParameterDefinition &definition, const QVariant &value,
                      QgsProcessingContext &context)
{
  const bool isTableList = dynamic_cast<const TableListParameter *>(&definition) != nullptr;
  const QVariantList layers = value.userType() == QMetaType::QString ? QVariantList{value} : value.toList();
  for (const QVariant &layer : layers)
  {
    const QVariant single = evaluated(layer, context);
    // Tables are opened by who reads them.
    QString problem = !isTableList ? layerProblem(definition, single, context)
                      : QgsProcessingUtils::mapLayerFromString(single.toString(), context, false)
                          ? QString()
                          : missingFileProblem(definition, single.toString());
    if (!problem.isEmpty())
      return problem;
  }
  return QString();
}

QString fieldProblem(const QgsProcessingParameterField &definition, const QVariant &value,
                     const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                     QgsProcessingContext &context)
{
  const QgsProcessingParameterDefinition *parent = algorithm.parameterDefinition(definition.parentLayerParameterName());
  if (!parent)
    return QString();
  const std::unique_ptr<QgsProcessingFeatureSource> source(
      QgsProcessingParameters::parameterAsSource(parent, parameters, context));
  if (!source)
    return QString();
  QStringList names = value.toStringList();
  if (value.userType() == QMetaType::QString)
    names =
        definition.allowMultiple() ? value.toString().split(';', Qt::SkipEmptyParts) : QStringList{value.toString()};
  for (const QString &name : std::as_const(names))
  {
    if (source->fields().lookupField(name) < 0)
      return Text::tr("%1: %2 has no field “%3”. It has: %4.")
          .arg(definition.name(), parent->name(), name, source->fields().names().join(QStringLiteral(", ")));
  }
  return QString();
}

} // namespace

bool isUnset(const QVariant &value)
{
  return !value.isValid() || (value.userType() == QMetaType::QString && value.toString().trimmed().isEmpty());
}

QVariant evaluated(const QVariant &value, const QgsProcessingContext &context)
{
  if (value.userType() != qMetaTypeId<QgsProperty>())
    return value;
  return value.value<QgsProperty>().value(context.expressionContext());
}

std::optional<double> toNumber(const QVariant &value)
{
  bool ok = false;
  double number = 0;
  switch (static_cast<QMetaType::Type>(value.userType()))
  {
  case QMetaType::QString:
    number = value.toString().trimmed().toDouble(&ok); // in the C locale, whatever the user's
    break;
  case QMetaType::Int:
  case QMetaType::UInt:
  case QMetaType::LongLong:
  case QMetaType::ULongLong:
  case QMetaType::Long:
  case QMetaType::Double:
  case QMetaType::Float:
    number = value.toDouble(&ok);
    break;
  default:
    break;
  }
  if (!ok || !std::isfinite(number))
    return std::nullopt;
  return number;
}

QVariantMap withChoiceNames(const QgsProcessingParameterDefinitions &definitions, const QVariantMap &parameters)
{
  QVariantMap named = parameters;
  for (const QgsProcessingParameterDefinition *definition : definitions)
  {
    const auto *choice = dynamic_cast<const QgsProcessingParameterEnum *>(definition);
    const auto value = named.find(definition->name());
    if (!choice || !choice->usesStaticStrings() || value == named.end())
      continue;
    // A name may be a number itself (10 for 10 m): names go before positions.
    const std::optional<double> number = toNumber(*value);
    const QStringList options = choice->options();
    if (!number || *number != std::floor(*number))
      continue;
    if (options.contains(QString::number(*number)))
      *value = QString::number(*number);
    else if (*number >= 0 && *number < options.size())
      *value = options.at(static_cast<int>(*number));
  }
  return named;
}

QString inputProblem(const QgsProcessingParameterDefinition &definition, const QVariantMap &parameters,
                     QgsProcessingContext &context)
{
  const QString name = definition.name();
  if (!parameters.contains(name) || definition.isDestination())
    return QString();
  const QVariant value = evaluated(parameters.value(name), context);
  const bool isOptional = definition.flags() & PARAMETER_OPTIONAL;
  if (isUnset(value))
  {
    // None stands for the default; an empty text for nothing at all.
    if (isOptional || !value.isValid())
      return QString();
    return Text::tr("%1 is empty, but a value is needed.").arg(name);
  }

  if (const auto *number = dynamic_cast<const QgsProcessingParameterNumber *>(&definition))
    return numberProblem(name, value, number->dataType() == NUMBER_INTEGER, number->minimum(), number->maximum());
  if (dynamic_cast<const QgsProcessingParameterRange *>(&definition))
    return rangeProblem(name, value);
  if (const auto *choice = dynamic_cast<const QgsProcessingParameterEnum *>(&definition))
    return enumProblem(*choice, value);
  if (const auto *date = dynamic_cast<const QgsProcessingParameterDateTime *>(&definition))
    return dateProblem(*date, value);
  if (dynamic_cast<const QgsProcessingParameterBoolean *>(&definition))
    return booleanProblem(name, value);
  if (const auto *file = dynamic_cast<const QgsProcessingParameterFile *>(&definition))
    return fileProblem(*file, value);
  if (const auto *field = dynamic_cast<const QgsProcessingParameterField *>(&definition))
    return definition.algorithm() ? fieldProblem(*field, value, *definition.algorithm(), parameters, context)
                                  : QString();
  if (dynamic_cast<const QgsProcessingParameterFeatureSource *>(&definition) ||
      dynamic_cast<const QgsProcessingParameterVectorLayer *>(&definition) ||
      dynamic_cast<const QgsProcessingParameterRasterLayer *>(&definition))
    return layerProblem(definition, value, context);
  if (dynamic_cast<const QgsProcessingParameterMultipleLayers *>(&definition))
    return layersProblem(definition, value, context);
  return QString();
}

} // namespace ndvi
