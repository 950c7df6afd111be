#include "batch/percentilerounds.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ndvi
{

bool PercentileRounds::next(const std::vector<std::unique_ptr<Tally>> &tallies)
{
  mSearches.clear();
  mPool.release(std::exchange(mReserved, 0));
  if (mWaiting.empty())
    return false;
  choose(tallies);
  return true;
}

/// As many of the waiting zones as there is memory for, and always some: rounds of one zone each would read the scene
/// again and again.
void PercentileRounds::choose(const std::vector<std::unique_ptr<Tally>> &tallies)
{
  constexpr std::size_t LEAST = std::size_t(8) << 20; // bytes
  std::sort(mWaiting.begin(), mWaiting.end());
  std::size_t taken = 0;
  for (; taken < mWaiting.size(); ++taken)
  {
    const std::size_t zone = mWaiting[taken];
    const Tally &tally = *tallies[zone];
    std::unique_ptr<PercentileSearch> search = tally.search();
    const std::size_t bytes = search->bytes(tally.validPixels());
    if (taken == 0 || mReserved + bytes <= LEAST)
      mPool.force(bytes);
    else if (!mPool.reserve(bytes))
      break;
    mReserved += bytes;
    mSearches[zone] = std::move(search);
  }
  mWaiting.erase(mWaiting.begin(), mWaiting.begin() + static_cast<std::ptrdiff_t>(taken));
}

PercentileSearch *PercentileRounds::searchOf(std::size_t zone) const
{
  const auto found = mSearches.find(zone);
  return found == mSearches.end() ? nullptr : found->second.get();
}

std::vector<WindowGroup> PercentileRounds::windowsOf(const GridZones &zones) const
{
  std::vector<WindowGroup> groups;
  for (const WindowGroup &group : zones.groups())
  {
    WindowGroup needed;
    for (const WindowZones &window : group)
    {
      WindowZones part{window.window, {}};
      std::copy_if(window.zones.begin(), window.zones.end(), std::back_inserter(part.zones),
                   [this](const ZonePart &zone) { return mSearches.count(zone.zone) > 0; });
      if (!part.zones.empty())
        needed.push_back(std::move(part));
    }
    if (!needed.empty())
      groups.push_back(std::move(needed));
  }
  return groups;
}

} // namespace ndvi
