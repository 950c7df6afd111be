#pragma once

#include "report/reportscale.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ndvi
{

/// The histograms of some rows of a zone (indices in zone.rows, by time) beside each other, all with the same axes:
/// bars are shares of the valid pixels; the strip below them is the whole zone in the scene, with what is masked in
/// grey. A scene without data has its reason in words instead.
std::string smallMultiples(const ReportZone &zone, const std::vector<std::size_t> &rows, const ReportData &data,
                           const ReportScale &scale);

} // namespace ndvi
