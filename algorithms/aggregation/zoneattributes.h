#pragma once

#include <qgsattributes.h>

#include <cstdint>
#include <string>
#include <vector>

namespace ndvi
{

/// The attributes of many zones, as bytes: lists of QVariant would take several times as much memory.
class ZoneAttributes
{
public:
  /// Those of the next zone. A value of a type that Qt does not know is kept as text.
  void add(const QgsAttributes &attributes);

  QgsAttributes at(std::uint32_t zone) const;

private:
  std::string mBytes;               ///< one zone behind the other
  std::vector<std::uint64_t> mEnds; ///< of each in mBytes
};

} // namespace ndvi
