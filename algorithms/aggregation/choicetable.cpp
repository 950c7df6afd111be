#include "aggregation/choicetable.h"

#include "layers/collectionlayer.h"

namespace ndvi
{

QgsFields choiceFields(const TableAggregator &tables)
{
  QgsFields fields = tables.keys().zoneFields();
  const auto append = [&fields](std::initializer_list<const char *> names, FieldType type)
  {
    for (const char *name : names)
      fields.append(makeField(QString::fromLatin1(name), type));
  };
  append({"scene_id"}, FieldType::Text);
  append({"datetime"}, FieldType::DateTime);
  append({"reason", "kept_scene", "table"}, FieldType::Text);
  const FieldType count = countField(tables.countType());
  append({"pixels", "valid"}, count);
  append({"zone_share"}, FieldType::Real);
  append({"kept_pixels", "kept_valid"}, count);
  append({"kept_zone_share"}, FieldType::Real);
  return fields;
}

ChoiceWriter::ChoiceWriter(const TableAggregator &tables, StagedTable &output, Progress &progress)
    : mTables(tables), mOutput(output), mCancelled(progress)
{
}

void ChoiceWriter::add(const RowChoice &rows)
{
  for (std::size_t i = 0; i < rows.size(); ++i)
  {
    mCancelled();
    const RowFacts &dropped = rows.row(i);
    if (dropped.fate == RowFate::Kept)
      continue;
    ++mRows;
    ++mReasons[dropped.fate];
    if (!mOutput.isRequested())
      continue;
    QgsFeature row;
    row.setAttributes(attributesOf(dropped, rows.row(dropped.winner)));
    mOutput.add(row);
  }
}

QgsAttributes ChoiceWriter::attributesOf(const RowFacts &dropped, const RowFacts &kept) const
{
  const AggregateKeys &keys = mTables.keys();
  const SceneFacts &scene = keys.scenes()[dropped.scene];
  const auto count = [this](const RowFacts &row, double value)
  { return hasCounts(row.status) ? countValue(value, mTables.countType()) : QVariant(); };
  const auto share = [](const RowFacts &row) { return hasCounts(row.status) ? QVariant(row.zoneShare) : QVariant(); };
  QgsAttributes attributes = keys.zoneAttributes(dropped.zone);
  attributes << textValue(scene.id) << dateTimeValue(scene.datetime) << QString::fromLatin1(fateName(dropped.fate))
             << textValue(keys.scenes()[kept.scene].id) << mTables.input().rowTableName(dropped.table)
             << count(dropped, dropped.pixels) << count(dropped, dropped.valid) << share(dropped)
             << count(kept, kept.pixels) << count(kept, kept.valid) << share(kept);
  return attributes;
}

long long ChoiceWriter::rowsOf(RowFate reason) const
{
  const auto found = mReasons.find(reason);
  return found == mReasons.end() ? 0 : found->second;
}

QString ChoiceWriter::rowsByReason() const
{
  QStringList parts;
  for (const auto &[reason, rows] : mReasons)
    parts << QStringLiteral("%1 %2").arg(QLatin1String(fateName(reason))).arg(rows);
  return parts.join(QLatin1String(", "));
}

} // namespace ndvi
