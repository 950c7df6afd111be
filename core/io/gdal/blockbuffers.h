#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <new>
#include <vector>

namespace ndvi
{

/// Memory of decoded or compressed blocks; what is in it at first is anything.
struct BlockBuffer
{
  std::unique_ptr<std::uint8_t[]> bytes;
  std::size_t capacity = 0;
};

/// Buffers that readers no longer need, for the next ones: memory fresh from the system costs more time than the copies
/// made in it. Safe to use from several threads.
class BlockBuffers
{
public:
  /// A buffer of at least \a size bytes.
  BlockBuffer take(std::size_t size)
  {
    {
      const std::lock_guard<std::mutex> lock(mMutex);
      const auto fits = std::find_if(mIdle.rbegin(), mIdle.rend(),
                                     [size](const BlockBuffer &buffer) { return buffer.capacity >= size; });
      if (fits != mIdle.rend())
      {
        BlockBuffer buffer = std::move(*fits);
        mIdle.erase(std::next(fits).base());
        mBytes -= buffer.capacity;
        return buffer;
      }
    }
    return {std::unique_ptr<std::uint8_t[]>(new std::uint8_t[size]), size};
  }

  void giveBack(BlockBuffer &&buffer)
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    if (!buffer.bytes || mBytes + buffer.capacity > MOST)
      return;
    try
    {
      mIdle.push_back(std::move(buffer));
      mBytes += mIdle.back().capacity;
    }
    catch (const std::bad_alloc &)
    {
      // Readers give back as they end, when nothing may be thrown; the buffer is freed.
    }
  }

private:
  static constexpr std::size_t MOST = std::size_t(8) << 20; // bytes
  std::size_t mBytes = 0;
  std::mutex mMutex;
  std::vector<BlockBuffer> mIdle;
};

} // namespace ndvi
