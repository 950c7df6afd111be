#include "layers/collectionplace.h"

#include <QFileInfo>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

namespace ndvi
{

namespace
{

/// The text or layer behind a value that may be wrapped in a source definition.
QVariant unwrapped(const QVariant &value)
{
  if (value.userType() == qMetaTypeId<QgsProcessingFeatureSourceDefinition>())
    return value.value<QgsProcessingFeatureSourceDefinition>().source.staticValue();
  if (value.userType() == qMetaTypeId<QgsProcessingOutputLayerDefinition>())
    return value.value<QgsProcessingOutputLayerDefinition>().sink.staticValue();
  if (value.userType() == qMetaTypeId<QgsProperty>())
    return value.value<QgsProperty>().staticValue();
  return value;
}

} // namespace

CollectionPlace collectionPlace(const QVariant &value, QgsProcessingContext &context)
{
  const QVariant inner = unwrapped(value);
  const QgsMapLayer *layer = qobject_cast<QgsMapLayer *>(inner.value<QObject *>());
  if (!layer && !inner.toString().isEmpty())
  {
    layer =
        QgsProcessingUtils::mapLayerFromString(inner.toString(), context, true, QgsProcessingUtils::LayerHint::Vector);
  }
  CollectionPlace place;
  place.name = layer ? layer->name() : inner.toString();
  place.id = layer ? layer->id() : QString();
  if (const auto *vector = qobject_cast<const QgsVectorLayer *>(layer))
  {
    const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri(
        vector->providerType(), vector->dataProvider() ? vector->dataProvider()->dataSourceUri() : vector->source());
    const QString path = parts.value(QStringLiteral("path")).toString();
    if (!path.isEmpty())
      place.folder = QFileInfo(path).absolutePath();
  }
  return place;
}

} // namespace ndvi
