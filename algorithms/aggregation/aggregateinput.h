#pragma once

#include "aggregation/aggregatekeys.h"
#include "batch/progress.h"

#include <functional>
#include <memory>

namespace ndvi
{

/// A table to read; the layer behind it lives as long as the run.
struct NamedTable
{
  QString name; ///< for messages
  std::shared_ptr<QgsProcessingFeatureSource> source;
};

/// The tables that are put together, read row by row, with progress.
class AggregateInput
{
public:
  using StatisticsFunction = std::function<void(StatisticsTableRow &row, std::uint32_t table)>;
  using HistogramFunction = std::function<void(const HistogramTableRow &row, std::uint32_t table)>;

  /// One of \a histograms and \a statistics may be empty. Throws Error(Input) where one of \a statistics is no
  /// statistics table.
  AggregateInput(std::vector<NamedTable> histograms, std::vector<NamedTable> statistics, Progress &progress);

  /// Gives all rows of a kind, table by table; \a keys learns of each table before its rows. Percentiles are in the
  /// columns of all tables together, NaN where a table does not have one. Throws Error(Input) that names table and row,
  /// Error(Cancelled).
  void readStatistics(AggregateKeys &keys, const StatisticsFunction &use);
  void readHistograms(AggregateKeys &keys, const HistogramFunction &use);

  bool hasHistograms() const { return !mHistograms.empty(); }
  bool hasStatistics() const { return !mStatistics.empty(); }

  /// True where one of the tables read so far counts in real numbers (ResultTableReader::hasRealCounts()).
  bool hasRealCounts() const { return mHasRealCounts; }

  const QString &histogramName(std::uint32_t table) const { return mHistograms[table].name; }
  std::vector<std::string> histogramNames() const;

  /// Of the tables whose rows are chosen from: statistics where there are any, else histograms.
  const QString &rowTableName(std::uint32_t table) const;

  /// Those of all statistics tables, increasing.
  const Percentiles &percentiles() const { return mPercentiles; }

private:
  void findPercentiles();
  void step();

  const std::vector<NamedTable> mHistograms, mStatistics;
  Progress &mProgress;
  Percentiles mPercentiles;
  bool mHasRealCounts = false;
  long long mRowsRead = 0, mRowsExpected = 0;
};

} // namespace ndvi
