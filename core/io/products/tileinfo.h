#pragma once

#include "io/products/foundscene.h"

#include <string>

namespace ndvi
{

/// Fills what a tileInfo.json of the AWS Sentinel-2 buckets says into \a found: exact sensing time, cloud cover,
/// footprint and, by the product's name, scene id, level, baseline, platform and orbit. Nothing changes where the file
/// is missing or malformed.
void readTileInfo(const std::string &path, FoundScene &found);

} // namespace ndvi
