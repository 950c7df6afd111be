#include "io/http/httpsession.h"

#include "io/http/url.h"
#include "model/text.h"

#include <cpl_conv.h>
#include <cpl_http.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <curl/curl.h>
#include <new>
#include <utility>

namespace ndvi
{

namespace
{

/// A server that ignores ranges may send this much; beyond, a file is not read in one piece.
constexpr std::uint64_t MOST_WITHOUT_RANGES = 16 << 20;

constexpr int MOST_REDIRECTIONS = 10;

std::string lower(std::string text)
{
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
  return text;
}

std::string trimmed(const std::string &text)
{
  const std::size_t from = text.find_first_not_of(" \t\r\n");
  return from == std::string::npos ? "" : text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

HttpProblem problemOf(CURLcode code)
{
  switch (code)
  {
  case CURLE_COULDNT_RESOLVE_HOST:
  case CURLE_COULDNT_RESOLVE_PROXY:
  case CURLE_COULDNT_CONNECT:
    return HttpProblem::Unreachable;
  case CURLE_OPERATION_TIMEDOUT:
    return HttpProblem::TimedOut;
  case CURLE_PARTIAL_FILE:
  case CURLE_GOT_NOTHING:
  case CURLE_RECV_ERROR:
  case CURLE_SEND_ERROR:
  case CURLE_SSL_CONNECT_ERROR:
  case CURLE_HTTP2:
  case CURLE_HTTP2_STREAM:
  case CURLE_WEIRD_SERVER_REPLY:
  case CURLE_UNSUPPORTED_PROTOCOL: // bytes that are no answer, left over from one before
    return HttpProblem::Broken;
  default:
    return HttpProblem::Other;
  }
}

void fail(HttpResult &result, HttpProblem problem, const std::string &reason)
{
  result.problem = problem;
  result.reason = reason;
  result.body.clear();
}

/// What curl says, without numbers that differ from one request to the next: equal causes are counted.
std::string curlReason(CURLcode code, HttpProblem problem, const char *text)
{
  std::string said = *text ? text : curl_easy_strerror(code);
  const std::size_t after = said.find(" after ");
  const std::size_t unit = said.find(" ms", after == std::string::npos ? said.size() : after);
  if (after != std::string::npos && unit != std::string::npos)
    said.erase(after, unit + 3 - after);
  switch (problem)
  {
  case HttpProblem::Unreachable:
    return message(QT_TRANSLATE_NOOP("core", "The server cannot be reached: %1"), {said});
  case HttpProblem::TimedOut:
    return message(QT_TRANSLATE_NOOP("core", "The server did not answer in time, or stopped sending."));
  case HttpProblem::Broken:
    if (code == CURLE_SSL_CONNECT_ERROR)
      return said;
    return message(QT_TRANSLATE_NOOP("core", "The connection to the server broke before its answer was whole."));
  default:
    return said;
  }
}

bool isRedirection(int status)
{
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isSet(const char *option)
{
  return CPLGetConfigOption(option, nullptr) != nullptr;
}

} // namespace

/// One request, and what came of it so far.
struct HttpSession::Transfer
{
  CURL *easy = nullptr;
  std::uint64_t first = 0, count = 0; ///< the range that is asked for
  std::size_t most = 0;               ///< bytes of an answer that is asked for as a whole; 0: a range is
  HttpResult result;
  std::string etag, lastModified, encoding, date, retryAfter;
  bool tooLong = false, hasRange = false;
  std::string next; ///< URL, where the answer is a redirection

  /// "bytes 100-199/25600", the size possibly "*"; "bytes */25600" where the range is not in the file.
  void readContentRange(const std::string &value)
  {
    if (value.rfind("bytes ", 0) != 0)
      return;
    char *end = nullptr;
    result.first = std::strtoull(value.c_str() + 6, &end, 10);
    hasRange = *end == '-' && result.first == first;
    const std::size_t slash = value.find('/');
    if (slash != std::string::npos && std::isdigit(static_cast<unsigned char>(value[slash + 1])))
      result.size = std::strtoull(value.c_str() + slash + 1, nullptr, 10);
  }

  static std::size_t takeHeader(char *data, std::size_t, std::size_t length, void *user)
  {
    Transfer &self = *static_cast<Transfer *>(user);
    const std::string line(data, length);
    if (line.rfind("HTTP/", 0) == 0)
    {
      // Another answer, behind that of a proxy or "100 Continue": what the one before said is of no interest.
      Transfer fresh;
      fresh.easy = self.easy;
      fresh.first = self.first;
      fresh.count = self.count;
      fresh.most = self.most;
      self = std::move(fresh);
      return length;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos)
      return length;
    const std::string name = lower(line.substr(0, colon)), value = trimmed(line.substr(colon + 1));
    if (name == "etag" && value.rfind("W/", 0) != 0)
      self.etag = value;
    else if (name == "last-modified")
      self.lastModified = value;
    else if (name == "content-range")
      self.readContentRange(value);
    else if (name == "content-encoding")
      self.encoding = lower(value);
    else if (name == "date")
      self.date = value;
    else if (name == "retry-after")
      self.retryAfter = value;
    return length;
  }

  static std::size_t takeBody(char *data, std::size_t, std::size_t length, void *user)
  {
    Transfer &self = *static_cast<Transfer *>(user);
    long status = 0;
    curl_easy_getinfo(self.easy, CURLINFO_RESPONSE_CODE, &status);
    if (status >= 300)
      return length; // what an error looks like in a browser
    const std::uint64_t most = self.most > 0   ? self.most
                               : status == 206 ? self.count
                                               : std::max(self.count, MOST_WITHOUT_RANGES);
    if (self.result.body.size() + length > most)
    {
      self.tooLong = true;
      return 0; // ends the transfer
    }
    try
    {
      self.result.body.insert(self.result.body.end(), data, data + length);
    }
    catch (const std::bad_alloc &) // libcurl is C: nothing may fly through it
    {
      return 0;
    }
    return length;
  }

  /// What an answer without an error means, where it was asked for as a whole.
  void judgeWhole(CURLcode code, const char *curlText)
  {
    if (tooLong)
      fail(result, HttpProblem::Other,
           message(QT_TRANSLATE_NOOP("core", "The answer of the server is longer than it can be.")));
    else if (code != CURLE_OK)
      fail(result, problemOf(code), curlReason(code, problemOf(code), curlText));
    else if (result.status != 200)
      fail(result, HttpProblem::Other, statusText(result.status));
    else
      result.size = result.body.size();
  }

  /// What the answer means, once the transfer has ended.
  void judge(CURLcode code, const char *curlText)
  {
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    result.status = static_cast<int>(status);
    result.version = etag.empty() ? lastModified : etag;
    if (!retryAfter.empty())
      result.retryAfter = readRetryAfter(retryAfter, date);
    if (const time_t time = date.empty() ? -1 : curl_getdate(date.c_str(), nullptr); time >= 0)
      result.date = time;
    char *redirection = nullptr;
    curl_easy_getinfo(easy, CURLINFO_REDIRECT_URL, &redirection);
    if (isRedirection(result.status) && redirection)
      next = redirection;
    else if (status == 416 && result.size && *result.size <= first)
      result.first = first; // nothing there: the file ends before
    else if (status >= 400)
      fail(result, HttpProblem::Status, statusText(result.status));
    else if (most > 0)
      judgeWhole(code, curlText);
    else if (tooLong && status == 200)
      fail(result, HttpProblem::NoRanges,
           message(
               QT_TRANSLATE_NOOP("core", "The server sends whole files only, no ranges of them: download the file.")));
    else if (tooLong || (status == 206 && !hasRange))
      fail(result, HttpProblem::Broken,
           message(QT_TRANSLATE_NOOP("core", "The server did not send the range of bytes it was asked for.")));
    else if (code != CURLE_OK)
      fail(result, problemOf(code), curlReason(code, problemOf(code), curlText));
    else if (status != 200 && status != 206)
      fail(result, HttpProblem::Other, statusText(result.status));
    else if (encoding == "gzip" || encoding == "x-gzip" || encoding == "deflate" || encoding == "br" ||
             encoding == "zstd" || encoding == "compress")
      fail(result, HttpProblem::Other,
           message(QT_TRANSLATE_NOOP("core", "The server compresses the file (%1), so no range of it can be read: "
                                             "download the file."),
                   {encoding}));
    else if (status == 200)
    {
      result.first = 0;
      result.size = result.body.size();
    }
    else if (!result.size)
      fail(result, HttpProblem::Other,
           message(QT_TRANSLATE_NOOP("core", "The server does not tell the size of the file: download the file.")));
    else if (result.body.size() < std::min(count, *result.size - std::min(*result.size, first)))
      fail(result, HttpProblem::Broken,
           message(QT_TRANSLATE_NOOP("core", "The connection to the server broke before its answer was whole.")));
  }
};

std::optional<double> readRetryAfter(const std::string &value, const std::string &now)
{
  if (const std::optional<double> seconds = parseNumber(value))
    return std::max(0.0, *seconds);
  const time_t time = curl_getdate(value.c_str(), nullptr);
  const time_t sent = now.empty() ? -1 : curl_getdate(now.c_str(), nullptr);
  return time < 0 ? std::nullopt
                  : std::optional<double>(std::max(0.0, std::difftime(time, sent < 0 ? std::time(nullptr) : sent)));
}

struct HttpSession::Handles
{
  CURLM *multi = curl_multi_init();
  CURL *easy = curl_easy_init();
  char text[CURL_ERROR_SIZE] = "";

  ~Handles()
  {
    curl_easy_cleanup(easy);
    curl_multi_cleanup(multi);
  }
};

HttpSession::HttpSession(const HttpOptions &options) : mHandles(std::make_unique<Handles>()), mOptions(options) {}

HttpSession::~HttpSession() = default;

/// One request, no redirection followed. \a headers: null for another server than the one they are meant for.
void HttpSession::perform(Transfer &transfer, const std::string &url, const std::vector<std::string> *headers,
                          const std::function<bool()> &isStopped)
{
  CURL *easy = transfer.easy = mHandles->easy;
  curl_easy_reset(easy);
  auto *list = static_cast<curl_slist *>(CPLHTTPSetOptions(easy, url.c_str(), nullptr));
  if (headers)
  {
    for (const std::string &header : *headers)
      list = curl_slist_append(list, header.c_str());
  }
  else
  {
    curl_slist_free_all(list);
    list = nullptr;
    curl_easy_setopt(easy, CURLOPT_USERPWD, nullptr);
    curl_easy_setopt(easy, CURLOPT_XOAUTH2_BEARER, nullptr);
    curl_easy_setopt(easy, CURLOPT_COOKIE, nullptr);
  }
  if (transfer.most > 0)
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, ""); // whatever curl can undo
  else
  {
    // Ranges are of the file, not of a compressed copy.
    list = curl_slist_append(list, "Accept-Encoding: identity");
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, nullptr);
    const std::string range =
        std::to_string(transfer.first) + '-' + std::to_string(transfer.first + transfer.count - 1);
    curl_easy_setopt(easy, CURLOPT_RANGE, range.c_str());
  }
  const std::vector<std::string> &direct = mOptions.withoutProxy;
  if (std::any_of(direct.begin(), direct.end(),
                  [&url](const std::string &start) { return !start.empty() && url.rfind(start, 0) == 0; }))
    curl_easy_setopt(easy, CURLOPT_PROXY, ""); // no variable of the environment is looked at either
  mHandles->text[0] = 0;
  curl_easy_setopt(easy, CURLOPT_URL, escapedUrl(url).c_str());
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, list);
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &Transfer::takeHeader);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, &transfer);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &Transfer::takeBody);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, &transfer);
  curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, mHandles->text);
  if (!isSet("GDAL_HTTP_CONNECTTIMEOUT"))
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, static_cast<long>(mOptions.connect));
  if (!isSet("GDAL_HTTP_LOW_SPEED_LIMIT"))
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, static_cast<long>(LEAST_SPEED));
  if (!isSet("GDAL_HTTP_LOW_SPEED_TIME"))
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(mOptions.stall));
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
#if LIBCURL_VERSION_NUM >= 0x075500
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
#else
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS, static_cast<long>(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif

  curl_multi_add_handle(mHandles->multi, easy);
  CURLcode code = CURLE_OK;
  bool isCancelled = isStopped();
  for (int running = 1; running > 0 && !isCancelled;)
  {
    curl_multi_perform(mHandles->multi, &running);
    if (running > 0)
      curl_multi_poll(mHandles->multi, nullptr, 0, 100, nullptr);
    isCancelled = isStopped();
  }
  int left = 0;
  while (const CURLMsg *done = curl_multi_info_read(mHandles->multi, &left))
  {
    if (done->msg == CURLMSG_DONE)
      code = done->data.result;
  }
  if (isCancelled)
  {
    fail(transfer.result, HttpProblem::Cancelled, message(QT_TRANSLATE_NOOP("core", "Cancelled by the user.")));
#if LIBCURL_VERSION_NUM >= 0x075700
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // nobody waits for a name that is still being looked up
#endif
  }
  else
    transfer.judge(code, mHandles->text);
  curl_multi_remove_handle(mHandles->multi, easy);
  curl_slist_free_all(list);
}

