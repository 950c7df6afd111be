#include "report/attention.h"
#include "reportfixture.h"

#include <gtest/gtest.h>

using namespace ndvi;
using namespace ndvi::test;

namespace
{

/// attentionOf() a zone with these rows, in scenes ten days apart.
Attention attentionTo(const std::vector<ReportRow> &rows)
{
  ReportBuilder builder = builderWith(12);
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
  EXPECT_NEAR(attentionTo({rowOf(0, 0.7), rowOf(1, 0.2, 49), rowOf(2, 0.4)}).open.at(0).amount, 0.3, 1e-6)
      << "over a cloudy date";
  EXPECT_NEAR(attentionTo({rowOf(0, 0.7), rowOf(4, 0.4)}).open.at(0).amount, 0.3, 1e-6) << "40 days";
  EXPECT_EQ(attentionTo({rowOf(0, 0.7), rowOf(5, 0.4)}).kind, AttentionKind::None) << "50 days: a season";
}

TEST(Attention, theNextClearDateTellsWhetherAFallLasts)
{
  const Attention lasting = attentionTo({rowOf(0, 0.7), rowOf(1, 0.5), rowOf(2, 0.2), rowOf(3, 0.3)});
  EXPECT_EQ(lasting.kind, AttentionKind::LastingFall);
  EXPECT_FALSE(needsAttention(lasting.kind));
  EXPECT_NEAR(lasting.lasting.at(0).amount, 0.3, 1e-6) << "the largest";
  EXPECT_EQ(lasting.lasting.at(0).from, 1U);
  EXPECT_EQ(lasting.lasting.at(0).to, 2U);
  EXPECT_TRUE(lasting.open.empty() && lasting.brief.empty());

  const Attention brief = attentionTo({rowOf(0, 0.7), rowOf(1, 0.3), rowOf(2, 0.1, 10), rowOf(3, 0.5)});
  EXPECT_EQ(brief.kind, AttentionKind::BriefFall) << "half of it regained, a cloudy date left out";
  EXPECT_EQ(brief.brief.at(0).next, 3U);
  EXPECT_EQ(attentionTo({rowOf(0, 0.7), rowOf(1, 0.3), rowOf(2, 0.49)}).kind, AttentionKind::LastingFall);

  const Attention late = attentionTo({rowOf(0, 0.7), rowOf(1, 0.3), rowOf(6, 0.6)});
  EXPECT_EQ(late.kind, AttentionKind::OpenFall) << "50 days later: it may have been a harvest";
  EXPECT_EQ(late.open.at(0).next, 2U);
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
  EXPECT_NEAR(attentionTo({part}).meanInside, 0.5, 1e-12);
  part = rowOf(0, 0.5);
  part.zoneShare = 0.5F;
  EXPECT_EQ(attentionTo({part}).kind, AttentionKind::None) << "half of it in the scene, and that is clear";
  part.zoneShare = 0.4F;
  EXPECT_EQ(attentionTo({part}).kind, AttentionKind::LittleClear);
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

TEST(Attention, laterDatesTellWhetherALowMedianStaysLow)
{
  const auto course = [](std::int32_t recovery) {
    return attentionTo({rowOf(0, 0.91), rowOf(1, 0.12), rowOf(2, 0.39), rowOf(recovery, 0.85)});
  };
  const Attention slow = course(7); // 60 days after the fall
  EXPECT_EQ(slow.kind, AttentionKind::LastingFall) << "two dates are low: no cloud passes so slowly";
  EXPECT_EQ(slow.lasting.at(0).recovered, 3U);
  EXPECT_EQ(course(11).lasting.at(0).recovered, std::nullopt) << "100 days: another season";
}

TEST(Attention, namesAllFallsByTimeButNoMoreThanThreeOfACourse)
{
  ReportBuilder builder = builderWith(20);
  builder.addZone("z", "");
  const double lows[] = {0.5, 0.42, 0.38, 0.1, 0.45};
  std::int32_t scene = 0;
  for (const double low : lows)
  {
    builder.addRow(0, rowOf(scene++, 0.8), "");
    ReportRow row = rowOf(scene++, low);
    row.masked = 0.5; // a mask was applied
    row.pixels += 0.5;
    builder.addRow(0, row, "");
  }
  builder.addRow(0, rowOf(scene, 0.8), "");
  const ReportData data = builder.finish();
  const Attention attention = attentionOf(data.zones[0], data.scenes);
  ASSERT_EQ(attention.brief.size(), 5U);
  EXPECT_EQ(attention.brief[0].to, 7U) << "the largest first";
  const std::vector<AttentionReason> reasons = attentionReasons(attention, data.zones[0], data);
  ASSERT_EQ(reasons.size(), 4U);
  EXPECT_EQ(reasons[0].text, "Median NDVI falls by 0.38 from 2024-01-21 to 2024-01-31 and has recovered by 2024-02-10: "
                             "probably cloud or haze that the mask missed, or a cut that grew again.");
  EXPECT_NE(reasons[1].text.find("by 0.42"), std::string::npos);
  EXPECT_NE(reasons[2].text.find("by 0.70"), std::string::npos);
  EXPECT_EQ(reasons[3].text, "Smaller falls like these: 2.");
}

TEST(Attention, validPixelsOutsideAllBins)
{
  ReportRow outside = rowOf(0, 0.5);
  outside.cells.clear();
  outside.below = 60;
  outside.above = 40;
  const Attention attention = attentionTo({outside, rowOf(1, 0.5)});
  EXPECT_EQ(attention.kind, AttentionKind::OutsideBins);
  EXPECT_TRUE(needsAttention(attention.kind));
  EXPECT_EQ(attention.outsideBins, 1);
  outside.above = 39;
  EXPECT_EQ(attentionTo({outside}).kind, AttentionKind::None) << "a pixel in a bin";
}

TEST(Attention, sumsOfWhichAPartFailed)
{
  ReportRow sum = rowOf(0, 0.5);
  sum.summed = 3;
  sum.failed = 1;
  const Attention attention = attentionTo({sum, rowOf(1, 0.5)});
  EXPECT_EQ(attention.kind, AttentionKind::Failed);
  EXPECT_EQ(attention.failed, 1);
  EXPECT_EQ(attention.rows, 2);
  ReportRow skipped = rowWith(0, ZoneStatus::Skipped);
  skipped.failed = 2;
  EXPECT_EQ(attentionTo({skipped, rowOf(1, 0.5)}).kind, AttentionKind::None) << "left out on purpose";
}

TEST(Attention, ofEquallyCommonReasonsTheMoreUrgentIsNamed)
{
  ReportBuilder builder = builderWith(2);
  builder.addZone("z", "");
  builder.addRow(0, rowOf(0, 0, 0), "");
  builder.addRow(0, rowWith(1, ZoneStatus::NoPixel), "");
  const ReportData data = builder.finish();
  EXPECT_EQ(attentionReasons(attentionOf(data.zones[0], data.scenes), data.zones[0], data).at(0).text,
            "No scene has a valid pixel; mostly: all pixels masked (cloud, shadow …).");
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
  Attention outside = attention[1];
  outside.meanInside = 0.118;
  EXPECT_EQ(attentionReasons(outside, data.zones[1], data).front().text,
            "On average only 12\u00a0% of the zone lies in the scenes, and 10\u00a0% of the zone is clear; no fall of "
            "NDVI is looked for where less than half of it is clear.");
  EXPECT_EQ(words(2),
            "Median NDVI falls by 0.60 from 2024-01-01 to 2024-01-11 and stays low: harvest, a cut or damage.");
  EXPECT_EQ(words(3), "Median NDVI falls by 0.30 from 2024-01-01 to 2024-01-11 and has recovered by 2024-01-21: "
                      "probably cloud or haze, or a cut that grew again.");
  EXPECT_EQ(words(5),
            "Median NDVI falls by 0.50 from 2024-01-01 to 2024-01-11; no later clear date tells yet whether it lasts.");
  EXPECT_EQ(words(6), "No scene has a valid pixel; mostly: all pixels masked (cloud, shadow …).");
  EXPECT_EQ(words(7), "Failed in 1 of 2 scenes.");
  EXPECT_EQ(words(9), "Few pixels: never more than 7 valid ones, which is little for a histogram.");

  for (ReportScene &scene : data.scenes)
    scene.kind = ReportScene::Kind::Period;
  EXPECT_EQ(words(7), "Something failed or was left out in 1 of 2 periods.");
  EXPECT_EQ(words(1), "Little clear area: 10\u00a0% of the zone on average, none in 1 of 2 periods.");
  EXPECT_EQ(words(2), "Median NDVI falls by 0.60 from s0 to s1 and stays low: harvest, a cut or damage.");
}
