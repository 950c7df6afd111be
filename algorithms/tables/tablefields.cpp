#include "tables/tablefields.h"

#include "layers/zonelayer.h"
#include "parameters/percentiles.h"

#include <algorithm>

namespace ndvi
{

namespace
{
/// Length of a field name in a DBF file.
constexpr int DBF_NAME = 10;
} // namespace

int findField(const QgsFields &fields, const QString &name)
{
  const int index = fields.lookupField(name);
  return index < 0 && name.size() > DBF_NAME ? fields.lookupField(name.left(DBF_NAME)) : index;
}

bool isZoneField(const QString &name)
{
  const QString lower = name.toLower();
  if (lower == QLatin1String("zone_id"))
    return true;
  const QSet<QString> &taken = reservedFieldNames();
  const auto isCutForm = [&lower](const QString &own) { return own.size() > DBF_NAME && own.left(DBF_NAME) == lower; };
  return !taken.contains(lower) && !percentileOfName(lower) && std::none_of(taken.begin(), taken.end(), isCutForm);
}

} // namespace ndvi
