#pragma once

#include "batch/histogrammember.h"

#include <memory>
#include <string>
#include <vector>

namespace ndvi
{

/// One zone in the scenes of a histogram job, which are one scene or those of a day: what they are together.
class DayOfZone
{
public:
  using Members = std::vector<std::unique_ptr<HistogramMember>>;

  DayOfZone(const Members &members, std::size_t zone, GridZonesCache &cache);

  /// Numbers of the scenes that a row of the zone is of: that hold a part of it, or else were not read and may.
  std::vector<std::size_t> scenes() const;

  /// No scene could be read, and some of them may hold a part of the zone.
  bool isUnread() const { return !mAnyRead && !mMissing.empty(); }

  /// Scenes that were not read and may hold a part of the zone, each with its reason, as sentences; or empty.
  std::string missing() const;

  /// What these make of a row that has nothing else: read_error, or skipped where all were left out on purpose.
  ZoneStatus missingStatus() const;

  /// The zone on the ground of all scenes.
  GridZone onGround() const;

private:
  double share() const;

  const Members &mMembers;
  const std::size_t mZone;
  GridZonesCache &mCache;
  bool mAnyRead = false;
  std::vector<const HistogramMember *> mHolders; ///< scenes that hold a part of the zone
  std::vector<const HistogramMember *> mMissing; ///< scenes that were not read and may hold one
};

} // namespace ndvi
