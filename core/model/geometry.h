#pragma once

#include <vector>

namespace ndvi
{

/// A position, in the units of whatever CRS or grid the context names.
struct Point
{
  double x = 0;
  double y = 0;
  bool operator==(const Point &o) const { return x == o.x && y == o.y; }
};

/// A closed ring; the closing vertex (equal to the first) may be present or not, orientation does not matter.
using Ring = std::vector<Point>;

/// Rings of one polygon; inside is what an odd number of rings encloses (even-odd rule).
using Polygon = std::vector<Ring>;

/// Polygons whose areas are united.
using MultiPolygon = std::vector<Polygon>;

/// An axis-parallel rectangle; empty when xMin > xMax.
struct Box
{
  double xMin = 1, yMin = 1, xMax = 0, yMax = 0;
  bool isEmpty() const { return xMin > xMax || yMin > yMax; }
  bool intersects(const Box &o) const
  {
    return !isEmpty() && !o.isEmpty() && xMin <= o.xMax && o.xMin <= xMax && yMin <= o.yMax && o.yMin <= yMax;
  }
};

/// The rectangle around all vertices; empty for an empty geometry.
Box boundingBox(const MultiPolygon &geometry);

/// Where a rectangle lies, seen from a geometry.
enum class Place
{
  Inside,
  Outside,
  Across, ///< an edge of the geometry meets the rectangle, or comes so near that rounding might hide it
};

/// Place of \a box in \a geometry (its polygons united). Linear in the number of vertices: much quicker than cutting.
Place placeOf(const Box &box, const MultiPolygon &geometry);

/// Unsigned area of a valid geometry (rings do not cross): first rings minus holes, in squared coordinate units.
double area(const MultiPolygon &geometry);

/// Area of the part of \a geometry (valid: no crossing rings) that lies in \a box, in squared coordinate units.
/// Each ring is clipped by Sutherland and Hodgman's algorithm (1974); the bridges it leaves along the box have no area.
double clippedArea(const MultiPolygon &geometry, const Box &box);

} // namespace ndvi
