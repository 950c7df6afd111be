#include "algorithmfixture.h"

#include <QDateTime>
#include <qgsexpressioncontextutils.h>
#include <qgsvectorfilewriter.h>

namespace
{

const QString ID = QStringLiteral("ndvi:histogramtables");

class HistogramTables : public AlgorithmFixture
{
protected:
  /// Runs with all three tables in memory.
  QVariantMap tables(QVariantMap parameters)
  {
    for (const char *name : {"HISTOGRAM", "STATISTICS", "SCENES"})
      parameters.insert(name, "TEMPORARY_OUTPUT");
    return run(ID, parameters);
  }

  /// Zones: 1 the whole scene, 2 half outside, 3 outside, 4 without geometry, 5 under cloud, 6 smaller than a pixel.
  QVariant sixZones()
  {
    return zonesOf({{1, pixels(0, 0, 4, 4)},
                    {2, pixels(-2, 0, 4, 2)},
                    {3, pixels(100, 0, 1, 1)},
                    {4, QString()},
                    {5, pixels(2, 0, 2, 1)},
                    {6, pixels(0.1, 0.1, 0.2, 0.2)}});
  }

  void expectRefused(QVariantMap parameters, const QString &first, const QString &second)
  {
    parameters.insert("COLLECTION", collectionOf({writeScene("a", "2024-05-01T10:00:00Z")}));
    parameters.insert("ZONES", sixZones());
    EXPECT_TRUE(tables(parameters).isEmpty());
    EXPECT_TRUE(mError.contains(first) && mError.contains(second)) << mError.toStdString();
  }
};

} // namespace

TEST_F(HistogramTables, aColumnPerBin)
{
  const QVariantMap outputs = run(ID, {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01T10:00:00Z")})},
                                       {"ZONES", sixZones()},
                                       {"ZONE_ID", "id"},
                                       {"BIN_WIDTH", 0.5},
                                       {"WIDE", "TEMPORARY_OUTPUT"}});
  ASSERT_EQ(mError.toStdString(), "");
  const QList<Row> wide = rows(outputs["WIDE"]);
  ASSERT_EQ(wide.size(), 6);
  EXPECT_EQ(wide[0].names(), "zone_id scene_id datetime status pixels valid below n_-1 n_-0.5 n_0 n_0.5 above");
  // By hand from the picture above AlgorithmFixture, without the four pixels under the cloud:
  // 0.0 0.5 | 0.5 0.5 | 0.0 0.0 0.5 0.5 | 0.0 0.5 0.8 0.8
  const Row whole = rowWith(wide, "zone_id", 1);
  EXPECT_EQ(whole["n_0"].toInt(), 4);
  EXPECT_EQ(whole["n_0.5"].toInt(), 8);
  EXPECT_EQ(whole["n_-1"].toInt(), 0);
  EXPECT_EQ(whole["valid"].toInt(), 12);
  const Row cloudy = rowWith(wide, "zone_id", 5);
  EXPECT_EQ(cloudy.text("status"), "all_masked");
  EXPECT_EQ(cloudy["n_0"], QVariant(0));
  const Row bad = rowWith(wide, "zone_id", 4);
  EXPECT_EQ(bad.text("status"), "geometry_error");
  EXPECT_TRUE(bad["n_0"].isNull());
}

