#include "aggregation/aggregateinput.h"

#include "model/error.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace ndvi
{

AggregateInput::AggregateInput(std::vector<NamedTable> histograms, std::vector<NamedTable> statistics,
                               Progress &progress)
    : mHistograms(std::move(histograms)), mStatistics(std::move(statistics)), mProgress(progress)
{
  // Each is read twice where it is alone, for which rows count and for the sums; histograms else once.
  const auto add = [this](const std::vector<NamedTable> &tables, int times)
  {
    for (const NamedTable &table : tables)
      mRowsExpected += times * std::max(0LL, static_cast<long long>(table.source->featureCount()));
  };
  add(mStatistics, 2);
  add(mHistograms, mStatistics.empty() ? 2 : 1);
  findPercentiles();
}

std::vector<std::string> AggregateInput::histogramNames() const
{
  std::vector<std::string> names;
  for (const NamedTable &table : mHistograms)
    names.push_back(table.name.toStdString());
  return names;
}

const QString &AggregateInput::rowTableName(std::uint32_t table) const
{
  return (hasStatistics() ? mStatistics : mHistograms)[table].name;
}

void AggregateInput::findPercentiles()
{
  QMap<double, QString> found;
  for (const NamedTable &table : mStatistics)
  {
    const Percentiles percentiles = StatisticsTableReader(*table.source, table.name).percentiles();
    for (std::size_t i = 0; i < percentiles.values.size(); ++i)
      found.insert(percentiles.values[i], percentiles.names[static_cast<int>(i)]);
  }
  for (auto it = found.constBegin(); it != found.constEnd(); ++it)
  {
    mPercentiles.values.push_back(it.key());
    mPercentiles.names << it.value();
  }
}

void AggregateInput::readStatistics(AggregateKeys &keys, const StatisticsFunction &use)
{
  for (std::uint32_t table = 0; table < mStatistics.size(); ++table)
  {
    StatisticsTableReader reader(*mStatistics[table].source, mStatistics[table].name);
    mHasRealCounts = mHasRealCounts || reader.hasRealCounts();
    keys.startTable(reader);
    std::vector<std::size_t> columns; // of the table's percentiles among those of all
    for (const double value : reader.percentiles().values)
      columns.push_back(
          static_cast<std::size_t>(std::lower_bound(mPercentiles.values.begin(), mPercentiles.values.end(), value) -
                                   mPercentiles.values.begin()));
    for (StatisticsTableRow row; reader.next(row);)
    {
      step();
      if (row.result.valid > 0)
      {
        std::vector<double> percentiles(mPercentiles.values.size(), std::numeric_limits<double>::quiet_NaN());
        for (std::size_t i = 0; i < row.result.percentiles.size(); ++i)
          percentiles[columns[i]] = row.result.percentiles[i];
        row.result.percentiles = std::move(percentiles);
      }
      use(row, table);
    }
  }
}

void AggregateInput::readHistograms(AggregateKeys &keys, const HistogramFunction &use)
{
  for (std::uint32_t table = 0; table < mHistograms.size(); ++table)
  {
    HistogramTableReader reader(*mHistograms[table].source, mHistograms[table].name);
    mHasRealCounts = mHasRealCounts || reader.hasRealCounts();
    keys.startTable(reader);
    for (HistogramTableRow row; reader.next(row);)
    {
      step();
      use(row, table);
    }
  }
}

void AggregateInput::step()
{
  if (++mRowsRead % 500 != 0)
    return;
  if (mProgress.isCancelled())
    throw Error(ErrorCode::Cancelled, "");
  if (mRowsExpected > 0)
    mProgress.setFraction(std::min(1.0, static_cast<double>(mRowsRead) / static_cast<double>(mRowsExpected)));
}

} // namespace ndvi
