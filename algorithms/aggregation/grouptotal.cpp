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

/// Median and percentiles of a sum by their names. Those that are missing are NaN.
struct NamedPercentiles
{
  QStringList names;
  std::vector<double> percents, values;
};

NamedPercentiles namedPercentiles(const ZoneResult &total, const Percentiles &percentiles)
{
  NamedPercentiles named{percentiles.names, percentiles.values, total.percentiles};
  named.names.prepend(QStringLiteral("median"));
  named.percents.insert(named.percents.begin(), 50);
  named.values.insert(named.values.begin(), total.median);
  named.values.resize(named.percents.size(), std::numeric_limits<double>::quiet_NaN());
  return named;
}

/// \a value of percentile \a percent, moved between those of the neighbours that the row has: percentiles increase.
double betweenKnown(double value, double percent, const NamedPercentiles &known)
{
  for (std::size_t i = 0; i < known.values.size(); ++i)
  {
    if (std::isnan(known.values[i]))
      continue;
    if (known.percents[i] <= percent)
      value = std::max(value, known.values[i]);
    if (known.percents[i] >= percent)
      value = std::min(value, known.values[i]);
  }
  return value;
}

void addUnknown(ZoneResult &total, const QStringList &unknown)
{
  if (unknown.isEmpty())
    return;
  const std::string sentence = Tr::tr("Not known, for they fall among pixels below or above all bins: %1.")
                                   .arg(unknown.join(QLatin1String(", ")))
                                   .toStdString();
  if (total.message.find(sentence) == std::string::npos) // a sum that is summed again says so already
    total.message += (total.message.empty() ? "" : " ") + sentence;
}

/// Reads those of median and percentiles that are missing from the histogram, and gives their names. One whose error
/// has no useful bound is left out and named in the message.
QStringList estimateMissing(ZoneResult &total, const AggregateGroup &group, const TableAggregator &tables)
{
  const NamedPercentiles known = namedPercentiles(total, tables.input().percentiles());
  if (std::none_of(known.values.begin(), known.values.end(), [](double value) { return std::isnan(value); }))
    return {};
  const PercentileRule rule =
      tables.countType() == CountType::Weighted ? PercentileRule::Reached : PercentileRule::Interpolated;
  const std::vector<EstimatedPercentile> found =
      percentilesOf(stretchesOf(group, total, tables.bins()), total.min, total.max, known.percents, rule);
  const double widest = widestOf(tables.bins()) * (1 + 1e-9);
  QStringList estimated, unknown;
  std::vector<double> values = known.values;
  for (std::size_t i = 0; i < found.size(); ++i)
  {
    if (!std::isnan(values[i]))
      continue;
    const QString &name = known.names[static_cast<int>(i)];
    if (found[i].highest - found[i].lowest <= widest)
    {
      values[i] = betweenKnown(found[i].value, known.percents[i], known);
      estimated << name;
    }
    else
    {
      unknown << Tr::tr("%1 (between %2 and %3)").arg(name).arg(found[i].lowest).arg(found[i].highest);
    }
  }
  total.median = values.front();
  total.percentiles.assign(values.begin() + 1, values.end());
  addUnknown(total, unknown);
  return estimated;
}

/// What percentiles_from says of a row that had "pixels", "histogram" or "histogram: p10", and of which \a estimated
/// are new.
QString estimatedFrom(const QString &before, const QStringList &estimated)
{
  const QString histogram = QStringLiteral("histogram");
  if (estimated.isEmpty() || before == histogram)
    return before;
  const QString names = estimated.join(QLatin1String(", "));
  return before.startsWith(histogram) ? before + QLatin1String(", ") + names : histogram + QLatin1String(": ") + names;
}

} // namespace

GroupTotal totalOf(const AggregateGroup &group, const TableAggregator &tables)
{
  GroupTotal total;
  ZoneResult &result = total.result;
  result = group.statistics.total();
  const bool hasHistogram = tables.input().hasHistograms();
  if (result.valid > 0)
  {
    const bool hasNone = std::isnan(result.median) && std::all_of(result.percentiles.begin(), result.percentiles.end(),
                                                                  [](double p) { return std::isnan(p); });
    const QStringList estimated = hasHistogram ? estimateMissing(result, group, tables) : QStringList();
    if (!hasNone)
      total.percentilesFrom =
          estimatedFrom(group.percentilesFrom.isEmpty() ? QStringLiteral("pixels") : group.percentilesFrom, estimated);
    else if (hasHistogram)
      total.percentilesFrom = QStringLiteral("histogram");
  }
  checkSum(group, result, hasHistogram);
  return total;
}

} // namespace ndvi
