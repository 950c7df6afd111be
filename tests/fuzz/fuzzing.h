#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

/// What libFuzzer, and runner.cpp, call with bytes of any kind. It returns for all of them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Ends the program where a promise is broken, which is what a fuzzer looks for.
#define FUZZ_CHECK(condition)                                                                                          \
  do                                                                                                                   \
  {                                                                                                                    \
    if (!(condition))                                                                                                  \
    {                                                                                                                  \
      std::fprintf(stderr, "%s:%d: broken promise: %s\n", __FILE__, __LINE__, #condition);                             \
      std::abort();                                                                                                    \
    }                                                                                                                  \
  } while (false)

namespace ndvi::test
{

/// Takes values off the front of the input; zeros once it is used up.
class FuzzInput
{
public:
  FuzzInput(const std::uint8_t *data, std::size_t size) : mData(data), mSize(size) {}

  std::size_t left() const { return mSize; }

  std::uint8_t byte() { return take<std::uint8_t>(); }

  /// Any value of a number type, NaN and infinities included.
  template <class T> T take()
  {
    T value{};
    const std::size_t n = std::min(sizeof value, mSize);
    if (n > 0)
      std::memcpy(&value, mData, n);
    mData += n;
    mSize -= n;
    return value;
  }

  /// A coordinate: mostly near a small raster and on simple fractions, where edges meet; sometimes anything.
  double coordinate()
  {
    const std::uint8_t kind = byte();
    if (kind < 200)
      return take<std::int16_t>() / (kind < 100 ? 256.0 : 1024.0);
    return kind < 230 ? take<std::int32_t>() * 1e-3 : take<double>();
  }

  /// Up to the next line feed, or all.
  std::string line()
  {
    const void *feed = mSize > 0 ? std::memchr(mData, '\n', mSize) : nullptr;
    const std::size_t n = feed ? static_cast<std::size_t>(static_cast<const std::uint8_t *>(feed) - mData) : mSize;
    std::string text(reinterpret_cast<const char *>(mData), n);
    mData += feed ? n + 1 : n;
    mSize -= feed ? n + 1 : n;
    return text;
  }

  /// Everything that is left.
  std::string rest()
  {
    std::string text(reinterpret_cast<const char *>(mData), mSize);
    mData += mSize;
    mSize = 0;
    return text;
  }

private:
  const std::uint8_t *mData;
  std::size_t mSize;
};

} // namespace ndvi::test
