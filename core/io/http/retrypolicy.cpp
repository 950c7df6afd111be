#include "io/http/retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

double RetryPolicy::delayAfter(int attempts, double chance, std::optional<double> asked) const
{
  const double most = std::min(longestDelay, firstDelay * std::ldexp(1.0, std::clamp(attempts, 1, 60) - 1));
  const double own = most / 2 + most / 2 * std::clamp(chance, 0.0, 1.0);
  return asked ? std::max(own, std::clamp(*asked, 0.0, longestAsked)) : own;
}

} // namespace ndvi
