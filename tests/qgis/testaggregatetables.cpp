#include "aggregatefixture.h"

#include <random>

using namespace ndvi;

namespace
{

class AggregateTables : public AggregateFixture
{
};

} // namespace

// Two dates of June, one of July:
// python3 -c "import numpy as np; a=np.array([.11,.12,.33,.55,.31,.77]); print(a.mean(), a.std())"
TEST_F(AggregateTables, sumsByMonth)
{
  RunTables tables;
  tables.add("f1", "rye", "a", "2024-06-01T10:00:00Z", {0.11, 0.12, 0.33});
  tables.add("f1", "rye", "c", "2024-07-01T00:00:00Z", {0.5});
  tables.add("f1", "rye", "b", "2024-06-30T23:59:59Z", {0.55, 0.31, 0.77}, 2);
  tables.add("f1", "rye", "d", "2024-06-21T10:00:00Z", {}, 5);
  const QVariantMap outputs = aggregate(tables, {{"PERIOD", MONTH}});
  EXPECT_EQ(outputs["ROW_COUNT"], 2);
  EXPECT_EQ(outputs["ROWS_DROPPED"], 0);

  const QList<Row> statistics = rows(outputs["STATISTICS"]);
  ASSERT_EQ(statistics.size(), 2);
  const Row june = statistics[0], july = statistics[1];
  EXPECT_EQ(
      june.names(),
      "zone_id crop scene_id datetime status message pixels valid masked nodata undefined below above valid_share "
      "zone_share sample_share mean stddev min max median p5 area percentiles_from period start end rows "
      "rows_without_valid rows_failed zones scenes dropped kept_scenes dropped_scenes");
  EXPECT_EQ(june.text("zone_id") + june.text("crop") + june.text("scene_id"), "f1rye2024-06");
  EXPECT_EQ(june["datetime"].toDateTime(), QDateTime(QDate(2024, 6, 1), QTime(0, 0), Qt::UTC));
  EXPECT_EQ(june["start"], june["datetime"]);
  EXPECT_EQ(june["end"].toDateTime(), QDateTime(QDate(2024, 7, 1), QTime(0, 0), Qt::UTC));
  EXPECT_EQ(june.text("period"), "month");
  EXPECT_EQ(june.text("status"), "ok");
  EXPECT_EQ(june.text("message"), "Sum of 3 rows, 1 of them without valid pixels: ok 2, all_masked 1.");
  EXPECT_EQ(june["pixels"], 13);
  EXPECT_EQ(june["valid"], 6);
  EXPECT_EQ(june["masked"], 7);
  EXPECT_DOUBLE_EQ(june["valid_share"].toDouble(), 6.0 / 13);
  EXPECT_NEAR(june["mean"].toDouble(), 0.36500000000000005, 1e-15);
  EXPECT_NEAR(june["stddev"].toDouble(), 0.2336485965433276, 1e-15);
  EXPECT_EQ(june["min"], 0.11);
  EXPECT_EQ(june["max"], 0.77);
  EXPECT_NEAR(june["median"].toDouble(), 0.32, 0.1);
  EXPECT_EQ(june.text("percentiles_from"), "histogram");
  EXPECT_EQ(june["area"], 600);
  EXPECT_EQ(june["rows"], 3);
  EXPECT_EQ(june["rows_without_valid"], 1);
  EXPECT_EQ(june["scenes"], 3);
  EXPECT_EQ(june.text("kept_scenes"), "a, b, d");
  // One row is as it was.
  EXPECT_EQ(july["median"], 0.5);
  EXPECT_EQ(july.text("percentiles_from"), "pixels");
  EXPECT_EQ(july.text("message"), "");

  const QList<Row> bins = rows(outputs["HISTOGRAM"]);
  ASSERT_EQ(bins.size(), 5);
  EXPECT_EQ(bins[0].names(), "zone_id crop scene_id datetime bin lower mid upper count share period start end");
  EXPECT_EQ(bins[0].text("scene_id"), "2024-06");
  EXPECT_EQ(bins[0]["bin"], 11);
  EXPECT_EQ(bins[0]["lower"], 0.1);
  EXPECT_EQ(bins[0]["count"], 2);
  EXPECT_DOUBLE_EQ(bins[1]["share"].toDouble(), 2.0 / 6);
  EXPECT_EQ(rows(outputs["CHOICES"]).size(), 0);
}

