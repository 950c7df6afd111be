#include "compute/moments.h"

#include "compute/multiversion.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace ndvi
{

namespace
{

constexpr int FRACTION_BITS = 40;
constexpr double ONE = 1099511627776.0; // 2^40
constexpr double LIMIT = 65536;

constexpr std::size_t CHUNK = 512;

/// 1.5 · 2^12: in a double next to it the last bit is worth 2^-40, so adding it rounds to nearest as nearbyint() does
/// and leaves the fixed-point number in the lower bits.
constexpr double SHIFTER = 6144;

/// The value in units of 2^-40.
std::int64_t toFixed(double value)
{
  return static_cast<std::int64_t>(std::nearbyint(std::clamp(value, -LIMIT, LIMIT) * ONE));
}

NDVI_MULTIVERSION bool areAllNear(const double *values, std::size_t n)
{
  std::uint32_t far = 0;
  for (std::size_t i = 0; i < n; ++i)
    far |= static_cast<std::uint32_t>(std::fabs(values[i]) > Moments::NEAR);
  return far == 0;
}

struct Sums
{
  std::int64_t sum;
  std::uint64_t highSquares, products, lowSquares; ///< of magnitudes cut at bit 20
};

/// The sums of at most CHUNK values within ±NEAR. Short loops that do one thing each: compilers turn them into vector
/// code.
NDVI_MULTIVERSION void fixedSums(const double *values, std::size_t n, Sums &sums)
{
  double shifted[CHUNK];
  std::int64_t bits[CHUNK], zero = 0;
  std::memcpy(&zero, &SHIFTER, sizeof(zero));
  for (std::size_t i = 0; i < n; ++i)
    shifted[i] = values[i] + SHIFTER;
  std::memcpy(bits, shifted, n * sizeof(double));
  std::int64_t sum = 0;
  std::uint64_t highSquares = 0, products = 0, lowSquares = 0;
  for (std::size_t i = 0; i < n; ++i)
  {
    const std::int64_t fixed = bits[i] - zero;
    sum += fixed;
    const auto magnitude = static_cast<std::uint64_t>(fixed < 0 ? -fixed : fixed);
    const std::uint64_t high = (magnitude >> 20) & 0xffffffff, low = magnitude & 0xfffff;
    highSquares += high * high;
    products += high * low;
    lowSquares += low * low;
  }
  sums = {sum, highSquares, products, lowSquares};
}

double meanOf(Int128 sum, Int128 weight)
{
  const Int128 whole = sum / weight, rest = sum % weight;
  const long double fixed =
      static_cast<long double>(whole) + static_cast<long double>(rest) / static_cast<long double>(weight);
  return static_cast<double>(std::ldexp(fixed, -FRACTION_BITS));
}

/// \a deviations: Σ w · ( f − m )², m the integer part of the mean, \a rest: Σ w · f − m · Σ w.
double rootOfVariance(long double deviations, Int128 rest, Int128 weight)
{
  const auto r = static_cast<long double>(rest), w = static_cast<long double>(weight);
  const long double variance = (deviations - r * r / w) / w;
  return static_cast<double>(std::ldexp(std::sqrt(std::max(variance, 0.0L)), -FRACTION_BITS));
}

} // namespace

void Moments::add(double value, std::uint64_t times)
{
  mCount += times;
  const std::int64_t fixed = toFixed(value);
  mSum += static_cast<Int128>(fixed) * static_cast<Int128>(times);
  const auto magnitude = static_cast<UInt128>(static_cast<std::uint64_t>(fixed < 0 ? -fixed : fixed));
  const UInt128 square = magnitude * magnitude; // below 2^112
  addSquares(square * (times & 0xffff));
  for (std::uint64_t more = times >> 16, shift = 16; more > 0; more >>= 16, shift += 16)
  {
    // 16 bits at a time: the product with all of them need not fit.
    const UInt128 part = square * (more & 0xffff);
    addSquares(part << shift);
    mSquaresHigh += static_cast<std::uint64_t>(part >> (128 - shift));
  }
}

void Moments::addSquares(UInt128 squares)
{
  mSquares += squares;
  mSquaresHigh += mSquares < squares;
}

void Moments::add(const double *values, std::size_t n, bool areNear)
{
  for (std::size_t first = 0; first < n; first += CHUNK)
  {
    const double *chunk = values + first;
    const std::size_t count = std::min(CHUNK, n - first);
    if (areNear || areAllNear(chunk, count))
    {
      addNear(chunk, count);
      continue;
    }
    for (std::size_t i = 0; i < count; ++i)
      add(chunk[i]);
  }
}

void Moments::addNear(const double *values, std::size_t n)
{
  mCount += n;
  Sums sums{};
  fixedSums(values, n, sums);
  mSum += sums.sum;
  addSquares((static_cast<UInt128>(sums.highSquares) << 40) + (static_cast<UInt128>(sums.products) << 21) +
             sums.lowSquares);
}

void Moments::merge(const Moments &other)
{
  mCount += other.mCount;
  mSum += other.mSum;
  addSquares(other.mSquares);
  mSquaresHigh += other.mSquaresHigh;
}

/// Σ( f − m )² = Σf² − m · ( 2 · Σf − n · m ) for integers, modulo 2^192: nothing cancels, so equal values give exactly
/// 0.
long double Moments::deviations(Int128 from) const
{
  using Words = std::array<std::uint64_t, 3>; // the lowest first
  const auto words = [](Int128 x)
  {
    const auto u = static_cast<UInt128>(x);
    return Words{static_cast<std::uint64_t>(u), static_cast<std::uint64_t>(u >> 64), x < 0 ? ~std::uint64_t(0) : 0};
  };
  // |Σf| < 2^121, and n · m is next to it: both factors fit into 128 bits.
  const Words a = words(from), b = words(2 * mSum - static_cast<Int128>(mCount) * from);
  Words taken{};
  for (std::size_t i = 0; i < 3; ++i)
  {
    std::uint64_t carry = 0;
    for (std::size_t j = 0; i + j < 3; ++j)
    {
      const UInt128 sum = static_cast<UInt128>(a[i]) * b[j] + taken[i + j] + carry;
      taken[i + j] = static_cast<std::uint64_t>(sum);
      carry = static_cast<std::uint64_t>(sum >> 64);
    }
  }
  const Words squares{static_cast<std::uint64_t>(mSquares), static_cast<std::uint64_t>(mSquares >> 64), mSquaresHigh};
  std::uint64_t borrow = 0;
  long double result = 0;
  for (std::size_t i = 0; i < 3; ++i)
  {
    const UInt128 difference = static_cast<UInt128>(squares[i]) - taken[i] - borrow;
    borrow = static_cast<std::uint64_t>(difference >> 64) & 1;
    result += std::ldexp(static_cast<long double>(static_cast<std::uint64_t>(difference)), static_cast<int>(64 * i));
  }
  return result;
}

double Moments::mean() const
{
  return meanOf(mSum, static_cast<Int128>(mCount));
}

double Moments::stddev() const
{
  const auto n = static_cast<Int128>(mCount);
  return rootOfVariance(deviations(mSum / n), mSum % n, n);
}

void WeightedMoments::addPart(double value, std::uint32_t weight)
{
  mHigh.add(value, weight >> 16);
  mLow.add(value, weight & 0xffff);
}

void WeightedMoments::merge(const WeightedMoments &other)
{
  mWhole.merge(other.mWhole);
  mHigh.merge(other.mHigh);
  mLow.merge(other.mLow);
}

Int128 WeightedMoments::weight() const
{
  return (static_cast<Int128>(mWhole.mCount) << 32) + (static_cast<Int128>(mHigh.mCount) << 16) + mLow.mCount;
}

Int128 WeightedMoments::sum() const
{
  return mWhole.mSum * (Int128(1) << 32) + mHigh.mSum * (Int128(1) << 16) + mLow.mSum;
}

double WeightedMoments::mean() const
{
  return meanOf(sum(), weight());
}

double WeightedMoments::stddev() const
{
  const Int128 w = weight(), m = sum() / w;
  const long double deviations =
      std::ldexp(mWhole.deviations(m), 32) + std::ldexp(mHigh.deviations(m), 16) + mLow.deviations(m);
  return rootOfVariance(deviations, sum() % w, w);
}

} // namespace ndvi
