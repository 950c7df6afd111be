#pragma once

#include "model/status.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ndvi
{

/// One row of the statistics table and the histogram behind it: one zone in one scene. Counts are pixels: whole
/// numbers under weight-1 rules, real ones under coverage weighting.
struct ZoneResult
{
  std::size_t zone = 0; ///< index in ZoneLayer::zones

  /// Indices in the collection of the scenes it is of: several where those of a day are merged; none where it meets
  /// none of the day's.
  std::vector<std::size_t> scenes;
  ZoneStatus status = ZoneStatus::NoOverlap;
  std::string message; ///< why, where status is not ok; also remarks (a repaired geometry)

  double pixels = 0, valid = 0, masked = 0, nodata = 0, undefined = 0; ///< meaningless unless hasCounts( status )
  double below = 0, above = 0;
  std::vector<double> bins; ///< one count a bin; empty where valid is 0
  double zoneShare = 0;     ///< share of the zone's area inside the grid, 0…1
  double sampleShare = 1;   ///< share of the pixels looked at, 0…1
  double area = 0;          ///< of the valid pixels, m²

  // Of NDVI; set where valid > 0.
  double mean = 0, stddev = 0, min = 0, max = 0, median = 0;
  std::vector<double> percentiles; ///< as asked for
};

/// A zone with this share of its area inside lies wholly inside: less than 1e-9 of it outside is rounding of
/// coordinates, not ground.
constexpr bool isWholeZone(double share)
{
  return share >= 1 - 1e-9;
}

/// One row of the scenes table.
struct SceneResult
{
  std::size_t scene = 0; ///< index in the collection
  SceneStatus status = SceneStatus::Ok;
  std::string message;
  std::string cause;       ///< of a failure: the message without remarks and paths, so that equal causes are equal
  bool suspicious = false; ///< message holds a warning though the scene was read
  int attempts = 1; ///< that a request for its files took at most, those of another try at the end of the run added
  double seconds = 0;
  bool isWorthRetrying = false; ///< something of it could not be had for a reason that may pass (a busy server)
  std::size_t zonesOk = 0;      ///< with valid pixels
  std::size_t zonesEmpty = 0;   ///< without, for a reason that is no failure
  std::size_t zonesFailed = 0;  ///< read_error, geometry_error
  bool masked = false;          ///< a cloud mask was applied
  bool isMaskUnknown = false;   ///< nobody says whether one was, when stored NDVI was written
  std::string unmasked; ///< last sentence of message: stored NDVI was not, or may not have been, masked; or empty
};

/// Why a row with valid pixels has no histogram: all of them lie below or above the bins. Empty for any other row.
std::string emptyHistogramReason(const ZoneResult &row);

/// The remark in the message of a row whose polygon was repaired.
std::string repairRemark();

/// Throws Error(Internal) naming the rule where a row breaks one of the sums every row must keep:
/// Σ bins + below + above = valid; valid + masked + nodata + undefined = pixels; status and counts agree.
void checkSums(const ZoneResult &row);

} // namespace ndvi
