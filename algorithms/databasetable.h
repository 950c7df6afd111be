#pragma once

#include "qgiscompat.h"

namespace ndvi
{

/// Copies the table in file \a from to the database table that \a value names for the sink \a definition, and gives
/// what identifies it to QGIS. Where that fails the new table is dropped and QgsProcessingException thrown.
QString copyIntoDatabase(const QString &from, const QgsProcessingParameterDefinition &definition, const QVariant &value,
                         QgsProcessingContext &context);

} // namespace ndvi