HttpResult HttpSession::get(const std::string &url, const std::vector<std::string> &headers, std::uint64_t first,
                            std::uint64_t count, const std::function<bool()> &isStopped)
{
  Transfer asked;
  asked.first = first;
  asked.count = count;
  return follow(asked, url, headers, isStopped);
}

HttpResult HttpSession::getWhole(const std::string &url, const std::vector<std::string> &headers, std::size_t most,
                                 const std::function<bool()> &isStopped)
{
  Transfer asked;
  asked.most = std::max<std::size_t>(1, most);
  return follow(asked, url, headers, isStopped);
}

/// What comes of \a asked, wherever the server says it is.
HttpResult HttpSession::follow(const Transfer &asked, const std::string &url, const std::vector<std::string> &headers,
                               const std::function<bool()> &isStopped)
{
  std::string at = url;
  for (int redirections = 0;; ++redirections)
  {
    Transfer transfer = asked;
    // Redirections are followed here, because curl would send headers such as API keys on to any server.
    const bool isOwn = redirections == 0 || originOf(at) == originOf(url);
    perform(transfer, at, isOwn ? &headers : nullptr, isStopped);
    HttpResult &result = transfer.result;
    if (transfer.next.empty() || result.problem == HttpProblem::Cancelled)
      return std::move(result);
    // From https to http anybody on the way could read it.
    const bool isLess = at.rfind("https://", 0) == 0 && transfer.next.rfind("https://", 0) != 0;
    at = transfer.next;
    if (redirections == MOST_REDIRECTIONS || isLess || (at.rfind("http://", 0) != 0 && at.rfind("https://", 0) != 0))
    {
      fail(result, HttpProblem::Other,
           message(QT_TRANSLATE_NOOP("core", "The server redirects to somewhere else that cannot be read.")));
      return std::move(result);
    }
  }
}

} // namespace ndvi
