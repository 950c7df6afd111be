#include "aggregation/aggregatekeys.h"

#include "io/products/safename.h"
#include "model/error.h"
#include "tables/tablefields.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::AggregateTables)
};

constexpr QChar SEPARATOR(0x1f);

bool isInteger(const QgsField &field)
{
  const int type = fieldTypeId(field);
  return type == QMetaType::Int || type == QMetaType::LongLong;
}

bool isNumber(const QgsField &field)
{
  return isInteger(field) || fieldTypeId(field) == QMetaType::Double;
}

/// A field that can hold what both hold.
QgsField commonField(const QgsField &a, const QgsField &b)
{
  if (fieldTypeId(a) == fieldTypeId(b))
    return a;
  if (isInteger(a) && isInteger(b))
    return makeField(a.name(), FieldType::Integer);
  return makeField(a.name(), isNumber(a) && isNumber(b) ? FieldType::Real : FieldType::Text);
}

/// How a field that is summed by names a value.
QString groupText(const QVariant &value)
{
  return value.isNull() ? QStringLiteral("NULL") : value.toString();
}

std::optional<PeriodKind> calendarStep(AggregateOptions::Step step)
{
  using Step = AggregateOptions::Step;
  switch (step)
  {
  case Step::Day:
    return PeriodKind::Day;
  case Step::Week:
    return PeriodKind::Week;
  case Step::Month:
    return PeriodKind::Month;
  case Step::Season:
    return PeriodKind::Season;
  case Step::Year:
    return PeriodKind::Year;
  case Step::Scene:
  case Step::All:
    break;
  }
  return std::nullopt;
}

/// Tells scenes and periods apart: by name, and by time those of a merged day that a zone does not meet, which have
/// none.
QString nameOrTime(const QString &name, const std::optional<Timestamp> &time)
{
  return name.isEmpty() && time ? SEPARATOR + QString::number(*time) : name;
}

} // namespace

void AggregateKeys::startTable(const ResultTableReader &table)
{
  mTable = table.name();
  const QgsFields &fields = table.zoneFields();
  mGroupFields.clear();
  for (const QString &name : mOptions.zoneGroup)
  {
    mGroupFields << findField(fields, name);
    if (mGroupFields.last() < 0)
    {
      throw Error(ErrorCode::Input, Tr::tr("ZONE_GROUP: the table “%1” carries no field “%2” along. It has: %3.")
                                        .arg(mTable, name, fields.names().join(QLatin1String(", ")))
                                        .toStdString());
    }
  }
  mFieldOf.clear();
  for (const QgsField &field : fields)
  {
    const int at = findField(mFields, field.name());
    mFieldOf << (at < 0 ? mFields.count() : at);
    if (at < 0)
    {
      mFields.append(field);
      continue;
    }
    QgsFields merged;
    for (int i = 0; i < mFields.count(); ++i)
      merged.append(i == at ? commonField(mFields.at(i), field) : mFields.at(i));
    mFields = merged;
  }
}

std::uint32_t AggregateKeys::zone(const ResultRowKey &row)
{
  const QString group = groupKey(row);
  const QString id = mOptions.zoneGroup.isEmpty() ? group : row.zone.value(0).toString() + SEPARATOR + group;
  const std::size_t known = mZoneNumbers.size();
  if (known > 0 && id == mLastZone)
    return mLastZoneNumber;
  mLastZone = id;
  mLastZoneNumber = mZoneNumbers.add(id.toStdString());
  if (mLastZoneNumber == known)
    addZone(row, group);
  return mLastZoneNumber;
}

void AggregateKeys::addZone(const ResultRowKey &row, const QString &group)
{
  QgsAttributes attributes(mFields.count());
  for (int i = 0; i < row.zone.size(); ++i)
    attributes[mFieldOf[i]] = row.zone[i];
  mAttributes.add(attributes);
  if (mOptions.zoneGroup.isEmpty())
    return;
  const std::uint32_t number = mGroupNumbers.add(group.toStdString());
  if (number == mFirstOfGroup.size())
    mFirstOfGroup.push_back(mLastZoneNumber);
  mGroupOfZone.push_back(number);
}

QString AggregateKeys::groupKey(const ResultRowKey &row) const
{
  if (mOptions.zoneGroup.isEmpty())
    return row.zone.value(0).toString();
  QString key;
  for (const int field : mGroupFields)
  {
    const QVariant &value = row.zone.at(field);
    key += (value.isNull() ? QString() : QLatin1Char('=') + value.toString()) + SEPARATOR; // NULL is no text
  }
  return key;
}

