#include "parameters/tablelist.h"

#include "model/error.h"
#include "parameters/parameterchecks.h"
#include "qgiscompat.h"

#include <QCoreApplication>
#include <qgsprocessingutils.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::AggregateTables)
};

QVariantList valuesOf(const QVariant &value)
{
  if (isUnset(value))
    return {};
  return value.userType() == QMetaType::QString ? QVariantList{value} : value.toList();
}

QString nameOf(const QString &provider, const QString &source, const QString &otherwise)
{
  const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri(provider, source);
  const QString path = parts.value(QStringLiteral("path")).toString();
  const QString table = parts.value(QStringLiteral("layerName")).toString();
  if (path.isEmpty() || provider == QLatin1String("memory"))
    return otherwise;
  return table.isEmpty() ? path : QStringLiteral("%1|layername=%2").arg(path, table);
}

/// A layer that is there already.
NamedTable tableOfLayer(QgsVectorLayer &layer, QgsProcessingContext &context)
{
  const auto source = std::make_shared<QgsProcessingFeatureSource>(&layer, context);
  return {nameOf(layer.providerType(), layer.source(), layer.name()),
          [source] { return std::make_unique<LayerTable>(source); }};
}

/// Owns a layer, and outlives the table that is read from it.
struct LayerOwner
{
  std::shared_ptr<QgsProcessingContext> context;
};

/// A table of a kind that only QGIS can open, with its layer.
class LoadedTable : private LayerOwner, public LayerTable
{
public:
  LoadedTable(const std::shared_ptr<QgsProcessingContext> &owner, QgsVectorLayer &layer)
      : LayerOwner{owner}, LayerTable(std::make_shared<QgsProcessingFeatureSource>(&layer, *owner))
  {
  }
};

std::unique_ptr<TableSource> load(const QString &text, const QgsProcessingContext &context)
{
  const auto own = std::make_shared<QgsProcessingContext>();
  own->copyThreadSafeSettings(context);
  own->setProject(nullptr); // looked through already
  auto *layer = qobject_cast<QgsVectorLayer *>(
      QgsProcessingUtils::mapLayerFromString(text, *own, true, QgsProcessingUtils::LayerHint::Vector));
  return layer ? std::make_unique<LoadedTable>(own, *layer) : nullptr;
}

NamedTable tableOfFile(const QString &parameter, const QString &text, QgsProcessingContext &context)
{
  const auto open = [parameter, text, &context]
  {
    std::unique_ptr<TableSource> table = openTableFile(text);
    if (!table)
      table = load(text, context);
    if (!table)
      throw Error(ErrorCode::Input, Tr::tr("%1: “%2” cannot be opened as a table.").arg(parameter, text).toStdString());
    return table;
  };
  return {nameOf(QStringLiteral("ogr"), text, text), open};
}

} // namespace

TableListParameter::TableListParameter(const QString &name, const QString &description)
    : QgsProcessingParameterMultipleLayers(name, description, SOURCE_TABLE, QVariant(), true)
{
}

bool TableListParameter::checkValueIsAcceptable(const QVariant &input, QgsProcessingContext *) const
{
  return QgsProcessingParameterMultipleLayers::checkValueIsAcceptable(input, nullptr);
}

std::vector<NamedTable> tablesOf(const QString &name, const QVariantMap &parameters, QgsProcessingContext &context)
{
  std::vector<NamedTable> tables;
  const QVariantList values = valuesOf(evaluated(parameters.value(name), context));
  for (const QVariant &given : values)
  {
    const QVariant value = evaluated(given, context);
    QgsMapLayer *layer = qobject_cast<QgsMapLayer *>(qvariant_cast<QObject *>(value));
    if (!layer)
      layer = QgsProcessingUtils::mapLayerFromString(value.toString(), context, false);
    if (auto *vector = qobject_cast<QgsVectorLayer *>(layer))
      tables.push_back(tableOfLayer(*vector, context));
    else
      tables.push_back(tableOfFile(name, value.toString(), context));
  }
  return tables;
}

bool hasTables(const QString &name, const QVariantMap &parameters, const QgsProcessingContext &context)
{
  return !valuesOf(evaluated(parameters.value(name), context)).isEmpty();
}

} // namespace ndvi
