#include "io/stac/stacclient.h"

#include "io/gdal/vsifile.h"
#include "io/http/url.h"
#include "io/products/assetpaths.h"
#include "model/error.h"
#include "model/secrets.h"
#include "model/text.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace ndvi
{

namespace
{

[[noreturn]] void cancelled()
{
  throw Error(ErrorCode::Cancelled, message(QT_TRANSLATE_NOOP("core", "The search was cancelled.")));
}

/// The first words of a text, on one line.
std::string beginning(const std::string &text)
{
  constexpr std::size_t SHOWN = 200;
  if (text.find('\0') < SHOWN)
    return "…";
  std::string line;
  for (const char c : text)
  {
    const bool isBlank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (isBlank && (line.empty() || line.back() == ' '))
      continue;
    line += isBlank ? ' ' : static_cast<unsigned char>(c) < ' ' ? '?' : c;
    if (line.size() < SHOWN)
      continue;
    // Not in the middle of a letter.
    while (!line.empty() && static_cast<unsigned char>(line.back()) >= 0x80)
      line.pop_back();
    return line + "…";
  }
  return line;
}

Json parsed(const std::string &text, const std::string &place)
{
  std::string error;
  std::optional<Json> document = parseJson(text, error);
  if (document && document->is_object())
    return std::move(*document);
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string::npos)
    error = message(QT_TRANSLATE_NOOP("core", "it is empty"));
  if (first == std::string::npos || text[first] == '{')
    throw Error(ErrorCode::Io,
                message(QT_TRANSLATE_NOOP("core", "%1 is no STAC document: %2."), {withoutSecrets(place), error}),
                place);
  throw Error(ErrorCode::Io,
              message(QT_TRANSLATE_NOOP("core", "%1 is no STAC document: it begins with “%2”. Is it the address of a "
                                                "STAC API or catalog?"),
                      {withoutSecrets(place), beginning(text)}),
              place);
}

} // namespace

std::string explanationIn(const Json &answer)
{
  for (const char *key : {"description", "detail", "message", "error", "title"})
  {
    const Json &value = jsonMember(answer, key);
    const std::string text = value.is_string() ? value.get<std::string>() : value.is_null() ? "" : value.dump();
    if (!text.empty())
      return ' ' + message(QT_TRANSLATE_NOOP("core", "The server says: %1"), {withoutSecrets(beginning(text))});
  }
  return {};
}

StacClient::StacClient(std::string place, StacTransport &transport, const RetryPolicy &retry, Progress &progress)
    : mPlace(std::move(place)),
      mIsOnServer(isHttpUrl(mPlace)),
      mOrigin(originOf(mPlace)),
      mTransport(transport),
      mRetry(retry),
      mProgress(progress),
      mRandom(std::hash<std::string>()(mPlace))
{
}

Json StacClient::read(const std::string &place, std::string *cameFrom)
{
  if (isHttpUrl(place))
  {
    StacRequest request;
    request.url = place;
    return ask(request, cameFrom);
  }
  if (isCancelled())
    cancelled();
  std::string problem;
  const std::optional<std::string> text = readTextFile(place, MAX_METADATA_BYTES, &problem);
  if (!text)
    throw Error(ErrorCode::Io, problem, place);
  if (cameFrom)
    *cameFrom = place;
  return parsed(*text, place);
}

Json StacClient::ask(StacRequest request, std::string *cameFrom)
{
  if (!isHttpUrl(request.url))
    return read(request.url, cameFrom);
  request.isTrusted = mIsOnServer && originOf(request.url) == mOrigin;
  const HttpResult answer = sendUntilItComes(request);
  const std::string body(answer.body.begin(), answer.body.end());
  if (answer.problem == HttpProblem::None)
  {
    Json document = parsed(body, request.url);
    if (cameFrom)
      *cameFrom = answer.url.empty() ? request.url : answer.url;
    return document;
  }
  std::string text = message(QT_TRANSLATE_NOOP("core", "Could not read %1: %2"),
                             {withoutSecrets(request.url), withoutSecrets(answer.reason)});
  std::string error;
  text += explanationIn(parseJson(body, error).value_or(Json()));
  throw Error(ErrorCode::Io, text, request.url);
}

bool StacClient::exists(StacRequest request)
{
  request.isTrusted = mIsOnServer && originOf(request.url) == mOrigin;
  const HttpResult answer = sendUntilItComes(request);
  return answer.problem != HttpProblem::Status || (answer.status != 404 && answer.status != 410);
}

HttpResult StacClient::sendUntilItComes(const StacRequest &request)
{
  for (int attempts = 1;; ++attempts)
  {
    if (isCancelled())
      cancelled();
    ++mRequests;
    HttpResult answer = mTransport.send(request, MAX_METADATA_BYTES, [this] { return isCancelled(); });
    mStatus = answer.status;
    if (isCancelled() || answer.problem == HttpProblem::Cancelled)
      cancelled();
    if (answer.problem == HttpProblem::None || !isWorthRetrying(answer))
      return answer;
    if (attempts >= mRetry.maxAttempts)
    {
      if (attempts > 1)
        answer.reason += ' ' + message(QT_TRANSLATE_NOOP("core", "It was tried %1 times."), {std::to_string(attempts)});
      return answer;
    }
    const double chance = std::uniform_real_distribution<double>(0, 1)(mRandom);
    mProgress.info(message(QT_TRANSLATE_NOOP("core", "%1: %2 Trying again."),
                           {withoutSecrets(request.url), withoutSecrets(answer.reason)}));
    pause(mRetry.delayAfter(attempts, chance, answer.retryAfter));
  }
}

void StacClient::pause(double seconds)
{
  using Clock = std::chrono::steady_clock;
  const Clock::time_point end =
      Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
  while (Clock::now() < end)
  {
    if (isCancelled())
      cancelled();
    std::this_thread::sleep_for(std::min<Clock::duration>(end - Clock::now(), std::chrono::milliseconds(50)));
  }
}

std::string StacClient::resolved(const std::string &place, const std::string &href) const
{
  if (href.empty() || isHttpUrl(href))
    return href;
  if (isHttpUrl(place))
    return resolvedUrl(place, href);
  if (mIsOnServer)
    return {};
  const StacHref local = resolveStacHref(href.substr(0, href.find('#')), parentFolder(place));
  return local.remote || isVirtualPath(local.path) ? std::string() : local.path;
}

} // namespace ndvi
