#include "compute/valuelist.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ndvi
{

ValueList::ValueList(ValueList &&other) noexcept
    : mPool(other.mPool),
      mLarge(other.mLarge),
      mComplete(other.mComplete),
      mReserved(std::exchange(other.mReserved, 0)),
      mCodes(std::move(other.mCodes)),
      mCounts(std::move(other.mCounts)),
      mValues(std::move(other.mValues)),
      mEdges(std::move(other.mEdges))
{
  other.clear();
}

bool ValueList::reserve(std::size_t bytes)
{
  if (!mComplete)
    return false;
  if (!mPool->reserve(bytes))
  {
    drop();
    return false;
  }
  mReserved += bytes;
  return true;
}

template <class T> void ValueList::append(Pieces<T> &pieces, const T *from, std::size_t n)
{
  if (!mLarge)
  {
    if (reserve(n * sizeof(T)))
      pieces.single.insert(pieces.single.end(), from, from + n);
    return;
  }
  while (n > 0 && mComplete)
  {
    if (pieces.blocks.empty() || pieces.blocks.back().size == pieces.CAPACITY)
    {
      std::byte *bytes = mPool->takeBlock();
      if (!bytes)
      {
        drop();
        return;
      }
      pieces.blocks.push_back({bytes, 0});
    }
    auto &block = pieces.blocks.back();
    const std::size_t part = std::min(n, pieces.CAPACITY - block.size);
    std::copy(from, from + part, block.data() + block.size);
    block.size += part;
    from += part;
    n -= part;
  }
}

template void ValueList::append(Pieces<PixelCode> &, const PixelCode *, std::size_t);
template void ValueList::append(Pieces<double> &, const double *, std::size_t);

void ValueList::add(WeightedValue edge)
{
  if (reserve(sizeof(edge)))
    mEdges.push_back(edge);
}

template <class T> void ValueList::takeOver(Pieces<T> &to, Pieces<T> &from)
{
  to.blocks.insert(to.blocks.end(), std::make_move_iterator(from.blocks.begin()),
                   std::make_move_iterator(from.blocks.end()));
  from.blocks.clear();
  if (to.single.empty())
    to.single.swap(from.single);
  else
  {
    // Not insert(): GCC 14 takes its move of nothing for one beyond the end.
    to.single.reserve(to.single.size() + from.single.size());
    std::copy(from.single.begin(), from.single.end(), std::back_inserter(to.single));
  }
}

void ValueList::merge(ValueList &&other)
{
  if (!other.mComplete || !mComplete)
  {
    drop();
    other.clear();
    return;
  }
  takeOver(mCodes, other.mCodes);
  if (other.mCounts && mCounts && !mCounts->add(*other.mCounts))
  {
    drop();
    other.clear();
    return;
  }
  if (other.mCounts && !mCounts)
    mCounts = std::move(other.mCounts);
  takeOver(mValues, other.mValues);
  mEdges.insert(mEdges.end(), other.mEdges.begin(), other.mEdges.end());
  mReserved += std::exchange(other.mReserved, 0);
  if (mCounts || isLong())
    countCodes();
}

void ValueList::spellOut(const NdviArithmetic &arithmetic)
{
  if (mCounts)
    drop();
  Pieces<PixelCode> codes;
  std::swap(codes, mCodes);
  visitPieces(codes,
              [&](const PixelCode *piece, std::size_t n)
              {
                double values[CHUNK];
                Cell cells[CHUNK];
                for (std::size_t first = 0; first < n; first += CHUNK)
                {
                  const std::size_t count = std::min(CHUNK, n - first);
                  evaluate(arithmetic, piece + first, count, values, cells);
                  append(mValues, values, count);
                }
              });
  const std::size_t reserved = codes.single.size() * sizeof(PixelCode);
  if (mComplete)
  {
    mPool->release(reserved);
    mReserved -= reserved;
  }
  giveBack(codes);
}

/// From here on counting codes pays: an eighth of what may be kept at all, and so many that most come again.
bool ValueList::isLong() const
{
  constexpr std::size_t MANY = std::size_t(4) << 20; // bytes: a million pixels
  const std::size_t bytes = mCodes.blocks.size() * ValuePool::BLOCK_BYTES;
  return bytes > std::max(MANY, mPool->limit() / 8);
}

void ValueList::countCodes()
{
  if (!mCounts)
    mCounts = std::make_unique<CodeCounts>(*mPool);
  while (!mCodes.blocks.empty())
  {
    const auto block = mCodes.blocks.back();
    mCodes.blocks.pop_back();
    const bool counted = mCounts->add(block.data(), block.size);
    mPool->giveBack(block.bytes);
    if (!counted)
    {
      drop();
      return;
    }
  }
}

template <class T> void ValueList::giveBack(Pieces<T> &pieces)
{
  for (auto &block : pieces.blocks)
    mPool->giveBack(block.bytes);
  pieces.blocks.clear();
  std::vector<T>().swap(pieces.single);
}

void ValueList::clear()
{
  giveBack(mCodes);
  mCounts.reset();
  giveBack(mValues);
  std::vector<WeightedValue>().swap(mEdges);
  mPool->release(std::exchange(mReserved, 0));
}

void ValueList::drop()
{
  clear();
  mComplete = false;
}

} // namespace ndvi