TEST_F(HistogramTables, scenesOfOneDayAreMerged)
{
  // The same tile twice on one day, once on another, and once by another platform.
  std::vector<ndvi::Scene> scenes;
  for (const auto &[id, time, platform] : {std::make_tuple("a", "2024-05-01T10:00:00Z", "Sentinel-2A"),
                                           std::make_tuple("b", "2024-05-01T10:00:20Z", "Sentinel-2A"),
                                           std::make_tuple("c", "2024-05-01T10:00:20Z", "Sentinel-2B"),
                                           std::make_tuple("d", "2024-05-02T10:00:00Z", "Sentinel-2A")})
  {
    scenes.push_back(writeScene(id, time));
    scenes.back().platform = platform;
  }
  const QVariantMap outputs =
      tables({{"COLLECTION", collectionOf(scenes)}, {"ZONES", sixZones()}, {"ZONE_ID", "id"}, {"SAME_DAY", true}});
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_EQ(outputs["SCENE_COUNT"].toInt(), 4);
  const QList<Row> statistics = rows(outputs["STATISTICS"]);
  ASSERT_EQ(statistics.size(), 18); // 6 zones, 3 days and platforms
  EXPECT_EQ(statistics[0].text("scene_id"), "a");
  EXPECT_EQ(statistics[0]["valid"].toInt(), 12);
  EXPECT_EQ(statistics[2].text("status"), "no_overlap");
  EXPECT_TRUE(statistics[2]["scene_id"].isNull());
  EXPECT_EQ(statistics[2]["datetime"].toDateTime().toString(Qt::ISODate).left(10).toStdString(), "2024-05-01");
  // The sums by month take them, though a zone that meets no scene of a day has the day's time and no scene.
  const QVariantMap months = run("ndvi:aggregatetables", {{"HISTOGRAM_TABLES", QVariantList{outputs["HISTOGRAM"]}},
                                                          {"STATISTICS_TABLES", QVariantList{outputs["STATISTICS"]}},
                                                          {"STATISTICS", "TEMPORARY_OUTPUT"}});
  ASSERT_EQ(mError.toStdString(), "");
  const QList<Row> sums = rows(months["STATISTICS"]);
  ASSERT_EQ(sums.size(), 6); // one month
  EXPECT_EQ(rowWith(sums, "zone_id", 3).text("status"), "no_overlap");

  const QList<Row> table = rows(outputs["SCENES"]);
  ASSERT_EQ(table.size(), 4);
  EXPECT_EQ(rowWith(table, "scene_id", "a")["zones_ok"].toInt(), 2);
  EXPECT_EQ(rowWith(table, "scene_id", "b")["zones_ok"].toInt(), 0); // all of its ground is the first one's
}

TEST_F(HistogramTables, countsByHand)
{
  const QVariantMap outputs = tables({{"COLLECTION", collectionOf({writeScene("a", "2024-05-01T10:00:00Z")})},
                                      {"ZONES", sixZones()},
                                      {"ZONE_ID", "id"},
                                      {"FIELDS", QStringList{"name"}}});
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_EQ(outputs["SCENE_COUNT"].toInt(), 1);
  EXPECT_EQ(outputs["SCENES_FAILED"].toInt(), 0);
  EXPECT_EQ(outputs["ROWS_WITHOUT_VALID"].toInt(), 4);

  const QList<Row> statistics = rows(outputs["STATISTICS"]);
  ASSERT_EQ(statistics.size(), 6);
  const Row whole = rowWith(statistics, "zone_id", 1);
  EXPECT_EQ(whole.text("name"), "zone 1");
  EXPECT_EQ(whole.text("scene_id"), "a");
  EXPECT_EQ(whole["datetime"].toDateTime(), QDateTime(QDate(2024, 5, 1), QTime(10, 0), Qt::UTC));
  EXPECT_EQ(whole.text("status"), "ok");
  EXPECT_EQ(whole["pixels"].toInt(), 16);
  EXPECT_EQ(whole["valid"].toInt(), 12);
  EXPECT_EQ(whole["masked"].toInt(), 3);
  EXPECT_EQ(whole["nodata"].toInt(), 1);
  EXPECT_EQ(whole["undefined"].toInt(), 0);
  EXPECT_DOUBLE_EQ(whole["valid_share"].toDouble(), 0.75);
  EXPECT_DOUBLE_EQ(whole["zone_share"].toDouble(), 1);
  EXPECT_NEAR(whole["mean"].toDouble(), 4.6 / 12, 1e-7);
  EXPECT_EQ(whole["median"].toDouble(), 0.5);
  EXPECT_EQ(whole["min"].toDouble(), 0);
  EXPECT_NEAR(whole["max"].toDouble(), 0.8, 1e-7);
  EXPECT_DOUBLE_EQ(whole["area"].toDouble(), 1200);

  const Row half = rowWith(statistics, "zone_id", 2);
  EXPECT_EQ(half.text("status"), "partial");
  EXPECT_EQ(half["pixels"].toInt(), 4);
  EXPECT_DOUBLE_EQ(half["zone_share"].toDouble(), 0.5);
  EXPECT_EQ(rowWith(statistics, "zone_id", 3).text("status"), "no_overlap");
  const Row none = rowWith(statistics, "zone_id", 4);
  EXPECT_EQ(none.text("status"), "geometry_error");
  EXPECT_TRUE(none["pixels"].isNull() && none["valid"].isNull() && none["mean"].isNull());
  EXPECT_FALSE(none["message"].toString().isEmpty());
  const Row cloud = rowWith(statistics, "zone_id", 5);
  EXPECT_EQ(cloud.text("status"), "all_masked");
  EXPECT_EQ(cloud["masked"].toInt(), 2);
  EXPECT_TRUE(cloud["mean"].isNull());
  EXPECT_EQ(rowWith(statistics, "zone_id", 6).text("status"), "no_pixel");

  QMap<int, int> bins;
  for (const Row &row : rows(outputs["HISTOGRAM"]))
  {
    if (row["zone_id"].toInt() != 1)
      continue;
    bins[row["bin"].toInt()] = row["count"].toInt();
    EXPECT_DOUBLE_EQ(row["share"].toDouble(), row["count"].toDouble() / 12);
    EXPECT_NEAR(row["upper"].toDouble() - row["lower"].toDouble(), 0.05, 1e-12);
  }
  EXPECT_EQ(bins, (QMap<int, int>{{20, 4}, {30, 6}, {36, 2}}));

  const QList<Row> scenes = rows(outputs["SCENES"]);
  ASSERT_EQ(scenes.size(), 1);
  EXPECT_EQ(scenes[0].text("status"), "ok");
  EXPECT_EQ(scenes[0]["zones_ok"].toInt(), 2);
  EXPECT_EQ(scenes[0]["zones_empty"].toInt(), 3);
  EXPECT_EQ(scenes[0]["zones_failed"].toInt(), 1);
  EXPECT_TRUE(scenes[0]["masked"].toBool());
}

