#pragma once

#include "aggregation/grouptotal.h"
#include "run/cancelcheck.h"
#include "tables/stagedtable.h"

namespace ndvi
{

/// The tables of sums.
struct AggregateOutputs
{
  StagedTable &histogram;
  StagedTable &statistics;
  StagedTable &wide;
};

/// Fields of the output tables: those of the tables of ndvi:histogramtables, and behind them what was summed.
QgsFields aggregateHistogramFields(const TableAggregator &tables);
QgsFields aggregateStatisticsFields(const TableAggregator &tables);
QgsFields aggregateWideFields(const TableAggregator &tables);

/// Writes the rows of the output that TableAggregator::sum() gives.
class AggregateWriter
{
public:
  /// \a period: what the column of that name says, such as month.
  AggregateWriter(const TableAggregator &tables, const QString &period, const AggregateOutputs &outputs,
                  Progress &progress);

  /// Throws Error(Cancelled), Error(Internal) where a sum breaks a rule of the tables, QgsProcessingException where a
  /// row cannot be written.
  void add(const AggregateGroup &group);

  const RunDigest &digest() const { return mDigest; }

private:
  /// A row of the output: what its rows in all tables begin and end with.
  struct Frame
  {
    QgsAttributes key, times;
  };

  Frame frameOf(const AggregateGroup &group) const;
  void addStatistics(const AggregateGroup &group, const Frame &frame, const GroupTotal &total);
  void addHistogram(const AggregateGroup &group, const Frame &frame, double valid);
  void addWide(const AggregateGroup &group, const Frame &frame, ZoneResult total);
  QString sceneList(const std::set<std::uint32_t> &scenes) const;

  const TableAggregator &mTables;
  const QString mPeriod;
  const AggregateOutputs mOutputs;
  const std::map<int, double> mWideEdges;
  CancelCheck mCancelled;
  RunDigest mDigest;
};

} // namespace ndvi
