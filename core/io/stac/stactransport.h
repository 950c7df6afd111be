#pragma once

#include "io/http/httpresult.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace ndvi
{

/// A request for a STAC document.
struct StacRequest
{
  std::string url;
  bool isPost = false;
  std::string body; ///< JSON, of a POST
  std::vector<std::pair<std::string, std::string>> headers;

  /// It goes to the server the user named, so what the user is allowed there may go with it. False where a document led
  /// to another one.
  bool isTrusted = true;
};

/// Sends requests. The QGIS side does it through QGIS's network manager, with its proxies, certificates and logins.
class StacTransport
{
public:
  virtual ~StacTransport() = default;

  /// Sends \a request once and waits for the whole answer, of at most \a mostBytes. Does not throw: what went wrong is
  /// in the result, with the answer's body, if there was one, and where it came from. \a isCancelled is asked at least
  /// ten times a second.
  virtual HttpResult send(const StacRequest &request, std::size_t mostBytes,
                          const std::function<bool()> &isCancelled) = 0;
};

} // namespace ndvi
