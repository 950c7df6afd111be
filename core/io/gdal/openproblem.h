#pragma once

#include <string>

namespace ndvi
{

/// Why GDAL knows no raster at \a path, where that is plain to see: a folder, an empty file, a text (a server's answer
/// that was saved under the name of a band). Empty for anything else, also for what is not a file on disk.
std::string openProblem(const std::string &path);

} // namespace ndvi
