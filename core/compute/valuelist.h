#pragma once

#include "compute/cells.h"
#include "compute/codecounts.h"
#include "compute/ndvi.h"
#include "compute/valuepool.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace ndvi
{

/// A value of less than a whole pixel; weight in units of 2^-32 pixel.
struct WeightedValue
{
  double value = 0;
  std::uint32_t weight = 0;
  Cell cell = 0; ///< that the pixel was counted in
};

/// The valid pixels of one zone in one scene, kept for its percentiles: codes on integer paths (4 bytes a pixel, or
/// counts of equal ones where there are many), else values. Where the pool is used up, all is dropped, and what comes
/// later too.
class ValueList
{
public:
  /// \a large: blocks of the pool are taken; else one piece as large as needed.
  ValueList(ValuePool &pool, bool large) : mPool(&pool), mLarge(large) {}
  ~ValueList() { clear(); }
  ValueList(ValueList &&other) noexcept;
  ValueList &operator=(ValueList &&other) = delete;
  ValueList(const ValueList &) = delete;

  void add(const PixelCode *codes, std::size_t n) { append(mCodes, codes, n); }
  void add(const double *values, std::size_t n) { append(mValues, values, n); }
  void add(WeightedValue edge);

  /// Takes over what the other list has. A long list of codes becomes counts.
  void merge(ValueList &&other);

  /// Turns codes into the values they stand for, so that lists of scenes with different arithmetic can be merged. Long
  /// lists of counts are dropped: as values they would take too much.
  void spellOut(const NdviArithmetic &arithmetic);

  /// Nothing has been dropped.
  bool isComplete() const { return mComplete; }

  /// Forgets everything; isComplete() is false from now on.
  void drop();

  /// Calls visit( pointer, n ) for all pieces of codes, or of values.
  template <class Visit> void visitCodes(Visit visit) const { visitPieces(mCodes, visit); }

  /// Calls visit( codes, counts, n ) for codes that have been counted.
  template <class Visit> void visitCounts(Visit visit) const
  {
    if (mCounts)
      mCounts->visit(visit);
  }
  template <class Visit> void visitValues(Visit visit) const { visitPieces(mValues, visit); }
  const std::vector<WeightedValue> &edges() const { return mEdges; }

private:
  template <class T> struct Pieces
  {
    struct Block
    {
      std::byte *bytes = nullptr; ///< of the pool
      std::size_t size = 0;       ///< elements
      T *data() const { return reinterpret_cast<T *>(bytes); }
    };
    static constexpr std::size_t CAPACITY = ValuePool::BLOCK_BYTES / sizeof(T);
    std::vector<Block> blocks;
    std::vector<T> single;
  };

  template <class T> void append(Pieces<T> &pieces, const T *from, std::size_t n);
  template <class T> void takeOver(Pieces<T> &to, Pieces<T> &from);
  template <class T> void giveBack(Pieces<T> &pieces);
  template <class T, class Visit> static void visitPieces(const Pieces<T> &pieces, Visit visit)
  {
    for (const auto &block : pieces.blocks)
      visit(static_cast<const T *>(block.data()), block.size);
    if (!pieces.single.empty())
      visit(pieces.single.data(), pieces.single.size());
  }
  bool reserve(std::size_t bytes);
  bool isLong() const;
  void countCodes();
  void clear();

  ValuePool *mPool;
  bool mLarge;
  bool mComplete = true;
  std::size_t mReserved = 0; ///< bytes counted at the pool for what is not in its blocks
  Pieces<PixelCode> mCodes;
  std::unique_ptr<CodeCounts> mCounts; ///< of codes that are not in mCodes any more
  Pieces<double> mValues;
  std::vector<WeightedValue> mEdges;
};

} // namespace ndvi
