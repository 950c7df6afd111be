#include "usage.h"

#include <fstream>
#include <string>
#include <sys/resource.h>

namespace ndvi::bench
{

namespace
{

double seconds(const timeval &time)
{
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

rusage ownUsage()
{
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage;
}

double cpuSeconds()
{
  const rusage usage = ownUsage();
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

Stopwatch::Stopwatch() : mStart(std::chrono::steady_clock::now()), mCpu(cpuSeconds()) {}

Usage Stopwatch::elapsed() const
{
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - mStart;
  return {wall.count(), cpuSeconds() - mCpu};
}

double peakMiB()
{
  // Not ru_maxrss: that also counts whoever started this program, up to the moment it was loaded.
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
  {
    if (line.compare(0, 6, "VmHWM:") == 0)
      return std::stod(line.substr(6)) / 1024; // KiB
  }
  return 0;
}

} // namespace ndvi::bench
