#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ndvi
{

/// \a text for HTML, SVG and XML alike, in elements and in quoted attributes: the five specials as references; what no
/// document may hold (control characters but tab and line feed, broken UTF-8, noncharacters) as U+FFFD.
std::string escaped(std::string_view text);

/// Writes elements into a text that is HTML and well-formed XML at the same time.
class HtmlWriter
{
public:
  using Attributes = std::initializer_list<std::pair<const char *, std::string>>;

  explicit HtmlWriter(std::string &out) : mOut(out) {}

  /// Opens an element; end() closes the last one opened.
  HtmlWriter &start(const char *tag, Attributes attributes = {});
  HtmlWriter &end();

  /// An element without content.
  HtmlWriter &empty(const char *tag, Attributes attributes = {});

  /// An element with a text in it.
  HtmlWriter &element(const char *tag, std::string_view text, Attributes attributes = {});

  HtmlWriter &text(std::string_view text);

  /// What is well-formed already.
  HtmlWriter &raw(std::string_view markup);

private:
  void open(const char *tag, Attributes attributes);

  std::string &mOut;
  std::vector<const char *> mOpen;
};

} // namespace ndvi
