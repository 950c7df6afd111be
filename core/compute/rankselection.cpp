#include "compute/rankselection.h"

#include "model/error.h"
#include "model/text.h"

#include <algorithm>

namespace ndvi
{

namespace
{
/// Lists of this size are looked through for equal values: water or cloud may give millions of them.
constexpr std::size_t LONG_LIST = 1 << 16;
} // namespace

RankSelection::RankSelection(const std::vector<UInt128> &weights, const std::vector<UInt128> &ranks)
    : mWanted(weights.size(), 0), mListOf(weights.size(), NONE)
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
      mWanted[cell] = 1;
      mListOf[cell] = static_cast<std::int32_t>(mLists.size());
      mLists.push_back(spareList());
      mJoinAt.push_back(LONG_LIST);
      mWantedWeight += weights[cell];
    }
    mPlaces.push_back({mListOf[cell], rank - before[cell]});
  }
}

RankSelection::~RankSelection()
{
  constexpr std::size_t MOST = 8, LONGEST = 1 << 13;
  std::vector<std::vector<Candidate>> &spare = spareLists();
  for (std::vector<Candidate> &list : mLists)
  {
    if (spare.size() < MOST && list.capacity() <= LONGEST)
      spare.push_back(std::move(list));
  }
}

/// Lists of selections that are done, for the next ones of the thread: memory fresh from the system costs more time
/// than what is done with it.
std::vector<std::vector<RankSelection::Candidate>> &RankSelection::spareLists()
{
  thread_local std::vector<std::vector<Candidate>> lists;
  return lists;
}

std::vector<RankSelection::Candidate> RankSelection::spareList()
{
  std::vector<std::vector<Candidate>> &spare = spareLists();
  if (spare.empty())
    return {};
  std::vector<Candidate> list = std::move(spare.back());
  spare.pop_back();
  list.clear();
  return list;
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
  UInt128 added = 0;
  for (const std::vector<Candidate> &list : mLists)
  {
    for (const Candidate &candidate : list)
      added += candidate.weight;
  }
  if (added != mWantedWeight)
    throw Error(ErrorCode::Io, message(QT_TRANSLATE_NOOP("core", "The scene's files changed while they were read.")));
  std::vector<double> found;
  for (const Place &place : mPlaces)
    found.push_back(valueAt(mLists[static_cast<std::size_t>(place.list)], place.rank));
  return found;
}

/// Halves the candidates around the rank until one is left: no need to sort them.
double RankSelection::valueAt(std::vector<Candidate> &candidates, UInt128 rank)
{
  auto begin = candidates.begin(), end = candidates.end();
  while (end - begin > 1)
  {
    const auto middle = begin + (end - begin) / 2;
    std::nth_element(begin, middle, end, [](const Candidate &a, const Candidate &b) { return a.value < b.value; });
    UInt128 before = 0;
    for (auto c = begin; c != middle; ++c)
      before += c->weight;
    if (before >= rank)
    {
      end = middle;
      continue;
    }
    rank -= before;
    begin = middle;
    if (begin->weight >= rank)
      break;
    if (end - begin > 1)
    {
      rank -= begin->weight;
      ++begin;
    }
  }
  return begin->value;
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
