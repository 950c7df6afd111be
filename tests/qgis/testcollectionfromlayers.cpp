#include "algorithmfixture.h"

#include <QFile>
#include <qgsprovidermetadata.h>
#include <qgsproviderregistry.h>
#include <qgsrasterlayer.h>
#include <qgsrasterlayertemporalproperties.h>

#include <gdal_priv.h>

namespace
{

const QString ID = QStringLiteral("ndvi:collectionfromlayers");

/// One band of a raster to write: its description and its 16 pixels, or the one number they all have.
struct Band
{
  const char *name;
  std::vector<double> values;
};

class CollectionFromLayers : public AlgorithmFixture
{
protected:
  /// A GeoTIFF of 4 × 4 pixels on the fixture's ground; still open, for tags.
  GDALDatasetUniquePtr createRaster(const QString &name, GDALDataType type, const std::vector<Band> &bands,
                                    bool hasCrs = true)
  {
    QDir(mFolder.path()).mkpath(QFileInfo(path(name)).path());
    GDALDatasetUniquePtr dataset(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
        path(name).toUtf8().constData(), 4, 4, static_cast<int>(bands.size()), type, nullptr));
    double transform[6] = {LEFT, 10, 0, TOP, 0, -10};
    dataset->SetGeoTransform(transform);
    OGRSpatialReference crs;
    crs.importFromEPSG(32632);
    if (hasCrs)
      dataset->SetSpatialRef(&crs);
    for (std::size_t i = 0; i < bands.size(); ++i)
    {
      GDALRasterBand *band = dataset->GetRasterBand(static_cast<int>(i) + 1);
      band->SetDescription(bands[i].name);
      std::vector<double> values = bands[i].values;
      values.resize(16, values.back());
      EXPECT_EQ(band->RasterIO(GF_Write, 0, 0, 4, 4, values.data(), 4, 4, GDT_Float64, 0, 0, nullptr), CE_None);
    }
    return dataset;
  }

  QString writeRaster(const QString &name, GDALDataType type, const std::vector<Band> &bands)
  {
    createRaster(name, type, bands);
    return path(name);
  }

  /// A layer of a project with a time range.
  QVariant timedLayer(const QString &file, const QDateTime &begin)
  {
    mRasters.push_back(std::make_unique<QgsRasterLayer>(file, "a layer"));
    auto *times = qobject_cast<QgsRasterLayerTemporalProperties *>(mRasters.back()->temporalProperties());
    times->setIsActive(true);
    times->setFixedTemporalRange(QgsDateTimeRange(begin, begin.addDays(1)));
    return QVariant::fromValue(static_cast<QObject *>(mRasters.back().get()));
  }

  /// The scenes the algorithm makes; none where it fails.
  QList<Row> scenesOf(const QVariantList &layers, QVariantMap parameters = {})
  {
    parameters["LAYERS"] = layers;
    if (!parameters.contains("OUTPUT"))
      parameters["OUTPUT"] = "TEMPORARY_OUTPUT";
    mOutputs = run(ID, parameters);
    return mOutputs.contains("OUTPUT") ? rows(mOutputs["OUTPUT"]) : QList<Row>();
  }

  /// The statistics of all 16 pixels in the scenes made last.
  QList<Row> statistics(QVariantMap parameters = {})
  {
    parameters["COLLECTION"] = mOutputs["OUTPUT"];
    parameters["ZONES"] = zonesOf({{1, pixels(0, 0, 4, 4)}});
    parameters["ZONE_ID"] = "id";
    parameters["STATISTICS"] = "TEMPORARY_OUTPUT";
    const QVariantMap outputs = run("ndvi:histogramtables", parameters);
    EXPECT_EQ(mError.toStdString(), "");
    return rows(outputs["STATISTICS"]);
  }

  /// The dates of the scenes; the error where there are none.
  std::string datesOf(const QVariantList &layers, const QVariantMap &parameters = {})
  {
    QStringList dates;
    for (const Row &scene : scenesOf(layers, parameters))
      dates << scene["datetime"].toDateTime().toString("yyyy-MM-dd HH:mm");
    return (mError.isEmpty() ? dates.join(", ") : mError).toStdString();
  }

