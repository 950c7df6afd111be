#pragma once

#include "layers/rasterinput.h"
#include "run/feedbackprogress.h"

namespace ndvi
{

/// Writes the values of a layer, all bands as they are, to the GeoTIFF \a path, block by block, at the layer's own
/// extent and pixel size; gives the names of the bands, empty where they have none. That is how layers GDAL cannot open
/// get into a collection: its assets are files, which outlive the project and which every thread of a run opens for
/// itself, while a provider belongs to one thread and its service would be asked again by every run. The layer's source
/// is opened anew: what was set for the map does not matter. Throws Error(Input) where the layer has pictures instead
/// of values or no pixel size, Error(Io) where reading or writing fails, Error(Cancelled).
QStringList exportRaster(const RasterInput &input, const QString &path, const QgsCoordinateTransformContext &transforms,
                         FeedbackProgress &progress);

} // namespace ndvi
