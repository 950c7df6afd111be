#include "reports/reporttables.h"

#include "model/error.h"
#include "run/cancelcheck.h"
#include "tables/resulttables.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::ReportTables)
};

/// How far the sum of a histogram may be off its valid pixels: counts in CSV have fifteen digits.
constexpr double SUM_GRACE = 1e-6;

/// Shares of the work: reading the statistics, then the histogram.
constexpr double STATISTICS_DONE = 0.3, HISTOGRAM_DONE = 0.9;

/// What tells scenes apart: a table of several runs may have an id more than once.
QString sceneName(const QString &id, const std::optional<Timestamp> &time)
{
  return id + '\n' + (time ? QString::fromStdString(formatDate(*time)) : QString());
}

} // namespace

std::int32_t ReportTables::sceneOf(const ResultRowKey &key) const
{
  return mScenes.value(sceneName(key.sceneId, key.datetime), ReportRow::NO_SCENE);
}

/// The scene, day or period of a row of the statistics.
std::int32_t ReportTables::addScene(const StatisticsTableRow &row)
{
  const ResultRowKey &key = row.key;
  if (key.sceneId.isEmpty() && !key.datetime)
    return ReportRow::NO_SCENE;
  const auto add = [&](const QString &id, ReportScene::Kind kind)
  {
    const QString name = sceneName(id, key.datetime);
    if (!mScenes.contains(name))
    {
      ReportScene scene{id.toStdString(), key.datetime, {}, {}, kind};
      scene.end = row.end;
      mScenes.insert(name, mBuilder.addScene(std::move(scene)));
    }
    return mScenes.value(name);
  };
  if (!row.period.isEmpty() && row.period != QLatin1String("scene"))
    return add(key.sceneId, ReportScene::Kind::Period);
  if (key.sceneId.isEmpty()) // merged scenes of a day, none of which the zone meets
    return add(key.sceneId, ReportScene::Kind::Day);
  const QStringList parts = key.sceneId.split(SCENE_SEPARATOR);
  if (parts.size() == 1 || sceneOf(key) != ReportRow::NO_SCENE)
  {
    const std::int32_t scene = add(key.sceneId, ReportScene::Kind::Scene);
    mBuilder.setTime(scene, key.datetime); // as part of a day it had that of the day
    return scene;
  }
  for (const QString &part : parts)
    add(part, ReportScene::Kind::Scene);
  return add(key.sceneId, ReportScene::Kind::Day);
}

void ReportTables::readScenes(ScenesTableReader &table)
{
  CancelCheck cancelled(mProgress);
  for (ScenesTableRow row; table.next(row);)
  {
    cancelled();
    ReportScene scene{row.key.sceneId.toStdString(), row.key.datetime, statusName(row.result.status),
                      row.result.message};
    scene.masked = row.result.masked;
    mScenes.insert(sceneName(row.key.sceneId, row.key.datetime), mBuilder.addScene(std::move(scene)));
  }
}

std::size_t ReportTables::zoneOf(const QgsFields &fields, const QgsAttributes &zone)
{
  const QString id = zone.value(0).toString();
  const auto found = mZones.constFind(id);
  if (found != mZones.constEnd())
    return *found;
  const std::size_t index = mBuilder.addZone(id.toStdString(), zoneDetails(fields, zone), mChosen.contains(id));
  mZones.insert(id, index);
  return index;
}

void ReportTables::readStatistics(StatisticsTableReader &table, const QStringList &chosen, long long rows)
{
  mChosen = chosen;
  const ReportRows reportRows(table.percentiles().values);
  CancelCheck cancelled(mProgress);
  for (StatisticsTableRow row; table.next(row);)
  {
    cancelled();
    tell(row.key.row, rows, 0, STATISTICS_DONE);
    const std::size_t zone = zoneOf(table.zoneFields(), row.key.zone);
    ReportRow reportRow = reportRows.row(row.result, addScene(row));
    reportRow.summed = row.rows;
    reportRow.failed = row.rowsFailed;
    // "histogram", or with the names of those that it told: "histogram: p5, p90".
    const QStringList read = row.percentilesFrom.split(QLatin1String(": "));
    const QStringList names = read.value(1).split(QLatin1String(", "));
    reportRow.arePercentilesRead =
        read.first() == QLatin1String("histogram") &&
        (read.size() == 1 || names.contains("median") || names.contains("p5") || names.contains("p95"));
    mBuilder.addRow(zone, std::move(reportRow), row.result.message);
  }
  if (mZones.isEmpty())
    throw Error(ErrorCode::Input, Tr::tr("STATISTICS: the table “%1” has no rows.").arg(table.name()).toStdString());
  QStringList missing;
  for (const QString &id : chosen)
  {
    const auto found = mZones.constFind(id);
    if (found == mZones.constEnd())
      missing << id;
    else
      mOptions.zones.push_back(*found);
  }
  if (!missing.isEmpty())
    throw Error(ErrorCode::Input, Tr::tr("ZONES_SHOWN: the table “%1” has no zone %2.")
                                      .arg(table.name(), missing.mid(0, 5).join(QLatin1String(", ")))
                                      .toStdString());
}