  void expectRefused(const QVariantList &layers, const QVariantMap &parameters,
                     std::initializer_list<const char *> parts)
  {
    EXPECT_TRUE(scenesOf(layers, parameters).isEmpty());
    for (const char *part : parts)
      EXPECT_TRUE(mError.contains(QString::fromUtf8(part))) << part << " not in: " << mError.toStdString();
  }

  std::vector<std::unique_ptr<QgsRasterLayer>> mRasters;
  QVariantMap mOutputs;
};

/// Makes QGIS's provider of virtual rasters known; false where there is none.
bool registerVirtualRasters()
{
  QgsProviderRegistry *registry = QgsProviderRegistry::instance();
  if (registry->providerList().contains("virtualraster"))
    return true;
  QLibrary library(QStringLiteral(NDVI_QGIS_PROVIDERS "/libprovider_virtualraster.so"));
  const auto make = reinterpret_cast<QgsProviderMetadata *(*)()>(library.resolve("providerMetadataFactory"));
  return make && registry->registerProvider(make());
}

const std::vector<Band> sBands{{"B02", {500}}, {"B04", {2000}}, {"B05", {1}}, {"B08", {4000}}};

} // namespace

TEST_F(CollectionFromLayers, findsBandsByTheirNames)
{
  const QString file = writeRaster("S2_20240611T102030_x.tif", GDT_UInt16, sBands);
  const QList<Row> scenes = scenesOf({file}, {{"OFFSET", -1000}, {"NODATA", 0}});
  ASSERT_EQ(mError.toStdString(), "");
  ASSERT_EQ(scenes.size(), 1);
  const Row &scene = scenes[0];
  EXPECT_EQ(scene.text("scene_id"), "S2_20240611T102030_x");
  EXPECT_EQ(scene.text("red"), file.toStdString() + "#band=2");
  EXPECT_EQ(scene.text("nir"), file.toStdString() + "#band=4");
  EXPECT_TRUE(scene["ndvi"].isNull() && scene["scl"].isNull() && scene["mask_type"].isNull());
  EXPECT_EQ(scene["datetime"].toDateTime().toString("yyyy-MM-dd HH:mm:ss").toStdString(), "2024-06-11 10:20:30");
  EXPECT_EQ(scene["quantification"], 10000);
  EXPECT_EQ(scene["offset_red"], -1000);
  EXPECT_EQ(scene["offset_nir"], -1000);
  EXPECT_EQ(scene.text("offset_source"), "user");
  EXPECT_EQ(scene["nodata"], 0);
  EXPECT_NEAR(scene.feature.geometry().boundingBox().xMinimum(), 10.314, 1e-3);
  // ( 3000 − 1000 ) / ( 3000 + 1000 )
  EXPECT_EQ(statistics().value(0)["mean"], 0.5);
}

