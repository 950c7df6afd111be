#pragma once

#include "qgiscompat.h"

namespace ndvi
{

/// The field \a name, in letters of any case, or as the ten letters a DBF file leaves of it; −1 where there is none.
int findField(const QgsFields &fields, const QString &name);

/// True for zone_id, the attributes carried along, and columns somebody added; false for the fields the result tables
/// have themselves, percentiles included, and for what formats add (fid).
bool isZoneField(const QString &name);

} // namespace ndvi
