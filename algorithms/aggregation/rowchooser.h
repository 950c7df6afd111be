#pragma once

#include "aggregate/histogramledger.h"
#include "aggregation/aggregateinput.h"

namespace ndvi
{

/// Reads tables for which of their rows count, and opens the account of each row's histogram.
class RowChooser
{
public:
  RowChooser(AggregateInput &input, AggregateKeys &keys, RowChoice &rows, HistogramLedger &ledger)
      : mInput(input), mKeys(keys), mRows(rows), mLedger(ledger)
  {
  }

  /// Throws Error(Input) where rows of one zone and scene contradict each other; what AggregateInput throws.
  void choose(const AggregateOptions &options);

  /// True where all counts of the statistics are whole numbers.
  bool areWhole() const { return mAreWhole; }

private:
  struct HistogramTally;

  void readStatistics();
  void readHistograms();
  void tally(const HistogramTableRow &row, std::uint32_t table, HistogramTally &tally);
  void addTallies(const std::vector<HistogramTally> &tallies, std::uint32_t table);
  void addRow(const RowFacts &facts, std::optional<double> inBins);

  AggregateInput &mInput;
  AggregateKeys &mKeys;
  RowChoice &mRows;
  HistogramLedger &mLedger;
  bool mAreWhole = true;
};

} // namespace ndvi