TEST_F(CollectionFromLayers, aBandMayBeTheSceneToo)
{
  // Two scenes of red 1000, near infrared 3000 and 4000; a mask for each: half of the first is masked.
  std::vector<double> half(16, 0);
  std::fill(half.begin(), half.begin() + 8, 1);
  const QString file = writeRaster("stack.tif", GDT_UInt16,
                                   {{"2024-06-11_red", {1000}},
                                    {"2024-06-11_nir", {3000}},
                                    {"2024-06-21_red", {1000}},
                                    {"2024-06-21_nir", {4000}},
                                    {"2024-06-11_clouds", half},
                                    {"2024-06-21_clouds", {0}}});
  const QVariantMap bands{{"RED_BAND", "1,3"}, {"NIR_BAND", "2, 4"}, {"MASK_BAND", "5,6"}, {"MASK_TYPE", "binary"}};
  EXPECT_EQ(datesOf({file}, bands), "2024-06-11 00:00, 2024-06-21 00:00");
  const QList<Row> scenes = rows(mOutputs["OUTPUT"]);
  EXPECT_EQ(scenes[1].text("scene_id"), "stack_2024-06-21_red");
  EXPECT_EQ(scenes[1].text("scl"), file.toStdString() + "#band=6");
  EXPECT_EQ(scenes[1].text("mask_type"), "binary");
  const QList<Row> found = statistics();
  EXPECT_EQ(found[0]["mean"], 0.5);
  EXPECT_EQ(found[0]["masked"], 8);
  EXPECT_EQ(found[1]["mean"], 0.6);
  EXPECT_EQ(found[1]["masked"], 0);

  expectRefused({file}, {{"RED_BAND", "1,3"}, {"NIR_BAND", "4,2"}}, {"stack", "2024-06-11_red", "different dates"});
  expectRefused({file}, {{"RED_BAND", "1,3"}, {"NIR_BAND", "2"}}, {"RED_BAND", "NIR_BAND", "2 (2024-06-11_nir)"});
  expectRefused({file}, {{"RED_BAND", "1"}, {"NIR_BAND", "9"}}, {"no band", "9", "6 (2024-06-21_clouds)"});
  expectRefused({file}, {{"RED_BAND", "1,1"}, {"NIR_BAND", "2,4"}}, {"band 1", "twice"});
  expectRefused({file}, {{"RED_BAND", "1"}, {"NIR_BAND", "1"}}, {"band 1", "near infrared"});
  expectRefused({file}, {{"RED_BAND", "1"}}, {"RED_BAND", "NIR_BAND"});
  expectRefused({file}, {}, {"RED_BAND", "NIR_BAND", "CONTENT", "3 (2024-06-21_red)"});
}

TEST_F(CollectionFromLayers, tagsOfBandsBecomeNumbersOfTheCollection)
{
  {
    // Reflectance = DN · 0.0001 − 0.05: red 0.1, near infrared 0.4, NDVI 0.6.
    const GDALDatasetUniquePtr dataset = createRaster("t_20240611.tif", GDT_UInt16, {{"red", {1500}}, {"nir", {4500}}});
    for (GDALRasterBand *band : dataset->GetBands())
    {
      band->SetScale(0.0001);
      band->SetOffset(-0.05);
    }
  }
  const Row scene = scenesOf({path("t_20240611.tif")}).value(0);
  EXPECT_EQ(scene["quantification"], 10000) << mError.toStdString();
  EXPECT_EQ(scene["offset_red"], -500);
  EXPECT_EQ(scene.text("offset_source"), "metadata");
  EXPECT_EQ(statistics().value(0)["mean"], 0.6);
  EXPECT_EQ(scenesOf({path("t_20240611.tif")}, {{"OFFSET", 0}}).value(0)["offset_nir"], 0);

  createRaster("u_20240611.tif", GDT_UInt16, {{"red", {1}}, {"nir", {2}}})->GetRasterBand(1)->SetScale(0.0001);
  expectRefused({path("u_20240611.tif")}, {}, {"u_20240611", "0.0001", "alike"});
}

