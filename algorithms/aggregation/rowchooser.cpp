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

void RowChooser::choose(const AggregateOptions &options)
{
  if (mInput.hasStatistics())
    readStatistics();
  else
    readHistograms();
  if (const std::optional<std::uint32_t> noScene = mKeys.noScene())
    mRows.dropRowsWithoutScene(*noScene);
  if (options.keepOneADay && options.step != AggregateOptions::Step::Scene)
    mRows.keepOneADay(mKeys.scenes());
}

void RowChooser::readStatistics()
{
  mInput.readStatistics(
      mKeys,
      [this](const StatisticsTableRow &row, std::uint32_t table)
      {
        const ZoneResult &result = row.result;
        RowFacts facts;
        facts.zone = mKeys.zone(row.key);
        facts.scene = mKeys.scene(row.key);
        facts.table = table;
        facts.status = result.status;
        facts.pixels = result.pixels;
        facts.valid = result.valid;
        facts.nodata = result.nodata;
        facts.zoneShare = hasCounts(result.status) ? result.zoneShare : 0;
        facts.mean = result.mean;
        for (const double count : {result.pixels, result.valid, result.masked, result.nodata, result.undefined})
          mAreWhole = mAreWhole && count == std::floor(count);
        addRow(facts, result.valid - result.below - result.above);
      });
}

/// What the rows of one zone and scene in one histogram table add up to.
struct RowChooser::HistogramTally
{
  std::uint32_t zone = 0, scene = 0;
  double count = 0, weighted = 0;
  std::vector<bool> bins; ///< that were there
};

void RowChooser::tally(const HistogramTableRow &row, std::uint32_t table, HistogramTally &tally)
{
  const auto bin = static_cast<std::size_t>(row.bin);
  if (bin >= tally.bins.size())
    tally.bins.resize(bin + 1, false);
  if (tally.bins[bin])
  {
    fail(Tr::tr("Row %1 of the table “%2”: bin %3 of zone %4 in scene %5 is there a second time.")
             .arg(row.key.row)
             .arg(mInput.histogramName(table))
             .arg(row.bin)
             .arg(mKeys.zoneId(tally.zone), row.key.sceneId));
  }
  tally.bins[bin] = true;
  tally.count += row.count;
  tally.weighted += row.count * row.mid;
}

void RowChooser::readHistograms()
{
  std::vector<HistogramTally> tallies;
  std::unordered_map<std::uint64_t, std::size_t> numbers;
  std::uint32_t current = 0;
  mInput.readHistograms(mKeys,
                        [&](const HistogramTableRow &row, std::uint32_t table)
                        {
                          if (table != current)
                          {
                            addTallies(tallies, current);
                            tallies.clear();
                            numbers.clear();
                            current = table;
                          }
                          const std::uint32_t zone = mKeys.zone(row.key), scene = mKeys.scene(row.key);
                          const auto [at, isNew] = numbers.emplace(std::uint64_t(zone) << 32 | scene, tallies.size());
                          if (isNew)
                            tallies.push_back({zone, scene, 0, 0, {}});
                          tally(row, table, tallies[at->second]);
                        });
  addTallies(tallies, current);
}

void RowChooser::addTallies(const std::vector<HistogramTally> &tallies, std::uint32_t table)
{
  for (const HistogramTally &tally : tallies)
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

void RowChooser::addRow(const RowFacts &facts, std::optional<double> inBins)
{
  const std::optional<std::size_t> other = mRows.add(facts);
  if (other)
  {
    fail(Tr::tr("Zone %1 in scene %2 has other numbers in “%3” than in “%4”, so it is not clear which count. Leave one "
                "of the tables out, or filter it.")
             .arg(mKeys.zoneId(facts.zone), QString::fromStdString(mKeys.scenes()[facts.scene].id),
                  mInput.rowTableName(facts.table), mInput.rowTableName(mRows.row(*other).table)));
  }
  mLedger.open(inBins);
}

} // namespace ndvi
