#pragma once

#include "io/gdal/vsifile.h"
#include "io/products/foundscene.h"

#include <string>
#include <vector>

namespace ndvi
{

/// True for a folder that is (or was) a SAFE product: its name ends in .SAFE, it holds a GRANULE folder, or it has a
/// product's name and a manifest or product metadata.
bool isSafeFolder(const std::string &path, const FolderListing &listing);

/// The scenes of a Sentinel-2 product: one a granule, so one for compact products and several for products of before
/// 2016-12-06. \a path is the product's folder, also inside /vsizip/; \a name the product's name if the folder's is not
/// it (zips without a .SAFE folder). Never throws for a broken product: a granule without a band has it in `missing`.
/// \a problem says why, where the result is empty. \a filesSeen is counted up.
std::vector<FoundScene> readSafeProduct(const std::string &path, const std::string &name, const BandRequest &request,
                                        std::string &problem, std::size_t &filesSeen);

} // namespace ndvi
