#include "model/geometry.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

/// Signed shoelace area, relative to the first vertex so that large coordinates cost no digits.
double signedArea(const Ring &ring)
{
  if (ring.size() < 3)
    return 0;
  const Point o = ring.front();
  double sum = 0;
  for (std::size_t i = 0, n = ring.size(); i < n; ++i)
  {
    const Point &a = ring[i];
    const Point &b = ring[i + 1 < n ? i + 1 : 0];
    sum += (a.x - o.x) * (b.y - o.y) - (b.x - o.x) * (a.y - o.y);
  }
  return sum / 2;
}

/// Outer ring minus holes; the first ring is the outer one.
double polygonArea(const Polygon &polygon)
{
  double sum = 0;
  for (std::size_t i = 0; i < polygon.size(); ++i)
    sum += (i == 0 ? 1 : -1) * std::fabs(signedArea(polygon[i]));
  return sum;
}

/// Clips a ring to one half-plane: inside( p ) keeps p, cut( a, b ) is where the edge crosses the line.
template <class Inside, class Cut> Ring clipHalf(const Ring &ring, Inside inside, Cut cut)
{
  Ring out;
  out.reserve(ring.size() + 4);
  for (std::size_t i = 0, n = ring.size(); i < n; ++i)
  {
    const Point &a = ring[i];
    const Point &b = ring[i + 1 < n ? i + 1 : 0];
    const bool ia = inside(a), ib = inside(b);
    if (ia)
      out.push_back(a);
    if (ia != ib)
      out.push_back(cut(a, b));
  }
  return out;
}

Ring clipRing(const Ring &ring, const Box &box)
{
  const auto atX = [](double x) {
    return [x](const Point &a, const Point &b) { return Point{x, a.y + (x - a.x) * (b.y - a.y) / (b.x - a.x)}; };
  };
  const auto atY = [](double y) {
    return [y](const Point &a, const Point &b) { return Point{a.x + (y - a.y) * (b.x - a.x) / (b.y - a.y), y}; };
  };
  Ring r = clipHalf(
      ring, [&box](const Point &p) { return p.x >= box.xMin; }, atX(box.xMin));
  r = clipHalf(
      r, [&box](const Point &p) { return p.x <= box.xMax; }, atX(box.xMax));
  r = clipHalf(
      r, [&box](const Point &p) { return p.y >= box.yMin; }, atY(box.yMin));
  return clipHalf(
      r, [&box](const Point &p) { return p.y <= box.yMax; }, atY(box.yMax));
}

/// False where the edge certainly passes the rectangle by: their ranges are apart, or all corners lie on one side of
/// it.
bool mayMeet(const Point &a, const Point &b, const Box &box)
{
  if (!box.intersects({std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)}))
    return false;
  const double dx = b.x - a.x, dy = b.y - a.y;
  // Both products are rounded, and so were the differences: some 2^-50 of the largest one.
  const double reach = std::max(std::max(std::fabs(box.xMin - a.x), std::fabs(box.xMax - a.x)),
                                std::max(std::fabs(box.yMin - a.y), std::fabs(box.yMax - a.y)));
  const double doubt = 1e-14 * reach * (std::fabs(dx) + std::fabs(dy));
  bool left = false, right = false;
  for (const Point &corner :
       {Point{box.xMin, box.yMin}, Point{box.xMax, box.yMin}, Point{box.xMax, box.yMax}, Point{box.xMin, box.yMax}})
  {
    const double side = dx * (corner.y - a.y) - dy * (corner.x - a.x);
    left = left || side >= -doubt;
    right = right || side <= doubt;
  }
  return left && right;
}

/// True where a ray from \a p to the right crosses an odd number of edges.
bool isInside(const Point &p, const Polygon &polygon)
{
  bool inside = false;
  for (const Ring &ring : polygon)
  {
    for (std::size_t i = 0, n = ring.size(); i < n; ++i)
    {
      const Point &a = ring[i], &b = ring[i + 1 < n ? i + 1 : 0];
      if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) * (b.x - a.x) / (b.y - a.y))
        inside = !inside;
    }
  }
  return inside;
}

} // namespace

Box boundingBox(const MultiPolygon &geometry)
{
  Box box;
  for (const Polygon &polygon : geometry)
  {
    for (const Ring &ring : polygon)
    {
      for (const Point &p : ring)
      {
        if (box.isEmpty())
        {
          box = {p.x, p.y, p.x, p.y};
          continue;
        }
        box.xMin = std::min(box.xMin, p.x);
        box.xMax = std::max(box.xMax, p.x);
        box.yMin = std::min(box.yMin, p.y);
        box.yMax = std::max(box.yMax, p.y);
      }
    }
  }
  return box;
}

Place placeOf(const Box &box, const MultiPolygon &geometry)
{
  bool inside = false;
  for (const Polygon &polygon : geometry)
  {
    for (const Ring &ring : polygon)
    {
      for (std::size_t i = 0, n = ring.size(); i < n; ++i)
      {
        if (mayMeet(ring[i], ring[i + 1 < n ? i + 1 : 0], box))
          return Place::Across;
      }
    }
    // No edge meets it, so any of its points tells of all.
    inside = inside || isInside({box.xMin, box.yMin}, polygon);
  }
  return inside ? Place::Inside : Place::Outside;
}

double area(const MultiPolygon &geometry)
{
  double sum = 0;
  for (const Polygon &polygon : geometry)
    sum += polygonArea(polygon);
  return sum;
}

double clippedArea(const MultiPolygon &geometry, const Box &box)
{
  double sum = 0;
  for (const Polygon &polygon : geometry)
  {
    Polygon clipped;
    clipped.reserve(polygon.size());
    for (const Ring &ring : polygon)
      clipped.push_back(clipRing(ring, box));
    sum += polygonArea(clipped);
  }
  return sum;
}

} // namespace ndvi
