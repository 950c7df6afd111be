#include "report/numbers.h"

#include "model/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace ndvi
{

namespace
{
const char *const NO_BREAK_PERCENT = "\u00a0%";
}

std::string fixed(double value, int places)
{
  if (!std::isfinite(value))
    return "–";
  std::array<char, 400> buffer{}; // the largest double has 309 digits before its point
  const std::to_chars_result end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, places);
  std::string text(buffer.data(), end.ptr);
  const bool isZero = text.find_first_not_of("-0.") == std::string::npos;
  return isZero && text[0] == '-' ? text.substr(1) : text;
}

std::string shortNumber(double value, int places)
{
  std::string text = fixed(value, places);
  if (text.find('.') == std::string::npos)
    return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.')
    text.pop_back();
  return text;
}

std::string percentText(double share)
{
  if (!std::isfinite(share))
    return "–";
  if (share == 0)
    return std::string("0") + NO_BREAK_PERCENT;
  if (share < 0.001)
    return message(QT_TRANSLATE_NOOP("core", "under %1"), {std::string("0.1") + NO_BREAK_PERCENT});
  // 99.96 % are not all of it, and what is left of 99.7 % shows as 0.3 %.
  if (share < 1 && share >= 0.9895)
    return shortNumber(std::min(99.9, 100 * share), 1) + NO_BREAK_PERCENT;
  return shortNumber(100 * share, share < 0.0995 ? 1 : 0) + NO_BREAK_PERCENT;
}

std::string ndviText(double value)
{
  std::string text = fixed(value, 2);
  return text[0] == '-' ? "\u2212" + text.substr(1) : text;
}

std::string pixelText(double count)
{
  return fixed(count, count == std::floor(count) ? 0 : 1);
}

} // namespace ndvi
