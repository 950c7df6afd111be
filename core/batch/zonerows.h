#pragma once

#include "batch/gridzones.h"
#include "batch/progress.h"
#include "model/result.h"

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

/// The zone lies wholly inside: less than 1e-9 of its area outside is rounding of coordinates, not ground.
bool isWhole(double share);

/// Adds a sentence to the row's message.
void addSentence(ZoneResult &row, const std::string &sentence);

/// Status and message of a row whose counts are filled.
void setStatus(ZoneResult &row, const GridZone &zone, PixelRule rule);

/// Adds a zone of this status to the scene's zone numbers.
void countZone(SceneResult &scene, ZoneStatus status);

/// The rows of a scene that was left out; completes the scene's zone numbers.
std::vector<ZoneResult> skippedRows(const ZoneLayer &zones, SceneResult &scene);

/// Tells the user what became of a scene: progress text always, a warning where something is wrong.
void reportScene(Progress &progress, const Scene &scene, const SceneResult &result, std::size_t number,
                 std::size_t count);

} // namespace ndvi
