#pragma once

namespace ndvi
{

/// How the names of the hidden folders begin in which outputs are written before they are put in place. A search for
/// scenes does not look into them.
constexpr const char *STAGING_PREFIX = ".ndvi-";

} // namespace ndvi
