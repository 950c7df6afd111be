#include "tableaggregator.h"

#include "model/error.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

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

std::uint64_t pairKey(std::uint64_t a, std::uint32_t b)
{
  return a << 32 | b;
}

void makeUnique(std::vector<std::uint32_t> &numbers)
{
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  numbers.shrink_to_fit();
}

} // namespace

TableAggregator::TableAggregator(std::vector<NamedTable> histograms, std::vector<NamedTable> statistics,
                                 const AggregateOptions &options, Progress &progress)
    : mHistograms(std::move(histograms)),
      mStatistics(std::move(statistics)),
      mOptions(options),
      mProgress(progress),
      mKeys(options)
{
  // Each is read twice where it is alone, for which rows count and for the sums; histograms else once.
  const auto add = [this](const std::vector<NamedTable> &tables, int times)
  {
    for (const NamedTable &table : tables)
      mRowsExpected += times * std::max(0LL, static_cast<long long>(table.source->featureCount()));
  };
  add(mStatistics, 2);
  add(mHistograms, mStatistics.empty() ? 2 : 1);
}

void TableAggregator::run()
{
  if (hasStatistics())
    chooseFromStatistics();
  else
    chooseFromHistograms();
  if (const std::optional<std::uint32_t> noScene = mKeys.noScene())
    mRows.dropRowsWithoutScene(*noScene);
  if (mOptions.keepOneADay && mOptions.step != AggregateOptions::Step::Scene)
    mRows.keepOneADay(mKeys.scenes());
  makeGroups();
  if (hasStatistics())
    sumStatistics();
  if (hasHistograms())
  {
    sumHistograms();
    checkHistograms();
  }
}

QString TableAggregator::tableName(std::uint32_t table) const
{
  return (hasStatistics() ? mStatistics : mHistograms)[table].name;
}

void TableAggregator::step()
{
  if (++mRowsRead % 500 != 0)
    return;
  if (mProgress.isCancelled())
    throw Error(ErrorCode::Cancelled, "");
  if (mRowsExpected > 0)
    mProgress.setFraction(std::min(1.0, static_cast<double>(mRowsRead) / static_cast<double>(mRowsExpected)));
}

void TableAggregator::findPercentiles()
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

void TableAggregator::readStatistics(const RowFunction &use)
{
  for (std::uint32_t table = 0; table < mStatistics.size(); ++table)
  {
    StatisticsTableReader reader(*mStatistics[table].source, mStatistics[table].name);
    mKeys.startTable(reader);
    for (StatisticsTableRow row; reader.next(row);)
    {
      step();
      if (row.result.valid > 0)
      {
        // In the columns of all tables together.
        std::vector<double> percentiles(mPercentiles.values.size(), std::numeric_limits<double>::quiet_NaN());
        for (std::size_t i = 0; i < row.result.percentiles.size(); ++i)
        {
          const auto at =
              std::lower_bound(mPercentiles.values.begin(), mPercentiles.values.end(), reader.percentiles().values[i]);
          percentiles[static_cast<std::size_t>(at - mPercentiles.values.begin())] = row.result.percentiles[i];
        }
        row.result.percentiles = percentiles;
      }
      use(row, table);
    }
  }
}

void TableAggregator::addRow(const RowFacts &facts, std::optional<double> inBins)
{
  const std::optional<std::size_t> other = mRows.add(facts);
  if (other)
  {
    fail(Tr::tr("Zone %1 in scene %2 has other numbers in “%3” than in “%4”, so it is not clear which count. Leave one "
                "of the tables out, or filter it.")
             .arg(mKeys.zoneId(facts.zone), QString::fromStdString(mKeys.scenes()[facts.scene].id),
                  tableName(facts.table), tableName(mRows.row(*other).table)));
  }
  mLedger.open(inBins);
}

void TableAggregator::chooseFromStatistics()
{
  findPercentiles();
  readStatistics(
      [this](const StatisticsTableRow &row, std::uint32_t table)
      {
        RowFacts facts;
        facts.zone = mKeys.zone(row.key);
        facts.scene = mKeys.scene(row.key);
        facts.table = table;
        const ZoneResult &result = row.result;
        facts.status = result.status;
        facts.pixels = result.pixels;
        facts.valid = result.valid;
        facts.nodata = result.nodata;
        facts.zoneShare = hasCounts(result.status) ? result.zoneShare : 0;
        facts.mean = result.mean;
        for (const double count : {result.pixels, result.valid, result.masked, result.nodata, result.undefined})
          mAreWhole = mAreWhole && isWhole(count);
        addRow(facts, result.valid - result.below - result.above);
      });
}

/// What the rows of one zone and scene in one histogram table add up to.
struct TableAggregator::HistogramTally
{
  std::uint32_t zone = 0, scene = 0;
  double count = 0, weighted = 0;
  std::vector<bool> bins; ///< that were there
};

std::vector<TableAggregator::HistogramTally> TableAggregator::tallyHistograms(const NamedTable &table)
{
  HistogramTableReader reader(*table.source, table.name);
  mKeys.startTable(reader);
  std::vector<HistogramTally> tallies;
  std::unordered_map<std::uint64_t, std::size_t> numbers;
  for (HistogramTableRow row; reader.next(row);)
  {
    step();
    const std::uint32_t zone = mKeys.zone(row.key), scene = mKeys.scene(row.key);
    const auto [at, isNew] = numbers.emplace(pairKey(zone, scene), tallies.size());
    if (isNew)
      tallies.push_back({zone, scene, 0, 0, {}});
    HistogramTally &tally = tallies[at->second];
    const auto bin = static_cast<std::size_t>(row.bin);
    if (bin >= tally.bins.size())
      tally.bins.resize(bin + 1, false);
    if (tally.bins[bin])
    {
      fail(Tr::tr("Row %1 of the table “%2”: bin %3 of zone %4 in scene %5 is there a second time.")
               .arg(row.key.row)
               .arg(reader.name())
               .arg(row.bin)
               .arg(mKeys.zoneId(zone), row.key.sceneId));
    }
    tally.bins[bin] = true;
    tally.count += row.count;
    tally.weighted += row.count * row.mid;
  }
  return tallies;
}

