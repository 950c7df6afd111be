#include "aggregation/zoneattributes.h"

#include <QDataStream>
#include <QVariant>

namespace ndvi
{

void ZoneAttributes::add(const QgsAttributes &attributes)
{
  QByteArray bytes;
  QDataStream stream(&bytes, QIODevice::WriteOnly);
  for (const QVariant &value : attributes)
    stream << (value.userType() < static_cast<int>(QMetaType::User) ? value : QVariant(value.toString()));
  mBytes.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
  mEnds.push_back(mBytes.size());
}

QgsAttributes ZoneAttributes::at(std::uint32_t zone) const
{
  const std::uint64_t begin = zone == 0 ? 0 : mEnds[zone - 1];
  const QByteArray bytes = QByteArray::fromRawData(mBytes.data() + begin, static_cast<int>(mEnds[zone] - begin));
  QDataStream stream(bytes);
  QgsAttributes attributes;
  while (!stream.atEnd())
  {
    QVariant value;
    stream >> value;
    attributes << value;
  }
  return attributes;
}

} // namespace ndvi
