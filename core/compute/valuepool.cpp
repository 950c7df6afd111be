#include "compute/valuepool.h"

#include <cstdlib>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

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

ValuePool::~ValuePool()
{
  for (std::byte *slab : mSlabs)
    std::free(slab);
}

/// Blocks come in slabs of the size that systems call a huge page, which costs one page fault instead of 512.
void ValuePool::addSlab()
{
  constexpr std::size_t SLAB = std::size_t(2) << 20;
  static_assert(SLAB % BLOCK_BYTES == 0, "a slab holds whole blocks");
  auto *slab = static_cast<std::byte *>(std::aligned_alloc(SLAB, SLAB));
  if (!slab)
    throw std::bad_alloc();
#ifdef __linux__
  madvise(slab, SLAB, MADV_HUGEPAGE); // a wish: nothing is lost where it is not granted
#endif
  mSlabs.push_back(slab);
  for (std::size_t at = SLAB; at > 0; at -= BLOCK_BYTES)
    mIdle.push_back(slab + at - BLOCK_BYTES);
}

std::byte *ValuePool::takeBlock()
{
  if (!reserve(BLOCK_BYTES))
    return nullptr;
  const std::lock_guard<std::mutex> lock(mMutex);
  if (mIdle.empty())
    addSlab();
  std::byte *block = mIdle.back();
  mIdle.pop_back();
  return block;
}

void ValuePool::giveBack(std::byte *block)
{
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    mIdle.push_back(block);
  }
  release(BLOCK_BYTES);
}

} // namespace ndvi
