#pragma once

#include "qgiscompat.h"

namespace ndvi
{

/// What is wrong with the outputs of a run, as a sentence: a place that cannot be written to, one file for two
/// outputs, or an input that would be overwritten. Empty where nothing is.
QString outputProblem(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                      QgsProcessingContext &context);

} // namespace ndvi
