#include "compute/ndvi.h"

#include "compute/cells.h"
#include "compute/integerbands.h"
#include "compute/multiversion.h"
#include "compute/pixellook.h"
#include "model/decimal.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace ndvi
{

namespace
{

using Path = NdviArithmetic::Path;

/// Largest integer up to which float32 holds all integers.
constexpr std::int32_t FLOAT_EXACT = 1 << 24;

bool isWhole(double x)
{
  return std::fabs(x - std::nearbyint(x)) <= 1e-6;
}

NDVI_MULTIVERSION void packCodes(const std::uint16_t *red, const std::uint16_t *nir, std::size_t n, PixelCode *codes)
{
  for (std::size_t i = 0; i < n; ++i)
    codes[i] = static_cast<PixelCode>(red[i]) << 16 | nir[i];
}

void packStored(const std::int16_t *stored, std::size_t n, PixelCode *codes)
{
  for (std::size_t i = 0; i < n; ++i)
    codes[i] = static_cast<std::uint16_t>(stored[i]);
}

template <class Fractions>
NDVI_INLINE void fillFractions(const Fractions &fractions, const PixelCode *codes, std::size_t n, std::int32_t *p,
                               std::int32_t *q)
{
  for (std::size_t i = 0; i < n; ++i)
  {
    const Fraction fraction = fractions(codes[i]);
    p[i] = fraction.p;
    q[i] = fraction.q;
  }
}

/// \a pixels from number \a first on.
StoredPixels behind(const StoredPixels &pixels, std::size_t first)
{
  StoredPixels rest = pixels;
  const auto move = [first](auto *&pointer)
  {
    if (pointer)
      pointer += first;
  };
  move(rest.redUnsigned);
  move(rest.nirUnsigned);
  move(rest.redSigned);
  move(rest.nirSigned);
  move(rest.redReal);
  move(rest.nirReal);
  move(rest.flags);
  return rest;
}

/// Codes of the first \a n pixels, valid or not; only on integer paths.
void pack(const NdviArithmetic &arithmetic, const StoredPixels &pixels, std::size_t n, PixelCode *codes)
{
  if (arithmetic.path == Path::StoredInteger)
    packStored(pixels.redSigned, n, codes);
  else if (arithmetic.path == Path::UnsignedBands)
    packCodes(pixels.redUnsigned, pixels.nirUnsigned, n, codes);
  else // a pixel's code has the bits of its numbers, whatever their sign
    packCodes(reinterpret_cast<const std::uint16_t *>(pixels.redSigned),
              reinterpret_cast<const std::uint16_t *>(pixels.nirSigned), n, codes);
}

/// Brings the elements of valid pixels to the front.
template <class T> void keepValid(const Chunk &chunk, T *elements)
{
  std::size_t kept = 0;
  for (std::size_t i = 0; i < chunk.size; ++i)
  {
    // Written in any case and kept where valid: at the borders of clouds a branch would be guessed wrong.
    elements[kept] = elements[i];
    kept += chunk.kinds[i] == 0;
  }
}

/// Grown by doubling, without the time that resize() takes to fill what is overwritten anyway.
template <class T> void makeRoom(std::vector<T> &list, std::size_t size)
{
  if (list.size() < size)
    list.resize(std::max(size, 2 * list.size()));
}

void copyKinds(const Chunk &chunk, PixelKind *kinds)
{
  if (chunk.isAllValid())
    std::fill(kinds, kinds + chunk.size, PixelKind::Valid);
  else
    std::transform(chunk.kinds, chunk.kinds + chunk.size, kinds,
                   [](std::uint8_t kind) { return static_cast<PixelKind>(kind); });
}

} // namespace

void PixelEvidence::add(const PixelEvidence &other)
{
  withData += other.withData;
  negative += other.negative;
  beyond += other.beyond;
}

void PixelBatch::clear()
{
  size = 0;
  seen.kinds.fill(0);
}

void PixelRun::resize(std::size_t n)
{
  size = n;
  hasFractions = false;
  evidence = {};
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

bool NdviArithmetic::readsCodesLike(const NdviArithmetic &other) const
{
  if (path != other.path)
    return false;
  if (path == Path::StoredInteger)
    return stored.scaleUnits() == other.stored.scaleUnits() && stored.offsetUnits() == other.stored.offsetUnits() &&
           stored.denominator() == other.stored.denominator();
  return bands.offsetRed == other.bands.offsetRed && bands.offsetNir == other.bands.offsetNir &&
         bands.clampNegative == other.bands.clampNegative;
}

void NdviArithmetic::fractions(const PixelCode *codes, std::size_t n, std::int32_t *p, std::int32_t *q) const
{
  withFractions(*this, [&](const auto &fractions) { fillFractions(fractions, codes, n, p, q); });
}

namespace
{

/// Looks at \a n pixels, CHUNK at a time, and calls take( chunk, pixels ) for those with valid ones.
template <class Take>
void lookAtAll(const NdviArithmetic &arithmetic, const StoredPixels &pixels, std::size_t n, PixelCounts &seen,
               std::vector<PixelKind> *kinds, Take take)
{
  Chunk chunk;
  for (std::size_t first = 0; first < n; first += CHUNK)
  {
    chunk.size = std::min(CHUNK, n - first);
    const StoredPixels rest = behind(pixels, first);
    lookAt(arithmetic, rest, chunk, seen.evidence);
    for (std::size_t k = 0; k < KINDS; ++k)
      seen.kinds[k] += chunk.counts[k];
    if (kinds)
      copyKinds(chunk, kinds->data() + first);
    if (chunk.counts[0] > 0)
      take(chunk, rest);
  }
}

} // namespace

std::size_t gatherPixels(const NdviArithmetic &arithmetic, const StoredPixels &pixels, std::size_t n, PixelBatch &batch,
                         std::vector<PixelKind> *kinds)
{
  const std::size_t before = batch.size;
  if (kinds)
    kinds->resize(n);
  if (arithmetic.isInteger())
    makeRoom(batch.codes, before + n);
  else
    makeRoom(batch.values, before + n);
  lookAtAll(arithmetic, pixels, n, batch.seen, kinds,
            [&](const Chunk &chunk, const StoredPixels &rest)
            {
              if (arithmetic.isInteger())
              {
                PixelCode *codes = batch.codes.data() + batch.size;
                pack(arithmetic, rest, chunk.size, codes);
                if (!chunk.isAllValid())
                  keepValid(chunk, codes);
              }
              else
              {
                double *values = batch.values.data() + batch.size;
                std::copy(chunk.values, chunk.values + chunk.size, values);
                if (!chunk.isAllValid())
                  keepValid(chunk, values);
              }
              batch.size += chunk.counts[0];
            });
  return batch.size - before;
}

void evaluatePixels(const NdviArithmetic &arithmetic, const StoredPixels &pixels, std::size_t n, PixelRun &run)
{
  run.resize(n);
  run.hasFractions = arithmetic.isInteger();
  Chunk chunk;
  PixelCode codes[CHUNK];
  for (std::size_t first = 0; first < n; first += CHUNK)
  {
    chunk.size = std::min(CHUNK, n - first);
    const StoredPixels rest = behind(pixels, first);
    lookAt(arithmetic, rest, chunk, run.evidence);
    copyKinds(chunk, run.kind.data() + first);
    std::int32_t *p = run.p.data() + first, *q = run.q.data() + first;
    if (run.hasFractions)
    {
      pack(arithmetic, rest, chunk.size, codes);
      arithmetic.fractions(codes, chunk.size, p, q);
    }
    for (std::size_t i = 0; i < chunk.size; ++i)
    {
      if (run.hasFractions)
      {
        q[i] = std::max(q[i], 1); // keeps the division defined where the pixel does not count anyway
        run.value[first + i] = static_cast<float>(p[i]) / static_cast<float>(q[i]);
        run.exact[first + i] = static_cast<double>(p[i]) / static_cast<double>(q[i]);
      }
      else
      {
        run.exact[first + i] = chunk.values[i];
        run.value[first + i] = static_cast<float>(chunk.values[i]);
      }
    }
  }
}

} // namespace ndvi
