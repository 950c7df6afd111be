#pragma once

#include <string>
#include <string_view>

namespace ndvi
{

/// \a text with every absolute path and URL in it cut to its last part, "/home/me/a b/B04.jp2" to "B04.jp2": a page is
/// passed on to people whom folders and signed queries are not for. Made for sentences: a part of a path may have
/// spaces, but a path ends where a space follows what looks like the ending of a file.
std::string withoutFolders(std::string_view text);

} // namespace ndvi
