#include "tables/resulttables.h"

#include "layers/collectionlayer.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::ResultTables)
};

void append(QgsFields &fields, std::initializer_list<const char *> names, FieldType type)
{
  for (const char *name : names)
    fields.append(makeField(QString::fromLatin1(name), type));
}

QgsFields rowFields(const QgsFields &zoneFields)
{
  QgsFields fields = zoneFields;
  append(fields, {"scene_id"}, FieldType::Text);
  append(fields, {"datetime"}, FieldType::DateTime);
  return fields;
}

QgsFeature featureOf(const QgsAttributes &attributes)
{
  QgsFeature row;
  row.setAttributes(attributes);
  return row;
}

} // namespace

FieldType countField(CountType type)
{
  return type == CountType::Whole ? FieldType::Integer : FieldType::Real;
}

QVariant countValue(double count, CountType type)
{
  return type == CountType::Whole ? QVariant(static_cast<qlonglong>(std::llround(count))) : QVariant(count);
}

const QString SCENE_SEPARATOR = QStringLiteral("; ");

QgsFields histogramFields(const QgsFields &zoneFields, CountType counts)
{
  QgsFields fields = rowFields(zoneFields);
  append(fields, {"bin"}, FieldType::Integer);
  append(fields, {"lower", "mid", "upper"}, FieldType::Real);
  append(fields, {"count"}, countField(counts));
  append(fields, {"share"}, FieldType::Real);
  return fields;
}

QgsFields statisticsFields(const QgsFields &zoneFields, const Percentiles &percentiles, CountType counts)
{
  QgsFields fields = rowFields(zoneFields);
  append(fields, {"status", "message"}, FieldType::Text);
  append(fields, {"pixels", "valid", "masked", "nodata", "undefined", "below", "above"}, countField(counts));
  append(fields, {"valid_share", "zone_share", "sample_share"}, FieldType::Real);
  append(fields, {"mean", "stddev", "min", "max", "median"}, FieldType::Real);
  for (const QString &name : percentiles.names)
    fields.append(makeField(name, FieldType::Real));
  append(fields, {"area"}, FieldType::Real);
  return fields;
}

QgsFields scenesFields()
{
  QgsFields fields;
  append(fields, {"scene_id"}, FieldType::Text);
  append(fields, {"datetime"}, FieldType::DateTime);
  append(fields, {"status", "message"}, FieldType::Text);
  append(fields, {"attempts"}, FieldType::Integer);
  append(fields, {"seconds"}, FieldType::Real);
  append(fields, {"zones_ok", "zones_empty", "zones_failed"}, FieldType::Integer);
  append(fields, {"offset_source"}, FieldType::Text);
  append(fields, {"masked"}, FieldType::Boolean);
  return fields;
}

QgsAttributes rowKey(const QgsAttributes &zone, const Scene *scene)
{
  QgsAttributes key = zone;
  key << (scene ? QVariant(QString::fromStdString(scene->id)) : QVariant())
      << (scene ? dateTimeValue(scene->datetime) : QVariant());
  return key;
}

std::pair<QString, std::optional<Timestamp>> nameOfScenes(const std::vector<Scene> &scenes,
                                                          const std::vector<std::size_t> &some)
{
  QStringList ids;
  std::optional<Timestamp> time;
  for (const std::size_t scene : some)
  {
    ids << QString::fromStdString(scenes[scene].id);
    time = ids.size() == 1 ? scenes[scene].datetime : std::min(time, scenes[scene].datetime);
  }
  return {ids.join(SCENE_SEPARATOR), time};
}

QgsAttributes rowKey(const QgsAttributes &zone, const std::vector<Scene> &scenes, const ZoneResult &result,
                     std::size_t day)
{
  if (result.scenes.size() == 1)
    return rowKey(zone, &scenes[result.scenes.front()]);
  const auto [id, time] = nameOfScenes(scenes, result.scenes);
  QgsAttributes key = zone;
  key << (id.isEmpty() ? QVariant() : QVariant(id))
      << dateTimeValue(result.scenes.empty() ? scenes[day].datetime : time);
  return key;
}

QgsFields wideFields(const QgsFields &zoneFields, const std::vector<double> &lowerEdges, CountType counts)
{
  QgsFields fields = rowFields(zoneFields);
  append(fields, {"status"}, FieldType::Text);
  append(fields, {"pixels", "valid", "below"}, countField(counts));
  for (const double edge : lowerEdges)
    fields.append(
        makeField(QStringLiteral("n_%1").arg(edge, 0, 'g', QLocale::FloatingPointShortest), countField(counts)));
  append(fields, {"above"}, countField(counts));
  return fields;
}

QgsFields wideFields(const QgsFields &zoneFields, const Bins &bins, CountType counts)
{
  std::vector<double> lowerEdges;
  lowerEdges.reserve(static_cast<std::size_t>(bins.count()));
  for (int bin = 0; bin < bins.count(); ++bin)
    lowerEdges.push_back(bins.edge(bin));
  return wideFields(zoneFields, lowerEdges, counts);
}

