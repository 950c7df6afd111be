#pragma once

#include "model/geometry.h"

#include <optional>
#include <vector>

// How much ground footprints (longitude, latitude; cut at the antimeridian, as footprint.h makes them) have in common.
// Areas are measured on an equal-area map of the sphere. Nothing comes back where a footprint is empty or GEOS cannot
// tell; nothing is thrown.

namespace ndvi
{

/// The share (0…1) of the smaller footprint that the other covers too: 1 where one lies in the other.
std::optional<double> sharedGround(const MultiPolygon &a, const MultiPolygon &b);

/// The share (0…1) of \a footprint that none of the \a others covers.
std::optional<double> ownGround(const MultiPolygon &footprint, const std::vector<const MultiPolygon *> &others);

} // namespace ndvi
