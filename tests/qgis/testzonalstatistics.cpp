#include "algorithmfixture.h"

#include <QDateTime>

#include <random>

namespace
{

const QString ID = QStringLiteral("ndvi:zonalstatistics");

class ZonalStatistics : public AlgorithmFixture
{
protected:
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

  /// A raster of random numbers, written as writeRaster() does.
  QString writeRandom(const QString &name, int size, unsigned seed, unsigned zeroOneIn)
  {
    std::mt19937 random(seed);
    std::vector<quint16> values(static_cast<std::size_t>(size) * static_cast<std::size_t>(size));
    for (quint16 &v : values)
      v = static_cast<quint16>(random() % zeroOneIn == 0 ? 0 : 900 + random() % 4000);
    return writeRaster(name, size, values);
  }

  /// A scene of 40 × 40 pixels of 1 m over the ground of writeScene().
  ndvi::Scene randomScene(const std::string &id, const std::string &time, unsigned seed)
  {
    ndvi::Scene scene = writeScene(id, time);
    const QString stem = QString::fromStdString(id);
    scene.red.path = writeRandom(stem + "_red.tif", 40, seed, 20).toStdString();
    scene.nir.path = writeRandom(stem + "_nir.tif", 40, seed + 1, 20).toStdString();
    scene.offsetRed = scene.offsetNir = -1000;
    return scene;
  }

  /// All values of all rows but those named.
  static QStringList valuesOf(const QList<Row> &rows, const QStringList &others = {})
  {
    QStringList values;
    for (const Row &row : rows)
    {
      for (const QgsField &field : row.feature.fields())
      {
        const QVariant value = row.feature.attribute(field.name());
        const bool isReal = value.userType() == QMetaType::Double;
        if (!others.contains(field.name()))
          values << field.name() + '=' + (isReal ? QString::number(value.toDouble(), 'g', 17) : value.toString());
      }
    }
    return values;
  }
};

} // namespace

TEST_F(ZonalStatistics, countsByHand)
{
  const QVariantMap outputs = run(ID, {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01T10:00:00Z")})},
                                       {"ZONES", sixZones()},
                                       {"ZONE_ID", "id"},
                                       {"FIELDS", QStringList{"name"}},
                                       {"PERCENTILES", "25"},
                                       {"STATISTICS", "TEMPORARY_OUTPUT"},
                                       {"SCENES", "TEMPORARY_OUTPUT"}});
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_FALSE(outputs.contains("ZONES_OUTPUT"));
  EXPECT_EQ(outputs["SCENE_COUNT"].toInt(), 1);
  EXPECT_EQ(outputs["ROWS_WITHOUT_VALID"].toInt(), 4);
  const QList<Row> statistics = rows(outputs["STATISTICS"]);
  ASSERT_EQ(statistics.size(), 6);
  EXPECT_EQ(statistics[0].names(),
            "zone_id name scene_id datetime status message pixels valid masked nodata undefined below above "
            "valid_share zone_share sample_share mean stddev min max median p25 area");
  // 0.0 four times, 0.5 six times, 0.8 twice.
  const Row whole = rowWith(statistics, "zone_id", 1);
  EXPECT_EQ(whole["valid"].toInt(), 12);
  EXPECT_NEAR(whole["mean"].toDouble(), 4.6 / 12, 1e-12);
  EXPECT_NEAR(whole["stddev"].toDouble(), std::sqrt((6 * 0.25 + 2 * 0.64) / 12 - 4.6 / 12 * (4.6 / 12)), 1e-12);
  EXPECT_EQ(whole["median"].toDouble(), 0.5);
  EXPECT_EQ(whole["p25"].toDouble(), 0) << "rank 2.75 of four zeros";
  EXPECT_EQ(whole["below"].toInt() + whole["above"].toInt(), 0);
  EXPECT_EQ(rowWith(statistics, "zone_id", 4).text("status"), "geometry_error");
  EXPECT_EQ(rowWith(statistics, "zone_id", 5).text("status"), "all_masked");
  EXPECT_EQ(rows(outputs["SCENES"]).value(0)["zones_ok"].toInt(), 2);
}

