// Median and percentiles of sums.

#include "aggregatefixture.h"

using namespace ndvi;

namespace
{

class GroupTotalTest : public AggregateFixture
{
protected:
  Row only(const QVariantMap &outputs)
  {
    const QList<Row> found = rows(outputs["STATISTICS"]);
    EXPECT_EQ(found.size(), 1);
    return found.value(0);
  }
};

} // namespace

// import numpy as np
// np.percentile([-3.2, -2.5, .12, .33, .35, .41] + [-2.9, .22, .25, .77, .78, 1.3], [5, 50])  # -3.035, 0.29
TEST_F(GroupTotalTest, whatFallsAmongPixelsOutsideTheBinsIsNotKnown)
{
  RunTables tables;
  tables.add("z", "", "a", "2024-06-01", {-3.2, -2.5, 0.12, 0.33, 0.35, 0.41});
  tables.add("z", "", "b", "2024-06-02", {-2.9, 0.22, 0.25, 0.77, 0.78, 1.3});
  const QVariantMap outputs =
      aggregate(tables, {{"PERIOD", MONTH}, {"HISTOGRAM", path("june_h.csv")}, {"STATISTICS", path("june_s.csv")}});
  const Row june = only(outputs);
  EXPECT_EQ(june["below"].toInt(), 3);
  EXPECT_EQ(june["above"].toInt(), 1);
  EXPECT_NEAR(june["median"].toDouble(), 0.29, 0.1);
  EXPECT_EQ(june.text("percentiles_from"), "histogram");
  EXPECT_TRUE(june["p5"].isNull());
  // −3.2 is the smallest, the next lies between it and the first bin: rank 0.55.
  EXPECT_EQ(june.text("message"), "Not known, for they fall among pixels below or above all bins: "
                                  "p5 (between -3.2 and -1.385).");
  // Said once, however often it is summed again.
  const QVariantMap again =
      aggregate({outputs["HISTOGRAM"].toString()}, {outputs["STATISTICS"].toString()}, {{"PERIOD", YEAR}});
  EXPECT_EQ(mError.toStdString(), "");
  EXPECT_EQ(only(again).text("message"), june.text("message"));
  EXPECT_TRUE(only(again)["p5"].isNull());
}

// np.percentile([-1.04, -1.02, .12, .33] + [-1.03, .22, .25], [5, 50])  # -1.037, 0.12; the bins begin at -1
TEST_F(GroupTotalTest, whatIsKnownToABinIsGiven)
{
  RunTables tables;
  tables.add("z", "", "a", "2024-06-01", {-1.04, -1.02, 0.12, 0.33});
  tables.add("z", "", "b", "2024-06-02", {-1.03, 0.22, 0.25});
  tables.add("y", "", "b", "2024-06-02", {-0.95}); // so that the first bin occurs
  const QList<Row> found = rows(aggregate(tables, {{"PERIOD", MONTH}})["STATISTICS"]);
  ASSERT_EQ(found.size(), 2);
  EXPECT_EQ(found[0]["below"], 3);
  EXPECT_NEAR(found[0]["p5"].toDouble(), -1.037, 0.1);
  EXPECT_NEAR(found[0]["median"].toDouble(), 0.12, 0.1);
  EXPECT_EQ(found[0].text("message"), "");
}

TEST_F(GroupTotalTest, pixelsThatAreAllOutsideHaveOnlyMinimumAndMaximum)
{
  RunTables tables(0.1, 0, 1);
  tables.add("z", "", "a", "2024-06-01", {-0.8, -0.1});
  tables.add("z", "", "b", "2024-06-02", {-0.3, -0.2, 1.5});
  const Row june = only(aggregate(tables, {{"PERIOD", MONTH}}));
  EXPECT_EQ(june["valid"], 5);
  EXPECT_EQ(june["min"], -0.8);
  EXPECT_EQ(june["max"], 1.5);
  EXPECT_TRUE(june["median"].isNull());
  EXPECT_TRUE(june["p5"].isNull());
  EXPECT_NE(june.text("message").find("median (between -0.8 and 1.5)"), std::string::npos) << june.text("message");
}

