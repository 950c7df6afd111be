#include "tables/databasetable.h"

#include "parameters/parameterchecks.h"
#include "qgiscompat.h"

#include <QCoreApplication>
#include <qgsabstractdatabaseproviderconnection.h>
#include <qgsdatasourceuri.h>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsprovidermetadata.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

#include <memory>

namespace ndvi
{

namespace
{

struct Text
{
  Q_DECLARE_TR_FUNCTIONS(DatabaseTable)
};

/// A half table must not stay; where even dropping fails there is nothing more to be done.
void dropTable(const QString &destination)
{
  QString provider = destination.section(':', 0, 0);
  if (provider == QLatin1String("postgis"))
    provider = QStringLiteral("postgres");
  const QgsDataSourceUri uri(destination.section(':', 1));
  QgsProviderMetadata *metadata = QgsProviderRegistry::instance()->providerMetadata(provider);
  if (!metadata || uri.table().isEmpty())
    return;
  try
  {
    const std::unique_ptr<QgsAbstractDatabaseProviderConnection> connection(
        static_cast<QgsAbstractDatabaseProviderConnection *>(metadata->createConnection(uri.uri(), QVariantMap())));
    if (connection)
      connection->dropVectorTable(uri.schema(), uri.table());
  }
  catch (const QgsException &) // NOLINT(bugprone-empty-catch): the first error is the one to tell
  {
  }
}

} // namespace

QString copyIntoDatabase(const QString &from, const QgsProcessingParameterDefinition &definition, const QVariant &value,
                         QgsProcessingContext &context, CancelCheck &cancelled)
{
  const QgsVectorLayer rows(from, QStringLiteral("staged"), QStringLiteral("ogr"),
                            QgsVectorLayer::LayerOptions(context.transformContext()));
  // The key column of the staging file is not the user's.
  QgsFields fields;
  std::vector<int> indices;
  const QgsFields staged = rows.fields();
  for (int i = 0; i < staged.count(); ++i)
  {
    if (staged.fieldOrigin(i) != FIELD_OF_PROVIDER || rows.primaryKeyAttributes().contains(i))
      continue;
    fields.append(staged.at(i));
    indices.push_back(i);
  }

  QString identifier;
  std::unique_ptr<QgsFeatureSink> sink(QgsProcessingParameters::parameterAsSink(
      &definition, value, fields, rows.wkbType(), rows.crs(), context, identifier));
  QVariant named = value;
  if (named.userType() == qMetaTypeId<QgsProcessingOutputLayerDefinition>())
    named = QVariant::fromValue(named.value<QgsProcessingOutputLayerDefinition>().sink);
  const QString destination = evaluated(named, context).toString();
  const auto undo = [&]
  {
    sink.reset();
    dropTable(destination);
    QMap<QString, QgsProcessingContext::LayerDetails> layers = context.layersToLoadOnCompletion();
    layers.remove(identifier);
    context.setLayersToLoadOnCompletion(layers);
  };

  bool whole = sink != nullptr;
  QgsFeature row;
  QgsFeatureIterator iterator = rows.getFeatures();
  try
  {
    while (whole && iterator.nextFeature(row))
    {
      cancelled();
      QgsFeature copy(fields);
      for (std::size_t i = 0; i < indices.size(); ++i)
        copy.setAttribute(static_cast<int>(i), row.attribute(indices[i]));
      copy.setGeometry(row.geometry());
      whole = sink->addFeature(copy, QgsFeatureSink::FastInsert);
    }
  }
  catch (const Error &)
  {
    undo();
    throw;
  }
  if (whole)
    whole = sink->flushBuffer();
  if (whole)
    return identifier;

  const QString reason = sink ? sink->lastError() : QString();
  undo();
  throw QgsProcessingException(Text::tr("%1: %2 cannot be written: %3").arg(definition.name(), destination, reason));
}

} // namespace ndvi
