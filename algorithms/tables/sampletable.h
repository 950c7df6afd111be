#pragma once

#include "batch/samplerun.h"
#include "io/gdal/gdalzoneprojector.h"
#include "layers/zonelayer.h"
#include "run/cancelcheck.h"
#include "tables/stagedtable.h"

#include <optional>

namespace ndvi
{

/// Fields of the sampled pixels table, behind those of the zone.
QgsFields sampleFields(const QgsFields &zoneFields);

/// Whether samples are points, and in which CRS.
enum class SampleGeometry
{
  None,
  ZonesCrs, ///< that of the zone layer
  ScenesCrs ///< that of the scenes, which have to share one
};

/// The sampled pixels table (OUTPUT): one row per zone, pixel and scene.
class SampleTable
{
public:
  /// Throws as StagedTable.
  SampleTable(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context,
              const ZoneTable &zones, SampleGeometry geometry, Progress &progress);

  /// Throws Error(Cancelled), Error(Crs) where scenes were to share a CRS and do not, and QgsProcessingException where
  /// a row cannot be written.
  void add(const Scene &scene, const Grid &grid, const std::vector<Sample> &samples);

  /// The table, for commitTables(); tells \a progress of rows without a point.
  StagedTable &finished(Progress &progress);

private:
  void open(const QgsCoordinateReferenceSystem &crs);
  void openFor(const Scene &scene, const Grid &grid);
  std::vector<Point> pointsOf(const Grid &grid, const std::vector<Sample> &samples) const;

  const QgsProcessingAlgorithm &mAlgorithm;
  const QVariantMap &mParameters;
  QgsProcessingContext &mContext;
  const ZoneTable &mZones;
  const SampleGeometry mGeometry;
  const PointTransform mTransform;
  CancelCheck mCancelled;
  std::optional<StagedTable> mTable; ///< ScenesCrs: from the first samples on, which tell the CRS
  std::string mCrs, mCrsScene;       ///< ScenesCrs: that of the table, and the scene it is of
  std::string mOpenedCrs;            ///< of the first scene that could be opened
  long long mWithoutPoint = 0;
};

} // namespace ndvi