// np.percentile([.2, .45, .55, .75, .85], [20, 50, 90, 95])  # 0.4, 0.55, 0.81, 0.83
// np.percentile([.3, .5, .62, .7, .95], [20, 50, 90])  # 0.46, 0.62, 0.85
TEST_F(GroupTotalTest, onlyPercentilesThatARowHasNotAreEstimated)
{
  RunTables a(0.1, 0.6, 1), b(0.1, 0.6, 1), c(0.1, 0.6, 1);
  a.setPercentile(20);
  a.add("z", "", "a", "2024-06-01", {0.2, 0.45, 0.55, 0.75, 0.85});
  b.setPercentile(90);
  b.add("z", "", "b", "2024-07-02", {0.3, 0.5, 0.62, 0.7, 0.95});
  c.setPercentile(95);
  c.add("z", "", "c", "2024-08-03", {0.65});
  for (const int period : {SCENE, MONTH})
  {
    const QVariantMap outputs =
        aggregate({write(a.histogram()), write(b.histogram())}, {write(a.statistics()), write(b.statistics())},
                  {{"PERIOD", period},
                   {"HISTOGRAM", path("ab_h%1.csv").arg(period)},
                   {"STATISTICS", path("ab_s%1.csv").arg(period)}});
    EXPECT_EQ(mError.toStdString(), "");
    const QList<Row> found = rows(outputs["STATISTICS"]);
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0]["median"].toDouble(), 0.55);
    EXPECT_NEAR(found[0]["p20"].toDouble(), 0.4, 1e-15);
    EXPECT_NEAR(found[0]["p90"].toDouble(), 0.81, 0.1);
    EXPECT_EQ(found[0].text("percentiles_from"), "histogram: p90");
    EXPECT_EQ(found[0].text("message"), "");
    EXPECT_EQ(found[1]["median"].toDouble(), 0.62);
    EXPECT_NEAR(found[1]["p90"].toDouble(), 0.85, 1e-15);
    EXPECT_TRUE(found[1]["p20"].isNull());
    EXPECT_EQ(found[1].text("percentiles_from"), "pixels");
    EXPECT_EQ(found[1].text("message"),
              "Not known, for they fall among pixels below or above all bins: p20 (between 0.3 and 0.54).");

    const QVariantMap again =
        aggregate({outputs["HISTOGRAM"].toString(), write(c.histogram())},
                  {outputs["STATISTICS"].toString(), write(c.statistics())}, {{"PERIOD", period}});
    EXPECT_EQ(mError.toStdString(), "");
    const Row first = rows(again["STATISTICS"]).value(0);
    EXPECT_EQ(first["median"].toDouble(), 0.55);
    EXPECT_NEAR(first["p95"].toDouble(), 0.83, 0.1);
    EXPECT_EQ(first.text("percentiles_from"), "histogram: p90, p95");
  }
}

// A bin as wide as the pixels: what is read from it must not leave its neighbours.
TEST_F(GroupTotalTest, estimatesStayBetweenTheNeighboursThatAreKnown)
{
  RunTables a(1), b(1);
  a.setPercentile(40);
  a.add("z", "", "a", "2024-06-01", {0, 0.9, 0.92, 0.94, 0.96});
  b.setPercentile(45);
  b.add("z", "", "b", "2024-06-02", {0.5});
  const QList<Row> found =
      rows(aggregate({write(a.histogram()), write(b.histogram())}, {write(a.statistics()), write(b.statistics())},
                     {{"PERIOD", SCENE}})["STATISTICS"]);
  ASSERT_EQ(found.size(), 2);
  EXPECT_GE(found[0]["p45"].toDouble(), found[0]["p40"].toDouble());
  EXPECT_LE(found[0]["p45"].toDouble(), found[0]["median"].toDouble());
}

// Two dates of two pixels of 0.5 and two of 0.8, all of them whole:
// np.percentile([.5] * 4 + [.8] * 4, 50, weights=np.ones(8), method="inverted_cdf")  # 0.5; by default 0.65
TEST_F(GroupTotalTest, theDefinitionIsThatOfTheTables)
{
  const Scene a = writeScene("a", "2024-06-11T10:00:00Z", false), b = writeScene("b", "2024-06-12T10:00:00Z", false);
  const QVariant zones = zonesOf({{7, pixels(1, 0, 2, 2)}});
  for (const int rule : {0, 2})
  {
    for (const char *ending : {".gpkg", ".dbf"})
    {
      const QString name = path(QString::number(rule) + "%1" + ending);
      const QVariantMap tables = run("ndvi:histogramtables", {{"COLLECTION", collectionOf({a, b})},
                                                              {"ZONES", zones},
                                                              {"ZONE_ID", "id"},
                                                              {"PIXEL_RULE", rule},
                                                              {"HISTOGRAM", name.arg("h")},
                                                              {"STATISTICS", name.arg("s")}});
      ASSERT_EQ(mError.toStdString(), "");
      const Row all =
          only(aggregate({tables["HISTOGRAM"].toString()}, {tables["STATISTICS"].toString()}, {{"PERIOD", ALL}}));
      ASSERT_EQ(mError.toStdString(), "");
      EXPECT_EQ(all["valid"].toDouble(), 8);
      EXPECT_NEAR(all["median"].toDouble(), rule == 0 ? 0.65 : 0.5, 0.05 + 1e-9) << rule << ending;
      EXPECT_EQ(fieldTypeId(all.feature.fields().field("valid")) == QMetaType::Double, rule == 2) << rule << ending;
    }
  }
}
