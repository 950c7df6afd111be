#pragma once

#include "aggregate/histogramsum.h"
#include "aggregate/statisticssum.h"
#include "aggregation/aggregatekeys.h"

#include <map>
#include <set>

namespace ndvi
{

/// One row of the output and what it is the sum of.
struct AggregateGroup
{
  std::uint32_t group = 0, period = 0; ///< numbers of AggregateKeys
  StatisticsSum statistics;            ///< without rows where there are histograms only
  HistogramSum histogram;
  long long zones = 0;                   ///< of the rows, each once
  std::set<std::uint32_t> scenes;        ///< likewise
  long long dropped = 0;                 ///< rows left out for another of the day
  std::set<std::uint32_t> droppedScenes; ///< theirs
  QString percentilesFrom;               ///< of the row with valid pixels, where it says
};

/// The rows of the output of one zone or group of zones: one for each period in which it has rows.
class AggregateGroups
{
public:
  AggregateGroups(const AggregateKeys &keys, std::uint32_t group) : mKeys(keys), mGroup(group) {}

  /// Takes what became of the rows of the next zone.
  void add(const RowChoice &rows);

  /// The sums that \a row goes into.
  AggregateGroup &of(const RowFacts &row);

  std::uint32_t group() const { return mGroup; }

  /// By time.
  std::vector<const AggregateGroup *> ordered() const;

private:
  const AggregateKeys &mKeys;
  std::uint32_t mGroup;
  std::map<std::uint32_t, AggregateGroup> mByPeriod;
};

} // namespace ndvi
