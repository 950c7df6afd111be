#pragma once

#include "aggregation/zonerows.h"
#include "io/sqlite/rowspill.h"

namespace ndvi
{

/// Steps through the zones of rows that were put aside, those of statistics and of histograms together.
class SpilledZones
{
public:
  /// A zone and the group it is in.
  struct Key
  {
    std::uint32_t group = 0, zone = 0;
    friend bool operator==(const Key &a, const Key &b) { return a.group == b.group && a.zone == b.zone; }
    friend bool operator<(const Key &a, const Key &b)
    {
      return a.group != b.group ? a.group < b.group : a.zone < b.zone;
    }
  };

  SpilledZones(RowSpill &statistics, RowSpill &histograms) : mStatistics{statistics}, mHistograms{histograms}
  {
    mStatistics.step();
    mHistograms.step();
  }

  /// The zone that comes next, by group, then by zone; nothing behind the last.
  std::optional<Key> next() const
  {
    if (!mStatistics.isThere && !mHistograms.isThere)
      return std::nullopt;
    if (mStatistics.isThere && mHistograms.isThere)
      return std::min(mStatistics.key(), mHistograms.key());
    return mStatistics.isThere ? mStatistics.key() : mHistograms.key();
  }

  /// Moves the rows of zone \a key, which next() gave, to \a rows; gives their number.
  long long take(const Key &key, ZoneRows &rows)
  {
    long long number = 0;
    for (; mStatistics.isThere && mStatistics.key() == key; mStatistics.step(), ++number)
      rows.add(statisticsRecord(mStatistics.row.bytes));
    for (; mHistograms.isThere && mHistograms.key() == key; mHistograms.step(), ++number)
      rows.add(histogramRecord(mHistograms.row.bytes));
    return number;
  }

private:
  struct Cursor
  {
    RowSpill &spill;
    RowSpill::Row row{};
    bool isThere = false;

    void step() { isThere = spill.next(row); }
    Key key() const { return {row.group, row.zone}; }
  };

  Cursor mStatistics, mHistograms;
};

} // namespace ndvi
