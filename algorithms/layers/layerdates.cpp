#include "layers/layerdates.h"

#include "io/gdal/rasterfacts.h"
#include "layers/collectionreader.h"
#include "model/error.h"

#include <QCoreApplication>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>

#include <functional>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::LayerDates)
};

[[noreturn]] void fail(const QString &sentence)
{
  throw Error(ErrorCode::Input, sentence.toStdString());
}

} // namespace

DateTable readDateTable(const QgsProcessingFeatureSource &table, const QString &nameField, const QString &dateField)
{
  const int name = table.fields().lookupField(nameField), date = table.fields().lookupField(dateField);
  DateTable dates;
  QgsFeatureIterator rows = table.getFeatures(QgsFeatureRequest(), SOURCE_SKIP_GEOMETRY_CHECKS);
  for (QgsFeature row; rows.nextFeature(row);)
  {
    const QString key = row.attribute(name).toString().trimmed();
    const QVariant value = row.attribute(date);
    if (key.isEmpty() || value.isNull() || value.toString().trimmed().isEmpty())
      continue;
    const std::optional<Timestamp> time = timestampOf(value);
    if (!time)
      fail(Tr::tr("DATES: the date of “%1” is “%2”, which is no date such as 2024-06-11 or 2024-06-11T10:20:30Z.")
               .arg(key, value.toString()));
    const auto known = dates.constFind(key);
    if (known != dates.constEnd() && *known != *time)
      fail(Tr::tr("DATES: “%1” is there twice, with different dates.").arg(key));
    dates.insert(key, *time);
  }
  return dates;
}

std::optional<Timestamp> LayerDates::inTable(const DateClues &clues) const
{
  for (const QString &key : clues.keys)
  {
    const auto found = mTable.constFind(key);
    if (found != mTable.constEnd())
      return *found;
  }
  return std::nullopt;
}

std::optional<Timestamp> LayerDates::inNames(const DateClues &clues) const
{
  const auto dateIn = [this](const QString &name)
  {
    const FoundDate found = mPatterns.find(name.toStdString());
    if (!found.impossible.empty())
      fail(Tr::tr("“%1” holds %2, which is written like a date, but there is no such day or time.")
               .arg(name, QString::fromStdString(found.impossible)));
    return found.date;
  };
  std::optional<Timestamp> date;
  for (const QString &name : clues.bandNames)
  {
    const std::optional<Timestamp> other = dateIn(name);
    if (date && other && *date != *other)
      fail(Tr::tr("its bands %1 are of different dates by their names.")
               .arg(clues.bandNames.join(QStringLiteral(", "))));
    date = date ? date : other;
  }
  for (int i = 0; i < clues.names.size() && !date; ++i)
    date = dateIn(clues.names[i]);
  return date;
}

std::optional<Timestamp> LayerDates::find(const DateClues &clues)
{
  const auto acquired = [&]() -> std::optional<Timestamp>
  {
    if (clues.acquired.empty())
      return std::nullopt;
    const std::optional<Timestamp> time = metadataTime(clues.acquired);
    if (!time)
      fail(Tr::tr("its metadata say it was acquired on “%1”, which is no date.")
               .arg(QString::fromStdString(clues.acquired)));
    return time;
  };
  // Layers that “NDVI rasters” loads have the whole day for the temporal controller: the file tells the time in it.
  const auto layerTime = [&]() -> std::optional<Timestamp>
  {
    if (!clues.layerTime || mFrom != DateFrom::Anywhere || *clues.layerTime != startOfDay(*clues.layerTime))
      return clues.layerTime;
    const std::optional<Timestamp> time = metadataTime(clues.acquired);
    return time && startOfDay(*time) == *clues.layerTime ? time : clues.layerTime;
  };
  // What the user made comes before what the file says, and names before TIFFTAG_DATETIME, which mostly tells when the
  // file was written.
  const struct
  {
    DateFrom place;
    QString name;
    std::function<std::optional<Timestamp>()> find;
  } attempts[] = {
      {DateFrom::Table, Tr::tr("the table DATES"), [&] { return inTable(clues); }},
      {DateFrom::LayerTime, Tr::tr("the layer's time range"), layerTime},
      {DateFrom::Metadata, Tr::tr("metadata"), acquired},
      {DateFrom::Metadata, Tr::tr("the layer's metadata"), [&] { return clues.metadataTime; }},
      {DateFrom::Names, Tr::tr("names"), [&] { return inNames(clues); }},
      {DateFrom::Metadata, QStringLiteral("TIFFTAG_DATETIME"), [&] { return metadataTime(clues.written); }}};
  for (const auto &attempt : attempts)
  {
    if (!looksAt(attempt.place))
      continue;
    const std::optional<Timestamp> time = attempt.find();
    if (!time)
      continue;
    ++mFound[attempt.name];
    return time;
  }
  return std::nullopt;
}

QString LayerDates::places() const
{
  QStringList places;
  if (mFrom == DateFrom::Table || (looksAt(DateFrom::Table) && !mTable.isEmpty()))
    places << Tr::tr("the table DATES");
  if (looksAt(DateFrom::LayerTime))
    places << Tr::tr("the layer's time range");
  if (looksAt(DateFrom::Metadata))
    places << Tr::tr("metadata of file, band and layer");
  if (looksAt(DateFrom::Names))
    places << Tr::tr("names of band, file and layer, by DATE_PATTERN");
  return places.join(QStringLiteral("; "));
}

QString LayerDates::summary() const
{
  QStringList parts;
  for (auto it = mFound.constBegin(); it != mFound.constEnd(); ++it)
    parts << Tr::tr("%1 from %2").arg(it.value()).arg(it.key());
  return parts.isEmpty() ? QString() : Tr::tr("Dates: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace ndvi
