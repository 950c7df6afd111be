#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>
#include <system_error>
#include <vector>

namespace ndvi
{

/// Calls \a work( i ) for 0 … \a count − 1, each once and in any order, by up to \a threads threads: the one that calls
/// and others. Rethrows what a call throws, when all threads have ended; calls that have not
/// begun then are left out.
template <class Work> void inParallel(std::size_t count, std::size_t threads, const Work &work)
{
  constexpr std::size_t MOST = 16;
  const std::size_t stretch = std::clamp<std::size_t>(count / (4 * std::max<std::size_t>(threads, 1)), 1, MOST);
  std::atomic<std::size_t> next{0};
  const auto run = [&]
  {
    try
    {
      for (std::size_t begin = next.fetch_add(stretch); begin < count; begin = next.fetch_add(stretch))
      {
        for (std::size_t i = begin; i < std::min(begin + stretch, count); ++i)
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
  try
  {
    for (std::size_t t = 1; t < std::min(threads, count); ++t)
      helpers.push_back(std::async(std::launch::async, run));
  }
  catch (const std::system_error &)
  {
    // No more threads are to be had: those that are there do it.
  }
  run(); // where it throws, the futures wait for their threads
  for (std::future<void> &helper : helpers)
    helper.get();
}

} // namespace ndvi
