#pragma once

#include "model/scene.h"
#include "qgiscompat.h"

#include <vector>

namespace ndvi
{

/// What is wrong with the outputs of a run, as a sentence: a place that cannot be written to, one file for two
/// outputs, or an input that would be overwritten. Empty where nothing is.
QString outputProblem(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                      QgsProcessingContext &context);

/// Which output would overwrite a file that one of the scenes is read from, as a sentence; empty where none does.
QString bandProblem(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                    const QgsProcessingContext &context, const std::vector<Scene> &scenes);

} // namespace ndvi
