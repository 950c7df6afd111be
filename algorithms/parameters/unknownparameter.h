#pragma once

#include "qgiscompat.h"

namespace ndvi
{

/// A sentence that names a key of \a parameters that is no parameter of \a algorithm (QGIS ignores those), and the
/// parameter that was probably meant; empty where all are known.
QString unknownParameter(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters);

} // namespace ndvi
