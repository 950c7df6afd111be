#pragma once

#include "model/geometry.h"

#include <vector>

namespace ndvi
{

/// Pixels of one row: columns begin … end − 1.
struct Span
{
  int row = 0, begin = 0, end = 0;
  bool operator==(const Span &o) const { return row == o.row && begin == o.begin && end == o.end; }
};

/// The pixels of a raster of \a width × \a height whose centres lie in \a geometry (in pixel coordinates: corners at
/// whole numbers). Even-odd within each polygon, polygons united. A centre exactly on an edge belongs to the polygon
/// when the edge is on its left or top (half-open rule), so a partition of the plane counts every pixel once.
/// Spans are sorted by row and column and do not touch.
std::vector<Span> centreSpans(const MultiPolygon &geometry, int width, int height);

} // namespace ndvi
