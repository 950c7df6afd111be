#include "algorithmfixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace
{

const QString ID = QStringLiteral("ndvi:histogramreport");

class HistogramReport : public AlgorithmFixture
{
protected:
  /// Two scenes, one of them unreadable, and three zones: one whole, one under cloud, one without geometry.
  QVariantMap tables(const QString &ending, QVariantMap parameters = {})
  {
    ndvi::Scene broken = writeScene("b <broken>", "2024-05-11");
    broken.nir.path = path("missing.tif").toStdString();
    parameters.insert("COLLECTION", collectionOf({writeScene("a", "2024-05-01T10:00:00Z"), broken}));
    parameters.insert("ZONES", zonesOf({{1, pixels(0, 0, 4, 4)}, {2, pixels(2, 0, 2, 1)}, {3, QString()}}));
    parameters.insert("ZONE_ID", "id");
    parameters.insert("FIELDS", "name");
    if (!ending.isEmpty())
    {
      parameters.insert("HISTOGRAM", path("histogram" + ending));
      parameters.insert("STATISTICS", path("statistics" + ending));
      parameters.insert("SCENES", path("scenes" + ending));
    }
    const QVariantMap outputs = run("ndvi:histogramtables", parameters);
    EXPECT_EQ(mError.toStdString(), "");
    return {{"HISTOGRAM", outputs["HISTOGRAM"]}, {"STATISTICS", outputs["STATISTICS"]}, {"SCENES", outputs["SCENES"]}};
  }

  /// The text of a page that is well-formed XML.
  static QString page(const QVariant &output)
  {
    QFile file(output.toString());
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << output.toString().toStdString();
    const QByteArray text = file.readAll();
    QXmlStreamReader xml(text);
    while (!xml.atEnd())
      xml.readNext();
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return QString::fromUtf8(text);
  }

  void expectHolds(const QString &page, const QStringList &texts)
  {
    for (const QString &text : texts)
      EXPECT_TRUE(page.contains(text)) << text.toStdString();
  }

  /// What the page says of the run and of all zones, but for the bins, of which tables tell those with pixels.
  static QString summary(const QString &page)
  {
    QString text = page.mid(page.indexOf("<main>")).section("<h2>Zones in detail", 0, 0);
    return text.remove(
        QRegularExpression("<tr><th scope=\"row\">Bins.*</tr>", QRegularExpression::InvertedGreedinessOption));
  }

  /// The sections of zones: charts and numbers, whatever the page says around them.
  static QString sections(const QString &page)
  {
    return page.mid(page.indexOf("<section class=\"zone\"")).section("<h2>", 0, 0);
  }
};

} // namespace

TEST_F(HistogramReport, sameFromTheRunAndFromTablesOfAnyFormat)
{
  const QVariantMap csv = tables(".csv", {{"REPORT", path("run.html")}});
  const QString direct = page(path("run.html"));
  // 12 of the 16 pixels are valid: 4 of NDVI 0.0, 6 of 0.5, 2 of 0.8 (percentiles from 0 to 0.8).
  expectHolds(direct, {"lang=\"en\"", "b &lt;broken&gt;", "could not be read", "name = zone 1",
                       "16 pixels: valid 75\u00a0%", "NDVI 0.00 … 0.05: 33\u00a0%", "NDVI 0.50 … 0.55: 50\u00a0%",
                       "NDVI 0.80 … 0.85: 17\u00a0%", "Median NDVI 0.50", "the polygon could not be used",
                       "Width of a bin (BIN_WIDTH)", "Made with", "QGIS " + Qgis::version().left(4)});

  for (const QString &ending : {QStringLiteral(".csv"), QStringLiteral(".gpkg")})
  {
    QVariantMap inputs = ending == ".csv" ? csv : tables(ending);
    inputs.insert("REPORT", path("tables.html"));
    inputs.insert("TITLE", "Fields <of> May");
    const QVariantMap outputs = run(ID, inputs);
    ASSERT_EQ(mError.toStdString(), "");
    EXPECT_EQ(outputs["ZONE_COUNT"].toInt(), 3);
    EXPECT_EQ(outputs["ATTENTION_COUNT"].toInt(), 3);
    const QString read = page(outputs["REPORT"]);
    expectHolds(read, {"<title>Fields &lt;of&gt; May</title>"});
    EXPECT_EQ(sections(read).toStdString(), sections(direct).toStdString()) << ending.toStdString();
  }
}

TEST_F(HistogramReport, needsNoScenesAndNoTables)
{
  tables(QString(), {{"REPORT", path("run.html")}});
  EXPECT_TRUE(page(path("run.html")).contains("16 pixels"));
  QVariantMap inputs = tables(".csv");
  inputs.remove("SCENES");
  inputs.insert("REPORT", "TEMPORARY_OUTPUT");
  const QVariantMap outputs = run(ID, inputs);
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_TRUE(outputs["REPORT"].toString().endsWith(".html"));
  EXPECT_TRUE(page(outputs["REPORT"]).contains("Without the scenes table"));
}

