#include "io/products/acquisitions.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <numeric>
#include <string>
#include <utility>

namespace ndvi
{

namespace
{

constexpr Timestamp SECOND = 1000, MINUTE = 60 * SECOND;

/// A strip is at most 15 000 km long (ESA, Sentinel-2 user handbook): less than 38 minutes.
constexpr Timestamp LONGEST_DATATAKE = 40 * MINUTE;

bool hasTime(const FoundScene &found)
{
  return found.datatake || found.scene.datetime;
}

Timestamp timeOf(const FoundScene &found)
{
  return found.datatake ? *found.datatake : *found.scene.datetime;
}

/// Known of both, and not the same.
bool differ(const std::string &a, const std::string &b)
{
  return !a.empty() && !b.empty() && a != b;
}

/// Whether \a passed, of which no datatake is known, can lie in the datatake that began at \a start.
bool liesInDatatake(Timestamp passed, Timestamp start)
{
  // A date alone is no time to reckon with.
  return passed % MS_PER_DAY != 0 && passed >= start - MINUTE && passed <= start + LONGEST_DATATAKE;
}

/// The first of the set \a i is in; shortens the way there.
std::size_t firstOf(std::vector<std::size_t> &leads, std::size_t i)
{
  while (leads[i] != i)
    i = leads[i] = leads[leads[i]];
  return i;
}

} // namespace

bool isSameAcquisition(const FoundScene &a, const FoundScene &b)
{
  if (a.scene.tile.empty() || a.scene.tile != b.scene.tile || a.scene.level != b.scene.level || !hasTime(a) ||
      !hasTime(b) || differ(a.scene.platform, b.scene.platform) || differ(a.scene.relativeOrbit, b.scene.relativeOrbit))
    return false;
  const Timestamp timeA = timeOf(a), timeB = timeOf(b);
  if (timeA / SECOND == timeB / SECOND)
    return true;
  if (a.scene.platform.empty() || b.scene.platform.empty())
    return false;
  if (a.datatake.has_value() == b.datatake.has_value())
    return std::llabs(timeA - timeB) <= MINUTE;
  return a.datatake ? liesInDatatake(timeB, timeA) : liesInDatatake(timeA, timeB);
}

std::vector<std::vector<std::size_t>> groupByAcquisition(const std::vector<FoundScene> &scenes)
{
  std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> byTile;
  for (std::size_t i = 0; i < scenes.size(); ++i)
  {
    if (!scenes[i].scene.tile.empty() && hasTime(scenes[i]))
      byTile[{scenes[i].scene.tile, scenes[i].scene.level}].push_back(i);
  }
  std::vector<std::size_t> leads(scenes.size());
  std::iota(leads.begin(), leads.end(), 0);
  for (auto &[key, members] : byTile)
  {
    std::stable_sort(members.begin(), members.end(),
                     [&scenes](std::size_t a, std::size_t b) { return timeOf(scenes[a]) < timeOf(scenes[b]); });
    for (std::size_t i = 0; i < members.size(); ++i)
    {
      const FoundScene &scene = scenes[members[i]];
      for (std::size_t j = i + 1;
           j < members.size() && timeOf(scenes[members[j]]) - timeOf(scene) <= LONGEST_DATATAKE + MINUTE; ++j)
      {
        if (!isSameAcquisition(scene, scenes[members[j]]))
          continue;
        const std::size_t a = firstOf(leads, members[i]), b = firstOf(leads, members[j]);
        leads[std::max(a, b)] = std::min(a, b);
      }
    }
  }
  std::map<std::size_t, std::vector<std::size_t>> sets;
  for (std::size_t i = 0; i < scenes.size(); ++i)
    sets[firstOf(leads, i)].push_back(i);
  std::vector<std::vector<std::size_t>> groups;
  for (auto &[first, members] : sets)
  {
    if (members.size() > 1)
      groups.push_back(std::move(members));
  }
  return groups;
}

} // namespace ndvi
