#include "tables/tablekind.h"

#include "tables/tablefields.h"

#include <QCoreApplication>

#include <algorithm>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::ResultTableReader)
};

bool hasAll(const QgsFields &fields, std::initializer_list<const char *> names)
{
  return std::all_of(names.begin(), names.end(),
                     [&fields](const char *name) { return findField(fields, QString::fromLatin1(name)) >= 0; });
}

} // namespace

QString histogramKind()
{
  return Tr::tr("a histogram table with a row per bin");
}

QString statisticsKind()
{
  return Tr::tr("a statistics table");
}

QString scenesKind()
{
  return Tr::tr("a scenes table");
}

QString tableKind(const QgsFields &fields)
{
  const QStringList names = fields.names();
  if (hasAll(fields, {"bin", "lower", "upper", "count"}))
    return histogramKind();
  if (hasAll(fields, {"status", "valid", "stddev", "valid_share"}))
    return statisticsKind();
  if (hasAll(fields, {"reason", "kept_scene"}))
    return Tr::tr("a table of rows left out (CHOICES)");
  if (hasAll(fields, {"attempts", "zones_failed"}))
    return scenesKind();
  const auto isBin = [](const QString &name) { return name.startsWith(QLatin1String("n_"), Qt::CaseInsensitive); };
  if (hasAll(fields, {"status", "below", "above"}) && std::any_of(names.begin(), names.end(), isBin))
    return Tr::tr("a histogram table with a column per bin (WIDE)");
  if (hasAll(fields, {"ndvi", "row", "col"}))
    return Tr::tr("a table of pixels");
  return QString();
}

} // namespace ndvi
