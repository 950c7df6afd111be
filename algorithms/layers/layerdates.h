#pragma once

#include "model/datemask.h"
#include "qgiscompat.h"

#include <QMap>

#include <optional>

namespace ndvi
{

/// Where the date of a scene is looked for.
enum class DateFrom
{
  Anywhere, ///< table, layer, metadata, names, TIFFTAG_DATETIME: the first that has one
  LayerTime,
  Metadata,
  Names,
  Table
};

/// What may tell the date of one scene. Where its layer holds several scenes, what concerns the whole layer or file is
/// left out: it cannot be the date of each.
struct DateClues
{
  QStringList keys;                      ///< what a table may call the scene
  QStringList bandNames;                 ///< of the bands of the scene, which must not be of different dates
  QStringList names;                     ///< of file and layer, in this order
  std::string acquired;                  ///< time of acquisition in the file's metadata, as written
  std::string written;                   ///< TIFFTAG_DATETIME, as written
  std::optional<Timestamp> layerTime;    ///< of the layer's time properties
  std::optional<Timestamp> metadataTime; ///< of the layer's metadata
};

/// Dates by the names a table has for layers or bands.
using DateTable = QMap<QString, Timestamp>;

/// Reads \a nameField and \a dateField of a table. Throws Error(Input) naming the row where a date is none, or where a
/// name comes twice with different dates.
DateTable readDateTable(const QgsProcessingFeatureSource &table, const QString &nameField, const QString &dateField);

/// Finds dates, and counts where it found them.
class LayerDates
{
public:
  LayerDates(DateFrom from, const DatePatterns &patterns, const DateTable &table)
      : mFrom(from), mPatterns(patterns), mTable(table)
  {
  }

  /// Nothing where there is none. Throws Error(Input) where a date is written that does not exist; the sentence has no
  /// subject ("“ndvi_2024-02-30” holds …").
  std::optional<Timestamp> find(const DateClues &clues);

  /// What find() looks at, for messages: "names, by DATE_PATTERN; …".
  QString places() const;

  /// How many dates came from where; empty where none was found.
  QString summary() const;

private:
  std::optional<Timestamp> inTable(const DateClues &clues) const;
  std::optional<Timestamp> inNames(const DateClues &clues) const;
  bool looksAt(DateFrom place) const { return mFrom == DateFrom::Anywhere || mFrom == place; }

  DateFrom mFrom;
  DatePatterns mPatterns;
  DateTable mTable;
  QMap<QString, int> mFound; ///< dates by the place they came from
};

} // namespace ndvi
