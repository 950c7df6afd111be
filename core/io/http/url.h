#pragma once

#include <string>
#include <utility>
#include <vector>

// URLs, taken apart and put together by libcurl.

namespace ndvi
{

/// True for http:// and https:// in any case.
bool isHttpUrl(const std::string &text);

/// \a url as it goes to the server: spaces, letters beyond ASCII and what else no URL may hold as %XX. What is escaped
/// already stays.
std::string escapedUrl(const std::string &url);

/// The URL a reference in the document at \a base means (RFC 3986, 5.2): a whole URL, "/path", "path", "?query".
/// Empty where that is no http(s) URL.
std::string resolvedUrl(const std::string &base, const std::string &reference);

/// \a url with further parameters in its query, escaped.
std::string withQuery(const std::string &url, const std::vector<std::pair<std::string, std::string>> &parameters);

/// Scheme, host and port, "https://host:443": what credentials are for, and what may know of secrets. Empty where \a
/// url is none.
std::string originOf(const std::string &url);

/// The host in small letters; empty where \a url is none.
std::string hostOf(const std::string &url);

/// Every byte beyond letters, digits and -._~ as %XX.
std::string percentEncoded(const std::string &text);

} // namespace ndvi
