#pragma once

#include "model/scene.h"
#include "qgiscompat.h"

#include <qgsfeature.h>

namespace ndvi
{

/// Fields of a collection that NDVI rasters were written of: what became of scenes without one, and why.
constexpr const char *NO_NDVI_STATUS = "no_ndvi_status", *NO_NDVI_REASON = "no_ndvi_reason";

/// The fields of a collection layer, in their order, with those two behind them where it \a hasReasons. The layer has
/// one feature a scene, footprint in EPSG:4326.
QgsFields collectionFields(bool hasReasons = false);

/// One row of a collection layer; unknown values are NULL, and so are numbers that do not matter.
QgsFeature sceneToFeature(const Scene &scene, const QgsFields &fields);

/// Where the offset of a scene comes from; NULL for ready NDVI, of which nothing was assumed.
QVariant offsetSourceValue(const Scene &scene);

/// UTC date and time as an attribute; NULL where unknown.
QVariant dateTimeValue(const std::optional<Timestamp> &time);

/// Text as an attribute; NULL where empty.
QVariant textValue(const std::string &text);

/// The asset \a path as it is written into a collection file in \a folder, so that both can be moved together: plain
/// absolute files, and absolute files behind /vsizip/, become relative to it. Anything else stays.
QString relativeAssetPath(const QString &path, const QString &folder);

/// The reverse: a relative path made absolute from the \a folder of the collection file. Anything else stays;
/// \a folder is empty where the collection is in no file: a relative path then gives an empty text.
QString absoluteAssetPath(const QString &path, const QString &folder);

} // namespace ndvi
