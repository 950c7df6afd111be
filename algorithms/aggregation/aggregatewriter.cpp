#include "aggregation/aggregatewriter.h"

#include "layers/collectionlayer.h"

#include <QCoreApplication>

#include <algorithm>

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

void appendValues(QgsFeature &row, const QgsAttributes &values)
{
  QgsAttributes attributes = row.attributes();
  attributes << values;
  row.setAttributes(attributes);
}

std::vector<double> valuesOf(const std::map<int, double> &edges)
{
  std::vector<double> values;
  values.reserve(edges.size());
  for (const auto &[bin, edge] : edges)
    values.push_back(edge);
  return values;
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
  QgsFields fields = statisticsFields(tables.keys().groupFields(), tables.input().percentiles(), tables.countType());
  append(fields, {"percentiles_from"}, FieldType::Text);
  appendTimes(fields);
  append(fields, {"rows", "rows_without_valid", "rows_failed", "zones", "scenes", "dropped"}, FieldType::Integer);
  append(fields, {"kept_scenes", "dropped_scenes"}, FieldType::Text);
  return fields;
}

QgsFields aggregateWideFields(const TableAggregator &tables)
{
  QgsFields fields = wideFields(tables.keys().groupFields(), valuesOf(lowerEdges(tables.bins())), tables.countType());
  appendTimes(fields);
  return fields;
}

AggregateWriter::AggregateWriter(const TableAggregator &tables, const QString &period, const AggregateOutputs &outputs,
                                 Progress &progress)
    : mTables(tables), mPeriod(period), mOutputs(outputs), mWideEdges(lowerEdges(tables.bins())), mCancelled(progress)
{
}

void AggregateWriter::add(const AggregateGroup &group)
{
  mCancelled();
  const bool hasHistograms = mTables.input().hasHistograms();
  const Frame frame = frameOf(group);
  // Without statistics the shares are of the pixels in the bins.
  double valid = countOfUnits(group.histogram.total());
  if (mTables.input().hasStatistics())
  {
    const GroupTotal total = totalOf(group, mTables);
    valid = total.result.valid;
    addStatistics(group, frame, total);
    if (hasHistograms && mOutputs.wide.isRequested())
      addWide(group, frame, total.result);
  }
  if (hasHistograms && valid > 0)
    addHistogram(group, frame, valid);
}

AggregateWriter::Frame AggregateWriter::frameOf(const AggregateGroup &group) const
{
  const OutputPeriod &period = mTables.keys().period(group.period);
  Frame frame;
  frame.key = mTables.keys().groupAttributes(group.group);
  frame.key << textValue(period.label.toStdString()) << dateTimeValue(period.start);
  frame.times << mPeriod << dateTimeValue(period.start) << dateTimeValue(period.end);
  return frame;
}

QString AggregateWriter::sceneList(const std::set<std::uint32_t> &scenes) const
{
  QStringList names;
  for (auto scene = scenes.begin(); scene != scenes.end() && names.size() < int(NAMED_SCENES); ++scene)
    names << QString::fromStdString(mTables.keys().scenes()[*scene].id);
  names.removeAll(QString());
  if (scenes.size() > NAMED_SCENES)
    names << Tr::tr("and %1 more").arg(scenes.size() - NAMED_SCENES);
  return names.join(QLatin1String(", "));
}

void AggregateWriter::addStatistics(const AggregateGroup &group, const Frame &frame, const GroupTotal &total)
{
  QgsFeature row =
      statisticsRow(frame.key, total.result, mTables.input().percentiles().values.size(), mTables.countType());
  QgsAttributes sums;
  sums << textValue(total.percentilesFrom.toStdString()) << frame.times;
  for (const long long count :
       {group.statistics.rows(), group.statistics.rowsWithoutValid(), group.statistics.rowsFailed(), group.zones,
        static_cast<long long>(group.scenes.size()), group.dropped})
    sums << count;
  sums << textValue(sceneList(group.scenes).toStdString()) << textValue(sceneList(group.droppedScenes).toStdString());
  appendValues(row, sums);
  mOutputs.statistics.add(row);
  mDigest.addRow(total.result.status, total.result.valid > 0);
}

void AggregateWriter::addHistogram(const AggregateGroup &group, const Frame &frame, double valid)
{
  for (const HistogramSum::Bin &bin : group.histogram.bins())
  {
    mCancelled();
    const BinEdges &edges = mTables.bins().at(bin.bin);
    QgsFeature row = histogramRow(frame.key, {bin.bin, edges.lower, edges.mid, edges.upper, countOfUnits(bin.units)},
                                  valid, mTables.countType());
    appendValues(row, frame.times);
    mOutputs.histogram.add(row);
  }
}

void AggregateWriter::addWide(const AggregateGroup &group, const Frame &frame, ZoneResult total)
{
  auto count = group.histogram.bins().begin();
  for (const auto &[bin, edge] : mWideEdges)
  {
    const bool isThere = count != group.histogram.bins().end() && count->bin == bin;
    total.bins.push_back(isThere ? countOfUnits(count->units) : 0);
    if (isThere)
      ++count;
  }
  QgsFeature row = wideRow(frame.key, total, mWideEdges.size(), mTables.countType());
  appendValues(row, frame.times);
  mOutputs.wide.add(row);
}

} // namespace ndvi