TEST_F(CollectionFromLayers, readyNdviOfEachBand)
{
  std::vector<double> values(16, 5000);
  values[0] = -3000;
  for (const bool isTagged : {true, false})
  {
    const QString name = isTagged ? "tagged.tif" : "bare.tif";
    const GDALDatasetUniquePtr dataset =
        createRaster(name, GDT_Int16, {{"2024-06-11", values}, {"2024-06-21", {2500}}});
    for (GDALRasterBand *band : dataset->GetBands())
    {
      if (isTagged)
      {
        band->SetScale(0.0001);
        band->SetNoDataValue(-3000);
      }
    }
  }
  EXPECT_EQ(datesOf({path("tagged.tif")}, {{"CONTENT", 1}}), "2024-06-11 00:00, 2024-06-21 00:00");
  EXPECT_EQ(rows(mOutputs["OUTPUT"])[1].text("ndvi"), path("tagged.tif").toStdString() + "#band=2");
  QList<Row> found = statistics();
  EXPECT_EQ(found[0]["mean"], 0.5);
  EXPECT_EQ(found[0]["nodata"], 1);
  EXPECT_EQ(found[1]["mean"], 0.25);

  expectRefused({path("bare.tif")}, {{"CONTENT", 1}}, {"bare", "QUANTIFICATION", "10000"});
  const QVariantMap said{{"CONTENT", 1}, {"QUANTIFICATION", 10000}, {"NODATA", -3000}, {"NDVI_BAND", "2024-06-11"}};
  ASSERT_EQ(scenesOf({path("bare.tif"), path("tagged.tif")}, said).size(), 2) << mError.toStdString();
  found = statistics();
  EXPECT_EQ(found[0]["mean"], 0.5);
  EXPECT_EQ(found[0]["nodata"], 1);
  EXPECT_EQ(found[1]["mean"], 0.5);
  scenesOf({path("tagged.tif")}, {{"CONTENT", 1}, {"QUANTIFICATION", 1000}});
  EXPECT_TRUE(mLog.contains("own scale") && mLog.contains("tagged")) << mLog.toStdString();
  EXPECT_EQ(statistics()[0]["mean"], 0.5);
}

TEST_F(CollectionFromLayers, floatingPointNdviIsAsItIs)
{
  const QString file = writeRaster("ndvi_2024_163.tif", GDT_Float32, {{"", {-9999, 0.25}}});
  EXPECT_EQ(datesOf({file}, {{"CONTENT", 1}, {"NODATA", -9999}}), "2024-06-11 00:00");
  EXPECT_EQ(rows(mOutputs["OUTPUT"]).value(0).text("offset_source"), "user");
  const Row row = statistics().value(0);
  EXPECT_EQ(row["mean"], 0.25);
  EXPECT_EQ(row["nodata"], 1);
  expectRefused({file}, {{"CONTENT", 1}, {"QUANTIFICATION", 10000}}, {"ndvi_2024_163", "QUANTIFICATION"});
  const QString wide = writeRaster("wide_2024_163.tif", GDT_Int32, {{"", {5000}}});
  expectRefused({wide}, {{"CONTENT", 1}, {"QUANTIFICATION", 10000}}, {"wide_2024_163", "scale"});
  const QString complex = writeRaster("complex_2024_163.tif", GDT_CFloat32, {{"", {1}}});
  expectRefused({complex}, {{"CONTENT", 1}}, {"complex_2024_163", "complex"});
}

TEST_F(CollectionFromLayers, nothingIsAssumedOfReadyNdvi)
{
  const QString real = writeRaster("real_2024_163.tif", GDT_Float32, {{"", {0.25}}});
  createRaster("tagged_2024_163.tif", GDT_Int16, {{"", {2500}}})->GetRasterBand(1)->SetScale(0.0001);
  const QList<Row> scenes = scenesOf({real, path("tagged_2024_163.tif")}, {{"CONTENT", 1}});
  ASSERT_EQ(scenes.size(), 2) << mError.toStdString();
  for (const char *field : {"quantification", "offset_red", "offset_nir"})
  {
    EXPECT_TRUE(scenes[0][field].isNull()) << field;
    EXPECT_TRUE(scenes[1][field].isNull()) << field;
  }
  EXPECT_TRUE(scenes[0]["offset_source"].isNull());
  EXPECT_EQ(scenes[1].text("offset_source"), "metadata");
  const QList<Row> found = statistics({{"SCENES", path("scenes.csv")}});
  EXPECT_EQ(found[0]["mean"], 0.25);
  EXPECT_EQ(found[1]["mean"], 0.25);
  const QList<Row> table = rows(path("scenes.csv"));
  EXPECT_EQ(rowWith(table, "scene_id", "real_2024_163").text("offset_source"), "");
  EXPECT_EQ(rowWith(table, "scene_id", "tagged_2024_163").text("offset_source"), "metadata");
  // Nobody says whether it was masked: neither yes nor no, and one line for all.
  EXPECT_TRUE(table[0]["masked"].isNull());
  EXPECT_TRUE(table[0]["message"].toString().contains("does not say")) << table[0].text("message");
  EXPECT_EQ(mLog.count("clouds were masked"), 1) << mLog.toStdString();
  EXPECT_TRUE(mLog.contains("2 of 2")) << mLog.toStdString();
}

