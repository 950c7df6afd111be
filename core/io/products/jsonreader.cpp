#include "io/products/jsonreader.h"

#include "model/text.h"

#include <algorithm>

namespace ndvi
{

namespace
{

/// Depth and number of values of a text, told before memory is spent on it. Of what is no JSON it tells anything.
struct JsonSize
{
  int depth = 0; ///< counted to one beyond MAX_JSON_DEPTH only
  std::size_t values = 1;
};

JsonSize sizeOf(const std::string &text)
{
  JsonSize size;
  int depth = 0;
  bool isString = false;
  for (std::size_t i = 0; i < text.size() && size.depth <= MAX_JSON_DEPTH; ++i)
  {
    const char c = text[i];
    if (isString)
    {
      i += c == '\\' ? 1 : 0;
      isString = c != '"';
      continue;
    }
    isString = c == '"';
    if (c == '[' || c == '{')
    {
      size.depth = std::max(size.depth, ++depth);
      ++size.values;
    }
    else if (c == ']' || c == '}')
      --depth;
    else if (c == ',')
      ++size.values;
  }
  return size;
}

} // namespace

std::optional<Json> parseJson(const std::string &text, std::string &error)
{
  const JsonSize size = sizeOf(text);
  if (size.depth > MAX_JSON_DEPTH)
  {
    error =
        message(QT_TRANSLATE_NOOP("core", "it is nested more than %1 levels deep"), {std::to_string(MAX_JSON_DEPTH)});
    return std::nullopt;
  }
  if (size.values > MAX_JSON_VALUES)
  {
    error = message(QT_TRANSLATE_NOOP("core", "it holds more than %1 values"), {std::to_string(MAX_JSON_VALUES)});
    return std::nullopt;
  }
  try
  {
    return Json::parse(text);
  }
  catch (const Json::exception &e)
  {
    error = message(QT_TRANSLATE_NOOP("core", "it is not well-formed JSON (%1)"), {e.what()});
    return std::nullopt;
  }
}

} // namespace ndvi
