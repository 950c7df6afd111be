#include "reports/reportinput.h"

#include "parameters/parameterchecks.h"
#include "report/withoutfolders.h"
#include "report/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <qgis.h>
#include <qgsdatasourceuri.h>
#include <qgsmaplayer.h>
#include <qgsprocessingprovider.h>
#include <qgsproviderregistry.h>

#include <algorithm>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::ReportInput)
};

std::ptrdiff_t indexOf(const std::vector<double> &values, double value)
{
  const auto found = std::find(values.begin(), values.end(), value);
  return found == values.end() ? -1 : found - values.begin();
}

/// Between texts that have commas themselves.
QString choiceSeparator()
{
  return Tr::tr("; ");
}

QString listText()
{
  return QString::fromStdString(listSeparator());
}

/// The name of a layer and of its file, without folders, servers and users: pages are passed on.
QString layerName(const QgsMapLayer &layer)
{
  const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri(layer.providerType(), layer.source());
  const QFileInfo file(parts.value(QStringLiteral("path")).toString());
  QString name = QString::fromStdString(withoutFolders(layer.name().toStdString()));
  if (file.fileName().isEmpty() || layer.providerType() == QLatin1String("memory"))
    return name;
  return file.completeBaseName() == name ? file.fileName() : QStringLiteral("%1 (%2)").arg(name, file.fileName());
}

QString layerText(const QVariant &given, QgsProcessingContext &context)
{
  QVariant value = given;
  bool selected = false;
  if (value.userType() == qMetaTypeId<QgsProcessingFeatureSourceDefinition>())
  {
    const auto definition = value.value<QgsProcessingFeatureSourceDefinition>();
    selected = definition.selectedFeaturesOnly;
    value = QVariant::fromValue(definition.source);
  }
  value = evaluated(value, context);
  const QgsMapLayer *layer = qobject_cast<QgsMapLayer *>(value.value<QObject *>());
  if (!layer && value.userType() == QMetaType::QString)
    layer = QgsProcessingUtils::mapLayerFromString(value.toString(), context, false);
  const QString text =
      layer ? layerName(*layer) : QFileInfo(QgsDataSourceUri::removePassword(value.toString())).fileName();
  return selected ? Tr::tr("%1, selected features only").arg(text) : text;
}

QString choiceText(const QgsProcessingParameterEnum &definition, const QVariantMap &parameters,
                   QgsProcessingContext &context)
{
  if (definition.usesStaticStrings())
    return QgsProcessingParameters::parameterAsEnumStrings(&definition, parameters, context).join(choiceSeparator());
  QStringList names;
  const QList<int> chosen =
      definition.allowMultiple()
          ? QgsProcessingParameters::parameterAsEnums(&definition, parameters, context)
          : QList<int>{QgsProcessingParameters::parameterAsEnum(&definition, parameters, context)};
  for (const int index : chosen)
    names << definition.options().value(index);
  return names.join(choiceSeparator());
}

QString valueText(const QgsProcessingParameterDefinition &definition, const QVariantMap &parameters,
                  QgsProcessingContext &context)
{
  QVariant value = parameters.value(definition.name());
  if (isUnset(value))
    value = definition.defaultValue();
  if (isUnset(value))
    return QString();
  if (const auto *choice = dynamic_cast<const QgsProcessingParameterEnum *>(&definition))
    return choiceText(*choice, parameters, context);
  if (dynamic_cast<const QgsProcessingParameterBoolean *>(&definition))
    return QgsProcessingParameters::parameterAsBool(&definition, parameters, context) ? Tr::tr("yes") : Tr::tr("no");
  if (dynamic_cast<const QgsProcessingParameterFeatureSource *>(&definition))
    return layerText(value, context);
  value = evaluated(value, context);
  return value.userType() == QMetaType::QVariantList || value.userType() == QMetaType::QStringList
             ? value.toStringList().join(listText())
             : value.toString();
}

QString madeOn(const QDateTime &time)
{
  return Tr::tr("Made on %1 (UTC)").arg(time.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

} // namespace

std::string zoneText(const QgsAttributes &zone)
{
  return zone.value(0).toString().toStdString();
}

std::string zoneDetails(const QgsFields &fields, const QgsAttributes &zone)
{
  QStringList parts;
  for (int i = 1; i < zone.size(); ++i)
  {
    if (!zone[i].isNull() && !zone[i].toString().isEmpty())
      parts << QStringLiteral("%1 = %2").arg(fields.at(i).name(), zone[i].toString());
  }
  return parts.join(listText()).toStdString();
}

ReportRows::ReportRows(const std::vector<double> &percentiles)
    : mP5(indexOf(percentiles, 5)), mP95(indexOf(percentiles, 95))
{
}

ReportRow ReportRows::row(const ZoneResult &result, std::int32_t scene) const
{
  ReportRow row;
  row.scene = scene;
  row.status = result.status;
  if (!hasCounts(result.status))
    return row;
  row.pixels = result.pixels;
  row.valid = result.valid;
  row.masked = result.masked;
  row.nodata = result.nodata;
  row.undefined = result.undefined;
  row.below = result.below;
  row.above = result.above;
  row.zoneShare = static_cast<float>(result.zoneShare);
  if (result.valid <= 0)
    return row;
  row.mean = static_cast<float>(result.mean);
  row.median = static_cast<float>(result.median);
  const auto percentile = [&result](std::ptrdiff_t index)
  {
    const auto i = static_cast<std::size_t>(index);
    return static_cast<float>(index >= 0 && i < result.percentiles.size() ? result.percentiles[i] : NO_NUMBER);
  };
  row.isP5Told = mP5 >= 0;
  row.isP95Told = mP95 >= 0;
  row.p5 = percentile(mP5);
  row.p95 = percentile(mP95);
  return row;
}

std::vector<std::pair<std::string, std::string>>
runDescription(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context)
{
  std::vector<std::pair<std::string, std::string>> description;
  description.emplace_back(Tr::tr("Algorithm").toStdString(),
                           QStringLiteral("%1 (%2)").arg(algorithm.displayName(), algorithm.name()).toStdString());
  QStringList versions{QStringLiteral("QGIS ") + Qgis::version()};
  if (const QgsProcessingProvider *provider = algorithm.provider())
    versions.prepend(QStringLiteral("NDVI Collections ") + provider->versionInfo());
  description.emplace_back(Tr::tr("Made with").toStdString(), versions.join(QStringLiteral(", ")).toStdString());
  const QgsProcessingParameterDefinitions definitions = algorithm.parameterDefinitions();
  for (const QgsProcessingParameterDefinition *definition : definitions)
  {
    if (definition->isDestination())
      continue;
    const QString text = valueText(*definition, parameters, context);
    if (!text.isEmpty())
      description.emplace_back(
          QStringLiteral("%1 (%2)").arg(definition->description(), definition->name()).toStdString(),
          text.toStdString());
  }
  return description;
}

std::string reportCreated()
{
  return madeOn(QDateTime::currentDateTimeUtc()).toStdString();
}

} // namespace ndvi