TEST_F(AggregateTables, theOrderOfRowsAndTablesDoesNotMatter)
{
  std::mt19937 random(3);
  std::uniform_int_distribution<int> thousandths(0, 899);
  RunTables whole, first, second;
  for (int scene = 0; scene < 24; ++scene)
  {
    for (int zone = 0; zone < 3; ++zone)
    {
      std::vector<double> pixels(static_cast<std::size_t>(1 + thousandths(random) % 9));
      for (double &pixel : pixels)
        pixel = thousandths(random) / 1000.0;
      const QString time = QDate(2024, 1, 1).addDays(scene * 11).toString(Qt::ISODate);
      for (RunTables *tables : {&whole, scene % 3 ? &first : &second})
        tables->add(QString::number(zone), "rye", QStringLiteral("s%1").arg(scene), time, pixels);
    }
  }
  first.reverse();
  const QVariantMap expected = aggregate(whole, {{"PERIOD", SEASON}});
  const QVariantMap parts = aggregate({write(second.histogram()), write(first.histogram())},
                                      {write(first.statistics()), write(second.statistics())}, {{"PERIOD", SEASON}});
  EXPECT_EQ(dump(parts["HISTOGRAM"]), dump(expected["HISTOGRAM"]));
  const QList<Row> a = rows(expected["STATISTICS"]);
  ASSERT_EQ(a.size(), 12);
  for (const Row &row : rows(parts["STATISTICS"]))
  {
    const auto same = std::find_if(a.begin(), a.end(),
                                   [&row](const Row &other) {
                                     return row["zone_id"] == other["zone_id"] && row["scene_id"] == other["scene_id"];
                                   });
    ASSERT_NE(same, a.end());
    for (const char *field : {"valid", "mean", "stddev", "min", "max", "median", "p5", "rows", "area"})
      EXPECT_DOUBLE_EQ(row[field].toDouble(), (*same)[field].toDouble()) << field;
  }
}

// Sums of all pixels, computed here in two passes over them.
TEST_F(AggregateTables, momentsAreExactAndPercentilesWithinABin)
{
  std::mt19937 random(5);
  for (int round = 0; round < 10; ++round)
  {
    std::normal_distribution<double> ndvi(0.05 * round, 0.01 + 0.02 * round);
    RunTables tables(0.05);
    std::vector<double> all;
    for (int scene = 0; scene < 9; ++scene)
    {
      std::vector<double> pixels(static_cast<std::size_t>(5 + scene * 7));
      for (double &pixel : pixels)
        pixel = std::clamp(ndvi(random), -0.99, 0.99);
      all.insert(all.end(), pixels.begin(), pixels.end());
      tables.add("z", "", QString::number(scene), QStringLiteral("2024-02-%1").arg(20 + scene), pixels);
    }
    std::sort(all.begin(), all.end());
    const QList<Row> found = rows(aggregate(tables, {{"PERIOD", YEAR}})["STATISTICS"]);
    ASSERT_EQ(found.size(), 1);
    long double sum = 0, squares = 0;
    for (const double pixel : all)
      sum += pixel;
    const long double n = static_cast<long double>(all.size()), mean = sum / n;
    for (const double pixel : all)
      squares += (pixel - mean) * (pixel - mean);
    EXPECT_EQ(found[0]["valid"].toDouble(), static_cast<double>(n));
    EXPECT_NEAR(found[0]["mean"].toDouble(), static_cast<double>(mean), 1e-15);
    EXPECT_NEAR(found[0]["stddev"].toDouble(), static_cast<double>(std::sqrt(squares / n)), 1e-15);
    EXPECT_EQ(found[0]["min"].toDouble(), all.front());
    EXPECT_EQ(found[0]["max"].toDouble(), all.back());
    EXPECT_NEAR(found[0]["median"].toDouble(), RunTables::percentile(all, 50), 0.05);
    EXPECT_NEAR(found[0]["p5"].toDouble(), RunTables::percentile(all, 5), 0.05);
  }
}

TEST_F(AggregateTables, periodsBeginAndEndWhereTheyShould)
{
  RunTables tables;
  for (const char *time : {"2023-12-01", "2024-02-29", "2024-03-01", "2024-12-29", "2024-12-30"})
    tables.add("z", "", time, time, {0.5});
  const auto labels = [&](int period)
  {
    std::string text;
    for (const Row &row : rows(aggregate(tables, {{"PERIOD", period}})["STATISTICS"]))
      text += row.text("scene_id") + ":" + row.text("rows") + " ";
    return text;
  };
  EXPECT_EQ(labels(SCENE), "2023-12-01:1 2024-02-29:1 2024-03-01:1 2024-12-29:1 2024-12-30:1 ");
  EXPECT_EQ(labels(WEEK), "2023-W48:1 2024-W09:2 2024-W52:1 2025-W01:1 ");
  EXPECT_EQ(labels(SEASON), "2024-DJF:2 2024-MAM:1 2025-DJF:2 ");
  EXPECT_EQ(labels(YEAR), "2023:1 2024:4 ");
  EXPECT_EQ(labels(ALL), "all:5 ");
}

