#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace ndvi
{

/// An exact decimal number: units · 10^−places. Bin edges are computed with it, so that edge i is the double
/// nearest to MIN + i · WIDTH and never the end of a running sum.
struct Decimal
{
  std::int64_t units = 0;
  int places = 0; ///< 0…15, as few as hold the number

  /// Reads "-0.25", "1", ".5", "1e-3". Nothing for anything else, for more than 15 decimal places or |value| ≥ 1000.
  static std::optional<Decimal> parse(const std::string &text);

  /// The shortest decimal that reads back as \a value; nothing where parse() would refuse it.
  static std::optional<Decimal> fromDouble(double value);

  /// The nearest double.
  double toDouble() const;
  std::string toString() const;
};

/// 10^exponent, 0 ≤ exponent ≤ 18.
std::int64_t power10(int exponent);

/// The same number with \a places decimal places, places ≥ d.places; the units.
std::int64_t unitsAt(const Decimal &d, int places);

} // namespace ndvi
