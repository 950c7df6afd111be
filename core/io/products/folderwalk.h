#pragma once

#include "batch/progress.h"
#include "io/products/foundscene.h"
#include "io/products/loosefiles.h"

#include <string>
#include <utility>
#include <vector>

namespace ndvi
{

/// What one walk over a folder met, before any of it is read.
struct WalkResult
{
  /// Product folder (also inside /vsizip/) and the product's name.
  std::vector<std::pair<std::string, std::string>> safeProducts;
  std::vector<std::string> jsonFiles;
  std::vector<LeftOut> leftOut; ///< folders and zips that could not be listed
  std::size_t filesSeen = 0;
};

/// Walks \a folder with all below it, each folder once however often links lead to it. SAFE products are not entered;
/// loose band files go to \a loose. Throws Error(Input) where \a folder itself cannot be listed, Error(Cancelled).
WalkResult walkFolder(const std::string &folder, LooseFiles &loose, Progress &progress);

} // namespace ndvi
