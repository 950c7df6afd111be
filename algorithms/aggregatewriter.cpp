#include "aggregatewriter.h"

#include "collectionlayer.h"

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

/// Scenes a column names before it only counts the rest.
constexpr std::size_t NAMED_SCENES = 10;

void append(QgsFields &fields, std::initializer_list<const char *> names, FieldType type)
{
  for (const char *name : names)
    fields.append(makeField(QString::fromLatin1(name), type));
}

void appendTimes(QgsFields &fields)
{
  append(fields, {"period"}, FieldType::Text);
  append(fields, {"start", "end"}, FieldType::DateTime);
}

/// A sum keeps the rules of the tables; a single row is as its run wrote it.
void checkSum(const AggregateGroup &group, ZoneResult total, bool hasHistogram)
{
  if (group.statistics.rows() == 1)
    return;
  if (std::isnan(total.median)) // unknown without a histogram
    total.median = total.mean;
  if (total.valid > 0)
    total.bins = {hasHistogram ? countOfUnits(group.histogram.total()) : total.valid - total.below - total.above};
  checkSums(total);
}

} // namespace

QgsFields aggregateHistogramFields(const TableAggregator &tables)
{
  QgsFields fields = histogramFields(tables.keys().groupFields(), tables.countType());
  appendTimes(fields);
  return fields;
}

QgsFields aggregateStatisticsFields(const TableAggregator &tables)
{
  QgsFields fields = statisticsFields(tables.keys().groupFields(), tables.percentiles(), tables.countType());
  append(fields, {"percentiles_from"}, FieldType::Text);
  appendTimes(fields);
  append(fields, {"rows", "rows_without_valid", "rows_failed", "zones", "scenes", "dropped"}, FieldType::Integer);
  append(fields, {"kept_scenes", "dropped_scenes"}, FieldType::Text);
  return fields;
}

QgsFields choiceFields(const TableAggregator &tables)
{
  QgsFields fields = tables.keys().zoneFields();
  append(fields, {"scene_id"}, FieldType::Text);
  append(fields, {"datetime"}, FieldType::DateTime);
  append(fields, {"reason", "kept_scene", "table"}, FieldType::Text);
  append(fields, {"pixels", "valid", "zone_share", "kept_pixels", "kept_valid", "kept_zone_share"}, FieldType::Real);
  return fields;
}

AggregateWriter::AggregateWriter(const TableAggregator &tables, const QString &period, const AggregateOutputs &outputs,
                                 Progress &progress)
    : mTables(tables), mPeriod(period), mOutputs(outputs), mCancelled(progress)
{
}

void AggregateWriter::write()
{
  for (const AggregateGroup *group : mTables.groups())
  {
    mCancelled();
    if (mTables.hasStatistics())
      addStatistics(*group);
    if (mTables.hasHistograms())
      addHistogram(*group);
  }
  addChoices();
}

QgsAttributes AggregateWriter::keyOf(const AggregateGroup &group) const
{
  const OutputPeriod &period = mTables.keys().period(group.period);
  QgsAttributes key = mTables.keys().groupAttributes(group.group);
  key << textValue(period.label.toStdString()) << dateTimeValue(period.start);
  return key;
}

QgsAttributes AggregateWriter::timesOf(const AggregateGroup &group) const
{
  const OutputPeriod &period = mTables.keys().period(group.period);
  QgsAttributes times;
  times << mPeriod << dateTimeValue(period.start) << dateTimeValue(period.end);
  return times;
}

QString AggregateWriter::sceneList(const std::vector<std::uint32_t> &scenes) const
{
  QStringList names;
  for (std::size_t i = 0; i < std::min(scenes.size(), NAMED_SCENES); ++i)
    names << QString::fromStdString(mTables.keys().scenes()[scenes[i]].id);
  names.removeAll(QString());
  if (scenes.size() > NAMED_SCENES)
    names << Tr::tr("and %1 more").arg(scenes.size() - NAMED_SCENES);
  return names.join(QLatin1String(", "));
}

double AggregateWriter::validPixels(const AggregateGroup &group) const
{
  return mTables.hasStatistics() ? group.statistics.total().valid : countOfUnits(group.histogram.total());
}

