#include "aggregation/tableaggregator.h"

#include "aggregation/spilledzones.h"
#include "model/error.h"
#include "run/cancelcheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::AggregateTables)
};

[[noreturn]] void fail(const QString &sentence)
{
  throw Error(ErrorCode::Input, sentence.toStdString());
}

bool isWhole(double count)
{
  return count == std::floor(count);
}

} // namespace

TableAggregator::TableAggregator(std::vector<NamedTable> histograms, std::vector<NamedTable> statistics,
                                 const AggregateOptions &options, Progress &progress)
    : mOptions(options),
      mProgress(progress),
      mInput(std::move(histograms), std::move(statistics), options, progress),
      mKeys(options),
      mEdges(mInput.histogramNames()),
      mStatistics([&progress] { return progress.isCancelled(); }),
      mHistograms([&progress] { return progress.isCancelled(); })
{
}

void TableAggregator::read()
{
  if (mInput.hasStatistics())
    readStatistics();
  if (!mInput.hasHistograms())
    return;
  readHistograms();
  mEdges.check();
  checkRanges();
}

void TableAggregator::readStatistics()
{
  mInput.readStatistics(
      mKeys,
      [this](StatisticsTableRow &row, std::uint32_t table)
      {
        const std::uint32_t zone = mKeys.zone(row.key), scene = mKeys.scene(row.key);
        const ZoneResult &result = row.result;
        if (hasCounts(result.status))
          mRanges.add(result, table, row.key.row);
        for (const double count : {result.pixels, result.valid, result.masked, result.nodata, result.undefined})
          mAreWhole = mAreWhole && isWhole(count);
        mStatistics.add(
            mKeys.groupOf(zone), zone,
            bytesOf({{table, scene, row.key.row}, std::move(row.result), row.percentilesFrom.toStdString()}));
      });
}

void TableAggregator::readHistograms()
{
  // The rows of a zone and scene mostly follow each other, and are put aside together.
  HistogramRecord record;
  std::uint32_t recordZone = 0;
  const auto putAside = [&]
  {
    if (!record.bins.empty())
      mHistograms.add(mKeys.groupOf(recordZone), recordZone, bytesOf(record));
    record.bins.clear();
  };
  mInput.readHistograms(mKeys,
                        [&](const HistogramTableRow &row, std::uint32_t table)
                        {
                          mEdges.add(table, row.bin, {row.lower, row.mid, row.upper});
                          mAreWhole = mAreWhole && isWhole(row.count);
                          const std::uint32_t zone = mKeys.zone(row.key), scene = mKeys.scene(row.key);
                          if (zone != recordZone || scene != record.source.scene || table != record.source.table)
                            putAside();
                          if (record.bins.empty())
                          {
                            record.source = {table, scene, row.key.row};
                            recordZone = zone;
                          }
                          record.bins.push_back({row.bin, row.count});
                        });
  putAside();
}

void TableAggregator::sum(const UseRows &useRows, const UseGroup &useGroup)
{
  SpilledZones zones(mStatistics, mHistograms);
  std::optional<AggregateGroups> groups;
  const auto give = [&]
  {
    const std::vector<const AggregateGroup *> ordered = groups->ordered();
    for (const AggregateGroup *group : ordered)
      useGroup(*group);
    mRowsMade += static_cast<long long>(ordered.size());
  };
  const double all = static_cast<double>(mStatistics.size() + mHistograms.size());
  long long done = 0;
  CancelCheck cancelled(mProgress);
  for (std::optional<SpilledZones::Key> key = zones.next(); key; key = zones.next())
  {
    cancelled();
    if (groups && groups->group() != key->group)
    {
      give();
      groups.reset();
    }
    if (!groups)
      groups.emplace(mKeys, key->group);
    ZoneRows rows(mInput, mKeys, bins(), key->zone);
    done += zones.take(*key, rows);
    sumZone(rows, *groups, useRows);
    mProgress.setFraction(AggregateInput::READING + (1 - AggregateInput::READING) * static_cast<double>(done) / all);
  }
  if (groups)
    give();
}

void TableAggregator::sumZone(ZoneRows &rows, AggregateGroups &groups, const UseRows &useRows)
{
  rows.choose(mOptions);
  rows.sum(groups);
  mRowsRead += static_cast<long long>(rows.rows().size());
  mRepeatedHistograms += rows.repeatedHistograms();
  useRows(rows.rows());
}

void TableAggregator::checkRanges() const
{
  const std::optional<RangeCheck::Problem> problem = mRanges.problem(bins());
  if (!problem)
    return;
  const auto &[bin, edges] = problem->isAbove ? *bins().rbegin() : *bins().begin();
  const QString row = problem->isAbove
                          ? Tr::tr("Row %1 of the table “%2” has pixels above all its bins, up to %3, but the bins "
                                   "of “%4” reach to %5.")
                          : Tr::tr("Row %1 of the table “%2” has pixels below all its bins, down to %3, but the bins "
                                   "of “%4” begin at %5.");
  fail(row.arg(problem->row)
           .arg(mInput.rowTableName(problem->table))
           .arg(problem->value)
           .arg(mInput.histogramName(static_cast<std::uint32_t>(mEdges.sourceOf(bin))))
           .arg(problem->isAbove ? edges.upper : edges.lower) +
       QLatin1Char(' ') +
       Tr::tr("So the runs had bins of different ranges, and their histograms cannot be added. Make the tables again "
              "with the same BIN_MIN and BIN_MAX, or sum those with the same bins apart."));
}

} // namespace ndvi
