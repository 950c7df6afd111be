#pragma once

#include "report/reportdata.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace ndvi
{

/// When a fall of the median counts. These are conventions, not statistics: a fall of NDVI 0.2 within six weeks is what
/// a harvest, a mown meadow, a felled stand or a cloud the mask has missed looks like.
struct FallRules
{
  static constexpr double AMOUNT = 0.2;   ///< NDVI
  static constexpr int DAYS = 45;         ///< the dates lie no further apart
  static constexpr double USABLE = 0.5;   ///< share of the zone that has to be clear for a date to count
  static constexpr int SLOW_DAYS = 90;    ///< from its end; later the next season begins
  static constexpr double REGAINED = 0.5; ///< of the fall, from which on it counts as recovered
};

/// A day of a zone: the best of its rows.
struct ZoneDay
{
  Timestamp time = 0;
  std::size_t row = 0; ///< index in ReportZone::rows
  double clear = 0;    ///< share of the whole zone, 0…1
  double inside = 1;   ///< share of the whole zone that lies in the scene, 0…1
};

/// The days of a zone whose rows are sorted by time. Of several scenes of a day the one with most valid pixels counts;
/// scenes without counts or time are no days.
std::vector<ZoneDay> zoneDays(const ReportZone &zone, const std::vector<ReportScene> &scenes);

/// What the next usable day says of a fall.
enum class FallCourse
{
  Lasting, ///< the median is still low; it may recover later
  Open,    ///< there is none soon enough to tell
  Brief    ///< within FallRules::DAYS the median has regained half of the fall
};

/// A fall of the median between two usable days that follow each other.
struct MedianFall
{
  FallCourse course = FallCourse::Open;
  double amount = 0;               ///< NDVI, > 0
  std::size_t from = 0, to = 0;    ///< indices in ReportZone::rows
  std::optional<std::size_t> next; ///< the row of the next usable day
  /// Of a lasting one: the row of the first day, within FallRules::SLOW_DAYS, that has regained half of it after all.
  std::optional<std::size_t> recovered;
};

/// The days falls are looked for between: those with a median on which FallRules::USABLE of the zone is clear.
std::vector<const ZoneDay *> usableDays(const ReportZone &zone, const std::vector<ZoneDay> &days);

/// All falls of FallRules::AMOUNT or more, by time. \a days: of zoneDays().
std::vector<MedianFall> medianFalls(const ReportZone &zone, const std::vector<ZoneDay> &days);

} // namespace ndvi
