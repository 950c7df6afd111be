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

  /// Numbers of the scenes that a row of the zone is of: that hold a part of it, or else could not be read and may.
  std::vector<std::size_t> scenes() const;

  /// Any scene could be read.
  bool isAnyRead() const { return mAnyRead; }

  /// Sets status and message of a row without any scene that could be read.
  void setUnread(ZoneResult &row) const;

  /// Scenes that could not be read and may hold a part of the zone, each with its reason, as sentences; or empty.
  std::string missing() const;

  /// The zone on the ground of all scenes.
  GridZone onGround() const;

private:
  double share() const;

  const Members &mMembers;
  const std::size_t mZone;
  GridZonesCache &mCache;
  bool mAnyRead = false;
  std::vector<const HistogramMember *> mHolders; ///< scenes that hold a part of the zone
  std::vector<const HistogramMember *> mMissing; ///< scenes that could not be read and may hold one
};

} // namespace ndvi
