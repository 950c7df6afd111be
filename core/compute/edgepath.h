#pragma once

#include "model/geometry.h"

#include <array>

namespace ndvi
{

/// The way of an edge down a raster, as coverage sees it.
struct EdgePath
{
  std::array<Point, 3> points; ///< from top to bottom, 0 ≤ x ≤ width, 0 ≤ y ≤ height
  int count = 0;               ///< points in use: 0 (nothing to see), 2 or 3
};

/// What matters of the edge from \a top to \a bottom (top.y < bottom.y, finite) in a raster of \a width × \a height
/// pixels: what is left of the raster moves to its left side, since it bounds all pixels of its rows; what is above,
/// below and to the right goes. Cuts are within 1e-15 of the greater of width and height (double-double arithmetic),
/// however far away the ends are.
EdgePath edgePath(Point top, Point bottom, int width, int height);

} // namespace ndvi
