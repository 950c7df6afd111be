#pragma once

#include "io/products/jsonreader.h"

#include <string>
#include <vector>

namespace ndvi
{

/// A link of a STAC document, with what paging adds to it (STAC API, item search).
// NOLINTNEXTLINE(bugprone-exception-escape): what moving JSON could throw is in its assertions alone
struct StacLink
{
  std::string rel, href;
  bool isPost = false;
  Json headers;       ///< object, or null
  Json body;          ///< object, or null
  bool merge = false; ///< headers and body are merged into those of the request that was answered
};

/// The links of \a document; what is malformed is left out.
std::vector<StacLink> stacLinks(const Json &document);

/// The first link of this relation, one by POST before one by GET; without href where there is none.
StacLink findLink(const Json &document, const std::string &rel);

} // namespace ndvi
