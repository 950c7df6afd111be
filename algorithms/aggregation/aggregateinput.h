#pragma once

#include "aggregation/aggregatekeys.h"
#include "batch/progress.h"
#include "parameters/tablelist.h"

namespace ndvi
{

/// The tables that are put together, read row by row, with progress; one of them is open at a time.
class AggregateInput
{
public:
  using StatisticsFunction = std::function<void(StatisticsTableRow &row, std::uint32_t table)>;
  using HistogramFunction = std::function<void(const HistogramTableRow &row, std::uint32_t table)>;

  /// The share of a run, in its progress, that reading takes.
  static constexpr double READING = 0.7;

  /// One of \a histograms and \a statistics may be empty. Opens each for a moment: what is no table of its kind, or
  /// has not the fields that \a options ask for, should be told before hours of reading. Throws Error(Input),
  /// Error(Cancelled).
  AggregateInput(std::vector<NamedTable> histograms, std::vector<NamedTable> statistics,
                 const AggregateOptions &options, Progress &progress);

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
  void look(const AggregateOptions &options);
  template <class Reader, class Row, class Use>
  void readTable(const NamedTable &table, AggregateKeys &keys, const Use &use);
  void checkCancel() const;

  const std::vector<NamedTable> mHistograms, mStatistics;
  Progress &mProgress;
  Percentiles mPercentiles;
  bool mHasRealCounts = false;
  std::size_t mTablesRead = 0;
};

} // namespace ndvi
