#include "parameters/percentiles.h"
#include "tables/tablefields.h"

#include <gtest/gtest.h>

using namespace ndvi;

TEST(TableFields, areFoundByTenLettersToo)
{
  QgsFields fields;
  for (const char *name : {"ZONE_ID", "valid_shar", "share"})
    fields.append(makeField(name, FieldType::Text));
  EXPECT_EQ(findField(fields, "zone_id"), 0);
  EXPECT_EQ(findField(fields, "valid_share"), 1);
  EXPECT_EQ(findField(fields, "sample_share"), -1);
  EXPECT_EQ(findField(fields, "valid"), -1);
}

TEST(TableFields, ofZonesAreThoseNoTableHasItself)
{
  for (const char *name : {"zone_id", "crop", "zone_count", "p101", "pH", "valid_area"})
    EXPECT_TRUE(isZoneField(name)) << name;
  for (const char *name : {"scene_id", "Count", "p5", "P2_5", "fid", "sample_sha", "percentile", "rows"})
    EXPECT_FALSE(isZoneField(name)) << name;
}

TEST(TableFields, percentilesAreReadFromTheirNames)
{
  EXPECT_EQ(percentileOfName("p5"), 5);
  EXPECT_EQ(percentileOfName("p2_5"), 2.5);
  EXPECT_EQ(percentileOfName("P100"), 100);
  for (const char *name : {"p", "p101", "p5_", "xp5", "p5x", "p-5", "p5.5"})
    EXPECT_FALSE(percentileOfName(name)) << name;
}
