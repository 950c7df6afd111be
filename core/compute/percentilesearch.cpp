#include "compute/percentilesearch.h"

#include "compute/multiversion.h"

#include <algorithm>
#include <numeric>

namespace ndvi
{

namespace
{
/// Cells compared with all wanted ones at once, and how many of these there may be.
constexpr std::size_t GROUP = 32, FEW = 8;

/// \a hits: whether any cell of a group is one of the FEW \a wanted ones.
NDVI_MULTIVERSION void compareCells(const Cell *cells, std::size_t groups, const Cell *wanted, Cell *hits)
{
  for (std::size_t g = 0; g < groups; ++g)
  {
    Cell hit = 0;
    for (std::size_t i = 0; i < GROUP; ++i)
    {
      const Cell cell = cells[g * GROUP + i];
      for (std::size_t w = 0; w < FEW; ++w)
        hit = static_cast<Cell>(hit | (cell == wanted[w]));
    }
    hits[g] = hit;
  }
}
} // namespace

PercentileSearch::PercentileSearch(PercentilePlan plan, const std::vector<UInt128> &cellWeights, bool weighted)
    : mPlan(std::move(plan)), mWeighted(weighted), mWhole(weighted ? WHOLE_PIXEL : 1)
{
  if (!cellWeights.empty())
  {
    mSelection.emplace(cellWeights, mPlan.ranks());
    for (std::size_t c = 0; c < cellWeights.size(); ++c)
    {
      if (mSelection->isWanted(c))
        mFewCells.push_back(static_cast<Cell>(c));
    }
    if (mFewCells.size() > FEW)
      mFewCells.clear();
    else
      mFewCells.resize(FEW, mFewCells.back());
  }
}

/// Places of the candidates among \a n cells; gives how many.
std::size_t PercentileSearch::findCandidates(const Cell *cells, std::size_t n, std::uint16_t *places) const
{
  std::size_t found = 0;
  if (!mSelection)
  {
    std::iota(places, places + n, std::uint16_t(0));
    return n;
  }
  // Few are wanted, here and there: branches would be guessed wrong.
  const auto look = [&](std::size_t begin, std::size_t end)
  {
    const std::uint8_t *wanted = mSelection->wanted();
    for (std::size_t i = begin; i < end; ++i)
    {
      places[found] = static_cast<std::uint16_t>(i);
      found += wanted[cells[i]];
    }
  };
  if (mFewCells.empty())
  {
    look(0, n);
    return found;
  }
  Cell hits[CHUNK / GROUP];
  compareCells(cells, n / GROUP, mFewCells.data(), hits);
  for (std::size_t g = 0; g < n / GROUP; ++g)
  {
    if (hits[g])
      look(g * GROUP, (g + 1) * GROUP);
  }
  look(n / GROUP * GROUP, n);
  return found;
}

void PercentileSearch::collect(const NdviArithmetic &arithmetic, const PixelCode *codes, std::size_t n,
                               Part &part) const
{
  collect(arithmetic, codes, nullptr, n, part);
}

void PercentileSearch::collect(const NdviArithmetic &arithmetic, const PixelCode *codes, const std::uint64_t *counts,
                               std::size_t n, Part &part) const
{
  Cell cells[CHUNK];
  std::uint16_t places[CHUNK + 1];
  for (std::size_t first = 0; first < n; first += CHUNK)
  {
    const std::size_t count = std::min(CHUNK, n - first);
    cellsOf(arithmetic, codes + first, count, cells);
    const std::size_t candidates = findCandidates(cells, count, places);
    for (std::size_t k = 0; k < candidates; ++k)
    {
      const std::size_t i = places[k];
      std::int32_t p = 0, q = 0;
      arithmetic.fractions(codes + first + i, 1, &p, &q);
      const std::uint64_t weight = counts ? mWhole * counts[first + i] : mWhole;
      part.push_back({static_cast<double>(p) / static_cast<double>(q), weight, cells[i]});
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
