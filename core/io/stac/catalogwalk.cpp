#include "io/stac/catalogwalk.h"

#include "io/products/jsonreader.h"
#include "io/stac/collectionextent.h"
#include "io/stac/staclinks.h"
#include "model/error.h"
#include "model/secrets.h"
#include "model/text.h"

namespace ndvi
{

namespace
{

/// Documents of a static catalog, and their depth: more is no catalog but a trap.
constexpr std::size_t MOST_DOCUMENTS = 200000;
constexpr int MOST_LEVELS = 32;

} // namespace

CatalogWalk::CatalogWalk(const StacQuery &query, StacClient &client, ItemIntake &intake, Progress &progress)
    : mQuery(query), mClient(client), mIntake(intake), mProgress(progress)
{
}

void CatalogWalk::run(const Json &root, const std::string &place)
{
  mKnown = {place};
  look(root, place, {place, 0, {}, mQuery.collection.empty()});
  std::size_t done = 0;
  while (!mAhead.empty() && !mIntake.isFull())
  {
    const Step step = mAhead.back();
    mAhead.pop_back();
    if (mKnown.size() > MOST_DOCUMENTS || step.level > MOST_LEVELS)
      throw Error(ErrorCode::Input,
                  message(QT_TRANSLATE_NOOP("core", "%1 is larger or deeper than any catalog that can be walked "
                                                    "through. Name one of the collections in it."),
                          {withoutSecrets(place)}),
                  place);
    mProgress.setText(message(QT_TRANSLATE_NOOP("core", "Documents read: %1 of %2"),
                              {std::to_string(++done), std::to_string(mKnown.size())}));
    mProgress.setFraction(static_cast<double>(done) / static_cast<double>(mKnown.size()));
    read(step);
  }
  if (mPassedBy > 0)
    mProgress.info(
        message(QT_TRANSLATE_NOOP("core", "Collections that say they have nothing of that place and time: %1."),
                {std::to_string(mPassedBy)}));
}

void CatalogWalk::read(const Step &step)
{
  try
  {
    std::string place;
    const Json document = mClient.read(step.place, &place);
    mKnown.insert(place);
    look(document, place, step);
  }
  catch (const Error &e)
  {
    if (e.code() == ErrorCode::Cancelled)
      throw;
    mIntake.leaveOut(withoutSecrets(step.place), e.what());
  }
}

void CatalogWalk::look(const Json &document, const std::string &place, const Step &from)
{
  const std::string type = jsonText(document, "type");
  if (type == "Feature")
  {
    Json item = document;
    if (jsonText(item, "collection").empty() && !from.collection.empty())
      item["collection"] = from.collection;
    return mIntake.takeItem(item, place, from.isInside);
  }
  if (type == "FeatureCollection")
    return mIntake.takePages(StacPages(mClient, document, place));
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
    {
      ++mPassedBy;
      return;
    }
  }
  addLinks(document, place, inside);
}

void CatalogWalk::addLinks(const Json &document, const std::string &place, Step inside)
{
  // Items of another collection are not looked at; what is asked for may lie below it.
  const bool wantsItems = jsonText(document, "type") == "Catalog" || inside.isInside;
  std::vector<Step> next;
  for (const StacLink &link : stacLinks(document))
  {
    if (link.rel != "child" && (link.rel != "item" || !wantsItems))
      continue;
    const std::string to = mClient.resolved(place, link.href);
    if (to.empty())
      mIntake.leaveOut(withoutSecrets(place), message(QT_TRANSLATE_NOOP("core", "its link to %1 leads nowhere it may."),
                                                      {withoutSecrets(link.href)}));
    else if (mKnown.insert(to).second)
    {
      inside.place = to;
      next.push_back(inside);
    }
  }
  mAhead.insert(mAhead.end(), next.rbegin(), next.rend());
}

} // namespace ndvi
