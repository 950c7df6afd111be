#include "model/datemask.h"

#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>

namespace ndvi
{

namespace
{

/// No year, day or hour is as large: larger numbers need not be told apart.
constexpr int BEYOND = 1000000;

constexpr int FIRST_YEAR = 1900, LAST_YEAR = 2199;

bool isDigit(char c)
{
  return c >= '0' && c <= '9';
}

bool isSameLetter(char a, char b)
{
  return std::toupper(static_cast<unsigned char>(a)) == std::toupper(static_cast<unsigned char>(b));
}

/// The numbers of a date, by the letter they have in a mask.
struct DateParts
{
  int year = -1, month = 1, day = 1, dayOfYear = -1, hour = 0, minute = 0, second = 0;

  int *part(char letter, std::size_t count)
  {
    switch (letter)
    {
    case 'y':
      return &year;
    case 'M':
      return &month;
    case 'd':
      return &day;
    case 'D':
      return count == 3 ? &dayOfYear : nullptr;
    case 'H':
      return &hour;
    case 'm':
      return &minute;
    case 's':
      return &second;
    default:
      return nullptr;
    }
  }

  std::optional<Timestamp> timestamp() const
  {
    if (dayOfYear == 0)
      return std::nullopt;
    // Built as text, so that what makes a date is decided in one place.
    std::array<char, 80> buffer{};
    const int m = dayOfYear > 0 ? 1 : month, d = dayOfYear > 0 ? 1 : day;
    std::snprintf(buffer.data(), buffer.size(), "%04d%02d%02dT%02d%02d%02d", year, m, d, hour, minute, second);
    const std::optional<Timestamp> time = parseTimestamp(buffer.data());
    if (!time || dayOfYear < 0)
      return time;
    const Timestamp shifted = *time + (dayOfYear - 1) * MS_PER_DAY;
    return formatDate(shifted).substr(0, 4) == formatDate(*time).substr(0, 4) ? std::optional(shifted) : std::nullopt;
  }
};

/// Reads the numbers a mask names; false where the text does not fit. Moves \a at behind them.
bool readParts(const std::string &mask, const std::string &text, std::size_t &at, DateParts &parts)
{
  for (std::size_t i = 0; i < mask.size();)
  {
    const std::size_t next = std::min(mask.find_first_not_of(mask[i], i), mask.size());
    const std::size_t count = next - i;
    int *part = parts.part(mask[i], count);
    if (!part)
    {
      for (; i < next; ++i, ++at)
      {
        if (at >= text.size() || !isSameLetter(text[at], mask[i]))
          return false;
      }
      continue;
    }
    const bool loose = count == 1;
    std::size_t digits = 0;
    int value = 0;
    for (; digits < (loose ? 2 : count) && at < text.size() && isDigit(text[at]); ++digits, ++at)
      value = std::min(value * 10 + (text[at] - '0'), BEYOND);
    if (digits == 0 || (!loose && digits < count))
      return false;
    *part = value;
    i = next;
  }
  return true;
}

bool startsAt(const std::string &text, std::size_t at, const std::string &part)
{
  return text.size() - at >= part.size() &&
         std::equal(part.begin(), part.end(), text.begin() + static_cast<std::ptrdiff_t>(at), isSameLetter);
}

std::string trimmed(const std::string &text)
{
  const std::size_t first = text.find_first_not_of(' ');
  return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

[[noreturn]] void malformed(const std::string &pattern)
{
  throw Error(ErrorCode::Input,
              message(QT_TRANSLATE_NOOP("core", "“%1” is no pattern of a date: one is written as in yyyy-MM-dd, "
                                                "yyyyDDD or taken_{date:yyyyMMdd}, with four y for the year."),
                      {pattern}));
}

} // namespace

bool readDate(const std::string &mask, const std::string &text, std::size_t &at, std::optional<Timestamp> &date)
{
  DateParts parts;
  if (!readParts(mask, text, at, parts))
    return false;
  date = parts.timestamp();
  return date.has_value();
}

DatePatterns::DatePatterns(const std::string &text)
{
  static const std::string open = "{date:";
  for (std::size_t at = 0; at <= text.size();)
  {
    const std::size_t end = std::min(text.find(',', at), text.size());
    const std::string part = trimmed(text.substr(at, end - at));
    at = end + 1;
    Pattern pattern{{}, part, {}};
    const std::size_t brace = part.find('{');
    if (brace != std::string::npos)
    {
      const std::size_t close = part.find('}', brace);
      if (part.compare(brace, open.size(), open) != 0 || close == std::string::npos)
        malformed(part);
      pattern = {part.substr(0, brace), part.substr(brace + open.size(), close - brace - open.size()),
                 part.substr(close + 1)};
    }
    const std::size_t year = pattern.mask.find("yyyy");
    if (year == std::string::npos || pattern.mask.find_first_of("{}") != std::string::npos ||
        pattern.behind.find_first_of("{}") != std::string::npos ||
        std::count(pattern.mask.begin(), pattern.mask.end(), 'y') != 4)
      malformed(part);
    mPatterns.push_back(std::move(pattern));
  }
}

FoundDate DatePatterns::find(const std::string &text) const
{
  FoundDate found;
  for (const Pattern &pattern : mPatterns)
  {
    for (std::size_t first = 0; first < text.size(); ++first)
    {
      if (!startsAt(text, first, pattern.before))
        continue;
      const std::size_t begin = first + pattern.before.size();
      std::size_t end = begin;
      DateParts parts;
      if ((pattern.before.empty() && begin > 0 && isDigit(text[begin - 1]) && isDigit(text[begin])) ||
          !readParts(pattern.mask, text, end, parts) || !startsAt(text, end, pattern.behind) ||
          (pattern.behind.empty() && end < text.size() && isDigit(text[end])) || parts.year < FIRST_YEAR ||
          parts.year > LAST_YEAR)
        continue;
      found.date = parts.timestamp();
      if (found.date)
      {
        found.impossible.clear();
        return found;
      }
      if (found.impossible.empty())
        found.impossible = text.substr(begin, end - begin);
    }
  }
  return found;
}

} // namespace ndvi
