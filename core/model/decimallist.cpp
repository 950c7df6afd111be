#include "model/decimallist.h"

#include <algorithm>

namespace ndvi
{

std::optional<std::vector<Decimal>> parseDecimalList(const std::string &text, std::string &wrong)
{
  const char *separators = ",; \t\r\n\f\v";
  std::vector<Decimal> numbers;
  std::size_t at = 0;
  while ((at = text.find_first_not_of(separators, at)) != std::string::npos)
  {
    const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
    const std::string part = text.substr(at, end - at);
    const std::optional<Decimal> number = Decimal::parse(part);
    if (!number)
    {
      wrong = part;
      return std::nullopt;
    }
    numbers.push_back(*number);
    at = end;
  }
  return numbers;
}

} // namespace ndvi
