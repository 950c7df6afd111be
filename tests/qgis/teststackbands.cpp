#include "algorithmfixture.h"

#include <qgsrasterlayer.h>

#include <gdal_priv.h>

#include <cmath>
#include <tuple>

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

TEST_F(StackBands, aVrtTellsWhyNdviRastersWroteNone)
{
  // Folder, NDVI rasters, .vrt, collection of its bands, tables: the cause arrives.
  ndvi::Scene missing = writeScene("missing", "2024-06-12"), unmasked = writeScene("unmasked", "2024-06-13", false);
  missing.nir.path = path("nowhere.tif").toStdString();
  run("ndvi:ndvirasters", {{"COLLECTION", collectionOf({writeScene("good", "2024-06-11"), missing, unmasked})},
                           {"REQUIRE_MASK", true},
                           {"FOLDER", path("ndvi")},
                           {"OUTPUT", path("scenes_ndvi.gpkg")},
                           {"SCENES", path("made.csv")}});
  ASSERT_EQ(mError.toStdString(), "");
  const QList<Row> made = rows(path("made.csv"));
  const QVariantMap stack = run(
      ID, {{"COLLECTION", path("scenes_ndvi.gpkg")}, {"OUTPUT", path("stack.vrt")}, {"SCENES", path("stacked.csv")}});
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_EQ(stack["SCENES_FAILED"].toInt(), 1);
  const QVariantMap collection =
      run("ndvi:collectionfromlayers",
          {{"LAYERS", QVariantList{path("stack.vrt")}}, {"CONTENT", 1}, {"OUTPUT", "TEMPORARY_OUTPUT"}});
  ASSERT_EQ(mError.toStdString(), "");
  const QVariantMap tables = run("ndvi:histogramtables", {{"COLLECTION", collection["OUTPUT"]},
                                                          {"ZONES", zonesOf({{1, pixels(0, 0, 4, 4)}})},
                                                          {"ZONE_ID", "id"},
                                                          {"STATISTICS", "TEMPORARY_OUTPUT"}});
  ASSERT_EQ(mError.toStdString(), "");
  const QList<Row> stacked = rows(path("stacked.csv")), found = rows(tables["STATISTICS"]);
  for (const auto &[id, status, cause] :
       {std::tuple<const char *, const char *, const char *>{"missing", "read_error", "nowhere.tif"},
        {"unmasked", "skipped", "REQUIRE_MASK"}})
  {
    const std::string reason = rowWith(made, "scene_id", id).text("message");
    EXPECT_NE(reason.find(cause), std::string::npos) << reason;
    for (const QList<Row> &table : {stacked, found})
    {
      const Row row = rowWith(table, "scene_id", id);
      EXPECT_EQ(row.text("status"), status);
      EXPECT_EQ(row.text("message"), reason);
    }
  }
  EXPECT_EQ(rowWith(found, "scene_id", "good").text("status"), "ok");
  EXPECT_EQ(rowWith(stacked, "scene_id", "missing")["attempts"].toInt(), 0) << "nothing to look at";

  // Nobody ran it: then it is said to write them.
  ndvi::Scene stored = writeScene("good", "2024-06-11");
  stored.ndvi.path = rowWith(rows(path("scenes_ndvi.gpkg")), "scene_id", "good").text("ndvi");
  run(ID, {{"COLLECTION", collectionOf({stored, writeScene("later", "2024-06-20")})},
           {"OUTPUT", path("stack.vrt")},
           {"SCENES", path("again.csv")}});
  ASSERT_EQ(mError.toStdString(), "");
  const Row later = rowWith(rows(path("again.csv")), "scene_id", "later");
  EXPECT_EQ(later.text("status"), "skipped");
  EXPECT_TRUE(later["message"].toString().contains("ndvi:ndvirasters")) << later.text("message");
}

