#pragma once

#include <chrono>

namespace ndvi::bench
{

/// What a piece of work took.
struct Usage
{
  double seconds = 0; ///< on the clock
  double cpu = 0;     ///< user and system time of all threads, s
};

/// Takes the time from its construction on.
class Stopwatch
{
public:
  Stopwatch();
  Usage elapsed() const;

private:
  std::chrono::steady_clock::time_point mStart;
  double mCpu;
};

/// Largest resident memory of this process so far, MiB.
double peakMiB();

} // namespace ndvi::bench
