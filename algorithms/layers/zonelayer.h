#pragma once

#include "batch/progress.h"
#include "model/zone.h"
#include "qgiscompat.h"

#include <qgsattributes.h>
#include <QSet>
#include <QStringList>

#include <vector>

namespace ndvi
{

/// The zones of a polygon layer, and what of them goes into each row of a table.
struct ZoneTable
{
  ZoneLayer layer;                 ///< for the core
  QgsFields fields;                ///< zone_id, then the attributes carried along
  std::vector<QgsAttributes> keys; ///< one a zone: the values of fields
  QString layerName;
};

/// How the zones are identified and what is carried along.
struct ZoneOptions
{
  QString idField;     ///< unique; empty: the feature id is taken
  QStringList carried; ///< attributes that go into every row
};

/// Reads the zones. An attribute whose name a table has itself is renamed to zone_…, which \a progress is told. A
/// geometry that cannot be used is a zone with a problem. Throws Error(Input) where there is no zone, a field is
/// missing, or an id is NULL or repeated; Error(Crs) where the layer has no CRS.
ZoneTable readZones(const QgsProcessingFeatureSource &source, const ZoneOptions &options, Progress &progress);

/// Throws Error(Input) where the layer cannot hold polygons.
void requirePolygons(const QgsProcessingFeatureSource &source);

/// Names, in small letters, that attributes carried along must not have: those of all tables' own fields.
const QSet<QString> &reservedFieldNames();

} // namespace ndvi
