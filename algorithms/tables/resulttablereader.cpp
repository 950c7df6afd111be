#include "tables/resulttablereader.h"

#include "aggregate/agreement.h"
#include "layers/collectionreader.h"
#include "model/bins.h"
#include "model/error.h"
#include "parameters/parameterchecks.h"
#include "qgiscompat.h"
#include "tables/tablefields.h"
#include "tables/tablekind.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::ResultTableReader)
};

} // namespace

ResultTableReader::ResultTableReader(TableSource &source, const QString &name, const QString &kind)
    : mFields(source.fields()), mSource(source), mName(name), mKind(kind)
{
  mSceneId = require("scene_id");
  mDatetime = require("datetime");
}

ResultTableReader::Column ResultTableReader::require(const char *name)
{
  Column column{QString::fromLatin1(name), findField(mFields, QString::fromLatin1(name))};
  if (column.index < 0)
  {
    const QString found = tableKind(mFields);
    if (!found.isEmpty() && found != mKind)
      throw Error(ErrorCode::Input,
                  Tr::tr("The table “%1” is %2, but %3 is needed.").arg(mName, found, mKind).toStdString());
    throw Error(ErrorCode::Input, Tr::tr("The table “%1” has no field %2, so it is not %3 as “NDVI histogram tables” "
                                         "writes it. It has: %4.")
                                      .arg(mName, column.name, mKind, mFields.names().join(QLatin1String(", ")))
                                      .toStdString());
  }
  mUsed << column.index;
  return column;
}

ResultTableReader::Column ResultTableReader::optional(const char *name)
{
  const QString text = QString::fromLatin1(name);
  return findField(mFields, text) < 0 ? Column{text, -1} : require(name);
}

void ResultTableReader::findZoneFields()
{
  const Column zoneId = require("zone_id");
  mZoneColumns.push_back(zoneId);
  for (int i = 0; i < mFields.count(); ++i)
  {
    if (i == zoneId.index || !isZoneField(mFields.at(i).name()))
      continue;
    mZoneColumns.push_back({mFields.at(i).name(), i});
    mUsed << i;
  }
  for (const Column &column : mZoneColumns)
    mZoneFields.append(mFields.at(column.index));
}

void ResultTableReader::findCountType(const Column &counts)
{
  const QgsField &field = mFields.at(counts.index);
  const bool isWithoutDecimals = field.length() > 0 && field.precision() == 0; // large integers of DBF files
  mHasRealCounts = fieldTypeId(field) == QMetaType::Double && !isWithoutDecimals;
}

bool ResultTableReader::nextRow(ResultRowKey &key)
{
  if (mRow == 0)
    mSource.start(mUsed);
  if (!mSource.next(mFeature))
    return false;
  key.row = ++mRow;
  key.zone.clear();
  for (const Column &column : mZoneColumns)
    key.zone << mFeature.attribute(column.index);
  if (!mZoneColumns.empty() && isNull(mZoneColumns.front()))
    fail(mZoneColumns.front(), Tr::tr("is empty"));
  key.sceneId = text(mSceneId);
  key.datetime = time(mDatetime);
  return true;
}

std::optional<Timestamp> ResultTableReader::time(const Column &column) const
{
  const std::optional<Timestamp> found = timestampOf(value(column));
  if (!found && !isNull(column))
    fail(column, Tr::tr("is “%1”, which is no date and time such as 2024-09-01T17:28:59Z").arg(text(column)));
  return found;
}

QVariant ResultTableReader::value(const Column &column) const
{
  return column.index < 0 ? QVariant() : mFeature.attribute(column.index);
}

bool ResultTableReader::isNull(const Column &column) const
{
  // Numbers are not turned into text to look: tables have millions of them.
  const QVariant found = value(column);
  return found.isNull() || (found.userType() == QMetaType::QString && found.toString().trimmed().isEmpty());
}

QString ResultTableReader::text(const Column &column) const
{
  const QVariant found = value(column);
  return found.isNull() ? QString() : found.toString().trimmed();
}

double ResultTableReader::number(const Column &column) const
{
  const std::optional<double> found = toNumber(value(column));
  if (found)
    return *found;
  if (isNull(column))
    fail(column, Tr::tr("is empty"));
  fail(column, Tr::tr("is “%1”, which is no number").arg(text(column)));
}

