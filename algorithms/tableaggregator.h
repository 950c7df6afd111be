#pragma once

#include "aggregate/edgetable.h"
#include "aggregate/histogramledger.h"
#include "aggregate/histogramsum.h"
#include "aggregate/statisticssum.h"
#include "aggregatekeys.h"
#include "batch/progress.h"
#include "resulttables.h"

#include <deque>
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

/// One row of the output and what it is the sum of.
struct AggregateGroup
{
  std::uint32_t group = 0, period = 0; ///< numbers of AggregateKeys
  StatisticsSum statistics;            ///< without rows where there are histograms only
  HistogramSum histogram;
  std::vector<std::uint32_t> zones, scenes; ///< of the rows, each once
  std::vector<std::uint32_t> dropped;       ///< rows of RowChoice left out for another of the day
  QString percentilesFrom;                  ///< of the row with valid pixels, where it says
};

/// Reads histogram and statistics tables and sums their rows by period and by zone or group of zones. Holds a few
/// numbers a row and the sums, not the rows: statistics are read twice, first for which rows count, then for their
/// numbers.
class TableAggregator
{
public:
  /// One of \a histograms and \a statistics may be empty.
  TableAggregator(std::vector<NamedTable> histograms, std::vector<NamedTable> statistics,
                  const AggregateOptions &options, Progress &progress);

  /// Throws Error(Input) that names table and row where a table cannot be read, tables contradict each other, edges
  /// differ, or histograms and statistics are not of the same rows; Error(Cancelled).
  void run();

  const AggregateKeys &keys() const { return mKeys; }
  const RowChoice &rows() const { return mRows; }
  QString tableName(std::uint32_t table) const;
  const EdgeTable &edges() const { return mEdges; }
  const Percentiles &percentiles() const { return mPercentiles; }
  CountType countType() const { return mAreWhole ? CountType::Whole : CountType::Weighted; }
  bool hasHistograms() const { return !mHistograms.empty(); }
  bool hasStatistics() const { return !mStatistics.empty(); }

  /// Ordered by zone or group (as they turned up), then by time.
  std::vector<const AggregateGroup *> groups() const;

private:
  using RowFunction = std::function<void(const StatisticsTableRow &row, std::uint32_t table)>;
  struct HistogramTally;

  void findPercentiles();
  void readStatistics(const RowFunction &use);
  void chooseFromStatistics();
  std::vector<HistogramTally> tallyHistograms(const NamedTable &table);
  void chooseFromHistograms();
  void addRow(const RowFacts &facts, std::optional<double> inBins);
  AggregateGroup &groupOf(const RowFacts &facts);
  void makeGroups();
  void sumStatistics();
  void sumHistograms();
  void addBin(const HistogramTableRow &row, std::uint32_t table, const QString &name);
  void checkHistograms() const;
  void step();

  const std::vector<NamedTable> mHistograms, mStatistics;
  const AggregateOptions mOptions;
  Progress &mProgress;
  AggregateKeys mKeys;
  RowChoice mRows;
  EdgeTable mEdges;
  Percentiles mPercentiles;
  bool mAreWhole = true;

  std::deque<AggregateGroup> mGroups;
  std::unordered_map<std::uint64_t, std::uint32_t> mGroupNumbers; ///< by group and period

  HistogramLedger mLedger;
  long long mRowsRead = 0, mRowsExpected = 0;
};

} // namespace ndvi
