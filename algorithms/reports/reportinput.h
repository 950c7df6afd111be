#pragma once

#include "model/result.h"
#include "qgiscompat.h"
#include "report/reportdata.h"

#include <qgsattributes.h>

namespace ndvi
{

/// A zone's key (zone_id) as text.
std::string zoneText(const QgsAttributes &zone);

/// The attributes carried along, "crop = maize, owner = Huber"; without NULLs.
std::string zoneDetails(const QgsFields &fields, const QgsAttributes &zone);

/// Makes rows of a report out of rows of the statistics table.
class ReportRows
{
public:
  /// \a percentiles: those each result has, 0…100.
  explicit ReportRows(const std::vector<double> &percentiles);

  /// Without histogram. \a scene: index in the report, or ReportRow::NO_SCENE.
  ReportRow row(const ZoneResult &result, std::int32_t scene) const;

private:
  std::ptrdiff_t mP5 = -1, mP95 = -1; ///< indices; −1: not there
};

/// What was run: the parameters of \a algorithm but its outputs, those given and those with a default, as name and
/// value in words. Of layers it tells name and file, not the folder.
std::vector<std::pair<std::string, std::string>>
runDescription(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context);

/// "Made on 2024-09-01 17:28 (UTC)", now.
std::string reportCreated();

} // namespace ndvi
