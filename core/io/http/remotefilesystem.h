#pragma once

namespace ndvi
{

/// Where GDAL finds the files of RemoteAccess: /vsindvi/<number of the run>/<URL>.
constexpr const char *REMOTE_PREFIX = "/vsindvi/";

/// Tells GDAL of REMOTE_PREFIX, once in the process.
void installRemoteFileSystem();

} // namespace ndvi
