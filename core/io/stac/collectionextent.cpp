#include "io/stac/collectionextent.h"

#include "model/timestamp.h"

#include <algorithm>

namespace ndvi
{

namespace
{

std::optional<Timestamp> timeOf(const Json &value)
{
  return value.is_string() ? parseTimestamp(value.get<std::string>()) : std::nullopt;
}

} // namespace

bool bboxMeets(const Json &bbox, const Box &box)
{
  const std::size_t n = bbox.is_array() ? bbox.size() : 0;
  const bool isBox =
      (n == 4 || n == 6) && std::all_of(bbox.begin(), bbox.end(), [](const Json &value) { return value.is_number(); });
  if (!isBox)
    return true;
  const double west = bbox[0], south = bbox[1], north = bbox[n / 2 + 1];
  double east = bbox[n / 2];
  if (west > east)
    east += 360;
  if (box.yMin > north || south > box.yMax)
    return false;
  for (const double turn : {-720, -360, 0, 360, 720})
  {
    if (box.xMin <= east + turn && west + turn <= box.xMax)
      return true;
  }
  return false;
}

bool extentMeets(const Json &collection, const StacQuery &query)
{
  const Json &extent = jsonMember(collection, "extent");
  // The first box or interval is that of all; further ones are parts of it.
  const Json &boxes = jsonMember(jsonMember(extent, "spatial"), "bbox");
  if (query.searchBox && boxes.is_array() && !boxes.empty() &&
      std::none_of(boxes.begin(), boxes.end(), [&query](const Json &box) { return bboxMeets(box, *query.searchBox); }))
    return false;
  const Json &intervals = jsonMember(jsonMember(extent, "temporal"), "interval");
  const auto meets = [&query](const Json &interval)
  {
    if (!interval.is_array() || interval.size() != 2)
      return true;
    const std::optional<Timestamp> first = timeOf(interval[0]), last = timeOf(interval[1]);
    return !(query.end && first && *first > *query.end) && !(query.start && last && *last < *query.start);
  };
  return !intervals.is_array() || intervals.empty() || std::any_of(intervals.begin(), intervals.end(), meets);
}

} // namespace ndvi
