#include "report/htmlnames.h"

namespace ndvi
{

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

} // namespace ndvi
