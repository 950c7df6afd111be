#pragma once

#include "tables/resulttables.h"
#include "tables/stagedtable.h"

#include <limits>

namespace ndvi
{

/// What of a zone's statistics is joined to it; the order of the columns of a scene.
enum class JoinField
{
  Status,
  Valid,
  ValidShare,
  Mean,
  Median,
  StdDev,
  Min,
  Max,
  Percentiles ///< all that are asked for
};

/// Statistics of zones as columns behind the attributes of their layer: one group of columns a scene, or a day and
/// platform where \a sameDay merges their scenes, named as in the statistics table, with the day behind it
/// (sceneSuffixes()). Memory: 8 bytes for every zone, scene and column.
class ZoneJoin
{
public:
  ZoneJoin(const std::vector<Scene> &scenes, bool sameDay, const std::vector<JoinField> &chosen,
           const Percentiles &percentiles, CountType counts);

  /// Those of the layer, then the columns; where the layer has one of a group already, the group gets _2.
  QgsFields fields(const QgsFields &layer) const;

  /// One row a zone of the layer, in its order; or none, where they came with another scene of the day.
  void add(std::size_t scene, const std::vector<ZoneResult> &rows);

  /// Values of the columns for a zone by its number; NULL for scenes that were not added.
  QgsAttributes values(std::size_t zone) const;

  /// The column of \a joined, as fields() gave them, that shows the zones best: the mean, or else the median, of the
  /// latest date on which any zone has one. Empty where there is none.
  QString latestColumn(const QgsFields &joined) const;

private:
  struct Column
  {
    JoinField field;
    QString name;
    std::size_t percentile = 0; ///< number of it
  };
  static double valueOf(const Column &column, const ZoneResult &row);
  QVariant variantOf(const Column &column, double value) const;

  const CountType mCounts;
  std::vector<Scene> mDates;                ///< that have columns: scenes, or the first ones of days
  std::vector<std::size_t> mDateOf;         ///< by scene
  std::vector<Column> mColumns;             ///< of a scene
  std::vector<std::vector<double>> mByDate; ///< columns of zone after zone; NaN: NULL
};

/// Writes every feature of \a layer, with its geometry and all attributes, and the columns of its zone behind them.
/// \a idField: as the zones were read with. Throws Error(Input) where the layer has changed since, Error(Cancelled),
/// and QgsProcessingException where a row cannot be written.
void writeJoinedZones(const QgsProcessingFeatureSource &layer, const QString &idField, const ZoneTable &zones,
                      const ZoneJoin &join, StagedTable &table, Progress &progress);

} // namespace ndvi
