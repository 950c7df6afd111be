#pragma once

#include "report/attention.h"
#include "report/reportdata.h"

#include <string>

namespace ndvi
{

/// The axes all sparklines of a report share.
struct SparkScale
{
  Timestamp from = 0, to = 1;  ///< of all scenes
  double lower = 0, upper = 1; ///< NDVI: of all medians
};

SparkScale sparkScale(const ReportData &data);

/// The median NDVI of a zone by time, as a small SVG: a line through the scenes with data, ticks at the bottom for
/// those without, a dot or (where it lasts) a ring where \a attention tells of a fall. A text where there is nothing to
/// draw.
std::string sparkline(const ReportZone &zone, const Attention &attention, const ReportData &data,
                      const SparkScale &scale);

} // namespace ndvi
