#pragma once

#include "batch/histogrammember.h"
#include "batch/zonerows.h"

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

  /// What comes of the zone, but for a problem of its own and for blocks that could not be read.
  ZoneOutcome outcome() const;

  /// What the reasons of its row have to say.
  RowWords words(PixelRule rule) const;

private:
  std::string missing() const;
  ZoneStatus missingStatus() const;
  GridZone onGround() const;
  double share() const;

  const Members &mMembers;
  const std::size_t mZone;
  GridZonesCache &mCache;
  bool mAnyRead = false;
  std::vector<const HistogramMember *> mHolders; ///< scenes that hold a part of the zone
  std::vector<const HistogramMember *> mMissing; ///< scenes that were not read and may hold one
};

} // namespace ndvi
