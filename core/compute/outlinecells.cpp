#include "compute/outlinecells.h"

#include "compute/edgepath.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

constexpr double UNIT = static_cast<double>(std::int64_t{1} << OutlineCells::UNIT_BITS);

/// 0 … 1 in units, nearest.
std::int64_t toUnits(double y)
{
  return std::llround(y * UNIT);
}

/// Sums that pass 2^63 on the way wrap and come back; for signed numbers that would be undefined.
void addTo(std::int64_t &sum, std::int64_t n)
{
  sum = static_cast<std::int64_t>(static_cast<std::uint64_t>(sum) + static_cast<std::uint64_t>(n));
}

} // namespace

bool OutlineCells::isVisible(const Ring &ring) const
{
  bool left = true, right = true, above = true, below = true;
  for (const Point &p : ring)
  {
    left = left && p.x <= 0;
    right = right && p.x >= mWidth;
    above = above && p.y <= 0;
    below = below && p.y >= mHeight;
  }
  return !left && !right && !above && !below;
}

void OutlineCells::add(const Ring &ring, bool hole)
{
  if (!isVisible(ring))
    return;
  mRingBegin = mCells.size();
  for (std::size_t i = 0, n = ring.size(); i < n; ++i)
    addEdge(ring[i], ring[i + 1 < n ? i + 1 : 0]);

  // The direction by the visible area, in the numbers that count: an error needs an area too small to give any weight.
  double area = 0;
  for (std::size_t i = mRingBegin; i < mCells.size(); ++i)
  {
    const OutlineCell &cell = mCells[i];
    const int column = static_cast<int>(cell.place & 0xffffffffu);
    area += static_cast<double>(cell.share) + static_cast<double>(cell.cover) * (mWidth - 1 - column);
  }
  if ((area < 0) == hole)
    return;
  for (std::size_t i = mRingBegin; i < mCells.size(); ++i)
  {
    mCells[i].share = -mCells[i].share;
    mCells[i].cover = -mCells[i].cover;
  }
}

const std::vector<OutlineCell> &OutlineCells::sorted()
{
  std::sort(mCells.begin(), mCells.end(), [](const OutlineCell &a, const OutlineCell &b) { return a.place < b.place; });
  return mCells;
}

void OutlineCells::addEdge(const Point &a, const Point &b)
{
  if (a.y == b.y)
    return;
  // Always from top to bottom: neighbours that share the edge compute the same cells, whichever way they go round.
  const bool down = a.y < b.y;
  const EdgePath path = down ? edgePath(a, b, mWidth, mHeight) : edgePath(b, a, mWidth, mHeight);
  for (int i = 0; i + 1 < path.count; ++i)
    addLine(path.points[i], path.points[i + 1], down ? 1 : -1);
}

void OutlineCells::addLine(const Point &top, const Point &bottom, int sign)
{
  const int begin = static_cast<int>(std::floor(top.y)), end = static_cast<int>(std::ceil(bottom.y));
  const double dx = bottom.x - top.x, dy = bottom.y - top.y;
  const double xMin = std::min(top.x, bottom.x), xMax = std::max(top.x, bottom.x);
  double x0 = top.x;
  for (int r = begin; r < end; ++r)
  {
    const bool last = r + 1 == end;
    const double x1 = last ? bottom.x : std::clamp(top.x + (r + 1 - top.y) * dx / dy, xMin, xMax);
    addInRow(r, x0, r == begin ? toUnits(top.y - r) : 0, x1, toUnits(last ? bottom.y - r : 1), sign);
    x0 = x1;
  }
}

void OutlineCells::addInRow(int row, double x0, std::int64_t y0, double x1, std::int64_t y1, int sign)
{
  if (y0 == y1)
    return;
  const bool right = x0 <= x1;
  // A line on the border of two pixels counts to the one it comes from; a vertical one to that on its right.
  int column = static_cast<int>(right ? std::floor(x0) : std::ceil(x0) - 1);
  if (column >= mWidth)
    return;
  const int last = right ? std::max(column, static_cast<int>(std::ceil(x1) - 1)) : static_cast<int>(std::floor(x1));
  const double perColumn = column == last ? 0 : static_cast<double>(y1 - y0) / (x1 - x0);
  double x = x0;
  std::int64_t y = y0;
  while (column != last)
  {
    const double border = right ? column + 1 : column;
    const std::int64_t way = std::llround((border - x0) * perColumn);
    const std::int64_t cut = std::clamp(y0 + way, y, y1);
    addInCell(row, column, x, border, cut - y, sign);
    x = border;
    y = cut;
    column += right ? 1 : -1;
  }
  addInCell(row, column, x, x1, y1 - y, sign);
}

void OutlineCells::addInCell(int row, int column, double x0, double x1, std::int64_t dy, int sign)
{
  if (dy == 0)
    return;
  const double toTheRight = 1 - ((x0 - column) + (x1 - column)) / 2;
  const std::int64_t share = sign * std::llround(static_cast<double>(dy) * toTheRight);
  const std::int64_t cover = sign * dy;
  const std::uint64_t place = static_cast<std::uint64_t>(row) << 32 | static_cast<std::uint32_t>(column);
  if (mCells.size() > mRingBegin && mCells.back().place == place)
  {
    addTo(mCells.back().share, share);
    addTo(mCells.back().cover, cover);
  }
  else
    mCells.push_back({place, share, cover});
}

} // namespace ndvi
