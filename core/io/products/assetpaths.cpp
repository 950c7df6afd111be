#include "io/products/assetpaths.h"

#include "io/gdal/vsifile.h"
#include "model/text.h"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <nlohmann/json.hpp>

namespace ndvi
{

namespace
{

/// True for paths of GDAL's file systems that need no network, also one within another: /vsizip//vsitar/….
bool isLocalVirtual(const std::string &path)
{
  for (const std::string start : {"/vsizip", "/vsitar", "/vsigzip", "/vsimem", "/vsi7z"})
  {
    if (!startsWithNoCase(path, start + "/"))
      continue;
    // GDAL takes /vsizip/vsicurl/…, /vsizip//vsicurl/… and /vsizip/{/vsicurl/…} alike.
    std::string rest = path.substr(start.size());
    if (!startsWithNoCase(rest, "/vsi"))
      rest.erase(0, rest.compare(0, 2, "/{") == 0 ? 2 : 1);
    return !startsWithNoCase(rest, "/vsi") || isLocalVirtual(rest);
  }
  return false;
}

std::string percentDecoded(const std::string &text)
{
  char *decoded = CPLUnescapeString(text.c_str(), nullptr, CPLES_URL);
  std::string out = decoded ? decoded : text;
  CPLFree(decoded);
  return out;
}

} // namespace

StacHref resolveStacHref(const std::string &href, const std::string &itemFolder)
{
  // Whatever way led to it: "../../vsicurl?url=…" and "file:///vsicurl/…" are on servers too.
  const auto local = [](const std::string &path) {
    return isVirtualPath(path) && !isLocalVirtual(path) ? StacHref{{}, true} : StacHref{path, false};
  };
  const auto existing = [&local](const std::string &path)
  {
    VSIStatBufL info;
    const std::string decoded = percentDecoded(path);
    const StacHref asWritten = local(path), asMeant = local(decoded);
    if (asWritten.remote || asMeant.remote || decoded == path)
      return asWritten.remote ? asWritten : asMeant;
    return VSIStatL(path.c_str(), &info) != 0 && VSIStatL(decoded.c_str(), &info) == 0 ? asMeant : asWritten;
  };
  if (startsWithNoCase(href, "file://"))
  {
    // file:///path, or file://localhost/path
    const std::size_t slash = href.find('/', 7);
    return slash == std::string::npos ? StacHref{{}, true} : local(percentDecoded(href.substr(slash)));
  }
  if (isVirtualPath(href))
    return local(href);
  if (href.find("://") != std::string::npos)
    return {{}, true};
  if (isAbsolutePath(href))
    return existing(href);
  return existing(absolutePath(joinPath(itemFolder, href)));
}

AssetPath LocalAssetPaths::pathOf(const std::string &href, const nlohmann::json &) const
{
  const StacHref resolved = resolveStacHref(href, mFolder);
  if (resolved.remote)
    return {{}, true, message(QT_TRANSLATE_NOOP("core", "it is not a local file (%1)."), {href})};
  return {resolved.path, false, bandFileProblem(resolved.path)};
}

} // namespace ndvi
