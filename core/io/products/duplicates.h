#pragma once

#include "io/products/foundscene.h"

#include <vector>

namespace ndvi
{

/// Leaves of each tile, level and sensing time one scene: a complete one before one that lacks a band, then that of the
/// newest baseline, then of the latest processing, then the first of the list; the others go to \a leftOut with the id
/// of the one kept. Two of the same baseline that
/// come from different datastrips are no duplicates but the two parts of an acquisition received at two stations, and
/// both stay. Scenes without tile or time are never duplicates.
void dropDuplicates(std::vector<FoundScene> &scenes, std::vector<LeftOut> &leftOut);

/// Leaves out scenes whose red or near-infrared file an earlier scene of the list has already.
void dropSharedFiles(std::vector<FoundScene> &scenes, std::vector<LeftOut> &leftOut);

/// Makes ids unique: the second of equal ids gets "_2" behind it, and so on.
void makeIdsUnique(std::vector<Scene> &scenes);

} // namespace ndvi
