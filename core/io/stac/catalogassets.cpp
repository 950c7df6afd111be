#include "io/stac/catalogassets.h"

#include "io/gdal/vsifile.h"
#include "io/http/url.h"
#include "io/products/jsonreader.h"
#include "io/stac/staclinks.h"
#include "model/secrets.h"
#include "model/text.h"

#include <cstring>

namespace ndvi
{

namespace
{

/// Object stores, and GDAL's file systems for them.
constexpr const char *STORES[][2] = {{"s3://", "/vsis3/"}, {"gs://", "/vsigs/"}, {"oss://", "/vsioss/"}};

} // namespace

std::string CatalogAssetPaths::pathOfUrl(const std::string &url, const std::string &collection) const
{
  const std::string host = hostOf(url);
  for (const AssetRule &rule : mRules)
  {
    if (!endsWithNoCase(host, rule.hostEnd))
      continue;
    std::string path = rule.path;
    replaceAll(path, "{collection}", percentEncoded(collection));
    replaceAll(path, "{url}", percentEncoded(url));
    return path;
  }
  return "/vsicurl/" + url;
}

AssetPath CatalogAssetPaths::pathOf(const std::string &href, const Json &item) const
{
  const bool isOnServer = isHttpUrl(mPlace);
  if (isHttpUrl(href))
    return {pathOfUrl(href, jsonText(item, "collection")), true, {}};
  for (const auto &[scheme, path] : STORES)
  {
    if (startsWithNoCase(href, scheme) && href.size() > std::strlen(scheme))
      return {path + href.substr(std::strlen(scheme)), true, {}};
  }
  if (!isOnServer)
  {
    const StacHref local = resolveStacHref(href, parentFolder(mPlace));
    if (!local.remote)
      return {local.path, false, bandFileProblem(local.path)};
  }
  else if (href.find("://") == std::string::npos && !isVirtualPath(href) && !href.empty())
  {
    const StacLink self = findLink(item, "self");
    const std::string base = mIsList && isHttpUrl(self.href) ? self.href : mPlace;
    if (const std::string url = resolvedUrl(base, href); !url.empty())
      return {pathOfUrl(url, jsonText(item, "collection")), true, {}};
  }
  return {
      {},
      true,
      message(QT_TRANSLATE_NOOP("core", "it is at %1, where nothing can be read from here."), {withoutSecrets(href)})};
}

} // namespace ndvi