TEST_F(CollectionFromLayers, aMosaicOfScenesIsALayerLikeOthers)
{
  // What gdalwarp writes for metadata that differ.
  const QString file = writeRaster("mosaic.tif", GDT_Float32, {{"", {0.5}}});
  {
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(file.toUtf8().constData(), GDAL_OF_UPDATE));
    for (const char *item : {"SCENE_ID", "ACQUISITION_DATETIME", "TILE", "MASK_CLASSES"})
      dataset->SetMetadataItem(item, "*");
    dataset->SetMetadataItem("PLATFORM", "Sentinel-2A");
    dataset->SetMetadataItem("MASK_APPLIED", "YES");
  }
  expectRefused({file}, {{"CONTENT", 1}}, {"1 of 1 (mosaic)"});
  const Row scene = scenesOf({file}, {{"CONTENT", 1}, {"ALLOW_UNDATED", true}}).value(0);
  EXPECT_EQ(scene.text("scene_id"), "mosaic") << mError.toStdString();
  EXPECT_EQ(scene.text("tile"), "");
  EXPECT_EQ(scene.text("platform"), "");

  // A scene without a date is named with its layer.
  GDALDatasetUniquePtr(GDALDataset::Open(file.toUtf8().constData(), GDAL_OF_UPDATE))
      ->SetMetadataItem("SCENE_ID", "S2A_x");
  expectRefused({file}, {{"CONTENT", 1}, {"DATE_FROM", 3}}, {"S2A_x in layer “mosaic”"});
}

TEST_F(CollectionFromLayers, datesComeFromWhereOneIsFound)
{
  const QString named = writeRaster("x_2024-06-11.tif", GDT_UInt16, sBands);
  EXPECT_EQ(datesOf({named}), "2024-06-11 00:00");
  EXPECT_TRUE(mLog.contains("1 from names")) << mLog.toStdString();

  // A file whose name says one day, whose metadata say when it was acquired and when it was made.
  createRaster("y_2024-06-11.tif", GDT_UInt16, sBands)->SetMetadataItem("TIFFTAG_DATETIME", "2024:07:01 12:00:00");
  EXPECT_EQ(datesOf({path("y_2024-06-11.tif")}), "2024-06-11 00:00");
  EXPECT_EQ(datesOf({path("y_2024-06-11.tif")}, {{"DATE_FROM", 2}}), "2024-07-01 12:00");
  {
    const GDALDatasetUniquePtr dataset = createRaster("z_2024-06-11.tif", GDT_UInt16, sBands);
    dataset->SetMetadataItem("ACQUISITION_DATETIME", "2024-06-11T10:20:30Z");
  }
  EXPECT_EQ(datesOf({path("z_2024-06-11.tif")}), "2024-06-11 10:20");
  EXPECT_EQ(datesOf({path("z_2024-06-11.tif")}, {{"DATE_FROM", 3}}), "2024-06-11 00:00");

  const QVariant layer = timedLayer(path("z_2024-06-11.tif"), QDateTime(QDate(2024, 5, 1), QTime(9, 30), Qt::UTC));
  EXPECT_EQ(datesOf({layer}), "2024-05-01 09:30");
  EXPECT_EQ(datesOf({layer}, {{"DATE_FROM", 2}}), "2024-06-11 10:20");
  EXPECT_EQ(datesOf({layer, named}, {{"DATE_FROM", 1}, {"ALLOW_UNDATED", true}}), "2024-05-01 09:30, ");
  EXPECT_TRUE(mLog.contains("1 of 2 (x_2024-06-11)")) << mLog.toStdString();

  // A layer that “NDVI rasters” loaded has the whole day; its file knows the time.
  const QVariant day = timedLayer(path("z_2024-06-11.tif"), QDateTime(QDate(2024, 6, 11), QTime(0, 0), Qt::UTC));
  EXPECT_EQ(datesOf({day}), "2024-06-11 10:20");
  EXPECT_EQ(datesOf({day}, {{"DATE_FROM", 1}}), "2024-06-11 00:00");
  expectRefused({layer, named}, {{"DATE_FROM", 1}}, {"1 of 2", "x_2024-06-11", "time range", "DATE_PATTERN"});
}

