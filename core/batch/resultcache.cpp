#include "batch/resultcache.h"

#include "batch/bytestream.h"

#define XXH_INLINE_ALL
#include <algorithm>
#include <iterator>
#include <xxhash.h>

static_assert(XXH_VERSION_NUMBER >= 800, "Before xxHash 0.8.0, the hashes of XXH3 were not final");

namespace ndvi
{

namespace
{

/// What comes before a value, so that values of two kinds are never the same bytes.
enum Kind : std::uint8_t
{
  Text = 't',
  Number = 'n',
  Integer = 'i',
  Negative = '-',
  False = '0',
  True = '1',
  List = 'l',
  Optional = 'o',
  Points = 'p'
};

std::uint64_t plainBits(double value)
{
  // One zero, and one "not a number": what is the same to every computation is the same key.
  if (value == 0)
    return 0;
  return value == value ? bitsOf(value) : 0x7FF8000000000000;
}

void put(char *at, std::uint64_t bits)
{
  for (int i = 0; i < 8; ++i)
    at[i] = static_cast<char>(bits >> (8 * i));
}

} // namespace

struct KeyBuilder::State
{
  XXH3_state_t hash;

  State() { XXH3_128bits_reset(&hash); }
  State(const State &other) { XXH3_copyState(&hash, &other.hash); }
  State &operator=(const State &) = delete;

  void add(const void *bytes, std::size_t size) { XXH3_128bits_update(&hash, bytes, size); }

  void add(Kind kind, std::uint64_t bits)
  {
    char bytes[9] = {static_cast<char>(kind)};
    put(bytes + 1, bits);
    add(bytes, sizeof bytes);
  }
};

KeyBuilder::KeyBuilder() : mState(std::make_unique<State>()) {}

KeyBuilder::KeyBuilder(const KeyBuilder &other) : mState(std::make_unique<State>(*other.mState)) {}

KeyBuilder &KeyBuilder::operator=(const KeyBuilder &other)
{
  mState = std::make_unique<State>(*other.mState);
  return *this;
}

KeyBuilder::~KeyBuilder() = default;

KeyBuilder &KeyBuilder::add(std::string_view text)
{
  mState->add(Text, text.size());
  mState->add(text.data(), text.size());
  return *this;
}

KeyBuilder &KeyBuilder::add(double value)
{
  mState->add(Number, plainBits(value));
  return *this;
}

KeyBuilder &KeyBuilder::add(const Point &point)
{
  return add(Ring{point});
}

KeyBuilder &KeyBuilder::add(const Ring &ring)
{
  mState->add(Points, ring.size());
  // Outlines are most of what goes into a key: many corners at a time.
  char bytes[64 * 16];
  std::size_t used = 0;
  for (const Point &point : ring)
  {
    put(bytes + used, plainBits(point.x));
    put(bytes + used + 8, plainBits(point.y));
    used += 16;
    if (used == sizeof bytes)
    {
      mState->add(bytes, used);
      used = 0;
    }
  }
  mState->add(bytes, used);
  return *this;
}

Key KeyBuilder::key() const
{
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(&mState->hash));
  Key key;
  static_assert(sizeof canonical.digest == sizeof key.bytes);
  std::copy(std::begin(canonical.digest), std::end(canonical.digest), key.bytes.begin());
  return key;
}

KeyBuilder &KeyBuilder::addBool(bool value)
{
  mState->add(value ? True : False, 0);
  return *this;
}

KeyBuilder &KeyBuilder::addInteger(std::uint64_t bits, bool isNegative)
{
  mState->add(isNegative ? Negative : Integer, bits);
  return *this;
}

void KeyBuilder::addList(std::size_t size)
{
  mState->add(List, size);
}

void KeyBuilder::addPresence(bool isThere)
{
  mState->add(Optional, isThere ? 1 : 0);
}

std::uint64_t checksum(std::string_view bytes, std::uint64_t seed)
{
  return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

} // namespace ndvi
