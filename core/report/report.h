#pragma once

#include "report/attention.h"
#include "report/reportdata.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ndvi
{

/// What a report shows, and how large it may become.
struct ReportOptions
{
  std::vector<std::size_t> zones;         ///< to show in detail, in this order; empty: those that need attention most
  std::size_t maxZones = 30;              ///< of these
  std::size_t maxBytes = 20000000;        ///< of the whole file, nearly: zones that would exceed it are listed only
  std::size_t maxOverviewBytes = 6000000; ///< of the overview
};

/// The zones (indices) a report will show in detail, \a attentions being those of all zones.
std::vector<std::size_t> zonesShown(const ReportData &data, const std::vector<Attention> &attentions,
                                    const ReportOptions &options);

/// One self-contained HTML page, which is well-formed XML too: what was run and what went wrong, an overview of all
/// zones with those first that need attention, and the zones shown in detail. No scripts, nothing from elsewhere. Where
/// something is left out to keep the page small, it says so. The same data gives the same bytes.
std::string htmlReport(const ReportData &data, const ReportOptions &options = {});

} // namespace ndvi
