#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ndvi
{

/// What came of a request, as far as it decides what to do next.
enum class HttpProblem
{
  None,
  Status,      ///< the server answered, with an error
  Unreachable, ///< no connection: name not found, refused, no network
  TimedOut,    ///< the server did not answer, or stopped sending
  Broken,      ///< the connection ended before the answer did, or the answer is not the range asked for
  NoRanges,    ///< the server sends the whole of a large file instead of a range
  Changed,     ///< the file is not the one that was read before
  Other,       ///< wrong URL, certificate, protocol
  Cancelled
};

/// The answer to a request for a range of bytes, or for a whole document.
struct HttpResult
{
  HttpProblem problem = HttpProblem::None;
  int status = 0;                    ///< HTTP status; 0 where no answer came
  std::string reason;                ///< what the problem is, for users
  std::optional<double> retryAfter;  ///< seconds the server asks to wait (Retry-After, RFC 9110)
  std::optional<std::int64_t> date;  ///< the server's clock, seconds since 1970 (Date)
  std::string version;               ///< strong ETag, else Last-Modified; empty where the server tells neither
  std::uint64_t first = 0;           ///< where body begins in the file
  std::optional<std::uint64_t> size; ///< of the file
  std::vector<unsigned char> body;
  std::string url; ///< of a document: where it came from in the end; empty where the server did not redirect
};

/// True where the same request may well succeed later: the server is busy or failing (408, 425, 429, 5xx but for what
/// it says it cannot do at all: 501, 505, 511), nobody answered, the connection broke. Not for what another try cannot
/// change: 403, 404, a wrong certificate.
bool isWorthRetrying(const HttpResult &result);

/// What an answer with an error means for who wants to read the file, a sentence.
std::string statusText(int status);

} // namespace ndvi
