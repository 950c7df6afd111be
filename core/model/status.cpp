#include "model/status.h"

namespace ndvi
{

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

} // namespace ndvi
