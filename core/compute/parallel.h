#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>
#include <vector>

namespace ndvi
{

/// Calls \a work( i ) for 0 … \a count − 1, each once and in any order, by up to \a threads threads: the one that calls
/// and more where there is enough to do. Rethrows what a call throws, when all threads have ended; calls that have not
/// begun then are left out.
template <class Work> void inParallel(std::size_t count, std::size_t threads, const Work &work)
{
  constexpr std::size_t STRETCH = 16; // taken at a time
  std::atomic<std::size_t> next{0};
  const auto run = [&]
  {
    try
    {
      for (std::size_t begin = next.fetch_add(STRETCH); begin < count; begin = next.fetch_add(STRETCH))
      {
        for (std::size_t i = begin; i < std::min(begin + STRETCH, count); ++i)
          work(i);
      }
    }
    catch (...)
    {
      next = count;
      throw;
    }
  };
  std::vector<std::future<void>> helpers;
  for (std::size_t t = 1; t < std::min(threads, count / STRETCH); ++t)
    helpers.push_back(std::async(std::launch::async, run));
  run(); // where it throws, the futures wait for their threads
  for (std::future<void> &helper : helpers)
    helper.get();
}

} // namespace ndvi
