#include "model/timestamp.h"

#include <cctype>
#include <cstdio>

namespace ndvi
{

namespace
{

/// Days since 1970-01-01 of a proleptic Gregorian date (H. Hinnant, "chrono-compatible low-level date algorithms").
std::int64_t daysFromCivil(int y, int m, int d)
{
  y -= m <= 2;
  const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
  const std::int64_t yearOfEra = y - era * 400;
  const std::int64_t dayOfYear = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
  const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

void civilFromDays(std::int64_t days, int &y, int &m, int &d)
{
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const std::int64_t dayOfEra = days - era * 146097;
  const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
  const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
  const std::int64_t mp = (5 * dayOfYear + 2) / 153;
  d = static_cast<int>(dayOfYear - (153 * mp + 2) / 5 + 1);
  m = static_cast<int>(mp < 10 ? mp + 3 : mp - 9);
  y = static_cast<int>(yearOfEra + era * 400 + (m <= 2));
}

/// Reads digits and separators from the front of a text.
class Cursor
{
public:
  explicit Cursor(const std::string &text) : mText(text) {}

  bool atEnd() const { return mPos == mText.size(); }

  /// Exactly \a count digits; -1 otherwise.
  int number(int count)
  {
    int value = 0;
    for (int i = 0; i < count; ++i)
    {
      if (mPos >= mText.size() || !std::isdigit(static_cast<unsigned char>(mText[mPos])))
        return -1;
      value = value * 10 + (mText[mPos++] - '0');
    }
    return value;
  }

  bool accept(char c)
  {
    if (mPos >= mText.size() || mText[mPos] != c)
      return false;
    ++mPos;
    return true;
  }

  /// Digits behind a decimal sign as milliseconds, the rest cut off; -1 where there is none.
  int fraction()
  {
    int value = 0, digits = 0;
    for (; mPos < mText.size() && std::isdigit(static_cast<unsigned char>(mText[mPos])); ++mPos, ++digits)
    {
      if (digits < 3)
        value = value * 10 + (mText[mPos] - '0');
    }
    if (digits == 0)
      return -1;
    for (; digits < 3; ++digits)
      value *= 10;
    return value;
  }

private:
  const std::string &mText;
  std::size_t mPos = 0;
};

std::int64_t daysSinceEpoch(Timestamp time)
{
  return time >= 0 ? time / MS_PER_DAY : -((-time + MS_PER_DAY - 1) / MS_PER_DAY);
}

int daysInMonth(int y, int m)
{
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
  return m == 2 && leap ? 29 : days[m - 1];
}

/// Offset from UTC in minutes behind "+" or "-"; false where it is malformed.
bool readZone(Cursor &cursor, int sign, int &minutes)
{
  const int h = cursor.number(2);
  cursor.accept(':');
  const int m = cursor.atEnd() ? 0 : cursor.number(2);
  if (h < 0 || h > 23 || m < 0 || m > 59)
    return false;
  minutes = sign * (h * 60 + m);
  return true;
}

} // namespace

std::optional<Timestamp> parseTimestamp(const std::string &text)
{
  Cursor c(text);
  const int year = c.number(4);
  const bool dashed = c.accept('-');
  const int month = c.number(2);
  if (dashed && !c.accept('-'))
    return std::nullopt;
  const int day = c.number(2);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return std::nullopt;

  int hour = 0, minute = 0, second = 0, ms = 0, zone = 0;
  if (!c.atEnd())
  {
    if (!c.accept('T') && !c.accept(' '))
      return std::nullopt;
    hour = c.number(2);
    const bool colons = c.accept(':');
    minute = c.number(2);
    // Seconds may be missing in the written form with colons only.
    const bool hasSeconds = colons ? c.accept(':') : true;
    second = hasSeconds ? c.number(2) : 0;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
      return std::nullopt;
    if (c.accept('.') || c.accept(','))
      ms = c.fraction();
    if (ms < 0)
      return std::nullopt;
    if (c.accept('Z'))
      zone = 0;
    else if (c.accept('+') ? !readZone(c, 1, zone) : (c.accept('-') && !readZone(c, -1, zone)))
      return std::nullopt;
    if (!c.atEnd())
      return std::nullopt;
  }
  const std::int64_t seconds = (hour * 60LL + minute - zone) * 60 + second;
  return daysFromCivil(year, month, day) * MS_PER_DAY + seconds * 1000 + ms;
}

CivilDate civilDate(Timestamp time)
{
  CivilDate date;
  civilFromDays(daysSinceEpoch(time), date.year, date.month, date.day);
  return date;
}

Timestamp startOf(const CivilDate &date)
{
  return daysFromCivil(date.year, date.month, date.day) * MS_PER_DAY;
}

Timestamp startOfDay(Timestamp time)
{
  return daysSinceEpoch(time) * MS_PER_DAY;
}

std::string formatDate(Timestamp time)
{
  const CivilDate date = civilDate(time);
  char buffer[40];
  std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", date.year, date.month, date.day);
  return buffer;
}

std::string formatTimestamp(Timestamp time)
{
  const int inDay = static_cast<int>(time - daysSinceEpoch(time) * MS_PER_DAY);
  char buffer[40];
  const int s = inDay / 1000, ms = inDay % 1000;
  std::snprintf(buffer, sizeof buffer, "T%02d:%02d:%02d", s / 3600, s / 60 % 60, s % 60);
  std::string out = formatDate(time) + buffer;
  if (ms != 0)
  {
    std::snprintf(buffer, sizeof buffer, ".%03d", ms);
    out += buffer;
  }
  return out + "Z";
}

} // namespace ndvi
