#pragma once

#include "io/http/httpresult.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ndvi
{

/// How long to wait for a server, in seconds.
struct HttpLimits
{
  int connect = 15; ///< for a connection
  int stall = 30;   ///< without a byte
};

/// Connections of one thread, kept open from request to request. Proxies, certificates and the like are those of GDAL
/// (GDAL_HTTP_… options, which QGIS fills in from its settings).
class HttpSession
{
public:
  explicit HttpSession(const HttpLimits &limits);
  ~HttpSession();
  HttpSession(const HttpSession &) = delete;
  HttpSession &operator=(const HttpSession &) = delete;

  /// Asks for \a count > 0 bytes of \a url from \a first on, once. Fewer come only where the file ends. \a headers:
  /// lines "Name: value". \a isStopped is asked ten times a second; true ends the request as Cancelled. Does not throw.
  HttpResult get(const std::string &url, const std::vector<std::string> &headers, std::uint64_t first,
                 std::uint64_t count, const std::function<bool()> &isStopped);

private:
  struct Handles;
  std::unique_ptr<Handles> mHandles;
  HttpLimits mLimits;
};

} // namespace ndvi
