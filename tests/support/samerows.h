#pragma once

#include "model/result.h"

#include <cstring>
#include <string>
#include <vector>

namespace ndvi::test
{

/// Equal to the last bit: −0 is not 0 here, and NaN is itself.
inline bool isSame(double a, double b)
{
  return std::memcmp(&a, &b, sizeof(double)) == 0;
}

inline bool isSame(const std::vector<double> &a, const std::vector<double> &b)
{
  return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0);
}

/// Names of the fields in which two rows differ in any bit; empty where they are the same.
inline std::string difference(const ZoneResult &a, const ZoneResult &b)
{
  std::string fields;
  const auto note = [&fields](bool same, const char *name) { fields += same ? "" : std::string(" ") + name; };
  note(a.zone == b.zone, "zone");
  note(a.status == b.status, "status");
  note(a.message == b.message, "message");
  note(isSame(a.pixels, b.pixels), "pixels");
  note(isSame(a.valid, b.valid), "valid");
  note(isSame(a.masked, b.masked), "masked");
  note(isSame(a.nodata, b.nodata), "nodata");
  note(isSame(a.undefined, b.undefined), "undefined");
  note(isSame(a.below, b.below), "below");
  note(isSame(a.above, b.above), "above");
  note(isSame(a.bins, b.bins), "bins");
  note(isSame(a.zoneShare, b.zoneShare), "zoneShare");
  note(isSame(a.sampleShare, b.sampleShare), "sampleShare");
  note(isSame(a.area, b.area), "area");
  note(isSame(a.mean, b.mean), "mean");
  note(isSame(a.stddev, b.stddev), "stddev");
  note(isSame(a.min, b.min), "min");
  note(isSame(a.max, b.max), "max");
  note(isSame(a.median, b.median), "median");
  note(isSame(a.percentiles, b.percentiles), "percentiles");
  return fields;
}

/// The first difference between the rows of two runs, in words; empty where there is none.
inline std::string difference(const std::vector<std::vector<ZoneResult>> &a,
                              const std::vector<std::vector<ZoneResult>> &b)
{
  if (a.size() != b.size())
    return std::to_string(a.size()) + " scenes, not " + std::to_string(b.size());
  for (std::size_t s = 0; s < a.size(); ++s)
  {
    if (a[s].size() != b[s].size())
      return "scene " + std::to_string(s) + " has another number of rows";
    for (std::size_t z = 0; z < a[s].size(); ++z)
    {
      const std::string fields = difference(a[s][z], b[s][z]);
      if (!fields.empty())
        return "scene " + std::to_string(s) + " zone " + std::to_string(z) + " differs in" + fields;
    }
  }
  return {};
}

/// What a scene's row holds but for its time.
inline std::string textOf(const SceneResult &scene)
{
  std::string text = statusName(scene.status);
  for (const std::string &part :
       {scene.message, scene.cause, std::string(scene.suspicious ? "suspicious" : ""), std::to_string(scene.zonesOk),
        std::to_string(scene.zonesEmpty), std::to_string(scene.zonesFailed), std::string(scene.masked ? "masked" : "")})
    text += "|" + part;
  return text;
}

} // namespace ndvi::test
