#pragma once

#include "aggregate/binmap.h"
#include "aggregate/histogramledger.h"
#include "aggregate/rowrecord.h"
#include "aggregation/aggregategroups.h"
#include "aggregation/aggregateinput.h"

namespace ndvi
{

/// All rows of one zone: which of them count, and the account of the histogram of each.
class ZoneRows
{
public:
  /// \a bins: of all tables.
  ZoneRows(const AggregateInput &input, const AggregateKeys &keys, const BinMap &bins, std::uint32_t zone)
      : mInput(input), mKeys(keys), mBins(bins), mZone(zone)
  {
  }

  void add(StatisticsRecord record) { mStatistics.push_back(std::move(record)); }
  void add(HistogramRecord record) { mHistograms.push_back(std::move(record)); }

  std::uint32_t zone() const { return mZone; }

  /// Chooses. Throws Error(Input) where rows of one scene contradict each other.
  void choose(const AggregateOptions &options);

  /// After choose(): adds the rows that count to \a groups. Throws Error(Input) where histograms do not go together
  /// with each other or with the statistics.
  void sum(AggregateGroups &groups);

  /// In the order in which they were added.
  const RowChoice &rows() const { return mRows; }

  /// Histograms of a scene that are in more tables than the one they are taken from.
  std::size_t repeatedHistograms() const { return mLedger.repeated(); }

private:
  void chooseStatistics();
  void chooseHistograms();
  void addRow(RowFacts facts, std::optional<double> inBins);
  void sumHistogram(const HistogramRecord &record, AggregateGroups &groups);
  void checkHistograms() const;

  const AggregateInput &mInput;
  const AggregateKeys &mKeys;
  const BinMap &mBins;
  std::uint32_t mZone;
  std::vector<StatisticsRecord> mStatistics;
  std::vector<HistogramRecord> mHistograms;
  RowChoice mRows;
  HistogramLedger mLedger;
};

} // namespace ndvi
