#include "algorithmfixture.h"

#include <qgscoordinatetransform.h>

#include <map>
#include <random>
#include <tuple>

namespace
{

const QString ID = QStringLiteral("ndvi:samplepixels");

class SamplePixels : public AlgorithmFixture
{
protected:
  /// Scene "a" under cloud in part, scene "b" of the next day without a mask; zones 7 and 8.
  QVariantMap twoScenes()
  {
    ndvi::Scene second = writeScene("b", "2024-05-02", false);
    second.quantification = 1000;
    return {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01"), second})},
            {"ZONES", zonesOf({{7, pixels(1, 1, 2, 2)}, {8, pixels(2, 0, 2, 1)}})},
            {"ZONE_ID", "id"},
            {"OUTPUT", "TEMPORARY_OUTPUT"}};
  }

  static QVariantMap with(QVariantMap parameters, const QVariantMap &others)
  {
    for (auto it = others.begin(); it != others.end(); ++it)
      parameters.insert(it.key(), it.value());
    return parameters;
  }

  /// "a7:1,1=0.5" for the pixel in row 1, column 1 of zone 7 in scene "a".
  static std::string textOf(const QList<Row> &samples)
  {
    QStringList found;
    for (const Row &row : samples)
    {
      found << QStringLiteral("%1%2:%3,%4=%5")
                   .arg(QString::fromStdString(row.text("scene_id")))
                   .arg(row["zone_id"].toInt())
                   .arg(row["row"].toInt())
                   .arg(row["col"].toInt())
                   .arg(row["ndvi"].toDouble(), 0, 'f', 1);
    }
    return found.join(' ').toStdString();
  }
};

const std::string sAll = "a7:1,1=0.5 a7:2,1=0.0 a7:2,2=0.5 "
                         "b7:1,1=0.5 b7:1,2=0.8 b7:2,1=0.0 b7:2,2=0.5 b8:0,2=0.8 b8:0,3=0.0";

} // namespace

TEST_F(SamplePixels, listsEveryValidPixel)
{
  const QVariantMap outputs =
      run(ID, with(twoScenes(), {{"FIELDS", "name"}, {"OUTPUT", path("pixels.csv")}, {"SCENES", "TEMPORARY_OUTPUT"}}));
  ASSERT_EQ(mError.toStdString(), "");
  const QList<Row> samples = rows(outputs["OUTPUT"]);
  EXPECT_EQ(samples.value(0).names(), "zone_id name scene_id datetime x y row col red nir ndvi scl weight");
  // A pixel under cloud in one scene is missing in that scene only.
  EXPECT_EQ(textOf(samples), sAll);
  EXPECT_EQ(outputs["SAMPLE_COUNT"].toInt(), 9);
  const Row first = samples.value(0), last = samples.value(8);
  EXPECT_EQ(first["x"].toDouble(), LEFT + 15);
  EXPECT_EQ(first["y"].toDouble(), TOP - 15);
  EXPECT_EQ(first["nir"].toDouble(), 0.3);
  EXPECT_EQ(first["scl"].toInt(), 4);
  EXPECT_EQ(first["weight"].toDouble(), 1);
  EXPECT_EQ(last["red"].toDouble(), 1);
  EXPECT_TRUE(last["scl"].isNull());
  EXPECT_EQ(rows(outputs["SCENES"]).size(), 2);
}

TEST_F(SamplePixels, failsWhereEverySceneFails)
{
  ndvi::Scene broken = writeScene("b", "2024-05-02");
  broken.red.path = path("missing.tif").toStdString();
  run(ID, {{"COLLECTION", collectionOf({broken})},
           {"ZONES", zonesOf({{7, pixels(1, 1, 2, 2)}})},
           {"OUTPUT", path("pixels.csv")},
           {"SCENES", path("scenes.csv")}});
  EXPECT_TRUE(mError.contains("missing.tif") && mError.contains("scenes.csv") && mError.contains("pixels.csv"))
      << mError.toStdString();
}

