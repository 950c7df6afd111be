#include "tables/zonejoin.h"

#include "batch/sceneground.h"
#include "layers/scenecolumns.h"
#include "run/cancelcheck.h"

#include <QCoreApplication>
#include <qgsfeatureiterator.h>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::ZoneJoin)
};

constexpr double NONE = std::numeric_limits<double>::quiet_NaN();

const char *nameOf(JoinField field)
{
  switch (field)
  {
  case JoinField::Status:
    return "status";
  case JoinField::Valid:
    return "valid";
  case JoinField::ValidShare:
    return "valid_share";
  case JoinField::Mean:
    return "mean";
  case JoinField::Median:
    return "median";
  case JoinField::StdDev:
    return "stddev";
  case JoinField::Min:
    return "min";
  case JoinField::Max:
    return "max";
  case JoinField::Percentiles:
    break;
  }
  return "";
}

} // namespace

ZoneJoin::ZoneJoin(const std::vector<Scene> &scenes, bool sameDay, const std::vector<JoinField> &chosen,
                   const Percentiles &percentiles, CountType counts)
    : mCounts(counts), mDateOf(scenes.size())
{
  for (const std::vector<std::size_t> &group : groupScenes(scenes, sameDay))
  {
    for (const std::size_t scene : group)
      mDateOf[scene] = mDates.size();
    mDates.push_back(scenes[group.front()]);
    if (sameDay)
      mDates.back().tile = mDates.back().platform; // what tells the days' columns apart, where they need it
  }
  mByDate.resize(mDates.size());
  for (const JoinField field : chosen)
  {
    if (field != JoinField::Percentiles)
    {
      mColumns.push_back({field, QString::fromLatin1(nameOf(field))});
      continue;
    }
    for (int i = 0; i < percentiles.names.size(); ++i)
      mColumns.push_back({field, percentiles.names[i], static_cast<std::size_t>(i)});
  }
}

QgsFields ZoneJoin::fields(const QgsFields &layer) const
{
  QgsFields fields = layer;
  QSet<QString> taken;
  for (const QString &name : layer.names())
    taken << name.toLower();
  for (const QString &wanted : sceneSuffixes(mDates, TileInName::WhereNeeded))
  {
    // One suffix for the whole group.
    const auto isTaken = [&](const QString &suffix)
    {
      return std::any_of(mColumns.begin(), mColumns.end(),
                         [&](const Column &column) { return taken.contains((column.name + '_' + suffix).toLower()); });
    };
    QString suffix = wanted;
    for (int i = 2; isTaken(suffix); ++i)
      suffix = QStringLiteral("%1_%2").arg(wanted).arg(i);
    for (const Column &column : mColumns)
    {
      const bool isCount = column.field == JoinField::Valid && mCounts == CountType::Whole;
      const FieldType type = column.field == JoinField::Status ? FieldType::Text
                             : isCount                         ? FieldType::Integer
                                                               : FieldType::Real;
      fields.append(makeField(column.name + '_' + suffix, type));
      taken << fields.at(fields.count() - 1).name().toLower();
    }
  }
  return fields;
}

double ZoneJoin::valueOf(const Column &column, const ZoneResult &row)
{
  if (column.field == JoinField::Status)
    return static_cast<double>(row.status);
  if (!hasCounts(row.status))
    return NONE;
  if (column.field == JoinField::Valid)
    return row.valid;
  if (column.field == JoinField::ValidShare)
    return row.pixels > 0 ? row.valid / row.pixels : NONE;
  if (row.valid <= 0)
    return NONE;
  switch (column.field)
  {
  case JoinField::Mean:
    return row.mean;
  case JoinField::Median:
    return row.median;
  case JoinField::StdDev:
    return row.stddev;
  case JoinField::Min:
    return row.min;
  case JoinField::Max:
    return row.max;
  default:
    return row.percentiles[column.percentile];
  }
}

