#pragma once

#include "aggregate/edgetable.h"
#include "aggregate/histogramledger.h"
#include "aggregate/rangecheck.h"
#include "aggregation/aggregategroups.h"
#include "aggregation/aggregateinput.h"
#include "tables/resulttables.h"

namespace ndvi
{

/// Reads histogram and statistics tables and sums their rows by period and by zone or group of zones. Holds a few
/// numbers for each zone and scene and the sums, not the rows: statistics are read twice, first for which rows count,
/// then for their numbers.
class TableAggregator
{
public:
  /// One of \a histograms and \a statistics may be empty. Throws as run().
  TableAggregator(std::vector<NamedTable> histograms, std::vector<NamedTable> statistics,
                  const AggregateOptions &options, Progress &progress);

  /// Throws Error(Input) that names table and row where a table cannot be read, tables contradict each other, bins
  /// differ, or histograms and statistics are not of the same rows; Error(Cancelled).
  void run();

  const AggregateKeys &keys() const { return mKeys; }
  const AggregateInput &input() const { return mInput; }
  const RowChoice &rows() const { return mRows; }
  const AggregateGroups &groups() const { return mGroups; }

  /// Those of all tables, by number.
  const BinMap &bins() const { return mEdges.bins(); }

  /// Why the bins may be of different runs though they go together; empty where nothing says so.
  std::string binDoubt() const { return mEdges.doubt(); }

  /// Histograms of a zone and scene that are in more tables than the one they are taken from.
  std::size_t repeatedHistograms() const { return mLedger.repeated(); }

  /// Of the sums: weighted where one table is, by the type of its counts or by one that is no whole number.
  CountType countType() const { return mAreWhole && !mInput.hasRealCounts() ? CountType::Whole : CountType::Weighted; }

private:
  void sumStatistics();
  void sumHistograms();
  void addBin(const HistogramTableRow &row, std::uint32_t table);
  void checkRanges() const;
  void checkHistograms() const;

  const AggregateOptions mOptions;
  AggregateInput mInput;
  AggregateKeys mKeys;
  RowChoice mRows;
  HistogramLedger mLedger;
  EdgeTable mEdges;
  RangeCheck mRanges;
  AggregateGroups mGroups;
  bool mAreWhole = true;
};

} // namespace ndvi
