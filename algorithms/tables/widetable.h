#pragma once

#include "qgiscompat.h"

namespace ndvi
{

/// Why the output \a name, a table with columns for each scene, must not go where \a parameters send it: formats that
/// cut the names of fields would leave columns nobody can tell apart. A sentence, or empty.
QString wideTableProblem(const QgsProcessingAlgorithm &algorithm, const QString &name, const QVariantMap &parameters,
                         QgsProcessingContext &context);

/// Throws Error(Input) where the output would have more fields than its format takes.
void checkFieldCount(const QgsProcessingAlgorithm &algorithm, const QString &name, const QVariantMap &parameters,
                     QgsProcessingContext &context, int fields);

} // namespace ndvi
