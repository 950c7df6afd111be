#include "io/products/bandnames.h"

#include "io/gdal/vsifile.h"
#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <set>

namespace ndvi
{

namespace
{

bool isWordCharacter(char c)
{
  return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

std::string trimmed(const std::string &text)
{
  const char *blanks = " \t";
  const std::size_t first = text.find_first_not_of(blanks);
  return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<int> bandsNamed(const std::string &wanted, const std::vector<std::string> &names)
{
  std::vector<int> bands;
  for (std::size_t i = 0; i < names.size(); ++i)
  {
    if (isBandName(names[i], wanted))
      bands.push_back(static_cast<int>(i) + 1);
  }
  return bands;
}

/// The bands of the first of \a keys that any band is called by.
std::vector<int> bandsOfFirst(const std::vector<std::string> &keys, const std::vector<std::string> &names)
{
  for (const std::string &key : keys)
  {
    std::vector<int> bands = bandsNamed(key, names);
    if (!bands.empty())
      return bands;
  }
  return {};
}

/// Adds what \a keys find; \a own gets it where the names are a sensor's own, \a other elsewhere.
void lookFor(const BandKeys &keys, const std::vector<std::string> &names, std::set<std::vector<std::vector<int>>> &own,
             std::set<std::vector<std::vector<int>>> &other)
{
  const std::vector<int> red = bandsOfFirst(keys.red, names);
  if (red.empty())
    return;
  // A sensor with two near-infrared bands numbers its bands like no other one: B05 beside B08 is red edge, not Landsat.
  const bool isOwn = keys.nirFor("B08") != keys.nirFor("B8A");
  for (const char *choice : {"B08", "B8A"})
  {
    const std::vector<int> nir = bandsOfFirst(keys.nirFor(choice), names);
    if (nir.empty())
      continue;
    (isOwn ? own : other).insert({red, nir});
    return;
  }
}

} // namespace

bool isBandName(const std::string &name, const std::string &wanted)
{
  const std::string all = toLower(name), word = toLower(wanted);
  if (all == word || word.empty())
    return all == word && !word.empty();
  const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
  if (!std::any_of(word.begin(), word.end(), isDigit))
    return false;
  for (std::size_t at = all.find(word); at != std::string::npos; at = all.find(word, at + 1))
  {
    const std::size_t end = at + word.size();
    if ((at == 0 || !isWordCharacter(all[at - 1])) && (end == all.size() || !isWordCharacter(all[end])))
      return true;
  }
  return false;
}

std::vector<int> bandsFor(const std::string &text, const std::vector<std::string> &names)
{
  std::vector<int> bands;
  for (std::size_t at = 0; at <= text.size();)
  {
    const std::size_t comma = std::min(text.find(',', at), text.size());
    const std::string part = trimmed(text.substr(at, comma - at));
    at = comma + 1;
    int number = 0;
    const auto [stop, error] = std::from_chars(part.data(), part.data() + part.size(), number);
    const bool isNumber = error == std::errc() && stop == part.data() + part.size();
    const std::vector<int> named = isNumber ? std::vector<int>{number} : bandsNamed(part, names);
    if (named.empty() || (isNumber && (number < 1 || number > static_cast<int>(names.size()))))
      throw Error(ErrorCode::Input, message(QT_TRANSLATE_NOOP("core", "there is no band “%1”. Its bands are: %2."),
                                            {part, listOfBands(names)}));
    bands.insert(bands.end(), named.begin(), named.end());
  }
  return bands;
}

BandPairs bandPairsByName(const std::vector<std::string> &names, const SensorPatterns &patterns)
{
  std::set<std::vector<std::vector<int>>> own, other;
  for (const FilePattern &pattern : patterns.files)
    lookFor(pattern.bands, names, own, other);
  for (const StacSensor &sensor : patterns.stac)
  {
    for (const BandKeys &keys : sensor.assets)
      lookFor(keys, names, own, other);
  }
  const auto &found = own.empty() ? other : own;
  if (found.empty())
    return {};
  if (found.size() > 1)
    throw Error(ErrorCode::Input, message(QT_TRANSLATE_NOOP("core", "the names of its bands fit several sensors: %1."),
                                          {listOfBands(names)}));
  BandPairs pairs{found.begin()->front(), found.begin()->back()};
  if (pairs.red.size() != pairs.nir.size())
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "by their names %1 of its bands are red and %2 near infrared: %3."),
                        {std::to_string(pairs.red.size()), std::to_string(pairs.nir.size()), listOfBands(names)}));
  return pairs;
}

std::string listOfBands(const std::vector<std::string> &names)
{
  std::string list;
  for (std::size_t i = 0; i < names.size(); ++i)
  {
    list += (list.empty() ? "" : ", ") + std::to_string(i + 1);
    if (!names[i].empty())
      list += " (" + names[i] + ")";
  }
  return list;
}

} // namespace ndvi
