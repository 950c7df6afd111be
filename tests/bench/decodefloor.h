#pragma once

#include "model/scene.h"
#include "model/zone.h"

#include <cstdint>
#include <vector>

namespace ndvi::bench
{

/// One block of one file.
struct FileBlock
{
  std::size_t file = 0; ///< in DecodeWork::files
  int column = 0, row = 0;
};

/// What has to be decoded, whoever counts the zones: the blocks that hold pixels of a zone, each once a scene.
struct DecodeWork
{
  std::vector<AssetRef> files;
  std::vector<FileBlock> blocks; ///< file by file
  std::size_t blocksInFiles = 0; ///< touched or not
  std::uint64_t pixels = 0;      ///< of the scenes' grids in the blocks: one a pair of red and near-infrared
  std::uint64_t bytes = 0;       ///< stored: the touched share of the files
};

/// Red, near-infrared and mask of \a scenes, as far as they have them. The bands of a scene lie over the same ground.
/// Throws Error.
DecodeWork decodeWork(const std::vector<Scene> &scenes, const ZoneLayer &zones);

/// Decodes the blocks with \a threads threads, each with its own handles, past GDAL's block cache, and looks at each
/// pixel once; nothing else is done with them. Throws std::runtime_error.
void decode(const DecodeWork &work, int threads);

} // namespace ndvi::bench
