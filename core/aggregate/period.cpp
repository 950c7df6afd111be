#include "aggregate/period.h"

#include <cstdio>

namespace ndvi
{

namespace
{

/// 2024
std::string yearText(int year)
{
  char buffer[20];
  std::snprintf(buffer, sizeof buffer, "%04d", year);
  return buffer;
}

/// 07
std::string twoDigits(int number)
{
  char buffer[20];
  std::snprintf(buffer, sizeof buffer, "%02d", number);
  return buffer;
}

/// The first moment of a month; months beyond 12 are those of the next year.
Timestamp startOfMonth(int year, int month)
{
  return startOf({year + (month - 1) / 12, (month - 1) % 12 + 1, 1});
}

Period weekOf(Timestamp day)
{
  // 1970-01-01 was a Thursday; weekdays count from Monday, 0.
  const Timestamp weekday = ((day / MS_PER_DAY + 3) % 7 + 7) % 7;
  Period week;
  week.start = day - weekday * MS_PER_DAY;
  week.end = week.start + 7 * MS_PER_DAY;
  const Timestamp thursday = week.start + 3 * MS_PER_DAY;
  const int year = civilDate(thursday).year;
  const Timestamp days = (thursday - startOf({year, 1, 1})) / MS_PER_DAY;
  week.label = yearText(year) + "-W" + twoDigits(static_cast<int>(days / 7 + 1));
  return week;
}

Period seasonOf(const CivilDate &date)
{
  static const char *const names[] = {"-DJF", "-MAM", "-JJA", "-SON"};
  const int year = date.month == 12 ? date.year + 1 : date.year;
  const int season = date.month % 12 / 3;
  const Timestamp start = season == 0 ? startOfMonth(year - 1, 12) : startOfMonth(year, 3 * season);
  return {yearText(year) + names[season], start, startOfMonth(year, 3 * season + 3)};
}

} // namespace

Period periodOf(PeriodKind kind, Timestamp time)
{
  const CivilDate date = civilDate(time);
  const Timestamp day = startOf(date);
  switch (kind)
  {
  case PeriodKind::Day:
    return {formatDate(time), day, day + MS_PER_DAY};
  case PeriodKind::Week:
    return weekOf(day);
  case PeriodKind::Month:
    return {yearText(date.year) + "-" + twoDigits(date.month), startOfMonth(date.year, date.month),
            startOfMonth(date.year, date.month + 1)};
  case PeriodKind::Season:
    return seasonOf(date);
  case PeriodKind::Year:
    return {yearText(date.year), startOfMonth(date.year, 1), startOfMonth(date.year + 1, 1)};
  }
  return {};
}

} // namespace ndvi
