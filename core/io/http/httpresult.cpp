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
    case 500:
    case 502:
    case 503:
    case 504:
      return true;
    default:
      return false;
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
