#include "compute/parallel.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <vector>

using namespace ndvi;

namespace
{

TEST(Parallel, callsEachOnce)
{
  for (const std::size_t count : {0, 1, 15, 16, 17, 1000})
  {
    for (const std::size_t threads : {0, 1, 2, 7})
    {
      std::vector<std::atomic<int>> calls(count);
      inParallel(count, threads, [&calls](std::size_t i) { ++calls[i]; });
      for (std::size_t i = 0; i < count; ++i)
        ASSERT_EQ(calls[i], 1) << i << " of " << count << ", " << threads << " threads";
    }
  }
}

TEST(Parallel, handsOnWhatIsThrown)
{
  for (const std::size_t threads : {1, 3})
  {
    for (const std::size_t bad : {0, 500, 9999})
    {
      std::atomic<int> calls{0};
      const auto work = [&](std::size_t i)
      {
        ++calls;
        if (i == bad)
          throw std::runtime_error("bad");
      };
      EXPECT_THROW(inParallel(10000, threads, work), std::runtime_error);
      EXPECT_GT(calls, 0);
    }
  }
}

} // namespace
