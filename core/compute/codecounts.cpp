#include "compute/codecounts.h"

#include <cstring>

namespace ndvi
{

CodeCounts::CodeCounts(ValuePool &pool) : mPool(pool), mRegions(REGIONS) {}

CodeCounts::~CodeCounts()
{
  for (std::byte *block : mBlocks)
    mPool.giveBack(block);
  mPool.release(mReserved);
}

std::uint8_t *CodeCounts::addPage(PixelCode code)
{
  std::unique_ptr<Region> &region = mRegions[regionOf(code)];
  if (!region)
  {
    if (!mPool.reserve(sizeof(Region)))
      return nullptr;
    mReserved += sizeof(Region);
    region = std::make_unique<Region>();
  }
  constexpr std::size_t IN_BLOCK = ValuePool::BLOCK_BYTES / PAGE;
  const std::size_t number = mFirsts.size();
  if (number % IN_BLOCK == 0)
  {
    std::byte *block = mPool.takeBlock();
    if (!block)
      return nullptr;
    mBlocks.push_back(block);
  }
  std::memset(page(number), 0, PAGE);
  mFirsts.push_back(code & ~static_cast<PixelCode>(MASK << 16 | MASK));
  (*region)[squareOf(code)] = static_cast<std::uint32_t>(number + 1);
  return page(number) + placeOf(code);
}

bool CodeCounts::add(const PixelCode *codes, std::size_t n)
{
  for (std::size_t i = 0; i < n; ++i)
  {
    std::uint8_t *count = find(codes[i]);
    if (!count)
      return false;
    if (++*count == 0)
      mMore[codes[i]] += FULL;
  }
  return true;
}

bool CodeCounts::add(const CodeCounts &other)
{
  bool hasRoom = true;
  other.visit(
      [&](const PixelCode *codes, const std::uint64_t *counts, std::size_t n)
      {
        for (std::size_t i = 0; i < n && hasRoom; ++i)
        {
          std::uint8_t *count = find(codes[i]);
          hasRoom = count != nullptr;
          if (!hasRoom)
            return;
          const std::uint64_t sum = *count + counts[i];
          *count = static_cast<std::uint8_t>(sum % FULL);
          if (sum >= FULL)
            mMore[codes[i]] += sum - sum % FULL;
        }
      });
  return hasRoom;
}

} // namespace ndvi
