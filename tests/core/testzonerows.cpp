#include "batch/zonerows.h"

#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

TEST(SampleShare, isANumberWhereNothingWasLookedAt)
{
  // A coarse centre on a corner of the raster's own pixels: the zone around it holds none of their centres.
  GridZone zone;
  zone.share = 1;
  zone.pixels = 1;
  zone.weight = WHOLE_PIXEL;
  zone.ownWeight = 0;
  ZoneResult row;
  ScaleOptions scale;
  scale.metres = 20;
  EXPECT_EQ(sampleShare(row, zone, scale), 0) << "FRACTION left it out";
  row.pixels = 1;
  EXPECT_EQ(sampleShare(row, zone, scale), 1);
}

} // namespace