TEST_F(AggregateTables, allDatesSayFromWhenToWhen)
{
  RunTables tables;
  tables.add("z", "", "b", "2024-06-02T10:00:00Z", {0.5});
  tables.add("z", "", "a", "2024-05-01T09:00:00Z", {0.5});
  tables.add("z", "", "c", "", {0.7});
  const QList<Row> all = rows(aggregate(tables, {{"PERIOD", ALL}})["STATISTICS"]);
  ASSERT_EQ(all.size(), 1);
  EXPECT_EQ(all[0]["start"].toDateTime(), QDateTime(QDate(2024, 5, 1), QTime(9, 0), Qt::UTC));
  EXPECT_EQ(all[0]["end"].toDateTime(), QDateTime(QDate(2024, 6, 2), QTime(10, 0), Qt::UTC));
  EXPECT_EQ(all[0]["valid"], 3);
  // Scenes without a time are in no month.
  const QList<Row> months = rows(aggregate(tables, {{"PERIOD", MONTH}})["STATISTICS"]);
  ASSERT_EQ(months.size(), 3);
  EXPECT_EQ(months[2].text("scene_id"), "undated");
  EXPECT_TRUE(months[2]["start"].isNull());
}

// Rows of merged days that a zone does not meet have a time and no scene.
TEST_F(AggregateTables, daysWithoutASceneStayApart)
{
  RunTables tables;
  tables.add("z", "", "", "2024-06-01T10:00:00Z", {}, 3);
  tables.add("z", "", "", "2024-06-02T10:00:00Z", {}, 4);
  tables.add("z", "", "a", "2024-06-03T10:00:00Z", {0.5});
  const QList<Row> found = rows(aggregate(tables, {{"PERIOD", SCENE}})["STATISTICS"]);
  ASSERT_EQ(found.size(), 3);
  for (int i = 0; i < 3; ++i)
  {
    EXPECT_EQ(found[i]["rows"], 1);
    EXPECT_EQ(found[i]["datetime"].toDateTime().date(), QDate(2024, 6, 1 + i));
    EXPECT_EQ(found[i]["scene_id"].isNull(), i < 2);
  }
  EXPECT_EQ(found[1]["pixels"], 4);
}

TEST_F(AggregateTables, keepsTheSceneOfADayThatCoversMost)
{
  RunTables tables;
  tables.add("z", "", "west", "2024-06-01T10:00:00Z", {0.1, 0.2}, 0, 0.4);
  tables.add("z", "", "east", "2024-06-01T10:00:14Z", {0.7, 0.8, 0.9}, 1, 0.8);
  tables.add("z", "", "later", "2024-06-03T10:00:00Z", {0.3});
  QVariantMap outputs = aggregate(tables, {{"PERIOD", MONTH}});
  Row june = rows(outputs["STATISTICS"]).value(0);
  EXPECT_EQ(june["valid"], 4);
  EXPECT_EQ(june["rows"], 2);
  EXPECT_EQ(june["scenes"], 2);
  EXPECT_EQ(june["dropped"], 1);
  EXPECT_EQ(june.text("kept_scenes"), "east, later");
  EXPECT_EQ(june.text("dropped_scenes"), "west");
  const QList<Row> choices = rows(outputs["CHOICES"]);
  ASSERT_EQ(choices.size(), 1);
  EXPECT_EQ(choices[0].names(), "zone_id crop scene_id datetime reason kept_scene table pixels valid zone_share "
                                "kept_pixels kept_valid kept_zone_share");
  EXPECT_EQ(choices[0].text("scene_id") + choices[0].text("reason") + choices[0].text("kept_scene"),
            "westless_covereast");
  EXPECT_EQ(choices[0]["zone_share"], 0.4);
  EXPECT_EQ(choices[0]["kept_pixels"], 4);
  for (const char *count : {"pixels", "valid", "kept_pixels", "kept_valid"})
    EXPECT_EQ(fieldTypeId(choices[0].feature.fields().field(count)), fieldTypeId(june.feature.fields().field("valid")));
  EXPECT_EQ(outputs["ROWS_DROPPED"], 1);
  EXPECT_EQ(rows(outputs["HISTOGRAM"]).size(), 4);

  june = rows(aggregate(tables, {{"PERIOD", MONTH}, {"SAME_DAY", 1}})["STATISTICS"]).value(0);
  EXPECT_EQ(june["valid"], 6);
  EXPECT_EQ(june["dropped"], 0);
  EXPECT_EQ(rows(aggregate(tables, {{"PERIOD", SCENE}})["STATISTICS"]).size(), 3);
}

