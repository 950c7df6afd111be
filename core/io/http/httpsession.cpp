#include "io/http/httpsession.h"

#include "model/text.h"

#include <cpl_http.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <ctime>
#include <curl/curl.h>

namespace ndvi
{

namespace
{

/// A server that ignores ranges may send this much; beyond, a file is not read in one piece.
constexpr std::uint64_t MOST_WITHOUT_RANGES = 16 << 20;

struct Transfer
{
  CURL *easy = nullptr;
  std::uint64_t first = 0, count = 0;
  HttpResult result;
  std::string etag, lastModified;
  bool tooLong = false, wrongRange = false;
};

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

/// "bytes 100-199/25600", the size possibly "*".
void readContentRange(const std::string &value, Transfer &transfer)
{
  if (value.rfind("bytes ", 0) != 0)
    return;
  char *end = nullptr;
  transfer.result.first = std::strtoull(value.c_str() + 6, &end, 10);
  transfer.wrongRange = *end != '-' || transfer.result.first != transfer.first;
  const std::size_t slash = value.find('/');
  if (slash != std::string::npos && std::isdigit(static_cast<unsigned char>(value[slash + 1])))
    transfer.result.size = std::strtoull(value.c_str() + slash + 1, nullptr, 10);
}

/// Seconds, or a date.
std::optional<double> readRetryAfter(const std::string &value)
{
  if (const std::optional<double> seconds = parseNumber(value))
    return std::max(0.0, *seconds);
  const time_t time = curl_getdate(value.c_str(), nullptr);
  return time < 0 ? std::nullopt : std::optional<double>(std::max(0.0, std::difftime(time, std::time(nullptr))));
}

std::size_t takeHeader(char *data, std::size_t, std::size_t length, void *user)
{
  Transfer &transfer = *static_cast<Transfer *>(user);
  const std::string line(data, length);
  if (line.rfind("HTTP/", 0) == 0)
  {
    // Another answer, behind a redirection: what the one before said is of no interest.
    transfer.result = {};
    transfer.etag.clear();
    transfer.lastModified.clear();
    transfer.wrongRange = false;
    return length;
  }
  const std::size_t colon = line.find(':');
  if (colon == std::string::npos)
    return length;
  const std::string name = lower(line.substr(0, colon)), value = trimmed(line.substr(colon + 1));
  if (name == "etag" && value.rfind("W/", 0) != 0)
    transfer.etag = value;
  else if (name == "last-modified")
    transfer.lastModified = value;
  else if (name == "content-range")
    readContentRange(value, transfer);
  else if (name == "retry-after")
    transfer.result.retryAfter = readRetryAfter(value);
  return length;
}

std::size_t takeBody(char *data, std::size_t, std::size_t length, void *user)
{
  Transfer &transfer = *static_cast<Transfer *>(user);
  long status = 0;
  curl_easy_getinfo(transfer.easy, CURLINFO_RESPONSE_CODE, &status);
  const std::uint64_t most = status == 206 ? transfer.count : std::max(transfer.count, MOST_WITHOUT_RANGES);
  if (transfer.result.body.size() + length > most)
  {
    transfer.tooLong = true;
    return 0; // ends the transfer
  }
  transfer.result.body.insert(transfer.result.body.end(), data, data + length);
  return length;
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

/// What the answer means, once the transfer has ended.
HttpResult judge(Transfer &transfer, CURLcode code, const char *curlText)
{
  HttpResult &result = transfer.result;
  long status = 0;
  curl_easy_getinfo(transfer.easy, CURLINFO_RESPONSE_CODE, &status);
  result.status = static_cast<int>(status);
  result.version = transfer.etag.empty() ? transfer.lastModified : transfer.etag;
  if (status >= 400)
  {
    fail(result, HttpProblem::Status,
         message(QT_TRANSLATE_NOOP("core", "The server answered with HTTP status %1."), {std::to_string(status)}));
    return result;
  }
  if (transfer.tooLong && status == 200)
  {
    fail(
        result, HttpProblem::NoRanges,
        message(QT_TRANSLATE_NOOP("core", "The server sends whole files only, no ranges of them: download the file.")));
    return result;
  }
  if (transfer.tooLong || transfer.wrongRange)
  {
    fail(result, HttpProblem::Broken,
         message(QT_TRANSLATE_NOOP("core", "The server did not send the range of bytes it was asked for.")));
    return result;
  }
  if (code != CURLE_OK)
  {
    fail(result, problemOf(code), *curlText ? curlText : curl_easy_strerror(code));
    return result;
  }
  if (status == 200)
  {
    result.first = 0;
    result.size = result.body.size();
    return result;
  }
  if (status != 206)
  {
    fail(result, HttpProblem::Other,
         message(QT_TRANSLATE_NOOP("core", "The server answered with HTTP status %1."), {std::to_string(status)}));
    return result;
  }
  const std::uint64_t wanted =
      result.size ? std::min(transfer.count, *result.size - std::min(*result.size, transfer.first)) : transfer.count;
  if (result.body.size() < wanted)
    fail(result, HttpProblem::Broken,
         message(QT_TRANSLATE_NOOP("core", "The answer of the server was cut off: %1 of %2 bytes came."),
                 {std::to_string(result.body.size()), std::to_string(wanted)}));
  return result;
}

} // namespace

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

HttpSession::HttpSession(const HttpLimits &limits) : mHandles(std::make_unique<Handles>()), mLimits(limits) {}

HttpSession::~HttpSession() = default;

HttpResult HttpSession::get(const std::string &url, const std::vector<std::string> &headers, std::uint64_t first,
                            std::uint64_t count, const std::function<bool()> &isStopped)
{
  Transfer transfer;
  CURL *easy = transfer.easy = mHandles->easy;
  transfer.first = first;
  transfer.count = count;
  curl_easy_reset(easy);
  auto *list = static_cast<curl_slist *>(CPLHTTPSetOptions(easy, url.c_str(), nullptr));
  for (const std::string &header : headers)
    list = curl_slist_append(list, header.c_str());
  const std::string range = std::to_string(first) + '-' + std::to_string(first + count - 1);
  mHandles->text[0] = 0;
  curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, list);
  curl_easy_setopt(easy, CURLOPT_RANGE, range.c_str());
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, takeHeader);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, &transfer);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, takeBody);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, &transfer);
  curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, mHandles->text);
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, static_cast<long>(mLimits.connect));
  curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
  curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(mLimits.stall));
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(easy, CURLOPT_MAXREDIRS, 10L);
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);

  curl_multi_add_handle(mHandles->multi, easy);
  CURLcode code = CURLE_OK;
  bool isCancelled = false;
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
  HttpResult result;
  if (isCancelled)
    fail(result, HttpProblem::Cancelled, message(QT_TRANSLATE_NOOP("core", "Cancelled by the user.")));
  else
    result = judge(transfer, code, mHandles->text);
  curl_multi_remove_handle(mHandles->multi, easy);
  curl_slist_free_all(list);
  return result;
}

} // namespace ndvi
