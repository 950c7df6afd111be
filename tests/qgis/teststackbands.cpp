#include "algorithmfixture.h"

#include <qgsrasterlayer.h>

#include <cmath>

namespace
{

const QString ID = QStringLiteral("ndvi:stackbands");

/// NDVI of the fixture's scene without its mask; NaN: no data.
const std::vector<double> WHOLE{0, 0.5, 0.8, 0, 0.5, 0.5, 0.8, NAN, 0, 0, 0.5, 0.5, 0, 0.5, 0.8, 0.8};

class StackBands : public AlgorithmFixture
{
protected:
  /// The pixels of a band from the top left on, as QGIS reads them; NaN where there is no data.
  static std::vector<double> bandOf(const QString &raster, int band)
  {
    QgsRasterLayer layer(raster);
    EXPECT_TRUE(layer.isValid()) << raster.toStdString();
    std::vector<double> values;
    const std::unique_ptr<QgsRasterBlock> block(
        layer.dataProvider()->block(band, layer.extent(), layer.width(), layer.height()));
    for (int row = 0; row < layer.height(); ++row)
    {
      for (int column = 0; column < layer.width(); ++column)
        values.push_back(block->isNoData(row, column) ? NAN : block->value(row, column));
    }
    return values;
  }

  static void expectValues(const QString &raster, int band, const std::vector<double> &expected)
  {
    const std::vector<double> found = bandOf(raster, band);
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
    {
      if (std::isnan(expected[i]))
        EXPECT_TRUE(std::isnan(found[i])) << "pixel " << i;
      else
        EXPECT_NEAR(found[i], expected[i], 1e-6) << "pixel " << i;
    }
  }

  static QStringList bandNames(const QString &raster)
  {
    QgsRasterLayer layer(raster);
    QStringList names;
    for (int band = 1; band <= layer.bandCount(); ++band)
      names << layer.bandName(band).section(": ", 1);
    return names;
  }

  /// The collection of scenes with stored NDVI, without their bands.
  QVariant storedCollection(const std::vector<ndvi::Scene> &scenes, int format)
  {
    const QVariantMap outputs =
        run("ndvi:ndvirasters",
            {{"COLLECTION", collectionOf(scenes)}, {"FOLDER", path("ndvi")}, {"MASK", false}, {"FORMAT", format}});
    EXPECT_EQ(mError.toStdString(), "");
    std::vector<ndvi::Scene> stored = scenes;
    const QStringList rasters = outputs["RASTERS"].toStringList();
    for (std::size_t s = 0; s < stored.size(); ++s)
    {
      stored[s].red = stored[s].nir = stored[s].scl = {};
      stored[s].maskType = ndvi::MaskType::None;
      stored[s].ndvi.path = rasters.value(static_cast<int>(s)).toStdString();
    }
    return collectionOf(stored);
  }
};

} // namespace

TEST_F(StackBands, computesNdviInTheOrderOfTime)
{
  ndvi::Scene broken = writeScene("broken", "2024-06-12");
  broken.nir.path = path("missing.tif").toStdString();
  const QVariantMap outputs = run(ID, {{"COLLECTION", collectionOf({writeScene("late", "2024-06-21"), broken,
                                                                    writeScene("early", "2024-06-11T10:10:21Z"),
                                                                    writeScene("again", "2024-06-11T10:20:21Z")})},
                                       {"FORMAT", 2},
                                       {"OUTPUT", path("stack.tif")},
                                       {"SCENES", "TEMPORARY_OUTPUT"}});
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_EQ(outputs["BAND_COUNT"].toInt(), 4);
  EXPECT_EQ(outputs["SCENES_FAILED"].toInt(), 1);
  const QString stack = outputs["OUTPUT"].toString();
  EXPECT_EQ(bandNames(stack), (QStringList{"2024-06-11_T32TPS_NDVI", "2024-06-11_T32TPS_NDVI_2",
                                           "2024-06-12_T32TPS_NDVI", "2024-06-21_T32TPS_NDVI"}));
  std::vector<double> masked = WHOLE;
  for (const std::size_t cloud : {2, 3, 6, 7})
    masked[cloud] = NAN;
  for (const int band : {1, 2, 4})
    expectValues(stack, band, masked);
  expectValues(stack, 3, std::vector<double>(16, NAN));
  const Row row = rowWith(rows(outputs["SCENES"]), "scene_id", "broken");
  EXPECT_EQ(row.text("status"), "read_error");
  EXPECT_TRUE(row["message"].toString().contains("missing.tif"));
  EXPECT_EQ(QDir(mFolder.path()).entryList({".ndvi-*"}, QDir::AllEntries | QDir::Hidden), QStringList());
}

