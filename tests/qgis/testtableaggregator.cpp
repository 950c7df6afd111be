// Tables that contradict each other, are of other kinds, or hold the same rows.

#include "aggregatefixture.h"

using namespace ndvi;

namespace
{

class TableAggregatorTest : public AggregateFixture
{
};

} // namespace

TEST_F(TableAggregatorTest, rowsThatAreThereTwiceCountOnce)
{
  RunTables tables;
  tables.add("z", "", "a", "2024-06-01", {0.1, 0.2});
  tables.add("z", "", "b", "2024-06-02", {0.3});
  const QString histogram = write(tables.histogram()), statistics = write(tables.statistics());
  const QVariantMap once = aggregate({histogram}, {statistics}, {{"PERIOD", MONTH}});
  const QVariantMap twice =
      aggregate({histogram, write(tables.histogram())}, {statistics, write(tables.statistics())}, {{"PERIOD", MONTH}});
  EXPECT_EQ(mError.toStdString(), "");
  EXPECT_EQ(dump(once["STATISTICS"]), dump(twice["STATISTICS"]));
  EXPECT_EQ(dump(once["HISTOGRAM"]), dump(twice["HISTOGRAM"]));
  EXPECT_EQ(twice["ROWS_DROPPED"], 2);
  EXPECT_EQ(rows(twice["CHOICES"]).value(0).text("reason"), "duplicate");

  RunTables other;
  other.add("z", "", "b", "2024-06-02", {0.4});
  const QString otherStatistics = write(other.statistics());
  expectRefused({}, {statistics, otherStatistics},
                {"Zone z", "scene b", statistics.toUtf8(), otherStatistics.toUtf8()});
  expectRefused({histogram, write(other.histogram())}, {}, {"Zone z", "scene b"});
  expectRefused({histogram, write(other.histogram())}, {statistics}, {"Zone z", "scene b", "another histogram"});
}

TEST_F(TableAggregatorTest, aRepeatedRunReplacesWhatCouldNotBeRead)
{
  RunTables first, second;
  first.add("z", "", "a", "2024-06-01", {0.1});
  first.addFailed("z", "", "b", "2024-06-02");
  first.addFailed("z", "", "c", "2024-06-03");
  second.add("z", "", "b", "2024-06-02", {0.3});
  const QVariantMap outputs = aggregate({write(first.histogram()), write(second.histogram())},
                                        {write(first.statistics()), write(second.statistics())});
  const Row june = rows(outputs["STATISTICS"]).value(0);
  EXPECT_EQ(june["valid"], 2);
  EXPECT_EQ(june["rows"], 3);
  EXPECT_EQ(june["rows_failed"], 1);
  EXPECT_EQ(june["rows_without_valid"], 1);
  EXPECT_EQ(rows(outputs["CHOICES"]).value(0).text("reason"), "replaced");
}

TEST_F(TableAggregatorTest, saysWhatOfTheBinsDiffers)
{
  RunTables a(0.1), b(0.05), range(0.1, 0, 1), shifted(0.1, -0.975, 0.925);
  for (RunTables *tables : {&a, &b, &range, &shifted})
    tables->add("z", "", tables == &a ? "a" : "b", "2024-06-01", {0.42, 0.62});
  const QString fileA = write(a.histogram()), statisticsA = write(a.statistics());
  const auto refuse = [&](const RunTables &other, std::initializer_list<const char *> parts)
  {
    const QString file = write(other.histogram());
    expectRefused({fileA, file}, {statisticsA, write(other.statistics())}, parts);
    expectRefused({file, fileA}, {statisticsA, write(other.statistics())}, {fileA.toUtf8(), file.toUtf8()});
  };
  refuse(b, {"The width differs: 0.1 and 0.05.", "numbers 14 to 16 from 0.4 to 0.7, each 0.1 wide",
             "numbers 28 to 32 from 0.4 to 0.65, each 0.05 wide", "BIN_WIDTH"});
  refuse(range, {"The range differs: bin 0 begins at -1 and at 0."});
  refuse(shifted, {"The edges are shifted against each other by 0.025.", "0.325"});

  // A table without rows has no bins that could differ.
  RunTables cloudy(0.05);
  cloudy.add("z", "", "c", "2024-06-03", {}, 7);
  EXPECT_FALSE(aggregate({fileA, write(cloudy.histogram())}, {statisticsA, write(cloudy.statistics())}).isEmpty())
      << mError.toStdString();
}