double ResultTableReader::count(const Column &column) const
{
  const double value = number(column);
  if (value < 0)
    fail(column, Tr::tr("is %1, but must not be below 0").arg(value));
  return value;
}

long long ResultTableReader::wholeCount(const Column &column) const
{
  constexpr double MOST = 2147483647; // more rows, tries or zones than any table has
  const double value = count(column);
  if (value > MOST)
    fail(column, Tr::tr("is “%1”, which is more than any table has").arg(text(column)));
  return static_cast<long long>(value);
}

double ResultTableReader::numberOrNan(const Column &column) const
{
  return isNull(column) ? std::numeric_limits<double>::quiet_NaN() : number(column);
}

void ResultTableReader::fail(const Column &column, const QString &problem) const
{
  throw Error(ErrorCode::Input,
              Tr::tr("Row %1 of the table “%2”: %3 %4.").arg(mRow).arg(mName, column.name, problem).toStdString());
}

HistogramTableReader::HistogramTableReader(TableSource &source, const QString &name)
    : ResultTableReader(source, name, histogramKind())
{
  findZoneFields();
  mBin = require("bin");
  mLower = require("lower");
  mMid = require("mid");
  mUpper = require("upper");
  mCount = require("count");
  findCountType(mCount);
}

bool HistogramTableReader::next(HistogramTableRow &row)
{
  if (!nextRow(row.key))
    return false;
  const double bin = count(mBin);
  if (bin != std::floor(bin) || bin >= Bins::MAX_COUNT)
    fail(mBin, Tr::tr("is “%1”, which is no number of a bin").arg(text(mBin)));
  row.bin = static_cast<int>(bin);
  row.lower = number(mLower);
  row.mid = number(mMid);
  row.upper = number(mUpper);
  if (!(row.lower < row.upper))
    fail(mUpper, Tr::tr("is %1, which is not above %2, the lower edge").arg(row.upper).arg(row.lower));
  row.count = count(mCount);
  return true;
}

StatisticsTableReader::StatisticsTableReader(TableSource &source, const QString &name)
    : ResultTableReader(source, name, statisticsKind())
{
  findZoneFields();
  for (const auto &[column, field] : {std::pair<Column *, const char *>{&mStatus, "status"},
                                      {&mMessage, "message"},
                                      {&mPixels, "pixels"},
                                      {&mValid, "valid"},
                                      {&mMasked, "masked"},
                                      {&mNodata, "nodata"},
                                      {&mUndefined, "undefined"},
                                      {&mBelow, "below"},
                                      {&mAbove, "above"},
                                      {&mZoneShare, "zone_share"},
                                      {&mSampleShare, "sample_share"},
                                      {&mMean, "mean"},
                                      {&mStddev, "stddev"},
                                      {&mMin, "min"},
                                      {&mMax, "max"},
                                      {&mMedian, "median"},
                                      {&mArea, "area"}})
    *column = require(field);
  findCountType(mPixels);
  findPercentiles();
  mPercentilesFrom = optional("percentiles_from");
  mPeriod = optional("period");
  mEnd = optional("end");
  mRows = optional("rows");
  mRowsFailed = optional("rows_failed");
}

void StatisticsTableReader::findPercentiles()
{
  QMap<double, QString> found;
  for (const QgsField &field : mFields)
  {
    if (const std::optional<double> value = percentileOfName(field.name()))
      found.insert(*value, field.name());
  }
  for (auto it = found.constBegin(); it != found.constEnd(); ++it)
  {
    mPercentiles.values.push_back(it.key());
    mPercentiles.names << it.value().toLower();
    mPercentileColumns.push_back(require(it.value().toUtf8().constData()));
  }
}

