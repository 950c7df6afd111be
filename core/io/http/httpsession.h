#pragma once

#include "io/http/httpresult.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ndvi
{

/// How servers are reached, and how long they are waited for, in seconds. GDAL's options come first where they are set:
/// GDAL_HTTP_CONNECTTIMEOUT, GDAL_HTTP_LOW_SPEED_TIME with GDAL_HTTP_LOW_SPEED_LIMIT, and GDAL_HTTP_TIMEOUT for whole
/// answers, which have no limit of their own.
struct HttpOptions
{
  int connect = 15; ///< for a connection
  int stall = 30;   ///< with fewer than LEAST_SPEED bytes a second

  std::vector<std::string> withoutProxy = {}; ///< beginnings of the URLs that no proxy is asked for
};

/// Bytes a second below which a server counts as silent.
constexpr int LEAST_SPEED = 100;

/// Seconds a server asks to wait: "120", or a date, which is compared with \a now (Date of the same answer; empty: the
/// clock of this machine). Nothing for anything else (RFC 9110, 10.2.3).
std::optional<double> readRetryAfter(const std::string &value, const std::string &now = {});

/// Connections of one thread, kept open from request to request. Proxies, certificates and the like are those of GDAL
/// (GDAL_HTTP_… options, which QGIS fills in from its settings).
class HttpSession
{
public:
  explicit HttpSession(const HttpOptions &options);
  ~HttpSession();
  HttpSession(const HttpSession &) = delete;
  HttpSession &operator=(const HttpSession &) = delete;

  /// Asks for \a count > 0 bytes of \a url from \a first on, once. Fewer come only where the file ends. \a headers:
  /// lines "Name: value"; like GDAL's own, they are not sent on to another server that an answer redirects to. \a
  /// isStopped is asked ten times a second; true ends the request as Cancelled. Does not throw.
  HttpResult get(const std::string &url, const std::vector<std::string> &headers, std::uint64_t first,
                 std::uint64_t count, const std::function<bool()> &isStopped);

  /// Asks for all of \a url, once, as get() does: a document of at most \a most bytes, as body of the answer. The
  /// server may compress it. A longer one is a failure.
  HttpResult getWhole(const std::string &url, const std::vector<std::string> &headers, std::size_t most,
                      const std::function<bool()> &isStopped);

private:
  struct Handles;
  struct Transfer;
  HttpResult follow(const Transfer &asked, const std::string &url, const std::vector<std::string> &headers,
                    const std::function<bool()> &isStopped);
  void perform(Transfer &transfer, const std::string &url, const std::vector<std::string> *headers,
               const std::function<bool()> &isStopped);
  std::unique_ptr<Handles> mHandles;
  HttpOptions mOptions;
};

} // namespace ndvi
