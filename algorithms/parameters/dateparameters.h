#pragma once

#include "layers/layerdates.h"
#include "parameters/runparameters.h"

namespace ndvi
{

/// DATE_FROM, DATE_PATTERN, DATES, LAYER_FIELD, DATE_FIELD, ALLOW_UNDATED: where scenes made of layers get their dates.
ParameterList dateParameters();
QString dateHelp();

/// What finds the dates as these parameters say. Throws Error(Input) where they contradict each other, or the table
/// cannot be used.
LayerDates layerDates(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                      QgsProcessingContext &context);

} // namespace ndvi
