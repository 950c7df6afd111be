#pragma once

#include "model/timestamp.h"

#include <string>

namespace ndvi
{

/// Parts of the calendar, UTC.
enum class PeriodKind
{
  Day,
  Week, ///< ISO 8601: Monday to Sunday; week 1 is the one with the year's first Thursday
  Month,
  Season, ///< meteorological: December to February and so on
  Year
};

/// One part of the calendar: start ≤ time < end.
struct Period
{
  /// 2024-06-11, 2024-W24, 2024-06, 2024-JJA, 2024. Sorts like the start, except seasons. A week's year is the one that
  /// holds its Thursday; a winter's (DJF) that of its January.
  std::string label;
  Timestamp start = 0; ///< its first moment
  Timestamp end = 0;   ///< the first moment behind it
};

/// The period \a time lies in.
Period periodOf(PeriodKind kind, Timestamp time);

} // namespace ndvi
