#pragma once

#include "io/http/retrypolicy.h"
#include "io/products/sceneselection.h"
#include "io/stac/stacendpoints.h"

#include <optional>
#include <string>

namespace ndvi
{

/// What of a STAC API or catalog a collection takes.
struct StacQuery : SceneQuery
{
  StacEndpoint endpoint;
  std::string collection;       ///< id; empty: the endpoint's
  std::optional<Box> searchBox; ///< longitude/latitude up to ±360, what the API is asked for; nothing: everywhere
  std::size_t maxScenes = 0;    ///< 0: no limit
  RetryPolicy retry;
};

struct StacResult : SceneList
{
  std::size_t itemsSeen = 0;
  std::optional<std::size_t> matched; ///< number of items the server has for the search, where it tells
  int requests = 0;
  bool isCut = false;    ///< maxScenes was reached, there may be more
  bool isSorted = false; ///< items came by time
};

} // namespace ndvi
