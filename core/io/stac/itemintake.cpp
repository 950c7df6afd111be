#include "io/stac/itemintake.h"

#include "io/products/jsonreader.h"
#include "io/products/stacitem.h"
#include "io/stac/staclinks.h"
#include "model/error.h"
#include "model/secrets.h"
#include "model/text.h"
#include "model/timestamp.h"

#include <algorithm>

namespace ndvi
{

namespace
{

/// Items of a search, some kilobytes each while it goes on.
constexpr std::size_t MOST_ITEMS = 100000;

/// Pages that bring nothing new, one after the other, before a list counts as endless.
constexpr int MOST_IDLE_PAGES = 5;

} // namespace

ItemIntake::ItemIntake(const StacQuery &query, Progress &progress)
    : mQuery(query),
      mProgress(progress),
      mSensors(loadSensorPatterns(query.sensorsFolder)),
      mPaths(query.endpoint.assets),
      mSelection(query)
{
}

void ItemIntake::takePages(StacPages pages)
{
  int idle = 0;
  std::size_t read = 0, longest = 0, again = 0;
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
      if (isNew && !takeListed(item, pages.place()))
        ++again;
      if (isFull())
        break;
    }
    read += features.size();
    tell(pages.matched(), read);
    // The number may be an estimate, so full pages are followed beyond it. Some lists name a page behind their last
    // one, or the first again.
    const bool isAll = pages.matched() && read >= *pages.matched();
    const bool isLast = !hasNew || features.size() < longest;
    if (isFull() || (isAll && isLast))
      break;
    longest = std::max(longest, features.size());
    idle = hasNew ? 0 : idle + 1;
    if (idle >= MOST_IDLE_PAGES)
      throw Error(ErrorCode::Io,
                  message(QT_TRANSLATE_NOOP("core", "The pages of %1 do not end: the last %2 brought nothing new. The "
                                                    "list of items cannot be read to its end."),
                          {withoutSecrets(pages.place()), std::to_string(idle)}),
                  pages.place());
    pages.follow(*page);
    if (isAll && pages.leadBack())
      break;
  }
  // What several lists have is one item.
  if (pages.matched())
    mResult.matched = mResult.matched.value_or(0) + *pages.matched() - std::min(*pages.matched(), again);
}

void ItemIntake::tell(const std::optional<std::size_t> &matched, std::size_t read)
{
  if (matched && *matched > 0)
    mProgress.setFraction(std::min(1.0, static_cast<double>(read) / static_cast<double>(*matched)));
  mProgress.setText(matched ? message(QT_TRANSLATE_NOOP("core", "Items read: %1 of %2"),
                                      {std::to_string(read), std::to_string(*matched)})
                            : message(QT_TRANSLATE_NOOP("core", "Items read: %1"), {std::to_string(read)}));
}

// False where another list had it: an API has no two of one id in a collection.
bool ItemIntake::takeListed(const Json &item, const std::string &place)
{
  const std::string id = jsonText(item, "id"), collection = jsonText(item, "collection");
  if (!id.empty() && !mSeen.insert({collection, id}).second)
    return false;
  take(item, place, !mQuery.collection.empty() && collection.empty());
  return true;
}

void ItemIntake::takeItem(const Json &item, const std::string &place, bool isWanted)
{
  mPaths.setPlace(place, false);
  take(item, place, isWanted);
}

void ItemIntake::take(const Json &item, const std::string &place, bool isWanted)
{
  if (mProgress.isCancelled())
    throw Error(ErrorCode::Cancelled, message(QT_TRANSLATE_NOOP("core", "The search was cancelled.")));
  const std::string id = jsonText(item, "id"), collection = jsonText(item, "collection");
  if (++mResult.itemsSeen > MOST_ITEMS)
    throw Error(ErrorCode::Input,
                message(QT_TRANSLATE_NOOP("core", "%1 has more than %2 items of what is asked for. Ask for fewer days "
                                                  "or a smaller place."),
                        {withoutSecrets(mQuery.endpoint.url), std::to_string(MOST_ITEMS)}),
                place);
  const StacLink self = findLink(item, "self");
  const std::string name = withoutSecrets(self.href.empty() ? place : self.href);
  if (stacItems(item).empty())
  {
    mResult.leftOut.push_back({name, message(QT_TRANSLATE_NOOP("core", "it is no STAC item with assets.")), false});
    return;
  }
  if (!isWanted && !mQuery.collection.empty() && collection != mQuery.collection)
  {
    mResult.leftOut.push_back({name,
                               message(QT_TRANSLATE_NOOP("core", "%1 is of the collection %2, not of %3."),
                                       {id, collection, mQuery.collection}),
                               true});
    return;
  }
  FoundScene found = readStacItem(item, name, mSensors, mQuery.bands(), mPaths);
  // Versions and parts of one acquisition stand side by side and count as one.
  const std::string acquisition = acquisitionOf(found.scene);
  const bool isAnother = mTaken.count(acquisition) == 0;
  if (mQuery.maxScenes > 0 && isAnother && mTaken.size() >= mQuery.maxScenes && mSelection.wouldTake(found))
  {
    mResult.isCut = true;
    --mResult.itemsSeen;
    return;
  }
  if (mSelection.take(std::move(found)))
    mTaken.insert(acquisition);
}

std::string ItemIntake::acquisitionOf(const Scene &scene) const
{
  return mQuery.keepAllDuplicates || scene.tile.empty() || !scene.datetime
             ? scene.id
             : scene.tile + ' ' + scene.platform + ' ' + scene.relativeOrbit + ' ' + formatDate(*scene.datetime);
}

StacResult ItemIntake::finish()
{
  mSelection.finish([](const Scene &) { return MultiPolygon(); }, mResult);
  return std::move(mResult);
}

} // namespace ndvi
