#include "io/storedtags.h"

#include <cmath>

namespace ndvi
{

StoredTags storedTags(StoredTags ofFile, bool isSmallInteger, const Scene &scene)
{
  if (!scene.red.isEmpty() || !scene.nir.isEmpty() || scene.offsetSource != OffsetSource::User)
    return ofFile;
  StoredTags tags = ofFile;
  if (isSmallInteger && tags.scale == 1 && tags.offset == 0 && scene.quantification > 0 &&
      std::isfinite(scene.offsetRed))
  {
    tags.scale = 1 / scene.quantification;
    tags.offset = scene.offsetRed / scene.quantification;
  }
  if (!tags.nodata)
    tags.nodata = scene.nodata;
  return tags;
}

} // namespace ndvi
