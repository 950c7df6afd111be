#pragma once

#include "aggregation/tableaggregator.h"
#include "run/cancelcheck.h"
#include "tables/stagedtable.h"

#include <map>

namespace ndvi
{

/// Fields of the table of rows that do not count.
QgsFields choiceFields(const TableAggregator &tables);

/// Writes rows of \a tables that do not count to \a output; says how many there are, whether or not anybody asked for
/// the table. Throws Error(Cancelled), QgsProcessingException where a row cannot be written.
class ChoiceWriter
{
public:
  ChoiceWriter(const TableAggregator &tables, StagedTable &output, Progress &progress);

  /// Those of one zone.
  void add(const RowChoice &rows);

  long long rows() const { return mRows; }
  long long rowsOf(RowFate reason) const;

  /// "duplicate 3, less_cover 12", the reasons in their order.
  QString rowsByReason() const;

private:
  QgsAttributes attributesOf(const RowFacts &dropped, const RowFacts &kept) const;

  const TableAggregator &mTables;
  StagedTable &mOutput;
  CancelCheck mCancelled;
  std::map<RowFate, long long> mReasons;
  long long mRows = 0;
};

} // namespace ndvi
