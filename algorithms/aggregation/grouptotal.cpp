#include "aggregation/grouptotal.h"

#include "aggregate/stretchpercentiles.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::AggregateTables)
};

/// A sum keeps the rules of the tables; a single row is as its run wrote it.
void checkSum(const AggregateGroup &group, ZoneResult total, bool hasHistogram)
{
  if (group.statistics.rows() == 1)
    return;
  if (std::isnan(total.median)) // not known
    total.median = total.mean;
  if (total.valid > 0)
    total.bins = {hasHistogram ? countOfUnits(group.histogram.total()) : total.valid - total.below - total.above};
  checkSums(total);
}

bool hasAllPercentiles(const ZoneResult &total, std::size_t count)
{
  return !std::isnan(total.median) && total.percentiles.size() == count &&
         std::none_of(total.percentiles.begin(), total.percentiles.end(), [](double p) { return std::isnan(p); });
}

/// The pixels of a group, in the order of their values.
std::vector<CountedStretch> stretchesOf(const AggregateGroup &group, const ZoneResult &total, const BinMap &bins)
{
  if (bins.empty()) // all pixels lie outside
    return {{total.min, total.max, countUnits(total.valid)}};
  std::vector<CountedStretch> stretches;
  if (total.below > 0)
    stretches.push_back({total.min, bins.begin()->second.lower, countUnits(total.below)});
  for (const HistogramSum::Bin &bin : group.histogram.bins())
  {
    if (bin.units > 0)
      stretches.push_back({bins.at(bin.bin).lower, bins.at(bin.bin).upper, bin.units});
  }
  if (total.above > 0)
    stretches.push_back({bins.rbegin()->second.upper, total.max, countUnits(total.above)});
  return stretches;
}

double widestOf(const BinMap &bins)
{
  double widest = 0;
  for (const auto &[number, bin] : bins)
    widest = std::max(widest, bin.upper - bin.lower);
  return widest;
}

/// Recomputes median and percentiles from the histogram. One whose error has no useful bound is left out and named in
/// the message.
void estimatePercentiles(ZoneResult &total, const AggregateGroup &group, const TableAggregator &tables)
{
  const BinMap &bins = tables.bins();
  const Percentiles &percentiles = tables.input().percentiles();
  const PercentileRule rule =
      tables.countType() == CountType::Weighted ? PercentileRule::Reached : PercentileRule::Interpolated;
  std::vector<double> wanted{50};
  wanted.insert(wanted.end(), percentiles.values.begin(), percentiles.values.end());
  const std::vector<EstimatedPercentile> found =
      percentilesOf(stretchesOf(group, total, bins), total.min, total.max, wanted, rule);
  const double widest = widestOf(bins) * (1 + 1e-9);
  QStringList unknown;
  total.percentiles.clear();
  for (std::size_t i = 0; i < found.size(); ++i)
  {
    const bool isKnown = found[i].highest - found[i].lowest <= widest;
    const double value = isKnown ? found[i].value : std::numeric_limits<double>::quiet_NaN();
    if (i == 0)
      total.median = value;
    else
      total.percentiles.push_back(value);
    if (!isKnown)
      unknown << Tr::tr("%1 (between %2 and %3)")
                     .arg(i == 0 ? QStringLiteral("median") : percentiles.names[static_cast<int>(i - 1)])
                     .arg(found[i].lowest)
                     .arg(found[i].highest);
  }
  if (unknown.isEmpty())
    return;
  const std::string sentence = Tr::tr("Not known, for they fall among pixels below or above all bins: %1.")
                                   .arg(unknown.join(QLatin1String(", ")))
                                   .toStdString();
  if (total.message.find(sentence) == std::string::npos) // a sum that is summed again says so already
    total.message += (total.message.empty() ? "" : " ") + sentence;
}

} // namespace

GroupTotal totalOf(const AggregateGroup &group, const TableAggregator &tables)
{
  GroupTotal total;
  ZoneResult &result = total.result;
  result = group.statistics.total();
  const Percentiles &percentiles = tables.input().percentiles();
  const bool hasHistogram = tables.input().hasHistograms();
  if (result.valid > 0)
  {
    if (hasHistogram && !hasAllPercentiles(result, percentiles.values.size()))
    {
      estimatePercentiles(result, group, tables);
      total.percentilesFrom = QStringLiteral("histogram");
    }
    else if (!std::isnan(result.median))
    {
      total.percentilesFrom = group.percentilesFrom.isEmpty() ? QStringLiteral("pixels") : group.percentilesFrom;
    }
  }
  checkSum(group, result, hasHistogram);
  return total;
}

} // namespace ndvi
