#pragma once

#include "batch/progress.h"
#include "io/products/sceneselection.h"

#include <string>

namespace ndvi
{

/// What of a folder a collection takes.
struct FolderQuery : SceneQuery
{
  std::string folder;
};

struct FolderResult : SceneList
{
  std::size_t filesSeen = 0;
};

/// Searches \a query.folder recursively for SAFE products (folders and zips), STAC items with local assets, and
/// loose band files known to the sensor descriptions. Reads metadata only, of band files the first bytes, and the
/// header where nothing else tells the footprint. A file is in one scene only: products go before items, items before
/// names. What of them the collection takes: see SceneSelection.
///
/// A broken product never stops the search. Throws Error(Input) where the folder does not exist or cannot be
/// listed or a sensor description is malformed, Error(Cancelled) when \a progress says so.
FolderResult searchFolder(const FolderQuery &query, Progress &progress);

} // namespace ndvi
