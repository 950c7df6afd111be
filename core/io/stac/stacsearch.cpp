#include "io/stac/stacsearch.h"

#include "io/gdal/footprint.h"
#include "io/gdal/vsifile.h"
#include "io/http/url.h"
#include "io/products/stacitem.h"
#include "io/products/stacproperties.h"
#include "io/stac/catalogassets.h"
#include "io/stac/collectionextent.h"
#include "io/stac/searchrequest.h"
#include "io/stac/stacclient.h"
#include "io/stac/staclinks.h"
#include "io/stac/stacpages.h"
#include "model/error.h"
#include "model/secrets.h"
#include "model/text.h"
#include "model/timestamp.h"

#include <algorithm>
#include <set>
#include <utility>

namespace ndvi
{

namespace
{

/// Collections, named in a message.
constexpr std::size_t MOST_NAMED = 40;

/// Documents of a static catalog, and their depth: more is no catalog but a trap.
constexpr std::size_t MOST_DOCUMENTS = 200000;
constexpr int MOST_LEVELS = 32;

/// Items of a search, some kilobytes each while it goes on.
constexpr std::size_t MOST_ITEMS = 100000;

/// Pages that bring nothing new, one after the other, before a list counts as endless.
constexpr int MOST_IDLE_PAGES = 5;

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
        mSensors(loadSensorPatterns(query.sensorsFolder)),
        mPaths(query.endpoint.assets),
        mSelection(query)
  {
    if (mQuery.collection.empty())
      mQuery.collection = query.endpoint.collection;
  }

