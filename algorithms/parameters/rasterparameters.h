#pragma once

#include "batch/rastercrop.h"
#include "io/gdal/ndviformat.h"
#include "parameters/runparameters.h"

namespace ndvi
{

// Parameters of the algorithms that write rasters, with their texts and values.

ParameterList valueParameters(); ///< FORMAT, COMPRESSION
QString valueHelp();

/// FORMAT, COMPRESSION and, where the algorithm has it, FILE_FORMAT.
NdviFormat ndviFormat(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                      QgsProcessingContext &context);

/// Why nothing can be written that way (a compression this GDAL does not have), as a sentence; or empty.
QString formatProblem(const NdviFormat &format);

ParameterList cropParameters(); ///< EXTENT, ZONES, CLIP_TO_ZONES
QString cropHelp();

/// What is wrong with EXTENT, ZONES and CLIP_TO_ZONES, alone or together, as a sentence; or empty.
QString cropProblem(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                    QgsProcessingContext &context);

/// The area to crop to, read from EXTENT and ZONES. Options of the core point into it.
class CropLayers
{
public:
  CropLayers(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context,
             Progress &progress);

  CropOptions options() const;

private:
  std::optional<ZoneLayer> mExtent, mZones;
  bool mClip = false;
};

/// EXTENT in its own CRS: degrees where none is named. Throws Error(Input) where it cannot be read.
struct NamedExtent
{
  QgsRectangle box;
  QgsCoordinateReferenceSystem crs;
};
std::optional<NamedExtent> extentOf(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                                    QgsProcessingContext &context);

} // namespace ndvi
