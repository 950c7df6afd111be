#include "io/http/remoterun.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace ndvi
{

bool waitUnlessStopped(double seconds, const std::function<bool()> &isStopped)
{
  using Clock = std::chrono::steady_clock;
  const Clock::time_point end =
      Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
  for (Clock::time_point now = Clock::now(); now < end; now = Clock::now())
  {
    if (isStopped())
      return false;
    std::this_thread::sleep_for(std::min<Clock::duration>(end - now, std::chrono::milliseconds(50)));
  }
  return true;
}

} // namespace ndvi
