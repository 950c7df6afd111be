#pragma once

#include <atomic>
#include <cstddef>
#include <mutex>
#include <vector>

namespace ndvi
{

/// The memory a run may use for values that zones keep until their percentiles are known. Blocks are given out again:
/// fresh memory costs more time than what is done with it. Safe to use from several threads.
class ValuePool
{
public:
  static constexpr std::size_t BLOCK_BYTES = 32 * 1024;

  /// \a bytes: the most that is given out at a time.
  explicit ValuePool(std::size_t bytes) : mLimit(bytes) {}
  ValuePool(const ValuePool &) = delete;
  ValuePool &operator=(const ValuePool &) = delete;

  ~ValuePool();

  /// A block of BLOCK_BYTES, aligned for any number; nullptr where the limit is reached. To be given back before the
  /// pool ends.
  std::byte *takeBlock();
  void giveBack(std::byte *block);

  /// Counts memory that is allocated elsewhere; false, and not counted, where the limit would be passed.
  bool reserve(std::size_t bytes);

  /// Counts memory that has to be had, whether or not the limit is passed.
  void force(std::size_t bytes) { mUsed += bytes; }
  void release(std::size_t bytes) { mUsed -= bytes; }

  std::size_t limit() const { return mLimit; }

private:
  const std::size_t mLimit;
  std::atomic<std::size_t> mUsed{0};
  void addSlab();

  std::mutex mMutex;
  std::vector<std::byte *> mSlabs;
  std::vector<std::byte *> mIdle; ///< blocks; counted as unused
};

} // namespace ndvi
