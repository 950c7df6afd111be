#pragma once

#include "aggregate/histogramsum.h"
#include "aggregate/statisticssum.h"
#include "aggregation/aggregatekeys.h"

#include <deque>

namespace ndvi
{

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

/// The rows of the output: one for each zone or group of zones and each period in which it has rows.
class AggregateGroups
{
public:
  AggregateGroups(const AggregateKeys &keys, const RowChoice &rows) : mKeys(keys), mRows(rows) {}

  /// Makes a group of every row's zone and period. Call once it is known which rows count.
  void make();

  std::size_t size() const { return mGroups.size(); }
  AggregateGroup &of(const RowFacts &row);

  /// Ordered by zone or group (as they turned up), then by time.
  std::vector<const AggregateGroup *> ordered() const;

private:
  const AggregateKeys &mKeys;
  const RowChoice &mRows;
  std::deque<AggregateGroup> mGroups;
  std::unordered_map<std::uint64_t, std::uint32_t> mNumbers; ///< by group and period
};

} // namespace ndvi