TEST_F(ZonalStatistics, whatLiesOutsideMinusOneToOneIsBelowOrAbove)
{
  // (3000 − 2000) / (−1000 + 1000 …): with an offset of −2000 red is −1000, so NDVI = (NIR + 1000) / (NIR − 1000).
  ndvi::Scene scene = writeScene("a", "2024-05-01");
  scene.offsetRed = -2000;
  const QVariantMap outputs = run(ID, {{"COLLECTION", collectionOf({scene})},
                                       {"ZONES", zonesOf({{1, pixels(0, 0, 4, 4)}})},
                                       {"ZONE_ID", "id"},
                                       {"STATISTICS", "TEMPORARY_OUTPUT"}});
  const Row row = rows(outputs["STATISTICS"]).value(0);
  // NIR of 3000: 2; of 9000: 1.25; of 1000: red + NIR = 0, undefined.
  EXPECT_EQ(row["undefined"].toInt(), 4);
  EXPECT_EQ(row["valid"].toInt(), 8);
  EXPECT_EQ(row["above"].toInt(), 8);
  EXPECT_EQ(row["below"].toInt(), 0);
  EXPECT_EQ(row["max"].toDouble(), 2);
  EXPECT_NEAR(row["mean"].toDouble(), (6 * 2 + 2 * 1.25) / 8, 1e-12);
}

TEST_F(ZonalStatistics, areThoseOfHistogramTablesToTheLastBit)
{
  const QVariant collection = collectionOf(
      {randomScene("a", "2024-05-01", 1), randomScene("b", "2024-05-02", 7), writeScene("c", "2024-05-03")});
  const QVariant zones =
      zonesOf({{1, pixels(0, 0, 4, 4)},
               {2, pixels(-2, 0.03, 4, 2)},
               {3, pixels(100, 0, 1, 1)},
               {4, QString()},
               {5, "POLYGON((600001 5199963, 600037.3 5199971.2, 600011.1 5199998, 600001 5199963))"}});
  for (const QVariantMap &choice :
       {QVariantMap{}, QVariantMap{{"PIXEL_RULE", 1}, {"PERCENTILES", "1,2.5,99"}}, QVariantMap{{"PIXEL_RULE", 2}},
        QVariantMap{{"SCALE", 3}, {"RESAMPLING", 1}}, QVariantMap{{"FRACTION", 0.3}, {"SEED", 5}},
        QVariantMap{{"MASK", false}, {"NEGATIVE_REFLECTANCE", 1}, {"NO_OVERLAP_ROWS", false}}})
  {
    QVariantMap parameters = choice;
    parameters.insert("COLLECTION", collection);
    parameters.insert("ZONES", zones);
    parameters.insert("ZONE_ID", "id");
    parameters.insert("STATISTICS", "TEMPORARY_OUTPUT");
    parameters.insert("SCENES", "TEMPORARY_OUTPUT");
    const QVariantMap mine = run(ID, parameters);
    ASSERT_EQ(mError.toStdString(), "");
    const QVariantMap theirs = run("ndvi:histogramtables", parameters);
    ASSERT_EQ(mError.toStdString(), "");
    EXPECT_EQ(valuesOf(rows(mine["STATISTICS"])), valuesOf(rows(theirs["STATISTICS"])));
    EXPECT_EQ(valuesOf(rows(mine["SCENES"]), {"seconds"}), valuesOf(rows(theirs["SCENES"]), {"seconds"}));
    EXPECT_EQ(mine["ROWS_WITHOUT_VALID"], theirs["ROWS_WITHOUT_VALID"]);
  }
}

TEST_F(ZonalStatistics, samplesAgreeWithThem)
{
  for (unsigned seed = 1; seed <= 4; ++seed)
  {
    QVariantMap parameters{{"COLLECTION", collectionOf({randomScene("a", "2024-05-01", seed)})},
                           {"ZONES", zonesOf({{1, pixels(0, 0, 4, 4)},
                                              {2, pixels(-2, 0.03, 4, 2)},
                                              {5, "POLYGON((600001 5199963, 600037 5199971, 600011 5199998, 600001 "
                                                  "5199963))"}})},
                           {"ZONE_ID", "id"},
                           {"PIXEL_RULE", static_cast<int>(seed % 3)},
                           {"FRACTION", seed == 2 ? 0.5 : 1}};
    QVariantMap statistics = parameters, samples = parameters;
    statistics.insert("STATISTICS", "TEMPORARY_OUTPUT");
    samples.insert("OUTPUT", "TEMPORARY_OUTPUT");
    samples.insert("WIDE", "TEMPORARY_OUTPUT");
    const QList<Row> expected = rows(run(ID, statistics)["STATISTICS"]);
    const QVariantMap outputs = run("ndvi:samplepixels", samples);
    QMap<int, double> weight, sum;
    for (const Row &row : rows(outputs["OUTPUT"]))
    {
      weight[row["zone_id"].toInt()] += row["weight"].toDouble();
      sum[row["zone_id"].toInt()] += row["weight"].toDouble() * row["ndvi"].toDouble();
    }
    ASSERT_EQ(expected.size(), 3);
    for (const Row &row : expected)
    {
      const int zone = row["zone_id"].toInt();
      EXPECT_GT(weight[zone], 100);
      EXPECT_NEAR(weight[zone], row["valid"].toDouble(), 1e-9);
      EXPECT_NEAR(sum[zone] / weight[zone], row["mean"].toDouble(), 1e-12);
    }
    EXPECT_EQ(rows(outputs["WIDE"]).size(), rows(outputs["OUTPUT"]).size()) << "one scene";
  }
}

