#pragma once

#include "model/timestamp.h"
#include "qgiscompat.h"

#include <optional>
#include <vector>

namespace ndvi
{

/// A raster layer as the user gave it: what has to be asked where layers may be touched. Only its data count, never how
/// it is drawn.
struct RasterInput
{
  QString name;    ///< of the layer, for messages and ids
  QString path;    ///< what GDAL opens; empty where only the provider can read the layer
  QString authcfg; ///< authentication configuration of path
  QString problem; ///< why the layer cannot be used, as a sentence; empty where it can

  QString providerName; ///< gdal, wcs, virtualraster …
  QString source;       ///< what the provider opens
  bool isFile = true;   ///< GDAL opens path; else only the provider reads the layer

  std::optional<Timestamp> layerTime;    ///< begin of the layer's fixed time range
  std::optional<Timestamp> metadataTime; ///< begin of the first temporal extent of the layer's metadata

  /// The file's name without folder and ending; empty where the layer is no file.
  QString fileStem() const;
};

/// The layers behind the value of a parameter of several raster layers; one that cannot be opened is there too, with
/// its problem. Call in prepareAlgorithm().
std::vector<RasterInput> rasterInputs(const QVariant &value, QgsProcessingContext &context);

} // namespace ndvi