void ReportTables::choose(std::size_t maxZones)
{
  mData = mBuilder.finish();
  const std::vector<Attention> attention = attentions(mData);
  mAttentionCount =
      std::count_if(attention.begin(), attention.end(), [](const Attention &a) { return needsAttention(a.kind); });
  mOptions.maxZones = maxZones;
  for (const std::size_t zone : zonesShown(mData, attention, mOptions))
  {
    for (ReportRow &row : mData.zones[zone].rows)
      mRows.insert({zone, row.scene}, &row);
  }
}

void ReportTables::addCell(const HistogramTableRow &row, ReportRow &target, const QString &table)
{
  const auto bin = static_cast<std::size_t>(row.bin);
  if (!setBin(mData, bin, row.lower, row.upper))
    throw Error(ErrorCode::Input,
                Tr::tr("HISTOGRAM: row %1 of the table “%2” has other edges for bin %3 than a row before "
                       "it. Histograms of one report must have the same bins.")
                    .arg(row.key.row)
                    .arg(table)
                    .arg(row.bin)
                    .toStdString());
  if (row.count > 0 && target.valid > 0)
    target.cells.push_back({static_cast<std::uint32_t>(bin), static_cast<float>(row.count / target.valid)});
}

void ReportTables::readHistogram(HistogramTableReader &table, long long rows)
{
  CancelCheck cancelled(mProgress);
  for (HistogramTableRow row; table.next(row);)
  {
    cancelled();
    tell(row.key.row, rows, STATISTICS_DONE, HISTOGRAM_DONE);
    const auto zone = mZones.constFind(row.key.zone.value(0).toString());
    const std::int32_t scene = sceneOf(row.key);
    if (zone == mZones.constEnd() || scene == ReportRow::NO_SCENE)
      throw Error(ErrorCode::Input, Tr::tr("HISTOGRAM: row %1 of the table “%2” is of zone %3 in scene %4, of which "
                                           "STATISTICS has no row. Give the two tables of one run.")
                                        .arg(row.key.row)
                                        .arg(table.name(), row.key.zone.value(0).toString(), row.key.sceneId)
                                        .toStdString());
    if (ReportRow *target = mRows.value({*zone, scene}, nullptr))
      addCell(row, *target, table.name());
  }
  checkSums();
}

void ReportTables::tell(long long row, long long rows, double from, double to)
{
  if (row % 1000 == 0 && rows > 0)
    mProgress.setFraction(std::min(from + (to - from) * static_cast<double>(row) / static_cast<double>(rows), to));
}

void ReportTables::checkSums()
{
  long long wrong = 0;
  for (ReportRow *row : std::as_const(mRows))
  {
    std::sort(row->cells.begin(), row->cells.end(),
              [](const ReportCell &a, const ReportCell &b) { return a.bin < b.bin; });
    if (!row->hasValid())
      continue;
    double sum = (row->below + row->above) / row->valid;
    for (const ReportCell &cell : row->cells)
      sum += static_cast<double>(cell.share);
    wrong += std::fabs(sum - 1) > SUM_GRACE ? 1 : 0;
  }
  if (wrong == 0)
    return;
  mData.remarks.push_back(Tr::tr("In %1 of the scenes shown the histogram does not add up to the valid pixels of the "
                                 "statistics: rows were left out, or the tables are of different runs.")
                              .arg(wrong)
                              .toStdString());
  mProgress.warning(mData.remarks.back());
}

} // namespace ndvi