TEST_F(HistogramTables, idsKeepTheirTypeAndFieldsTheirNames)
{
  const QVariantMap outputs = tables({{"COLLECTION", collectionOf({writeScene("a", "2024-05-01")})},
                                      {"ZONES", zonesOf({{7, pixels(0, 0, 4, 4)}})},
                                      {"ZONE_ID", "name"},
                                      {"FIELDS", "id"},
                                      {"PERCENTILES", "2.5; 50 2.5"}});
  const Row row = rows(outputs["STATISTICS"]).value(0);
  EXPECT_EQ(row["zone_id"], QVariant("zone 7"));
  EXPECT_EQ(row["id"].toInt(), 7);
  EXPECT_EQ(row.names(),
            "zone_id id scene_id datetime status message pixels valid masked nodata undefined below above valid_share "
            "zone_share sample_share mean stddev min max median p2_5 p50 area");
  EXPECT_EQ(rows(outputs["HISTOGRAM"]).value(0).names(),
            "zone_id id scene_id datetime bin lower mid upper count share");
  EXPECT_EQ(rows(outputs["SCENES"]).value(0).names(),
            "scene_id datetime status message attempts seconds zones_ok zones_empty zones_failed offset_source masked");
}

TEST_F(HistogramTables, leavesOutWhatDoesNotMeetButNoZone)
{
  QVariantMap parameters{{"COLLECTION", collectionOf({writeScene("a", "2024-05-01"), writeScene("b", "2024-05-02")})},
                         {"ZONES", zonesOf({{1, pixels(0, 0, 4, 4)}, {3, pixels(100, 0, 1, 1)}})},
                         {"ZONE_ID", "id"}};
  EXPECT_EQ(rows(tables(parameters)["STATISTICS"]).size(), 4);
  parameters.insert("NO_OVERLAP_ROWS", false);
  const QVariantMap outputs = tables(parameters);
  const QList<Row> statistics = rows(outputs["STATISTICS"]);
  EXPECT_EQ(statistics.size(), 3);
  const Row lonely = rowWith(statistics, "zone_id", 3);
  EXPECT_EQ(lonely.text("status"), "no_overlap");
  EXPECT_TRUE(lonely["scene_id"].isNull() && lonely["datetime"].isNull());
  EXPECT_EQ(outputs["ROWS_WITHOUT_VALID"].toInt(), 1);
}

