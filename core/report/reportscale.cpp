#include "report/reportscale.h"

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

/// Shares are floats: what they add up to may be off this much.
constexpr double SHARE_GRACE = 1e-6;

/// Edges of the bins from \a first to \a last, gaps filled in evenly.
std::vector<ReportBin> filledBins(const std::vector<ReportBin> &bins, std::size_t first, std::size_t last)
{
  std::vector<ReportBin> filled(bins.begin() + static_cast<std::ptrdiff_t>(first),
                                bins.begin() + static_cast<std::ptrdiff_t>(last + 1));
  for (std::size_t i = 0; i < filled.size();)
  {
    if (filled[i].isKnown())
    {
      ++i;
      continue;
    }
    std::size_t next = i; // both ends are known, for they hold pixels
    while (!filled[next].isKnown())
      ++next;
    const double from = filled[i - 1].upper;
    const double width = (filled[next].lower - from) / static_cast<double>(next - i);
    for (std::size_t k = i; k < next; ++k)
      filled[k] = {from + width * static_cast<double>(k - i), from + width * static_cast<double>(k - i + 1)};
    i = next;
  }
  return filled;
}

/// Without histograms the scale is that of the statistics.
void fitStatistics(const ReportData &data, const std::vector<std::size_t> &zones, ReportScale &scale)
{
  double lower = 2, upper = -2;
  for (const std::size_t zone : zones)
  {
    for (const ReportRow &row : data.zones[zone].rows)
    {
      for (const float value : {row.median, row.p5, row.p95})
      {
        if (!std::isfinite(value))
          continue;
        lower = std::min(lower, static_cast<double>(value));
        upper = std::max(upper, static_cast<double>(value));
      }
    }
  }
  if (lower > upper)
    return;
  scale.lower = std::floor(lower * 10) / 10;
  scale.upper = std::max(std::ceil(upper * 10) / 10, scale.lower + 0.1);
}

} // namespace

double ReportScale::position(double value) const
{
  return std::clamp((value - lower) / (upper - lower), 0.0, 1.0);
}

std::vector<double> ReportScale::marks() const
{
  double step = 0.05;
  for (const double wider : {0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 100.0, 1000.0})
  {
    if ((upper - lower) / wider < 4)
      break;
    step = wider;
  }
  while ((upper - lower) / step < 2)
    step /= 2;
  std::vector<double> marks;
  const double first = std::ceil(lower / step - 1e-9);
  for (double i = first; i * step <= upper + 1e-9; ++i)
    marks.push_back(i * step);
  return marks;
}

ReportScale reportScale(const ReportData &data, const std::vector<std::size_t> &zones)
{
  ReportScale scale;
  std::size_t first = data.bins.size(), last = 0;
  for (const std::size_t zone : zones)
  {
    for (const ReportRow &row : data.zones[zone].rows)
    {
      for (const ReportCell &cell : row.cells)
      {
        if (!(cell.share > 0) || cell.bin >= data.bins.size() || !data.bins[cell.bin].isKnown())
          continue;
        first = std::min<std::size_t>(first, cell.bin);
        last = std::max<std::size_t>(last, cell.bin);
      }
    }
  }
  if (first == data.bins.size())
  {
    fitStatistics(data, zones, scale);
    return scale;
  }
  scale.firstBin = first;
  const std::vector<ReportBin> bins = filledBins(data.bins, first, last);
  scale.binsPerBand = (bins.size() + ReportScale::MAX_BANDS - 1) / ReportScale::MAX_BANDS;
  for (std::size_t i = 0; i < bins.size(); i += scale.binsPerBand)
    scale.bands.push_back({bins[i].lower, bins[std::min(i + scale.binsPerBand, bins.size()) - 1].upper});
  scale.lower = scale.bands.front().lower;
  scale.upper = scale.bands.back().upper;
  return scale;
}

std::vector<double> bandShares(const ReportRow &row, const ReportScale &scale)
{
  std::vector<double> shares(scale.bands.size(), 0);
  for (const ReportCell &cell : row.cells)
  {
    if (cell.bin >= scale.firstBin && scale.bandOf(cell.bin) < shares.size())
      shares[scale.bandOf(cell.bin)] += static_cast<double>(cell.share);
  }
  return shares;
}

double histogramQuantile(const ReportRow &row, const std::vector<ReportBin> &bins, double q)
{
  double seen = row.valid > 0 && row.below > 0 ? row.below / row.valid : 0;
  if (q <= seen && seen > 0)
    return NO_NUMBER;
  double end = NO_NUMBER;
  for (const ReportCell &cell : row.cells)
  {
    const double share = static_cast<double>(cell.share);
    if (!(share > 0) || cell.bin >= bins.size() || !bins[cell.bin].isKnown())
      continue;
    const ReportBin &bin = bins[cell.bin];
    if (q <= seen + share)
      return bin.lower + (bin.upper - bin.lower) * (q - seen) / share;
    seen += share;
    end = bin.upper;
  }
  return q <= seen + SHARE_GRACE ? end : NO_NUMBER;
}

RowBand rowBand(const ReportRow &row, const std::vector<ReportBin> &bins)
{
  RowBand band;
  if (!row.hasValid())
    return band;
  // A sum of which it is not known says so with NULL, for good reasons.
  const auto choose = [&](float told, bool hasColumn, double q, bool &isRead)
  {
    const bool isTold = std::isfinite(told) || (hasColumn && row.arePercentilesRead);
    const double value = isTold ? static_cast<double>(told) : histogramQuantile(row, bins, q);
    isRead = std::isfinite(value) && (!isTold || row.arePercentilesRead);
    return value;
  };
  band.low = choose(row.p5, row.isP5Told, 0.05, band.isLowRead);
  band.median = choose(row.median, true, 0.5, band.isMedianRead);
  band.high = choose(row.p95, row.isP95Told, 0.95, band.isHighRead);
  return band;
}

} // namespace ndvi
