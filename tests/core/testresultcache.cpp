#include "batch/resultcache.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <set>

using namespace ndvi;

namespace
{

std::string hex(const Key &key)
{
  std::string text;
  for (const std::uint8_t byte : key.bytes)
  {
    text += "0123456789abcdef"[byte >> 4];
    text += "0123456789abcdef"[byte & 15];
  }
  return text;
}

template <class... Values> std::string keyOf(const Values &...values)
{
  KeyBuilder builder;
  (builder.add(values), ...);
  return hex(builder.key());
}

enum class Small : std::uint8_t
{
  First,
  Second
};

} // namespace

TEST(KeyBuilder, isXxh3OfTheBytesItsHeaderTellsOf)
{
  // python3 -c 'import xxhash, struct; print(xxhash.xxh3_128_hexdigest(
  //   b"t" + struct.pack("<Q", 2) + b"ab" + b"n" + struct.pack("<d", 1.5) + b"-" + struct.pack("<q", -3)))'
  EXPECT_EQ(keyOf("ab", 1.5, -3), "059de7056fee8e524cdeaf7619e829c6");
  // print(xxhash.xxh3_128_hexdigest(b""))
  EXPECT_EQ(keyOf(), "99aa06d3014798d86001c324468d497f");
  // ... b"l" + struct.pack("<Q", 1) + b"l" + struct.pack("<Q", 1) + b"p" + struct.pack("<Q", 100)
  //     + b"".join(struct.pack("<dd", i, -i / 4) if i else bytes(16) for i in range(100))
  Ring ring;
  for (int i = 0; i < 100; ++i)
    ring.push_back({static_cast<double>(i), -i / 4.0});
  EXPECT_EQ(keyOf(MultiPolygon{{ring}}), "579538900045619a426253c637db70ff");
}

TEST(KeyBuilder, differentSequencesHaveDifferentKeys)
{
  const std::vector<std::string> none;
  const Ring ring = {{0, 0}, {1, 0}, {1, 1}};
  const std::vector<std::string> keys = {
      keyOf(),
      keyOf(""),
      keyOf("", ""),
      keyOf("ab", "c"),
      keyOf("a", "bc"),
      keyOf("abc"),
      keyOf("abc", ""),
      keyOf("", "abc"),
      keyOf(std::vector<std::string>{"a", "b"}, "c"),
      keyOf(std::vector<std::string>{"a"}, "b", "c"),
      keyOf(std::vector<std::string>{"a", "b", "c"}),
      keyOf(none),
      keyOf(none, none),
      keyOf(std::vector<std::vector<std::string>>{{}}),
      keyOf(0),
      keyOf(0.0),
      keyOf(false),
      keyOf(true),
      keyOf(1),
      keyOf(-1),
      keyOf(std::numeric_limits<std::uint64_t>::max()),
      keyOf(1.0),
      keyOf(-1.0),
      keyOf(std::nextafter(1.0, 2.0)),
      keyOf("1"),
      keyOf(std::vector<bool>{true}),
      keyOf(std::vector<double>{1}),
      keyOf(std::vector<double>{1, 1}),
      keyOf(std::optional<double>{}),
      keyOf(std::optional<double>{1}, 1),
      keyOf(MultiPolygon{{ring}, {ring}}),
      keyOf(MultiPolygon{{ring, ring}}),
      keyOf(MultiPolygon{{ring}}),
      keyOf(MultiPolygon{{{{0, 0}, {1, 0}, {1, 1}, {0, 0}}}}),
      keyOf(MultiPolygon{{{{0, 0}, {0, 1}, {1, 1}}}}),
      keyOf(MultiPolygon{{{{0, 0}, {1, 0}}}, {{{1, 1}}}}),
  };
  EXPECT_EQ(std::set<std::string>(keys.begin(), keys.end()).size(), keys.size());
}

TEST(KeyBuilder, equalValuesHaveTheSameKey)
{
  EXPECT_EQ(keyOf(0.0), keyOf(-0.0));
  EXPECT_EQ(keyOf(std::nan("1")), keyOf(-std::nan("2")));
  EXPECT_EQ(keyOf(Ring{{0.0, -0.0}}), keyOf(Ring{{-0.0, 0.0}}));
  EXPECT_EQ(keyOf(5), keyOf(std::size_t{5}));
  EXPECT_EQ(keyOf(Small::Second), keyOf(1));
  EXPECT_EQ(keyOf("text"), keyOf(std::string("text")));
  EXPECT_EQ(keyOf(Point{1, 2}), keyOf(Ring{{1, 2}}));
  EXPECT_EQ(keyOf(MultiPolygon{}), keyOf(std::vector<double>{}));
}

TEST(KeyBuilder, aCopyGoesOnByItself)
{
  KeyBuilder shared;
  shared.add("zones").add(std::string(1000, 'x'));
  KeyBuilder first = shared;
  KeyBuilder second(shared);
  first.add("first");
  second.add("second");
  EXPECT_EQ(hex(first.key()), keyOf("zones", std::string(1000, 'x'), "first"));
  EXPECT_EQ(hex(second.key()), keyOf("zones", std::string(1000, 'x'), "second"));
  EXPECT_EQ(hex(shared.key()), keyOf("zones", std::string(1000, 'x')));
  first = shared;
  EXPECT_EQ(first.key(), shared.key());
  EXPECT_NE(first.key(), second.key());
}

TEST(Checksum, isXxh3)
{
  // python3 -c 'import xxhash; print(hex(xxhash.xxh3_64_intdigest(b"record")), hex(xxhash.xxh3_64_intdigest(b"")))'
  EXPECT_EQ(checksum("record"), 0x5071f2d417f91babu);
  // print(hex(xxhash.xxh3_64_intdigest(b"record", 7)))
  EXPECT_EQ(checksum("record", 7), 0x9ae96b89d45eed54u);
  EXPECT_EQ(checksum(""), 0x2d06800538d394c2u);
}
