#include "batch/dayofzone.h"

#include "model/text.h"

#include <algorithm>

namespace ndvi
{

DayOfZone::DayOfZone(const Members &members, std::size_t zone, GridZonesCache &cache)
    : mMembers(members), mZone(zone), mCache(cache)
{
  for (const auto &member : members)
  {
    if (member->hasZones())
      mAnyRead = true;
    if (member->holds(zone))
      mHolders.push_back(member.get());
    else if (!member->hasZones() && (members.size() == 1 || member->scene().footprint.empty() ||
                                     cache.isNear(zone, member->scene().footprint)))
      mMissing.push_back(member.get());
  }
}

std::vector<std::size_t> DayOfZone::scenes() const
{
  std::vector<std::size_t> numbers;
  if (mMembers.size() == 1)
    return {mMembers.front()->number()};
  for (const HistogramMember *member : mHolders.empty() ? mMissing : mHolders)
    numbers.push_back(member->number());
  return numbers;
}

ZoneOutcome DayOfZone::outcome() const
{
  ZoneOutcome outcome;
  outcome.missing = missing();
  outcome.missingStatus = missingStatus();
  outcome.isUnread = !mAnyRead && !mMissing.empty();
  if (!outcome.isUnread)
    outcome.zone = onGround();
  return outcome;
}

RowWords DayOfZone::words(PixelRule rule) const
{
  RowWords words;
  words.rule = rule;
  words.isOfDay = mMembers.size() > 1;
  words.origin.mask = MaskState::No;
  for (const HistogramMember *member : mHolders)
  {
    const MaskState mask = member->origin().mask;
    if (mask == MaskState::Yes || words.origin.mask == MaskState::No)
      words.origin.mask = mask;
    words.origin.isClipped = words.origin.isClipped || member->origin().isClipped;
  }
  return words;
}

/// What scenes that were not read make of a row that has nothing else: read_error, or skipped where all were left out
/// on purpose.
ZoneStatus DayOfZone::missingStatus() const
{
  const bool isFailed =
      std::any_of(mMissing.begin(), mMissing.end(),
                  [](const HistogramMember *member) { return member->outcome().status == SceneStatus::ReadError; });
  return isFailed ? ZoneStatus::ReadError : ZoneStatus::Skipped;
}

/// Scenes that were not read and may hold a part of the zone, each with its reason, as sentences; or empty.
std::string DayOfZone::missing() const
{
  if (mMembers.size() == 1)
    return mMissing.empty() ? std::string() : mMissing.front()->outcome().message;
  std::string sentences;
  for (const HistogramMember *member : mMissing)
    sentences +=
        (sentences.empty() ? "" : " ") + message(QT_TRANSLATE_NOOP("core", "Scene %1 of that day was not read: %2"),
                                                 {member->scene().id, member->outcome().message});
  return sentences;
}

/// The zone on the ground of all scenes.
GridZone DayOfZone::onGround() const
{
  if (mMembers.size() == 1)
    return mMembers.front()->zones().zone(mZone);
  GridZone all;
  bool betweenPixels = false;
  for (const HistogramMember *member : mHolders)
  {
    const GridZone &part = member->zones().zone(mZone);
    all.repaired = all.repaired || part.repaired;
    all.weight += part.weight;
    all.pixels += part.pixels;
    all.ownWeight += part.ownWeight;
    betweenPixels = betweenPixels || part.betweenPixels;
  }
  all.betweenPixels = betweenPixels && all.pixels == 0;
  all.share = share();
  for (const auto &member : mMembers)
  {
    if (mHolders.empty() && member->hasZones() && all.problem.empty())
      all.problem = member->zones().zone(mZone).problem;
  }
  return all;
}

/// Of the zone's area inside any of the grids.
double DayOfZone::share() const
{
  double sum = 0;
  std::vector<Grid> grids;
  bool isOneCrs = true;
  for (const HistogramMember *member : mHolders)
  {
    sum += member->zones().zone(mZone).share;
    grids.push_back(member->grid());
    isOneCrs = isOneCrs && grids.back().crs == grids.front().crs;
  }
  // Two projections do not agree on areas to all digits.
  return std::min(1.0, isOneCrs ? sum : 1 - mCache.shareOutside(mZone, grids));
}

} // namespace ndvi
