#include "report/attention.h"
#include "reportfixture.h"

#include <gtest/gtest.h>

using namespace ndvi;
using namespace ndvi::testing;

namespace
{

/// attentionOf() a zone with these rows, in scenes ten days apart.
Attention attentionTo(const std::vector<ReportRow> &rows)
{
  ReportBuilder builder = builderWith(10);
  builder.addZone("z", "");
  for (const ReportRow &row : rows)
    builder.addRow(0, row, "why");
  const ReportData data = builder.finish();
  return attentionOf(data.zones[0], data.scenes);
}

} // namespace

TEST(Attention, dropsBetweenClearDatesOnly)
{
  EXPECT_EQ(attentionTo({rowOf(0, 0.7), rowOf(1, 0.65)}).kind, AttentionKind::None);
  EXPECT_EQ(attentionTo({rowOf(0, 0.4), rowOf(1, 0.7)}).kind, AttentionKind::None) << "it rises";

  const Attention drop = attentionTo({rowOf(0, 0.7), rowOf(1, 0.5), rowOf(2, 0.2)});
  EXPECT_EQ(drop.kind, AttentionKind::Drop);
  EXPECT_NEAR(drop.drop, 0.3, 1e-6) << "the largest";
  EXPECT_EQ(drop.dropFrom, 1U);
  EXPECT_EQ(drop.dropTo, 2U);

  EXPECT_EQ(attentionTo({rowOf(0, 0.7), rowOf(1, 0.5)}).kind, AttentionKind::Drop) << "exactly the threshold";
  EXPECT_EQ(attentionTo({rowOf(0, 0.7), rowOf(1, 0.2, 49)}).kind, AttentionKind::None) << "half of it under cloud";
  EXPECT_NEAR(attentionTo({rowOf(0, 0.7), rowOf(1, 0.2, 49), rowOf(2, 0.4)}).drop, 0.3, 1e-6) << "over a cloudy date";
  EXPECT_NEAR(attentionTo({rowOf(0, 0.7), rowOf(4, 0.4)}).drop, 0.3, 1e-6) << "40 days";
  EXPECT_EQ(attentionTo({rowOf(0, 0.7), rowOf(5, 0.4)}).kind, AttentionKind::None) << "50 days: a season";
}

TEST(Attention, ofOneDayTheFullestSceneCounts)
{
  ReportBuilder builder = builderWith(2);
  builder.addScene({"s1 of the next tile", *parseTimestamp("2024-01-11T12:00:00Z"), "ok", ""});
  builder.addZone("z", "");
  builder.addRow(0, rowOf(0, 0.7), "");
  builder.addRow(0, rowOf(1, 0.68), "");
  ReportRow edge = rowOf(2, 0.1);
  edge.pixels = edge.valid = 3; // the corner another tile has of it
  edge.masked = 0;
  edge.zoneShare = 0.03F;
  builder.addRow(0, edge, "");
  const ReportData data = builder.finish();
  const Attention attention = attentionOf(data.zones[0], data.scenes);
  EXPECT_EQ(attention.kind, AttentionKind::None);
  EXPECT_DOUBLE_EQ(attention.meanClear, 1);
}

TEST(Attention, clearShareIsOfTheWholeZone)
{
  const Attention cloudy = attentionTo({rowOf(0, 0.5, 40), rowOf(1, 0.5, 10), rowOf(2, 0, 0)});
  EXPECT_EQ(cloudy.kind, AttentionKind::LittleClear);
  EXPECT_NEAR(cloudy.meanClear, 0.5 / 3, 1e-12);
  EXPECT_EQ(attentionTo({rowOf(0, 0.5, 30)}).kind, AttentionKind::None) << "the threshold itself";
  ReportRow part = rowOf(0, 0.5, 40);
  part.zoneShare = 0.5F;
  EXPECT_NEAR(attentionTo({part}).meanClear, 0.2, 1e-12);
}

TEST(Attention, failuresAndNothing)
{
  const Attention failed =
      attentionTo({rowOf(0, 0.5), rowWith(1, ZoneStatus::ReadError), rowWith(2, ZoneStatus::Skipped)});
  EXPECT_EQ(failed.kind, AttentionKind::Failed);
  EXPECT_EQ(failed.failed, 1);
  EXPECT_EQ(failed.rows, 2) << "what was left out on purpose does not count";
  EXPECT_EQ(attentionTo({rowOf(0, 0, 0)}).kind, AttentionKind::NothingValid);
  EXPECT_EQ(attentionTo({}).kind, AttentionKind::NothingValid);
  ReportRow none;
  EXPECT_EQ(attentionTo({none}).kind, AttentionKind::NothingValid) << "met no scene";
}

TEST(Attention, order)
{
  ReportBuilder builder = builderWith(3);
  for (const char *name :
       {"fine", "cloudy", "drop 0.3", "drop 0.5", "nothing", "fails once", "fails twice", "fine too"})
    builder.addZone(name, "");
  builder.addRow(0, rowOf(0, 0.5), "");
  builder.addRow(1, rowOf(0, 0.5, 10), "");
  builder.addRow(2, rowOf(0, 0.8), "");
  builder.addRow(2, rowOf(1, 0.5), "");
  builder.addRow(3, rowOf(0, 0.8), "");
  builder.addRow(3, rowOf(1, 0.3), "");
  builder.addRow(4, rowOf(0, 0, 0), "");
  builder.addRow(5, rowWith(0, ZoneStatus::ReadError), "");
  builder.addRow(5, rowOf(1, 0.5), "");
  builder.addRow(6, rowWith(0, ZoneStatus::ReadError), "");
  builder.addRow(6, rowWith(1, ZoneStatus::ReadError), "");
  builder.addRow(7, rowOf(0, 0.5), "");
  const ReportData data = builder.finish();
  const std::vector<Attention> attention = attentions(data);
  EXPECT_EQ(zonesByAttention(data, attention), (std::vector<std::size_t>{6, 5, 4, 3, 2, 1, 0, 7}));
  EXPECT_EQ(attentionReasons(attention[5], data.zones[5], data.scenes),
            (std::vector<std::string>{"Failed in 1 of 2 scenes."}));
  EXPECT_EQ(attentionReasons(attention[3], data.zones[3], data.scenes),
            (std::vector<std::string>{"Median NDVI falls by 0.50, from 2024-01-01 to 2024-01-11."}));
  EXPECT_EQ(attentionReasons(attention[4], data.zones[4], data.scenes),
            (std::vector<std::string>{"No scene has a valid pixel; mostly: all pixels masked (cloud, shadow …)."}));
  EXPECT_TRUE(attentionReasons(attention[0], data.zones[0], data.scenes).empty());
}
