#include "report/htmlwriter.h"

#include <cstddef>
#include <cstdint>

namespace ndvi
{

namespace
{

const char *const REPLACEMENT = "\uFFFD";

/// Length of the valid UTF-8 sequence at \a i (RFC 3629: no overlong forms, surrogates or values above U+10FFFF), with
/// its \a code; 0 where there is none.
std::size_t sequenceAt(std::string_view text, std::size_t i, std::uint32_t &code)
{
  const auto byte = [&](std::size_t k) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[k])); };
  const std::uint32_t first = byte(i);
  if (first < 0x80)
  {
    code = first;
    return 1;
  }
  const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || i + length > text.size())
    return 0;
  code = first & (0xffU >> (length + 1));
  for (std::size_t k = 1; k < length; ++k)
  {
    if ((byte(i + k) & 0xc0U) != 0x80)
      return 0;
    code = code << 6U | (byte(i + k) & 0x3fU);
  }
  constexpr std::uint32_t LEAST[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < LEAST[length] || code > 0x10ffff || isSurrogate ? 0 : length;
}

bool isAllowed(std::uint32_t code)
{
  if (code < 0x20)
    return code == '\t' || code == '\n';
  const bool isControl = code >= 0x7f && code <= 0x9f;
  const bool isNoncharacter = (code & 0xfffeU) == 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
  return !isControl && !isNoncharacter;
}

} // namespace

std::string escaped(std::string_view text)
{
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();)
  {
    std::uint32_t code = 0;
    const std::size_t length = sequenceAt(text, i, code);
    if (length == 0 || !isAllowed(code))
      out += REPLACEMENT;
    else if (code == '&')
      out += "&amp;";
    else if (code == '<')
      out += "&lt;";
    else if (code == '>')
      out += "&gt;";
    else if (code == '"')
      out += "&quot;";
    else if (code == '\'')
      out += "&#39;";
    else
      out += text.substr(i, length);
    i += length == 0 ? 1 : length;
  }
  return out;
}

void HtmlWriter::open(const char *tag, Attributes attributes)
{
  mOut += '<';
  mOut += tag;
  for (const auto &[name, value] : attributes)
  {
    mOut += ' ';
    mOut += name;
    mOut += "=\"";
    mOut += escaped(value);
    mOut += '"';
  }
}

HtmlWriter &HtmlWriter::start(const char *tag, Attributes attributes)
{
  open(tag, attributes);
  mOut += '>';
  mOpen.push_back(tag);
  return *this;
}

HtmlWriter &HtmlWriter::end()
{
  mOut += "</";
  mOut += mOpen.back();
  mOut += '>';
  mOpen.pop_back();
  return *this;
}

HtmlWriter &HtmlWriter::empty(const char *tag, Attributes attributes)
{
  open(tag, attributes);
  mOut += "/>";
  return *this;
}

HtmlWriter &HtmlWriter::element(const char *tag, std::string_view content, Attributes attributes)
{
  return start(tag, attributes).text(content).end();
}

HtmlWriter &HtmlWriter::text(std::string_view content)
{
  mOut += escaped(content);
  return *this;
}

HtmlWriter &HtmlWriter::raw(std::string_view markup)
{
  mOut += markup;
  return *this;
}

} // namespace ndvi
