#pragma once

#include "batch/progress.h"
#include "io/products/sensorpatterns.h"
#include "io/stac/catalogassets.h"
#include "io/stac/stacpages.h"
#include "io/stac/stacquery.h"

#include <set>
#include <string>
#include <utility>

namespace ndvi
{

/// What becomes of the items a search comes upon, wherever they are listed: it reads them, counts them, and takes
/// scenes of them until there are enough.
class ItemIntake
{
public:
  /// \a query outlives this; its collection may become known later. Throws as loadSensorPatterns().
  ItemIntake(const StacQuery &query, Progress &progress);

  /// Takes the items of all pages. One that another list had (that of another box, say) counts once. Throws Error(Io)
  /// where the pages do not end, or as StacPages and takeItem().
  void takePages(StacPages pages);

  /// Takes an item that is a document of its own, at \a place. \a isWanted: whatever the item says, it is of the
  /// collection asked for. Throws Error(Input) where there are more than anybody can want, Error(Cancelled).
  void takeItem(const Json &item, const std::string &place, bool isWanted);

  void leaveOut(const std::string &name, const std::string &reason)
  {
    mResult.leftOut.push_back({name, reason, false});
  }

  /// True once query.maxScenes are there and more would come.
  bool isFull() const { return mResult.isCut; }

  /// Items so far.
  std::size_t seen() const { return mResult.itemsSeen; }

  const SensorPatterns &sensors() const { return mSensors; }

  /// The scenes and what was left out. Call once.
  StacResult finish();

private:
  bool takeListed(const Json &item, const std::string &place);
  void take(const Json &item, const std::string &place, bool isWanted);
  std::string acquisitionOf(const Scene &scene) const;
  void tell(const std::optional<std::size_t> &matched, std::size_t read);

  const StacQuery &mQuery;
  Progress &mProgress;
  SensorPatterns mSensors;
  CatalogAssetPaths mPaths;
  SceneSelection mSelection;
  StacResult mResult;
  std::set<std::pair<std::string, std::string>> mSeen; ///< collection and id of listed items
  std::set<std::string> mTaken;                        ///< acquisitions that will be in the collection
};

} // namespace ndvi
