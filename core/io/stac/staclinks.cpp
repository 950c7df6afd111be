#include "io/stac/staclinks.h"

#include "io/gdal/vsifile.h"

namespace ndvi
{

std::vector<StacLink> stacLinks(const Json &document)
{
  std::vector<StacLink> links;
  const Json &list = jsonMember(document, "links");
  for (const Json &entry : list.is_array() ? list : Json::array())
  {
    StacLink link;
    link.rel = jsonText(entry, "rel");
    link.href = jsonText(entry, "href");
    link.isPost = toLower(jsonText(entry, "method")) == "post";
    const Json &headers = jsonMember(entry, "headers"), &body = jsonMember(entry, "body");
    link.headers = headers.is_object() ? headers : Json();
    link.body = body.is_object() ? body : Json();
    const Json &merge = jsonMember(entry, "merge");
    link.merge = merge.is_boolean() && merge.get<bool>();
    if (!link.rel.empty() && !link.href.empty())
      links.push_back(std::move(link));
  }
  return links;
}

StacLink findLink(const Json &document, const std::string &rel)
{
  StacLink best;
  for (StacLink &link : stacLinks(document))
  {
    if (link.rel == rel && (best.href.empty() || (link.isPost && !best.isPost)))
      best = std::move(link);
  }
  return best;
}

} // namespace ndvi