TEST_F(HistogramReport, showsChosenZones)
{
  QVariantMap inputs = tables(".csv");
  inputs.insert("REPORT", path("report.html"));
  inputs.insert("ZONES_SHOWN", "3, 1");
  run(ID, inputs);
  ASSERT_EQ(mError.toStdString(), "");
  const QString chosen = page(path("report.html"));
  EXPECT_EQ(chosen.count("<section class=\"zone\""), 2);
  expectHolds(chosen, {"2 of 3 zones, as chosen."});

  inputs.insert("ZONES_SHOWN", "1;seven");
  run(ID, inputs);
  EXPECT_TRUE(mError.contains("ZONES_SHOWN") && mError.contains("seven")) << mError.toStdString();
  EXPECT_EQ(page(path("report.html")), chosen) << "what stood there stays";

  inputs.remove("ZONES_SHOWN");
  inputs.insert("MAX_ZONES", 0);
  run(ID, inputs);
  EXPECT_EQ(page(path("report.html")).count("<section class=\"zone\""), 0);
}

TEST_F(HistogramReport, refusesTablesThatDoNotBelongTogether)
{
  const QVariantMap mine = tables(".csv");
  QVariantMap inputs = mine;
  inputs.insert("REPORT", path("report.html"));
  inputs.insert("STATISTICS", mine["HISTOGRAM"]);
  run(ID, inputs);
  EXPECT_TRUE(mError.contains("is a histogram table") && mError.contains("a statistics table is needed"))
      << mError.toStdString();

  const QVariantMap others = run("ndvi:histogramtables", {{"COLLECTION", collectionOf({writeScene("c", "2024-06-01")})},
                                                          {"ZONES", zonesOf({{9, pixels(0, 0, 4, 4)}})},
                                                          {"ZONE_ID", "id"},
                                                          {"HISTOGRAM", path("other.csv")}});
  inputs.insert("STATISTICS", mine["STATISTICS"]);
  inputs.insert("HISTOGRAM", others["HISTOGRAM"]);
  run(ID, inputs);
  EXPECT_TRUE(mError.contains("zone 9 in scene c") && mError.contains("STATISTICS")) << mError.toStdString();
  EXPECT_FALSE(QFile::exists(path("report.html")));
}

TEST_F(HistogramReport, saysWhereHistogramsDoNotAddUp)
{
  QVariantMap inputs = tables(".csv");
  QFile table(inputs["HISTOGRAM"].toString());
  ASSERT_TRUE(table.open(QIODevice::ReadWrite));
  const QByteArray text = table.readAll();
  table.resize(text.lastIndexOf('\n', text.size() - 2) + 1); // without its last row
  table.close();
  inputs.insert("REPORT", path("report.html"));
  run(ID, inputs);
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_TRUE(mLog.contains("does not add up")) << mLog.toStdString();
  expectHolds(page(path("report.html")), {"does not add up"});
}

TEST_F(HistogramReport, weightedCountsUnevenBinsNoPercentilesNoDates)
{
  ndvi::Scene undated = writeScene("undated", "2024-05-01");
  undated.datetime.reset();
  run("ndvi:histogramtables", {{"COLLECTION", collectionOf({undated, writeScene("same day 1", "2024-05-01"),
                                                            writeScene("same day 2", "2024-05-01T11:00:00Z")})},
                               {"ZONES", zonesOf({{1, pixels(0.5, 0.5, 3, 3)}, {2, pixels(90, 90, 1, 1)}})},
                               {"ZONE_ID", "id"},
                               {"PIXEL_RULE", 2},
                               {"PERCENTILES", ""},
                               {"BIN_EDGES", "-1,0,0.3,0.35,1"},
                               {"NO_OVERLAP_ROWS", false},
                               {"HISTOGRAM", path("histogram.csv")},
                               {"STATISTICS", path("statistics.csv")}});
  ASSERT_EQ(mError.toStdString(), "");
  run(ID, {{"HISTOGRAM", path("histogram.csv")}, {"STATISTICS", path("statistics.csv")}, {"REPORT", path("r.html")}});
  ASSERT_EQ(mError.toStdString(), "");
  expectHolds(page(path("r.html")), {"no date (1)", ">2024-05-01<", "2024-05-01 (2)", "read off a histogram",
                                     "9 pixels", "The polygon meets no scene of the collection.", "NDVI 0.35 … 1.00"});
}

