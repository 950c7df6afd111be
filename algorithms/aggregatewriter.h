#pragma once

#include "cancelcheck.h"
#include "stagedtable.h"
#include "tableaggregator.h"

namespace ndvi
{

/// The tables an aggregation writes.
struct AggregateOutputs
{
  StagedTable &histogram;
  StagedTable &statistics;
  StagedTable &choices;
};

/// Fields of the output tables: those of the tables of ndvi:histogramtables, and behind them what was summed.
QgsFields aggregateHistogramFields(const TableAggregator &tables);
QgsFields aggregateStatisticsFields(const TableAggregator &tables);

/// Fields of the table of rows that were left out.
QgsFields choiceFields(const TableAggregator &tables);

/// Writes the groups of \a tables after run(), and the rows that do not count.
class AggregateWriter
{
public:
  /// \a period: what the column of that name says, such as month.
  AggregateWriter(const TableAggregator &tables, const QString &period, const AggregateOutputs &outputs,
                  Progress &progress);

  /// Throws Error(Cancelled), Error(Internal) where a sum breaks a rule of the tables, QgsProcessingException where a
  /// row cannot be written.
  void write();

  const RunDigest &digest() const { return mDigest; }
  long long rowsDropped() const { return mDropped; }

private:
  QgsAttributes keyOf(const AggregateGroup &group) const;
  QgsAttributes timesOf(const AggregateGroup &group) const;

  /// The statistics of a group; \a percentilesFrom: "pixels" or "histogram", empty where there are none.
  ZoneResult totalOf(const AggregateGroup &group, QString &percentilesFrom) const;
  std::vector<CountedStretch> stretchesOf(const AggregateGroup &group, const ZoneResult &total) const;

  /// What the shares of a histogram are of: valid pixels, without statistics those in the bins.
  double validPixels(const AggregateGroup &group) const;
  void addStatistics(const AggregateGroup &group);
  void addHistogram(const AggregateGroup &group);
  void addChoices();
  QString sceneList(const std::vector<std::uint32_t> &scenes) const;

  const TableAggregator &mTables;
  const QString mPeriod;
  const AggregateOutputs mOutputs;
  CancelCheck mCancelled;
  RunDigest mDigest;
  long long mDropped = 0;
};

} // namespace ndvi
