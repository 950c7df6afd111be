#pragma once

#include "model/result.h"
#include "model/timestamp.h"
#include "parameters/percentiles.h"
#include "qgiscompat.h"
#include "tables/tablesource.h"

#include <optional>

namespace ndvi
{

/// What every row of a result table begins with.
struct ResultRowKey
{
  long long row = 0;                 ///< 1 for the first row of the table, for messages
  QgsAttributes zone;                ///< values of ResultTableReader::zoneFields()
  QString sceneId;                   ///< empty in the row of a zone that meets no scene
  std::optional<Timestamp> datetime; ///< UTC
};

/// One row of a histogram table.
struct HistogramTableRow
{
  ResultRowKey key;
  int bin = 0;                          ///< ≥ 0
  double lower = 0, mid = 0, upper = 0; ///< NDVI; lower < upper
  double count = 0;                     ///< pixels, ≥ 0
};

/// One row of a statistics table.
struct StatisticsTableRow
{
  ResultRowKey key;
  /// Without zone and bins. Its median and percentiles, in the order of StatisticsTableReader::percentiles(), are NaN
  /// where the table has none (a sum of rows without a histogram).
  ZoneResult result;
  QString percentilesFrom;            ///< as in a table of ndvi:aggregatetables; empty where the table does not say
  QString period;                     ///< likewise: "month" …
  std::optional<Timestamp> end;       ///< likewise: of the period
  long long rows = 1, rowsFailed = 0; ///< likewise: rows summed, and those of them that failed
};

/// One row of a scenes table.
struct ScenesTableRow
{
  ResultRowKey key; ///< without zone
  SceneResult result;
  QString offsetSource; ///< as in the collection; empty where unknown
};

/// Reads back, row by row, a table that ndvi:histogramtables wrote, of any vector format: text is taken for every field
/// (CSV), a local time is re-labelled UTC, ten letters are enough of a name (DBF). Rows come in the order of the
/// source, which lives as long as the reader and is only looked at before the first row is asked for. next() and the
/// constructors throw Error(Input), naming table, field and row, where a field is missing, a value cannot be used, or
/// the table is another one.
class ResultTableReader
{
public:
  /// As given, for messages.
  const QString &name() const { return mName; }

  /// zone_id, then the attributes carried along, and what else somebody added; none in a scenes table.
  const QgsFields &zoneFields() const { return mZoneFields; }

  /// True where the table counts in real numbers, as a run that weights pixels does even where all are whole. Formats
  /// without types (CSV) do not tell: false.
  bool hasRealCounts() const { return mHasRealCounts; }

protected:
  /// A field of the table.
  struct Column
  {
    QString name;
    int index = -1;
  };

  /// \a kind: what the table should be, for messages ("a histogram table").
  ResultTableReader(TableSource &source, const QString &name, const QString &kind);
  ~ResultTableReader() = default;

  Column require(const char *name);
  Column optional(const char *name); ///< without an index where the table has no such field
  void findZoneFields();
  void findCountType(const Column &counts);
  /// Steps to the next row and reads its key; false behind the last.
  bool nextRow(ResultRowKey &key);

  bool isNull(const Column &column) const;
  QVariant value(const Column &column) const; ///< NULL where the table has no such field
  QString text(const Column &column) const;
  double number(const Column &column) const;                 ///< finite
  double count(const Column &column) const;                  ///< finite, ≥ 0
  long long wholeCount(const Column &column) const;          ///< 0 … 2^31 − 1, decimals cut off
  double numberOrNan(const Column &column) const;            ///< NaN for NULL
  std::optional<Timestamp> time(const Column &column) const; ///< nothing for NULL; throws for what is no time
  [[noreturn]] void fail(const Column &column, const QString &problem) const;

  QgsFields mFields;

private:
  TableSource &mSource;
  QString mName, mKind;
  QgsFields mZoneFields;
  std::vector<Column> mZoneColumns;
  Column mSceneId, mDatetime;
  QgsAttributeList mUsed;
  QgsFeature mFeature;
  bool mHasRealCounts = false;
  long long mRow = 0;
};

/// Reads a histogram table (rows of zone, scene and bin).
class HistogramTableReader : public ResultTableReader
{
public:
  HistogramTableReader(TableSource &source, const QString &name);

  /// False behind the last row.
  bool next(HistogramTableRow &row);

private:
  Column mBin, mLower, mMid, mUpper, mCount;
};

/// Reads a statistics table.
class StatisticsTableReader : public ResultTableReader
{
public:
  StatisticsTableReader(TableSource &source, const QString &name);

  /// Those the table has, increasing.
  const Percentiles &percentiles() const { return mPercentiles; }

  /// False behind the last row. A row with counts has all of them and, where it has valid pixels, all statistics but
  /// median and percentiles.
  bool next(StatisticsTableRow &row);

private:
  void readCounts(ZoneResult &result) const;
  void checkCounts(const ZoneResult &result) const;
  void findPercentiles();

  Column mStatus, mMessage;
  Column mPixels, mValid, mMasked, mNodata, mUndefined, mBelow, mAbove, mZoneShare, mSampleShare, mArea;
  Column mMean, mStddev, mMin, mMax, mMedian, mPercentilesFrom, mPeriod, mEnd, mRows, mRowsFailed;
  Percentiles mPercentiles;
  std::vector<Column> mPercentileColumns;
};

/// Reads a scenes table.
class ScenesTableReader : public ResultTableReader
{
public:
  ScenesTableReader(TableSource &source, const QString &name);

  /// False behind the last row.
  bool next(ScenesTableRow &row);

private:
  Column mStatus, mMessage, mAttempts, mSeconds, mZonesOk, mZonesEmpty, mZonesFailed, mOffsetSource, mMasked;
};

} // namespace ndvi