TEST_F(HistogramTables, writesEmptyBinsOnlyWhereThereAreValidPixels)
{
  const QVariantMap outputs = tables({{"COLLECTION", collectionOf({writeScene("a", "2024-05-01")})},
                                      {"ZONES", sixZones()},
                                      {"ZONE_ID", "id"},
                                      {"BIN_EDGES", "-1, 0, 0.25, 1"},
                                      {"EMPTY_BINS", true}});
  ASSERT_EQ(mError.toStdString(), "");
  QStringList found;
  for (const Row &row : rows(outputs["HISTOGRAM"]))
    found << QStringLiteral("%1:%2=%3").arg(row["zone_id"].toInt()).arg(row["bin"].toInt()).arg(row["count"].toInt());
  EXPECT_EQ(found.join(' ').toStdString(), "1:0=0 1:1=4 1:2=8 2:0=0 2:1=1 2:2=3");
}

TEST_F(HistogramTables, goesOnWithoutABrokenScene)
{
  ndvi::Scene broken = writeScene("b", "2024-05-02");
  broken.nir.path = path("missing.tif").toStdString();
  const QVariantMap outputs =
      tables({{"COLLECTION", collectionOf({broken, writeScene("a", "2024-05-01")})}, {"ZONES", sixZones()}});
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_EQ(outputs["SCENES_FAILED"].toInt(), 1);
  const QList<Row> scenes = rows(outputs["SCENES"]);
  EXPECT_EQ(scenes[0].text("scene_id"), "a");
  EXPECT_EQ(scenes[1].text("status"), "read_error");
  EXPECT_TRUE(scenes[1]["message"].toString().contains("missing.tif"));
  EXPECT_TRUE(mLog.contains("missing.tif"));
  EXPECT_EQ(rows(outputs["STATISTICS"]).size(), 12);
}

TEST_F(HistogramTables, failsWhereEverySceneFailsButWritesTheTables)
{
  ndvi::Scene broken = writeScene("b", "2024-05-02");
  broken.nir.path = path("missing.tif").toStdString();
  EXPECT_TRUE(run(ID, {{"COLLECTION", collectionOf({broken})},
                       {"ZONES", sixZones()},
                       {"STATISTICS", path("statistics.gpkg")},
                       {"SCENES", path("scenes.csv")}})
                  .isEmpty());
  EXPECT_TRUE(mError.contains("missing.tif") && mError.contains("statistics.gpkg") && mError.contains("scenes.csv"))
      << mError.toStdString();
  const QList<Row> statistics = rows(path("statistics.gpkg"));
  ASSERT_EQ(statistics.size(), 6);
  EXPECT_EQ(statistics[0].text("status"), "read_error");
}

TEST_F(HistogramTables, stopsWhenAsked)
{
  ndvi::Scene broken = writeScene("a", "2024-05-01");
  broken.nir.path = path("missing.tif").toStdString();
  EXPECT_TRUE(run(ID, {{"COLLECTION", collectionOf({broken, writeScene("b", "2024-05-02")})},
                       {"ZONES", sixZones()},
                       {"ON_ERROR", 1},
                       {"THREADS", 1},
                       {"SCENES", path("scenes.gpkg")}})
                  .isEmpty());
  EXPECT_TRUE(mError.contains("missing.tif") && mError.contains("scenes.gpkg")) << mError.toStdString();
  const QList<Row> scenes = rows(path("scenes.gpkg"));
  ASSERT_EQ(scenes.size(), 2);
  EXPECT_EQ(scenes[1].text("status"), "skipped");
}

