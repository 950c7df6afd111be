#pragma once

#include "report/reportscale.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ndvi
{

/// Number of colours for shares above 0.
constexpr int HEAT_LEVELS = 7;

/// Shares where the next colour begins (1-2-5 steps): fields of one crop and mixed districts both show.
constexpr double HEAT_STEPS[HEAT_LEVELS - 1] = {0.01, 0.02, 0.05, 0.1, 0.2, 0.4};

/// 0 for nothing, else 1 … HEAT_LEVELS.
int heatLevel(double share);

/// A coloured field of a heat map.
struct HeatCell
{
  std::size_t column = 0; ///< from 0, one a scene
  std::size_t band = 0;   ///< of the scale, from the lowest NDVI
  int level = 0;          ///< 1 … HEAT_LEVELS
};

/// The histograms of a zone, one column for each of its \a rows (indices in zone.rows, by time).
struct HeatMap
{
  std::vector<std::size_t> rows;
  std::vector<HeatCell> cells; ///< by column, then by band
  std::vector<RowBand> bands;  ///< by column
  bool isAnyRead = false;      ///< some percentile was read off a histogram
};

HeatMap heatMap(const ReportZone &zone, const std::vector<std::size_t> &rows, const std::vector<ReportBin> &bins,
                const ReportScale &scale);

/// The heat map as SVG: a column for each scene, evenly spaced, NDVI upwards; the median line and the 5–95 % band over
/// it; columns without data with their reason; below it what part of the pixels is valid, masked and without data.
std::string heatMapSvg(const HeatMap &map, const ReportZone &zone, const ReportData &data, const ReportScale &scale);

/// The colour scale of all heat maps, and what the marks mean.
std::string heatLegend();

/// True where charts have something to draw: valid pixels in bins.
bool hasHistogram(const ReportRow &row);

/// Why there is nothing to draw, as a short phrase.
std::string gapWords(const ReportRow &row);

/// CSS class of the pattern that stands for a reason without data.
const char *gapClass(ZoneStatus status);

} // namespace ndvi