TEST_F(CollectionFromLayers, datesComeFromATable)
{
  auto table = std::make_unique<QgsVectorLayer>("NoGeometry?field=layer:string&field=taken:string", "dates", "memory");
  const auto add = [&table](const char *layer, const char *taken)
  {
    QgsFeature feature(table->fields());
    feature.setAttributes(QgsAttributes(QVector<QVariant>{layer, taken}));
    EXPECT_TRUE(table->dataProvider()->addFeature(feature));
  };
  add("a", "2024-06-11T10:20:30Z");
  add("stack#band=4", "2024-06-21");
  add("2", "2024-07-01");
  QgsVectorLayer *layer = table.get();
  const QVariantMap dates{{"DATES", keep(std::move(table))}, {"LAYER_FIELD", "layer"}, {"DATE_FIELD", "taken"}};
  const QString a = writeRaster("a.tif", GDT_UInt16, sBands);
  const QString stack = writeRaster("stack.tif", GDT_Float32, {{"", {0.5}}, {"", {0.5}}, {"", {0.5}}, {"", {0.5}}});
  EXPECT_EQ(datesOf({a}, dates), "2024-06-11 10:20");
  QVariantMap ndvi = dates;
  ndvi["CONTENT"] = 1;
  ndvi["NDVI_BAND"] = "4,2";
  EXPECT_EQ(datesOf({stack}, ndvi), "2024-06-21 00:00, 2024-07-01 00:00");
  // Of two layers, a number alone does not tell whose band it is.
  ndvi["NDVI_BAND"] = "2,3";
  const QString other = writeRaster("other.tif", GDT_Float32, {{"", {0.5}}, {"", {0.5}}, {"", {0.5}}});
  expectRefused({stack, other}, ndvi, {"4 of 4", "stack_band2", "DATES"});

  const QgsFeature row = [layer]
  {
    QgsFeature feature;
    layer->getFeatures().nextFeature(feature);
    return feature;
  }();
  layer->dataProvider()->changeAttributeValues({{row.id(), {{1, "2024-02-30"}}}});
  expectRefused({a}, dates, {"DATES", "2024-02-30"});
  expectRefused({a}, {{"DATE_FROM", 4}}, {"DATE_FROM", "DATES"});
  expectRefused({a}, {{"DATE_FROM", 3}, {"DATES", dates["DATES"]}}, {"DATES", "DATE_FROM=3"});
  expectRefused({a}, {{"DATES", dates["DATES"]}}, {"LAYER_FIELD", "DATE_FIELD"});
}

TEST_F(CollectionFromLayers, impossibleDatesAndPatterns)
{
  const QString file = writeRaster("ndvi_2024-02-30_made_20240701.tif", GDT_Float32, {{"", {0.5}}});
  EXPECT_EQ(datesOf({file}, {{"CONTENT", 1}}), "2024-07-01 00:00");
  EXPECT_EQ(datesOf({file}, {{"CONTENT", 1}, {"DATE_PATTERN", "made_{date:yyyyMMdd}"}}), "2024-07-01 00:00");
  expectRefused({file}, {{"CONTENT", 1}, {"DATE_PATTERN", "yyyy-MM-dd"}}, {"ndvi_2024-02-30", "no such day"});
  expectRefused({file}, {{"CONTENT", 1}, {"DATE_PATTERN", "MM-dd"}}, {"MM-dd", "pattern"});
  createRaster("m.tif", GDT_Float32, {{"", {0.5}}})->SetMetadataItem("ACQUISITION_DATETIME", "2024-02-30");
  expectRefused({path("m.tif")}, {{"CONTENT", 1}}, {"Layer “m”", "2024-02-30"});
}

