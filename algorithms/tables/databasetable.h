#pragma once

#include "qgiscompat.h"
#include "run/cancelcheck.h"

namespace ndvi
{

/// Copies the table in file \a from to the database table that \a value names for the sink \a definition, and gives
/// what identifies it to QGIS. Where that fails or is cancelled the new table is dropped and QgsProcessingException
/// or Error(Cancelled) thrown.
QString copyIntoDatabase(const QString &from, const QgsProcessingParameterDefinition &definition, const QVariant &value,
                         QgsProcessingContext &context, CancelCheck &cancelled);

} // namespace ndvi
