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

TEST(Attention, fallsBetweenClearDatesOnly)
{
  EXPECT_EQ(attentionTo({rowOf(0, 0.7), rowOf(1, 0.65)}).kind, AttentionKind::None);
  EXPECT_EQ(attentionTo({rowOf(0, 0.4), rowOf(1, 0.7)}).kind, AttentionKind::None) << "it rises";
  EXPECT_EQ(attentionTo({rowOf(0, 0.7), rowOf(1, 0.5)}).kind, AttentionKind::OpenFall) << "exactly the threshold";
  EXPECT_EQ(attentionTo({rowOf(0, 0.7), rowOf(1, 0.2, 49)}).kind, AttentionKind::None) << "half of it under cloud";
  EXPECT_NEAR(attentionTo({rowOf(0, 0.7), rowOf(1, 0.2, 49), rowOf(2, 0.4)}).open->amount, 0.3, 1e-6)
      << "over a cloudy date";
  EXPECT_NEAR(attentionTo({rowOf(0, 0.7), rowOf(4, 0.4)}).open->amount, 0.3, 1e-6) << "40 days";
  EXPECT_EQ(attentionTo({rowOf(0, 0.7), rowOf(5, 0.4)}).kind, AttentionKind::None) << "50 days: a season";
}

TEST(Attention, theNextClearDateTellsWhetherAFallLasts)
{
  const Attention lasting = attentionTo({rowOf(0, 0.7), rowOf(1, 0.5), rowOf(2, 0.2), rowOf(3, 0.3)});
  EXPECT_EQ(lasting.kind, AttentionKind::LastingFall);
  EXPECT_FALSE(needsAttention(lasting.kind));
  EXPECT_NEAR(lasting.lasting->amount, 0.3, 1e-6) << "the largest";
  EXPECT_EQ(lasting.lasting->from, 1U);
  EXPECT_EQ(lasting.lasting->to, 2U);
  EXPECT_FALSE(lasting.open || lasting.brief);

  const Attention brief = attentionTo({rowOf(0, 0.7), rowOf(1, 0.3), rowOf(2, 0.1, 10), rowOf(3, 0.5)});
  EXPECT_EQ(brief.kind, AttentionKind::BriefFall) << "half of it regained, a cloudy date left out";
  EXPECT_EQ(brief.brief->next, 3U);
  EXPECT_EQ(attentionTo({rowOf(0, 0.7), rowOf(1, 0.3), rowOf(2, 0.49)}).kind, AttentionKind::LastingFall);

  const Attention late = attentionTo({rowOf(0, 0.7), rowOf(1, 0.3), rowOf(6, 0.6)});
  EXPECT_EQ(late.kind, AttentionKind::OpenFall) << "50 days later: it may have been a harvest";
  EXPECT_EQ(late.open->next, 2U);
  EXPECT_EQ(attentionTo({rowOf(0, 0.7), rowOf(1, 0.3), rowOf(6, 0.3)}).kind, AttentionKind::LastingFall);
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

TEST(Attention, datesWithoutAnythingClearAndFewPixels)
{
  const Attention half = attentionTo({rowOf(0, 0.5), rowOf(1, 0, 0)});
  EXPECT_EQ(half.kind, AttentionKind::None);
  EXPECT_EQ(half.emptyDays, 1);
  const Attention most = attentionTo({rowOf(0, 0.5), rowOf(1, 0, 0), rowOf(2, 0, 0)});
  EXPECT_EQ(most.kind, AttentionKind::LittleClear) << "a third is clear on average, but most dates have nothing";
  EXPECT_EQ(most.days, 3);

  ReportRow small = rowOf(0, 0.5);
  small.pixels = small.valid = 19;
  EXPECT_EQ(attentionTo({small}).kind, AttentionKind::FewPixels);
  EXPECT_EQ(attentionTo({small, rowOf(1, 0.5, 20)}).kind, AttentionKind::None) << "one date with enough is enough";
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
       {"fine", "cloudy", "harvest", "haze 0.3", "haze 0.5", "fresh", "nothing", "fails once", "fails twice", "small"})
    builder.addZone(name, "");
  const auto medians = [&builder](std::size_t zone, std::initializer_list<double> values)
  {
    std::int32_t scene = 0;
    for (const double value : values)
      builder.addRow(zone, rowOf(scene++, value), "");
  };
  medians(0, {0.5});
  builder.addRow(1, rowOf(0, 0.5, 20), "");
  builder.addRow(1, rowOf(1, 0.5, 0), "");
  medians(2, {0.8, 0.2, 0.2});
  medians(3, {0.8, 0.5, 0.8});
  medians(4, {0.8, 0.3, 0.8});
  medians(5, {0.8, 0.3});
  builder.addRow(6, rowOf(0, 0, 0), "");
  builder.addRow(7, rowWith(0, ZoneStatus::ReadError), "");
  builder.addRow(7, rowOf(1, 0.5), "");
  builder.addRow(8, rowWith(0, ZoneStatus::ReadError), "");
  builder.addRow(8, rowWith(1, ZoneStatus::ReadError), "");
  ReportRow few = rowOf(0, 0.5);
  few.pixels = few.valid = 7;
  builder.addRow(9, few, "");
  ReportData data = builder.finish();
  const std::vector<Attention> attention = attentions(data);
  EXPECT_EQ(zonesByAttention(data, attention), (std::vector<std::size_t>{8, 7, 6, 4, 3, 5, 1, 9, 2, 0}));

  const auto words = [&](std::size_t zone)
  {
    std::string text;
    for (const AttentionReason &reason : attentionReasons(attention[zone], data.zones[zone], data))
      text += reason.text;
    return text;
  };
  EXPECT_EQ(words(0), "");
  EXPECT_EQ(words(1), "Little clear area: 10\u00a0% of the zone on average, none on 1 of 2 dates.");
  EXPECT_EQ(words(2),
            "Median NDVI falls by 0.60 from 2024-01-01 to 2024-01-11 and stays low: harvest, a cut or damage.");
  EXPECT_EQ(words(3), "Median NDVI falls by 0.30 from 2024-01-01 to 2024-01-11 and has recovered by 2024-01-21: "
                      "probably cloud or haze that the mask missed, or a cut that grew again.");
  EXPECT_EQ(words(5),
            "Median NDVI falls by 0.50 from 2024-01-01 to 2024-01-11; no later clear date tells yet whether it lasts.");
  EXPECT_EQ(words(6), "No scene has a valid pixel; mostly: all pixels masked (cloud, shadow …).");
  EXPECT_EQ(words(7), "Failed in 1 of 2 scenes.");
  EXPECT_EQ(words(9), "Few pixels: never more than 7 valid ones, which is little for a histogram.");

  for (ReportScene &scene : data.scenes)
    scene.kind = ReportScene::Kind::Period;
  EXPECT_EQ(words(7), "Failed in 1 of 2 periods.");
  EXPECT_EQ(words(2), "Median NDVI falls by 0.60 from s0 to s1 and stays low: harvest, a cut or damage.");
}
