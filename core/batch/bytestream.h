#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace ndvi
{

/// The bits of a number.
inline std::uint64_t bitsOf(double value)
{
  std::uint64_t bits = 0;
  std::memcpy(&bits, &value, sizeof bits);
  return bits;
}

/// A number of these bits.
inline double numberOf(std::uint64_t bits)
{
  double value = 0;
  std::memcpy(&value, &bits, sizeof value);
  return value;
}

/// True for whole numbers from 0 to 2⁵³: those that ByteWriter::count() keeps every bit of.
inline bool isCount(double value)
{
  return value >= 0 && value <= 9007199254740992.0 && !std::signbit(value) && value == std::floor(value);
}

/// Writes numbers and texts as bytes, the same on every machine (little endian).
class ByteWriter
{
public:
  void byte(std::uint8_t value) { mBytes.push_back(static_cast<char>(value)); }

  /// LEB128: seven bits a byte, the lowest first.
  void count(std::uint64_t value)
  {
    for (; value >= 0x80; value >>= 7)
      byte(static_cast<std::uint8_t>(value | 0x80));
    byte(static_cast<std::uint8_t>(value));
  }

  void fixed(std::uint64_t value, int bytes)
  {
    for (int i = 0; i < bytes; ++i)
      byte(static_cast<std::uint8_t>(value >> (8 * i)));
  }

  void number(double value) { fixed(bitsOf(value), 8); }

  void text(const std::string &value)
  {
    count(value.size());
    mBytes += value;
  }

  std::string take() { return std::move(mBytes); }

private:
  std::string mBytes;
};

/// Reads them back. Where the bytes do not hold what is asked for, isBroken() is true from then on and zeros come.
class ByteReader
{
public:
  explicit ByteReader(std::string_view bytes) : mBytes(bytes) {}

  bool isBroken() const { return mIsBroken; }
  void setBroken() { mIsBroken = true; }
  std::size_t left() const { return mBytes.size() - mAt; }

  std::uint8_t byte()
  {
    if (mIsBroken || left() == 0)
    {
      mIsBroken = true;
      return 0;
    }
    return static_cast<std::uint8_t>(mBytes[mAt++]);
  }

  std::uint64_t count()
  {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7)
    {
      const std::uint8_t next = byte();
      if (shift == 63 && next > 1)
        break; // more than 64 bits
      value |= static_cast<std::uint64_t>(next & 0x7F) << shift;
      if (next < 0x80)
        return value;
    }
    mIsBroken = true;
    return 0;
  }

  std::uint64_t fixed(int bytes)
  {
    std::uint64_t value = 0;
    for (int i = 0; i < bytes; ++i)
      value |= static_cast<std::uint64_t>(byte()) << (8 * i);
    return value;
  }

  double number() { return numberOf(fixed(8)); }

  std::string text()
  {
    const std::uint64_t size = count();
    if (mIsBroken || size > left())
    {
      mIsBroken = true;
      return {};
    }
    std::string value(mBytes.substr(mAt, static_cast<std::size_t>(size)));
    mAt += value.size();
    return value;
  }

  /// A count that must be less than \a end.
  std::size_t index(std::size_t end)
  {
    const std::uint64_t value = count();
    if (value < end)
      return static_cast<std::size_t>(value);
    mIsBroken = true;
    return 0;
  }

private:
  std::string_view mBytes;
  std::size_t mAt = 0;
  bool mIsBroken = false;
};

} // namespace ndvi
