#include "model/decimal.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace ndvi
{

namespace
{
constexpr int MAX_PLACES = 15;
constexpr std::int64_t MAX_WHOLE = 1000;

} // namespace

std::int64_t power10(int exponent)
{
  std::int64_t p = 1;
  for (int i = 0; i < exponent; ++i)
    p *= 10;
  return p;
}

std::optional<Decimal> Decimal::parse(const std::string &text)
{
  std::size_t i = 0;
  const bool negative = i < text.size() && text[i] == '-';
  if (i < text.size() && (text[i] == '-' || text[i] == '+'))
    ++i;

  // Significant digits as an integer and where the point stands in them.
  std::int64_t units = 0;
  int places = 0, digits = 0;
  bool point = false;
  for (; i < text.size(); ++i)
  {
    if (text[i] == '.' && !point)
    {
      point = true;
      continue;
    }
    if (text[i] < '0' || text[i] > '9')
      break;
    if (units > std::numeric_limits<std::int64_t>::max() / 10 - 10)
      return std::nullopt;
    units = units * 10 + (text[i] - '0');
    places += point ? 1 : 0;
    ++digits;
  }
  if (digits == 0)
    return std::nullopt;
  if (i < text.size() && (text[i] == 'e' || text[i] == 'E'))
  {
    const char *begin = text.data() + i + 1;
    const char *end = text.data() + text.size();
    if (begin < end && *begin == '+')
      ++begin;
    int exponent = 0;
    const auto [stop, error] = std::from_chars(begin, end, exponent);
    if (error != std::errc() || stop != end || exponent < -30 || exponent > 30)
      return std::nullopt;
    places -= exponent;
  }
  else if (i != text.size())
  {
    return std::nullopt;
  }

  while (places > 0 && units % 10 == 0)
  {
    units /= 10;
    --places;
  }
  for (; places < 0 && units < MAX_WHOLE; ++places)
    units *= 10;
  if (places < 0 || places > MAX_PLACES || units / power10(places) >= MAX_WHOLE)
    return std::nullopt;
  return Decimal{negative ? -units : units, places};
}

std::optional<Decimal> Decimal::fromDouble(double value)
{
  if (!std::isfinite(value))
    return std::nullopt;
  std::array<char, 64> buffer{};
  const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  if (error != std::errc())
    return std::nullopt;
  return parse(std::string(buffer.data(), end));
}

double Decimal::toDouble() const
{
  return std::strtod((toString()).c_str(), nullptr);
}

std::string Decimal::toString() const
{
  std::string digits = std::to_string(units < 0 ? -units : units);
  if (places > 0)
  {
    const auto width = static_cast<std::size_t>(places);
    if (digits.size() <= width)
      digits.insert(0, width + 1 - digits.size(), '0');
    digits.insert(digits.size() - width, ".");
  }
  return (units < 0 ? "-" : "") + digits;
}

std::int64_t unitsAt(const Decimal &d, int places)
{
  return d.units * power10(places - d.places);
}

} // namespace ndvi
