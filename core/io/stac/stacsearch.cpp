#include "io/stac/stacsearch.h"

#include "io/gdal/vsifile.h"
#include "io/http/url.h"
#include "io/products/jsonreader.h"
#include "io/stac/catalogwalk.h"
#include "io/stac/itemintake.h"
#include "io/stac/searchrequest.h"
#include "io/stac/stacclient.h"
#include "io/stac/staclinks.h"
#include "model/error.h"
#include "model/secrets.h"
#include "model/text.h"

#include <algorithm>

namespace ndvi
{

namespace
{

/// Collections, named in a message.
constexpr std::size_t MOST_NAMED = 40;

/// The address of an API where somebody gave that of its search.
std::string landingPage(std::string url)
{
  if (isHttpUrl(url) && endsWithNoCase(url, "/search"))
    url.resize(url.size() - std::string("/search").size());
  return url;
}

/// One search: the steps in their order, the result growing.
class Search
{
public:
  Search(const StacQuery &query, StacTransport &transport, Progress &progress)
      : mQuery(query),
        mProgress(progress),
        mClient(query.endpoint.url, transport, query.retry, progress),
        mIntake(mQuery, progress)
  {
    if (mQuery.collection.empty())
      mQuery.collection = query.endpoint.collection;
  }

  StacResult run()
  {
    std::string place = landingPage(mQuery.endpoint.url);
    mProgress.setText(message(QT_TRANSLATE_NOOP("core", "Asking %1"), {withoutSecrets(place)}));
    const Json document = mClient.read(place, &place);
    if (!findLink(document, "search").href.empty())
      searchApi(document, place);
    else if (jsonText(document, "type") == "FeatureCollection")
      mIntake.takePages(StacPages(mClient, document, place));
    else if (jsonText(document, "type") == "Collection" && isApiCollection(document, place))
      readCollection(document, place);
    else
      CatalogWalk(mQuery, mClient, mIntake, mProgress).run(document, place);
    StacResult result = mIntake.finish();
    result.requests = mClient.requests();
    result.isSorted = mIsSorted;
    mProgress.setFraction(1);
    return result;
  }

private:
  /// Items of a collection by a list with pages, as APIs have it: a static one has links to each.
  bool isApiCollection(const Json &document, const std::string &place) const
  {
    const std::string items = mClient.resolved(place, findLink(document, "items").href);
    return isHttpUrl(items) && findLink(document, "item").href.empty() && findLink(document, "child").href.empty();
  }

  void searchApi(const Json &landing, const std::string &place)
  {
    if (mQuery.collection.empty())
      throw Error(ErrorCode::Input,
                  message(QT_TRANSLATE_NOOP("core", "COLLECTION_ID is needed for %1. %2"),
                          {withoutSecrets(place), collectionsOf(landing, place)}),
                  place);
    const StacLink link = findLink(landing, "search");
    const std::string url = mClient.resolved(place, link.href);
    if (url.empty())
      throw Error(ErrorCode::Io,
                  message(QT_TRANSLATE_NOOP("core", "%1 leads to no place to search at (%2)."),
                          {withoutSecrets(place), withoutSecrets(link.href)}),
                  place);
    needPlace(place);
    const StacAbilities abilities = abilitiesOf(conformanceOf(landing, place));
    // Many landing pages name no method where both are understood.
    const bool isPost = link.isPost;
    mIsSorted = abilities.sort;
    try
    {
      forEachBox([&](const Box *box) { return itemSearch(mQuery, url, isPost, abilities, box); });
    }
    catch (const Error &e)
    {
      // Some refuse a collection they do not have, others have nothing of it.
      if (mClient.isRefused() && mIntake.seen() == 0)
        explainNothing(landing, place);
      throw;
    }
    if (mIntake.seen() == 0)
      explainNothing(landing, place);
  }