bool StatisticsTableReader::next(StatisticsTableRow &row)
{
  if (!nextRow(row.key))
    return false;
  row.result = ZoneResult();
  const std::optional<ZoneStatus> status = zoneStatusFromName(text(mStatus).toStdString());
  if (!status)
    fail(mStatus, Tr::tr("is “%1”, which is no status that is known").arg(text(mStatus)));
  row.result.status = *status;
  row.result.message = text(mMessage).toStdString();
  row.percentilesFrom = text(mPercentilesFrom);
  row.period = text(mPeriod);
  row.end = row.period.isEmpty() ? std::nullopt : time(mEnd);
  row.rows = isNull(mRows) ? 1 : wholeCount(mRows);
  row.rowsFailed = isNull(mRowsFailed) ? 0 : wholeCount(mRowsFailed);
  if (hasCounts(*status))
    readCounts(row.result);
  return true;
}

void StatisticsTableReader::readCounts(ZoneResult &result) const
{
  result.pixels = count(mPixels);
  result.valid = count(mValid);
  result.masked = count(mMasked);
  result.nodata = count(mNodata);
  result.undefined = count(mUndefined);
  result.below = count(mBelow);
  result.above = count(mAbove);
  result.zoneShare = count(mZoneShare);
  result.sampleShare = count(mSampleShare);
  result.area = count(mArea);
  if (result.valid > 0)
  {
    result.mean = number(mMean);
    result.stddev = count(mStddev);
    result.min = number(mMin);
    result.max = number(mMax);
    result.median = numberOrNan(mMedian);
    for (const Column &column : mPercentileColumns)
      result.percentiles.push_back(numberOrNan(column));
  }
  checkCounts(result);
}

void StatisticsTableReader::checkCounts(const ZoneResult &result) const
{
  const auto isAbove = [](double a, double b) { return a > b && !agree(a, b); };
  const double sum = result.valid + result.masked + result.nodata + result.undefined;
  if (!agree(sum, result.pixels))
    fail(mPixels, Tr::tr("is %1, but valid, masked, nodata and undefined add up to %2").arg(result.pixels).arg(sum));
  if (isAbove(result.below + result.above, result.valid))
    fail(mValid, Tr::tr("is %1, but below and above add up to more").arg(result.valid));
  const bool saysValid = result.status == ZoneStatus::Ok || result.status == ZoneStatus::Partial;
  if (saysValid != (result.valid > 0))
    fail(mStatus, Tr::tr("is “%1”, but valid is %2").arg(text(mStatus)).arg(result.valid));
  if (saysValid && !(result.zoneShare > 0))
    fail(mZoneShare, Tr::tr("is 0, but valid is %1").arg(result.valid));
  if (isAbove(result.min, result.mean) || isAbove(result.mean, result.max))
    fail(mMean, Tr::tr("is %1, which is not between min and max").arg(result.mean));
}

ScenesTableReader::ScenesTableReader(TableSource &source, const QString &name)
    : ResultTableReader(source, name, scenesKind())
{
  mStatus = require("status");
  mMessage = require("message");
  mAttempts = require("attempts");
  mSeconds = require("seconds");
  mZonesOk = require("zones_ok");
  mZonesEmpty = require("zones_empty");
  mZonesFailed = require("zones_failed");
  mOffsetSource = require("offset_source");
  mMasked = require("masked");
}

bool ScenesTableReader::next(ScenesTableRow &row)
{
  if (!nextRow(row.key))
    return false;
  row.result = SceneResult();
  const std::optional<SceneStatus> status = sceneStatusFromName(text(mStatus).toStdString());
  if (!status)
    fail(mStatus, Tr::tr("is “%1”, which is no status that is known").arg(text(mStatus)));
  row.result.status = *status;
  row.result.message = text(mMessage).toStdString();
  row.result.attempts = static_cast<int>(wholeCount(mAttempts));
  row.result.seconds = count(mSeconds);
  // NULL where rasters were made, not tables.
  const auto zones = [this](const Column &column)
  { return isNull(column) ? std::size_t(0) : static_cast<std::size_t>(wholeCount(column)); };
  row.result.zonesOk = zones(mZonesOk);
  row.result.zonesEmpty = zones(mZonesEmpty);
  row.result.zonesFailed = zones(mZonesFailed);
  row.offsetSource = text(mOffsetSource);
  const QString masked = text(mMasked).toLower();
  row.result.isMaskUnknown = isNull(mMasked);
  row.result.masked = masked == QLatin1String("true") || masked == QLatin1String("t") || masked == QLatin1String("1");
  return true;
}

} // namespace ndvi
