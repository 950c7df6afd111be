#pragma once

#include "layers/collectionplace.h"
#include "model/timestamp.h"
#include "qgiscompat.h"

#include <qgsrange.h>
#include <QList>
#include <QString>

#include <optional>

namespace ndvi
{

/// An NDVI raster to be shown.
struct NdviLayer
{
  QString path;
  QString sceneId, tile; ///< the tile may be unknown (empty)
  std::optional<Timestamp> time;
};

/// Names for the layers: date and tile ("2024-06-11 T32TPS"), the scene's id for what is unknown; a name that is taken
/// gets a number behind it.
QStringList layerNames(const QList<NdviLayer> &layers);

/// When each layer is shown: from the start of its day (UTC) to the end of the day before the next layer of its tile,
/// the last one of a tile on its own day. So there is one layer of a tile on each day, whatever the steps between
/// frames. Without a time: no range.
QList<QgsDateTimeRange> layerRanges(const QList<NdviLayer> &layers);

/// Has the layers loaded where the \a collection is in the project of \a context when the run is over, styled and with
/// their time ranges; does nothing where there is no project (qgis_process).
void loadNdviLayers(const QList<NdviLayer> &layers, const CollectionPlace &collection, QgsProcessingContext &context);

} // namespace ndvi
