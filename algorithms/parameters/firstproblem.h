#pragma once

#include "qgiscompat.h"

namespace ndvi
{

/// The first thing that is wrong with \a parameters of \a algorithm, an algorithm or a model, and that QGIS lets pass
/// or has no words for: an unknown name, a value that is none, an output that cannot be written. A sentence for the
/// user; empty where nothing is.
QString firstProblem(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                     QgsProcessingContext &context);

} // namespace ndvi