TEST_F(SamplePixels, aColumnForEachScene)
{
  QVariantMap parameters = with(twoScenes(), {{"FIELDS", "name"}, {"WIDE", "TEMPORARY_OUTPUT"}});
  parameters.remove("OUTPUT");
  QVariantMap outputs = run(ID, parameters);
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_FALSE(outputs.contains("OUTPUT"));
  const QList<Row> wide = rows(outputs["WIDE"]);
  EXPECT_EQ(wide.value(0).names(),
            "zone_id name tile crs x y row col weight ndvi_20240501_T32TPS ndvi_20240502_T32TPS");
  QStringList found;
  for (const Row &row : wide)
  {
    const auto ndvi = [&row](const char *name)
    { return row[name].isNull() ? QStringLiteral("-") : QString::number(row[name].toDouble(), 'f', 1); };
    found << QStringLiteral("%1:%2,%3=%4/%5")
                 .arg(row["zone_id"].toInt())
                 .arg(row["row"].toInt())
                 .arg(row["col"].toInt())
                 .arg(ndvi("ndvi_20240501_T32TPS"), ndvi("ndvi_20240502_T32TPS"));
  }
  EXPECT_EQ(found.join(' ').toStdString(),
            "7:1,1=0.5/0.5 7:1,2=-/0.8 7:2,1=0.0/0.0 7:2,2=0.5/0.5 8:0,2=-/0.8 8:0,3=-/0.0");
  const Row first = wide.value(0);
  EXPECT_EQ(first.text("name"), "zone 7");
  EXPECT_EQ(first.text("tile"), "T32TPS");
  EXPECT_EQ(first.text("crs"), "EPSG:32632");
  EXPECT_EQ(first["x"].toDouble(), LEFT + 15);
  EXPECT_EQ(first["y"].toDouble(), TOP - 15);
  EXPECT_EQ(first["weight"].toDouble(), 1);
}

TEST_F(SamplePixels, wideRowsOfOtherGridsAndColumnsOfScenesThatFail)
{
  // Same day and tile twice, one without a date, and one that is not there; d lies on a grid of its own.
  ndvi::Scene again = writeScene("b", "2024-05-01T12:00:00"), missing = writeScene("c", "2024-05-03"),
              other = writeScene("d", "2024-05-04");
  missing.red.path = path("missing.tif").toStdString();
  other.red.path = writeRaster("d_red.tif", 2, {1000, 1000, 1000, 1000}).toStdString();
  other.nir.path = writeRaster("d_nir.tif", 2, {3000, 3000, 3000, 3000}).toStdString();
  other.scl = {};
  other.maskType = ndvi::MaskType::None;
  other.tile = "T33/ÜPS";
  ndvi::Scene undated = writeScene("e-1", "2024-05-05");
  undated.datetime.reset();
  QVariantMap outputs =
      run(ID, {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01"), again, missing, other, undated})},
               {"ZONES", zonesOf({{7, pixels(0, 1.1, 2, 0.9)}})},
               {"ZONE_ID", "id"},
               {"WIDE", path("wide.csv")}});
  ASSERT_EQ(mError.toStdString(), "");
  const QList<Row> wide = rows(outputs["WIDE"]);
  ASSERT_EQ(wide.size(), 2) << "d has no centre in the zone";
  const std::string names = wide[0].names();
  for (const char *name :
       {"ndvi_20240501_T32TPS", "ndvi_20240501_T32TPS_2", "ndvi_20240503_T32TPS", "ndvi_20240504_T33_PS", "ndvi_e_1"})
    EXPECT_NE((" " + names + " ").find(" " + std::string(name) + " "), std::string::npos) << names;
  EXPECT_TRUE(wide[0]["ndvi_20240503_T32TPS"].isNull());
  EXPECT_EQ(wide[0]["ndvi_20240501_T32TPS_2"].toDouble(), 0.5);

  outputs = run(ID, {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01"), other})},
                     {"ZONES", zonesOf({{7, pixels(0, 0, 2, 2)}})},
                     {"ZONE_ID", "id"},
                     {"WIDE", "TEMPORARY_OUTPUT"}});
  const QList<Row> two = rows(outputs["WIDE"]);
  ASSERT_EQ(two.size(), 5);
  EXPECT_EQ(two[4].text("tile"), "T33/ÜPS");
  EXPECT_EQ(two[4]["x"].toDouble(), LEFT + 10);
  EXPECT_EQ(two[4]["ndvi_20240504_T33_PS"].toDouble(), 0.5);
  EXPECT_TRUE(two[4]["ndvi_20240501_T32TPS"].isNull());
  EXPECT_TRUE(two[0]["ndvi_20240504_T33_PS"].isNull());
}

