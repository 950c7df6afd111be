#include "compute/coverage.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

/// Where the outline passes from one pixel centre to the next along a row: the first column right of (or on) it.
struct Crossing
{
  int row, column;
  bool operator<(const Crossing &o) const { return row != o.row ? row < o.row : column < o.column; }
};

/// First row whose centre lies at or below y, in rows 0 … height.
int firstCentre(double y, int height)
{
  return static_cast<int>(std::clamp(std::ceil(y - 0.5), 0.0, static_cast<double>(height)));
}

void addCrossings(Point a, Point b, int width, int height, std::vector<Crossing> &crossings)
{
  if (a.y == b.y)
    return;
  // Always from top to bottom: neighbours that share the edge compute the same crossing, whichever way they go round.
  if (a.y > b.y)
    std::swap(a, b);
  const int begin = firstCentre(a.y, height), end = firstCentre(b.y, height); // centres with a.y <= r + 0.5 < b.y
  for (int r = begin; r < end; ++r)
  {
    const double x = a.x + (r + 0.5 - a.y) * (b.x - a.x) / (b.y - a.y);
    const double column = std::clamp(std::ceil(x - 0.5), 0.0, static_cast<double>(width));
    crossings.push_back({r, static_cast<int>(column)});
  }
}

/// Spans between crossings 1 and 2, 3 and 4 … of every row.
void addSpans(std::vector<Crossing> &crossings, std::vector<Span> &spans)
{
  std::sort(crossings.begin(), crossings.end());
  for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
  {
    // Rings are closed, so each row has an even number of crossings.
    const Crossing &in = crossings[i], &out = crossings[i + 1];
    if (in.column == out.column)
      continue;
    if (!spans.empty() && spans.back().row == in.row && spans.back().end == in.column)
      spans.back().end = out.column;
    else
      spans.push_back({in.row, in.column, out.column});
  }
}

/// Sorts and joins spans that overlap or touch.
void unite(std::vector<Span> &spans)
{
  std::sort(spans.begin(), spans.end(),
            [](const Span &a, const Span &b) { return a.row != b.row ? a.row < b.row : a.begin < b.begin; });
  std::size_t kept = 0;
  for (const Span &s : spans)
  {
    if (kept > 0 && spans[kept - 1].row == s.row && s.begin <= spans[kept - 1].end)
      spans[kept - 1].end = std::max(spans[kept - 1].end, s.end);
    else
      spans[kept++] = s;
  }
  spans.resize(kept);
}

} // namespace

std::vector<Span> centreSpans(const MultiPolygon &geometry, int width, int height)
{
  std::vector<Span> spans;
  std::vector<Crossing> crossings;
  for (const Polygon &polygon : geometry)
  {
    crossings.clear();
    for (const Ring &ring : polygon)
    {
      for (std::size_t i = 0, n = ring.size(); i < n; ++i)
        addCrossings(ring[i], ring[i + 1 < n ? i + 1 : 0], width, height, crossings);
    }
    addSpans(crossings, spans);
  }
  if (geometry.size() > 1)
    unite(spans);
  return spans;
}

} // namespace ndvi
