#include "aggregation/tableaggregator.h"

#include "aggregation/rowchooser.h"
#include "model/error.h"

#include <QCoreApplication>

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

} // namespace

TableAggregator::TableAggregator(std::vector<NamedTable> histograms, std::vector<NamedTable> statistics,
                                 const AggregateOptions &options, Progress &progress)
    : mOptions(options),
      mInput(std::move(histograms), std::move(statistics), progress),
      mKeys(options),
      mEdges(mInput.histogramNames()),
      mGroups(mKeys, mRows)
{
}

void TableAggregator::run()
{
  RowChooser chooser(mInput, mKeys, mRows, mLedger);
  chooser.choose(mOptions);
  mAreWhole = chooser.areWhole();
  mGroups.make();
  sumStatistics();
  sumHistograms();
}

void TableAggregator::sumStatistics()
{
  std::size_t number = 0;
  mInput.readStatistics(
      mKeys,
      [this, &number](const StatisticsTableRow &row, std::uint32_t table)
      {
        const std::uint32_t zone = mKeys.zone(row.key), scene = mKeys.scene(row.key);
        if (number >= mRows.size() || mRows.row(number).zone != zone || mRows.row(number).scene != scene)
          fail(Tr::tr("The table “%1” changed while it was read. Run again.").arg(mInput.rowTableName(table)));
        const RowFacts &facts = mRows.row(number++);
        if (hasCounts(row.result.status))
          mRanges.add(row.result, table, row.key.row);
        if (facts.fate != RowFate::Kept)
          return;
        AggregateGroup &group = mGroups.of(facts);
        group.statistics.add(row.result);
        if (row.result.valid > 0)
          group.percentilesFrom = row.percentilesFrom;
      });
}

void TableAggregator::sumHistograms()
{
  if (!mInput.hasHistograms())
    return;
  mInput.readHistograms(mKeys,
                        [this](const HistogramTableRow &row, std::uint32_t table)
                        {
                          mEdges.add(table, row.bin, {row.lower, row.mid, row.upper});
                          addBin(row, table);
                        });
  mEdges.check();
  checkRanges();
  checkHistograms();
}

void TableAggregator::addBin(const HistogramTableRow &row, std::uint32_t table)
{
  const std::uint32_t zone = mKeys.zone(row.key), scene = mKeys.scene(row.key);
  const std::optional<std::size_t> number = mRows.find(zone, scene);
  if (!number)
  {
    fail(Tr::tr("Row %1 of the table “%2” is of zone %3 in scene %4, of which STATISTICS_TABLES has no row. Give the "
                "tables of the same runs, filtered alike, or only one kind.")
             .arg(row.key.row)
             .arg(mInput.histogramName(table), mKeys.zoneId(zone), row.key.sceneId));
  }
  mAreWhole = mAreWhole && row.count == std::floor(row.count);
  const bool isTaken = mLedger.add(*number, table, row.bin, row.count);
  const RowFacts &facts = mRows.row(*number);
  if (isTaken && facts.fate == RowFate::Kept)
    mGroups.of(facts).histogram.add(row.bin, row.count);
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

void TableAggregator::checkHistograms() const
{
  const std::optional<HistogramLedger::Problem> problem = mLedger.firstProblem(mRows);
  if (!problem)
    return;
  const RowFacts &facts = mRows.row(problem->row);
  const QString zone = mKeys.zoneId(facts.zone);
  const QString scene = QString::fromStdString(mKeys.scenes()[facts.scene].id);
  if (problem->isRepeated)
  {
    fail(
        Tr::tr("Zone %1 in scene %2 has another histogram in “%3” than in “%4”, so it is not clear which counts. Leave "
               "one of the tables out, or filter it.")
            .arg(zone, scene, mInput.histogramName(problem->otherTable), mInput.histogramName(problem->table)));
  }
  fail(Tr::tr(
           "Zone %1 in scene %2 has %3 pixels in HISTOGRAM_TABLES, but should have %4 by “%5”. Give the tables of the "
           "same runs, filtered alike and each once, or only one kind.")
           .arg(zone, scene)
           .arg(problem->count)
           .arg(problem->expected)
           .arg(mInput.rowTableName(facts.table)));
}

} // namespace ndvi
