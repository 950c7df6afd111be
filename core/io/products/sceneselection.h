#pragma once

#include "io/products/foundscene.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ndvi
{

/// Which scenes a collection takes, wherever they are found.
struct SceneQuery
{
  std::string sensorsFolder; ///< where the sensor descriptions (*.json) are

  std::optional<Timestamp> start; ///< first instant taken; scenes without a date are left out when a date filter is set
  std::optional<Timestamp> end;   ///< last instant taken (inclusive)
  std::optional<double> maxCloudCover; ///< %; scenes whose cloud cover is unknown are kept and reported
  std::optional<Box> extent;      ///< longitude/latitude up to ±360; scenes whose footprint misses it are left out
  std::string level;              ///< "L1C", "L2A" or empty for any (unknown levels are kept only for any)
  std::string nirBand = "B08";    ///< "B08" or "B8A"
  int resolution = 10;            ///< m: 10, 20 or 60, which of a SAFE product's band files
  std::optional<double> offset;   ///< DN, overrides both offsets (source: user)
  bool keepAllDuplicates = false; ///< false: of one acquisition of a tile one version, see dropDuplicates()
  bool keepIncomplete = false;    ///< true: scenes without red or without nir stay, the asset empty

  /// True where the footprint meets what the user looks for, beyond extent; empty: all do.
  std::function<bool(const MultiPolygon &)> meetsZones;

  BandRequest bands() const { return {nirBand, resolution}; }
};

/// What a search gives.
struct SceneList
{
  std::vector<Scene> scenes; ///< by datetime, then tile, then id; ids unique; asset paths absolute
  std::vector<LeftOut> leftOut;
  std::vector<std::string> warnings; ///< about scenes that are in the collection
};

/// Chooses among the scenes a search finds. Level and dates are asked first, then the bands looked at, then duplicates
/// left out (see dropDuplicates()), then cloud cover, extent and zones are asked: an older version is no substitute for
/// one that is too cloudy, a broken newer one does not displace a good one.
class SceneSelection
{
public:
  /// The footprint of a scene whose source does not tell it; may be empty, and may throw Error(Cancelled).
  using FootprintOf = std::function<MultiPolygon(const Scene &)>;

  explicit SceneSelection(const SceneQuery &query);

  /// Another scene, filtered by what costs nothing. True where it will be in the collection unless another version of
  /// it is.
  bool take(FoundScene &&found);

  /// What take() would say, without taking it.
  bool wouldTake(const FoundScene &found) const;

  /// Leaves out of what was taken so far what names the same files as another.
  void dropSharedFiles();

  /// What take() kept so far.
  std::size_t count() const { return mFound.size(); }

  /// \a list: what the search left out itself comes first.
  void finish(const FootprintOf &footprintOf, SceneList &list);

private:
  void leaveOut(const FoundScene &found, const std::string &reason, bool filtered);
  std::string filterReason(const Scene &scene) const;
  std::string cloudReason(const Scene &scene) const;
  std::string placeReason(const Scene &scene) const;
  void countUnknown(const FoundScene &found);
  void choose(FoundScene &found, const FootprintOf &footprintOf, SceneList &list);
  void count(const char *text, const std::string &id);
  void addCountedWarnings(SceneList &list) const;

  /// Warnings alike but for the scene: how many there are, and the first.
  using Counted = std::map<std::string, std::pair<std::size_t, std::string>>;

  SceneQuery mQuery;
  std::vector<FoundScene> mFound;
  std::vector<LeftOut> mLeftOut;
  Counted mCounted, mAssumed;
};

} // namespace ndvi
