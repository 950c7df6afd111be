#pragma once

#include "model/timestamp.h"

#include <optional>
#include <string>
#include <vector>

namespace ndvi
{

/// Reads a date by a mask: yyyy, MM, dd, DDD (day of the year), HH, mm, ss; M and d for one or two digits; anything
/// else stands for itself, whatever its case. False where \a text from \a at on does not fit or no such date exists;
/// else moves \a at behind it.
bool readDate(const std::string &mask, const std::string &text, std::size_t &at, std::optional<Timestamp> &date);

/// What DatePatterns found in a text.
struct FoundDate
{
  std::optional<Timestamp> date;
  std::string impossible; ///< where there is no date: the first part that is written like one (2024-02-30)
};

/// Finds the date in a name that may hold other things. The patterns are tried in their order, each from left to right;
/// numbers that go on before or behind are no dates, nor are years outside 1900…2199.
class DatePatterns
{
public:
  /// \a text: masks as above, with commas between them. A mask in braces may have other text around it, which tells
  /// two dates of a name apart: acquired_{date:yyyyMMdd}. Throws Error(Input) where one is malformed or has no year.
  explicit DatePatterns(const std::string &text);

  FoundDate find(const std::string &text) const;

private:
  struct Pattern
  {
    std::string before, mask, behind;
  };
  std::vector<Pattern> mPatterns;
};

} // namespace ndvi
