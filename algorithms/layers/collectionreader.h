#pragma once

#include "batch/progress.h"
#include "layers/collectionplace.h"
#include "model/scene.h"

#include <vector>

namespace ndvi
{

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
