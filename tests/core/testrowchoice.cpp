#include "aggregate/rowchoice.h"

#include <gtest/gtest.h>

using namespace ndvi;

namespace
{

RowFacts facts(std::uint32_t zone, std::uint32_t scene, double zoneShare = 1, double pixels = 10, double valid = 10,
               double nodata = 0)
{
  RowFacts row;
  row.zone = zone;
  row.scene = scene;
  row.status = ZoneStatus::Ok;
  row.zoneShare = zoneShare;
  row.pixels = pixels;
  row.valid = valid;
  row.nodata = nodata;
  row.mean = 0.5;
  return row;
}

RowFacts failed(std::uint32_t zone, std::uint32_t scene)
{
  RowFacts row;
  row.zone = zone;
  row.scene = scene;
  row.status = ZoneStatus::ReadError;
  return row;
}

SceneFacts scene(const char *id, const char *time, int baseline = 0)
{
  return {id, parseTimestamp(time), baseline};
}

/// "kept less_cover …" of all rows.
std::string fates(const RowChoice &rows)
{
  std::string text;
  for (std::size_t i = 0; i < rows.size(); ++i)
    text += (i ? " " : "") + std::string(fateName(rows.row(i).fate));
  return text;
}

} // namespace

TEST(RowChoice, equalRowsCountOnce)
{
  RowChoice rows;
  EXPECT_FALSE(rows.add(facts(0, 0)));
  EXPECT_FALSE(rows.add(facts(1, 0)));
  EXPECT_FALSE(rows.add(facts(0, 0)));
  EXPECT_EQ(fates(rows), "kept kept duplicate");
  EXPECT_EQ(rows.row(2).winner, 0U);
  EXPECT_EQ(rows.find(1, 0), 1U);
  EXPECT_FALSE(rows.find(1, 1));
}

TEST(RowChoice, rowsThatContradictAreNamed)
{
  RowChoice rows;
  rows.add(facts(3, 1));
  rows.add(facts(4, 1));
  EXPECT_EQ(rows.add(facts(4, 1, 1, 10, 9)), 1U);
  EXPECT_EQ(rows.size(), 2U);
}

TEST(RowChoice, aRepeatedRunReplacesWhatFailed)
{
  RowChoice rows;
  rows.add(failed(0, 0));
  rows.add(facts(0, 0));
  rows.add(failed(0, 0));
  EXPECT_EQ(fates(rows), "replaced kept replaced");
  EXPECT_EQ(rows.row(0).winner, 1U);
  EXPECT_EQ(rows.find(0, 0), 1U);
}

TEST(RowChoice, aZoneThatMeetsScenesNeedsNoRowWithoutOne)
{
  RowChoice rows;
  rows.add(facts(0, 9));
  rows.add(facts(0, 1));
  rows.add(facts(1, 9));
  rows.dropRowsWithoutScene(9);
  EXPECT_EQ(fates(rows), "meets_scene kept kept");
}

// Scenes 0 and 1 of one day, 2 of the next; the end of a UTC day counts.
TEST(RowChoice, oneADayTheOneThatCoversMost)
{
  const std::vector<SceneFacts> scenes{scene("a", "2024-06-11T00:00:00Z"), scene("b", "2024-06-11T23:59:59Z"),
                                       scene("c", "2024-06-12T00:00:00Z")};
  RowChoice rows;
  rows.add(facts(0, 0, 0.4));
  rows.add(facts(0, 1, 0.9));
  rows.add(facts(0, 2, 0.1));
  rows.add(facts(1, 0, 0.4));
  rows.add(failed(1, 1));
  rows.keepOneADay(scenes);
  EXPECT_EQ(fates(rows), "less_cover kept kept kept less_cover");
  EXPECT_EQ(rows.row(0).winner, 1U);
  EXPECT_EQ(rows.row(4).winner, 3U);
}

// A whole zone of which half is without data is covered by half.
TEST(RowChoice, noDataCoversNothing)
{
  const std::vector<SceneFacts> scenes{scene("a", "2024-06-11"), scene("b", "2024-06-11")};
  RowChoice rows;
  rows.add(facts(0, 0, 1, 10, 5, 5));
  rows.add(facts(0, 1, 0.6, 6, 6));
  rows.keepOneADay(scenes);
  EXPECT_EQ(fates(rows), "less_cover kept");
}

TEST(RowChoice, tiesGoToValidPixelsThenBaselineThenName)
{
  const std::vector<SceneFacts> scenes{scene("a", "2024-06-11", 500), scene("b", "2024-06-11", 511),
                                       scene("c", "2024-06-11", 511), scene("d", "2024-06-11", 600)};
  RowChoice rows;
  rows.add(facts(0, 3, 1, 10, 9));
  rows.add(facts(0, 2));
  rows.add(facts(0, 0));
  rows.add(facts(0, 1));
  rows.keepOneADay(scenes);
  EXPECT_EQ(fates(rows), "fewer_valid later_name older_baseline kept");
}

TEST(RowChoice, scenesWithoutTimeAllStay)
{
  const std::vector<SceneFacts> scenes{{"a", std::nullopt, 0}, {"b", std::nullopt, 0}};
  RowChoice rows;
  rows.add(facts(0, 0));
  rows.add(facts(0, 1));
  rows.keepOneADay(scenes);
  EXPECT_EQ(fates(rows), "kept kept");
}
