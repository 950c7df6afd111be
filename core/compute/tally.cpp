#include "compute/tally.h"

#include "model/error.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace ndvi
{

namespace
{

constexpr int AREA_BITS = 40;

void addTo(std::vector<std::uint64_t> &sums, const std::vector<std::uint64_t> &more)
{
  if (sums.empty())
    sums = more;
  else if (!more.empty())
    std::transform(more.begin(), more.end(), sums.begin(), sums.begin(), std::plus<>());
}

UInt128 weightOf(std::uint64_t whole, std::uint64_t parts)
{
  return (static_cast<UInt128>(whole) << WEIGHT_BITS) + parts;
}

std::uint64_t at(const std::vector<std::uint64_t> &list, std::size_t i)
{
  return list.empty() ? 0 : list[i];
}

[[noreturn]] void broken(const std::string &rule)
{
  throw Error(ErrorCode::Internal,
              "A zone's counts break a rule (" + rule + "). This is an error of the program: please report it.");
}

} // namespace

TallyContext::TallyContext(const Bins &theBins, const std::vector<double> &thePercentiles, bool isWeighted,
                           ValuePool &thePool)
    : bins(theBins), cellBins(theBins), wanted(thePercentiles), weighted(isWeighted), pool(thePool)
{
  wanted.insert(wanted.end(), {50, 0, 100});
}

Tally::Tally(const TallyContext &context, bool large)
    : mContext(&context),
      mBins(static_cast<std::size_t>(context.bins.count()) + 3, 0),
      mFine(large ? CELLS : 0, 0),
      mValues(context.pool, large)
{
}

void Tally::add(const NdviArithmetic &arithmetic, const PixelBatch &batch)
{
  for (std::size_t k = 0; k < KINDS; ++k)
    mKinds[k] += batch.seen.kinds[k];
  if (batch.size == 0)
    return;
  if (arithmetic.isInteger())
  {
    countCodes(arithmetic, batch.codes.data(), batch.size);
    mValues.add(batch.codes.data(), batch.size);
  }
  else
  {
    countValues(batch.values.data(), batch.size);
    mValues.add(batch.values.data(), batch.size);
  }
}

void Tally::countCodes(const NdviArithmetic &arithmetic, const PixelCode *codes, std::size_t n)
{
  const Bins &bins = mContext->bins;
  double values[CHUNK];
  Cell cells[CHUNK];
  for (std::size_t first = 0; first < n; first += CHUNK)
  {
    const std::size_t count = std::min(CHUNK, n - first);
    evaluate(arithmetic, codes + first, count, values, cells);
    mMoments.addWhole(values, count, noteCells(cells, count));
    countByCell(cells, count,
                [&](std::size_t i)
                {
                  std::int32_t p = 0, q = 0;
                  arithmetic.fractions(codes + first + i, 1, &p, &q);
                  return bins.find(static_cast<float>(p) / static_cast<float>(q), p, q);
                });
  }
}

void Tally::countValues(const double *values, std::size_t n)
{
  Cell cells[CHUNK];
  for (std::size_t first = 0; first < n; first += CHUNK)
  {
    const std::size_t count = std::min(CHUNK, n - first);
    const double *chunk = values + first;
    cellsOf(chunk, count, cells);
    mMoments.addWhole(chunk, count, noteCells(cells, count));
    countByCell(cells, count, [&](std::size_t i) { return mContext->bins.find(static_cast<float>(chunk[i])); });
  }
}

/// True where no value lies beyond ±1.
bool Tally::noteCells(const Cell *cells, std::size_t n)
{
  const CellRange range = rangeOf(cells, n);
  mRange.add(range);
  return range.isInner();
}

/// \a find( i ): the bin of value number i, where its cell does not tell.
template <class Find> void Tally::countByCell(const Cell *cells, std::size_t n, Find find)
{
  // Which values need a look of their own is noted without a branch, which would often be guessed wrong.
  std::uint16_t mixed[CHUNK + 1];
  std::size_t count = 0;
  const std::uint8_t *isMixed = mContext->cellBins.mixed();
  if (isLarge())
  {
    std::uint32_t *fine = mFine.data();
    for (std::size_t i = 0; i < n; ++i)
    {
      const Cell cell = cells[i];
      ++fine[cell];
      mixed[count] = static_cast<std::uint16_t>(i);
      count += isMixed[cell];
    }
  }
  else
  {
    // Mixed cells count in a place of their own, which nobody looks at.
    const std::uint32_t *places = mContext->cellBins.places();
    std::uint64_t *bins = mBins.data();
    for (std::size_t i = 0; i < n; ++i)
    {
      const Cell cell = cells[i];
      ++bins[places[cell]];
      mixed[count] = static_cast<std::uint16_t>(i);
      count += isMixed[cell];
    }
  }
  for (std::size_t k = 0; k < count; ++k)
    ++mBins[static_cast<std::size_t>(find(mixed[k])) + 1];
}

void Tally::addEdges(const NdviArithmetic &arithmetic, const EdgeBatch &batch)
{
  for (std::size_t i = 0; i < batch.kinds.size(); ++i)
    mKindParts[static_cast<std::size_t>(batch.kinds[i])] += batch.weights[i];
  forValidEdges(arithmetic, batch, [this](const EdgeNdvi &edge) { addPart(edge); });
}

void Tally::addPart(const EdgeNdvi &edge)
{
  if (mBinParts.empty())
  {
    mBinParts.assign(mBins.size(), 0);
    mFineParts.assign(isLarge() ? CELLS : 0, 0);
  }
  const Bins &bins = mContext->bins;
  const int bin = edge.q > 0 ? bins.find(edge.value, edge.p, edge.q) : bins.find(edge.value);
  mBinParts[static_cast<std::size_t>(bin) + 1] += edge.weight;
  if (!mFineParts.empty())
    mFineParts[cellOf(edge.value)] += edge.weight;
  ++mParts;
  mMoments.addPart(edge.exact, edge.weight);
  mValues.add(WeightedValue{edge.exact, edge.weight, cellOf(edge.value)});
}

Int128 Tally::areaUnits(double squareMetres)
{
  return static_cast<Int128>(std::nearbyint(std::ldexp(squareMetres, AREA_BITS)));
}

/// Counts of one part take half the memory that those of all may need, and twice as many of them stay near the
/// processor.
void Tally::widen()
{
  if (!isLarge() || !mFineSums.empty())
    return;
  mFineSums.assign(mFine.begin(), mFine.end());
  std::vector<std::uint32_t>().swap(mFine);
}

void Tally::merge(Tally &&other)
{
  widen();
  for (std::size_t k = 0; k < KINDS; ++k)
  {
    mKinds[k] += other.mKinds[k];
    mKindParts[k] += other.mKindParts[k];
  }
  mParts += other.mParts;
  addTo(mBins, other.mBins);
  addTo(mBinParts, other.mBinParts);
  for (std::size_t c = other.mRange.first; isLarge() && c <= other.mRange.last; ++c)
    mFineSums[c] += other.fine(c);
  mRange.add(other.mRange);
  addTo(mFineParts, other.mFineParts);
  mMoments.merge(other.mMoments);
  mValues.merge(std::move(other.mValues));
  mArea += other.mArea;
}

UInt128 Tally::weightOf(PixelKind kind) const
{
  const auto k = static_cast<std::size_t>(kind);
  return ndvi::weightOf(mKinds[k], mKindParts[k]);
}

double Tally::pixels(UInt128 weight) const
{
  return std::ldexp(static_cast<double>(weight), -WEIGHT_BITS);
}

std::vector<UInt128> Tally::binWeights() const
{
  std::vector<UInt128> weights(mBins.size() - 1);
  for (std::size_t i = 0; i < weights.size(); ++i)
    weights[i] = ndvi::weightOf(mBins[i], at(mBinParts, i));
  for (std::size_t c = mRange.first; isLarge() && c <= mRange.last; ++c)
  {
    const int bin = mContext->cellBins.bin(static_cast<Cell>(c));
    if (bin != CellBins::MIXED)
      weights[static_cast<std::size_t>(bin) + 1] += ndvi::weightOf(fine(c), 0);
  }
  return weights;
}

std::unique_ptr<PercentileSearch> Tally::search() const
{
  std::vector<UInt128> cells(isLarge() ? CELLS : 0);
  for (std::size_t c = 0; c < cells.size(); ++c)
    cells[c] = mContext->weighted ? ndvi::weightOf(fine(c), at(mFineParts, c)) : fine(c);
  const PercentilePlan plan =
      mContext->weighted
          ? PercentilePlan::inverted(mContext->wanted, validWeight(), mParts) // half a unit each, twice
          : PercentilePlan::interpolated(mContext->wanted, mKinds[static_cast<std::size_t>(PixelKind::Valid)]);
  return std::make_unique<PercentileSearch>(plan, cells, mContext->weighted);
}

std::vector<double> Tally::keptPercentiles(const NdviArithmetic &arithmetic) const
{
  const std::unique_ptr<PercentileSearch> found = search();
  PercentileSearch::Part part;
  const auto hand = [&]
  {
    found->add(part);
    part.clear();
  };
  mValues.visitCodes(
      [&](const PixelCode *codes, std::size_t n)
      {
        found->collect(arithmetic, codes, n, part);
        hand();
      });
  mValues.visitCounts(
      [&](const PixelCode *codes, const std::uint64_t *counts, std::size_t n)
      {
        found->collect(arithmetic, codes, counts, n, part);
        hand();
      });
  mValues.visitValues(
      [&](const double *values, std::size_t n)
      {
        found->collect(values, n, part);
        hand();
      });
  for (const WeightedValue &edge : mValues.edges())
    found->collect(edge, part);
  hand();
  return found->find();
}

void Tally::fill(ZoneResult &row, const NdviArithmetic &arithmetic, const std::vector<double> *found) const
{
  const UInt128 valid = validWeight();
  const std::vector<UInt128> bins = binWeights();
  if (std::accumulate(bins.begin(), bins.end(), UInt128(0)) != valid)
    broken("sum of bins + below + above = valid");

  row.valid = pixels(valid);
  row.nodata = pixels(weightOf(PixelKind::NoData));
  row.masked = pixels(weightOf(PixelKind::Masked));
  row.undefined = pixels(weightOf(PixelKind::Undefined));
  row.pixels =
      pixels(valid + weightOf(PixelKind::NoData) + weightOf(PixelKind::Masked) + weightOf(PixelKind::Undefined));
  row.area = std::ldexp(static_cast<double>(mArea), -AREA_BITS - WEIGHT_BITS);
  if (valid == 0)
    return;
  row.below = pixels(bins.front());
  row.above = pixels(bins.back());
  for (std::size_t i = 1; i + 1 < bins.size(); ++i)
    row.bins.push_back(pixels(bins[i]));
  row.percentiles = found ? *found : keptPercentiles(arithmetic);
  const auto take = [&row]
  {
    const double last = row.percentiles.back();
    row.percentiles.pop_back();
    return last;
  };
  row.max = take();
  row.min = take();
  row.median = take();
  row.mean = std::clamp(mMoments.mean(), row.min, row.max);
  row.stddev = mMoments.stddev();
}

} // namespace ndvi
