#include "compute/thinning.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace ndvi
{

namespace
{

/// Calls visit( row, column ) for every pixel.
template <class Visit> void forPixels(const ZonePixels &pixels, Visit visit)
{
  for (const Span &span : pixels.spans)
  {
    for (int column = span.begin; column < span.end; ++column)
      visit(span.row, column);
  }
  for (const EdgePixel &edge : pixels.edges)
    visit(edge.row, edge.column);
}

std::size_t countOf(const ZonePixels &pixels)
{
  std::size_t count = pixels.edges.size();
  for (const Span &span : pixels.spans)
    count += static_cast<std::size_t>(span.end - span.begin);
  return count;
}

} // namespace

Thinning::Thinning(double fraction, std::uint64_t seed) : mAll(fraction >= 1), mSeed(mix(seed))
{
  if (!mAll && fraction > 0)
    mLimit = static_cast<std::uint64_t>(std::ldexp(fraction, 64));
}

void Thinning::keepFew(ZonePixels &pixels, std::size_t most) const
{
  if (countOf(pixels) <= most)
    return;
  std::vector<std::uint64_t> least; // a heap, its largest in front
  least.reserve(most);
  forPixels(pixels,
            [&](int row, int column)
            {
              const std::uint64_t own = rank(row, column);
              if (least.size() < most)
              {
                least.push_back(own);
                std::push_heap(least.begin(), least.end());
              }
              else if (!least.empty() && own < least.front())
              {
                std::pop_heap(least.begin(), least.end());
                least.back() = own;
                std::push_heap(least.begin(), least.end());
              }
            });
  const auto stays = [&](int row, int column) { return !least.empty() && rank(row, column) <= least.front(); };
  ZonePixels few;
  for (const Span &span : pixels.spans)
  {
    for (int column = span.begin; column < span.end; ++column)
    {
      if (!stays(span.row, column))
        continue;
      if (!few.spans.empty() && few.spans.back().row == span.row && few.spans.back().end == column)
        ++few.spans.back().end;
      else
        few.spans.push_back({span.row, column, column + 1});
    }
  }
  for (const EdgePixel &edge : pixels.edges)
  {
    if (stays(edge.row, edge.column))
      few.edges.push_back(edge);
  }
  pixels = std::move(few);
}

} // namespace ndvi
