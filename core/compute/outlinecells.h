#pragma once

#include "model/geometry.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ndvi
{

/// What an outline adds to the coverage of a pixel it passes through and of those to the right. In units of 2^-52 of a
/// pixel: whole numbers, so that sums depend on no order, and that interiors, and the shares of neighbours, add up
/// exactly.
struct OutlineCell
{
  std::uint64_t place; ///< row · 2^32 + column: sorts as pixels are scanned
  std::int64_t share;  ///< area in this pixel to the right of the outline, counted negative where the outline goes up
  std::int64_t cover;  ///< height of the outline in this pixel, which is the share it adds to every pixel to the right
};

/// Collects the cells of outlines. Shares and covers are those of exact font rasterizers, e.g. area and cover in
/// FreeType's ftgrays.c (D. Turner, after R. Levien's LibArt).
class OutlineCells
{
public:
  static constexpr int UNIT_BITS = 52;

  OutlineCells(int width, int height) : mWidth(width), mHeight(height) {}

  /// Adds what \a ring encloses, or takes it away if it is a \a hole. The ring does not cross itself; direction and
  /// closing vertex do not matter.
  void add(const Ring &ring, bool hole);

  /// All cells, sorted by place; a place may come several times.
  const std::vector<OutlineCell> &sorted();

private:
  /// Whether any of the ring may bound pixels of the raster.
  bool isVisible(const Ring &ring) const;
  void addEdge(const Point &a, const Point &b);
  void addLine(const Point &top, const Point &bottom, int sign);
  void addInRow(int row, double x0, std::int64_t y0, double x1, std::int64_t y1, int sign);
  void addInCell(int row, int column, double x0, double x1, std::int64_t dy, int sign);

  int mWidth, mHeight;
  std::vector<OutlineCell> mCells;
  std::size_t mRingBegin = 0; ///< first cell of the ring at work
};

} // namespace ndvi
