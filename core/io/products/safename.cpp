#include "io/products/safename.h"

#include "io/gdal/vsifile.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace ndvi
{

namespace
{

bool isDigit(char c)
{
  return c >= '0' && c <= '9';
}
bool isUpper(char c)
{
  return c >= 'A' && c <= 'Z';
}

/// \a mask: '0' a digit, 'A' a capital letter, anything else itself.
bool matches(const std::string &text, const char *mask)
{
  std::size_t i = 0;
  for (; mask[i] != '\0'; ++i)
  {
    if (i >= text.size() || (mask[i] == '0'   ? !isDigit(text[i])
                             : mask[i] == 'A' ? !isUpper(text[i])
                                              : text[i] != mask[i]))
      return false;
  }
  return i == text.size();
}

bool isTile(const std::string &text)
{
  return matches(text, "T00AAA");
}
bool isTime(const std::string &text)
{
  return matches(text, "00000000T000000");
}

bool isBand(const std::string &text)
{
  return matches(text, "B00") || matches(text, "B0A") || text == "SCL" || text == "TCI" || text == "AOT" ||
         text == "WVP" || text == "PVI";
}

std::vector<std::string> split(const std::string &text)
{
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t end = text.find('_'); end != std::string::npos; end = text.find('_', begin))
  {
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  parts.push_back(text.substr(begin));
  return parts;
}

std::string platformOf(const std::string &mission)
{
  return matches(mission, "S2A") ? "Sentinel-" + mission.substr(1) : std::string();
}

/// MSIL1C gives L1C; the first token that names a level decides.
std::string levelOf(const std::string &token)
{
  for (const char *level : {"L1C", "L2A"})
  {
    if (token == level || token == std::string("MSI") + level || token == std::string("SAF") + level)
      return level;
  }
  return {};
}

SafeProductName readTokens(const std::vector<std::string> &tokens)
{
  SafeProductName name;
  name.platform = platformOf(tokens[0]);
  for (const std::string &t : tokens)
  {
    if (name.level.empty())
      name.level = levelOf(t);
    if (matches(t, "N0000"))
      name.baseline = t.substr(1, 2) + "." + t.substr(3);
    else if (matches(t, "R000"))
      name.relativeOrbit = t.substr(1);
    else if (isTile(t))
      name.tile = t;
  }
  return name;
}

} // namespace

std::string safeProductId(const std::string &path)
{
  std::string id = fileName(path);
  for (bool cut = true; cut;)
  {
    cut = false;
    for (const char *end : {".zip", ".safe"})
    {
      if (endsWithNoCase(id, end) && id.size() > std::char_traits<char>::length(end))
      {
        id.resize(id.size() - std::char_traits<char>::length(end));
        cut = true;
      }
    }
  }
  return id;
}

std::optional<SafeProductName> parseSafeProductName(const std::string &name)
{
  const std::vector<std::string> tokens = split(safeProductId(name));
  if (tokens.size() < 6 || tokens[0].size() != 3 || tokens[0].rfind("S2", 0) != 0)
    return std::nullopt;
  SafeProductName product = readTokens(tokens);
  if (product.level.empty())
    return std::nullopt;
  const bool old = tokens[2] == "PRD";
  bool first = true;
  for (std::size_t i = 1; i < tokens.size(); ++i)
  {
    // Old: creation time, R065, V<start>, <stop>. Compact: sensing start … processing time last.
    const std::string &t = tokens[i];
    if (old && t.size() == 16 && t[0] == 'V' && isTime(t.substr(1)))
      product.sensing = parseTimestamp(t.substr(1));
    else if (old && isTime(t) && !product.sensing && !product.processed)
      product.processed = parseTimestamp(t);
    else if (!old && isTime(t))
    {
      (first ? product.sensing : product.processed) = parseTimestamp(t);
      first = false;
    }
  }
  if (!product.sensing)
    return std::nullopt;
  return product;
}

std::optional<SafeGranuleName> parseSafeGranuleName(const std::string &name)
{
  const std::vector<std::string> tokens = split(name);
  SafeGranuleName granule;
  const bool old = tokens.size() > 6 && tokens[0].rfind("S2", 0) == 0;
  for (const std::string &t : tokens)
  {
    if (granule.level.empty())
      granule.level = levelOf(t);
    if (isTile(t))
      granule.tile = t;
    else if (!old && isTime(t))
      granule.sensing = parseTimestamp(t);
    else if (old && matches(t, "N00.00"))
      granule.baseline = t.substr(1);
  }
  if (granule.level.empty() || granule.tile.empty())
    return std::nullopt;
  return granule;
}

std::optional<SafeBandName> parseSafeBandName(const std::string &stemText)
{
  std::vector<std::string> tokens = split(stemText);
  SafeBandName name;
  if (tokens.size() > 1 && matches(tokens.back(), "00m"))
  {
    name.resolution = std::stoi(tokens.back().substr(0, 2));
    tokens.pop_back();
  }
  // Masks and previews of old products have names of the same build; their kind stands where MSI stands in bands.
  const bool old = tokens.size() > 5 && tokens[0].rfind("S2", 0) == 0;
  if (isBand(tokens.back()))
    name.band = tokens.back();
  else if (old && isBand(tokens[2]))
    name.band = tokens[2];
  else
    return std::nullopt;
  return name;
}

std::string datastripSensing(const std::string &id)
{
  const std::size_t at = id.find("_S20");
  const auto time = at == std::string::npos ? std::nullopt : parseTimestamp(id.substr(at + 2, 15));
  return time ? formatTimestamp(*time) : std::string();
}

std::optional<Timestamp> datatakeStart(const std::string &id)
{
  return id.compare(0, 3, "GS2") == 0 && id.size() > 20 && id[4] == '_' && id[20] == '_'
             ? parseTimestamp(id.substr(5, 15))
             : std::nullopt;
}

std::optional<int> baselineNumber(const std::string &baseline)
{
  if (!matches(baseline, "00.00"))
    return std::nullopt;
  return std::stoi(baseline.substr(0, 2)) * 100 + std::stoi(baseline.substr(3));
}

std::optional<double> baselineOffset(const std::string &baseline)
{
  const std::optional<int> number = baselineNumber(baseline);
  if (!number)
    return std::nullopt;
  return *number >= 400 ? -1000.0 : 0.0;
}

} // namespace ndvi
