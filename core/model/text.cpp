#include "model/text.h"

#include <cmath>
#include <cstddef>
#include <locale>
#include <sstream>

namespace ndvi
{

namespace
{
Translator sTranslator = nullptr;
}

void setTranslator(Translator translator)
{
  sTranslator = translator;
}

std::string message(const char *source, std::initializer_list<std::string> arguments)
{
  const std::string text = sTranslator ? sTranslator(source) : std::string(source);
  std::string out;
  out.reserve(text.size() + 64);
  for (std::size_t i = 0; i < text.size(); ++i)
  {
    // One pass, so that a "%1" inside an argument (a file name, say) is never replaced itself.
    if (text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9')
    {
      const std::size_t index = static_cast<std::size_t>(text[i + 1] - '1');
      if (index < arguments.size())
      {
        out += *(arguments.begin() + index);
        ++i;
        continue;
      }
    }
    out += text[i];
  }
  return out;
}

std::string countText(double count)
{
  const long long thousandths = std::llround(count * 1000);
  std::string text = std::to_string(thousandths / 1000);
  if (thousandths % 1000 != 0)
    text += '.' + std::to_string(1000 + thousandths % 1000).substr(1);
  return text;
}

void replaceAll(std::string &text, const std::string &from, const std::string &to)
{
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

std::optional<double> parseNumber(const std::string &text)
{
  // Streams would skip blanks and take part of the text.
  if (text.empty() || text.find_first_not_of("+-.eE0123456789") != std::string::npos)
    return std::nullopt;
  std::istringstream stream(text);
  stream.imbue(std::locale::classic());
  double value = 0;
  if (!(stream >> value) || stream.peek() != std::istringstream::traits_type::eof() || !std::isfinite(value))
    return std::nullopt;
  return value;
}

} // namespace ndvi