TEST_F(ZonalStatistics, joinsEveryZone)
{
  ndvi::Scene missing = writeScene("b", "2024-05-02");
  missing.red.path = path("missing.tif").toStdString();
  const QVariantMap outputs = run(ID, {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01"), missing})},
                                       {"ZONES", sixZones()},
                                       {"ZONE_ID", "name"},
                                       {"JOIN_FIELDS", QVariantList{8, 0, 1, 2, 3}},
                                       {"PERCENTILES", "50,100"},
                                       {"NO_OVERLAP_ROWS", false},
                                       {"ZONES_OUTPUT", path("joined.gpkg")}});
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_EQ(outputs.keys().join(' ').toStdString(), "ROWS_WITHOUT_VALID SCENES_FAILED SCENE_COUNT ZONES_OUTPUT");
  const QList<Row> zones = rows(outputs["ZONES_OUTPUT"]);
  ASSERT_EQ(zones.size(), 6);
  EXPECT_EQ(zones[0].names(),
            "fid id name status_20240501 valid_20240501 valid_share_20240501 mean_20240501 p50_20240501 p100_20240501 "
            "status_20240502 valid_20240502 valid_share_20240502 mean_20240502 p50_20240502 p100_20240502");
  const Row whole = rowWith(zones, "id", 1);
  EXPECT_EQ(whole.text("name"), "zone 1");
  EXPECT_TRUE(whole.feature.geometry().equals(QgsGeometry::fromWkt(pixels(0, 0, 4, 4))));
  EXPECT_EQ(whole.text("status_20240501"), "ok");
  EXPECT_EQ(whole["valid_20240501"].toInt(), 12);
  EXPECT_EQ(whole["valid_share_20240501"].toDouble(), 0.75);
  EXPECT_NEAR(whole["mean_20240501"].toDouble(), 4.6 / 12, 1e-12);
  EXPECT_EQ(whole["p50_20240501"].toDouble(), 0.5);
  EXPECT_EQ(whole["p100_20240501"].toDouble(), 0.8);
  EXPECT_EQ(whole.text("status_20240502"), "read_error");
  for (const char *name : {"valid_20240502", "valid_share_20240502", "mean_20240502", "p50_20240502"})
    EXPECT_TRUE(whole[name].isNull()) << name;
  const Row outside = rowWith(zones, "id", 3);
  EXPECT_EQ(outside.text("status_20240501"), "no_overlap");
  EXPECT_EQ(outside["valid_20240501"].toInt(), 0);
  EXPECT_TRUE(outside["mean_20240501"].isNull() && outside["valid_share_20240501"].isNull());
  const Row none = rowWith(zones, "id", 4);
  EXPECT_EQ(none.text("status_20240501"), "geometry_error");
  EXPECT_TRUE(none.feature.geometry().isEmpty());
  const Row cloud = rowWith(zones, "id", 5);
  EXPECT_EQ(cloud.text("status_20240501"), "all_masked");
  EXPECT_EQ(cloud["valid_share_20240501"].toDouble(), 0);
}

TEST_F(ZonalStatistics, namesOfJoinedColumnsAreUnique)
{
  ndvi::Scene other = writeScene("b", "2024-05-01T11:00:00");
  other.tile = "T33TUM";
  const ndvi::Scene again = writeScene("c", "2024-05-01T12:00:00"), later = writeScene("d", "2024-05-03");
  auto layer = std::make_unique<QgsVectorLayer>("Polygon?crs=EPSG:32632&field=Mean_20240503:string", "zones", "memory");
  QgsFeature zone(layer->fields());
  zone.setAttribute(0, "own");
  zone.setGeometry(QgsGeometry::fromWkt(pixels(0, 0, 1, 2)));
  layer->dataProvider()->addFeature(zone);
  const QVariantMap outputs =
      run(ID, {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01"), other, again, later})},
               {"ZONES", keep(std::move(layer))},
               {"JOIN_FIELDS", QVariantList{3, 6}},
               {"PIXEL_RULE", 2},
               {"ZONES_OUTPUT", "TEMPORARY_OUTPUT"}});
  ASSERT_EQ(mError.toStdString(), "");
  const Row row = rows(outputs["ZONES_OUTPUT"]).value(0);
  EXPECT_EQ(row.names(), "Mean_20240503 mean_20240501_T32TPS min_20240501_T32TPS mean_20240501_T33TUM "
                         "min_20240501_T33TUM mean_20240501_T32TPS_2 min_20240501_T32TPS_2 mean_20240503_2 "
                         "min_20240503_2");
  EXPECT_EQ(row.text("Mean_20240503"), "own");
  EXPECT_NEAR(row["mean_20240503_2"].toDouble(), 0.25, 1e-12);
}