QgsFeature wideRow(const QgsAttributes &key, const ZoneResult &result, std::size_t bins, CountType counts)
{
  const bool counted = hasCounts(result.status);
  const auto number = [&](double count) { return counted ? countValue(count, counts) : QVariant(); };
  QgsAttributes attributes = key;
  attributes << QString::fromLatin1(statusName(result.status)) << number(result.pixels) << number(result.valid)
             << number(result.below);
  for (std::size_t bin = 0; bin < bins; ++bin)
    attributes << number(bin < result.bins.size() ? result.bins[bin] : 0);
  attributes << number(result.above);
  return featureOf(attributes);
}

QgsFeature statisticsRow(const QgsAttributes &key, const ZoneResult &result, std::size_t percentiles, CountType counts)
{
  const bool counted = hasCounts(result.status);
  const bool hasValid = counted && result.valid > 0;
  const auto share = [counted](double value) { return counted ? QVariant(value) : QVariant(); };
  const auto statistic = [hasValid](double value)
  { return hasValid && !std::isnan(value) ? QVariant(value) : QVariant(); };

  QgsAttributes attributes = key;
  attributes << QString::fromLatin1(statusName(result.status)) << textValue(result.message);
  for (double count :
       {result.pixels, result.valid, result.masked, result.nodata, result.undefined, result.below, result.above})
    attributes << (counted ? countValue(count, counts) : QVariant());
  attributes << (result.pixels > 0 ? share(result.valid / result.pixels) : QVariant()) << share(result.zoneShare)
             << share(result.sampleShare);
  for (double value : {result.mean, result.stddev, result.min, result.max, result.median})
    attributes << statistic(value);
  for (std::size_t i = 0; i < percentiles; ++i)
    attributes << (i < result.percentiles.size() ? statistic(result.percentiles[i]) : QVariant());
  attributes << share(result.area);
  return featureOf(attributes);
}

QgsFeature histogramRow(const QgsAttributes &key, const BinCount &bin, double valid, CountType counts)
{
  QgsAttributes attributes = key;
  attributes << bin.bin << bin.lower << bin.mid << bin.upper << countValue(bin.count, counts) << bin.count / valid;
  return featureOf(attributes);
}

QgsFeature histogramRow(const QgsAttributes &key, const ZoneResult &result, const Bins &bins, int bin, CountType counts)
{
  const double count = result.bins[static_cast<std::size_t>(bin)];
  return histogramRow(key, {bin, bins.edge(bin), bins.mid(bin), bins.edge(bin + 1), count}, result.valid, counts);
}

QgsFeature sceneRow(const Scene &scene, const SceneResult &result, ZoneNumbers zones)
{
  const auto zoneNumber = [zones](std::size_t number)
  { return zones == ZoneNumbers::Counted ? QVariant(static_cast<qlonglong>(number)) : QVariant(); };
  QgsAttributes attributes;
  attributes << QString::fromStdString(scene.id) << dateTimeValue(scene.datetime)
             << QString::fromLatin1(statusName(result.status)) << textValue(result.message) << result.attempts
             << result.seconds << zoneNumber(result.zonesOk) << zoneNumber(result.zonesEmpty)
             << zoneNumber(result.zonesFailed) << offsetSourceValue(scene)
             << (result.isMaskUnknown ? QVariant() : QVariant(result.masked));
  return featureOf(attributes);
}

void RunDigest::addRow(ZoneStatus status, bool hasValid)
{
  ++mRows[static_cast<std::size_t>(status)];
  if (!hasValid)
    ++mWithoutValid;
}

void RunDigest::addScene(const SceneResult &scene)
{
  if (scene.status != SceneStatus::ReadError)
    return;
  Cause &cause = mCauses[QString::fromStdString(scene.cause)];
  const QString text = QString::fromStdString(scene.message);
  if (cause.count++ == 0)
    cause.example = text;
  cause.areAlike = cause.areAlike && cause.example == text;
}

QString RunDigest::rowsByStatus() const
{
  QStringList parts;
  for (std::size_t i = 0; i < mRows.size(); ++i)
  {
    if (mRows[i] > 0)
      parts << QStringLiteral("%1 %2").arg(QLatin1String(statusName(static_cast<ZoneStatus>(i)))).arg(mRows[i]);
  }
  return parts.join(QLatin1String(", "));
}

QStringList RunDigest::mainCauses(int leastScenes) const
{
  constexpr int MOST = 3;
  QList<Cause> sorted = mCauses.values();
  std::stable_sort(sorted.begin(), sorted.end(), [](const Cause &a, const Cause &b) { return a.count > b.count; });
  QStringList causes;
  for (const Cause &cause : sorted.mid(0, MOST))
  {
    if (cause.count < leastScenes)
      break;
    if (cause.count == 1)
      causes << cause.example;
    else
      causes << (cause.areAlike ? QStringLiteral("%1× %2").arg(cause.count).arg(cause.example)
                                : Tr::tr("%1× as in: %2").arg(cause.count).arg(cause.example));
  }
  return causes;
}

} // namespace ndvi
