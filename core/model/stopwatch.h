#pragma once

#include <chrono>

namespace ndvi
{

/// Adds the time it lives to a sum, in seconds.
class Stopwatch
{
public:
  explicit Stopwatch(double &seconds) : mSeconds(seconds) {}
  ~Stopwatch()
  {
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - mStart;
    mSeconds += passed.count();
  }
  Stopwatch(const Stopwatch &) = delete;
  Stopwatch &operator=(const Stopwatch &) = delete;

private:
  double &mSeconds;
  std::chrono::steady_clock::time_point mStart = std::chrono::steady_clock::now();
};

} // namespace ndvi