TEST_F(StackBands, tablesOfAStackNameTheScenesAndCausesOfThoseOfTheBands)
{
  // One scene breaks where its pixels are read, one cannot be opened, one is all cloud.
  ndvi::Scene missing = writeScene("missing", "2024-06-12T10:10:21Z"), broken = writeScene("broken", "2024-06-13");
  missing.nir.path = path("nowhere.tif").toStdString();
  QFile file(QString::fromStdString(broken.nir.path));
  ASSERT_TRUE(file.resize(file.size() - 20));
  ndvi::Scene good = writeScene("good", "2024-06-11T10:10:21Z");
  good.platform = "Sentinel-2A";
  good.baseline = "05.10";
  good.cloudCover = 30;
  const QVariant collection = collectionOf({good, missing, broken});
  const QVariant zones = zonesOf({{1, pixels(0, 0, 4, 4)}, {2, pixels(2, 0, 2, 2)}});
  const auto tablesOf = [&](const QVariant &scenes)
  {
    const QVariantMap outputs =
        run("ndvi:histogramtables",
            {{"COLLECTION", scenes}, {"ZONES", zones}, {"ZONE_ID", "id"}, {"STATISTICS", "TEMPORARY_OUTPUT"}});
    EXPECT_EQ(mError.toStdString(), "");
    return rows(outputs["STATISTICS"]);
  };
  const QList<Row> bands = tablesOf(collection);
  ASSERT_EQ(bands.size(), 6);
  run(ID, {{"COLLECTION", collection}, {"OUTPUT", path("stack.tif")}});
  ASSERT_EQ(mError.toStdString(), "");
  const QVariantMap outputs =
      run("ndvi:collectionfromlayers",
          {{"LAYERS", QVariantList{path("stack.tif")}}, {"CONTENT", 1}, {"OUTPUT", "TEMPORARY_OUTPUT"}});
  ASSERT_EQ(mError.toStdString(), "");
  const Row scene = rowWith(rows(outputs["OUTPUT"]), "scene_id", "good");
  EXPECT_EQ(scene.text("tile"), "T32TPS");
  EXPECT_EQ(scene.text("platform"), "Sentinel-2A");
  EXPECT_EQ(scene.text("baseline"), "05.10");
  EXPECT_EQ(scene["cloud_cover"].toDouble(), 30);
  const QList<Row> stack = tablesOf(outputs["OUTPUT"]);
  ASSERT_EQ(stack.size(), bands.size());
  for (int i = 0; i < bands.size(); ++i)
  {
    for (const char *field : {"zone_id", "scene_id", "datetime", "pixels", "valid", "below", "above"})
      EXPECT_EQ(stack[i][field], bands[i][field]) << field << " of row " << i;
    const bool isFailed = bands[i].text("status") == "read_error";
    EXPECT_EQ(stack[i].text("status") == "read_error", isFailed) << i;
    EXPECT_EQ(isFailed ? stack[i].text("message") : "", isFailed ? bands[i].text("message") : "") << i;
  }
}

TEST_F(StackBands, aVrtRefersToStoredNdvi)
{
  const std::vector<ndvi::Scene> scenes{writeScene("a", "2024-06-11"), writeScene("b", "2024-06-16")};
  for (const int format : {0, 1, 2})
  {
    const QVariantMap outputs =
        run(ID, {{"COLLECTION", storedCollection(scenes, format)}, {"OUTPUT", path("stack.vrt")}});
    ASSERT_EQ(mError.toStdString(), "");
    expectValues(outputs["OUTPUT"].toString(), 1, WHOLE);
    expectValues(outputs["OUTPUT"].toString(), 2, WHOLE);
  }
  run(ID, {{"COLLECTION", collectionOf(scenes)}, {"OUTPUT", path("other.vrt")}});
  EXPECT_TRUE(mError.contains("ndvi:ndvirasters") && mError.contains("all scenes (2)")) << mError.toStdString();
  EXPECT_FALSE(QFileInfo::exists(path("other.vrt")));
}

