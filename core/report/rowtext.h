#pragma once

#include "report/reportscale.h"

#include <string>
#include <vector>

namespace ndvi
{

/// When a scene (nullptr: none) or a row is of, "2024-09-14", or the name of a period; "no date" where that is unknown.
std::string sceneDate(const ReportScene *scene);
std::string rowDate(const ReportRow &row, const std::vector<ReportScene> &scenes);

/// Labels of some rows of a zone, short enough for an axis: the date, with a number behind it where a day comes more
/// than once ("2024-09-14 (2)"), or "no date 1". \a rows: indices in zone.rows, by time.
std::vector<std::string> rowLabels(const ReportZone &zone, const std::vector<std::size_t> &rows,
                                   const std::vector<ReportScene> &scenes);

/// What is known of a row, in lines: time, scene, status, median and band, pixels; with \a scale the shares by band.
std::string rowText(const ReportRow &row, const ReportData &data, const ReportScale *scale);

/// "valid 62 %, masked 30 %, no data 8 %" of the row's pixels; empty where it has none.
std::string pixelShares(const ReportRow &row);

/// An NDVI of valid pixels as text; with READ_MARK before it where it was read off a histogram; "not known" for NaN.
std::string bandText(double value, bool isRead);

/// Before numbers that are exact to a bin only.
extern const char *const READ_MARK;

/// The rows with a column in charts: those where zone and scene meet (or failed to), at most \a most, the last ones.
std::vector<std::size_t> shownRows(const ReportZone &zone, std::size_t most);

} // namespace ndvi
