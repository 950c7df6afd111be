#include "io/http/httpresult.h"

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

} // namespace ndvi
