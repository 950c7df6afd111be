#pragma once

#include "qgiscompat.h"

namespace ndvi
{

/// What kind of table of ours has \a fields, in words that fit behind "it is": "a statistics table"; empty where it is
/// none. A histogram with a column per bin is told from one with a row per bin.
QString tableKind(const QgsFields &fields);

/// The kinds that are read back, in the same words.
QString histogramKind();
QString statisticsKind();
QString scenesKind();

} // namespace ndvi
