#include "algorithmfixture.h"
#include "ndvirasters.h"
#include "tables/stagingfolder.h"

#include <qgsproject.h>
#include <qgsrasterlayer.h>
#include <qgsrasterlayertemporalproperties.h>
#include <qgsrastershader.h>
#include <qgssinglebandpseudocolorrenderer.h>

#include <gdal.h>

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

TEST_F(NdviRasters, everyFormatReadsBackTheSameHistogram)
{
  const QVariant zones = zonesOf({{1, pixels(0, 0, 4, 4)}});
  for (int format = 0; format < 3; ++format)
  {
    for (const char *file : {"GeoTIFF", "COG"})
    {
      const QVariantMap outputs = run(ID, {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01")})},
                                           {"FOLDER", path(QStringLiteral("ndvi%1").arg(format))},
                                           {"FORMAT", format},
                                           {"FILE_FORMAT", file},
                                           {"OUTPUT", "TEMPORARY_OUTPUT"}});
      ASSERT_EQ(mError.toStdString(), "");
      ndvi::Scene stored;
      stored.id = "a";
      stored.ndvi.path = rows(outputs["OUTPUT"]).value(0).text("ndvi");
      const GDALDatasetH raster = GDALOpen(stored.ndvi.path.c_str(), GA_ReadOnly);
      const char *layout = GDALGetMetadataItem(raster, "LAYOUT", "IMAGE_STRUCTURE"); // as gdalinfo shows it
      EXPECT_EQ(std::string(layout ? layout : "GeoTIFF"), file);
      GDALClose(raster);
      const QVariantMap tables = run("ndvi:histogramtables", {{"COLLECTION", collectionOf({stored})},
                                                              {"ZONES", zones},
                                                              {"BIN_WIDTH", 0.1},
                                                              {"HISTOGRAM", "TEMPORARY_OUTPUT"},
                                                              {"STATISTICS", "TEMPORARY_OUTPUT"}});
      ASSERT_EQ(mError.toStdString(), "");
      const Row row = rows(tables["STATISTICS"]).value(0);
      EXPECT_EQ(row["valid"].toInt(), 12) << format << file;
      EXPECT_EQ(row["nodata"].toInt(), 4);
      QMap<int, int> bins; // 0.0, 0.5 and 0.8 lie on edges
      for (const Row &bin : rows(tables["HISTOGRAM"]))
        bins[bin["bin"].toInt()] = bin["count"].toInt();
      EXPECT_EQ(bins, (QMap<int, int>{{10, 4}, {15, 6}, {18, 2}})) << format << file;
    }
  }
}

