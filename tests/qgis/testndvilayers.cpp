#include "layers/ndvilayers.h"

#include <QDateTime>

#include <gtest/gtest.h>

namespace
{

ndvi::NdviLayer layer(const char *id, const char *tile, const char *time)
{
  return {QString(), id, tile, ndvi::parseTimestamp(time)};
}

std::string text(const QgsDateTimeRange &range)
{
  return (range.begin().toString(Qt::ISODate) + "/" + range.end().toString(Qt::ISODate)).toStdString();
}

} // namespace

TEST(NdviLayers, areNamedByDateAndTile)
{
  const QStringList names =
      ndvi::layerNames({layer("a", "T32TPS", "2024-06-11T10:10:21Z"), layer("b", "T32TPS", "2024-06-11T10:20:21Z"),
                        layer("c", "", "2024-06-11T10:10:21Z"), layer("d", "T32TPS", ""), layer("e", "", "")});
  EXPECT_EQ(names, (QStringList{"2024-06-11 T32TPS", "2024-06-11 T32TPS (2)", "2024-06-11 c", "T32TPS d", "e"}));
}

TEST(NdviLayers, lastUntilTheDayBeforeTheNextOfTheirTile)
{
  const QList<QgsDateTimeRange> ranges =
      ndvi::layerRanges({layer("a", "T32TPS", "2024-06-11T23:59:59Z"), layer("b", "T33TUN", "2024-06-12T10:10:21Z"),
                         layer("c", "T32TPS", "2024-06-16T10:10:21Z"), layer("d", "T32TPS", "2024-06-16T10:10:35Z"),
                         layer("e", "T32TPS", "")});
  EXPECT_EQ(text(ranges[0]), "2024-06-11T00:00:00Z/2024-06-15T23:59:59Z");
  EXPECT_EQ(text(ranges[1]), "2024-06-12T00:00:00Z/2024-06-12T23:59:59Z");
  EXPECT_EQ(text(ranges[2]), "2024-06-16T00:00:00Z/2024-06-16T23:59:59Z");
  EXPECT_EQ(text(ranges[3]), text(ranges[2])) << "two of one day: both";
  EXPECT_TRUE(ranges[4].isInfinite());
}
