#pragma once

#include "model/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ndvi
{

/// Which row of which table, and of which scene (numbers the caller gives).
struct RowSource
{
  std::uint32_t table = 0, scene = 0;
  long long row = 0; ///< 1 for the first of the table
};

/// A row of a statistics table, as it waits to be summed.
struct StatisticsRecord
{
  RowSource source;
  ZoneResult result; ///< without zone, scenes and bins
  std::string percentilesFrom;
};

/// Rows of a histogram table that follow each other and are of one zone and scene.
struct HistogramRecord
{
  struct Bin
  {
    int bin = 0;
    double count = 0; ///< pixels, finite, ≥ 0
  };

  RowSource source; ///< of the first of them
  std::vector<Bin> bins;
};

/// Records as bytes, and back, to the last bit. Reading throws Error(Internal) for bytes that are no record.
std::string bytesOf(const StatisticsRecord &record);
std::string bytesOf(const HistogramRecord &record);
StatisticsRecord statisticsRecord(std::string_view bytes);
HistogramRecord histogramRecord(std::string_view bytes);

} // namespace ndvi
