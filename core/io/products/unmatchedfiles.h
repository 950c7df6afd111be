#pragma once

#include "io/products/foundscene.h"

#include <string>
#include <vector>

namespace ndvi
{

/// Says of raster files that no product, item or name pattern took why they are not in the collection: the first few
/// one by one, after a look into their headers (a stack of bands is another algorithm's job), the rest as a number.
void reportUnmatchedFiles(const std::vector<std::string> &paths, std::vector<LeftOut> &leftOut);

} // namespace ndvi
