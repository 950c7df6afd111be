#include "compute/ndvi.h"

#include "model/decimal.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace ndvi
{

namespace
{

/// Largest integer up to which float32 holds all integers.
constexpr std::int32_t FLOAT_EXACT = 1 << 24;
constexpr int SATURATED = 65535;

bool isWhole(double x)
{
  return std::fabs(x - std::nearbyint(x)) <= 1e-6;
}

/// A nodata value as the integer type holds it; one that no pixel can have where it does not.
template <class T> std::int32_t integerNodata(const std::optional<double> &nodata)
{
  constexpr std::int32_t NEVER = std::numeric_limits<std::int32_t>::min();
  if (!nodata || !(*nodata >= std::numeric_limits<T>::min()) || !(*nodata <= std::numeric_limits<T>::max()) ||
      *nodata != std::floor(*nodata))
    return NEVER;
  return static_cast<std::int32_t>(*nodata);
}

bool isNodata(double value, const std::optional<double> &nodata)
{
  return !std::isfinite(value) || (nodata && value == *nodata);
}

PixelKind kindOf(bool nodata, bool masked, bool undefined)
{
  return nodata ? PixelKind::NoData : masked ? PixelKind::Masked : undefined ? PixelKind::Undefined : PixelKind::Valid;
}

template <class T>
void integerNdvi(const BandArithmetic &arithmetic, const T *red, const T *nir, const std::uint8_t *flags, std::size_t n,
                 PixelRun &run)
{
  run.resize(n);
  run.hasFractions = true;
  const auto offsetRed = static_cast<std::int32_t>(std::nearbyint(arithmetic.offsetRed));
  const auto offsetNir = static_cast<std::int32_t>(std::nearbyint(arithmetic.offsetNir));
  const std::int32_t nodataRed = integerNodata<T>(arithmetic.nodataRed);
  const std::int32_t nodataNir = integerNodata<T>(arithmetic.nodataNir);
  const std::int32_t floor = arithmetic.clampNegative ? 0 : std::numeric_limits<std::int32_t>::min();
  std::size_t negative = 0, withData = 0;
  for (std::size_t i = 0; i < n; ++i)
  {
    const std::int32_t r = red[i], v = nir[i];
    const std::uint8_t flag = flags ? flags[i] : 0;
    const bool nodata = r == nodataRed || v == nodataNir || (flag & FLAG_OUTSIDE);
    const bool masked = (flag & FLAG_MASKED) || r == SATURATED || v == SATURATED;
    const std::int32_t a = std::max(v + offsetNir, floor), b = std::max(r + offsetRed, floor);
    const std::int32_t p = a - b, sum = a + b;
    withData += !nodata;
    negative += !nodata && (v + offsetNir < 0 || r + offsetRed < 0);
    const std::int32_t q = std::max(sum, 1); // keeps the division defined where the pixel does not count anyway
    run.kind[i] = kindOf(nodata, masked, sum <= 0);
    run.p[i] = p;
    run.q[i] = q;
    run.value[i] = static_cast<float>(p) / static_cast<float>(q);
    run.exact[i] = static_cast<double>(p) / static_cast<double>(q);
  }
  run.negative = negative;
  run.withData = withData;
}

} // namespace

void PixelRun::resize(std::size_t n)
{
  size = n;
  hasFractions = false;
  withData = negative = beyond = 0;
  if (kind.size() >= n)
    return;
  kind.resize(n);
  value.resize(n);
  exact.resize(n);
  p.resize(n);
  q.resize(n);
}

bool BandArithmetic::isIntegral() const
{
  // |p| and |q| are at most 2 · ( 65535 + |offset| ).
  constexpr double LIMIT = FLOAT_EXACT / 2.0 - 65536;
  return isWhole(offsetRed) && isWhole(offsetNir) && std::fabs(offsetRed) < LIMIT && std::fabs(offsetNir) < LIMIT;
}

StoredArithmetic::StoredArithmetic(double theScale, double theOffset, std::optional<double> theNodata)
    : scale(theScale), offset(theOffset), nodata(theNodata)
{
  const auto s = Decimal::fromDouble(theScale), o = Decimal::fromDouble(theOffset);
  if (!s || !o)
    return;
  const int places = std::max(s->places, o->places);
  if (places > 7)
    return;
  const std::int64_t scaled = unitsAt(*s, places), shifted = unitsAt(*o, places);
  if (scaled == 0 || std::llabs(scaled) * 32768 + std::llabs(shifted) > FLOAT_EXACT)
    return;
  mScaleUnits = static_cast<std::int32_t>(scaled);
  mOffsetUnits = static_cast<std::int32_t>(shifted);
  mDenominator = static_cast<std::int32_t>(unitsAt({1, 0}, places));
}

void computeNdvi(const BandArithmetic &arithmetic, const std::uint16_t *red, const std::uint16_t *nir,
                 const std::uint8_t *flags, std::size_t n, PixelRun &run)
{
  integerNdvi(arithmetic, red, nir, flags, n, run);
}

void computeNdvi(const BandArithmetic &arithmetic, const std::int16_t *red, const std::int16_t *nir,
                 const std::uint8_t *flags, std::size_t n, PixelRun &run)
{
  integerNdvi(arithmetic, red, nir, flags, n, run);
}

void computeNdvi(const BandArithmetic &arithmetic, const double *red, const double *nir, bool saturates,
                 const std::uint8_t *flags, std::size_t n, PixelRun &run)
{
  run.resize(n);
  for (std::size_t i = 0; i < n; ++i)
  {
    const std::uint8_t flag = flags ? flags[i] : 0;
    const bool nodata =
        isNodata(red[i], arithmetic.nodataRed) || isNodata(nir[i], arithmetic.nodataNir) || (flag & FLAG_OUTSIDE);
    const bool masked = (flag & FLAG_MASKED) || (saturates && (red[i] == SATURATED || nir[i] == SATURATED));
    double a = nodata ? 1 : (nir[i] + arithmetic.offsetNir) / arithmetic.quantification;
    double b = nodata ? 1 : (red[i] + arithmetic.offsetRed) / arithmetic.quantification;
    run.withData += !nodata;
    run.negative += a < 0 || b < 0;
    if (arithmetic.clampNegative)
    {
      a = std::max(a, 0.0);
      b = std::max(b, 0.0);
    }
    const double v = a + b > 0 ? (a - b) / (a + b) : 0;
    run.kind[i] = kindOf(nodata, masked, !(a + b > 0));
    run.exact[i] = v;
    run.value[i] = static_cast<float>(v);
  }
}

void storedNdvi(const StoredArithmetic &arithmetic, const std::int16_t *stored, const std::uint8_t *flags,
                std::size_t n, PixelRun &run)
{
  run.resize(n);
  run.hasFractions = true;
  const std::int32_t nodata = integerNodata<std::int16_t>(arithmetic.nodata);
  for (std::size_t i = 0; i < n; ++i)
  {
    const std::uint8_t flag = flags ? flags[i] : 0;
    const std::int32_t p = stored[i] * arithmetic.scaleUnits() + arithmetic.offsetUnits();
    const std::int32_t q = arithmetic.denominator();
    const bool missing = stored[i] == nodata || (flag & FLAG_OUTSIDE);
    run.withData += !missing;
    run.beyond += !missing && std::abs(p) > q;
    run.kind[i] = kindOf(missing, flag & FLAG_MASKED, false);
    run.p[i] = p;
    run.q[i] = q;
    run.value[i] = static_cast<float>(p) / static_cast<float>(q);
    run.exact[i] = static_cast<double>(p) / static_cast<double>(q);
  }
}

void storedNdvi(const StoredArithmetic &arithmetic, const double *stored, const std::uint8_t *flags, std::size_t n,
                PixelRun &run)
{
  run.resize(n);
  for (std::size_t i = 0; i < n; ++i)
  {
    const std::uint8_t flag = flags ? flags[i] : 0;
    const bool nodata = isNodata(stored[i], arithmetic.nodata) || (flag & FLAG_OUTSIDE);
    const double v = nodata ? 0 : stored[i] * arithmetic.scale + arithmetic.offset;
    run.withData += !nodata;
    run.beyond += !nodata && std::fabs(v) > 1;
    run.kind[i] = kindOf(nodata, flag & FLAG_MASKED, false);
    run.exact[i] = v;
    run.value[i] = static_cast<float>(v);
  }
}

} // namespace ndvi