TEST_F(SamplePixels, wideRowsAreThoseOfTheScenesBroughtTogether)
{
  // More pixels than are read from the temporary file at once, different ones in each scene.
  std::vector<ndvi::Scene> scenes;
  for (const char *id : {"a", "b", "c"})
  {
    std::mt19937 random(static_cast<unsigned>(id[0]));
    std::vector<quint16> red(110 * 110), nir(110 * 110);
    for (std::size_t i = 0; i < red.size(); ++i)
    {
      red[i] = static_cast<quint16>(random() % 5 == 0 ? 0 : 1 + random() % 3000);
      nir[i] = static_cast<quint16>(1 + random() % 5000);
    }
    ndvi::Scene scene = writeScene(id, std::string("2024-05-0") + std::to_string(scenes.size() + 1), false);
    scene.red.path = writeRaster(QString(id) + "_red.tif", 110, red).toStdString();
    scene.nir.path = writeRaster(QString(id) + "_nir.tif", 110, nir).toStdString();
    scenes.push_back(scene);
  }
  const QVariantMap outputs = run(ID, {{"COLLECTION", collectionOf(scenes)},
                                       {"ZONES", zonesOf({{7, pixels(0, 0, 4, 4)}, {8, pixels(1, 1, 2, 1)}})},
                                       {"ZONE_ID", "id"},
                                       {"OUTPUT", "TEMPORARY_OUTPUT"},
                                       {"WIDE", "TEMPORARY_OUTPUT"}});
  ASSERT_EQ(mError.toStdString(), "");
  using Pixel = std::tuple<int, int, int>; // zone, row, column
  const auto pixelOf = [](const Row &row)
  { return Pixel(row["zone_id"].toInt(), row["row"].toInt(), row["col"].toInt()); };
  std::map<Pixel, std::map<std::string, double>> expected, found;
  for (const Row &row : rows(outputs["OUTPUT"]))
    expected[pixelOf(row)][row.text("scene_id")] = row["ndvi"].toDouble();
  std::vector<Pixel> order;
  for (const Row &row : rows(outputs["WIDE"]))
  {
    order.push_back(pixelOf(row));
    for (std::size_t s = 0; s < scenes.size(); ++s)
    {
      const QVariant ndvi = row[("ndvi_2024050" + std::to_string(s + 1) + "_T32TPS").c_str()];
      if (!ndvi.isNull())
        found[order.back()][scenes[s].id] = ndvi.toDouble();
    }
  }
  EXPECT_GT(expected.size(), 12100u);
  EXPECT_EQ(found, expected);
  EXPECT_EQ(order.size(), expected.size());
  EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
}

