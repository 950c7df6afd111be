#pragma once

#include <optional>
#include <string>

namespace ndvi
{

/// What came of one zone in one scene; the names are those of the statistics table.
enum class ZoneStatus
{
  Ok,           ///< at least one valid pixel, zone wholly inside the grid
  Partial,      ///< at least one valid pixel, part of the zone outside the grid
  NoOverlap,    ///< the zone does not meet the scene
  NoPixel,      ///< it meets the scene but holds no pixel
  AllNodata,    ///< pixels, all no data
  AllMasked,    ///< pixels, all masked
  AllUndefined, ///< pixels, all with NIR + red ≤ 0
  NoValid,      ///< pixels, none valid, of several kinds
  NotSampled,   ///< thinning chose none of its pixels
  ReadError,    ///< a block it needs could not be read
  Skipped,      ///< the scene was left out on purpose
  GeometryError ///< the zone's geometry could not be used
};

/// "ok", "partial", "no_overlap", …
const char *statusName(ZoneStatus status);

/// The reverse; nothing for any other text.
std::optional<ZoneStatus> zoneStatusFromName(const std::string &name);

/// True where the row carries pixel counts (not read_error, skipped, geometry_error).
bool hasCounts(ZoneStatus status);

/// What came of one scene; the names are those of the scenes table.
enum class SceneStatus
{
  Ok,         ///< everything the zones needed was read
  PartlyRead, ///< some blocks could not be read; zones that need them say read_error
  ReadError,  ///< nothing could be read
  Skipped     ///< left out on purpose
};

/// "ok", "partly_read", "read_error", "skipped".
const char *statusName(SceneStatus status);

/// The reverse; nothing for any other text.
std::optional<SceneStatus> sceneStatusFromName(const std::string &name);

} // namespace ndvi
