#pragma once

#include <nlohmann/json.hpp>

#include <cmath>
#include <optional>
#include <string>
#include <vector>

// Reading JSON somebody else wrote: every accessor takes any document and answers "nothing" for what is not there or is
// of another type.

namespace ndvi
{

using Json = nlohmann::json;

/// Deeper or with more values than any item or list of items a catalog gives out.
constexpr int MAX_JSON_DEPTH = 64;
constexpr std::size_t MAX_JSON_VALUES = 5000000; // some 300 MiB once it is parsed

/// Reads a document. Nothing where it is not well-formed, nested deeper than MAX_JSON_DEPTH or of more than
/// MAX_JSON_VALUES values; \a error then says why (a part of a sentence). What follows may walk and copy the document
/// recursively.
std::optional<Json> parseJson(const std::string &text, std::string &error);

/// The member of an object; a null value where there is none.
inline const Json &jsonMember(const Json &object, const std::string &key)
{
  static const Json null;
  if (!object.is_object())
    return null;
  const auto it = object.find(key);
  return it == object.end() ? null : *it;
}

inline std::string jsonText(const Json &object, const std::string &key)
{
  const Json &value = jsonMember(object, key);
  return value.is_string() ? value.get<std::string>() : std::string();
}

/// A finite number.
inline std::optional<double> jsonNumber(const Json &object, const std::string &key)
{
  const Json &value = jsonMember(object, key);
  const double number = value.is_number() ? value.get<double>() : NAN;
  return std::isfinite(number) ? std::optional<double>(number) : std::nullopt;
}

/// A list of texts; one text counts as a list of one.
inline std::vector<std::string> jsonTexts(const Json &value)
{
  std::vector<std::string> texts;
  if (value.is_string())
    texts.push_back(value.get<std::string>());
  for (const Json &element : value.is_array() ? value : Json::array())
  {
    if (element.is_string())
      texts.push_back(element.get<std::string>());
  }
  return texts;
}

} // namespace ndvi
