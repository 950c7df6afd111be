#pragma once

#include "model/geometry.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace ndvi
{

/// What a result is kept under: a fingerprint of all it depends on.
struct Key
{
  std::array<std::uint8_t, 16> bytes{};
  bool operator==(const Key &o) const { return bytes == o.bytes; }
  bool operator!=(const Key &o) const { return bytes != o.bytes; }
};

/// Results of earlier runs. Called by one thread at a time. Nothing that goes wrong with the place where they are kept
/// ends a run: a result that cannot be read back is computed, one that cannot be kept is in the tables all the same.
class ResultCache
{
public:
  virtual ~ResultCache() = default;

  /// The record last stored under \a key, byte by byte; nothing where there is none.
  virtual std::optional<std::string> find(const Key &key) = 0;

  /// Keeps \a record, in place of what was there. \a label tells people what it is of.
  virtual void store(const Key &key, const std::string &label, const std::string &record) = 0;

  /// Ends waiting for other programs, for good: the run is over. Called by any thread.
  virtual void stop() {}
};

/// Makes a Key of a sequence of values by XXH3-128 (Y. Collet, xxHash, stable since 0.8.0): the same on every machine.
/// Every value goes in with its kind and its length, so two different sequences are different bytes, however they are
/// cut: "ab", "c" is not "a", "bc", and two lists are not one. It guards against chance (2⁻¹²⁸), not against malice.
class KeyBuilder
{
public:
  KeyBuilder();
  KeyBuilder(const KeyBuilder &other); ///< goes on from where \a other is: what many keys share is added once
  KeyBuilder &operator=(const KeyBuilder &other);
  ~KeyBuilder();

  KeyBuilder &add(std::string_view text);
  KeyBuilder &add(const std::string &text) { return add(std::string_view(text)); }
  KeyBuilder &add(const char *text) { return add(std::string_view(text)); }

  /// By its bits; −0 is 0, and all that is not a number is the same.
  KeyBuilder &add(double value);

  /// Whole numbers of every type (5 is 5), true and false, and enumerations by their number.
  template <class T, std::enable_if_t<std::is_integral_v<T> || std::is_enum_v<T>, int> = 0> KeyBuilder &add(T value)
  {
    if constexpr (std::is_same_v<T, bool>)
      return addBool(value);
    else if constexpr (std::is_enum_v<T>)
      return add(static_cast<std::underlying_type_t<T>>(value));
    else if constexpr (std::is_signed_v<T>)
      return addInteger(static_cast<std::uint64_t>(value), value < 0);
    else
      return addInteger(value, false);
  }

  KeyBuilder &add(const Point &point);

  template <class T> KeyBuilder &add(const std::optional<T> &value)
  {
    addPresence(value.has_value());
    return value ? add(*value) : *this;
  }

  /// A MultiPolygon is such a list, too. Empty lists are the same, whatever of.
  template <class T> KeyBuilder &add(const std::vector<T> &list)
  {
    addList(list.size());
    for (const T &value : list)
      add(value);
    return *this;
  }
  KeyBuilder &add(const Ring &ring);

  /// Of what was added so far.
  Key key() const;

private:
  KeyBuilder &addBool(bool value);
  KeyBuilder &addInteger(std::uint64_t bits, bool isNegative);
  void addList(std::size_t size);
  void addPresence(bool isThere);

  struct State;
  std::unique_ptr<State> mState;
};

/// Of bytes that are kept somewhere, to tell whether they come back as they were: XXH3-64. With another \a seed it is
/// another one.
std::uint64_t checksum(std::string_view bytes, std::uint64_t seed = 0);

} // namespace ndvi
