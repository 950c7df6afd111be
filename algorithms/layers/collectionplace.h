#pragma once

#include "qgiscompat.h"

namespace ndvi
{

/// Where a collection parameter's layer is, found before its features are read.
struct CollectionPlace
{
  QString name;   ///< of the layer, for messages
  QString id;     ///< of the layer
  QString folder; ///< of the layer's file, from which relative asset paths count; empty where it is in no file
};

/// Finds the layer behind the value of a feature source parameter. Call where layers may be loaded: in
/// prepareAlgorithm().
CollectionPlace collectionPlace(const QVariant &value, QgsProcessingContext &context);

} // namespace ndvi
