#include "aggregation/aggregategroups.h"

#include <algorithm>
#include <tuple>

namespace ndvi
{

namespace
{

void makeUnique(std::vector<std::uint32_t> &numbers)
{
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  numbers.shrink_to_fit();
}

} // namespace

AggregateGroup &AggregateGroups::of(const RowFacts &row)
{
  const std::uint32_t group = mKeys.groupOf(row.zone), period = mKeys.periodOf(row.scene);
  const auto [at, isNew] =
      mNumbers.emplace(std::uint64_t(group) << 32 | period, static_cast<std::uint32_t>(mGroups.size()));
  if (isNew)
  {
    mGroups.emplace_back();
    mGroups.back().group = group;
    mGroups.back().period = period;
  }
  return mGroups[at->second];
}

void AggregateGroups::make()
{
  for (std::size_t i = 0; i < mRows.size(); ++i)
  {
    const RowFacts &row = mRows.row(i);
    if (row.fate == RowFate::Kept)
    {
      AggregateGroup &group = of(row);
      group.zones.push_back(row.zone);
      group.scenes.push_back(row.scene);
    }
    else if (isOfTheDay(row.fate))
    {
      of(row).dropped.push_back(static_cast<std::uint32_t>(i));
    }
  }
  for (AggregateGroup &group : mGroups)
  {
    makeUnique(group.zones);
    makeUnique(group.scenes);
  }
}

std::vector<const AggregateGroup *> AggregateGroups::ordered() const
{
  std::vector<const AggregateGroup *> groups;
  for (const AggregateGroup &group : mGroups)
    groups.push_back(&group);
  const auto order = [this](const AggregateGroup *group)
  {
    const OutputPeriod &period = mKeys.period(group->period);
    return std::make_tuple(group->group, !period.start.has_value(), period.start, std::cref(period.label));
  };
  std::sort(groups.begin(), groups.end(),
            [&order](const AggregateGroup *a, const AggregateGroup *b) { return order(a) < order(b); });
  return groups;
}

} // namespace ndvi