TEST_F(HistogramTables, takesMasksAsAsked)
{
  const QVariant collection = collectionOf({writeScene("a", "2024-05-01"), writeScene("b", "2024-05-02", false)});
  const QVariant zones = zonesOf({{1, pixels(0, 0, 4, 4)}});
  const auto valid = [&](const QVariantMap &mask)
  {
    QVariantMap parameters = mask;
    parameters.insert("COLLECTION", collection);
    parameters.insert("ZONES", zones);
    QString text;
    for (const Row &row : rows(tables(parameters)["STATISTICS"]))
      text += row["status"].toString() + ' ' + row["valid"].toString() + ' ';
    return text.toStdString();
  };
  EXPECT_EQ(valid({}), "ok 12 ok 15 ");
  EXPECT_EQ(valid({{"MASK", false}}), "ok 15 ok 15 ");
  EXPECT_EQ(valid({{"MASK_CLASSES", QVariantList{4}}}), "ok 3 ok 15 ");
  EXPECT_EQ(valid({{"MASK_CLASSES", "4,9"}, {"REQUIRE_MASK", true}}), "no_valid 0 skipped  ");
}

TEST_F(HistogramTables, refusesContradictions)
{
  expectRefused({{"BIN_COUNT", 10}, {"BIN_EDGES", "0,1"}}, "BIN_COUNT", "BIN_EDGES");
  expectRefused({{"BIN_COUNT", 10}, {"MAX_BUCKETS", 4}}, "BIN_COUNT", "MAX_BUCKETS");
  expectRefused({{"BIN_COUNT", 10}, {"BIN_WIDTH", 0.1}}, "BIN_COUNT", "BIN_WIDTH");
  expectRefused({{"BIN_WIDTH", 0.03}}, "BIN_WIDTH", "0.025");
  expectRefused({{"MIN_BUCKET_WIDTH", 0.1}}, "MIN_BUCKET_WIDTH", "MAX_BUCKETS");
  expectRefused({{"PERCENTILES", "5,x"}}, "PERCENTILES", "x");
  expectRefused({{"PERCENTILES", "101"}}, "PERCENTILES", "101");
  expectRefused({{"ZONE_ID", "nope"}}, "ZONE_ID", "nope");
  expectRefused({{"FIELDS", QStringList{"nope"}}}, "FIELDS", "nope");
}