TEST_F(NdviRasters, qgisShowsScaledIntegersAsNdvi)
{
  run(ID, {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01")})}, {"FOLDER", path("ndvi")}, {"FORMAT", 2}});
  ASSERT_EQ(mError.toStdString(), "");
  QgsRasterLayer layer(path("ndvi/2024-05-01_T32TPS_a_NDVI.tif"));
  bool ok = false;
  EXPECT_NEAR(layer.dataProvider()->sample(QgsPointXY(LEFT + 35, TOP - 35), 1, &ok), 0.8, 1e-7);
  layer.dataProvider()->sample(QgsPointXY(LEFT + 25, TOP - 5), 1, &ok);
  EXPECT_FALSE(ok); // cloud
}

TEST_F(NdviRasters, cropsToExtentAndZonesAndSkipsWhatLiesOutside)
{
  const QVariant collection = collectionOf({writeScene("a", "2024-05-01")});
  QVariantMap outputs = run(
      ID,
      {{"COLLECTION", collection}, {"FOLDER", path("ndvi")}, {"EXTENT", "600010,600030,5199960,5199995 [EPSG:32632]"}});
  ASSERT_EQ(mError.toStdString(), "");
  ASSERT_EQ(outputs["RASTERS"].toStringList().size(), 1);
  // gdal_translate -srcwin 1 0 2 4
  EXPECT_EQ(QgsRasterLayer(outputs["RASTERS"].toStringList().first()).extent(),
            QgsRectangle(LEFT + 10, TOP - 40, LEFT + 30, TOP));

  outputs = run(ID, {{"COLLECTION", collection},
                     {"FOLDER", path("clipped")},
                     {"MASK", false},
                     {"ZONES", zonesOf({{1, pixels(0, 0, 1, 1)}, {2, pixels(2, 1, 1, 1)}})},
                     {"CLIP_TO_ZONES", true}});
  ASSERT_EQ(mError.toStdString(), "");
  QgsRasterLayer clipped(outputs["RASTERS"].toStringList().value(0));
  EXPECT_EQ(clipped.extent(), QgsRectangle(LEFT, TOP - 20, LEFT + 30, TOP));
  bool ok = false;
  EXPECT_FLOAT_EQ(static_cast<float>(clipped.dataProvider()->sample(QgsPointXY(LEFT + 25, TOP - 15), 1, &ok)), 0.8F);
  clipped.dataProvider()->sample(QgsPointXY(LEFT + 15, TOP - 5), 1, &ok);
  EXPECT_FALSE(ok);

  outputs = run(ID, {{"COLLECTION", collection},
                     {"FOLDER", path("outside")},
                     {"EXTENT", "8,8.1,46,46.1"}, // degrees, as no CRS is named
                     {"OUTPUT", "TEMPORARY_OUTPUT"},
                     {"SCENES", "TEMPORARY_OUTPUT"}});
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_TRUE(outputs["RASTERS"].toStringList().isEmpty());
  EXPECT_TRUE(QDir(path("outside")).isEmpty());
  EXPECT_EQ(rows(outputs["SCENES"]).value(0).text("status"), "skipped");
  EXPECT_EQ(rows(outputs["SCENES"]).value(0).text("message"), "The scene does not meet EXTENT.");
  EXPECT_TRUE(rows(outputs["OUTPUT"]).value(0)["ndvi"].isNull());
  EXPECT_TRUE(mLog.contains("No raster was written")) << mLog.toStdString();
}

TEST_F(NdviRasters, writesPathsRelativeToTheCollection)
{
  const QVariantMap outputs = run(ID, {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01")})},
                                       {"FOLDER", path("ndvi")},
                                       {"RELATIVE_PATHS", true},
                                       {"OUTPUT", path("out.gpkg")}});
  ASSERT_EQ(mError.toStdString(), "");
  const Row row = rows(outputs["OUTPUT"]).value(0);
  EXPECT_EQ(row.text("ndvi"), "ndvi/2024-05-01_T32TPS_a_NDVI.tif");
  EXPECT_EQ(row.text("red"), "a_red.tif");
}

TEST_F(NdviRasters, refusesWhatCannotBeMeant)
{
  const QVariant collection = collectionOf({writeScene("a", "2024-05-01")});
  run(ID, {{"COLLECTION", collection}, {"FOLDER", path("ndvi")}, {"CLIP_TO_ZONES", true}});
  EXPECT_TRUE(mError.contains("CLIP_TO_ZONES")) << mError.toStdString();
  run(ID, {{"COLLECTION", collection}, {"FOLDER", path("ndvi")}, {"EXTENT", "600000,600010,5200000,5200010"}});
  EXPECT_TRUE(mError.contains("EXTENT is not in degrees")) << mError.toStdString();
  run(ID,
      {{"COLLECTION", collection}, {"FOLDER", path("ndvi")}, {"RELATIVE_PATHS", true}, {"OUTPUT", "TEMPORARY_OUTPUT"}});
  EXPECT_TRUE(mError.contains("RELATIVE_PATHS")) << mError.toStdString();
}

TEST_F(NdviRasters, loadsStyledLayersWithTheirTimes)
{
  QgsProject project;
  mContext.setProject(&project);
  const QVariantMap outputs = run(
      ID,
      {{"COLLECTION", collectionOf({writeScene("a", "2024-06-11T10:10:21Z"), writeScene("b", "2024-06-16T10:10:19Z")})},
       {"FOLDER", path("ndvi")},
       {"FORMAT", 2},
       {"LOAD_LAYERS", true}});
  ASSERT_EQ(mError.toStdString(), "");
  QMap<QString, QgsProcessingContext::LayerDetails> toLoad = mContext.layersToLoadOnCompletion();
  ASSERT_EQ(toLoad.keys(), outputs["RASTERS"].toStringList());
  const auto utc = [](const char *text)
  {
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time;
  };
  const QList<QPair<QString, QgsDateTimeRange>> expected{
      {"2024-06-11 T32TPS", {utc("2024-06-11T00:00:00"), utc("2024-06-15T23:59:59")}},
      {"2024-06-16 T32TPS", {utc("2024-06-16T00:00:00"), utc("2024-06-16T23:59:59")}}};
  QgsProcessingFeedback feedback(false);
  int i = 0;
  for (auto it = toLoad.begin(); it != toLoad.end(); ++it, ++i)
  {
    QgsRasterLayer layer(it.key());
    it->setOutputLayerName(&layer);
    ASSERT_NE(it->postProcessor(), nullptr);
    it->postProcessor()->postProcessLayer(&layer, mContext, &feedback);
    EXPECT_EQ(layer.name().toStdString(), expected[i].first.toStdString());
    const auto *time = qobject_cast<QgsRasterLayerTemporalProperties *>(layer.temporalProperties());
    EXPECT_TRUE(time->isActive());
    EXPECT_EQ(time->mode(), Qgis::RasterTemporalMode::FixedTemporalRange);
    EXPECT_EQ(time->fixedTemporalRange(), expected[i].second);
    const auto *renderer = dynamic_cast<QgsSingleBandPseudoColorRenderer *>(layer.renderer());
    ASSERT_NE(renderer, nullptr);
    EXPECT_EQ(renderer->classificationMin(), -0.2);
    EXPECT_EQ(renderer->classificationMax(), 1);
  }
  EXPECT_EQ(feedback.textLog().toStdString(), "");
  mContext.setProject(nullptr);
}

TEST_F(NdviRasters, loadsNothingUnasked)
{
  QgsProject project;
  mContext.setProject(&project);
  run(ID, {{"COLLECTION", collectionOf({writeScene("a", "2024-06-11")})}, {"FOLDER", path("ndvi")}});
  EXPECT_TRUE(mContext.layersToLoadOnCompletion().isEmpty());
  mContext.setProject(nullptr);
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
