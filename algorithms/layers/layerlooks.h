#pragma once

#include <qgsrange.h>
#include <QString>

class QgsMapLayer;
class QgsRasterLayer;
class QgsVectorLayer;

namespace ndvi
{

/// What follows makes layers look like what they hold. All of it is QGIS's own: a user may change any of it, and it is
/// kept in the project. A layer that has a style of the user's own keeps that: a .qml beside the file, one in the
/// database, and one for that output in Processing's settings where it is of another kind than QGIS's standard.

/// Colours of NDVI for band 1. Gives a sentence on what went wrong, or an empty text.
QString styleNdviRaster(QgsRasterLayer &layer);

/// Shown in one span of time; always, where it has no ends. After the style, which switches it off.
void setLayerTime(QgsRasterLayer &layer, const QgsDateTimeRange &range);

/// What a vector layer of ours is, is told by its geometry and columns:
/// - a collection: outlines that hide nothing, coloured by cloud cover, the clearest on top; shown at its datetime;
/// - pixels as points: coloured by NDVI, shown at their datetime;
/// - polygons with statistics: coloured by \a ndviColumn, those without a value in outline;
/// - tables with status and message: rows without a value are coloured, those of errors in red; messages are wide.
/// Anything else stays as QGIS made it. Columns that a format has lost or cut are done without.
void styleResultLayer(QgsVectorLayer &layer, const QString &ndviColumn = QString());

} // namespace ndvi