TEST_F(AggregateTables, theNewestBaselineIsKept)
{
  RunTables tables;
  for (const char *id : {"S2A_MSIL2A_20220601T101021_N0400_R022_T33TVM_20220601T142251",
                         "S2A_MSIL2A_20220601T101021_N0510_R022_T33TVM_20230101T142251"})
    tables.add("z", "", id, "2022-06-01T10:10:21Z", {0.5});
  const QList<Row> choices = rows(aggregate(tables, {{"PERIOD", DAY}})["CHOICES"]);
  ASSERT_EQ(choices.size(), 1);
  EXPECT_TRUE(choices[0]["scene_id"].toString().contains("N0400"));
  EXPECT_EQ(choices[0].text("reason"), "older_baseline");
}

// python3 -c "import numpy as np; a=np.array([.1,.2,.9]); print(a.mean(), a.std())"
TEST_F(AggregateTables, sumsZonesWithTheSameAttribute)
{
  RunTables tables;
  tables.add("1", "rye", "a", "2024-06-01", {0.1, 0.2});
  tables.add("2", "oat", "a", "2024-06-01", {0.5});
  tables.add("3", "rye", "a", "2024-06-01", {0.9});
  tables.add("4", "", "a", "2024-06-01", {0.3});
  const QList<Row> found = rows(aggregate(tables, {{"PERIOD", MONTH}, {"ZONE_GROUP", "crop"}})["STATISTICS"]);
  ASSERT_EQ(found.size(), 3);
  EXPECT_EQ(found[0].text("zone_id") + found[0].text("crop"), "ryerye");
  EXPECT_EQ(found[0]["zones"], 2);
  EXPECT_EQ(found[0]["scenes"], 1);
  EXPECT_EQ(found[0]["valid"], 3);
  EXPECT_NEAR(found[0]["mean"].toDouble(), 0.4, 1e-15);
  EXPECT_NEAR(found[0]["stddev"].toDouble(), 0.3559026084010437, 1e-15);
  EXPECT_EQ(found[1].text("zone_id"), "oat");
  EXPECT_EQ(found[2]["valid"], 1);
  expectRefused({}, {write(tables.statistics())}, {"ZONE_GROUP", "soil", "crop"}, {{"ZONE_GROUP", "soil"}});
}

TEST_F(AggregateTables, statisticsAlone)
{
  RunTables tables;
  tables.add("z", "", "a", "2024-06-01", {0.1, 0.2});
  tables.add("z", "", "b", "2024-06-02", {0.3});
  tables.add("z", "", "c", "2024-07-02", {0.3, 0.5, 0.6});
  const QVariantMap outputs = aggregate({}, {write(tables.statistics())});
  EXPECT_TRUE(mLog.contains("no median")) << mLog.toStdString();
  EXPECT_FALSE(outputs.contains("HISTOGRAM"));
  const QList<Row> found = rows(outputs["STATISTICS"]);
  ASSERT_EQ(found.size(), 2);
  EXPECT_NEAR(found[0]["mean"].toDouble(), 0.2, 1e-15);
  EXPECT_TRUE(found[0]["median"].isNull());
  EXPECT_TRUE(found[0]["p5"].isNull());
  EXPECT_TRUE(found[0]["percentiles_from"].isNull());
  EXPECT_EQ(found[1]["median"], 0.5);
  expectRefused({}, {write(tables.statistics())}, {"HISTOGRAM needs HISTOGRAM_TABLES"}, {{"HISTOGRAM", path("h.csv")}});
}

