#include "report/htmlnames.h"

#include <string_view>

namespace ndvi
{

namespace
{

constexpr std::size_t DATE_LENGTH = 10;

bool isDateAt(std::string_view text, std::size_t i)
{
  const auto isDigit = [&](std::size_t k) { return text[i + k] >= '0' && text[i + k] <= '9'; };
  if (i + DATE_LENGTH > text.size())
    return false;
  for (std::size_t k = 0; k < DATE_LENGTH; ++k)
  {
    if (k == 4 || k == 7 ? text[i + k] != '-' : !isDigit(k))
      return false;
  }
  return true;
}

} // namespace

void addName(HtmlWriter &html, const std::string &name)
{
  html.start("bdi", {{"class", "name"}, {"title", name}});
  std::size_t from = 0;
  for (std::size_t end = name.find_first_of("_-;/"); end != std::string::npos; end = name.find_first_of("_-;/", from))
  {
    html.text(name.substr(from, end + 1 - from)).empty("wbr");
    from = end + 1;
  }
  html.text(name.substr(from)).end();
}

void addSentence(HtmlWriter &html, const std::string &text)
{
  std::size_t from = 0;
  for (std::size_t i = 0; i < text.size(); ++i)
  {
    if (!isDateAt(text, i))
      continue;
    html.text(text.substr(from, i - from)).element("time", text.substr(i, DATE_LENGTH));
    from = i + DATE_LENGTH;
    i = from - 1;
  }
  html.text(text.substr(from));
}

} // namespace ndvi