std::uint32_t AggregateKeys::scene(const ResultRowKey &row)
{
  const QString id = nameOrTime(row.sceneId, row.datetime);
  const std::size_t known = mScenes.size();
  if (known == 0 || id != mLastScene)
  {
    mLastScene = id;
    mLastSceneNumber = mSceneNumbers.add(id.toStdString());
  }
  if (mLastSceneNumber == known)
  {
    addScene(row);
  }
  else
  {
    const std::optional<Timestamp> &time = mScenes[mLastSceneNumber].datetime;
    // Formats keep seconds or parts of them.
    const bool agrees = time && row.datetime ? std::llabs(*time - *row.datetime) < 1000 : time == row.datetime;
    if (!agrees)
    {
      const auto text = [](const std::optional<Timestamp> &t)
      { return t ? QString::fromStdString(formatTimestamp(*t)) : QStringLiteral("NULL"); };
      throw Error(ErrorCode::Input, Tr::tr("Row %1 of the table “%2”: the scene %3 has the datetime %4 here and %5 in "
                                           "another row. A scene has one time.")
                                        .arg(row.row)
                                        .arg(mTable, row.sceneId, text(row.datetime), text(time))
                                        .toStdString());
    }
  }
  return mLastSceneNumber;
}

void AggregateKeys::addScene(const ResultRowKey &row)
{
  SceneFacts scene;
  scene.id = row.sceneId.toStdString();
  scene.datetime = row.datetime;
  if (const std::optional<SafeProductName> name = parseSafeProductName(scene.id))
    scene.baseline = baselineNumber(name->baseline).value_or(0);
  addPeriod(scene);
  mScenes.push_back(scene);
}

void AggregateKeys::addPeriod(const SceneFacts &scene)
{
  OutputPeriod period;
  const std::optional<PeriodKind> kind = calendarStep(mOptions.step);
  if (mOptions.step == AggregateOptions::Step::All)
  {
    period = {QStringLiteral("all"), scene.datetime, scene.datetime};
  }
  else if (kind && scene.datetime)
  {
    const Period found = ndvi::periodOf(*kind, *scene.datetime);
    period = {QString::fromStdString(found.label), found.start, found.end};
  }
  else if (kind && !scene.id.empty())
  {
    period.label = QStringLiteral("undated");
  }
  else
  {
    period = {QString::fromStdString(scene.id), scene.datetime, scene.datetime};
  }

  const std::uint32_t number = mPeriodNumbers.add(nameOrTime(period.label, period.start).toStdString());
  mPeriodOfScene.push_back(number);
  if (number == mPeriods.size())
  {
    mPeriods.push_back(period);
    return;
  }
  // Of all dates together: from the first to the last.
  OutputPeriod &all = mPeriods[number];
  if (period.start && (!all.start || *period.start < *all.start))
    all.start = period.start;
  if (period.end && (!all.end || *period.end > *all.end))
    all.end = period.end;
}

std::optional<std::uint32_t> AggregateKeys::noScene() const
{
  return mSceneNumbers.find({});
}

QgsAttributes AggregateKeys::zoneAttributes(std::uint32_t zone) const
{
  QgsAttributes attributes = mAttributes.at(zone);
  attributes.resize(mFields.count());
  for (int i = 0; i < attributes.size(); ++i)
  {
    if (!attributes[i].isNull())
      mFields.at(i).convertCompatible(attributes[i]);
  }
  return attributes;
}

QgsFields AggregateKeys::groupFields() const
{
  if (mOptions.zoneGroup.isEmpty())
    return mFields;
  QgsFields fields;
  fields.append(makeField(QStringLiteral("zone_id"), FieldType::Text));
  for (const QString &name : mOptions.zoneGroup)
  {
    const QgsField &field = mFields.at(findField(mFields, name));
    if (findField(fields, field.name()) < 0)
      fields.append(field);
  }
  return fields;
}

QgsAttributes AggregateKeys::groupAttributes(std::uint32_t group) const
{
  if (mOptions.zoneGroup.isEmpty())
    return zoneAttributes(group);
  const QgsAttributes zone = zoneAttributes(mFirstOfGroup[group]);
  const QgsFields fields = groupFields();
  QStringList names;
  for (const QString &name : mOptions.zoneGroup)
    names << groupText(zone.value(findField(mFields, name)));
  QgsAttributes attributes;
  attributes << names.join(QLatin1String(", "));
  for (int i = 1; i < fields.count(); ++i)
    attributes << zone.value(findField(mFields, fields.at(i).name()));
  return attributes;
}

} // namespace ndvi
