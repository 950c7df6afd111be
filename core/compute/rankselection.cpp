#include "compute/rankselection.h"

#include <algorithm>

namespace ndvi
{

namespace
{
/// Lists of this size are looked through for equal values: water or cloud may give millions of them.
constexpr std::size_t LONG_LIST = 1 << 16;
} // namespace

RankSelection::RankSelection(const std::vector<UInt128> &weights, const std::vector<UInt128> &ranks)
    : mListOf(weights.size(), NONE)
{
  std::vector<UInt128> before(weights.size() + 1, 0); // weight of all cells in front of one
  for (std::size_t c = 0; c < weights.size(); ++c)
    before[c + 1] = before[c] + weights[c];
  for (const UInt128 rank : ranks)
  {
    // The last cell with less in front of it than the rank.
    const auto next = std::lower_bound(before.begin(), before.end(), rank);
    const auto cell = static_cast<std::size_t>(std::max<std::ptrdiff_t>(next - before.begin(), 1)) - 1;
    if (mListOf[cell] == NONE)
    {
      mListOf[cell] = static_cast<std::int32_t>(mLists.size());
      mLists.emplace_back();
      mJoinAt.push_back(LONG_LIST);
      mWantedWeight += weights[cell];
    }
    mPlaces.push_back({mListOf[cell], rank - before[cell]});
  }
}

void RankSelection::add(std::size_t cell, double value, std::uint64_t weight)
{
  const auto number = static_cast<std::size_t>(mListOf[cell]);
  std::vector<Candidate> &list = mLists[number];
  list.push_back({value, weight});
  if (list.size() < mJoinAt[number])
    return;
  sortAndJoin(list);
  mJoinAt[number] = std::max(LONG_LIST, 2 * list.size());
}

std::vector<double> RankSelection::find()
{
  for (std::vector<Candidate> &list : mLists)
    sortAndJoin(list);
  std::vector<double> found;
  for (const Place &place : mPlaces)
  {
    const std::vector<Candidate> &list = mLists[static_cast<std::size_t>(place.list)];
    UInt128 reached = 0;
    std::size_t i = 0;
    while (i + 1 < list.size() && (reached += list[i].weight) < place.rank)
      ++i;
    found.push_back(list[i].value);
  }
  return found;
}

void RankSelection::sortAndJoin(std::vector<Candidate> &candidates)
{
  std::sort(candidates.begin(), candidates.end(),
            [](const Candidate &a, const Candidate &b) { return a.value < b.value; });
  std::size_t kept = 0;
  for (const Candidate &candidate : candidates)
  {
    if (kept > 0 && candidates[kept - 1].value == candidate.value)
      candidates[kept - 1].weight += candidate.weight;
    else
      candidates[kept++] = candidate;
  }
  candidates.resize(kept);
}

} // namespace ndvi
