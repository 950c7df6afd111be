#pragma once

#include "model/grid.h"
#include "parameters/runparameters.h"

#include <optional>

namespace ndvi
{

// The grid of a stack: GRID, EXTENT, CRS, RESOLUTION.

ParameterList gridParameters();
QString gridHelp();

/// What is wrong with these parameters, alone or together, as a sentence; or empty.
QString gridProblem(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                    QgsProcessingContext &context);

/// The grid that the parameters ask for; \a common is that of the scenes. Throws Error(Input) where it would have no
/// pixel or far too many, Error(Crs) where EXTENT cannot be brought into its CRS.
class StackGrid
{
public:
  /// Call where layers may be loaded: in prepareAlgorithm().
  StackGrid(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context);

  Grid over(const Grid &common) const;

private:
  std::optional<Grid> mLayer;       ///< of GRID
  std::optional<QgsRectangle> mBox; ///< EXTENT
  QgsCoordinateReferenceSystem mBoxCrs, mCrs;
  std::optional<double> mResolution;
  QgsCoordinateTransformContext mTransforms;
};

} // namespace ndvi
