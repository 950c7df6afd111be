#pragma once

#include "model/geometry.h"
#include "model/options.h"

#include <cstdint>
#include <vector>

namespace ndvi
{

/// Pixels of one row, each counted whole: columns begin … end − 1.
struct Span
{
  int row = 0, begin = 0, end = 0;
  bool operator==(const Span &o) const { return row == o.row && begin == o.begin && end == o.end; }
};

/// A pixel of which only a part lies in the zone.
struct EdgePixel
{
  int row = 0, column = 0;
  std::uint32_t weight = 0; ///< share of its area in units of 2^-32, never 0
  bool operator==(const EdgePixel &o) const { return row == o.row && column == o.column && weight == o.weight; }
};

/// The pixels of a zone, each once: spans touch neither each other nor hold an edge pixel. Both sorted by row and
/// column.
struct ZonePixels
{
  std::vector<Span> spans;      ///< pixels of weight 1
  std::vector<EdgePixel> edges; ///< pixels of less; only under PixelRule::Coverage
};

/// The pixels of a raster of \a width × \a height whose centres lie in \a geometry (in pixel coordinates: corners at
/// whole numbers). Even-odd within each polygon, polygons united. A centre exactly on an edge belongs to the polygon
/// when the edge is on its left or top (half-open rule), so a partition of the plane counts every pixel once.
/// Spans are sorted by row and column and do not touch.
std::vector<Span> centreSpans(const MultiPolygon &geometry, int width, int height);

/// The pixels of a raster of \a width × \a height that belong to \a geometry (in pixel coordinates: corners at whole
/// numbers) under \a rule.
///
/// Centre: see centreSpans().
///
/// Coverage: every pixel with the share of its area inside, exact to 1e-9 for rasters of up to 10^6 pixels a side, then
/// rounded to units of 2^-32. A share that rounds to 1 is a whole pixel, one that rounds to 0 is none: a pixel met
/// along an edge only, or by less than 2^-33 of its area, does not count. The weights that the polygons of a partition
/// give a pixel add up to 1 but for that rounding, since neighbours compute the same crossings along the edges they
/// share. Ring direction, start and closing vertex make no difference.
///
/// AllTouched: the pixels of Coverage, whole.
///
/// Coverage and AllTouched need a valid geometry: rings that do not cross (they may touch at points), the first ring of
/// a polygon the outer one, polygons disjoint. Where invalid ones overlap, shares are cut to 0 … 1. Coordinates are
/// finite and may lie any distance outside the raster. Time grows with the vertices and as b log b with the times b
/// that the outline enters a pixel, not with what is outside or inside; working memory is some 50 bytes for each of
/// those.
ZonePixels pixelsOf(const MultiPolygon &geometry, PixelRule rule, int width, int height);

} // namespace ndvi
