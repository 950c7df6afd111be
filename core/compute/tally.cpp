#include "compute/tally.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace ndvi
{

namespace
{
constexpr int AREA_BITS = 20;
}

void Tally::add(const Bins &bins, const PixelRun &run, std::size_t begin, std::size_t end, double pixelArea)
{
  std::uint64_t valid = 0;
  mCounts.resize(static_cast<std::size_t>(bins.count()) + 2, 0);
  for (std::size_t i = begin; i < end; ++i)
  {
    const PixelKind kind = run.kind[i];
    ++mKinds[static_cast<std::size_t>(kind)];
    if (kind != PixelKind::Valid)
      continue;
    ++valid;
    const int bin = run.hasFractions ? bins.find(run.value[i], run.p[i], run.q[i]) : bins.find(run.value[i]);
    ++mCounts[static_cast<std::size_t>(bin) + 1]; // BELOW is −1: unsigned wrap-around gives 0
    mMoments.add(run.exact[i]);
    mValues.push_back(run.exact[i]);
  }
  const auto area = static_cast<std::int64_t>(std::nearbyint(std::ldexp(pixelArea, AREA_BITS)));
  mArea += static_cast<Int128>(area) * static_cast<Int128>(valid);
}

void Tally::merge(Tally &&other)
{
  if (mCounts.empty())
    mCounts = std::move(other.mCounts);
  else
    std::transform(other.mCounts.begin(), other.mCounts.end(), mCounts.begin(), mCounts.begin(), std::plus<>());
  for (std::size_t k = 0; k < 4; ++k)
    mKinds[k] += other.mKinds[k];
  mMoments.merge(other.mMoments);
  if (mValues.empty())
    mValues = std::move(other.mValues);
  else
    mValues.insert(mValues.end(), other.mValues.begin(), other.mValues.end());
  mArea += other.mArea;
}

void Tally::fill(ZoneResult &row, const std::vector<double> &wantedPercentiles)
{
  const auto of = [this](PixelKind kind) { return static_cast<double>(mKinds[static_cast<std::size_t>(kind)]); };
  row.valid = of(PixelKind::Valid);
  row.nodata = of(PixelKind::NoData);
  row.masked = of(PixelKind::Masked);
  row.undefined = of(PixelKind::Undefined);
  row.pixels = row.valid + row.nodata + row.masked + row.undefined;
  row.area = std::ldexp(static_cast<double>(mArea), -AREA_BITS);
  if (mMoments.count() == 0)
    return;
  row.below = static_cast<double>(mCounts.front());
  row.above = static_cast<double>(mCounts.back());
  row.bins.assign(mCounts.begin() + 1, mCounts.end() - 1);
  row.mean = mMoments.mean();
  row.stddev = mMoments.stddev();
  row.min = mMoments.min();
  row.max = mMoments.max();
  std::vector<double> wanted = wantedPercentiles;
  wanted.push_back(50);
  row.percentiles = percentiles(mValues, wanted);
  row.median = row.percentiles.back();
  row.percentiles.pop_back();
}

} // namespace ndvi
