#pragma once

#include "io/stac/stacclient.h"
#include "io/stac/staclinks.h"
#include "io/stac/stacquery.h"

#include <string>
#include <vector>

namespace ndvi
{

/// What an API says it understands (conformance classes of its landing page), as far as searches use it.
struct StacAbilities
{
  bool query = false;    ///< STAC API query extension
  bool cql2Json = false; ///< filter extension with CQL2 JSON
  bool cql2Text = false; ///< filter extension with CQL2 text
  bool sort = false;     ///< sort extension
};

StacAbilities abilitiesOf(const Json &conformance);

/// A search as it is sent.
// NOLINTNEXTLINE(bugprone-exception-escape): what moving JSON could throw is in its assertions alone
struct SearchRequest
{
  StacRequest request;
  Json body; ///< of a POST; null for a GET
};

/// The boxes west, south, east, north within ±180 that an API is asked for; two where \a box crosses the antimeridian,
/// none for everywhere.
std::vector<Box> searchBoxes(const std::optional<Box> &box);

/// The request of \a query to the endpoint \a url (of a link rel=search). Clouds are left to the server where it is
/// able to, with MARGIN points more than asked for: versions of one scene are compared before their clouds are, which
/// needs those just above the limit. \a box: one of searchBoxes(), or null.
SearchRequest itemSearch(const StacQuery &query, const std::string &url, bool isPost, const StacAbilities &abilities,
                         const Box *box);

/// The request to the items of one collection (OGC API Features: place, time and limit only).
SearchRequest collectionItems(const StacQuery &query, const std::string &url, const Box *box);

} // namespace ndvi
