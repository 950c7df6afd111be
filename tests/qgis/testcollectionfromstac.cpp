#include "providerfixture.h"

namespace
{

/// What is wrong with parameters, said before anything is asked of a server. Searches themselves: e2e.stac.
class CollectionFromStacTest : public ProviderFixture
{
protected:
  QString refusal(QVariantMap parameters)
  {
    if (!parameters.contains("OUTPUT"))
      parameters["OUTPUT"] = "TEMPORARY_OUTPUT";
    EXPECT_TRUE(run("ndvi:collectionfromstac", parameters).isEmpty());
    return mError;
  }

  void expectRefused(const char *words, const QVariantMap &parameters)
  {
    const QString refused = refusal(parameters);
    EXPECT_TRUE(refused.contains(QString::fromUtf8(words))) << refused.toStdString();
  }
};

} // namespace

TEST_F(CollectionFromStacTest, extentsInAnotherOrderAreNotTurnedRound)
{
  expectRefused("EXTENT is 170,-170,45,46: it is written as xmin,xmax,ymin,ymax", {{"EXTENT", "170,-170,45,46"}});
  expectRefused("EXTENT is 15,16,46,45: it is written", {{"EXTENT", "15,16,46,45 [EPSG:4326]"}});
  expectRefused("EXTENT is not in degrees", {{"EXTENT", "500000,510000,5400000,5410000"}});
}

TEST_F(CollectionFromStacTest, aPlaceIsNeededOfTheEarth)
{
  expectRefused("earth-search has scenes of all the Earth: say in ZONES or EXTENT", {});
}

TEST_F(CollectionFromStacTest, shapefilesCutAddresses)
{
  expectRefused("would be a shapefile, which cuts the addresses",
                {{"EXTENT", "9,10,46,47"}, {"OUTPUT", path("a.shp")}});
}

TEST_F(CollectionFromStacTest, zonesHaveToBeSomewhere)
{
  const QString items = writeItems({{"a", "2024-05-01", path("red.tif"), path("nir.tif")}});
  QgsVectorLayer empty("Polygon?crs=EPSG:4326", "empty", "memory");
  expectRefused("ZONES: the layer “empty” has no features.", {{"API", items}, {"ZONES", QVariant::fromValue(&empty)}});
  QgsVectorLayer points("Point?crs=EPSG:4326", "points", "memory");
  expectRefused("ZONES: the layer “points” holds no polygons.",
                {{"API", items}, {"ZONES", QVariant::fromValue(&points)}});
}

TEST_F(CollectionFromStacTest, itemsInAFileAreRead)
{
  const QString red = path("red.tif"), nir = path("nir.tif");
  writeRaster("red.tif", 4, std::vector<quint16>(16, 1000));
  writeRaster("nir.tif", 4, std::vector<quint16>(16, 3000));
  const QString items = writeItems({{"a", "2024-05-01", red, nir}, {"b", "2024-06-01", red, nir}});
  const QVariantMap outputs =
      run("ndvi:collectionfromstac", {{"API", items}, {"END_DATE", "2024-05-31"}, {"OUTPUT", path("scenes.gpkg")}});
  EXPECT_EQ(mError.toStdString(), "");
  EXPECT_EQ(outputs.value("SCENE_COUNT").toInt(), 1);
  EXPECT_EQ(outputs.value("LEFT_OUT").toInt(), 1);
  const QList<Row> scenes = rows(outputs.value("OUTPUT"));
  ASSERT_EQ(scenes.size(), 1);
  EXPECT_EQ(scenes[0].text("scene_id"), "a");
  EXPECT_EQ(scenes[0].text("red"), red.toStdString());
}
