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

constexpr int AREA_BITS = 20;
constexpr std::size_t CHUNK = 1024;

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
  throw Error(ErrorCode::Internal, "A zone's counts break a rule (" + rule +
                                       "). This is an error of the program: please report it.");
}

} // namespace

TallyContext::TallyContext(const Bins &theBins, const std::vector<double> &thePercentiles, bool isWeighted,
                           ValuePool &thePool)
    : bins(theBins), cellBins(theBins), wanted(thePercentiles), weighted(isWeighted), pool(thePool)
{
  wanted.push_back(50);
}

Tally::Tally(const TallyContext &context, bool large)
    : mContext(&context),
      mBins(static_cast<std::size_t>(context.bins.count()) + 2, 0),
      mFine(large ? CELLS : 0, 0),
      mValues(context.pool, large)
{
}

void Tally::add(const NdviArithmetic &arithmetic, const PixelBatch &batch)
{
  for (std::size_t k = 0; k < KINDS; ++k)
    mKinds[k] += batch.counts[k];
  std::int32_t p[CHUNK], q[CHUNK];
  double exact[CHUNK];
  Cell cells[CHUNK];
  for (std::size_t first = 0; first < batch.size; first += CHUNK)
  {
    const std::size_t n = std::min(CHUNK, batch.size - first);
    if (arithmetic.isInteger())
    {
      arithmetic.fractions(batch.codes.data() + first, n, p, q);
      cellsOf(p, q, n, cells);
      divide(p, q, n, exact);
      addWhole(p, q, exact, cells, n);
    }
    else
    {
      const double *values = batch.values.data() + first;
      cellsOf(values, n, cells);
      addWhole(values, cells, n);
    }
  }
  if (batch.size > 0 && arithmetic.isInteger())
    mValues.add(batch.codes.data(), batch.size);
  else if (batch.size > 0)
    mValues.add(batch.values.data(), batch.size);
}

void Tally::addWhole(const std::int32_t *p, const std::int32_t *q, const double *exact, const Cell *cells,
                     std::size_t n)
{
  const CellBins &cellBins = mContext->cellBins;
  mMoments.addWhole(exact, n);
  for (std::size_t i = 0; i < n; ++i)
  {
    int bin = cellBins.bin(cells[i]);
    if (!mFine.empty())
      ++mFine[cells[i]];
    else if (bin != CellBins::MIXED)
      ++mBins[static_cast<std::size_t>(bin + 1)];
    if (bin == CellBins::MIXED)
    {
      bin = mContext->bins.find(static_cast<float>(p[i]) / static_cast<float>(q[i]), p[i], q[i]);
      ++mBins[static_cast<std::size_t>(bin + 1)];
    }
  }
}

void Tally::addWhole(const double *exact, const Cell *cells, std::size_t n)
{
  const CellBins &cellBins = mContext->cellBins;
  mMoments.addWhole(exact, n);
  for (std::size_t i = 0; i < n; ++i)
  {
    int bin = cellBins.bin(cells[i]);
    if (!mFine.empty())
      ++mFine[cells[i]];
    if (bin == CellBins::MIXED)
      bin = mContext->bins.find(static_cast<float>(exact[i]));
    else if (!mFine.empty())
      continue;
    ++mBins[static_cast<std::size_t>(bin + 1)];
  }
}

void Tally::addEdges(const NdviArithmetic &arithmetic, const PixelBatch &batch,
                     const std::vector<std::uint32_t> &weights)
{
  for (std::size_t i = 0; i < weights.size(); ++i)
    mKindParts[static_cast<std::size_t>(batch.kinds[i])] += weights[i];
  forValidEdges(arithmetic, batch, weights, [this](const EdgeNdvi &edge) { addPart(edge); });
}

void Tally::addPart(const EdgeNdvi &edge)
{
  if (mBinParts.empty())
  {
    mBinParts.assign(mBins.size(), 0);
    mFineParts.assign(mFine.size(), 0);
  }
  const Bins &bins = mContext->bins;
  const int bin = edge.q > 0 ? bins.find(edge.value, edge.p, edge.q) : bins.find(edge.value);
  mBinParts[static_cast<std::size_t>(bin + 1)] += edge.weight;
  if (!mFineParts.empty())
    mFineParts[cellOf(edge.value)] += edge.weight;
  mMoments.addPart(edge.exact, edge.weight);
  mValues.add(WeightedValue{edge.exact, edge.weight, cellOf(edge.value)});
}

std::int64_t Tally::areaUnits(double squareMetres)
{
  return static_cast<std::int64_t>(std::nearbyint(std::ldexp(squareMetres, AREA_BITS)));
}

void Tally::merge(Tally &&other)
{
  for (std::size_t k = 0; k < KINDS; ++k)
  {
    mKinds[k] += other.mKinds[k];
    mKindParts[k] += other.mKindParts[k];
  }
  addTo(mBins, other.mBins);
  addTo(mBinParts, other.mBinParts);
  addTo(mFine, other.mFine);
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
  std::vector<UInt128> weights(mBins.size());
  for (std::size_t i = 0; i < mBins.size(); ++i)
    weights[i] = ndvi::weightOf(mBins[i], at(mBinParts, i));
  for (std::size_t c = 0; c < mFine.size(); ++c)
  {
    const int bin = mContext->cellBins.bin(static_cast<Cell>(c));
    if (bin != CellBins::MIXED)
      weights[static_cast<std::size_t>(bin + 1)] += ndvi::weightOf(mFine[c], 0);
  }
  return weights;
}

std::unique_ptr<PercentileSearch> Tally::search() const
{
  std::vector<UInt128> cells(mFine.size());
  for (std::size_t c = 0; c < mFine.size(); ++c)
    cells[c] = mContext->weighted ? ndvi::weightOf(mFine[c], at(mFineParts, c)) : mFine[c];
  const PercentilePlan plan =
      mContext->weighted
          ? PercentilePlan::inverted(mContext->wanted, validWeight())
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
  row.pixels = pixels(valid + weightOf(PixelKind::NoData) + weightOf(PixelKind::Masked) +
                      weightOf(PixelKind::Undefined));
  row.area = std::ldexp(static_cast<double>(mArea), -AREA_BITS - WEIGHT_BITS);
  if (valid == 0)
    return;
  row.below = pixels(bins.front());
  row.above = pixels(bins.back());
  for (std::size_t i = 1; i + 1 < bins.size(); ++i)
    row.bins.push_back(pixels(bins[i]));
  row.mean = mMoments.mean();
  row.stddev = mMoments.stddev();
  row.min = mMoments.min();
  row.max = mMoments.max();
  row.percentiles = found ? *found : keptPercentiles(arithmetic);
  row.median = row.percentiles.back();
  row.percentiles.pop_back();
}

} // namespace ndvi
