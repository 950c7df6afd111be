#pragma once

#include "report/reportbuilder.h"

#include <string>
#include <vector>

namespace ndvi::test
{

constexpr Timestamp DAY = 24LL * 3600 * 1000;

/// A builder with ten bins of NDVI 0 … 1 and \a days scenes "s0", "s1" … from 2024-01-01 on, ten days apart.
inline ReportBuilder builderWith(int scenes, const ReportLimits &limits = {})
{
  ReportBuilder builder(limits);
  for (std::size_t bin = 0; bin < 10; ++bin)
    builder.setBin(bin, static_cast<double>(bin) / 10, static_cast<double>(bin + 1) / 10);
  for (int i = 0; i < scenes; ++i)
    builder.addScene({"s" + std::to_string(i), *parseTimestamp("2024-01-01") + 10 * i * DAY, "ok", ""});
  return builder;
}

/// A row of 100 pixels, of which \a valid are, the others masked; all in the bin of the median.
inline ReportRow rowOf(std::int32_t scene, double median, double valid = 100)
{
  ReportRow row;
  row.scene = scene;
  row.pixels = 100;
  row.valid = valid;
  row.masked = 100 - valid;
  row.status = valid > 0 ? ZoneStatus::Ok : ZoneStatus::AllMasked;
  if (valid > 0)
  {
    row.median = row.mean = static_cast<float>(median);
    row.cells = {{static_cast<std::uint32_t>(median * 10 + 1e-9), 1}};
  }
  return row;
}

/// A row without counts.
inline ReportRow rowWith(std::int32_t scene, ZoneStatus status)
{
  ReportRow row;
  row.scene = scene;
  row.status = status;
  return row;
}

} // namespace ndvi::test
