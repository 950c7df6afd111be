#pragma once

#include "feedbackprogress.h"
#include "qgiscompat.h"

class QgsRasterDataProvider;

namespace ndvi
{

/// Writes the values of a provider, all bands as they are, to the GeoTIFF \a path, block by block, at the provider's
/// own pixel size. That is how layers GDAL cannot open get into a collection: its assets are files, which outlive the
/// project and which every thread of a run opens for itself, while a provider belongs to one thread and its service
/// would be asked again by every run. \a name: of the layer, for messages. Throws Error(Input) where the layer has
/// pictures instead of values or no pixel size, Error(Io) where reading or writing fails, Error(Cancelled).
void exportRaster(const QgsRasterDataProvider &values, const QString &name, const QString &path,
                  const QgsCoordinateTransformContext &transforms, FeedbackProgress &progress);

/// Names of the bands where the provider has some; empty texts elsewhere.
QStringList bandNamesOf(const QgsRasterDataProvider &values);

} // namespace ndvi
