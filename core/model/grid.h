#pragma once

#include "model/geometry.h"

#include <array>
#include <cstdint>
#include <string>

namespace ndvi
{

/// A rectangle of pixels: first column and row (0-based), width and height.
struct Window
{
  int x = 0, y = 0, width = 0, height = 0;
  bool isEmpty() const { return width <= 0 || height <= 0; }
  std::size_t pixels() const { return isEmpty() ? 0 : static_cast<std::size_t>(width) * height; }
};

/// An affine map: x' = a·x + b·y + c, y' = d·x + e·y + f.
struct Affine
{
  double a = 1, b = 0, c = 0, d = 0, e = 1, f = 0;

  Point map(const Point &p) const { return {a * p.x + b * p.y + c, d * p.x + e * p.y + f}; }

  double determinant() const { return a * e - b * d; }

  /// The reverse map. Throws Error(Grid) where there is none (determinant 0 or not finite).
  Affine inverse() const;

  /// This map applied after \a first.
  Affine after(const Affine &first) const;
};

/// Where the pixels of a raster lie: CRS, geotransform and size. Scenes with equal grids share their pixel masks.
struct Grid
{
  std::string crs;         ///< "EPSG:32613" where the file names an authority, else WKT; empty: the raster has none
  Affine toCrs;            ///< pixel coordinates (column, row; corners at whole numbers) → CRS coordinates
  int width = 0;           ///< columns
  int height = 0;          ///< rows
  double coarser = 1;      ///< pixel size over that of the raster it belongs to; above 1: a grid to look at it coarsely
  bool geographic = false; ///< CRS coordinates are longitude and latitude in degrees
  double metresPerUnit = 1;                 ///< of a projected CRS
  double semiMajorAxis = 6378137;           ///< of the CRS's ellipsoid, m
  double inverseFlattening = 298.257223563; ///< of the CRS's ellipsoid; 0: a sphere

  bool operator==(const Grid &o) const;
  bool operator!=(const Grid &o) const { return !(*this == o); }

  /// The raster's size in pixels of this grid; where it is coarser, the last ones may be cut.
  double rasterWidth() const { return mRasterWidth > 0 ? mRasterWidth : width; }
  double rasterHeight() const { return mRasterHeight > 0 ? mRasterHeight : height; }

  /// The grid of pixels \a factor ≥ 1 times as wide and high, from the same origin on, that have their centre inside.
  Grid coarsened(double factor) const;

  /// Side of a square as large as a pixel on the ground, in the middle of the grid, m.
  double pixelSize() const;

  /// CRS coordinates → pixel coordinates. toCrs must be invertible.
  Point toPixel(const Point &p) const;

  /// False for what no map has: a geotransform or an ellipsoid that gives no finite numbers, or ground of more than
  /// 10^16 m², twenty times the Earth. Areas of what is usable can be summed in whole numbers.
  bool isUsable() const;

  /// Area of one pixel of \a row on the ground, m²: planar in a projected CRS; on the ellipsoid in a geographic one
  /// (Snyder 1987, "Map projections – a working manual", eq. 3-12: authalic q). Rotated geographic grids use the
  /// latitude of the middle column.
  double pixelArea(int row) const;

private:
  double mRasterWidth = 0, mRasterHeight = 0; ///< 0: width and height
};

/// The rectangle of the raster \a grid belongs to, in its own CRS.
MultiPolygon outlineOf(const Grid &grid);

} // namespace ndvi
