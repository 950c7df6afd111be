#pragma once

#include "model/scene.h"

#include <optional>

namespace ndvi
{

/// How a file says its numbers are to be read: NDVI = stored · scale + offset, and what means no data.
struct StoredTags
{
  double scale = 1, offset = 0;
  std::optional<double> nodata;
};

/// The tags of a scene's stored NDVI. Quantification, offset and nodata of a scene are its bands'. Where the scene is
/// nothing but NDVI and the user gave them, they stand in for the tags the file lacks: the first two for integers of 8
/// or 16 bits alone (\a isSmallInteger).
StoredTags storedTags(StoredTags ofFile, bool isSmallInteger, const Scene &scene);

} // namespace ndvi
