// Every algorithm, and every model, runs with its defaults on the demo collection.

#include "providerfixture.h"

#include <gdal_priv.h>
#include <gdal_utils.h>

namespace
{

/// The demo of the project, in its small size. ctest makes it first; by hand: ctest -R e2e.makedemodata
class Defaults : public ProviderFixture
{
protected:
  static constexpr const char *SCENES = NDVI_DEMO_DATA "/sentinel2", *ZONES = NDVI_DEMO_DATA "/fields.gpkg";

  void SetUp() override
  {
    ASSERT_TRUE(QFileInfo::exists(SCENES)) << "no demo data: ctest -R e2e.makedemodata makes them in " NDVI_DEMO_DATA;
    ProviderFixture::SetUp();
  }

  QVariant collection()
  {
    if (!mCollection.isValid())
      mCollection =
          run("ndvi:collectionfromfolder", {{"FOLDER", SCENES}, {"OUTPUT", path("collection.gpkg")}}).value("OUTPUT");
    return mCollection;
  }

  /// Red and near infrared of the first two scenes, as layers that tell bands and dates by their names. Copies, for
  /// QGIS leaves statistics beside the files of a layer.
  QVariant layers()
  {
    QVariantList layers;
    for (const Row &scene : rows(collection()).mid(0, 2))
    {
      const QString path =
          this->path(QStringLiteral("demo_%1.tif").arg(scene["datetime"].toDateTime().toString("yyyyMMdd")));
      const QByteArray red = scene["red"].toString().toUtf8(), nir = scene["nir"].toString().toUtf8();
      const char *bands[] = {red.constData(), nir.constData()};
      GDALBuildVRTOptions *options = GDALBuildVRTOptionsNew(CPLStringList().AddString("-separate").List(), nullptr);
      const GDALDatasetUniquePtr together(
          GDALDataset::FromHandle(GDALBuildVRT("", 2, nullptr, bands, options, nullptr)));
      GDALBuildVRTOptionsFree(options);
      EXPECT_TRUE(together) << path.toStdString();
      if (!together)
        continue;
      together->GetRasterBand(1)->SetDescription("B04");
      together->GetRasterBand(2)->SetDescription("B08");
      const GDALDatasetUniquePtr copy(GetGDALDriverManager()->GetDriverByName("GTiff")->CreateCopy(
          path.toUtf8().constData(), together.get(), FALSE, nullptr, nullptr, nullptr));
      EXPECT_TRUE(copy) << path.toStdString();
      layers << path;
    }
    EXPECT_EQ(layers.size(), 2);
    return layers;
  }

  QVariant valueOf(const QString &name) override
  {
    if (name == "COLLECTION")
      return collection();
    if (name == "ZONES")
      return ZONES;
    if (name == "LAYERS")
      return layers();
    if (name == "FOLDER")
      return SCENES;
    if (name == "API")
    {
      QList<QStringList> scenes;
      for (const Row &scene : rows(collection()).mid(0, 2))
        scenes << QStringList{scene["scene_id"].toString(), scene["datetime"].toDateTime().toString("yyyy-MM-dd"),
                              scene["red"].toString(), scene["nir"].toString()};
      return writeItems(scenes);
    }
    return tableOf(name);
  }

  QVariant mCollection;
};

} // namespace

TEST_F(Defaults, everyAlgorithmRunsOnTheDemoCollection)
{
  for (const QgsProcessingAlgorithm *algorithm : algorithms(Models::Yes))
  {
    SCOPED_TRACE(algorithm->id().toStdString());
    const QVariantMap parameters = defaultsOf(algorithm->id());
    const QVariantMap outputs = run(algorithm->id(), parameters);
    EXPECT_EQ(mError.toStdString(), "");
    for (const QgsProcessingOutputDefinition *output : algorithm->outputDefinitions())
    {
      const QVariant value = outputs.value(output->name());
      if (parameters.value(output->name()).toString() == "TEMPORARY_OUTPUT")
      {
        EXPECT_FALSE(value.toString().isEmpty()) << output->name().toStdString();
      }
      if (output->type() == QgsProcessingOutputNumber::typeName())
      {
        EXPECT_TRUE(value.isValid()) << output->name().toStdString();
      }
      // Nothing to choose among: one scene a day in the demo.
      if (output->type() == QgsProcessingOutputVectorLayer::typeName() && value.isValid() &&
          !output->name().endsWith("CHOICES"))
      {
        EXPECT_FALSE(rows(value).isEmpty()) << output->name().toStdString();
      }
    }
  }
}
