#pragma once

#include "batch/gridzones.h"
#include "batch/progress.h"
#include "model/bandorigin.h"
#include "model/result.h"

#include <functional>
#include <string>
#include <vector>

namespace ndvi
{

/// Throws Error(Crs) where the zone layer has no CRS.
void checkZoneCrs(const ZoneLayer &zones);

/// True where the row has statistics.
bool hasValid(const ZoneResult &row);

/// A row without counts.
void setFailed(ZoneResult &row, ZoneStatus status, const std::string &reason);

/// Share of the zone's pixels that were looked at, given the pixels counted: thinning leaves some out, and so does
/// nearest neighbour on a coarser grid.
double sampleShare(const ZoneResult &row, const GridZone &zone, const ScaleOptions &scale);

/// Adds a sentence to the row's message.
void addSentence(ZoneResult &row, const std::string &sentence);

/// What the reasons of rows have to say, beside their counts.
struct RowWords
{
  PixelRule rule = PixelRule::Centre;
  bool isOfDay = false; ///< the row is of the scenes of a day
  BandOrigin origin;    ///< of the NDVI it was counted from
};

/// Status and message of a row whose counts are filled.
void setStatus(ZoneResult &row, const GridZone &zone, const RowWords &words);

/// What is known of a zone in a scene, or in the scenes of a day, when all that can be read has been.
struct ZoneOutcome
{
  std::string problem;                              ///< of the zone itself, whatever the scene
  std::string missing;                              ///< why scenes that may hold a part of it were not read; or empty
  ZoneStatus missingStatus = ZoneStatus::ReadError; ///< what that makes of a row that has nothing else
  bool isUnread = false;                            ///< no scene was read
  GridZone zone;     ///< on the ground of the scenes that were read; without meaning where isUnread
  std::string error; ///< why a block it needs could not be read; or empty
};

/// Settles a row by the first of these that applies; \a fill gives it its counts and sampleShare, where it has any.
void settleRow(ZoneResult &row, const ZoneOutcome &outcome, const RowWords &words,
               const std::function<void(ZoneResult &)> &fill);

/// Adds a zone of this status to the scene's zone numbers.
void countZone(SceneResult &scene, ZoneStatus status);

/// The rows of a scene that was left out; completes the scene's zone numbers.
std::vector<ZoneResult> skippedRows(const ZoneLayer &zones, SceneResult &scene);

/// Tells the user which scene is at work, by its \a number (from 0) among so many.
void announceScene(Progress &progress, const Scene &scene, std::size_t number, std::size_t count);

/// Tells the user what became of a scene where there is something to tell, as a warning where something is wrong.
void reportScene(Progress &progress, const Scene &scene, const SceneResult &result);

} // namespace ndvi
