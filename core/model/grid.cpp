#include "model/grid.h"

#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace ndvi
{

namespace
{

constexpr double DEGREE = 0.017453292519943295769;

/// Area between the equator and a latitude, per radian of longitude, m² (Snyder 1987, eq. 3-12 times a²/2).
double areaFromEquator(double latitude, double a, double inverseFlattening)
{
  const double s = std::sin(latitude * DEGREE);
  if (inverseFlattening == 0)
    return a * a * s;
  const double f = 1 / inverseFlattening;
  const double e2 = f * (2 - f), e = std::sqrt(e2);
  const double q = (1 - e2) * (s / (1 - e2 * s * s) - std::log((1 - e * s) / (1 + e * s)) / (2 * e));
  return a * a * q / 2;
}

} // namespace

Affine Affine::inverse() const
{
  const double det = determinant();
  if (!std::isfinite(det) || det == 0)
    throw Error(ErrorCode::Grid, message(QT_TRANSLATE_NOOP("core", "The geotransform cannot be inverted.")));
  return {e / det, -b / det, (b * f - e * c) / det, -d / det, a / det, (d * c - a * f) / det};
}

Affine Affine::after(const Affine &first) const
{
  return {a * first.a + b * first.d, a * first.b + b * first.e, a * first.c + b * first.f + c,
          d * first.a + e * first.d, d * first.b + e * first.e, d * first.c + e * first.f + f};
}

bool Grid::operator==(const Grid &o) const
{
  return width == o.width && height == o.height && mRasterWidth == o.mRasterWidth && mRasterHeight == o.mRasterHeight &&
         toCrs.a == o.toCrs.a && toCrs.b == o.toCrs.b && toCrs.c == o.toCrs.c && toCrs.d == o.toCrs.d &&
         toCrs.e == o.toCrs.e && toCrs.f == o.toCrs.f && crs == o.crs;
}

Grid Grid::coarsened(double factor) const
{
  const auto centresInside = [factor](int size)
  { return std::max(1, static_cast<int>(std::ceil(size / factor - 0.5))); };
  Grid grid = *this;
  grid.toCrs = {toCrs.a * factor, toCrs.b * factor, toCrs.c, toCrs.d * factor, toCrs.e * factor, toCrs.f};
  grid.width = centresInside(width);
  grid.height = centresInside(height);
  grid.coarser = coarser * factor;
  grid.mRasterWidth = rasterWidth() / factor;
  grid.mRasterHeight = rasterHeight() / factor;
  return grid;
}

double Grid::pixelSize() const
{
  return std::sqrt(pixelArea(height / 2));
}

bool Grid::isUsable() const
{
  constexpr double MOST_GROUND = 1e16; // m²
  for (const double number : {toCrs.a, toCrs.b, toCrs.c, toCrs.d, toCrs.e, toCrs.f})
  {
    if (!std::isfinite(number))
      return false;
  }
  const double determinant = toCrs.determinant();
  if (!std::isfinite(determinant) || determinant == 0)
    return false;
  // Rows grow and shrink evenly from a pole to the equator, so that no row is larger than the largest of these by much.
  const double rows[] = {0, rasterHeight() / 4, rasterHeight() / 2, rasterHeight() * 3 / 4, double(height - 1)};
  return std::all_of(std::begin(rows), std::end(rows),
                     [this](double row)
                     {
                       const double ground = pixelArea(static_cast<int>(row)) * width * height;
                       return ground >= 0 && ground <= MOST_GROUND;
                     });
}

Point Grid::toPixel(const Point &p) const
{
  // The origin is taken off first: edges on whole and half pixels stay exactly there.
  const double dx = p.x - toCrs.c, dy = p.y - toCrs.f;
  if (toCrs.b == 0 && toCrs.d == 0)
    return {dx / toCrs.a, dy / toCrs.e};
  const double det = toCrs.determinant();
  return {(toCrs.e * dx - toCrs.b * dy) / det, (toCrs.a * dy - toCrs.d * dx) / det};
}

double Grid::pixelArea(int row) const
{
  const double planar = std::fabs(toCrs.determinant());
  if (!geographic)
    return planar * metresPerUnit * metresPerUnit;
  const double column = rasterWidth() / 2;
  const double lat0 = toCrs.map({column, double(row)}).y, lat1 = toCrs.map({column, row + 1.0}).y;
  if (lat0 == lat1)
    return 0;
  // A pixel's width in longitude that keeps its planar area exact for rotated grids too.
  const double lonWidth = planar / std::fabs(lat1 - lat0) * DEGREE;
  return lonWidth * std::fabs(areaFromEquator(lat1, semiMajorAxis, inverseFlattening) -
                              areaFromEquator(lat0, semiMajorAxis, inverseFlattening));
}

MultiPolygon outlineOf(const Grid &grid)
{
  const double w = grid.rasterWidth(), h = grid.rasterHeight();
  return {{{grid.toCrs.map({0, 0}), grid.toCrs.map({w, 0}), grid.toCrs.map({w, h}), grid.toCrs.map({0, h})}}};
}

} // namespace ndvi