void TableAggregator::chooseFromHistograms()
{
  for (std::uint32_t table = 0; table < mHistograms.size(); ++table)
  {
    for (const HistogramTally &tally : tallyHistograms(mHistograms[table]))
    {
      RowFacts facts;
      facts.zone = tally.zone;
      facts.scene = tally.scene;
      facts.table = table;
      facts.status = ZoneStatus::Ok;
      facts.pixels = facts.valid = tally.count;
      facts.zoneShare = 1; // unknown: equal for all
      facts.mean = tally.count > 0 ? tally.weighted / tally.count : 0;
      addRow(facts, std::nullopt);
    }
  }
}

AggregateGroup &TableAggregator::groupOf(const RowFacts &facts)
{
  const std::uint32_t group = mKeys.groupOf(facts.zone), period = mKeys.periodOf(facts.scene);
  const auto [at, isNew] = mGroupNumbers.emplace(pairKey(group, period), static_cast<std::uint32_t>(mGroups.size()));
  if (isNew)
  {
    mGroups.emplace_back();
    mGroups.back().group = group;
    mGroups.back().period = period;
  }
  return mGroups[at->second];
}

void TableAggregator::makeGroups()
{
  for (std::size_t i = 0; i < mRows.size(); ++i)
  {
    const RowFacts &facts = mRows.row(i);
    if (facts.fate == RowFate::Kept)
    {
      AggregateGroup &group = groupOf(facts);
      group.zones.push_back(facts.zone);
      group.scenes.push_back(facts.scene);
    }
    else if (isOfTheDay(facts.fate))
    {
      groupOf(facts).dropped.push_back(static_cast<std::uint32_t>(i));
    }
  }
  for (AggregateGroup &group : mGroups)
  {
    makeUnique(group.zones);
    makeUnique(group.scenes);
  }
}

void TableAggregator::sumStatistics()
{
  std::size_t number = 0;
  readStatistics(
      [this, &number](const StatisticsTableRow &row, std::uint32_t table)
      {
        const std::uint32_t zone = mKeys.zone(row.key), scene = mKeys.scene(row.key);
        if (number >= mRows.size() || mRows.row(number).zone != zone || mRows.row(number).scene != scene)
          fail(Tr::tr("The table “%1” changed while it was read. Run again.").arg(mStatistics[table].name));
        const RowFacts &facts = mRows.row(number++);
        if (facts.fate != RowFate::Kept)
          return;
        AggregateGroup &group = groupOf(facts);
        group.statistics.add(row.result);
        if (row.result.valid > 0)
          group.percentilesFrom = row.percentilesFrom;
      });
}

void TableAggregator::sumHistograms()
{
  for (std::uint32_t table = 0; table < mHistograms.size(); ++table)
  {
    HistogramTableReader reader(*mHistograms[table].source, mHistograms[table].name);
    mKeys.startTable(reader);
    for (HistogramTableRow row; reader.next(row);)
    {
      step();
      mEdges.add(row.bin, row.lower, row.mid, row.upper, reader.name().toStdString());
      addBin(row, table, reader.name());
    }
  }
  mEdges.checkScales();
}

void TableAggregator::addBin(const HistogramTableRow &row, std::uint32_t table, const QString &name)
{
  const std::uint32_t zone = mKeys.zone(row.key), scene = mKeys.scene(row.key);
  const std::optional<std::size_t> number = mRows.find(zone, scene);
  if (!number)
  {
    fail(Tr::tr("Row %1 of the table “%2” is of zone %3 in scene %4, of which STATISTICS_TABLES has no row. Give the "
                "tables of the same runs, filtered alike, or only one kind.")
             .arg(row.key.row)
             .arg(name, mKeys.zoneId(zone), row.key.sceneId));
  }
  mAreWhole = mAreWhole && isWhole(row.count);
  const bool isTaken = mLedger.add(*number, table, row.bin, row.count);
  const RowFacts &facts = mRows.row(*number);
  if (isTaken && facts.fate == RowFate::Kept)
    groupOf(facts).histogram.add(row.bin, row.count);
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
            .arg(zone, scene, mHistograms[problem->otherTable].name, mHistograms[problem->table].name));
  }
  fail(Tr::tr(
           "Zone %1 in scene %2 has %3 pixels in HISTOGRAM_TABLES, but should have %4 by “%5”. Give the tables of the "
           "same runs, filtered alike and each once, or only one kind.")
           .arg(zone, scene)
           .arg(problem->count)
           .arg(problem->expected)
           .arg(tableName(facts.table)));
}

std::vector<const AggregateGroup *> TableAggregator::groups() const
{
  std::vector<const AggregateGroup *> groups;
  for (const AggregateGroup &group : mGroups)
    groups.push_back(&group);
  const auto order = [this](const AggregateGroup *group)
  {
    const OutputPeriod &period = mKeys.period(group->period);
    return std::make_tuple(group->group, !period.start.has_value(), period.start, period.label);
  };
  std::sort(groups.begin(), groups.end(),
            [&order](const AggregateGroup *a, const AggregateGroup *b) { return order(a) < order(b); });
  return groups;
}

} // namespace ndvi