TEST_F(SamplePixels, weightsFractionsAndFewPixels)
{
  // Half of column 0 and three quarters of row 0.
  QVariantMap outputs = run(ID, {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01")})},
                                 {"ZONES", zonesOf({{7, pixels(0.5, 0.25, 1.5, 1.75)}})},
                                 {"PIXEL_RULE", 2},
                                 {"OUTPUT", "TEMPORARY_OUTPUT"}});
  QStringList weights;
  for (const Row &row : rows(outputs["OUTPUT"]))
    weights << row["weight"].toString();
  EXPECT_EQ(weights.join(' ').toStdString(), "0.375 0.75 0.5 1");

  // Of 4 × 4 pixels those of the smallest hashes with seed 3, as testthinning.cpp computes them in Python:
  // (3, 3), (1, 0), (2, 2), (1, 1), (1, 2), (1, 3) …; of these (1, 2) and (1, 3) are masked and without data.
  const QVariantMap few{
      {"COLLECTION", collectionOf({writeScene("a", "2024-05-01"), writeScene("b", "2024-05-02", false)})},
      {"ZONES", zonesOf({{7, pixels(0, 0, 4, 4)}})},
      {"ZONE_ID", "id"},
      {"SEED", 3},
      {"MAX_PIXELS_PER_ZONE", 6},
      {"OUTPUT", "TEMPORARY_OUTPUT"}};
  outputs = run(ID, few);
  EXPECT_EQ(textOf(rows(outputs["OUTPUT"])), "a7:1,0=0.5 a7:1,1=0.5 a7:2,2=0.5 a7:3,3=0.8 "
                                             "b7:1,0=0.5 b7:1,1=0.5 b7:1,2=0.8 b7:2,2=0.5 b7:3,3=0.8");
  outputs = run(ID, with(few, {{"MAX_PIXELS_PER_ZONE", 1}}));
  EXPECT_EQ(textOf(rows(outputs["OUTPUT"])), "a7:3,3=0.8 b7:3,3=0.8");

  outputs = run(ID, with(few, {{"MAX_PIXELS_PER_ZONE", QVariant()}, {"SCALE", 20}, {"SEED", QVariant()}}));
  EXPECT_EQ(textOf(rows(outputs["OUTPUT"])), "a7:0,0=0.5 a7:1,0=0.5 a7:1,1=0.8 b7:0,0=0.5 b7:1,0=0.5 b7:1,1=0.8");
}

TEST_F(SamplePixels, pointsInTheCrsOfTheZonesOrTheScenes)
{
  const QVariantMap inZones = run(ID, with(twoScenes(), {{"GEOMETRY", 1}, {"OUTPUT", path("zones.gpkg")}}));
  ASSERT_EQ(mError.toStdString(), "");
  for (const Row &row : rows(inZones["OUTPUT"]))
    EXPECT_EQ(row.feature.geometry().asPoint(), QgsPointXY(row["x"].toDouble(), row["y"].toDouble()));

  // Zones in degrees: as GDAL has it,  echo 600015 5199985 | gdaltransform -s_srs EPSG:32632 -t_srs EPSG:4326
  const QgsCoordinateTransform toDegrees(QgsCoordinateReferenceSystem("EPSG:32632"),
                                         QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext());
  QgsGeometry zone = QgsGeometry::fromWkt(pixels(0.9, 0.9, 0.2, 0.2));
  zone.transform(toDegrees);
  const QVariantMap degrees{{"COLLECTION", collectionOf({writeScene("a", "2024-05-01")})},
                            {"ZONES", zonesOf({{1, zone.asWkt(12)}}, "EPSG:4326")},
                            {"PIXEL_RULE", 1},
                            {"OUTPUT", "TEMPORARY_OUTPUT"}};
  const QList<Row> points = rows(run(ID, with(degrees, {{"GEOMETRY", 1}}))["OUTPUT"]);
  ASSERT_EQ(points.size(), 4);
  EXPECT_EQ(points[3]["x"].toDouble(), LEFT + 15) << "x and y stay in the scene's CRS";
  EXPECT_NEAR(points[3].feature.geometry().asPoint().x(), 10.314224625, 1e-8);
  EXPECT_NEAR(points[3].feature.geometry().asPoint().y(), 46.945851115, 1e-8);

  const QVariantMap scenes = run(ID, with(degrees, {{"GEOMETRY", 2}}));
  const QList<Row> projected = rows(scenes["OUTPUT"]);
  ASSERT_EQ(projected.size(), 4);
  EXPECT_EQ(projected[3].feature.geometry().asPoint(), QgsPointXY(LEFT + 15, TOP - 15));
  EXPECT_EQ(QgsProcessingUtils::mapLayerFromString(scenes["OUTPUT"].toString(), mContext)->crs().authid(),
            "EPSG:32632");
  const QVariantMap table = run(ID, with(degrees, {{"GEOMETRY", 0}}));
  EXPECT_FALSE(rows(table["OUTPUT"]).value(0).feature.hasGeometry());
}

