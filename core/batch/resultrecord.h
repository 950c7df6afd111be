#pragma once

#include "model/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ndvi
{

/// What a run finds out by reading a group: a scene, or the scenes of a day that are merged.
struct GroupRecord
{
  std::vector<SceneResult> scenes; ///< one a scene of the group
  std::vector<ZoneResult> rows;    ///< one a zone, in the order of the zones
  bool meetsAnyZone = false;       ///< a scene could be opened and a zone meets its grid
};

/// The record as bytes, the same on every machine. Scenes are numbered by their place in \a group, which holds their
/// indices in the collection, so the bytes do not depend on what else the collection holds. Rows are small: whole
/// counts take as many bytes as they need, and a row like the one before it takes less than one. Numbers keep every
/// bit. Throws Error(Internal) for what is no record of that group: scenes that are not those of the group, zones out
/// of order, histograms of several lengths.
std::string encodeRecord(const GroupRecord &record, const std::vector<std::size_t> &group);

/// The reverse, for a layer of that many \a zones, \a bins a histogram and \a percentiles a row; nothing where the
/// bytes are not one whole record of that shape. \a bytes may be anything: memory is only taken in proportion to their
/// number.
std::optional<GroupRecord> decodeRecord(std::string_view bytes, const std::vector<std::size_t> &group,
                                        std::size_t zones, std::size_t bins, std::size_t percentiles);

} // namespace ndvi
