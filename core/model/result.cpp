#include "model/result.h"

#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ndvi
{

namespace
{

[[noreturn]] void broken(const ZoneResult &row, const std::string &rule)
{
  throw Error(ErrorCode::Internal, "A row breaks a rule every row must keep (" + rule + "), zone number " +
                                       std::to_string(row.zone) + ", status " + statusName(row.status) +
                                       ". This is an error of the program: please report it.");
}

/// Whole numbers have to agree to the last digit. Weighted counts are sums of multiples of 2^-32 that agree before each
/// is rounded to a double (Tally::fill() sees to that): what rounding leaves is allowed.
bool agree(double a, double b)
{
  const bool areWhole = a == std::floor(a) && b == std::floor(b);
  return areWhole ? a == b : std::fabs(a - b) <= 1e-12 * std::max(1.0, std::fabs(b));
}

/// Which status the counts allow.
bool statusFits(const ZoneResult &row)
{
  switch (row.status)
  {
  case ZoneStatus::Ok:
  case ZoneStatus::Partial:
    return row.valid > 0 && row.zoneShare > 0;
  case ZoneStatus::NoOverlap:
  case ZoneStatus::NoPixel:
  case ZoneStatus::NotSampled:
    return row.pixels == 0;
  case ZoneStatus::AllNodata:
    return row.pixels > 0 && row.nodata == row.pixels;
  case ZoneStatus::AllMasked:
    return row.pixels > 0 && row.masked == row.pixels;
  case ZoneStatus::AllUndefined:
    return row.pixels > 0 && row.undefined == row.pixels;
  case ZoneStatus::NoValid:
    return row.pixels > 0 && row.valid == 0 && row.masked < row.pixels && row.nodata < row.pixels &&
           row.undefined < row.pixels;
  case ZoneStatus::ReadError:
  case ZoneStatus::Skipped:
  case ZoneStatus::GeometryError:
    return row.valid == 0 && row.bins.empty();
  }
  return false;
}

} // namespace

std::string emptyHistogramReason(const ZoneResult &row)
{
  if (!hasCounts(row.status) || row.valid <= 0 || row.below + row.above != row.valid)
    return {};
  return message(QT_TRANSLATE_NOOP("core", "No bin holds any of the valid pixels (%1): below the first edge are %2, "
                                           "above the last %3."),
                 {countText(row.valid), countText(row.below), countText(row.above)});
}

std::string repairRemark()
{
  return message(QT_TRANSLATE_NOOP("core", "The invalid polygon was repaired."));
}

void checkSums(const ZoneResult &row)
{
  if (!statusFits(row))
    broken(row, "status and counts agree");
  if (row.status != ZoneStatus::Ok && row.message.empty())
    broken(row, "every status but ok says why");
  if (!hasCounts(row.status))
    return;
  if (!agree(row.valid + row.masked + row.nodata + row.undefined, row.pixels))
    broken(row, "valid + masked + nodata + undefined = pixels");
  if (row.valid > 0)
  {
    if (row.below + row.above == row.valid && row.message.empty())
      broken(row, "a row without a histogram says why");
    if (!agree(std::accumulate(row.bins.begin(), row.bins.end(), 0.0) + row.below + row.above, row.valid))
      broken(row, "sum of bins + below + above = valid");
    for (const double number : {row.mean, row.stddev, row.min, row.max, row.median})
    {
      if (!std::isfinite(number))
        broken(row, "statistics of valid pixels are numbers");
    }
    if (!(row.min <= row.mean && row.mean <= row.max && row.min <= row.median && row.median <= row.max))
      broken(row, "mean and median lie between minimum and maximum");
  }
  else if (!row.bins.empty() || row.below != 0 || row.above != 0)
  {
    broken(row, "no histogram without valid pixels");
  }
}

} // namespace ndvi