TEST_F(StackBands, itsScenesSayWhatWasMaskedAndCountNoZones)
{
  const QVariantMap made = run("ndvi:ndvirasters", {{"COLLECTION", collectionOf({writeScene("masked", "2024-06-11")})},
                                                    {"FOLDER", path("ndvi")},
                                                    {"SCENES", path("made.csv")}});
  ASSERT_EQ(mError.toStdString(), "");
  ndvi::Scene masked, foreign;
  masked.id = "masked";
  masked.ndvi.path = made["RASTERS"].toStringList().value(0).toStdString();
  masked.datetime = ndvi::parseTimestamp("2024-06-11");
  foreign = masked;
  foreign.id = "foreign";
  foreign.ndvi.path = path("foreign.tif").toStdString();
  ASSERT_TRUE(QFile::copy(QString::fromStdString(masked.ndvi.path), path("foreign.tif")));
  {
    const GDALDatasetUniquePtr file(GDALDataset::Open(foreign.ndvi.path.c_str(), GDAL_OF_UPDATE));
    file->SetMetadata(nullptr); // gdal_edit.py -unsetmd
  }
  const QVariant collection = collectionOf({masked, foreign, writeScene("computed", "2024-06-13")});
  run(ID, {{"COLLECTION", collection}, {"OUTPUT", path("stack.tif")}, {"SCENES", path("scenes.csv")}});
  ASSERT_EQ(mError.toStdString(), "");
  const QList<Row> scenes = rows(path("scenes.csv"));
  EXPECT_EQ(rowWith(scenes, "scene_id", "masked").text("masked"), "true");
  EXPECT_EQ(rowWith(scenes, "scene_id", "computed").text("masked"), "true");
  const Row unknown = rowWith(scenes, "scene_id", "foreign");
  EXPECT_TRUE(unknown["masked"].isNull());
  EXPECT_TRUE(unknown["message"].toString().contains("does not say")) << unknown.text("message");
  EXPECT_EQ(mLog.count("clouds were masked"), 1) << mLog.toStdString();
  QList<Row> all = scenes;
  all << rows(path("made.csv"));
  for (const Row &row : std::as_const(all))
  {
    EXPECT_GT(row["seconds"].toDouble(), 0) << row.text("scene_id");
    for (const char *field : {"zones_ok", "zones_empty", "zones_failed"})
      EXPECT_TRUE(row[field].isNull() || row.text(field).empty()) << field;
  }
  const GDALDatasetUniquePtr stack(GDALDataset::Open(path("stack.tif").toUtf8().constData()));
  for (int band = 1; band <= 3; ++band)
  {
    const bool isForeign = std::string(stack->GetRasterBand(band)->GetMetadataItem("SCENE_ID")) == "foreign";
    EXPECT_STREQ(stack->GetRasterBand(band)->GetMetadataItem("MASK_APPLIED"), isForeign ? nullptr : "YES") << band;
  }
}

TEST_F(StackBands, stackAndScenesAreOfOneRun)
{
  // Where the stack is gone when its turn has come, the old one stays, and so does what tells of it.
  class TakingAway : public QgsProcessingFeedback
  {
  public:
    explicit TakingAway(const QString &folder) : mFolder(folder) {}
    void pushWarning(const QString &) override
    {
      for (const QFileInfo &entry : QDir(mFolder).entryInfoList({".ndvi-*"}, QDir::Dirs | QDir::Hidden))
        QDir(entry.filePath()).removeRecursively();
    }

  private:
    QString mFolder;
  };
  const auto contentOf = [this](const QString &name)
  {
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
  };
  QDir(mFolder.path()).mkpath("out");
  ndvi::Scene broken;
  broken.id = "broken"; // told when the stack is whole
  broken.ndvi.path = path("nowhere.tif").toStdString();
  const ndvi::Scene a = writeScene("a", "2024-06-11"), b = writeScene("b", "2024-06-12");
  const auto parameters = [&](const std::vector<ndvi::Scene> &scenes)
  {
    return QVariantMap{
        {"COLLECTION", collectionOf(scenes)}, {"OUTPUT", path("out/stack.tif")}, {"SCENES", path("scenes.csv")}};
  };
  run(ID, parameters({a}));
  ASSERT_EQ(mError.toStdString(), "");
  const QByteArray stack = contentOf("out/stack.tif"), table = contentOf("scenes.csv");

  const std::unique_ptr<QgsProcessingAlgorithm> algorithm(
      QgsApplication::processingRegistry()->createAlgorithmById(ID));
  TakingAway feedback(path("out"));
  bool ok = true;
  EXPECT_THROW(algorithm->run(parameters({a, b, broken}), mContext, &feedback, &ok, QVariantMap(), false),
               QgsProcessingException);
  EXPECT_EQ(contentOf("out/stack.tif"), stack);
  EXPECT_EQ(contentOf("scenes.csv"), table);

  run(ID, parameters({a, b, broken}));
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_NE(contentOf("out/stack.tif"), stack);
  EXPECT_NE(contentOf("scenes.csv"), table);
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
