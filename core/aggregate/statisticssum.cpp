#include "aggregate/statisticssum.h"

#include "aggregate/histogramsum.h"
#include "model/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ndvi
{

namespace
{

bool hasValid(ZoneStatus status)
{
  return status == ZoneStatus::Ok || status == ZoneStatus::Partial;
}

} // namespace

void StatisticsSum::add(const ZoneResult &row)
{
  if (mRows++ == 0)
    mMessage = row.message;
  if (mRemark.empty() && row.message.find(repairRemark()) != std::string::npos)
    mRemark = repairRemark();
  ++mByStatus[static_cast<std::size_t>(row.status)];
  if (!hasCounts(row.status))
    return;
  addShares(row);
  mPixels += countUnits(row.pixels);
  mValid += countUnits(row.valid);
  mMasked += countUnits(row.masked);
  mNodata += countUnits(row.nodata);
  mUndefined += countUnits(row.undefined);
  mBelow += countUnits(row.below);
  mAbove += countUnits(row.above);
  mArea += row.area;
  if (row.valid <= 0)
    return;
  const Quad n = row.valid, mean = row.mean, stddev = row.stddev;
  mSum += n * mean;
  mSquares += n * (stddev * stddev + mean * mean);
  mMin = mValidRows == 0 ? row.min : std::min(mMin, row.min);
  mMax = mValidRows == 0 ? row.max : std::max(mMax, row.max);
  ++mValidRows;
  mOnlyValid = mValidRows == 1 ? std::make_unique<ZoneResult>(row) : nullptr;
}

void StatisticsSum::addShares(const ZoneResult &row)
{
  ++mCountedRows;
  mZoneShares += static_cast<Quad>(row.pixels) * row.zoneShare;
  mSampleShares += static_cast<Quad>(row.pixels) * row.sampleShare;
  mPlainZoneShares += row.zoneShare;
  mPlainSampleShares += row.sampleShare;
}

long long StatisticsSum::rowsFailed() const
{
  return rowsOf(ZoneStatus::ReadError) + rowsOf(ZoneStatus::Skipped) + rowsOf(ZoneStatus::GeometryError);
}

ZoneResult StatisticsSum::total() const
{
  ZoneResult total;
  total.pixels = countOfUnits(mPixels);
  total.valid = countOfUnits(mValid);
  total.masked = countOfUnits(mMasked);
  total.nodata = countOfUnits(mNodata);
  total.undefined = countOfUnits(mUndefined);
  total.below = countOfUnits(mBelow);
  total.above = countOfUnits(mAbove);
  total.area = static_cast<double>(mArea);
  if (mPixels > 0)
  {
    const Quad pixels = total.pixels;
    total.zoneShare = static_cast<double>(mZoneShares / pixels);
    total.sampleShare = static_cast<double>(mSampleShares / pixels);
  }
  else if (mCountedRows > 0)
  {
    total.zoneShare = static_cast<double>(mPlainZoneShares / mCountedRows);
    total.sampleShare = static_cast<double>(mPlainSampleShares / mCountedRows);
  }
  if (mOnlyValid)
  {
    total.mean = mOnlyValid->mean;
    total.stddev = mOnlyValid->stddev;
    total.min = mOnlyValid->min;
    total.max = mOnlyValid->max;
    total.median = mOnlyValid->median;
    total.percentiles = mOnlyValid->percentiles;
  }
  else if (mValidRows > 0)
  {
    const Quad n = total.valid, mean = mSum / n;
    const Quad variance = mSquares / n - mean * mean;
    total.mean = std::clamp(static_cast<double>(mean), mMin, mMax);
    total.stddev = variance > 0 ? std::sqrt(static_cast<double>(variance)) : 0;
    total.min = mMin;
    total.max = mMax;
    total.median = std::numeric_limits<double>::quiet_NaN();
  }
  total.status = status(total);
  if (mRows == 1 && !mMessage.empty())
  {
    total.message = mMessage;
    return total;
  }
  total.message = describe(total);
  for (const std::string &sentence : {emptyHistogramReason(total), mRemark})
  {
    if (!sentence.empty())
      total.message += (total.message.empty() ? "" : " ") + sentence;
  }
  return total;
}

ZoneStatus StatisticsSum::status(const ZoneResult &total) const
{
  if (mValidRows > 0)
    return isWholeZone(total.zoneShare) ? ZoneStatus::Ok : ZoneStatus::Partial;
  if (mPixels > 0)
  {
    if (mMasked == mPixels)
      return ZoneStatus::AllMasked;
    if (mNodata == mPixels)
      return ZoneStatus::AllNodata;
    return mUndefined == mPixels ? ZoneStatus::AllUndefined : ZoneStatus::NoValid;
  }
  // Of rows without pixels the one that says most: a scene that failed might have had some.
  for (ZoneStatus status : {ZoneStatus::ReadError, ZoneStatus::GeometryError, ZoneStatus::Skipped,
                            ZoneStatus::NotSampled, ZoneStatus::NoPixel})
  {
    if (rowsOf(status) > 0)
      return status;
  }
  return ZoneStatus::NoOverlap;
}

std::string StatisticsSum::rowsByStatus(bool isWithValid) const
{
  std::string text;
  for (std::size_t i = 0; i < mByStatus.size(); ++i)
  {
    const auto status = static_cast<ZoneStatus>(i);
    if (mByStatus[i] == 0 || (hasValid(status) && !isWithValid))
      continue;
    text += (text.empty() ? "" : ", ") + std::string(statusName(status)) + " " + std::to_string(mByStatus[i]);
  }
  return text;
}

std::string StatisticsSum::describe(const ZoneResult &total) const
{
  if (mValidRows == 0)
    return message(QT_TRANSLATE_NOOP("core", "Sum of %1 rows, none with valid pixels: %2."),
                   {std::to_string(mRows), rowsByStatus(false)});
  if (mValidRows < mRows)
    return message(QT_TRANSLATE_NOOP("core", "Sum of %1 rows, %2 of them without valid pixels: %3."),
                   {std::to_string(mRows), std::to_string(mRows - mValidRows), rowsByStatus(true)});
  if (total.status == ZoneStatus::Ok)
    return {};
  return message(QT_TRANSLATE_NOOP("core", "Sum of %1 rows: %2."), {std::to_string(mRows), rowsByStatus(true)});
}

} // namespace ndvi
