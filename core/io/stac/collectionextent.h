#pragma once

#include "io/products/jsonreader.h"
#include "io/stac/stacquery.h"

namespace ndvi
{

/// True where a bbox as STAC has it (west, south, east, north, or six numbers; west of the greater number across the
/// antimeridian) and \a box, which may reach to ±360°, have a point in common, and for what is no bbox.
bool bboxMeets(const Json &bbox, const Box &box);

/// False where a collection says itself that it has nothing of the place and time \a query asks for.
bool extentMeets(const Json &collection, const StacQuery &query);

} // namespace ndvi
