#include "model/bins.h"

#include "model/error.h"
#include "model/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace ndvi
{

namespace
{

__extension__ typedef __int128 Int128;

[[noreturn]] void refuse(const std::string &sentence)
{
  throw Error(ErrorCode::Input, sentence);
}

/// Decimal places that hold all of the numbers.
int commonPlaces(std::initializer_list<const Decimal *> numbers)
{
  int places = 0;
  for (const Decimal *d : numbers)
    places = std::max(places, d->places);
  if (places > Bins::MAX_PLACES)
    refuse(message(QT_TRANSLATE_NOOP("core", "Bin edges may have at most %1 decimal places."),
                   {std::to_string(Bins::MAX_PLACES)}));
  return places;
}

void checkRange(const Decimal &min, const Decimal &max, int places)
{
  if (unitsAt(min, places) >= unitsAt(max, places))
    refuse(message(QT_TRANSLATE_NOOP("core", "BIN_MIN (%1) must be smaller than BIN_MAX (%2)."),
                   {min.toString(), max.toString()}));
}

void checkCount(std::int64_t count)
{
  if (count < 1 || count > Bins::MAX_COUNT)
    refuse(message(QT_TRANSLATE_NOOP("core", "The number of bins must be from 1 to %1, not %2."),
                   {std::to_string(Bins::MAX_COUNT), std::to_string(count)}));
}

/// n / d rounded to the nearest double: exact operands where they fit, else by way of long double.
double nearest(std::int64_t n, std::int64_t d)
{
  const std::int64_t g = std::gcd(n, d);
  n /= g;
  d /= g;
  constexpr std::int64_t EXACT = std::int64_t(1) << 53;
  if (std::llabs(n) <= EXACT && d <= EXACT)
    return static_cast<double>(n) / static_cast<double>(d);
  return static_cast<double>(static_cast<long double>(n) / static_cast<long double>(d));
}

/// Widths next to range / width that divide the range and have few decimals: "0.25, 0.4".
std::string dividingWidths(std::int64_t range, std::int64_t width, int places)
{
  constexpr int EXTRA = 4;
  const std::int64_t fine = range * power10(EXTRA);
  const std::int64_t wanted = range / width;
  const auto describe = [&](std::int64_t n)
  {
    Decimal d{fine / n, places + EXTRA};
    while (d.places > 0 && d.units % 10 == 0)
    {
      d.units /= 10;
      --d.places;
    }
    return d.toString();
  };
  std::string text;
  for (std::int64_t n = wanted + 1; n <= wanted + 1000; ++n)
  {
    if (fine % n == 0)
    {
      text = describe(n);
      break;
    }
  }
  for (std::int64_t n = wanted; n >= 1; --n)
  {
    if (fine % n == 0)
      return text.empty() ? describe(n) : text + ", " + describe(n);
  }
  return text;
}

std::int64_t floorDiv(Int128 a, Int128 b)
{
  Int128 q = a / b;
  if (a % b != 0 && (a < 0) != (b < 0))
    --q;
  return static_cast<std::int64_t>(q);
}

} // namespace

Bins Bins::uniform(const Decimal &min, const Decimal &max, const Decimal &width)
{
  const int places = commonPlaces({&min, &max, &width});
  checkRange(min, max, places);
  const std::int64_t first = unitsAt(min, places), range = unitsAt(max, places) - first;
  const std::int64_t step = unitsAt(width, places);
  if (step <= 0)
    refuse(message(QT_TRANSLATE_NOOP("core", "BIN_WIDTH must be greater than 0, not %1."), {width.toString()}));
  checkCount(range / step);
  if (range % step != 0)
  {
    refuse(message(QT_TRANSLATE_NOOP("core", "BIN_WIDTH %1 does not divide the range from BIN_MIN %2 to BIN_MAX %3 "
                                             "into whole bins. The nearest widths that do: %4."),
                   {width.toString(), min.toString(), max.toString(), dividingWidths(range, step, places)}));
  }
  std::vector<std::int64_t> numerators;
  for (std::int64_t u = 0; u <= range; u += step)
    numerators.push_back(first + u);
  return Bins(std::move(numerators), power10(places));
}

Bins Bins::counted(const Decimal &min, const Decimal &max, int count)
{
  const int places = commonPlaces({&min, &max});
  checkRange(min, max, places);
  checkCount(count);
  const std::int64_t first = unitsAt(min, places), range = unitsAt(max, places) - first;
  std::vector<std::int64_t> numerators;
  for (std::int64_t i = 0; i <= count; ++i)
    numerators.push_back(first * count + i * range);
  return Bins(std::move(numerators), power10(places) * count);
}

Bins Bins::fromEdges(const std::vector<Decimal> &edges)
{
  if (edges.size() < 2)
    refuse(message(QT_TRANSLATE_NOOP("core", "BIN_EDGES needs at least two numbers.")));
  checkCount(static_cast<std::int64_t>(edges.size()) - 1);
  int places = 0;
  for (const Decimal &e : edges)
    places = std::max(places, commonPlaces({&e}));
  std::vector<std::int64_t> numerators;
  for (const Decimal &e : edges)
  {
    const std::int64_t units = unitsAt(e, places);
    if (!numerators.empty() && units <= numerators.back())
      refuse(message(QT_TRANSLATE_NOOP("core", "BIN_EDGES must increase: %1 does not come after the number before it."),
                     {e.toString()}));
    numerators.push_back(units);
  }
  return Bins(std::move(numerators), power10(places));
}

Bins Bins::buckets(const Decimal &min, const Decimal &max, int maxBuckets, const Decimal *minWidth)
{
  const int places = minWidth ? commonPlaces({&min, &max, minWidth}) : commonPlaces({&min, &max});
  checkRange(min, max, places);
  checkCount(maxBuckets);
  if (minWidth && minWidth->units <= 0)
    refuse(
        message(QT_TRANSLATE_NOOP("core", "MIN_BUCKET_WIDTH must be greater than 0, not %1."), {minWidth->toString()}));

  // The width as a fraction w / d; it doubles until few enough bins enclose the range. 2^-20 is finer than any
  // NDVI from 16 bit numbers can tell apart.
  const std::int64_t scale = power10(places);
  Int128 w = minWidth ? unitsAt(*minWidth, places) : 1;
  std::int64_t d = minWidth ? scale : std::int64_t(1) << 20;
  for (int doublings = 0; doublings < 40; ++doublings)
  {
    const Int128 lower = Int128(unitsAt(min, places)) * d, upper = Int128(unitsAt(max, places)) * d;
    const std::int64_t first = floorDiv(lower, w * scale), last = -floorDiv(-upper, w * scale);
    if (last - first <= maxBuckets)
    {
      std::vector<std::int64_t> numerators;
      for (std::int64_t i = first; i <= last; ++i)
        numerators.push_back(static_cast<std::int64_t>(i * w));
      return Bins(std::move(numerators), d);
    }
    w *= 2;
  }
  refuse(message(
      QT_TRANSLATE_NOOP("core", "MAX_BUCKETS %1 is too few: the range needs two bins, one on either side of 0."),
      {std::to_string(maxBuckets)}));
}

Bins::Bins(std::vector<std::int64_t> numerators, std::int64_t denominator)
    : mNumerators(std::move(numerators)), mDenominator(denominator), mCount(static_cast<int>(mNumerators.size()) - 1)
{
  for (const std::int64_t n : mNumerators)
    mEdges.push_back(nearest(n, mDenominator));
  for (int i = 0; i < mCount; ++i)
  {
    const auto k = static_cast<std::size_t>(i);
    mMids.push_back(nearest(mNumerators[k] + mNumerators[k + 1], 2 * mDenominator));
    mUpper.push_back(static_cast<float>(mEdges[k + 1]));
  }
  mFirst = static_cast<float>(mEdges.front());
  mLast = mUpper.back();

  // Eight cells a bin leave find() a step or two. A cell starts with the bin of the cell before it: the float
  // arithmetic of cell() may be off by one.
  const int cells = std::clamp(mCount * 8, 64, 1 << 16);
  mCellsPerUnit = static_cast<float>(cells / (double(mLast) - double(mFirst)));
  int bin = 0;
  for (int c = 0; c <= cells + 1; ++c)
  {
    const double before = double(mFirst) + (c - 1) / double(mCellsPerUnit);
    while (bin < mCount - 1 && before >= double(mUpper[static_cast<std::size_t>(bin)]))
      ++bin;
    mTable.push_back(bin);
  }
}

int Bins::exactBin(std::int32_t p, std::int32_t q) const
{
  // The number of edges a / b with a / b ≤ p / q, that is a · q ≤ p · b.
  const Int128 scaled = Int128(p) * mDenominator;
  const auto above = std::upper_bound(mNumerators.begin(), mNumerators.end(), scaled,
                                      [q](Int128 value, std::int64_t a) { return value < Int128(a) * q; });
  const int bin = static_cast<int>(above - mNumerators.begin()) - 1;
  if (bin == mCount && scaled == Int128(mNumerators.back()) * q)
    return mCount - 1;
  return bin;
}

} // namespace ndvi
