#include "algorithmfixture.h"

#include <QFile>

namespace
{

const QString ID = QStringLiteral("ndvi:collectionfromfolder");

class CollectionFromFolder : public AlgorithmFixture
{
protected:
  /// Band files with names the search knows, of one tile on \a day (20240501).
  void writeBands(const QString &folder, const QString &day)
  {
    QDir(mFolder.path()).mkpath(folder);
    for (const char *band : {"B04", "B08", "SCL"})
    {
      const QString name = QStringLiteral("%1/S2_%2_T32TPS_%3.tif").arg(folder, day, QLatin1String(band));
      writeRaster(name, 4, std::vector<quint16>(16, 1000));
    }
  }
};

} // namespace

TEST_F(CollectionFromFolder, listsScenesWithTheirFootprints)
{
  writeBands("in", "20240501");
  writeBands("in/deeper", "20240611");
  const QVariantMap outputs = run(ID, {{"FOLDER", path("in")}, {"OUTPUT", path("scenes.gpkg")}});
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_EQ(outputs["SCENE_COUNT"].toInt(), 2);
  EXPECT_EQ(outputs["LEFT_OUT"].toInt(), 0);
  const QList<Row> scenes = rows(outputs["OUTPUT"]);
  ASSERT_EQ(scenes.size(), 2);
  EXPECT_EQ(scenes[0].text("tile"), "T32TPS");
  EXPECT_EQ(scenes[0]["datetime"].toDateTime().date(), QDate(2024, 5, 1));
  EXPECT_EQ(scenes[0].text("red"), path("in/S2_20240501_T32TPS_B04.tif").toStdString());
  EXPECT_EQ(scenes[0].text("mask_type"), "scl");
  // 40 m square at about 10.3 E, 46.9 N
  const QgsRectangle box = scenes[0].feature.geometry().boundingBox();
  EXPECT_NEAR(box.center().x(), 10.31, 0.05);
  EXPECT_NEAR(box.center().y(), 46.94, 0.05);
}

TEST_F(CollectionFromFolder, filtersByDatesBothIncluded)
{
  for (const char *day : {"20240501", "20240502", "20240503"})
    writeBands("in", day);
  const QVariantMap outputs = run(ID, {{"FOLDER", path("in")},
                                       {"START_DATE", "2024-05-02"},
                                       {"END_DATE", QDate(2024, 5, 3)},
                                       {"OUTPUT", "TEMPORARY_OUTPUT"}});
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_EQ(outputs["SCENE_COUNT"].toInt(), 2);
  EXPECT_EQ(outputs["LEFT_OUT"].toInt(), 1);
}

TEST_F(CollectionFromFolder, saysWhatWasDecidedAboutOtherVersions)
{
  writeBands("in", "20240501");
  writeBands("in/deeper", "20240501");
  writeBands("in", "20240611");
  const std::string copy = path("in/deeper/S2_20240501_T32TPS").toStdString();
  for (const char *name : {"scenes.gpkg", "scenes.csv", "scenes.geojson"})
  {
    const QVariantMap outputs = run(ID, {{"FOLDER", path("in")}, {"OUTPUT", path(name)}});
    ASSERT_EQ(mError.toStdString(), "");
    EXPECT_EQ(outputs["LEFT_OUT"].toInt(), 1);
    const QList<Row> scenes = rows(outputs["OUTPUT"]);
    ASSERT_EQ(scenes.size(), 2);
    EXPECT_EQ(scenes[0].text("versions"), copy + " was left out: it is the same and was found later.") << name;
    EXPECT_EQ(scenes[1].text("versions"), "") << name;

    // Who hands the collection on hands it on.
    const QVariantMap filled =
        run("ndvi:ndvirasters",
            {{"COLLECTION", path(name)}, {"MASK", false}, {"FOLDER", path("ndvi")}, {"OUTPUT", "TEMPORARY_OUTPUT"}});
    ASSERT_EQ(mError.toStdString(), "");
    EXPECT_EQ(rows(filled["OUTPUT"]).value(0).text("versions"), scenes[0].text("versions")) << name;
    EXPECT_TRUE(rows(filled["OUTPUT"]).value(1)["versions"].isNull()) << name;
  }
  const QVariantMap all = run(ID, {{"FOLDER", path("in")}, {"DUPLICATES", 1}, {"OUTPUT", "TEMPORARY_OUTPUT"}});
  ASSERT_EQ(rows(all["OUTPUT"]).size(), 3);
  EXPECT_EQ(rows(all["OUTPUT"]).value(0).text("versions"), "Of the same tile and sensing time: " + copy + ".");
  EXPECT_TRUE(rows(all["OUTPUT"]).value(2)["versions"].isNull());
}

