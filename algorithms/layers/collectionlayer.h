#pragma once

#include "model/scene.h"
#include "qgiscompat.h"

#include <qgsfeature.h>

namespace ndvi
{

/// The fields of a collection layer, in their order. The layer has one feature a scene, footprint in EPSG:4326.
QgsFields collectionFields();

/// One row of a collection layer; unknown values are NULL.
QgsFeature sceneToFeature(const Scene &scene, const QgsFields &fields);

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
