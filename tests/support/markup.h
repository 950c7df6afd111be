#pragma once

#include <string>
#include <vector>

namespace ndvi::test
{

/// What is not well formed in \a markup (XML without comments, CDATA and processing instructions), or an empty text:
/// tags that do not match, attributes without quotes, bare specials.
inline std::string markupProblem(const std::string &markup)
{
  std::vector<std::string> open;
  for (std::size_t i = 0; i < markup.size();)
  {
    const std::string near = markup.substr(i, 40);
    if (markup[i] == '&')
    {
      const std::size_t end = markup.find(';', i);
      if (end == std::string::npos || end - i > 7)
        return "bare & at " + near;
    }
    if (markup[i] == '>')
      return "bare > at " + near;
    if (markup[i] != '<')
    {
      ++i;
      continue;
    }
    std::size_t end = i + 1;
    bool quoted = false;
    for (; end < markup.size() && (quoted || markup[end] != '>'); ++end)
    {
      if (markup[end] == '"')
        quoted = !quoted;
      if (markup[end] == '<')
        return "< in a tag at " + near;
      if (markup[end] == '=' && !quoted && markup[end + 1] != '"')
        return "no quotes at " + near;
    }
    if (end == markup.size())
      return "a tag without end at " + near;
    const std::string tag = markup.substr(i + 1, end - i - 1);
    i = end + 1;
    if (tag[0] == '!')
      continue;
    const std::string name = tag.substr(tag[0] == '/' ? 1 : 0, tag.find_first_of(" /", 1) - (tag[0] == '/' ? 1 : 0));
    if (tag[0] == '/')
    {
      if (open.empty() || open.back() != tag.substr(1))
        return "</" + tag.substr(1) + "> closes nothing";
      open.pop_back();
    }
    else if (tag.back() != '/')
      open.push_back(tag.substr(0, tag.find(' ')));
  }
  return open.empty() ? std::string() : "<" + open.back() + "> is not closed";
}

} // namespace ndvi::test
