// The table with a column per bin.

#include "aggregatefixture.h"

using namespace ndvi;

namespace
{

class AggregateWriterTest : public AggregateFixture
{
};

} // namespace

TEST_F(AggregateWriterTest, aColumnPerBinAgreesWithARowPerBin)
{
  RunTables tables;
  tables.add("f1", "rye", "a", "2024-06-01T10:00:00Z", {0.11, 0.12, 0.33, -1.5});
  tables.add("f1", "rye", "b", "2024-06-30T23:59:59Z", {0.55, 0.31}, 2);
  tables.add("f1", "rye", "c", "2024-07-01T00:00:00Z", {}, 5);
  tables.addFailed("f1", "rye", "d", "2024-08-01T00:00:00Z");
  const QVariantMap outputs = aggregate(tables, {{"PERIOD", MONTH}, {"WIDE", "TEMPORARY_OUTPUT"}});
  const QList<Row> wide = rows(outputs["WIDE"]);
  ASSERT_EQ(wide.size(), 3);
  // n_0.2 and n_0.4: bins that do not occur, but lie between others.
  EXPECT_EQ(wide[0].names(), "zone_id crop scene_id datetime status pixels valid below n_0.1 n_0.2 n_0.3 n_0.4 n_0.5 "
                             "above period start end");
  const auto line = [&wide](int row)
  {
    std::string text;
    for (const char *field :
         {"scene_id", "status", "pixels", "valid", "below", "n_0.1", "n_0.2", "n_0.3", "n_0.4", "n_0.5", "above"})
      text += (wide[row][field].isNull() ? "-" : wide[row].text(field)) + " ";
    return text;
  };
  EXPECT_EQ(line(0), "2024-06 ok 8 6 1 2 0 2 0 1 0 ");
  EXPECT_EQ(line(1), "2024-07 all_masked 5 0 0 0 0 0 0 0 0 ");
  EXPECT_EQ(line(2), "2024-08 read_error - - - - - - - - - ");
  EXPECT_EQ(wide[0].text("period"), "month");
}

TEST_F(AggregateWriterTest, aColumnPerBinNeedsBothKindsOfTables)
{
  RunTables tables;
  tables.add("z", "", "a", "2024-06-01", {0.1});
  expectRefused({write(tables.histogram())}, {}, {"WIDE needs"}, {{"WIDE", path("w.csv")}});
  expectRefused({}, {write(tables.statistics())}, {"WIDE needs"}, {{"WIDE", path("w.csv")}});
  expectRefused({write(tables.histogram())}, {write(tables.statistics())}, {"WIDE", "w.dbf", "names"},
                {{"WIDE", path("w.dbf")}});
}

// One run, with bins of its own for all and summed by scene: the same columns and counts.
TEST_F(AggregateWriterTest, isTheWideTableOfTheRun)
{
  const Scene a = writeScene("a", "2024-06-11T10:00:00Z"), b = writeScene("b", "2024-06-12T10:00:00Z", false);
  const QVariant zones = zonesOf({{7, pixels(0, 0, 4, 4)}, {8, pixels(0.3, 0.2, 2.4, 3.3)}, {9, pixels(20, 0, 1, 1)}});
  for (const int rule : {0, 2})
  {
    QVariantMap run = {{"COLLECTION", collectionOf({a, b})},
                       {"ZONES", zones},
                       {"ZONE_ID", "id"},
                       {"PIXEL_RULE", rule},
                       {"EMPTY_BINS", true}};
    for (const char *table : {"HISTOGRAM", "STATISTICS", "WIDE"})
      run.insert(table, path(QString::fromLatin1(table) + ".gpkg"));
    const QVariantMap tables = this->run("ndvi:histogramtables", run);
    ASSERT_EQ(mError.toStdString(), "");
    const QVariantMap merged = aggregate({tables["HISTOGRAM"].toString()}, {tables["STATISTICS"].toString()},
                                         {{"PERIOD", SCENE}, {"WIDE", path("merged.gpkg")}});
    ASSERT_EQ(mError.toStdString(), "");
    const QStringList expected = dump(tables["WIDE"]), found = dump(merged["WIDE"]);
    ASSERT_EQ(found.size(), expected.size());
    for (int i = 0; i < expected.size(); ++i)
      EXPECT_TRUE(found[i].startsWith(expected[i])) << found[i].toStdString() << "\n" << expected[i].toStdString();
  }
}