TEST_F(StackBands, takesTheGridThatIsAskedFor)
{
  const QVariant collection = collectionOf({writeScene("a", "2024-06-11", false)});
  // Beyond the scene too: two columns of it and one beside it.
  QVariantMap outputs = run(ID, {{"COLLECTION", collection},
                                 {"EXTENT", "600022,600050,5199981,5200000 [EPSG:32632]"},
                                 {"OUTPUT", path("extent.tif")}});
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_EQ(QgsRasterLayer(path("extent.tif")).extent(), QgsRectangle(LEFT + 20, TOP - 20, LEFT + 50, TOP));
  expectValues(path("extent.tif"), 1, {0.8, 0, NAN, 0.8, NAN, NAN});

  // The mean of 2 × 2 pixels: gdalwarp -tr 20 20 -tap -r average
  outputs = run(ID, {{"COLLECTION", collection},
                     {"RESOLUTION", 20},
                     {"RESAMPLING", 2},
                     {"OUTPUT", path("coarse.tif")},
                     {"SCENES", "TEMPORARY_OUTPUT"}});
  ASSERT_EQ(mError.toStdString(), "");
  expectValues(path("coarse.tif"), 1, {0.375, 1.6 / 3, 0.125, 0.65});
  EXPECT_TRUE(rows(outputs["SCENES"]).value(0)["message"].toString().contains("resampled"));

  outputs = run(ID, {{"COLLECTION", collection}, {"GRID", path("coarse.tif")}, {"OUTPUT", path("nearest.tif")}});
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_EQ(bandOf(path("nearest.tif"), 1).size(), 4U);

  run(ID, {{"COLLECTION", collection}, {"EXTENT", "8,8.1,46,46.1"}, {"OUTPUT", path("elsewhere.tif")}});
  EXPECT_TRUE(mError.contains("does not meet the grid")) << mError.toStdString();
  EXPECT_FALSE(QFileInfo::exists(path("elsewhere.tif")));
}

TEST_F(StackBands, refusesWhatCannotBeMeant)
{
  const QVariant collection = collectionOf({writeScene("a", "2024-06-11")});
  run(ID, {{"COLLECTION", collection}, {"CRS", "EPSG:32633"}, {"OUTPUT", path("a.tif")}});
  EXPECT_TRUE(mError.contains("RESOLUTION")) << mError.toStdString();
  run(ID, {{"COLLECTION", collection}, {"GRID", path("a_red.tif")}, {"RESOLUTION", 5}, {"OUTPUT", path("a.tif")}});
  EXPECT_TRUE(mError.contains("GRID")) << mError.toStdString();
  run(ID, {{"COLLECTION", collection}, {"RESOLUTION", 1e-7}, {"OUTPUT", path("a.tif")}});
  EXPECT_TRUE(mError.contains("RESOLUTION")) << mError.toStdString();
  run(ID, {{"COLLECTION", collection}, {"OUTPUT", path("a.png")}});
  EXPECT_FALSE(mError.isEmpty());
}

TEST_F(StackBands, leavesWhatStoodThereWhereNothingWorks)
{
  QFile old(path("stack.tif"));
  ASSERT_TRUE(old.open(QIODevice::WriteOnly));
  old.write("last week's");
  old.close();
  ndvi::Scene broken = writeScene("b", "2024-05-02");
  broken.nir.path = path("missing.tif").toStdString();
  run(ID, {{"COLLECTION", collectionOf({broken})}, {"OUTPUT", path("stack.tif")}, {"SCENES", path("scenes.csv")}});
  EXPECT_TRUE(mError.contains("missing.tif")) << mError.toStdString();
  ASSERT_TRUE(old.open(QIODevice::ReadOnly));
  EXPECT_EQ(old.readAll().toStdString(), "last week's");
}
