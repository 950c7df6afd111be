#pragma once

#include "batch/progress.h"
#include "model/scene.h"

#include <optional>
#include <string>
#include <vector>

namespace ndvi
{

/// What of a folder a collection takes.
struct FolderQuery
{
  std::string folder;
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
};

/// Something found that is not, or not as a whole, in the collection, and why.
struct LeftOut
{
  std::string path;      ///< product or file
  std::string reason;    ///< a sentence
  bool filtered = false; ///< true: nothing is wrong with it, a filter or a duplicate rule left it out
};

struct FolderResult
{
  std::vector<Scene> scenes; ///< by datetime, then tile, then id; ids unique; asset paths absolute
  std::vector<LeftOut> leftOut;
  std::vector<std::string> warnings; ///< about scenes that are in the collection
  std::size_t filesSeen = 0;
};

/// Searches \a query.folder recursively for SAFE products (folders and zips), STAC items with local assets, and
/// loose band files known to the sensor descriptions. Reads metadata only, of band files the first bytes, and the
/// header where nothing else tells the footprint. A file is in one scene only: products go before items, items before
/// names.
///
/// Level and dates are asked first, then the bands looked at, then duplicates left out (see dropDuplicates()), then
/// cloud cover and extent are asked: an older version is no substitute for one that is too cloudy, a broken newer one
/// does not displace a good one.
///
/// A broken product never stops the search. Throws Error(Input) where the folder does not exist or cannot be
/// listed or a sensor description is malformed, Error(Cancelled) when \a progress says so.
FolderResult searchFolder(const FolderQuery &query, Progress &progress);

} // namespace ndvi
