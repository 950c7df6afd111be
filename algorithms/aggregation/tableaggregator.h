#pragma once

#include "aggregate/edgetable.h"
#include "aggregate/rangecheck.h"
#include "aggregation/zonerows.h"
#include "io/sqlite/rowspill.h"
#include "tables/resulttables.h"

namespace ndvi
{

/// Reads histogram and statistics tables and sums their rows by period and by zone or group of zones. Every table is
/// read once; its rows wait in temporary files and come back zone by zone, so that memory grows with the zones and
/// scenes there are, not with the rows.
class TableAggregator
{
public:
  /// Takes what became of all rows of a zone.
  using UseRows = std::function<void(const RowChoice &rows)>;

  /// Takes a row of the output.
  using UseGroup = std::function<void(const AggregateGroup &group)>;

  /// One of \a histograms and \a statistics may be empty. Throws as read().
  TableAggregator(std::vector<NamedTable> histograms, std::vector<NamedTable> statistics,
                  const AggregateOptions &options, Progress &progress);

  /// Throws Error(Input) that names table and row where a table cannot be read, rows of a scene differ in their time or
  /// bins differ; Error(Io) where there is no room for temporary files; Error(Cancelled).
  void read();

  /// Once, after read(). Gives the rows of the output by zone or group (as they turned up), then by time. Throws
  /// Error(Input) where tables contradict each other, or histograms and statistics are not of the same rows; what else
  /// read() throws.
  void sum(const UseRows &useRows, const UseGroup &useGroup);

  const AggregateKeys &keys() const { return mKeys; }
  const AggregateInput &input() const { return mInput; }

  /// Those of all tables, by number.
  const BinMap &bins() const { return mEdges.bins(); }

  /// Why the bins may be of different runs though they go together; empty where nothing says so.
  std::string binDoubt() const { return mEdges.doubt(); }

  /// After sum().
  long long rowsRead() const { return mRowsRead; }
  long long rowsMade() const { return mRowsMade; }

  /// After sum(): histograms of a zone and scene that are in more tables than the one they are taken from.
  std::size_t repeatedHistograms() const { return mRepeatedHistograms; }

  /// Of the sums: weighted where one table is, by the type of its counts or by one that is no whole number.
  CountType countType() const { return mAreWhole && !mInput.hasRealCounts() ? CountType::Whole : CountType::Weighted; }

private:
  void readStatistics();
  void readHistograms();
  void checkRanges() const;
  void sumZone(ZoneRows &rows, AggregateGroups &groups, const UseRows &useRows);

  const AggregateOptions mOptions;
  Progress &mProgress;
  AggregateInput mInput;
  AggregateKeys mKeys;
  EdgeTable mEdges;
  RangeCheck mRanges;
  RowSpill mStatistics, mHistograms;
  bool mAreWhole = true;
  long long mRowsRead = 0, mRowsMade = 0;
  std::size_t mRepeatedHistograms = 0;
};

} // namespace ndvi