TEST_F(CollectionFromLayers, idsAreUniqueAndNothingIsTakenTwice)
{
  const QString a = writeRaster("a/20240611.tif", GDT_UInt16, sBands);
  const QString b = writeRaster("b/20240611.tif", GDT_UInt16, sBands);
  const QList<Row> scenes = scenesOf({a, b, a});
  ASSERT_EQ(scenes.size(), 2);
  EXPECT_EQ(scenes[0].text("scene_id"), "20240611");
  EXPECT_EQ(scenes[1].text("scene_id"), "20240611_2");
  EXPECT_TRUE(mLog.contains("twice")) << mLog.toStdString();
  EXPECT_EQ(mOutputs["SCENE_COUNT"], 2);

  const QVariantMap relative{{"RELATIVE_PATHS", true}, {"OUTPUT", path("scenes.gpkg")}};
  EXPECT_EQ(scenesOf({a}, relative).value(0).text("red"), "a/20240611.tif#band=2") << mError.toStdString();
}

TEST_F(CollectionFromLayers, takesWhateverGdalOpens)
{
  // A table of a GeoPackage by GDAL's own name for it: no file is called so.
  const QString file = writeRaster("a.tif", GDT_Byte, {{"", {150}}});
  GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GPKG");
  for (const char *table : {"RASTER_TABLE=ndvi_2024_06_11", "RASTER_TABLE=ndvi_2024_06_21"})
  {
    const char *const options[] = {table, "APPEND_SUBDATASET=YES", "TILE_FORMAT=PNG", nullptr};
    const GDALDatasetUniquePtr source(GDALDataset::Open(file.toUtf8().constData()));
    GDALClose(driver->CreateCopy(path("r.gpkg").toUtf8().constData(), source.get(), FALSE, const_cast<char **>(options),
                                 nullptr, nullptr));
  }
  const QString table = QStringLiteral("GPKG:%1:ndvi_2024_06_21").arg(path("r.gpkg"));
  EXPECT_EQ(datesOf({table}, {{"CONTENT", 1}, {"NDVI_BAND", 1}, {"QUANTIFICATION", 200}}), "2024-06-21 00:00");
  EXPECT_EQ(rows(mOutputs["OUTPUT"]).value(0).text("ndvi"), table.toStdString());
  EXPECT_EQ(rows(mOutputs["OUTPUT"]).value(0).text("scene_id"), "r.gpkg:ndvi_2024_06_21");
  EXPECT_EQ(statistics().value(0)["mean"], 0.75);
  expectRefused({QStringLiteral("GPKG:%1:none").arg(path("r.gpkg"))}, {{"CONTENT", 1}}, {"LAYERS", "none"});
}

TEST_F(CollectionFromLayers, whatCannotBeUsedIsNamed)
{
  const QString file = writeRaster("20240611.tif", GDT_UInt16, sBands);
  expectRefused({file, path("none.tif")}, {}, {"LAYERS", "none.tif"});
  expectRefused({}, {}, {"LAYERS"});
  createRaster("nowhere_20240611.tif", GDT_UInt16, sBands, false);
  expectRefused({path("nowhere_20240611.tif")}, {}, {"nowhere_20240611", "coordinate reference system"});
  expectRefused({file}, {{"CONTENT", 1}, {"RED_BAND", "1"}, {"NIR_BAND", "2"}}, {"RED_BAND", "CONTENT"});
  expectRefused({file}, {{"NDVI_BAND", "1"}}, {"NDVI_BAND", "CONTENT"});
  expectRefused({file}, {{"QUANTIFICATION", 0}}, {"QUANTIFICATION"});
  const QString real = writeRaster("f_20240611.tif", GDT_Float32, sBands);
  expectRefused({real}, {{"MASK_BAND", "B02"}}, {"mask", "band 1"});
}

