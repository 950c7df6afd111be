#include "model/status.h"

namespace ndvi
{

namespace
{

/// The status of that name among those up to \a last.
template <class Status> std::optional<Status> fromName(const std::string &name, Status last)
{
  for (int i = 0; i <= static_cast<int>(last); ++i)
  {
    if (name == statusName(static_cast<Status>(i)))
      return static_cast<Status>(i);
  }
  return std::nullopt;
}

} // namespace

const char *statusName(ZoneStatus status)
{
  switch (status)
  {
  case ZoneStatus::Ok:
    return "ok";
  case ZoneStatus::Partial:
    return "partial";
  case ZoneStatus::NoOverlap:
    return "no_overlap";
  case ZoneStatus::NoPixel:
    return "no_pixel";
  case ZoneStatus::AllNodata:
    return "all_nodata";
  case ZoneStatus::AllMasked:
    return "all_masked";
  case ZoneStatus::AllUndefined:
    return "all_undefined";
  case ZoneStatus::NoValid:
    return "no_valid";
  case ZoneStatus::NotSampled:
    return "not_sampled";
  case ZoneStatus::ReadError:
    return "read_error";
  case ZoneStatus::Skipped:
    return "skipped";
  case ZoneStatus::GeometryError:
    return "geometry_error";
  }
  return "";
}

std::optional<ZoneStatus> zoneStatusFromName(const std::string &name)
{
  return fromName(name, ZoneStatus::GeometryError);
}

bool hasCounts(ZoneStatus status)
{
  return status != ZoneStatus::ReadError && status != ZoneStatus::Skipped && status != ZoneStatus::GeometryError;
}

const char *statusName(SceneStatus status)
{
  switch (status)
  {
  case SceneStatus::Ok:
    return "ok";
  case SceneStatus::PartlyRead:
    return "partly_read";
  case SceneStatus::ReadError:
    return "read_error";
  case SceneStatus::Skipped:
    return "skipped";
  }
  return "";
}

std::optional<SceneStatus> sceneStatusFromName(const std::string &name)
{
  return fromName(name, SceneStatus::Skipped);
}

} // namespace ndvi
