#include "aggregation/aggregateinput.h"

#include "model/error.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace ndvi
{

AggregateInput::AggregateInput(std::vector<NamedTable> histograms, std::vector<NamedTable> statistics,
                               const AggregateOptions &options, Progress &progress)
    : mHistograms(std::move(histograms)), mStatistics(std::move(statistics)), mProgress(progress)
{
  look(options);
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

void AggregateInput::look(const AggregateOptions &options)
{
  QMap<double, QString> found;
  const auto checkFields = [&options](const ResultTableReader &reader) { AggregateKeys(options).startTable(reader); };
  for (const NamedTable &table : mStatistics)
  {
    checkCancel();
    const std::unique_ptr<TableSource> source = table.open();
    const StatisticsTableReader reader(*source, table.name);
    checkFields(reader);
    const Percentiles &percentiles = reader.percentiles();
    for (std::size_t i = 0; i < percentiles.values.size(); ++i)
      found.insert(percentiles.values[i], percentiles.names[static_cast<int>(i)]);
  }
  for (const NamedTable &table : mHistograms)
  {
    checkCancel();
    const std::unique_ptr<TableSource> source = table.open();
    checkFields(HistogramTableReader(*source, table.name));
  }
  for (auto it = found.constBegin(); it != found.constEnd(); ++it)
  {
    mPercentiles.values.push_back(it.key());
    mPercentiles.names << it.value();
  }
}

template <class Reader, class Row, class Use>
void AggregateInput::readTable(const NamedTable &table, AggregateKeys &keys, const Use &use)
{
  const std::unique_ptr<TableSource> source = table.open();
  const double tables = static_cast<double>(mHistograms.size() + mStatistics.size());
  const double rows = std::max(1.0, static_cast<double>(source->rowCount()));
  Reader reader(*source, table.name);
  mHasRealCounts = mHasRealCounts || reader.hasRealCounts();
  keys.startTable(reader);
  long long number = 0;
  for (Row row; reader.next(row);)
  {
    use(row, reader);
    if (++number % 500 != 0)
      continue;
    checkCancel();
    const double share = std::min(1.0, static_cast<double>(number) / rows);
    mProgress.setFraction(READING * (static_cast<double>(mTablesRead) + share) / tables);
  }
  ++mTablesRead;
}

void AggregateInput::readStatistics(AggregateKeys &keys, const StatisticsFunction &use)
{
  std::vector<double> percentiles;
  for (std::uint32_t table = 0; table < mStatistics.size(); ++table)
  {
    readTable<StatisticsTableReader, StatisticsTableRow>(
        mStatistics[table], keys,
        [&](StatisticsTableRow &row, const StatisticsTableReader &reader)
        {
          if (row.result.valid > 0)
          {
            // In the columns of all tables.
            percentiles.assign(mPercentiles.values.size(), std::numeric_limits<double>::quiet_NaN());
            const std::vector<double> &own = reader.percentiles().values;
            for (std::size_t i = 0; i < row.result.percentiles.size(); ++i)
            {
              const auto at = std::lower_bound(mPercentiles.values.begin(), mPercentiles.values.end(), own[i]);
              percentiles[static_cast<std::size_t>(at - mPercentiles.values.begin())] = row.result.percentiles[i];
            }
            row.result.percentiles.swap(percentiles);
          }
          use(row, table);
        });
  }
}

void AggregateInput::readHistograms(AggregateKeys &keys, const HistogramFunction &use)
{
  for (std::uint32_t table = 0; table < mHistograms.size(); ++table)
  {
    readTable<HistogramTableReader, HistogramTableRow>(
        mHistograms[table], keys,
        [&use, table](const HistogramTableRow &row, const HistogramTableReader &) { use(row, table); });
  }
}

void AggregateInput::checkCancel() const
{
  if (mProgress.isCancelled())
    throw Error(ErrorCode::Cancelled, "");
}

} // namespace ndvi
