#pragma once

#include <string>

namespace ndvi
{

/// Declares \a nodata for the floating point bands of the file \a path that declare none. Throws Error(Io).
void declareNodata(const std::string &path, double nodata);

} // namespace ndvi
