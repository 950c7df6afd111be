#pragma once

#include "parameters/percentiles.h"
#include "parameters/runparameters.h"

namespace ndvi
{

// Parameters of the algorithms that write a statistics table.
ParameterList percentileParameters(); ///< PERCENTILES
ParameterList overlapParameters();    ///< advanced: NO_OVERLAP_ROWS

// The lines of the help on them.
QString percentilesHelp();
QString overlapHelp();

/// What is wrong with MASK, SCALE and FRACTION, alone or together with others, or with PERCENTILES, as a sentence; or
/// empty.
QString statisticsContradiction(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                                QgsProcessingContext &context);

/// PERCENTILES. Throws Error(Input).
Percentiles percentilesOf(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                          QgsProcessingContext &context);

/// What to compute, but for the bins, which are those the core takes.
HistogramOptions statisticsOptions(const RunParameters &shared, const Percentiles &percentiles);

} // namespace ndvi