QVariant ZoneJoin::variantOf(const Column &column, double value) const
{
  if (std::isnan(value))
    return QVariant();
  if (column.field == JoinField::Status)
    return QString::fromLatin1(statusName(static_cast<ZoneStatus>(std::lround(value))));
  if (column.field == JoinField::Valid && mCounts == CountType::Whole)
    return static_cast<qlonglong>(std::llround(value));
  return value;
}

void ZoneJoin::add(std::size_t scene, const std::vector<ZoneResult> &rows)
{
  if (rows.empty())
    return;
  std::vector<double> &values = mByDate[mDateOf[scene]];
  values.reserve(rows.size() * mColumns.size());
  for (const ZoneResult &row : rows)
  {
    for (const Column &column : mColumns)
      values.push_back(valueOf(column, row));
  }
}

QgsAttributes ZoneJoin::values(std::size_t zone) const
{
  QgsAttributes values;
  values.reserve(static_cast<int>(mByDate.size() * mColumns.size()));
  for (const std::vector<double> &date : mByDate)
  {
    for (std::size_t c = 0; c < mColumns.size(); ++c)
      values << variantOf(mColumns[c], date.empty() ? NONE : date[zone * mColumns.size() + c]);
  }
  return values;
}

QString ZoneJoin::latestColumn(const QgsFields &joined) const
{
  auto column = mColumns.end();
  for (const JoinField field : {JoinField::Median, JoinField::Mean})
  {
    const auto found = std::find_if(mColumns.begin(), mColumns.end(),
                                    [field](const Column &candidate) { return candidate.field == field; });
    column = found == mColumns.end() ? column : found;
  }
  if (column == mColumns.end())
    return {};
  const auto number = static_cast<std::size_t>(column - mColumns.begin());
  const auto hasValue = [&](const std::vector<double> &values)
  {
    for (std::size_t i = number; i < values.size(); i += mColumns.size())
    {
      if (!std::isnan(values[i]))
        return true;
    }
    return false;
  };
  std::optional<std::size_t> latest;
  for (std::size_t date = 0; date < mDates.size(); ++date)
  {
    if (hasValue(mByDate[date]) && (!latest || mDates[date].datetime >= mDates[*latest].datetime))
      latest = date;
  }
  if (!latest)
    return {};
  const std::size_t first = static_cast<std::size_t>(joined.count()) - mDates.size() * mColumns.size();
  return joined.at(static_cast<int>(first + *latest * mColumns.size() + number)).name();
}

void writeJoinedZones(const QgsProcessingFeatureSource &layer, const QString &idField, const ZoneTable &zones,
                      const ZoneJoin &join, StagedTable &table, Progress &progress)
{
  if (!table.isRequested())
    return;
  // By their ids, which are unique: nothing promises that a layer gives its features in the same order twice.
  QHash<QString, std::size_t> numbers;
  for (std::size_t zone = 0; zone < zones.keys.size(); ++zone)
    numbers.insert(zones.keys[zone].value(0).toString(), zone);
  const int index = idField.isEmpty() ? -1 : layer.fields().lookupField(idField);
  CancelCheck cancelled(progress);
  std::size_t written = 0;
  QgsFeatureIterator features = layer.getFeatures(QgsFeatureRequest(), SOURCE_SKIP_GEOMETRY_CHECKS);
  for (QgsFeature zone; features.nextFeature(zone); ++written)
  {
    cancelled();
    const auto number = numbers.constFind(index < 0 ? QString::number(zone.id()) : zone.attribute(index).toString());
    if (number == numbers.constEnd())
      break;
    QgsFeature joined;
    if (zone.hasGeometry())
      joined.setGeometry(zone.geometry());
    joined.setAttributes(zone.attributes() + join.values(*number));
    table.add(joined);
  }
  if (written != zones.keys.size())
    throw Error(
        ErrorCode::Input,
        Tr::tr("The zone layer “%1” has changed during the run. Run it again.").arg(layer.sourceName()).toStdString());
}

} // namespace ndvi
