#include "io/stac/stacendpoints.h"

#include "io/gdal/vsifile.h"
#include "io/http/url.h"
#include "io/products/assetpaths.h"
#include "io/products/jsonreader.h"
#include "model/error.h"
#include "model/text.h"

namespace ndvi
{

namespace
{

[[noreturn]] void malformed(const std::string &path, const std::string &problem)
{
  throw Error(ErrorCode::Input,
              message(QT_TRANSLATE_NOOP("core", "The list of catalogs %1 cannot be used: %2."), {path, problem}), path);
}

StacEndpoint readEndpoint(const Json &entry, const std::string &path)
{
  StacEndpoint endpoint;
  endpoint.name = jsonText(entry, "name");
  endpoint.title = jsonText(entry, "title");
  endpoint.url = jsonText(entry, "url");
  endpoint.collection = jsonText(entry, "collection");
  endpoint.note = jsonText(entry, "note");
  if (endpoint.name.empty() || !isHttpUrl(endpoint.url))
    malformed(path, message(QT_TRANSLATE_NOOP("core", "each endpoint needs a name and a url")));
  const Json &rules = jsonMember(entry, "assets");
  for (const Json &rule : rules.is_array() ? rules : Json::array())
  {
    endpoint.assets.push_back({toLower(jsonText(rule, "hostEnd")), jsonText(rule, "path")});
    if (endpoint.assets.back().hostEnd.empty() || endpoint.assets.back().path.find("{url}") == std::string::npos)
      malformed(path,
                message(QT_TRANSLATE_NOOP("core", "each rule for assets needs a hostEnd, and a path with {url}")));
  }
  return endpoint;
}

/// "Earth Search" and "earthsearch" are "earth-search".
std::string plainName(const std::string &name)
{
  std::string plain;
  for (const char c : toLower(name))
    plain += c == '-' || c == '_' || c == ' ' ? "" : std::string(1, c);
  return plain;
}

/// The catalog in a folder; \a path itself where it is none, or has none.
std::string catalogIn(const std::string &path)
{
  for (const char *name : {"catalog.json", "collection.json"})
  {
    if (isFolder(path) && !beginningOf(joinPath(path, name), 1).empty())
      return joinPath(path, name);
  }
  return path;
}

/// True where \a url is \a root or lies below it.
bool isAtOrBelow(const std::string &url, const std::string &root)
{
  if (!startsWithNoCase(url, root))
    return false;
  const char next = url.size() > root.size() ? url[root.size()] : '/';
  return next == '/' || next == '?';
}

} // namespace

std::vector<StacEndpoint> loadStacEndpoints(const std::string &folder)
{
  std::vector<StacEndpoint> endpoints;
  for (const std::string &name : listFolder(folder).value_or(FolderListing()).files)
  {
    if (lowerExtension(name) != "json")
      continue;
    const std::string path = joinPath(folder, name);
    std::string problem;
    const std::optional<std::string> text = readTextFile(path, MAX_METADATA_BYTES, &problem);
    const std::optional<Json> document = text ? parseJson(*text, problem) : std::nullopt;
    if (!document)
      malformed(path, problem);
    const Json &entries = jsonMember(*document, "endpoints");
    for (const Json &entry : entries.is_array() ? entries : Json::array())
      endpoints.push_back(readEndpoint(entry, path));
  }
  if (endpoints.empty())
    malformed(folder, message(QT_TRANSLATE_NOOP("core", "there is no endpoint in it")));
  return endpoints;
}

StacEndpoint stacEndpoint(const std::string &api, const std::vector<StacEndpoint> &known)
{
  std::string names;
  for (const StacEndpoint &endpoint : known)
  {
    if (plainName(api) == plainName(endpoint.name))
      return endpoint;
    names += (names.empty() ? "" : ", ") + endpoint.name;
  }
  StacEndpoint unknown;
  unknown.url = api;
  if (isHttpUrl(api) && !originOf(api).empty())
  {
    for (const StacEndpoint &endpoint : known)
    {
      if (!isAtOrBelow(api, endpoint.url))
        continue;
      unknown = endpoint;
      unknown.url = api;
    }
    return unknown;
  }
  if (startsWithNoCase(api, "file://"))
    unknown.url = resolveStacHref(api, {}).path;
  unknown.url = catalogIn(unknown.url);
  const bool isFile = !isFolder(unknown.url) && !beginningOf(unknown.url, 1).empty();
  if (!isFile)
    throw Error(
        ErrorCode::Input,
        message(QT_TRANSLATE_NOOP("core", "API is “%1”, which is no known name (%2), no URL (https://…), and no "
                                          "file that is there (catalog.json)."),
                {api, names}),
        api);
  unknown.url = absolutePath(unknown.url);
  return unknown;
}

} // namespace ndvi