TEST_F(CollectionFromFolder, takesAnExtentInAnyCrs)
{
  writeBands("in", "20240501");
  QVariantMap parameters{{"FOLDER", path("in")}, {"OUTPUT", "TEMPORARY_OUTPUT"}};
  for (const char *extent : {"600000,600100,5199900,5200000 [EPSG:32632]", "10,11,46,47"})
  {
    parameters["EXTENT"] = extent;
    EXPECT_EQ(run(ID, parameters)["SCENE_COUNT"].toInt(), 1) << extent << ": " << mError.toStdString();
  }
  parameters["EXTENT"] = "600000,600100,5199900,5200000";
  run(ID, parameters);
  EXPECT_TRUE(mError.contains("EXTENT") && mError.contains("EPSG")) << mError.toStdString();
}

TEST_F(CollectionFromFolder, writesRelativePathsThatAreFoundAgain)
{
  writeBands("in", "20240501");
  QDir(mFolder.path()).mkpath("out");
  const QVariantMap outputs =
      run(ID, {{"FOLDER", path("in")}, {"RELATIVE_PATHS", true}, {"OUTPUT", path("out/scenes.geojson")}});
  ASSERT_EQ(mError.toStdString(), "");
  EXPECT_EQ(rows(outputs["OUTPUT"]).value(0).text("red"), "../in/S2_20240501_T32TPS_B04.tif");
  const QVariantMap tables = run("ndvi:histogramtables", {{"COLLECTION", path("out/scenes.geojson")},
                                                          {"ZONES", zonesOf({{1, pixels(0, 0, 4, 4)}})},
                                                          {"MASK", false},
                                                          {"STATISTICS", "TEMPORARY_OUTPUT"}});
  EXPECT_EQ(rows(tables["STATISTICS"]).value(0)["valid"].toInt(), 16) << mError.toStdString();

  run(ID, {{"FOLDER", path("in")}, {"RELATIVE_PATHS", true}, {"OUTPUT", "TEMPORARY_OUTPUT"}});
  EXPECT_TRUE(mError.contains("RELATIVE_PATHS")) << mError.toStdString();
}

TEST_F(CollectionFromFolder, takesChoicesByNameOrNumber)
{
  writeBands("in", "20240501");
  for (const QVariant &resolution : QVariantList{"10", 10, "0", 0})
  {
    const QVariantMap outputs =
        run(ID, {{"FOLDER", path("in")}, {"RESOLUTION", resolution}, {"NIR_BAND", 0}, {"OUTPUT", "TEMPORARY_OUTPUT"}});
    EXPECT_EQ(outputs["SCENE_COUNT"].toInt(), 1) << resolution.toString().toStdString() << mError.toStdString();
  }
  run(ID, {{"FOLDER", path("in")}, {"RESOLUTION", 30}, {"OUTPUT", "TEMPORARY_OUTPUT"}});
  EXPECT_TRUE(mError.contains("RESOLUTION") && mError.contains("60")) << mError.toStdString();
}

TEST_F(CollectionFromFolder, findingNothingIsAnErrorThatSaysWhy)
{
  writeBands("in", "20240501");
  run(ID, {{"FOLDER", path("in")}, {"START_DATE", "2025-01-01"}, {"OUTPUT", path("scenes.gpkg")}});
  EXPECT_TRUE(mError.contains("dates") && mError.contains(path("in"))) << mError.toStdString();
  EXPECT_FALSE(QFile::exists(path("scenes.gpkg")));

  QDir(mFolder.path()).mkpath("empty");
  run(ID, {{"FOLDER", path("empty")}, {"OUTPUT", path("scenes.gpkg")}});
  EXPECT_TRUE(mError.contains("no file")) << mError.toStdString();
}

TEST_F(CollectionFromFolder, refusesDatesInTheWrongOrder)
{
  run(ID, {{"FOLDER", mFolder.path()},
           {"START_DATE", "2024-05-02"},
           {"END_DATE", "2024-05-01"},
           {"OUTPUT", "TEMPORARY_OUTPUT"}});
  EXPECT_TRUE(mError.contains("START_DATE") && mError.contains("END_DATE")) << mError.toStdString();
}