TEST_F(HistogramReport, rowsWhosePixelsNoBinHoldsAreCountedAndWarnedOf)
{
  // NDVI of the valid pixels is 0.0, 0.5 and 0.8.
  QVariantMap parameters{{"COLLECTION", collectionOf({writeScene("a", "2024-05-01"), writeScene("b", "2024-05-11")})},
                         {"ZONES", zonesOf({{1, pixels(0, 0, 4, 4)}})},
                         {"ZONE_ID", "id"},
                         {"BIN_MIN", 0.9},
                         {"BIN_MAX", 1},
                         {"STATISTICS", path("s.csv")},
                         {"HISTOGRAM", path("h.csv")},
                         {"REPORT", path("run.html")}};
  run("ndvi:histogramtables", parameters);
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_EQ(mLog.count("In 2 zones × scenes no bin holds any of the valid pixels"), 1) << mLog.toStdString();
  run(ID, {{"HISTOGRAM", path("h.csv")}, {"STATISTICS", path("s.csv")}, {"REPORT", path("tables.html")}});
  ASSERT_EQ(mError.toStdString(), "");
  for (const char *name : {"run.html", "tables.html"})
    expectHolds(page(path(name)), {"data-label=\"Rows\">2</td><td><code>ok</code></td>",
                                   "In 2 of 2 scenes no bin holds any of the valid pixels", "which needs attention"});
  parameters["BIN_MAX"] = 0.5;
  parameters["BIN_MIN"] = 0;
  run("ndvi:histogramtables", parameters);
  EXPECT_FALSE(mLog.contains("no bin holds any")) << mLog.toStdString();
}

TEST_F(HistogramReport, monthsThatLackAFailedSceneNeedAttention)
{
  ndvi::Scene broken = writeScene("broken", "2024-07-11");
  broken.nir.path = path("missing.tif").toStdString();
  const std::vector<ndvi::Scene> scenes{writeScene("june", "2024-06-01"), writeScene("july", "2024-07-01"), broken};
  run("ndvi:histogramtables", {{"COLLECTION", collectionOf(scenes)},
                               {"ZONES", zonesOf({{1, pixels(0, 0, 4, 4)}, {2, pixels(0, 2, 4, 2)}})},
                               {"ZONE_ID", "id"},
                               {"HISTOGRAM", path("h.csv")},
                               {"STATISTICS", path("s.csv")}});
  for (const int period : {3, 6})
  {
    run("ndvi:aggregatetables", {{"HISTOGRAM_TABLES", QStringList{path("h.csv")}},
                                 {"STATISTICS_TABLES", QStringList{path("s.csv")}},
                                 {"PERIOD", period},
                                 {"HISTOGRAM", path(QStringLiteral("h%1.csv").arg(period))},
                                 {"STATISTICS", path(QStringLiteral("s%1.csv").arg(period))}});
    ASSERT_EQ(mError.toStdString(), "");
    const QVariantMap outputs = run(ID, {{"HISTOGRAM", path(QStringLiteral("h%1.csv").arg(period))},
                                         {"STATISTICS", path(QStringLiteral("s%1.csv").arg(period))},
                                         {"REPORT", path("sums.html")}});
    ASSERT_EQ(mError.toStdString(), "");
    EXPECT_EQ(outputs["ATTENTION_COUNT"].toInt(), 2);
    const QString rows = period == 3 ? "2" : "3", periods = period == 3 ? "2" : "1";
    expectHolds(page(path("sums.html")),
                {"Something failed or was left out in 1 of " + periods + " periods.",
                 "Not in the sum: 1 of " + rows + " rows, which failed or were left out.",
                 period == 3 ? "<td>2024-06 to 2024-07</td>" : "<td>2024-06-01 to 2024-07-11</td>"});
  }
}

TEST_F(HistogramReport, percentilesASumDoesNotKnowAreNotInvented)
{
  // Of the valid pixels of two equal scenes a third has NDVI 0.0, below all bins, half 0.5, a sixth 0.8, above all.
  run("ndvi:histogramtables",
      {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01"), writeScene("b", "2024-05-11")})},
       {"ZONES", zonesOf({{1, pixels(0, 0, 4, 4)}})},
       {"ZONE_ID", "id"},
       {"BIN_MIN", 0.45},
       {"BIN_MAX", 0.55},
       {"BIN_WIDTH", 0.05},
       {"HISTOGRAM", path("h.csv")},
       {"STATISTICS", path("s.csv")}});
  run("ndvi:aggregatetables", {{"HISTOGRAM_TABLES", QStringList{path("h.csv")}},
                               {"STATISTICS_TABLES", QStringList{path("s.csv")}},
                               {"PERIOD", 3},
                               {"HISTOGRAM", path("hm.csv")},
                               {"STATISTICS", path("sm.csv")}});
  ASSERT_EQ(mError.toStdString(), "");
  run(ID, {{"HISTOGRAM", path("hm.csv")}, {"STATISTICS", path("sm.csv")}, {"REPORT", path("r.html")}});
  ASSERT_EQ(mError.toStdString(), "");
  expectHolds(page(path("r.html")), {"<td class=\"n\">not known</td>"});
}

