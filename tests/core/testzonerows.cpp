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

/// The row of a zone of which so much is known, with 4 valid pixels where they are asked for.
ZoneResult settled(const ZoneOutcome &outcome, bool isOfDay = false)
{
  ZoneResult row;
  RowWords words;
  words.isOfDay = isOfDay;
  settleRow(row, outcome, words, [](ZoneResult &counted) { counted.pixels = counted.valid = 4; });
  return row;
}

TEST(SettleRow, theFirstThatAppliesCounts)
{
  ZoneOutcome outcome;
  outcome.problem = "no polygon";
  outcome.isUnread = true;
  outcome.missing = "not read";
  outcome.zone.share = 1;
  outcome.zone.problem = "no area";
  outcome.error = "broken block";
  EXPECT_EQ(settled(outcome).status, ZoneStatus::GeometryError);
  EXPECT_EQ(settled(outcome).message, "no polygon");
  outcome.problem.clear();
  EXPECT_EQ(settled(outcome).status, ZoneStatus::ReadError);
  EXPECT_EQ(settled(outcome).message, "not read");
  outcome.missingStatus = ZoneStatus::Skipped;
  EXPECT_EQ(settled(outcome).status, ZoneStatus::Skipped);
  outcome.isUnread = false;
  EXPECT_EQ(settled(outcome).message, "no area");
  outcome.zone.problem.clear();
  EXPECT_EQ(settled(outcome).status, ZoneStatus::ReadError);
  EXPECT_EQ(settled(outcome).message, "broken block");
  outcome.error.clear();
  EXPECT_EQ(settled(outcome).status, ZoneStatus::Ok);
  EXPECT_EQ(settled(outcome).message, "") << "what was not read holds nothing of a zone that is wholly there";
  outcome.zone.share = 0;
  EXPECT_EQ(settled(outcome).status, ZoneStatus::Skipped);
}

TEST(SettleRow, rowsOfRastersThatWereCutSpeakOfTheRaster)
{
  RowWords words;
  words.origin.isClipped = true;
  ZoneResult row;
  GridZone part;
  part.share = row.zoneShare = 0.998;
  row.pixels = row.valid = 4;
  setStatus(row, part, words);
  EXPECT_EQ(row.status, ZoneStatus::Partial);
  EXPECT_EQ(row.message,
            "99.8 % of the polygon lies inside the raster, which was cut to the pixels of polygons when it "
            "was written.");
  setStatus(row, GridZone(), words);
  EXPECT_EQ(row.message, "The polygon does not meet the raster, which was cut to the pixels of polygons when it was "
                         "written.");
}

TEST(SettleRow, rowsOfADaySpeakOfItsScenes)
{
  ZoneOutcome outcome;
  outcome.zone.share = 0.25;
  EXPECT_EQ(settled(outcome).message, "25.0 % of the polygon lies inside the scene.");
  EXPECT_EQ(settled(outcome, true).message, "25.0 % of the polygon lies inside the scenes of this day.");
  outcome.missing = "Scene b of that day was not read: broken";
  EXPECT_EQ(settled(outcome, true).message,
            "25.0 % of the polygon lies inside the scenes of this day. Scene b of that day was not read: broken");
  ZoneResult row;
  RowWords words;
  words.isOfDay = true;
  setStatus(row, GridZone(), words);
  EXPECT_EQ(row.message, "The polygon meets no scene of this day.");
  GridZone part;
  part.share = row.zoneShare = 0.5;
  setStatus(row, part, words);
  EXPECT_EQ(row.message, "No pixel centre lies in the part of the polygon inside the scenes of this day.");
}

} // namespace
