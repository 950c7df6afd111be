#pragma once

#include "qgiscompat.h"

#include <optional>

namespace ndvi
{

/// In the metadata of a file parameter: the file is made where it is missing, and ends in .sqlite.
inline const QString MADE_WHERE_MISSING = QStringLiteral("ndvi_made_where_missing");

/// What QGIS lets pass silently, in sentences for the user; an empty string means nothing is wrong.

/// What is wrong with the value of one input parameter: no number, out of range, no date, no choice, no such file.
QString inputProblem(const QgsProcessingParameterDefinition &definition, const QVariantMap &parameters,
                     QgsProcessingContext &context);

/// \a parameters with choices that were given by their number, as scripts do, replaced by their names where the names
/// are what the parameter takes (QGIS takes them literally and falls back to the default in silence).
QVariantMap withChoiceNames(const QgsProcessingParameterDefinitions &definitions, const QVariantMap &parameters);

/// The number in \a value, where it is one: finite, written as in "0.05" or "1e-3".
std::optional<double> toNumber(const QVariant &value);

/// True where a value counts as not given: None or an empty text.
bool isUnset(const QVariant &value);

/// \a value with a QGIS property (data-defined or static) replaced by what it evaluates to.
QVariant evaluated(const QVariant &value, const QgsProcessingContext &context);

} // namespace ndvi