TEST_F(SamplePixels, pointsInTheCrsOfScenesNeedOne)
{
  ndvi::Scene other = writeScene("b", "2024-05-02", false);
  other.red.path = writeRaster("b_red33.tif", 4, std::vector<quint16>(16, 1000), "EPSG:32631").toStdString();
  other.nir.path = writeRaster("b_nir33.tif", 4, std::vector<quint16>(16, 3000), "EPSG:32631").toStdString();
  // A zone that reaches both, in degrees.
  QVariantMap parameters{{"COLLECTION", collectionOf({writeScene("a", "2024-05-01"), other})},
                         {"ZONES", zonesOf({{1, "POLYGON((0 40, 15 40, 15 50, 0 50, 0 40))"}}, "EPSG:4326")},
                         {"GEOMETRY", 2},
                         {"OUTPUT", path("points.gpkg")}};
  EXPECT_TRUE(run(ID, parameters).isEmpty());
  for (const char *part : {"GEOMETRY", "EPSG:32632", "EPSG:32631"})
    EXPECT_TRUE(mError.contains(part)) << mError.toStdString();
  EXPECT_FALSE(QFile::exists(path("points.gpkg")));
  parameters.insert("GEOMETRY", 1);
  EXPECT_EQ(rows(run(ID, parameters)["OUTPUT"]).size(), 12 + 16);
  EXPECT_EQ(mError.toStdString(), "");
}

TEST_F(SamplePixels, saysWhyThereIsNoRow)
{
  const QVariantMap outputs = run(ID, {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01")})},
                                       {"ZONES", zonesOf({{1, pixels(2, 0, 1, 1)}, {2, pixels(50, 0, 1, 1)}})},
                                       {"GEOMETRY", 2},
                                       {"OUTPUT", "TEMPORARY_OUTPUT"},
                                       {"WIDE", "TEMPORARY_OUTPUT"}});
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_TRUE(rows(outputs["OUTPUT"]).isEmpty());
  EXPECT_TRUE(rows(outputs["WIDE"]).isEmpty());
  EXPECT_EQ(outputs["SAMPLE_COUNT"].toInt(), 0);
  EXPECT_TRUE(mLog.contains("no row") && mLog.contains("no_overlap 1, all_masked 1")) << mLog.toStdString();
  EXPECT_EQ(QgsProcessingUtils::mapLayerFromString(outputs["OUTPUT"].toString(), mContext)->crs().authid(),
            "EPSG:32632");
}

TEST_F(SamplePixels, refusesWhatCannotBeMeant)
{
  const QVariantMap scenes = twoScenes();
  const auto expectRefused = [&](const QVariantMap &others, const QString &first, const QString &second)
  {
    EXPECT_TRUE(run(ID, with(scenes, others)).isEmpty());
    EXPECT_TRUE(mError.contains(first) && mError.contains(second)) << mError.toStdString();
  };
  expectRefused({{"OUTPUT", QVariant()}}, "OUTPUT", "WIDE");
  expectRefused({{"MAX_PIXELS_PER_ZONE", 0}}, "MAX_PIXELS_PER_ZONE", "1");
  expectRefused({{"SEED", 4}}, "SEED", "FRACTION");
  expectRefused({{"FRACTION", 0}}, "FRACTION", "0");
  expectRefused({{"WIDE", path("wide.shp")}}, "WIDE", "gpkg");
  expectRefused({{"GEOMETRY", 3}}, "GEOMETRY", "3");
  run(ID, with(scenes, {{"SEED", 4}, {"MAX_PIXELS_PER_ZONE", 2}}));
  EXPECT_EQ(mError.toStdString(), "");
}
