#pragma once

#include <string>

namespace ndvi
{

/// What tells a raster on a disk from an earlier state of it: names, sizes and times of change of all files it consists
/// of (those a VRT refers to, overviews, .aux.xml …; of files in an archive the archive's). Empty where \a path is no
/// raster, or where one of its files has no such thing (on a server).
std::string fileIdentity(const std::string &path);

} // namespace ndvi