TEST_F(HistogramTables, refusesToRunForNothing)
{
  run(ID, {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01")})}, {"ZONES", sixZones()}});
  EXPECT_TRUE(mError.contains("STATISTICS")) << mError.toStdString();
}

TEST_F(HistogramTables, takesZonesInDegreesAndOnlyTheSelectedOnes)
{
  // The same ground as pixels( 1, 1, 2, 2 ), a little larger.
  const QgsCoordinateTransform toDegrees(QgsCoordinateReferenceSystem("EPSG:32632"),
                                         QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext());
  QgsGeometry geometry = QgsGeometry::fromWkt(pixels(0.9, 0.9, 2.2, 2.2));
  geometry.transform(toDegrees);
  const QVariant zones = zonesOf({{1, geometry.asWkt(17)}, {2, geometry.asWkt(17)}}, "EPSG:4326");
  QgsVectorLayer *layer = mLayers.back().get();
  QgsFeatureIds selected;
  QgsFeatureIterator it = layer->getFeatures();
  for (QgsFeature feature; it.nextFeature(feature);)
  {
    if (feature.attribute("id").toInt() == 2)
      selected << feature.id();
  }
  layer->selectByIds(selected);
  mContext.temporaryLayerStore()->addMapLayer(mLayers.back().release());

  const QVariantMap outputs = tables({{"COLLECTION", collectionOf({writeScene("a", "2024-05-01")})},
                                      {"ZONES", QgsProcessingFeatureSourceDefinition(layer->id(), true)},
                                      {"ZONE_ID", "id"},
                                      {"MASK", false}});
  ASSERT_EQ(mError.toStdString(), "");
  const QList<Row> statistics = rows(outputs["STATISTICS"]);
  ASSERT_EQ(statistics.size(), 1);
  EXPECT_EQ(statistics[0]["zone_id"].toInt(), 2);
  EXPECT_EQ(statistics[0]["pixels"].toInt(), 4);
  EXPECT_NEAR(statistics[0]["mean"].toDouble(), (0.5 + 0.8 + 0 + 0.5) / 4, 1e-7);
}

TEST_F(HistogramTables, refusesMaskClassesWithoutAMask)
{
  for (const char *id : {"ndvi:histogramtables", "ndvi:samplepixels", "ndvi:ndvirasters"})
  {
    QVariantMap parameters{{"COLLECTION", collectionOf({writeScene("a", "2024-05-01")})}, {"MASK", false}};
    if (QString(id) == "ndvi:ndvirasters")
      parameters.insert("FOLDER", path("ndvi"));
    else
      parameters.insert("ZONES", sixZones());
    parameters.insert(QString(id) == ID ? "STATISTICS" : "OUTPUT", "TEMPORARY_OUTPUT");

    run(id, parameters);
    EXPECT_EQ(mError.toStdString(), "") << id;
    QVariantMap contradiction = parameters;
    contradiction.insert("REQUIRE_MASK", true);
    run(id, contradiction);
    EXPECT_TRUE(mError.contains("MASK is false") && mError.contains("REQUIRE_MASK")) << id << mError.toStdString();
    contradiction = parameters;
    contradiction.insert("MASK_CLASSES", QVariantList{3, 8, 9});
    run(id, contradiction);
    EXPECT_TRUE(mError.contains("MASK is false") && mError.contains("MASK_CLASSES")) << id << mError.toStdString();
  }
}

TEST_F(HistogramTables, takesBinsFromTheModelsVariables)
{
  auto *scope = new QgsExpressionContextScope();
  scope->setVariable("wide", 0.5);
  mContext.expressionContext().appendScope(scope);
  const QVariantMap outputs = tables({{"COLLECTION", collectionOf({writeScene("a", "2024-05-01")})},
                                      {"ZONES", sixZones()},
                                      {"BIN_WIDTH", QVariant::fromValue(QgsProperty::fromExpression("@wide"))}});
  ASSERT_EQ(mError.toStdString(), "");
  for (const Row &row : rows(outputs["HISTOGRAM"]))
    EXPECT_EQ(row["upper"].toDouble() - row["lower"].toDouble(), 0.5);
}

TEST_F(HistogramTables, areTheSameFromACollectionInMemoryAndInAFile)
{
  const QVariant memory = collectionOf({writeScene("a", "2024-05-01T10:00:00Z"), writeScene("b", "2024-05-02", false)});
  QgsVectorFileWriter::SaveVectorOptions options;
  options.driverName = "GPKG";
  const QString file = path("collection.gpkg");
  ASSERT_EQ(
      QgsVectorFileWriter::writeAsVectorFormatV3(mLayers.back().get(), file, QgsCoordinateTransformContext(), options),
      QgsVectorFileWriter::NoError);
  QList<QList<QgsAttributes>> found;
  for (const QVariant &collection : {memory, QVariant(file)})
  {
    const QVariantMap outputs = tables({{"COLLECTION", collection}, {"ZONES", sixZones()}, {"ZONE_ID", "id"}});
    ASSERT_EQ(mError.toStdString(), "");
    QList<QgsAttributes> all;
    for (const char *table : {"HISTOGRAM", "STATISTICS"})
    {
      for (const Row &row : rows(outputs[table]))
        all << row.feature.attributes().mid(1); // the GeoPackage's own key
    }
    found << all;
  }
  EXPECT_GT(found[0].size(), 12);
  EXPECT_EQ(found[0], found[1]);
}

TEST_F(HistogramTables, namesTheTablesThatTellWhyNothingWorked)
{
  ndvi::Scene broken = writeScene("b", "2024-05-02");
  broken.nir.path = path("missing.tif").toStdString();
  tables({{"COLLECTION", collectionOf({broken})}, {"ZONES", sixZones()}});
  EXPECT_TRUE(mError.contains("missing.tif")) << mError.toStdString();
  EXPECT_FALSE(mError.contains("TEMPORARY_OUTPUT")) << mError.toStdString();
}

TEST_F(HistogramTables, refusesFormatsNoDriverWrites)
{
  if (!QgsVectorFileWriter::driverForExtension("parquet").isEmpty())
    GTEST_SKIP() << "this GDAL writes Parquet";
  run(ID, {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01")})},
           {"ZONES", sixZones()},
           {"STATISTICS", path("statistics.parquet")}});
  EXPECT_TRUE(mError.contains("STATISTICS") && mError.contains(".parquet")) << mError.toStdString();
}
