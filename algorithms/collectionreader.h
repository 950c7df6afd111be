#pragma once

#include "batch/progress.h"
#include "model/scene.h"
#include "qgiscompat.h"

#include <vector>

namespace ndvi
{

/// Where a collection parameter's layer is, found before its features are read.
struct CollectionPlace
{
  QString name;   ///< of the layer, for messages
  QString folder; ///< of the layer's file, from which relative asset paths count; empty where it is in no file
};

/// Finds the layer behind the value of a feature source parameter. Call where layers may be loaded: in
/// prepareAlgorithm().
CollectionPlace collectionPlace(const QVariant &value, QgsProcessingContext &context);

/// The scenes of a collection layer of any vector format, sorted by datetime, tile and id; asset paths absolute. Text
/// is taken for every field (CSV), a local time is re-labelled UTC, optional fields may be missing (DBF's ten letters
/// are enough of a name). Selections and filters of \a source hold. Throws Error(Input) naming layer, field and scene
/// where a value cannot be used, an id is missing or comes twice, or there is no scene.
std::vector<Scene> readCollection(const QgsProcessingFeatureSource &source, const CollectionPlace &place,
                                  const QgsProcessingContext &context, Progress &progress);

/// Date and time of an attribute value: a local time is re-labelled UTC, never converted, for QGIS reads back as local
/// what it wrote as UTC; text goes through parseTimestamp(). Nothing where the value is NULL, empty or no time.
std::optional<Timestamp> timestampOf(const QVariant &value);

} // namespace ndvi
