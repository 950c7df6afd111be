#include "compute/valuepool.h"

namespace ndvi
{

bool ValuePool::reserve(std::size_t bytes)
{
  std::size_t used = mUsed;
  do
  {
    if (used + bytes > mLimit)
      return false;
  } while (!mUsed.compare_exchange_weak(used, used + bytes));
  return true;
}

std::unique_ptr<std::byte[]> ValuePool::takeBlock()
{
  if (!reserve(BLOCK_BYTES))
    return nullptr;
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    if (!mIdle.empty())
    {
      std::unique_ptr<std::byte[]> block = std::move(mIdle.back());
      mIdle.pop_back();
      return block;
    }
  }
  return std::unique_ptr<std::byte[]>(new std::byte[BLOCK_BYTES]);
}

void ValuePool::giveBack(std::unique_ptr<std::byte[]> block)
{
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    mIdle.push_back(std::move(block));
  }
  release(BLOCK_BYTES);
}

} // namespace ndvi
