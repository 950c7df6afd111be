#include "compute/edgepath.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

/// The unrounded sum of two doubles: twice the digits, so that a point in the raster keeps its own when the ends of its
/// edge are 10^9 pixels away. After T. J. Dekker, A floating-point technique for extending the available precision
/// (1971).
struct Twofold
{
  double high, low;
};

/// a − b, exactly (Knuth's two-sum).
Twofold difference(double a, double b)
{
  const double high = a - b, t = high - a;
  return {high, (a - (high - t)) - (b + t)};
}

Twofold quotient(Twofold a, Twofold b)
{
  const double high = a.high / b.high;
  const double rest = std::fma(-high, b.high, a.high) + a.low - high * b.low;
  return {high, rest / b.high};
}

/// v at u on the line through (u0, v0) and (u1, v1), u between u0 and u1.
double interpolate(double u0, double v0, double u1, double v1, double u)
{
  // Differences must not overflow; nobody misses what is beyond.
  constexpr double FAR = 1e150;
  u0 = std::clamp(u0, -FAR, FAR);
  v0 = std::clamp(v0, -FAR, FAR);
  u1 = std::clamp(u1, -FAR, FAR);
  v1 = std::clamp(v1, -FAR, FAR);
  const Twofold t = quotient(difference(u, u0), difference(u1, u0));
  const Twofold d = difference(v1, v0);
  const double product = t.high * d.high;
  const double rest = std::fma(t.high, d.high, -product) + (t.high * d.low + t.low * d.high);
  const Twofold sum = difference(v0, -product);
  return std::clamp(sum.high + (sum.low + rest), std::min(v0, v1), std::max(v0, v1));
}

} // namespace

EdgePath edgePath(Point top, Point bottom, int width, int height)
{
  const Point a = top, b = bottom;
  EdgePath path;
  if (b.y <= 0 || a.y >= height || (a.x >= width && b.x >= width))
    return path;
  // All cuts are made on the edge as given, not on what a cut before left of it.
  if (a.y < 0)
    top = {interpolate(a.y, a.x, b.y, b.x, 0), 0};
  if (b.y > height)
    bottom = {interpolate(a.y, a.x, b.y, b.x, height), static_cast<double>(height)};
  if (top.x >= width && bottom.x >= width)
    return path;
  const auto cut = [&](double x) { return Point{x, std::clamp(interpolate(a.x, a.y, b.x, b.y, x), top.y, bottom.y)}; };
  if (top.x > width)
    top = cut(width);
  else if (bottom.x > width)
    bottom = cut(width);
  path.points[path.count++] = {std::max(top.x, 0.0), top.y};
  if (std::min(top.x, bottom.x) < 0 && std::max(top.x, bottom.x) > 0)
    path.points[path.count++] = cut(0);
  path.points[path.count++] = {std::max(bottom.x, 0.0), bottom.y};
  return path;
}

} // namespace ndvi
