#pragma once

#include "report/attention.h"
#include "report/reportscale.h"

#include <string>
#include <vector>

namespace ndvi
{

/// What it is about and what went wrong.
std::string summarySection(const ReportData &data);

/// The parameters of the run; empty where there are none.
std::string parameterSection(const ReportData &data);

/// The table of all zones, the most urgent first. \a shown: by zone, whether it has a section to link to. At most about
/// \a maxBytes: what does not fit is counted.
std::string overviewSection(const ReportData &data, const std::vector<Attention> &attentions,
                            const std::vector<bool> &shown, std::size_t maxBytes);

/// Heat map, small multiples and numbers of one zone.
std::string zoneSection(const ReportData &data, std::size_t zone, const Attention &attention, const ReportScale &scale);

/// The anchor of a zone's section.
std::string zoneAnchor(std::size_t zone);

} // namespace ndvi