  StacResult run()
  {
    std::string place = landingPage(mQuery.endpoint.url);
    mProgress.setText(message(QT_TRANSLATE_NOOP("core", "asking %1"), {withoutSecrets(place)}));
    const Json document = mClient.read(place, &place);
    if (!findLink(document, "search").href.empty())
      searchApi(document, place);
    else if (jsonText(document, "type") == "FeatureCollection")
      readPages(StacPages(mClient, document, place));
    else if (jsonText(document, "type") == "Collection" && isApiCollection(document, place))
      readCollection(document, place);
    else
      walk(document, place);
    mResult.requests = mClient.requests();
    if (mPassedBy > 0)
      mProgress.info(
          message(QT_TRANSLATE_NOOP("core", "Collections that say they have nothing of that place and time: %1."),
                  {std::to_string(mPassedBy)}));
    mSelection.finish([](const Scene &) { return MultiPolygon(); }, mResult);
    mProgress.setFraction(1);
    return std::move(mResult);
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
    mResult.isSorted = abilities.sort;
    try
    {
      forEachBox([&](const Box *box) { return itemSearch(mQuery, url, isPost, abilities, box); });
    }
    catch (const Error &e)
    {
      // Some refuse a collection they do not have, others have nothing of it.
      if (mClient.isRefused() && mResult.itemsSeen == 0)
        explainNothing(landing, place);
      throw;
    }
    if (mResult.itemsSeen == 0)
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
    for (std::size_t i = 0; i < std::max<std::size_t>(boxes.size(), 1) && !mResult.isCut; ++i)
    {
      const SearchRequest search = makeRequest(boxes.empty() ? nullptr : &boxes[i]);
      readPages(StacPages(mClient, search.request, search.body));
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

  void readPages(StacPages pages)
  {
    int idle = 0;
    std::size_t read = 0, longest = 0;
    std::set<std::string> ids; // of this list: that of another box may have the same items
    while (const std::optional<Json> page = pages.next())
    {
      mPaths.setPlace(pages.place(), true);
      bool hasNew = false;
      const Json &features = jsonMember(*page, "features");
      for (const Json &item : features)
      {
        const std::string id = jsonText(item, "id");
        const bool isNew = id.empty() || ids.insert(jsonText(item, "collection") + '\n' + id).second;
        hasNew = hasNew || isNew;
        if (isNew && !acceptListed(item, pages.place()))
          break;
      }
      read += features.size();
      tell(pages.matched(), read);
      // The number may be an estimate, so full pages are followed beyond it. Some lists name a page behind their last
      // one, or the first again.
      const bool isAll = pages.matched() && read >= *pages.matched();
      const bool isLast = !hasNew || features.size() < longest;
      if (mResult.isCut || (isAll && isLast))
        break;
      longest = std::max(longest, features.size());
      idle = hasNew ? 0 : idle + 1;
      if (idle >= MOST_IDLE_PAGES)
        throw Error(
            ErrorCode::Io,
            message(QT_TRANSLATE_NOOP("core", "The pages of %1 do not end: the last %2 brought nothing new. The "
                                              "list of items cannot be read to its end."),
                    {withoutSecrets(pages.place()), std::to_string(idle)}),
            pages.place());
      pages.follow(*page);
      if (isAll && pages.leadBack())
        break;
    }
    if (pages.matched())
      mResult.matched = mResult.matched.value_or(0) + *pages.matched();
  }

  void tell(const std::optional<std::size_t> &matched, std::size_t read)
  {
    if (matched && *matched > 0)
      mProgress.setFraction(std::min(1.0, static_cast<double>(read) / static_cast<double>(*matched)));
    mProgress.setText(matched ? message(QT_TRANSLATE_NOOP("core", "items read: %1 of %2"),
                                        {std::to_string(read), std::to_string(*matched)})
                              : message(QT_TRANSLATE_NOOP("core", "items read: %1"), {std::to_string(read)}));
  }

  /// Takes an item of a list, once: an API has no two of one id in a collection. False where there are enough.
  bool acceptListed(const Json &item, const std::string &place)
  {
    const std::string id = jsonText(item, "id"), collection = jsonText(item, "collection");
    const bool isKnown = !id.empty() && !mSeen.insert({collection, id}).second;
    return isKnown || accept(item, place, !mQuery.collection.empty() && collection.empty());
  }

  /// Takes an item; false where there are enough. \a isWanted: whatever the item says, it is of the collection asked
  /// for.
  bool accept(const Json &item, const std::string &place, bool isWanted)
  {
    if (mProgress.isCancelled())
      throw Error(ErrorCode::Cancelled, message(QT_TRANSLATE_NOOP("core", "The search was cancelled.")));
    const std::string id = jsonText(item, "id"), collection = jsonText(item, "collection");
    if (++mResult.itemsSeen > MOST_ITEMS)
      throw Error(
          ErrorCode::Input,
          message(QT_TRANSLATE_NOOP("core", "%1 has more than %2 items of what is asked for. Ask for fewer days "
                                            "or a smaller place."),
                  {withoutSecrets(mQuery.endpoint.url), std::to_string(MOST_ITEMS)}),
          place);
    const StacLink self = findLink(item, "self");
    const std::string name = withoutSecrets(self.href.empty() ? place : self.href);
    if (stacItems(item).empty())
    {
      mResult.leftOut.push_back({name, message(QT_TRANSLATE_NOOP("core", "it is no STAC item with assets.")), false});
      return true;
    }
    if (!isWanted && !mQuery.collection.empty() && collection != mQuery.collection)
    {
      mResult.leftOut.push_back({name,
                                 message(QT_TRANSLATE_NOOP("core", "%1 is of the collection %2, not of %3."),
                                         {id, collection, mQuery.collection}),
                                 true});
      return true;
    }
    FoundScene found = readStacItem(item, name, mSensors, mQuery.bands(), mPaths);
    // Versions and parts of one acquisition stand side by side and count as one.
    const std::string acquisition = acquisitionOf(found.scene);
    const bool isAnother = mTaken.count(acquisition) == 0;
    if (mQuery.maxScenes > 0 && isAnother && mTaken.size() >= mQuery.maxScenes && mSelection.wouldTake(found))
    {
      mResult.isCut = true;
      --mResult.itemsSeen;
      return false;
    }
    if (mSelection.take(std::move(found)))
      mTaken.insert(acquisition);
    return true;
  }

  std::string acquisitionOf(const Scene &scene) const
  {
    return mQuery.keepAllDuplicates || scene.tile.empty() || !scene.datetime
               ? scene.id
               : scene.tile + ' ' + scene.platform + ' ' + scene.relativeOrbit + ' ' + formatDate(*scene.datetime);
  }

  /// Documents of a static catalog, as its links lead from one to the next.
  void walk(const Json &root, const std::string &rootPlace)
  {
    struct Step
    {
      std::string place;
      int level;
      std::string collection; ///< the nearest above
      bool isInside;          ///< of the collection asked for
    };
    std::vector<Step> ahead;
    std::set<std::string> known{rootPlace};
    std::size_t done = 0;
    const auto look = [&](const Json &document, const std::string &place, const Step &from)
    {
      const std::string type = jsonText(document, "type");
      mPaths.setPlace(place, false);
      if (type == "Feature")
      {
        Json item = document;
        if (jsonText(item, "collection").empty() && !from.collection.empty())
          item["collection"] = from.collection;
        return static_cast<void>(accept(item, place, from.isInside));
      }
      if (type == "FeatureCollection")
        return readPages(StacPages(mClient, document, place));
      if (type != "Catalog" && type != "Collection" && jsonMember(document, "stac_version").is_null())
        throw Error(
            ErrorCode::Io,
            message(QT_TRANSLATE_NOOP("core", "%1 is no STAC document. Is it the address of a STAC API or catalog?"),
                    {withoutSecrets(place)}) +
                explanationIn(document),
            place);
      Step inside = from;
      ++inside.level;
      if (type == "Collection")
      {
        inside.collection = jsonText(document, "id");
        inside.isInside = from.isInside || mQuery.collection.empty() || inside.collection == mQuery.collection;
        if (!extentMeets(document, mQuery))
          return static_cast<void>(++mPassedBy);
      }
      // Items of another collection are not looked at; what is asked for may lie below it.
      const bool wantsItems = type == "Catalog" || inside.isInside;
      std::vector<Step> next;
      for (const StacLink &link : stacLinks(document))
      {
        if (link.rel != "child" && (link.rel != "item" || !wantsItems))
          continue;
        const std::string to = mClient.resolved(place, link.href);
        if (to.empty())
          mResult.leftOut.push_back(
              {withoutSecrets(place),
               message(QT_TRANSLATE_NOOP("core", "its link to %1 leads nowhere it may."), {withoutSecrets(link.href)}),
               false});
        else if (known.insert(to).second)
        {
          inside.place = to;
          next.push_back(inside);
        }
      }
      ahead.insert(ahead.end(), next.rbegin(), next.rend());
    };
    look(root, rootPlace, {rootPlace, 0, {}, mQuery.collection.empty()});
    while (!ahead.empty() && !mResult.isCut)
    {
      const Step step = ahead.back();
      ahead.pop_back();
      if (known.size() > MOST_DOCUMENTS || step.level > MOST_LEVELS)
        throw Error(ErrorCode::Input,
                    message(QT_TRANSLATE_NOOP("core", "%1 is larger or deeper than any catalog that can be walked "
                                                      "through. Name one of the collections in it."),
                            {withoutSecrets(rootPlace)}),
                    rootPlace);
      mProgress.setText(message(QT_TRANSLATE_NOOP("core", "documents read: %1 of %2"),
                                {std::to_string(++done), std::to_string(known.size())}));
      mProgress.setFraction(static_cast<double>(done) / static_cast<double>(known.size()));
      try
      {
        std::string place;
        const Json document = mClient.read(step.place, &place);
        known.insert(place);
        look(document, place, step);
      }
      catch (const Error &e)
      {
        if (e.code() == ErrorCode::Cancelled)
          throw;
        mResult.leftOut.push_back({withoutSecrets(step.place), e.what(), false});
      }
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
    return std::any_of(mSensors.stac.begin(), mSensors.stac.end(),
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
  SensorPatterns mSensors;
  CatalogAssetPaths mPaths;
  SceneSelection mSelection;
  StacResult mResult;
  std::set<std::pair<std::string, std::string>> mSeen; ///< collection and id of items
  std::size_t mPassedBy = 0;                           ///< collections whose extent has nothing of what is asked for
  std::set<std::string> mTaken;                        ///< acquisitions that will be in the collection
};

} // namespace

StacResult searchStac(const StacQuery &query, StacTransport &transport, Progress &progress)
{
  return Search(query, transport, progress).run();
}

} // namespace ndvi