ZoneResult AggregateWriter::totalOf(const AggregateGroup &group, QString &percentilesFrom) const
{
  ZoneResult total = group.statistics.total();
  percentilesFrom.clear();
  if (total.valid <= 0)
    return total;
  const bool isComplete =
      !std::isnan(total.median) && total.percentiles.size() == mTables.percentiles().values.size() &&
      std::none_of(total.percentiles.begin(), total.percentiles.end(), [](double value) { return std::isnan(value); });
  if (isComplete || !mTables.hasHistograms())
  {
    if (!std::isnan(total.median))
      percentilesFrom = group.percentilesFrom.isEmpty() ? QStringLiteral("pixels") : group.percentilesFrom;
    return total;
  }

  std::vector<double> wanted = mTables.percentiles().values;
  wanted.push_back(50);
  total.percentiles = percentilesOf(stretchesOf(group, total), total.min, total.max, wanted);
  total.median = total.percentiles.back();
  total.percentiles.pop_back();
  percentilesFrom = QStringLiteral("histogram");
  return total;
}

std::vector<CountedStretch> AggregateWriter::stretchesOf(const AggregateGroup &group, const ZoneResult &total) const
{
  std::vector<CountedStretch> stretches;
  const auto &edges = mTables.edges().bins();
  if (total.below > 0)
    stretches.push_back({total.min, edges.empty() ? total.max : edges.begin()->second.lower, countUnits(total.below)});
  for (const HistogramSum::Bin &bin : group.histogram.bins())
  {
    if (bin.units > 0)
      stretches.push_back({edges.at(bin.bin).lower, edges.at(bin.bin).upper, bin.units});
  }
  if (total.above > 0)
    stretches.push_back({edges.empty() ? total.min : edges.rbegin()->second.upper, total.max, countUnits(total.above)});
  return stretches;
}

void AggregateWriter::addStatistics(const AggregateGroup &group)
{
  QString percentilesFrom;
  const ZoneResult total = totalOf(group, percentilesFrom);
  checkSum(group, total, mTables.hasHistograms());
  QgsFeature row = statisticsRow(keyOf(group), total, mTables.percentiles().values.size(), mTables.countType());
  std::vector<std::uint32_t> dropped;
  for (const std::uint32_t number : group.dropped)
    dropped.push_back(mTables.rows().row(number).scene);
  std::sort(dropped.begin(), dropped.end());
  dropped.erase(std::unique(dropped.begin(), dropped.end()), dropped.end());

  QgsAttributes attributes = row.attributes();
  attributes << textValue(percentilesFrom.toStdString()) << timesOf(group);
  for (const long long count :
       {group.statistics.rows(), group.statistics.rowsWithoutValid(), group.statistics.rowsFailed(),
        static_cast<long long>(group.zones.size()), static_cast<long long>(group.scenes.size()),
        static_cast<long long>(group.dropped.size())})
    attributes << count;
  attributes << textValue(sceneList(group.scenes).toStdString()) << textValue(sceneList(dropped).toStdString());
  row.setAttributes(attributes);
  mOutputs.statistics.add(row);
  mDigest.addRow(total.status, total.valid > 0);
}

void AggregateWriter::addHistogram(const AggregateGroup &group)
{
  const double valid = validPixels(group);
  if (valid <= 0)
    return;
  const QgsAttributes key = keyOf(group), times = timesOf(group);
  for (const HistogramSum::Bin &bin : group.histogram.bins())
  {
    mCancelled();
    const EdgeTable::Bin &edges = mTables.edges().bins().at(bin.bin);
    QgsFeature row = histogramRow(key, {bin.bin, edges.lower, edges.mid, edges.upper, countOfUnits(bin.units)}, valid,
                                  mTables.countType());
    QgsAttributes attributes = row.attributes();
    attributes << times;
    row.setAttributes(attributes);
    mOutputs.histogram.add(row);
  }
}

void AggregateWriter::addChoices()
{
  const AggregateKeys &keys = mTables.keys();
  for (std::size_t i = 0; i < mTables.rows().size(); ++i)
  {
    mCancelled();
    const RowFacts &dropped = mTables.rows().row(i);
    if (dropped.fate == RowFate::Kept)
      continue;
    ++mDropped;
    const RowFacts &kept = mTables.rows().row(dropped.winner);
    const auto number = [](const RowFacts &row, double value)
    { return hasCounts(row.status) ? QVariant(value) : QVariant(); };
    const SceneFacts &scene = keys.scenes()[dropped.scene];
    QgsAttributes attributes = keys.zoneAttributes(dropped.zone);
    attributes << textValue(scene.id) << dateTimeValue(scene.datetime) << QString::fromLatin1(fateName(dropped.fate))
               << textValue(keys.scenes()[kept.scene].id) << mTables.tableName(dropped.table)
               << number(dropped, dropped.pixels) << number(dropped, dropped.valid)
               << number(dropped, dropped.zoneShare) << number(kept, kept.pixels) << number(kept, kept.valid)
               << number(kept, kept.zoneShare);
    QgsFeature row;
    row.setAttributes(attributes);
    mOutputs.choices.add(row);
  }
}

} // namespace ndvi
