#pragma once

#include "io/products/foundscene.h"

#include <vector>

namespace ndvi
{

/// Leaves of each acquisition (see isSameAcquisition()) one scene: a complete one before one that lacks a band, then
/// that of the newest baseline, then of the latest processing, then the first of the list. The others go to \a leftOut
/// with the id of the one kept.
///
/// Parts of an acquisition are no duplicates, whatever their baselines, and stay: two scenes each of which covers
/// ground that the other does not (see OWN_GROUND), or, where the footprints are not known, two of the same baseline
/// that come from different datastrips. Of an older whole and a newer part the newer stays; that ground is lost is
/// said.
///
/// What was decided stands in `scene.versions` of those kept.
void dropDuplicates(std::vector<FoundScene> &scenes, std::vector<LeftOut> &leftOut);

/// Drops none, but names the others of the same acquisition in `scene.versions` of each.
void noteDuplicates(std::vector<FoundScene> &scenes);

/// Leaves out scenes whose red or near-infrared file an earlier scene of the list has already.
void dropSharedFiles(std::vector<FoundScene> &scenes, std::vector<LeftOut> &leftOut);

/// Makes ids unique: the second of equal ids gets "_2" behind it, and so on.
void makeIdsUnique(std::vector<Scene> &scenes);

} // namespace ndvi
