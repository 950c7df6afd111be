#include "report/withoutfolders.h"

#include <algorithm>
#include <cctype>
#include <cstddef>

namespace ndvi
{

namespace
{

constexpr std::size_t LONGEST_PART = 255, LONGEST_ENDING = 5;
const char *const ENDS = "\n\t\"'<>|,;()"; ///< a part of a path
const char *const URL_SIGN = "://";

bool isLetterOrDigit(char c)
{
  return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

bool isWord(char c)
{
  return isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '/' || c == '\\';
}

/// Whether \a text at \a i has the ending of a file: a point and a few letters before \a i.
bool isBehindEnding(std::string_view text, std::size_t i)
{
  std::size_t length = 0;
  while (length < i && isLetterOrDigit(text[i - 1 - length]))
    ++length;
  return length > 0 && length <= LONGEST_ENDING && length < i && text[i - 1 - length] == '.';
}

/// Where the part of a path that begins at \a from ends with a separator; npos where it does not.
std::size_t partEnd(std::string_view text, std::size_t from, bool isUrl)
{
  for (std::size_t i = from; i < text.size() && i - from <= LONGEST_PART; ++i)
  {
    const char c = text[i];
    if (c == '/' || c == '\\')
      return i > from && text[i - 1] == ' ' ? std::string_view::npos : i;
    const bool isSpace = c == ' ' && (isUrl || i == from || isBehindEnding(text, i));
    const bool isQuery = c == '?' && isUrl;
    const bool isColon = c == ':' && text.substr(i, 3) != URL_SIGN;
    if (isSpace || isQuery || isColon || std::string_view(ENDS).find(c) != std::string_view::npos ||
        text.substr(i, 3) == "“" || text.substr(i, 3) == "”" || text.substr(i, 3) == "：")
      break;
  }
  return std::string_view::npos;
}

/// Length of what an absolute path or URL at \a i begins with ("/", "C:\", "https://"); 0 where none begins.
std::size_t rootAt(std::string_view text, std::size_t i)
{
  if (i > 0 && isWord(text[i - 1]))
    return 0;
  if (text[i] == '/' || text.substr(i, 2) == "\\\\")
    return text[i] == '/' ? 1 : 2;
  std::size_t end = i;
  while (end < text.size() && (isLetterOrDigit(text[end]) || text[end] == '+'))
    ++end;
  if (end == i)
    return 0;
  if (text.substr(end, 3) == URL_SIGN)
    return end - i + 3;
  const bool isDrive = end == i + 1 && (text.substr(end, 2) == ":\\" || text.substr(end, 2) == ":/");
  return isDrive ? 3 : 0;
}

/// Where the path that begins at \a i ends, if it names a file as "/vsicurl?option=value&url=https%3A%2F%2F…" does, and
/// in \a name the file. 0 for any other.
std::size_t escapedUrlAt(std::string_view text, std::size_t i, std::string_view &name)
{
  constexpr std::string_view BEGIN = "/vsicurl?";
  if (text.substr(i, BEGIN.size()) != BEGIN)
    return 0;
  const std::size_t end = std::min({text.find_first_of(std::string(ENDS) + " :", i), text.find("：", i), text.size()});
  std::string_view path = text.substr(i, end - i);
  path = path.substr(0, std::min(path.find("%3F"), path.find("%3f")));              // without the query
  const std::size_t slash = std::max(path.rfind("%2F") + 1, path.rfind("%2f") + 1); // 0: none
  if (slash == 0)
    return 0;
  name = path.substr(slash + 2);
  name = name.substr(0, name.find('&')); // without further options
  return end;
}

} // namespace

std::string withoutFolders(std::string_view text)
{
  std::string out;
  for (std::size_t i = 0; i < text.size();)
  {
    const std::size_t root = rootAt(text, i);
    if (root == 0)
    {
      out += text[i++];
      continue;
    }
    std::string_view file;
    if (const std::size_t end = escapedUrlAt(text, i, file); end > 0)
    {
      out += file;
      i = end;
      continue;
    }
    bool isUrl = root > 3;
    std::size_t name = i + root, before = i;
    for (std::size_t end = partEnd(text, name, isUrl); end != std::string_view::npos; end = partEnd(text, name, isUrl))
    {
      isUrl = isUrl || (end > 0 && text[end - 1] == ':');
      if (end > name)
        before = name;
      name = end + 1;
    }
    if (name == text.size() || !(isWord(text[name]) || static_cast<unsigned char>(text[name]) >= 0x80))
      name = before; // a folder with a separator behind it, or none
    std::size_t next = name;
    while (next < text.size() && isUrl && text[next] != '?' && text[next] != ' ' && text[next] != '\n')
      ++next;
    out += text.substr(name, next - name);
    while (next < text.size() && isUrl && text[next] != ' ' && text[next] != '\n' && text[next] != '"')
      ++next; // the query
    if (next == i)
      out += text[next++];
    i = next;
  }
  return out;
}

} // namespace ndvi