  void readCollection(const Json &document, const std::string &place)
  {
    needPlace(place);
    const std::string id = jsonText(document, "id");
    if (!mQuery.collection.empty() && mQuery.collection != id && mQuery.collection != mQuery.endpoint.collection)
      throw Error(
          ErrorCode::Input,
          message(QT_TRANSLATE_NOOP("core", "%1 is the collection %2, but COLLECTION_ID is %3: leave that empty, "
                                            "or name the API itself."),
                  {withoutSecrets(place), id, mQuery.collection}),
          place);
    mQuery.collection = id;
    const std::string url = mClient.resolved(place, findLink(document, "items").href);
    forEachBox([&](const Box *box) { return collectionItems(mQuery, url, box); });
  }

  void needPlace(const std::string &place) const
  {
    if (!mQuery.searchBox)
      throw Error(ErrorCode::Input,
                  message(QT_TRANSLATE_NOOP("core", "%1 has scenes of all the Earth: say in ZONES or EXTENT where they "
                                                    "are to be."),
                          {withoutSecrets(place)}),
                  place);
  }

  template <class MakeRequest> void forEachBox(const MakeRequest &makeRequest)
  {
    const std::vector<Box> boxes = searchBoxes(mQuery.searchBox);
    for (std::size_t i = 0; i < std::max<std::size_t>(boxes.size(), 1) && !mIntake.isFull(); ++i)
    {
      const SearchRequest search = makeRequest(boxes.empty() ? nullptr : &boxes[i]);
      mIntake.takePages(StacPages(mClient, search.request, search.body));
    }
  }

  Json conformanceOf(const Json &landing, const std::string &place)
  {
    if (jsonMember(landing, "conformsTo").is_array())
      return landing;
    const std::string url = mClient.resolved(place, findLink(landing, "conformance").href);
    if (url.empty())
      return Json();
    try
    {
      return mClient.read(url);
    }
    catch (const Error &e)
    {
      if (e.code() == ErrorCode::Cancelled)
        throw;
      return Json(); // filters are applied here in any case
    }
  }

  /// "It has: …", the collections whose bands are known here first of all.
  std::string collectionsOf(const Json &landing, const std::string &place)
  {
    const std::string url = mClient.resolved(place, findLink(landing, "data").href);
    std::vector<std::string> known, others;
    try
    {
      const Json document = url.empty() ? Json() : mClient.read(url);
      const Json &list = jsonMember(document, "collections");
      for (const Json &collection : list.is_array() ? list : Json::array())
      {
        const std::string id = jsonText(collection, "id");
        (isKnown(id) ? known : others).push_back(id);
      }
    }
    catch (const Error &e)
    {
      if (e.code() == ErrorCode::Cancelled)
        throw;
    }
    const std::vector<std::string> &shown = known.empty() ? others : known;
    if (shown.empty())
      return {};
    std::string names;
    for (std::size_t i = 0; i < std::min(shown.size(), MOST_NAMED); ++i)
      names += (i ? ", " : "") + shown[i];
    if (shown.size() > MOST_NAMED)
      names += ", …";
    return message(QT_TRANSLATE_NOOP("core", "It has: %1."), {names});
  }

  bool isKnown(const std::string &collection) const
  {
    return std::any_of(mIntake.sensors().stac.begin(), mIntake.sensors().stac.end(),
                       [&collection](const StacSensor &sensor)
                       {
                         return std::any_of(sensor.collections.begin(), sensor.collections.end(),
                                            [&collection](const std::string &start)
                                            { return startsWithNoCase(collection, start); });
                       });
  }

  /// An unknown collection is a list without items to most APIs.
  void explainNothing(const Json &landing, const std::string &place)
  {
    const std::string names = collectionsOf(landing, place);
    const std::string url = mClient.resolved(place, findLink(landing, "data").href);
    if (url.empty() || names.empty())
      return;
    StacRequest request;
    request.url = url + '/' + percentEncoded(mQuery.collection);
    if (mClient.exists(request))
      return;
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "%1 has no collection “%2” (COLLECTION_ID). %3"),
                        {withoutSecrets(place), mQuery.collection, names}),
                place);
  }

  StacQuery mQuery;
  Progress &mProgress;
  StacClient mClient;
  ItemIntake mIntake;
  bool mIsSorted = false;
};

} // namespace

StacResult searchStac(const StacQuery &query, StacTransport &transport, Progress &progress)
{
  return Search(query, transport, progress).run();
}

} // namespace ndvi
