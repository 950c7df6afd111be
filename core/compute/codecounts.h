#pragma once

#include "compute/ndvi.h"
#include "compute/valuepool.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

namespace ndvi
{

/// How often each pixel code occurs among many pixels. The numbers of neighbouring pixels are alike, so codes lie close
/// together in the plane of the two bands: a page holds the counts of a square of it, and only squares that occur have
/// one. A whole tile of 120 million pixels takes some 20 MB, an eighth of a byte a pixel instead of the four of its
/// codes.
class CodeCounts
{
public:
  /// Pages come from \a pool, which must outlive it.
  explicit CodeCounts(ValuePool &pool);
  ~CodeCounts();
  CodeCounts(const CodeCounts &) = delete;
  CodeCounts &operator=(const CodeCounts &) = delete;

  /// Counts \a n codes; false where the pool has no page left: the counts are of no use then.
  bool add(const PixelCode *codes, std::size_t n);

  /// Adds what another one has counted; false as above.
  bool add(const CodeCounts &other);

  /// Calls visit( codes, counts, n ) for all codes that occur, some at a time; a code may come in several of these.
  template <class Visit> void visit(Visit visit) const;

private:
  // The plane of the two bands is cut twice: into regions of 1024 × 1024 codes, and these into squares of 32 × 32.
  static constexpr unsigned BITS = 5;
  static constexpr unsigned MASK = (1u << BITS) - 1;
  static constexpr std::size_t PAGE = std::size_t(1) << (2 * BITS); ///< codes of a square, bytes of a page
  static constexpr std::size_t REGIONS = std::size_t(1) << (2 * (16 - 2 * BITS));
  static constexpr std::uint64_t FULL = 256;      ///< what a page's byte counts to
  using Region = std::array<std::uint32_t, PAGE>; ///< by square: number of its page from 1 on, 0: none

  static std::size_t regionOf(PixelCode code)
  {
    return (code >> (16 + 2 * BITS)) << (16 - 2 * BITS) | (code & 0xffff) >> (2 * BITS);
  }
  static std::size_t squareOf(PixelCode code)
  {
    return ((code >> (16 + BITS)) & MASK) << BITS | ((code >> BITS) & MASK);
  }
  static std::size_t placeOf(PixelCode code) { return ((code >> 16) & MASK) << BITS | (code & MASK); }

  /// The page's byte of a code; nullptr where the page would be new and the pool has no room.
  std::uint8_t *find(PixelCode code)
  {
    const Region *region = mRegions[regionOf(code)].get();
    const std::uint32_t number = region ? (*region)[squareOf(code)] : 0;
    return number > 0 ? page(number - 1) + placeOf(code) : addPage(code);
  }
  std::uint8_t *addPage(PixelCode code);
  std::uint8_t *page(std::size_t number) const
  {
    constexpr std::size_t IN_BLOCK = ValuePool::BLOCK_BYTES / PAGE;
    return reinterpret_cast<std::uint8_t *>(mBlocks[number / IN_BLOCK]) + number % IN_BLOCK * PAGE;
  }

  ValuePool &mPool;
  std::size_t mReserved = 0; ///< bytes at the pool, on top of mBlocks
  std::vector<std::unique_ptr<Region>> mRegions;
  std::vector<PixelCode> mFirsts;                     ///< by page: the first code of its square
  std::vector<std::byte *> mBlocks;                   ///< that hold the pages
  std::unordered_map<PixelCode, std::uint64_t> mMore; ///< on top of what a byte holds
};

template <class Visit> void CodeCounts::visit(Visit visit) const
{
  PixelCode codes[PAGE];
  std::uint64_t counts[PAGE];
  for (std::size_t number = 0; number < mFirsts.size(); ++number)
  {
    const std::uint8_t *counted = page(number);
    std::size_t n = 0;
    for (std::size_t place = 0; place < PAGE; ++place)
    {
      codes[n] = mFirsts[number] | static_cast<PixelCode>((place >> BITS) << 16 | (place & MASK));
      counts[n] = counted[place];
      n += counted[place] != 0;
    }
    visit(static_cast<const PixelCode *>(codes), static_cast<const std::uint64_t *>(counts), n);
  }
  for (const auto &[code, count] : mMore)
    visit(&code, &count, std::size_t(1));
}

} // namespace ndvi
