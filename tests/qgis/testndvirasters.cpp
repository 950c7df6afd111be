#include "algorithmfixture.h"
#include "ndvirasters.h"
#include "stagingfolder.h"

#include <qgsrasterlayer.h>

#include <cmath>

namespace
{

const QString ID = QStringLiteral("ndvi:ndvirasters");

class NdviRasters : public AlgorithmFixture
{
};

} // namespace

TEST_F(NdviRasters, writesNdviAndFillsTheCollection)
{
  ndvi::Scene broken = writeScene("b", "2024-05-02");
  broken.nir.path = path("missing.tif").toStdString();
  const QVariantMap outputs = run(ID, {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01"), broken})},
                                       {"FOLDER", path("new/ndvi")},
                                       {"OUTPUT", path("out.gpkg")}});
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_EQ(outputs["SCENE_COUNT"].toInt(), 2);
  EXPECT_EQ(outputs["SCENES_FAILED"].toInt(), 1);
  EXPECT_TRUE(mLog.contains("missing.tif"));
  const QList<Row> scenes = rows(outputs["OUTPUT"]);
  ASSERT_EQ(scenes.size(), 2);
  const QString raster = path("new/ndvi/2024-05-01_T32TPS_a_NDVI.tif");
  EXPECT_EQ(scenes[0].text("ndvi"), raster.toStdString());
  EXPECT_TRUE(scenes[1]["ndvi"].isNull());
  EXPECT_EQ(QDir(path("new/ndvi")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);

  QgsRasterLayer layer(raster);
  ASSERT_TRUE(layer.isValid());
  EXPECT_EQ(layer.crs().authid().toStdString(), "EPSG:32632");
  EXPECT_EQ(layer.extent(), QgsRectangle(LEFT, TOP - 40, LEFT + 40, TOP));
  bool ok = false;
  EXPECT_FLOAT_EQ(static_cast<float>(layer.dataProvider()->sample(QgsPointXY(LEFT + 35, TOP - 35), 1, &ok)), 0.8F);
  layer.dataProvider()->sample(QgsPointXY(LEFT + 25, TOP - 5), 1, &ok);
  EXPECT_FALSE(ok); // cloud
}

TEST_F(NdviRasters, theFilledCollectionGivesTheSameTables)
{
  const QVariantMap outputs = run(ID, {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01")})},
                                       {"FOLDER", path("ndvi")},
                                       {"OUTPUT", "TEMPORARY_OUTPUT"}});
  ASSERT_EQ(mError.toStdString(), "");
  ndvi::Scene stored;
  stored.id = "a";
  stored.ndvi.path = rows(outputs["OUTPUT"]).value(0).text("ndvi");
  stored.nodata = 0; // of the bands: an NDVI of 0 is a value
  const QVariantMap tables = run("ndvi:histogramtables", {{"COLLECTION", collectionOf({stored})},
                                                          {"ZONES", zonesOf({{1, pixels(0, 0, 4, 4)}})},
                                                          {"HISTOGRAM", "TEMPORARY_OUTPUT"},
                                                          {"STATISTICS", "TEMPORARY_OUTPUT"}});
  ASSERT_EQ(mError.toStdString(), "");
  const Row row = rows(tables["STATISTICS"]).value(0);
  EXPECT_EQ(row["valid"].toInt(), 12);
  EXPECT_EQ(row["nodata"].toInt(), 4);
  QMap<int, int> bins;
  for (const Row &bin : rows(tables["HISTOGRAM"]))
    bins[bin["bin"].toInt()] = bin["count"].toInt();
  EXPECT_EQ(bins, (QMap<int, int>{{20, 4}, {30, 6}, {36, 2}}));
}

TEST_F(NdviRasters, failsWhereEverySceneFails)
{
  ndvi::Scene broken = writeScene("b", "2024-05-02");
  broken.nir.path = path("missing.tif").toStdString();
  run(ID, {{"COLLECTION", collectionOf({broken})}, {"FOLDER", path("ndvi")}, {"OUTPUT", path("out.gpkg")}});
  EXPECT_TRUE(mError.contains("missing.tif") && mError.contains("out.gpkg")) << mError.toStdString();
}

TEST_F(NdviRasters, cleansUpAfterAKilledRun)
{
  const QString left = path("ndvi/.ndvi-999999999-%1-abcdef");
  QString own;
  {
    const ndvi::StagingFolder alive(mFolder.path());
    own = QFileInfo(alive.path()).fileName().section('-', 2, 2);
  }
  QDir().mkpath(left.arg(own));
  run(ID, {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01")})}, {"FOLDER", path("ndvi")}});
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_EQ(QDir(path("ndvi")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList("2024-05-01_T32TPS_a_NDVI.tif"));
}

TEST(RasterFileNames, areSafeAndDifferent)
{
  ndvi::Scene first, second, third, longest;
  first.id = "a/b:c";
  first.tile = "T32TPS";
  first.datetime = ndvi::parseTimestamp("2024-05-01T23:59:59Z");
  second.id = "x?y";
  third.id = "X*Y";
  longest.id = std::string(400, 'a');
  const QStringList names = ndvi::rasterFileNames({first, second, third, longest});
  EXPECT_EQ(names[0].toStdString(), "2024-05-01_T32TPS_a_b_c_NDVI.tif");
  EXPECT_EQ(names[1].toStdString(), "x_y_NDVI.tif");
  EXPECT_EQ(names[2].toStdString(), "X_Y_2_NDVI.tif");
  EXPECT_LE(names[3].size(), 255);
}
