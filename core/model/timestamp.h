#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace ndvi
{

/// Milliseconds since 1970-01-01T00:00:00 UTC (proleptic Gregorian, no leap seconds).
using Timestamp = std::int64_t;

/// A date of the proleptic Gregorian calendar.
struct CivilDate
{
  int year = 1970;
  int month = 1; ///< 1…12
  int day = 1;   ///< 1…31
};

constexpr Timestamp MS_PER_DAY = 86400000;

/// The UTC date \a time lies in.
CivilDate civilDate(Timestamp time);

/// The first moment of a date, UTC.
Timestamp startOf(const CivilDate &date);

/// The first moment of the UTC day \a time lies in.
Timestamp startOfDay(Timestamp time);

/// Reads an ISO 8601 date or date-time: 2024-09-01, 20240901, 2024-09-01T17:28:59(.024)(Z|+02:00), 20240901T172859.
/// Without a zone the time is UTC. Nothing for anything else, dates that do not exist (2024-02-30) included.
std::optional<Timestamp> parseTimestamp(const std::string &text);

/// 2024-09-01T17:28:59Z, with milliseconds where they are not zero.
std::string formatTimestamp(Timestamp time);

/// 2024-09-01 (UTC).
std::string formatDate(Timestamp time);

} // namespace ndvi
