#include "aggregate/binmap.h"

#include <cmath>
#include <iterator>

namespace ndvi
{

namespace
{

/// What edges may be off a scale: their texts are rounded, and the scale is computed from two of them.
constexpr double SCALE_TOLERANCE = 1e-9;

/// Whether \a upper can follow \a lower: right behind it, or farther where bins between them do not occur.
bool follows(int a, const BinEdges &lower, int b, const BinEdges &upper)
{
  const double gap = upper.lower - lower.upper;
  return b == a + 1 ? std::fabs(gap) <= EDGE_TOLERANCE : gap > EDGE_TOLERANCE;
}

} // namespace

bool sameEdges(const BinEdges &a, const BinEdges &b)
{
  return std::fabs(a.lower - b.lower) <= EDGE_TOLERANCE && std::fabs(a.upper - b.upper) <= EDGE_TOLERANCE;
}

std::optional<int> clashWith(const BinMap &bins, int bin, const BinEdges &edges)
{
  const auto at = bins.lower_bound(bin);
  if (at != bins.end() && at->first == bin)
    return sameEdges(at->second, edges) ? std::nullopt : std::optional<int>(bin);
  if (at != bins.end() && !follows(bin, edges, at->first, at->second))
    return at->first;
  if (at != bins.begin() && !follows(std::prev(at)->first, std::prev(at)->second, bin, edges))
    return std::prev(at)->first;
  return std::nullopt;
}

std::optional<BinClash> clashOf(const BinMap &a, const BinMap &b)
{
  for (const auto &[bin, edges] : b)
  {
    if (const std::optional<int> other = clashWith(a, bin, edges))
      return BinClash{*other, bin};
  }
  return std::nullopt;
}

bool touch(const BinMap &a, const BinMap &b)
{
  for (const auto &[bin, edges] : a)
  {
    const auto at = b.lower_bound(bin - 1);
    if (at != b.end() && at->first <= bin + 1)
      return true;
  }
  return false;
}

std::optional<BinScale> scaleOf(const BinMap &bins)
{
  const auto &[first, firstEdges] = *bins.begin();
  const auto &[last, lastEdges] = *bins.rbegin();
  BinScale scale;
  scale.width = (lastEdges.upper - firstEdges.lower) / (last - first + 1);
  scale.origin = firstEdges.lower - first * scale.width;
  for (const auto &[bin, edges] : bins)
  {
    const double lower = firstEdges.lower + (bin - first) * scale.width;
    if (std::fabs(edges.lower - lower) > SCALE_TOLERANCE ||
        std::fabs(edges.upper - lower - scale.width) > SCALE_TOLERANCE)
      return std::nullopt;
  }
  return scale;
}

bool fit(const BinScale &a, const BinScale &b)
{
  return std::fabs(a.width - b.width) <= SCALE_TOLERANCE && std::fabs(a.origin - b.origin) <= SCALE_TOLERANCE;
}

std::map<int, double> lowerEdges(const BinMap &bins)
{
  std::map<int, double> edges;
  if (bins.empty())
    return edges;
  const std::optional<BinScale> scale = scaleOf(bins);
  for (auto at = bins.begin(); at != bins.end(); ++at)
  {
    edges[at->first] = at->second.lower;
    const auto next = std::next(at);
    if (next == bins.end() || next->first == at->first + 1)
      continue;
    if (scale || next->first == at->first + 2)
      edges[at->first + 1] = at->second.upper;
    // The double nearest to a decimal, as edges mostly are.
    for (int bin = at->first + 2; scale && bin < next->first; ++bin)
      edges[bin] = std::round((at->second.lower + (bin - at->first) * scale->width) * 1e12) / 1e12;
  }
  return edges;
}

} // namespace ndvi
