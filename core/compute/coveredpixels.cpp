#include "compute/coverage.h"
#include "compute/outlinecells.h"

#include <algorithm>
#include <utility>

namespace ndvi
{

namespace
{

/// Turns shares of runs of pixels, in scan order, into spans and edge pixels.
class PixelWriter
{
public:
  /// \a whole: every pixel with a weight counts whole.
  explicit PixelWriter(bool whole) : mWhole(whole) {}

  /// Pixels begin … end − 1 of a row have the same \a share, in OutlineCell's units.
  void put(int row, int begin, int end, std::uint64_t share)
  {
    // Signed again: a share that should be 0 may be a few units less.
    const std::int64_t cut =
        std::clamp(static_cast<std::int64_t>(share), std::int64_t{0}, std::int64_t{1} << UNIT_BITS);
    const std::int64_t weight = (cut + (std::int64_t{1} << (DROPPED_BITS - 1))) >> DROPPED_BITS;
    if (weight == 0 || begin == end)
      return;
    if (mWhole || weight >> WEIGHT_BITS)
    {
      std::vector<Span> &spans = mPixels.spans;
      if (!spans.empty() && spans.back().row == row && spans.back().end == begin)
        spans.back().end = end;
      else
        spans.push_back({row, begin, end});
      return;
    }
    for (int column = begin; column < end; ++column)
      mPixels.edges.push_back({row, column, static_cast<std::uint32_t>(weight)});
  }

  ZonePixels take() { return std::move(mPixels); }

private:
  static constexpr int UNIT_BITS = OutlineCells::UNIT_BITS;
  static constexpr int WEIGHT_BITS = 32;
  static constexpr int DROPPED_BITS = UNIT_BITS - WEIGHT_BITS;

  bool mWhole;
  ZonePixels mPixels;
};

ZonePixels coveredPixels(const MultiPolygon &geometry, bool whole, int width, int height)
{
  OutlineCells outline(width, height);
  for (const Polygon &polygon : geometry)
  {
    for (std::size_t i = 0; i < polygon.size(); ++i)
      outline.add(polygon[i], i > 0);
  }
  const std::vector<OutlineCell> &cells = outline.sorted();

  PixelWriter writer(whole);
  for (std::size_t i = 0; i < cells.size();)
  {
    const int row = static_cast<int>(cells[i].place >> 32);
    std::uint64_t cover = 0; // by all cells to the left; wraps as the cells' own sums do
    int next = 0;
    while (i < cells.size() && static_cast<int>(cells[i].place >> 32) == row)
    {
      const std::uint64_t place = cells[i].place;
      const int column = static_cast<int>(place & 0xffffffffu);
      writer.put(row, next, column, cover);
      std::uint64_t share = cover;
      for (; i < cells.size() && cells[i].place == place; ++i)
      {
        share += static_cast<std::uint64_t>(cells[i].share);
        cover += static_cast<std::uint64_t>(cells[i].cover);
      }
      writer.put(row, column, column + 1, share);
      next = column + 1;
    }
    writer.put(row, next, width, cover);
  }
  return writer.take();
}

} // namespace

ZonePixels pixelsOf(const MultiPolygon &geometry, PixelRule rule, int width, int height)
{
  if (rule == PixelRule::Centre)
    return {centreSpans(geometry, width, height), {}};
  return coveredPixels(geometry, rule == PixelRule::AllTouched, width, height);
}

} // namespace ndvi