// They may be parts of one list of edges.
TEST_F(TableAggregatorTest, binsThatDoNotMeetAreDoubted)
{
  RunTables a(0.1), b(0.05);
  a.add("z", "", "a", "2024-06-01", {0.12});
  b.add("z", "", "b", "2024-06-02", {0.52});
  const QString fileA = write(a.histogram()), fileB = write(b.histogram());
  const QVariantMap outputs = aggregate({fileA, fileB}, {write(a.statistics()), write(b.statistics())});
  EXPECT_EQ(mError.toStdString(), "");
  for (const QString &part :
       {QStringLiteral("The width differs: 0.1 and 0.05."), QStringLiteral("1 bin occurs, number 11 from 0.1 to 0.2"),
        QStringLiteral("number 30"), QStringLiteral("BIN_EDGES"), fileA, fileB})
    EXPECT_TRUE(mLog.contains(part)) << part.toStdString() << " not in: " << mLog.toStdString();
  const QList<Row> bins = rows(outputs["HISTOGRAM"]);
  ASSERT_EQ(bins.size(), 2);
  EXPECT_EQ(bins[1]["bin"], 30);
  EXPECT_EQ(bins[1]["lower"], 0.5);
}

// Bins with the same numbers and edges, but those of b end at 0.5: its pixel of 0.7 is in none.
TEST_F(TableAggregatorTest, otherRangesAreSeenByThePixelsOutside)
{
  RunTables a(0.1), b(0.1, -1, 0.5);
  a.add("z", "", "a", "2024-06-01", {0.12, 0.85});
  b.add("z", "", "b", "2024-06-02", {0.15, 0.7});
  const QString fileA = write(a.histogram()), statisticsB = write(b.statistics());
  expectRefused({fileA, write(b.histogram())}, {write(a.statistics()), statisticsB},
                {"Row 1", statisticsB.toUtf8(), "above", "0.7", fileA.toUtf8(), "0.9", "BIN_MAX"});

  RunTables c(0.1, 0, 1), d(0.1, 0, 1);
  c.add("z", "", "a", "2024-06-01", {-0.3, 0.2});
  d.add("z", "", "b", "2024-06-02", {0.15, 0.7});
  EXPECT_FALSE(
      aggregate({write(c.histogram()), write(d.histogram())}, {write(c.statistics()), write(d.statistics())}).isEmpty())
      << mError.toStdString();
}

TEST_F(TableAggregatorTest, otherKindsOfTablesAreNamed)
{
  RunTables tables;
  tables.add("z", "", "a", "2024-06-01", {0.1, 0.2});
  const QString histogram = write(tables.histogram()), statistics = write(tables.statistics());
  const QString wide = write("zone_id,scene_id,datetime,status,pixels,valid,below,n_-1,n_-0.5,above\n");
  expectRefused({wide}, {statistics},
                {wide.toUtf8(), "is a histogram table with a column per bin (WIDE)",
                 "a histogram table with a row per bin is needed"});
  expectRefused({histogram}, {wide}, {"is a histogram table with a column per bin (WIDE)", "a statistics table is"});
  expectRefused({statistics}, {histogram},
                {histogram.toUtf8(), "is a histogram table", "a statistics table is needed"});
  expectRefused({statistics}, {statistics}, {statistics.toUtf8(), "is a statistics table"});
}

TEST_F(TableAggregatorTest, saysWhatIsThereTwiceAndWhereItsListIs)
{
  RunTables tables;
  tables.add("z", "", "a", "2024-06-01T10:00:00Z", {0.1, 0.2});
  tables.add("z", "", "b", "2024-06-01T10:00:05Z", {0.3});
  const QString histogram = write(tables.histogram()), statistics = write(tables.statistics());
  aggregate({histogram, histogram}, {statistics, statistics}, {{"PERIOD", MONTH}});
  EXPECT_TRUE(mLog.contains("3 of the rows read do not count (duplicate 2, fewer_valid 1): CHOICES has them."))
      << mLog.toStdString();
  EXPECT_TRUE(mLog.contains("2 zones and scenes are in the tables more than once")) << mLog.toStdString();
  aggregate({histogram, histogram}, {statistics}, {{"PERIOD", MONTH}, {"CHOICES", QVariant()}});
  EXPECT_TRUE(mLog.contains("1 of the rows read do not count (fewer_valid 1). To see which, ask for CHOICES."))
      << mLog.toStdString();
  EXPECT_TRUE(mLog.contains("2 zones and scenes are in the tables more than once")) << mLog.toStdString();
  aggregate({histogram}, {statistics}, {{"PERIOD", SCENE}});
  EXPECT_FALSE(mLog.contains("count once") || mLog.contains("CHOICES")) << mLog.toStdString();
}

TEST_F(TableAggregatorTest, tablesOfDifferentRunsAreRefused)
{
  RunTables whole, part;
  whole.add("z", "", "a", "2024-06-01", {0.1, 0.2});
  part.add("z", "", "a", "2024-06-01", {0.1, 0.2});
  whole.add("z", "", "b", "2024-06-02", {0.3});
  expectRefused({write(part.histogram())}, {write(whole.statistics())}, {"Zone z", "scene b", "0 pixels", "1 by"});
  expectRefused({write(whole.histogram())}, {write(part.statistics())}, {"zone z", "scene b", "no row"});
  expectRefused({}, {}, {"nothing to sum"});
  expectRefused({path("missing.csv")}, {}, {"HISTOGRAM_TABLES", "missing.csv"});
}
