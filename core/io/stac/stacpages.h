#pragma once

#include "io/stac/stacclient.h"

#include <optional>
#include <set>
#include <string>

namespace ndvi
{

/// The pages of an answer, one after the other: each names the next one, in a link that is a GET or a POST whose body
/// replaces that of the request before or is merged into it (STAC API, item search, paging).
class StacPages
{
public:
  /// \a first: the request for the first page; \a body: of a POST, null for a GET.
  StacPages(StacClient &client, StacRequest first, Json body);

  /// Of a first page that is there already, from \a place.
  StacPages(StacClient &client, Json firstPage, const std::string &place);

  /// The next page; nothing behind the last one. Throws Error(Io) where a page is no list of items or the pages go
  /// round in circles, or as StacClient.
  std::optional<Json> next();

  /// Where the page that next() gave comes from, until follow().
  const std::string &place() const { return mRequest.url; }

  /// Goes on to what \a page, which next() gave, says comes next. Throws Error(Io) where that is out of reach.
  void follow(const Json &page);

  /// True where the page that next() would ask for was read already.
  bool leadBack() const { return !mIsOver && mAsked.count(key()) > 0; }

  /// Number of items in all pages, as the server tells it; it may be an estimate.
  std::optional<std::size_t> matched() const { return mMatched; }

private:
  std::string key() const;

  StacClient &mClient;
  StacRequest mRequest; ///< for the next page
  Json mBody;
  std::optional<Json> mFirst;
  std::set<std::string> mAsked; ///< key() of all requests so far
  std::optional<std::size_t> mMatched;
  bool mIsOver = false;
};

} // namespace ndvi