TEST_F(AggregateTables, histogramsAlone)
{
  RunTables tables;
  tables.add("z", "", "a", "2024-06-01", {0.1, 0.2});
  tables.add("z", "", "a2", "2024-06-01", {0.8});
  tables.add("z", "", "b", "2024-06-02", {0.31});
  const QVariantMap outputs = aggregate({write(tables.histogram())}, {});
  EXPECT_FALSE(outputs.contains("STATISTICS"));
  const QList<Row> bins = rows(outputs["HISTOGRAM"]);
  ASSERT_EQ(bins.size(), 3);
  EXPECT_DOUBLE_EQ(bins[0]["share"].toDouble(), 1.0 / 3);
  EXPECT_EQ(rows(outputs["CHOICES"]).value(0).text("reason"), "fewer_valid");
  expectRefused({write(tables.histogram())}, {}, {"STATISTICS needs"}, {{"STATISTICS", path("s.csv")}});
  const QString rowsTwice = tables.histogram() + tables.histogram().section('\n', 1);
  expectRefused({write(rowsTwice)}, {}, {"bin 11", "second time"});
}

TEST_F(AggregateTables, sumsOfSumsAreSums)
{
  RunTables tables;
  std::mt19937 random(9);
  std::uniform_int_distribution<int> thousandths(-200, 899);
  for (int scene = 0; scene < 30; ++scene)
  {
    std::vector<double> pixels(5);
    for (double &pixel : pixels)
      pixel = thousandths(random) / 1000.0;
    tables.add("z", "rye", QString::number(scene), QDate(2024, 1, 1).addDays(scene * 12).toString(Qt::ISODate), pixels);
  }
  const QVariantMap months = aggregate(
      tables, {{"PERIOD", MONTH}, {"HISTOGRAM", path("months_h.gpkg")}, {"STATISTICS", path("months_s.csv")}});
  const QVariantMap years =
      aggregate({months["HISTOGRAM"].toString()}, {months["STATISTICS"].toString()}, {{"PERIOD", YEAR}});
  EXPECT_EQ(mError.toStdString(), "");
  const QVariantMap direct = aggregate(tables, {{"PERIOD", YEAR}});
  EXPECT_EQ(dump(years["HISTOGRAM"]), dump(direct["HISTOGRAM"]));
  const Row a = rows(years["STATISTICS"]).value(0), b = rows(direct["STATISTICS"]).value(0);
  EXPECT_EQ(a.names(), b.names());
  for (const char *field : {"valid", "pixels", "area", "mean", "stddev", "min", "max", "median", "p5"})
    EXPECT_NEAR(a[field].toDouble(), b[field].toDouble(), 1e-13) << field;
  // A single month keeps what its percentiles are from.
  const Row again = rows(aggregate({months["HISTOGRAM"].toString()}, {months["STATISTICS"].toString()},
                                   {{"PERIOD", MONTH}})["STATISTICS"])
                        .value(0);
  EXPECT_EQ(again.text("percentiles_from"), "histogram");
}

// A run cut into two gives, put together, the tables of the whole run, row by row and digit by digit.
TEST_F(AggregateTables, partsOfARunMakeTheWhole)
{
  const Scene a = writeScene("a", "2024-06-11T10:00:00Z"), b = writeScene("b", "2024-06-12T10:00:00Z", false);
  const QVariant zones = zonesOf({{7, pixels(0, 0, 4, 4)}, {8, pixels(0.3, 0.2, 2.4, 3.3)}, {9, pixels(20, 0, 1, 1)}});
  for (const int rule : {0, 2})
  {
    const auto tables = [&](const std::vector<Scene> &scenes, const QString &run)
    {
      const QString name = run + QString::number(rule); // a context goes on reading a file that was replaced
      return this->run("ndvi:histogramtables", {{"COLLECTION", collectionOf(scenes)},
                                                {"ZONES", zones},
                                                {"ZONE_ID", "id"},
                                                {"FIELDS", QStringList{"name"}},
                                                {"PIXEL_RULE", rule},
                                                {"HISTOGRAM", path(name + "_h.gpkg")},
                                                {"STATISTICS", path(name + "_s.gpkg")}});
    };
    const QVariantMap whole = tables({a, b}, "whole"), first = tables({a}, "first"), second = tables({b}, "second");
    const QVariantMap merged =
        aggregate({second["HISTOGRAM"].toString(), first["HISTOGRAM"].toString()},
                  {first["STATISTICS"].toString(), second["STATISTICS"].toString()}, {{"PERIOD", SCENE}});
    ASSERT_EQ(mError.toStdString(), "");
    for (const char *table : {"HISTOGRAM", "STATISTICS"})
    {
      const QStringList expected = dump(whole[table]), found = dump(merged[table]);
      ASSERT_EQ(found.size(), expected.size());
      for (int i = 0; i < expected.size(); ++i)
        EXPECT_TRUE(found[i].startsWith(expected[i])) << found[i].toStdString() << "\n" << expected[i].toStdString();
    }
  }
}
