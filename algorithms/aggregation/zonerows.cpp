#include "aggregation/zonerows.h"

#include "model/error.h"

#include <QCoreApplication>

#include <map>
#include <set>

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

/// What the rows of one scene in one histogram table add up to.
struct HistogramTally
{
  RowSource source;
  double count = 0, weighted = 0;
  std::set<int> bins; ///< that were there
};

} // namespace

void ZoneRows::choose(const AggregateOptions &options)
{
  if (mInput.hasStatistics())
    chooseStatistics();
  else
    chooseHistograms();
  if (const std::optional<std::uint32_t> noScene = mKeys.noScene())
    mRows.dropRowsWithoutScene(*noScene);
  if (options.keepOneADay && options.step != AggregateOptions::Step::Scene)
    mRows.keepOneADay(mKeys.scenes());
}

void ZoneRows::chooseStatistics()
{
  for (const StatisticsRecord &record : mStatistics)
  {
    const ZoneResult &result = record.result;
    RowFacts facts;
    facts.scene = record.source.scene;
    facts.table = record.source.table;
    facts.status = result.status;
    facts.pixels = result.pixels;
    facts.valid = result.valid;
    facts.nodata = result.nodata;
    facts.zoneShare = hasCounts(result.status) ? result.zoneShare : 0;
    facts.mean = result.mean;
    addRow(facts, result.valid - result.below - result.above);
  }
}

void ZoneRows::chooseHistograms()
{
  std::vector<HistogramTally> tallies;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> numbers; // by table and scene
  for (const HistogramRecord &record : mHistograms)
  {
    const RowSource &source = record.source;
    const auto [at, isNew] = numbers.try_emplace({source.table, source.scene}, tallies.size());
    if (isNew)
      tallies.push_back({source, 0, 0, {}});
    HistogramTally &tally = tallies[at->second];
    for (std::size_t i = 0; i < record.bins.size(); ++i)
    {
      const auto &[bin, count] = record.bins[i];
      if (!tally.bins.insert(bin).second)
      {
        fail(Tr::tr("Row %1 of the table “%2”: bin %3 of zone %4 in scene %5 is there a second time.")
                 .arg(source.row + static_cast<long long>(i))
                 .arg(mInput.histogramName(source.table))
                 .arg(bin)
                 .arg(mKeys.zoneId(mZone), QString::fromStdString(mKeys.scenes()[source.scene].id)));
      }
      tally.count += count;
      tally.weighted += count * mBins.at(bin).mid;
    }
  }
  for (const HistogramTally &tally : tallies)
  {
    RowFacts facts;
    facts.scene = tally.source.scene;
    facts.table = tally.source.table;
    facts.status = ZoneStatus::Ok;
    facts.pixels = facts.valid = tally.count;
    facts.zoneShare = 1; // unknown: equal for all
    facts.mean = tally.count > 0 ? tally.weighted / tally.count : 0;
    addRow(facts, std::nullopt);
  }
}

void ZoneRows::addRow(RowFacts facts, std::optional<double> inBins)
{
  facts.zone = mZone;
  const std::optional<std::size_t> other = mRows.add(facts);
  if (other)
  {
    fail(Tr::tr("Zone %1 in scene %2 has other numbers in “%3” than in “%4”, so it is not clear which count. Leave one "
                "of the tables out, or filter it.")
             .arg(mKeys.zoneId(mZone), QString::fromStdString(mKeys.scenes()[facts.scene].id),
                  mInput.rowTableName(facts.table), mInput.rowTableName(mRows.row(*other).table)));
  }
  mLedger.open(inBins);
}

void ZoneRows::sum(AggregateGroups &groups)
{
  groups.add(mRows);
  for (std::size_t i = 0; i < mStatistics.size(); ++i)
  {
    const RowFacts &facts = mRows.row(i);
    if (facts.fate != RowFate::Kept)
      continue;
    AggregateGroup &group = groups.of(facts);
    group.statistics.add(mStatistics[i].result);
    if (mStatistics[i].result.valid > 0)
      group.percentilesFrom = QString::fromStdString(mStatistics[i].percentilesFrom);
  }
  for (const HistogramRecord &record : mHistograms)
    sumHistogram(record, groups);
  if (mInput.hasHistograms())
    checkHistograms();
}

void ZoneRows::sumHistogram(const HistogramRecord &record, AggregateGroups &groups)
{
  const RowSource &source = record.source;
  const std::optional<std::size_t> number = mRows.find(mZone, source.scene);
  if (!number)
  {
    fail(Tr::tr("Row %1 of the table “%2” is of zone %3 in scene %4, of which STATISTICS_TABLES has no row. Give the "
                "tables of the same runs, filtered alike, or only one kind.")
             .arg(source.row)
             .arg(mInput.histogramName(source.table), mKeys.zoneId(mZone),
                  QString::fromStdString(mKeys.scenes()[source.scene].id)));
  }
  const RowFacts &facts = mRows.row(*number);
  for (const auto &[bin, count] : record.bins)
  {
    const bool isTaken = mLedger.add(*number, source.table, bin, count);
    if (isTaken && facts.fate == RowFate::Kept)
      groups.of(facts).histogram.add(bin, count);
  }
}

void ZoneRows::checkHistograms() const
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