TEST_F(CollectionFromLayers, otherProvidersAreCopied)
{
  if (!registerVirtualRasters())
    GTEST_SKIP() << "QGIS has no provider of virtual rasters in " NDVI_QGIS_PROVIDERS;
  // NDVI of a virtual raster, which only QGIS's provider of that name can compute: ( 3000 − 1000 ) / 4000, once 0 and
  // once a division by zero, which is nodata.
  std::vector<double> nir(16, 3000);
  nir[5] = 1000;
  nir[6] = -1000;
  const QString file = writeRaster("bands.tif", GDT_Float32, {{"", {1000}}, {"", nir}});
  const QgsRasterLayer bands(file, "bands");
  QgsRasterDataProvider::VirtualRasterParameters virtualRaster;
  virtualRaster.crs = bands.crs();
  virtualRaster.extent = bands.extent();
  virtualRaster.width = virtualRaster.height = 4;
  virtualRaster.formula = R"(("bands@2" - "bands@1") / ("bands@2" + "bands@1"))";
  QgsRasterDataProvider::VirtualRasterInputLayers input;
  input.name = "bands";
  input.uri = file;
  input.provider = "gdal";
  virtualRaster.rInputLayers << input;
  mRasters.push_back(std::make_unique<QgsRasterLayer>(
      QgsRasterDataProvider::encodeVirtualRasterProviderUri(virtualRaster), "computed 2024-06-11", "virtualraster"));
  ASSERT_TRUE(mRasters.back()->isValid()) << mRasters.back()->error().message().toStdString();
  const QVariant layer = QVariant::fromValue(static_cast<QObject *>(mRasters.back().get()));
  QVariantMap parameters{{"CONTENT", 1}};
  expectRefused({layer}, parameters, {"computed 2024-06-11", "virtualraster", "FOLDER"});

  parameters["FOLDER"] = path("copies");
  const QList<Row> scenes = scenesOf({layer}, parameters);
  ASSERT_EQ(mError.toStdString(), "");
  ASSERT_EQ(scenes.size(), 1);
  EXPECT_EQ(scenes[0].text("scene_id"), "computed 2024-06-11");
  EXPECT_EQ(scenes[0]["datetime"].toDateTime().date(), QDate(2024, 6, 11));
  EXPECT_EQ(scenes[0].text("ndvi"), path("copies/computed 2024-06-11_values.tif").toStdString());
  EXPECT_EQ(QDir(path("copies")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
  mRasters.clear();
  const Row row = statistics().value(0);
  EXPECT_EQ(row["valid"], 15);
  EXPECT_EQ(row["nodata"], 1);
  EXPECT_DOUBLE_EQ(row["mean"].toDouble(), 0.5 * 14 / 15);
  EXPECT_EQ(row["min"], 0);
}

TEST_F(CollectionFromLayers, howALayerIsDrawnDoesNotMatter)
{
  // Nodata the user declared for the map.
  const QString file = writeRaster("ndvi_20240611.tif", GDT_Float32, {{"", {0.25, 0.5}}});
  mRasters.push_back(std::make_unique<QgsRasterLayer>(file, "ndvi"));
  mRasters.back()->dataProvider()->setUserNoDataValue(1, {QgsRasterRange(0.5, 0.5)});
  scenesOf({QVariant::fromValue(static_cast<QObject *>(mRasters.back().get()))}, {{"CONTENT", 1}});
  EXPECT_EQ(statistics().value(0)["valid"], 16);
  // Options of the driver are part of a layer's source, not of a path.
  const QString options = file + "|option:NUM_THREADS=1";
  expectRefused({options}, {{"CONTENT", 1}}, {"FOLDER"});
  EXPECT_EQ(scenesOf({options}, {{"CONTENT", 1}, {"FOLDER", path("copies")}}).size(), 1) << mError.toStdString();
  EXPECT_EQ(statistics().value(0)["valid"], 16);
}
