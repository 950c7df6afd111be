#pragma once

#include <optional>

namespace ndvi
{

/// How often something is tried, and how long is waited in between.
struct RetryPolicy
{
  int maxAttempts = 5;
  double firstDelay = 0.5; ///< seconds, before the second attempt; doubled with every further one
  double longestDelay = 30;

  /// What a server may ask for at most; a longer wait is no reason to keep everything else waiting.
  double longestAsked = 120;

  /// Seconds to wait after \a attempts (1 …) failed ones. \a chance, 0 … 1, spreads those who wait for the same server
  /// (half of the delay is left to it: "equal jitter", M. Brooker, AWS Architecture Blog, 2015). \a asked: what the
  /// server asked for (Retry-After), which is waited at least.
  double delayAfter(int attempts, double chance, std::optional<double> asked = std::nullopt) const;
};

} // namespace ndvi
