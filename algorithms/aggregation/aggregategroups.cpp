#include "aggregation/aggregategroups.h"

#include <algorithm>
#include <tuple>

namespace ndvi
{

AggregateGroup &AggregateGroups::of(const RowFacts &row)
{
  const std::uint32_t period = mKeys.periodOf(row.scene);
  const auto [at, isNew] = mByPeriod.try_emplace(period);
  if (isNew)
  {
    at->second.group = mGroup;
    at->second.period = period;
  }
  return at->second;
}

void AggregateGroups::add(const RowChoice &rows)
{
  std::set<AggregateGroup *> ofZone;
  for (std::size_t i = 0; i < rows.size(); ++i)
  {
    const RowFacts &row = rows.row(i);
    if (row.fate == RowFate::Kept)
    {
      AggregateGroup &group = of(row);
      group.scenes.insert(row.scene);
      ofZone.insert(&group);
    }
    else if (isOfTheDay(row.fate))
    {
      AggregateGroup &group = of(row);
      ++group.dropped;
      group.droppedScenes.insert(row.scene);
    }
  }
  for (AggregateGroup *group : ofZone)
    ++group->zones;
}

std::vector<const AggregateGroup *> AggregateGroups::ordered() const
{
  std::vector<const AggregateGroup *> groups;
  groups.reserve(mByPeriod.size());
  for (const auto &[period, group] : mByPeriod)
    groups.push_back(&group);
  const auto order = [this](const AggregateGroup *group)
  {
    const OutputPeriod &period = mKeys.period(group->period);
    return std::make_tuple(!period.start.has_value(), period.start, std::cref(period.label));
  };
  std::stable_sort(groups.begin(), groups.end(),
                   [&order](const AggregateGroup *a, const AggregateGroup *b) { return order(a) < order(b); });
  return groups;
}

} // namespace ndvi