TEST_F(HistogramReport, anUnwritablePlaceIsNamed)
{
  QVariantMap inputs = tables(".csv");
  inputs.insert("REPORT", path("nowhere/report.html"));
  run(ID, inputs);
  EXPECT_TRUE(mError.contains("REPORT") && mError.contains("nowhere")) << mError.toStdString();
}

TEST_F(HistogramReport, namesNoFolder)
{
  const QVariantMap inputs = tables(".csv", {{"REPORT", path("run.html")}});
  QVariantMap again = inputs;
  again.insert("REPORT", path("tables.html"));
  run(ID, again);
  ASSERT_EQ(mError.toStdString(), "");
  for (const char *name : {"run.html", "tables.html"})
    EXPECT_FALSE(page(path(name)).contains(QFileInfo(path(name)).path())) << name;
  expectHolds(page(path("tables.html")), {"<bdi>histogram.csv</bdi>", "missing.tif"});
}

TEST_F(HistogramReport, ofMergedDaysIsTheSameFromTables)
{
  // Two scenes of a pass side by side: the zone lies in both and has one row a day.
  ndvi::Scene west = writeScene("west", "2024-05-01T10:00:00Z"), east = writeScene("east", "2024-05-01T10:00:10Z");
  west.platform = east.platform = "Sentinel-2A";
  west.tile = "T32TPS";
  east.tile = "T32TQS";
  run("ndvi:histogramtables", {{"COLLECTION", collectionOf({west, east, writeScene("alone", "2024-05-11")})},
                               {"ZONES", zonesOf({{1, pixels(0, 0, 4, 4)}, {2, pixels(90, 90, 1, 1)}})},
                               {"ZONE_ID", "id"},
                               {"SAME_DAY", true},
                               {"HISTOGRAM", path("h.csv")},
                               {"STATISTICS", path("s.csv")},
                               {"SCENES", path("scenes.csv")},
                               {"REPORT", path("run.html")}});
  ASSERT_EQ(mError.toStdString(), "");
  QVariantMap inputs{{"HISTOGRAM", path("h.csv")}, {"STATISTICS", path("s.csv")}, {"SCENES", path("scenes.csv")}};
  inputs.insert("REPORT", path("tables.html"));
  run(ID, inputs);
  ASSERT_EQ(mError.toStdString(), "");
  const QString direct = page(path("run.html"));
  EXPECT_EQ(sections(page(path("tables.html"))).toStdString(), sections(direct).toStdString());
  EXPECT_EQ(summary(page(path("tables.html"))).toStdString(), summary(direct).toStdString());
  inputs.remove("SCENES");
  inputs.insert("REPORT", path("fewer.html"));
  run(ID, inputs);
  // The statistics name the scene whose pixels the zone has, and the one that is alone.
  expectHolds(page(path("fewer.html")), {"<th scope=\"row\">Scenes</th><td>2</td>"});
  expectHolds(direct, {"<th scope=\"row\">Scenes</th><td>3</td>"});
}

TEST_F(HistogramReport, ofMonthsNamesThemAndMarksTheirPercentiles)
{
  const ndvi::Scene early = writeScene("early", "2024-05-01"), late = writeScene("late", "2024-05-21");
  run("ndvi:histogramtables", {{"COLLECTION", collectionOf({early, late, writeScene("june", "2024-06-01")})},
                               {"ZONES", zonesOf({{1, pixels(0, 0, 4, 4)}})},
                               {"ZONE_ID", "id"},
                               {"HISTOGRAM", path("h.csv")},
                               {"STATISTICS", path("s.csv")},
                               {"SCENES", path("scenes.csv")}});
  run("ndvi:aggregatetables", {{"HISTOGRAM_TABLES", QStringList{path("h.csv")}},
                               {"STATISTICS_TABLES", QStringList{path("s.csv")}},
                               {"PERIOD", 3},
                               {"HISTOGRAM", path("hm.csv")},
                               {"STATISTICS", path("sm.csv")}});
  ASSERT_EQ(mError.toStdString(), "");
  run(ID, {{"HISTOGRAM", path("hm.csv")},
           {"STATISTICS", path("sm.csv")},
           {"SCENES", path("scenes.csv")},
           {"REPORT", path("months.html")}});
  ASSERT_EQ(mError.toStdString(), "");
  // Two equal scenes in May are summed, so its median comes from the histogram; June has the pixels of one.
  expectHolds(page(path("months.html")),
              {"<th scope=\"row\">Periods</th><td>2</td>", "<th scope=\"row\">Scenes</th><td>3</td>",
               "2024-05 to 2024-06", "Median NDVI ≈0.", "Median NDVI 0.50", "≈ marks"});
}
