#pragma once

#include "io/stac/itemintake.h"
#include "io/stac/stacclient.h"

#include <set>
#include <string>
#include <vector>

namespace ndvi
{

/// Documents of a static catalog, as its links lead from one to the next, depth first. What its collections say of
/// place and time saves reading what is below them; a document that cannot be read is left out and named.
class CatalogWalk
{
public:
  CatalogWalk(const StacQuery &query, StacClient &client, ItemIntake &intake, Progress &progress);

  /// From \a root on, which came from \a place. Throws Error(Io) where that is no STAC, Error(Input) where the catalog
  /// is larger or deeper than any that can be walked through, Error(Cancelled).
  void run(const Json &root, const std::string &place);

private:
  struct Step
  {
    std::string place;
    int level = 0;
    std::string collection; ///< the nearest above
    bool isInside = false;  ///< of the collection asked for
  };

  void look(const Json &document, const std::string &place, const Step &from);
  void addLinks(const Json &document, const std::string &place, Step inside);
  void read(const Step &step);

  const StacQuery &mQuery;
  StacClient &mClient;
  ItemIntake &mIntake;
  Progress &mProgress;
  std::vector<Step> mAhead; ///< the next one last
  std::set<std::string> mKnown;
  std::size_t mPassedBy = 0; ///< collections whose extent has nothing of what is asked for
};

} // namespace ndvi