TEST_F(ZonalStatistics, refusesAndFails)
{
  QVariantMap parameters{{"COLLECTION", collectionOf({writeScene("a", "2024-05-01")})}, {"ZONES", sixZones()}};
  const auto expectRefused = [&](const QVariantMap &others, const QString &first, const QString &second)
  {
    QVariantMap all = parameters;
    for (auto it = others.begin(); it != others.end(); ++it)
      all.insert(it.key(), it.value());
    EXPECT_TRUE(run(ID, all).isEmpty());
    EXPECT_TRUE(mError.contains(first) && mError.contains(second)) << mError.toStdString();
  };
  expectRefused({}, "STATISTICS", "ZONES_OUTPUT");
  expectRefused({{"ZONES_OUTPUT", path("joined.shp")}}, "ZONES_OUTPUT", "gpkg");
  expectRefused({{"STATISTICS", path("s.csv")}, {"PERCENTILES", "5,x"}}, "PERCENTILES", "x");
  expectRefused({{"STATISTICS", path("s.csv")}, {"MASK", false}, {"REQUIRE_MASK", true}}, "REQUIRE_MASK", "MASK");
  expectRefused({{"STATISTICS", path("s.csv")}, {"BIN_WIDTH", 0.1}}, "BIN_WIDTH", "");

  std::vector<ndvi::Scene> many(300, writeScene("a", "2024-05-01"));
  for (std::size_t i = 0; i < many.size(); ++i)
    many[i].id += std::to_string(i);
  expectRefused({{"COLLECTION", collectionOf(many)},
                 {"JOIN_FIELDS", QVariantList{0, 1, 2, 3, 4, 5, 6, 7}},
                 {"ZONES_OUTPUT", path("joined.gpkg")}},
                "ZONES_OUTPUT", "2402");

  ndvi::Scene missing = writeScene("b", "2024-05-02");
  missing.red.path = path("missing.tif").toStdString();
  expectRefused({{"COLLECTION", collectionOf({missing})}, {"ZONE_ID", "id"}, {"ZONES_OUTPUT", path("joined.gpkg")}},
                "missing.tif", "joined.gpkg");
  EXPECT_EQ(rowWith(rows(path("joined.gpkg")), "id", 1).text("status_20240502"), "read_error");
}

TEST_F(ZonalStatistics, aMergedDayHasOneGroupOfColumns)
{
  // The same tile twice on one day, on the next, and there by another platform too.
  std::vector<ndvi::Scene> scenes;
  for (const auto &[id, time, platform] : {std::make_tuple("a", "2024-05-01T10:00:00Z", "Sentinel-2A"),
                                           std::make_tuple("b", "2024-05-01T10:00:20Z", "Sentinel-2A"),
                                           std::make_tuple("c", "2024-05-02T10:00:00Z", "Sentinel-2A"),
                                           std::make_tuple("d", "2024-05-02T10:20:00Z", "Sentinel-2B")})
  {
    scenes.push_back(writeScene(id, time));
    scenes.back().platform = platform;
  }
  const QVariantMap outputs = run(ID, {{"COLLECTION", collectionOf(scenes)},
                                       {"ZONES", sixZones()},
                                       {"ZONE_ID", "id"},
                                       {"SAME_DAY", true},
                                       {"JOIN_FIELDS", QVariantList{1}},
                                       {"STATISTICS", "TEMPORARY_OUTPUT"},
                                       {"ZONES_OUTPUT", path("joined.gpkg")}});
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_EQ(rows(outputs["STATISTICS"]).size(), 18); // 6 zones, 3 days and platforms
  const QList<Row> zones = rows(outputs["ZONES_OUTPUT"]);
  ASSERT_EQ(zones.size(), 6);
  EXPECT_EQ(zones[0].names(), "fid id name valid_20240501 valid_20240502_Sentinel_2A valid_20240502_Sentinel_2B");
  const Row whole = rowWith(zones, "id", 1);
  for (const char *name : {"valid_20240501", "valid_20240502_Sentinel_2A", "valid_20240502_Sentinel_2B"})
    EXPECT_EQ(whole[name].toInt(), 12) << name; // 16 pixels less 4: 3 under the cloud, and 1 without data
}
