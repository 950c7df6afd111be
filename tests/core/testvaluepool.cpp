#include "compute/valuepool.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <cstring>
#include <set>
#include <thread>

using namespace ndvi;

namespace
{
constexpr std::size_t BLOCK = ValuePool::BLOCK_BYTES;
} // namespace

TEST(ValuePool, givesNoMoreThanItsLimit)
{
  ValuePool pool(3 * BLOCK + 100);
  EXPECT_EQ(pool.limit(), 3 * BLOCK + 100);
  std::set<std::byte *> blocks;
  for (int i = 0; i < 3; ++i)
  {
    std::byte *block = pool.takeBlock();
    ASSERT_NE(block, nullptr);
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>(block) % alignof(std::max_align_t), 0u);
    std::memset(block, i, BLOCK);
    blocks.insert(block);
  }
  EXPECT_EQ(blocks.size(), 3u);
  EXPECT_EQ(pool.takeBlock(), nullptr);
  EXPECT_FALSE(pool.reserve(101));
  EXPECT_TRUE(pool.reserve(100)) << "what was refused is not counted";
  EXPECT_FALSE(pool.reserve(1));
  pool.release(100);
  int number = 0;
  for (std::byte *block : blocks)
  {
    // Blocks do not overlap: each still holds one number.
    EXPECT_EQ(std::memcmp(block, block + 1, BLOCK - 1), 0);
    number += static_cast<int>(*block);
    pool.giveBack(block);
  }
  EXPECT_EQ(number, 0 + 1 + 2);
}

TEST(ValuePool, blocksComeBack)
{
  ValuePool pool(2 * BLOCK);
  std::byte *first = pool.takeBlock(), *second = pool.takeBlock();
  pool.giveBack(first);
  EXPECT_EQ(pool.takeBlock(), first) << "the same memory again";
  EXPECT_EQ(pool.takeBlock(), nullptr);
  pool.giveBack(first);
  pool.giveBack(second);
  EXPECT_TRUE(pool.reserve(2 * BLOCK)) << "blocks not in use do not count";
  EXPECT_EQ(pool.takeBlock(), nullptr);
  pool.release(2 * BLOCK);
}

TEST(ValuePool, whatHasToBeHadCountsBeyondTheLimit)
{
  ValuePool pool(BLOCK);
  pool.force(3 * BLOCK);
  EXPECT_FALSE(pool.reserve(0 + 1));
  EXPECT_EQ(pool.takeBlock(), nullptr);
  pool.release(2 * BLOCK);
  EXPECT_EQ(pool.takeBlock(), nullptr);
  pool.release(BLOCK);
  std::byte *block = pool.takeBlock();
  EXPECT_NE(block, nullptr);
  pool.giveBack(block);
}

TEST(ValuePool, aPoolOfNothing)
{
  ValuePool pool(0);
  EXPECT_EQ(pool.takeBlock(), nullptr);
  EXPECT_FALSE(pool.reserve(1));
  EXPECT_TRUE(pool.reserve(0));
}

TEST(ValuePool, moreBlocksThanASlab)
{
  // A slab has 64 blocks.
  ValuePool pool(150 * BLOCK);
  std::set<std::byte *> blocks;
  for (int i = 0; i < 150; ++i)
    blocks.insert(pool.takeBlock());
  EXPECT_EQ(blocks.size(), 150u);
  EXPECT_EQ(blocks.count(nullptr), 0u);
  const std::byte *before = nullptr;
  for (std::byte *block : blocks)
  {
    EXPECT_TRUE(!before || static_cast<std::size_t>(block - before) >= BLOCK);
    before = block;
    pool.giveBack(block);
  }
}

TEST(ValuePool, severalThreads)
{
  ValuePool pool(8 * BLOCK);
  std::atomic<int> refused{0}, mixedUp{0};
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t)
  {
    threads.emplace_back(
        [&, t]
        {
          for (int i = 0; i < 200; ++i)
          {
            std::byte *mine[3];
            for (std::byte *&block : mine)
            {
              block = pool.takeBlock();
              if (block)
                std::memset(block, t, 64);
              else
                ++refused;
            }
            for (std::byte *block : mine)
            {
              if (!block)
                continue;
              for (int b = 0; b < 64; ++b)
                mixedUp += static_cast<int>(block[b]) != t;
              pool.giveBack(block);
            }
          }
        });
  }
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(mixedUp, 0);
  EXPECT_TRUE(pool.reserve(8 * BLOCK)) << "all came back";
  EXPECT_FALSE(pool.reserve(1));
}
