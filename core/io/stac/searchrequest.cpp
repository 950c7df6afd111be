#include "io/stac/searchrequest.h"

#include "io/http/url.h"
#include "model/timestamp.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace ndvi
{

namespace
{

constexpr int PAGE_SIZE = 100; ///< items; 16 to 66 KB each in recorded answers
constexpr double MARGIN = 10;  ///< % of cloud cover

std::string number(double value)
{
  char text[32];
  std::snprintf(text, sizeof text, "%.10g", value);
  return text;
}

/// "2024-03-01T00:00:00Z/.."; empty for any time.
std::string interval(const StacQuery &query)
{
  if (!query.start && !query.end)
    return {};
  return (query.start ? formatTimestamp(*query.start) : "..") + '/' + (query.end ? formatTimestamp(*query.end) : "..");
}

/// The cloud cover the server is asked for at most; nothing: any.
std::optional<double> cloudLimit(const StacQuery &query)
{
  if (!query.maxCloudCover || *query.maxCloudCover + MARGIN >= 100)
    return std::nullopt;
  return *query.maxCloudCover + MARGIN;
}

std::string boxText(const Box &box)
{
  return number(box.xMin) + ',' + number(box.yMin) + ',' + number(box.xMax) + ',' + number(box.yMax);
}

using Parameters = std::vector<std::pair<std::string, std::string>>;

Parameters placeAndTime(const StacQuery &query, const Box *box)
{
  Parameters parameters;
  if (box)
    parameters.emplace_back("bbox", boxText(*box));
  if (const std::string time = interval(query); !time.empty())
    parameters.emplace_back("datetime", time);
  parameters.emplace_back("limit", std::to_string(PAGE_SIZE));
  return parameters;
}

Json searchBody(const StacQuery &query, const StacAbilities &abilities, const Box *box)
{
  Json body = Json::object();
  body["collections"] = Json::array({query.collection});
  if (box)
    body["bbox"] = {box->xMin, box->yMin, box->xMax, box->yMax};
  if (const std::string time = interval(query); !time.empty())
    body["datetime"] = time;
  body["limit"] = PAGE_SIZE;
  if (abilities.sort)
    body["sortby"] = Json::array({{{"field", "properties.datetime"}, {"direction", "asc"}}});
  const std::optional<double> clouds = cloudLimit(query);
  if (clouds && abilities.query)
    body["query"]["eo:cloud_cover"]["lte"] = *clouds;
  else if (clouds && abilities.cql2Json)
  {
    body["filter-lang"] = "cql2-json";
    const Json cover = {{"property", "eo:cloud_cover"}};
    const Json few = {{"op", "<="}, {"args", Json::array({cover, *clouds})}};
    const Json unknown = {{"op", "isNull"}, {"args", Json::array({cover})}};
    body["filter"] = {{"op", "or"}, {"args", Json::array({few, unknown})}};
  }
  return body;
}

bool endsWith(const std::string &text, const std::string &end)
{
  return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

} // namespace

StacAbilities abilitiesOf(const Json &conformance)
{
  StacAbilities abilities;
  bool isFilter = false;
  for (const std::string &uri : jsonTexts(jsonMember(conformance, "conformsTo")))
  {
    const bool isSearch = uri.find("/item-search") != std::string::npos;
    abilities.query = abilities.query || (isSearch && endsWith(uri, "#query"));
    abilities.sort = abilities.sort || (isSearch && endsWith(uri, "#sort"));
    isFilter = isFilter || (isSearch && (endsWith(uri, "#filter") || endsWith(uri, "#filter:cql2-json")));
    abilities.cql2Json = abilities.cql2Json || endsWith(uri, "/cql2-json") || endsWith(uri, ":cql2-json");
    abilities.cql2Text = abilities.cql2Text || endsWith(uri, "/cql2-text") || endsWith(uri, ":cql2-text");
  }
  abilities.cql2Json = abilities.cql2Json && isFilter;
  abilities.cql2Text = abilities.cql2Text && isFilter;
  return abilities;
}

std::vector<Box> searchBoxes(const std::optional<Box> &box)
{
  if (!box)
    return {};
  const double south = std::max(box->yMin, -90.0), north = std::min(box->yMax, 90.0);
  if (box->xMax - box->xMin >= 360)
    return {{-180, south, 180, north}};
  // West edge within −180 … 180, the east edge up to 360 behind it.
  const double turns = std::floor((box->xMin + 180) / 360) * 360;
  const double west = box->xMin - turns, east = box->xMax - turns;
  if (east <= 180)
    return {{west, south, east, north}};
  return {{west, south, 180, north}, {-180, south, east - 360, north}};
}

SearchRequest itemSearch(const StacQuery &query, const std::string &url, bool isPost, const StacAbilities &abilities,
                         const Box *box)
{
  SearchRequest search;
  search.request.url = url;
  if (isPost)
  {
    search.body = searchBody(query, abilities, box);
    return search;
  }
  Parameters parameters = placeAndTime(query, box);
  parameters.insert(parameters.begin(), {"collections", query.collection});
  if (abilities.sort)
    parameters.emplace_back("sortby", "+properties.datetime");
  if (const std::optional<double> clouds = cloudLimit(query); clouds && abilities.cql2Text)
  {
    parameters.emplace_back("filter-lang", "cql2-text");
    parameters.emplace_back("filter", "eo:cloud_cover <= " + number(*clouds) + " OR eo:cloud_cover IS NULL");
  }
  search.request.url = withQuery(url, parameters);
  return search;
}

SearchRequest collectionItems(const StacQuery &query, const std::string &url, const Box *box)
{
  SearchRequest search;
  search.request.url = withQuery(url, placeAndTime(query, box));
  return search;
}

} // namespace ndvi
