#pragma once

#include "compute/multiversion.h"
#include "compute/ndvi.h"

#include <cstdint>
#include <limits>
#include <optional>

namespace ndvi
{

/// Offsets, nodata and the least reflectance of the integer paths of two bands, in DN.
struct IntegerBands
{
  std::int32_t offsetRed = 0, offsetNir = 0, nodataRed = 0, nodataNir = 0, least = 0;
};

/// A nodata value as the integer type holds it; one that no pixel can have where it does not.
template <class T> std::int32_t integerNodata(const std::optional<double> &nodata)
{
  constexpr std::int32_t NEVER = std::numeric_limits<std::int32_t>::min();
  if (!nodata || !(*nodata >= std::numeric_limits<T>::min()) || !(*nodata <= std::numeric_limits<T>::max()))
    return NEVER;
  const auto whole = static_cast<std::int32_t>(*nodata);
  return whole == *nodata ? whole : NEVER;
}

/// Asked for at every run of pixels, so without calls into the mathematical library. T: as the bands are stored.
template <class T> IntegerBands integerBands(const BandArithmetic &bands)
{
  const auto nearest = [](double x) { return static_cast<std::int32_t>(x < 0 ? x - 0.5 : x + 0.5); };
  IntegerBands b;
  b.offsetRed = nearest(bands.offsetRed);
  b.offsetNir = nearest(bands.offsetNir);
  b.nodataRed = integerNodata<T>(bands.nodataRed);
  b.nodataNir = integerNodata<T>(bands.nodataNir);
  b.least = bands.clampNegative ? 0 : std::numeric_limits<std::int32_t>::min();
  return b;
}

/// NDVI as a fraction of whole numbers.
struct Fraction
{
  std::int32_t p = 0, q = 0;
};

/// Fractions of the codes of two bands, stored as T.
template <class T> struct BandFractions
{
  IntegerBands bands;

  NDVI_INLINE Fraction operator()(PixelCode code) const
  {
    const std::int32_t red = static_cast<T>(code >> 16), nir = static_cast<T>(code & 0xffff);
    const std::int32_t a = nir + bands.offsetNir, b = red + bands.offsetRed;
    const std::int32_t upper = a > bands.least ? a : bands.least, lower = b > bands.least ? b : bands.least;
    return {upper - lower, upper + lower};
  }
};

/// Fractions of the codes of stored NDVI.
struct StoredFractions
{
  std::int32_t scale, offset, denominator;

  NDVI_INLINE Fraction operator()(PixelCode code) const
  {
    return {static_cast<std::int16_t>(code) * scale + offset, denominator};
  }
};

/// Calls visit( fractions ) with what makes a Fraction of a code; only on integer paths.
template <class Visit> void withFractions(const NdviArithmetic &arithmetic, Visit visit)
{
  using Path = NdviArithmetic::Path;
  if (arithmetic.path == Path::UnsignedBands)
    visit(BandFractions<std::uint16_t>{integerBands<std::uint16_t>(arithmetic.bands)});
  else if (arithmetic.path == Path::SignedBands)
    visit(BandFractions<std::int16_t>{integerBands<std::int16_t>(arithmetic.bands)});
  else
    visit(StoredFractions{arithmetic.stored.scaleUnits(), arithmetic.stored.offsetUnits(),
                          arithmetic.stored.denominator()});
}

} // namespace ndvi
