#include "compute/pixellook.h"

#include "compute/integerbands.h"
#include "compute/multiversion.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace ndvi
{

namespace
{

using Path = NdviArithmetic::Path;

constexpr int SATURATED = 65535;

bool isNodata(double value, const std::optional<double> &nodata)
{
  return !std::isfinite(value) || (nodata && value == *nodata);
}

/// Numbers near the greatest of all, some fill value that nobody declared, give infinity, or soon would.
bool isNumber(double x)
{
  return std::fabs(x) < 1e300;
}

NDVI_INLINE std::uint8_t kindOf(bool nodata, bool masked, bool undefined)
{
  const int kind = nodata      ? static_cast<int>(PixelKind::NoData)
                   : masked    ? static_cast<int>(PixelKind::Masked)
                   : undefined ? static_cast<int>(PixelKind::Undefined)
                               : static_cast<int>(PixelKind::Valid);
  return static_cast<std::uint8_t>(kind);
}

/// Kinds of n pixels; gives how many with data have a negative reflectance. \a flag: bits of pixel i.
template <class T, class Flag>
NDVI_INLINE std::uint32_t classify(const IntegerBands &bands, const T *red, const T *nir, Flag flag, std::size_t n,
                                   std::uint8_t *kinds)
{
  std::uint32_t negative = 0;
  for (std::size_t i = 0; i < n; ++i)
  {
    const std::int32_t r = red[i], v = nir[i];
    const std::uint8_t f = flag(i);
    const bool nodata = (r == bands.nodataRed) | (v == bands.nodataNir) | ((f & FLAG_OUTSIDE) != 0);
    const bool masked = ((f & FLAG_MASKED) != 0) | (r == SATURATED) | (v == SATURATED);
    const std::int32_t a = v + bands.offsetNir, b = r + bands.offsetRed;
    negative += static_cast<std::uint32_t>((!nodata) & ((a < 0) | (b < 0)));
    const std::int32_t sum = std::max(a, bands.least) + std::max(b, bands.least);
    kinds[i] = kindOf(nodata, masked, sum <= 0);
  }
  return negative;
}

NDVI_MULTIVERSION std::uint32_t classifyRun(const IntegerBands &bands, const std::uint16_t *red,
                                            const std::uint16_t *nir, const std::uint8_t *flags, std::size_t n,
                                            std::uint8_t *kinds)
{
  return flags ? classify(
                     bands, red, nir, [flags](std::size_t i) { return flags[i]; }, n, kinds)
               : classify(
                     bands, red, nir, [](std::size_t) { return std::uint8_t(0); }, n, kinds);
}

NDVI_MULTIVERSION std::uint32_t classifyRun(const IntegerBands &bands, const std::int16_t *red, const std::int16_t *nir,
                                            const std::uint8_t *flags, std::size_t n, std::uint8_t *kinds)
{
  return flags ? classify(
                     bands, red, nir, [flags](std::size_t i) { return flags[i]; }, n, kinds)
               : classify(
                     bands, red, nir, [](std::size_t) { return std::uint8_t(0); }, n, kinds);
}

template <class T> NDVI_INLINE void extremes(const T *values, std::size_t n, T &least, T &greatest)
{
  T low = values[0], high = values[0];
  for (std::size_t i = 0; i < n; ++i)
  {
    const T value = values[i];
    low = value < low ? value : low; // std::min() hands out references, which keeps compilers from vector code
    high = value > high ? value : high;
  }
  least = low;
  greatest = high;
}

NDVI_MULTIVERSION void extremesOfRun(const std::uint16_t *values, std::size_t n, std::uint16_t &least,
                                     std::uint16_t &greatest)
{
  extremes(values, n, least, greatest);
}

NDVI_MULTIVERSION void extremesOfRun(const std::int16_t *values, std::size_t n, std::int16_t &least,
                                     std::int16_t &greatest)
{
  extremes(values, n, least, greatest);
}

NDVI_MULTIVERSION bool anySet(const std::uint8_t *flags, std::size_t n)
{
  std::uint8_t set = 0;
  for (std::size_t i = 0; i < n; ++i)
    set |= flags[i];
  return set != 0;
}

/// Kinds of pixels that are valid but for their flags.
NDVI_MULTIVERSION void kindsOfFlags(const std::uint8_t *flags, std::size_t n, std::uint8_t *kinds)
{
  for (std::size_t i = 0; i < n; ++i)
    kinds[i] = kindOf((flags[i] & FLAG_OUTSIDE) != 0, (flags[i] & FLAG_MASKED) != 0, false);
}

/// True where the extremes of the two bands alone tell that all pixels are valid and no reflectance is negative, which
/// is how most ground looks: much cheaper than a look at each pixel.
template <class T> bool areAllValid(const IntegerBands &bands, const T *red, const T *nir, std::size_t n)
{
  T leastRed, greatestRed, leastNir, greatestNir;
  extremesOfRun(red, n, leastRed, greatestRed);
  extremesOfRun(nir, n, leastNir, greatestNir);
  const auto within = [](std::int32_t value, T least, T greatest) { return value >= least && value <= greatest; };
  const std::int32_t b = leastRed + bands.offsetRed, a = leastNir + bands.offsetNir;
  return !within(bands.nodataRed, leastRed, greatestRed) && !within(bands.nodataNir, leastNir, greatestNir) &&
         greatestRed != SATURATED && greatestNir != SATURATED && a >= 0 && b >= 0 && a + b > 0;
}

NDVI_MULTIVERSION void countKinds(const std::uint8_t *kinds, std::size_t n, std::uint32_t *counts)
{
  std::uint32_t nodata = 0, masked = 0, undefined = 0;
  for (std::size_t i = 0; i < n; ++i)
  {
    nodata += kinds[i] == static_cast<std::uint8_t>(PixelKind::NoData);
    masked += kinds[i] == static_cast<std::uint8_t>(PixelKind::Masked);
    undefined += kinds[i] == static_cast<std::uint8_t>(PixelKind::Undefined);
  }
  counts[0] = static_cast<std::uint32_t>(n) - nodata - masked - undefined;
  counts[1] = nodata;
  counts[2] = masked;
  counts[3] = undefined;
}

/// The same of integer bands; leaves chunk.kinds alone where all are valid.
template <class T>
void lookAtBands(const BandArithmetic &arithmetic, const T *red, const T *nir, const std::uint8_t *flags, Chunk &chunk,
                 PixelEvidence &evidence)
{
  const IntegerBands bands = integerBands<T>(arithmetic);
  if (flags && !anySet(flags, chunk.size))
    flags = nullptr;
  if (!areAllValid(bands, red, nir, chunk.size))
  {
    evidence.negative += classifyRun(bands, red, nir, flags, chunk.size, chunk.kinds);
  }
  else if (flags)
  {
    kindsOfFlags(flags, chunk.size, chunk.kinds);
  }
  else
  {
    std::fill(chunk.counts, chunk.counts + KINDS, 0);
    chunk.counts[0] = static_cast<std::uint32_t>(chunk.size);
    return;
  }
  countKinds(chunk.kinds, chunk.size, chunk.counts);
}

void lookAtRealBands(const NdviArithmetic &arithmetic, const double *red, const double *nir, const std::uint8_t *flags,
                     Chunk &chunk, PixelEvidence &evidence)
{
  const BandArithmetic &bands = arithmetic.bands;
  for (std::size_t i = 0; i < chunk.size; ++i)
  {
    const std::uint8_t flag = flags ? flags[i] : 0;
    const bool nodata = isNodata(red[i], bands.nodataRed) || isNodata(nir[i], bands.nodataNir) || (flag & FLAG_OUTSIDE);
    const bool masked = (flag & FLAG_MASKED) || (arithmetic.saturates && (red[i] == SATURATED || nir[i] == SATURATED));
    double a = nodata ? 1 : (nir[i] + bands.offsetNir) / bands.quantification;
    double b = nodata ? 1 : (red[i] + bands.offsetRed) / bands.quantification;
    evidence.negative += a < 0 || b < 0;
    if (bands.clampNegative)
    {
      a = std::max(a, 0.0);
      b = std::max(b, 0.0);
    }
    const double sum = a + b, v = (a - b) / sum;
    const bool undefined = !(sum > 0) || !isNumber(sum) || !isNumber(v) || (flag & FLAG_UNDEFINED);
    chunk.kinds[i] = kindOf(nodata, masked, undefined);
    chunk.values[i] = undefined ? 0 : v;
  }
  countKinds(chunk.kinds, chunk.size, chunk.counts);
}

void lookAtStored(const StoredArithmetic &arithmetic, const std::int16_t *stored, const std::uint8_t *flags,
                  Chunk &chunk, PixelEvidence &evidence)
{
  const std::int32_t nodata = integerNodata<std::int16_t>(arithmetic.nodata);
  for (std::size_t i = 0; i < chunk.size; ++i)
  {
    const std::uint8_t flag = flags ? flags[i] : 0;
    const std::int32_t p = stored[i] * arithmetic.scaleUnits() + arithmetic.offsetUnits();
    const bool missing = stored[i] == nodata || (flag & FLAG_OUTSIDE);
    evidence.beyond += !missing && std::abs(p) > arithmetic.denominator();
    chunk.kinds[i] = kindOf(missing, flag & FLAG_MASKED, false);
  }
  countKinds(chunk.kinds, chunk.size, chunk.counts);
}

void lookAtRealStored(const StoredArithmetic &arithmetic, const double *stored, const std::uint8_t *flags, Chunk &chunk,
                      PixelEvidence &evidence)
{
  for (std::size_t i = 0; i < chunk.size; ++i)
  {
    const std::uint8_t flag = flags ? flags[i] : 0;
    const bool nodata = isNodata(stored[i], arithmetic.nodata) || (flag & FLAG_OUTSIDE);
    const double v = nodata ? 0 : stored[i] * arithmetic.scale + arithmetic.offset;
    const bool undefined = !isNumber(v) || (flag & FLAG_UNDEFINED);
    evidence.beyond += !nodata && std::fabs(v) > 1;
    chunk.kinds[i] = kindOf(nodata, flag & FLAG_MASKED, undefined);
    chunk.values[i] = undefined ? 0 : v;
  }
  countKinds(chunk.kinds, chunk.size, chunk.counts);
}

} // namespace

void lookAt(const NdviArithmetic &arithmetic, const StoredPixels &pixels, Chunk &chunk, PixelEvidence &evidence)
{
  switch (arithmetic.path)
  {
  case Path::UnsignedBands:
    lookAtBands(arithmetic.bands, pixels.redUnsigned, pixels.nirUnsigned, pixels.flags, chunk, evidence);
    break;
  case Path::SignedBands:
    lookAtBands(arithmetic.bands, pixels.redSigned, pixels.nirSigned, pixels.flags, chunk, evidence);
    break;
  case Path::RealBands:
    lookAtRealBands(arithmetic, pixels.redReal, pixels.nirReal, pixels.flags, chunk, evidence);
    break;
  case Path::StoredInteger:
    lookAtStored(arithmetic.stored, pixels.redSigned, pixels.flags, chunk, evidence);
    break;
  case Path::StoredReal:
    lookAtRealStored(arithmetic.stored, pixels.redReal, pixels.flags, chunk, evidence);
    break;
  }
  evidence.withData += chunk.size - chunk.counts[static_cast<std::size_t>(PixelKind::NoData)];
}

} // namespace ndvi
