#include "io/http/httpresult.h"

#include "model/text.h"

namespace ndvi
{

bool isWorthRetrying(const HttpResult &result)
{
  switch (result.problem)
  {
  case HttpProblem::Status:
    switch (result.status)
    {
    case 408:
    case 425:
    case 429:
      return true;
    case 501:
    case 505:
    case 511:
      return false;
    default:
      return result.status >= 500; // those of proxies and content networks too (520 …)
    }
  case HttpProblem::Unreachable:
  case HttpProblem::TimedOut:
  case HttpProblem::Broken:
    return true;
  default:
    return false;
  }
}

std::string statusText(int status)
{
  const std::string number = std::to_string(status);
  switch (status)
  {
  case 401:
    return message(QT_TRANSLATE_NOOP("core", "The server answered with HTTP status %1 (it wants a login)."), {number});
  case 403:
    return message(QT_TRANSLATE_NOOP("core", "The server answered with HTTP status %1 (no access, or a signed URL that "
                                             "has expired)."),
                   {number});
  case 404:
  case 410:
    return message(QT_TRANSLATE_NOOP("core", "The server answered with HTTP status %1 (no such file)."), {number});
  case 407:
    return message(QT_TRANSLATE_NOOP("core", "The server answered with HTTP status %1 (the proxy wants a login)."),
                   {number});
  case 429:
    return message(QT_TRANSLATE_NOOP("core", "The server answered with HTTP status %1 (too many requests)."), {number});
  default:
    return message(QT_TRANSLATE_NOOP("core", "The server answered with HTTP status %1."), {number});
  }
}

} // namespace ndvi
