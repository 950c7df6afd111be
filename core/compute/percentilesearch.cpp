#include "compute/percentilesearch.h"

#include <algorithm>

namespace ndvi
{

namespace
{
constexpr std::size_t CHUNK = 1024;
} // namespace

PercentileSearch::PercentileSearch(PercentilePlan plan, const std::vector<UInt128> &cellWeights, bool weighted)
    : mPlan(std::move(plan)), mWeighted(weighted), mWhole(weighted ? WHOLE_PIXEL : 1)
{
  if (!cellWeights.empty())
    mSelection.emplace(cellWeights, mPlan.ranks());
}

void PercentileSearch::collect(const NdviArithmetic &arithmetic, const PixelCode *codes, std::size_t n,
                               Part &part) const
{
  std::int32_t p[CHUNK], q[CHUNK];
  Cell cells[CHUNK];
  for (std::size_t first = 0; first < n; first += CHUNK)
  {
    const std::size_t count = std::min(CHUNK, n - first);
    arithmetic.fractions(codes + first, count, p, q);
    cellsOf(p, q, count, cells);
    for (std::size_t i = 0; i < count; ++i)
    {
      if (isCandidate(cells[i]))
        part.push_back({static_cast<double>(p[i]) / static_cast<double>(q[i]), mWhole, cells[i]});
    }
  }
}

void PercentileSearch::collect(const double *values, std::size_t n, Part &part) const
{
  for (std::size_t i = 0; i < n; ++i)
  {
    const Cell cell = cellOf(static_cast<float>(values[i]));
    if (isCandidate(cell))
      part.push_back({values[i], mWhole, cell});
  }
}

void PercentileSearch::collect(const WeightedValue &edge, Part &part) const
{
  if (isCandidate(edge.cell))
    part.push_back({edge.value, edge.weight, edge.cell});
}

void PercentileSearch::add(const Part &part)
{
  for (const Candidate &candidate : part)
  {
    if (mSelection)
    {
      mSelection->add(candidate.cell, candidate.value, candidate.weight);
      continue;
    }
    mValues.push_back(candidate.value);
    if (mWeighted)
      mWeights.push_back(candidate.weight);
  }
}

std::size_t PercentileSearch::bytes(std::uint64_t pixels) const
{
  const std::uint64_t wanted = mSelection ? static_cast<std::uint64_t>(mSelection->wantedWeight() / mWhole) : pixels;
  return static_cast<std::size_t>(wanted) * sizeof(Candidate);
}

std::vector<double> PercentileSearch::find()
{
  if (mSelection)
    return mPlan.percentiles(mSelection->find());
  return mWeighted ? percentiles(mValues, mWeights, mPlan) : percentiles(mValues, mPlan);
}

} // namespace ndvi
