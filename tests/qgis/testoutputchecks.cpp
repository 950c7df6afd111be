#include "algorithmfixture.h"

#include <qgsvectorfilewriter.h>

namespace
{

class OutputChecks : public AlgorithmFixture
{
protected:
  /// Writes the zones as a layer of a GeoPackage.
  void writeLayer(const QString &file, const QString &name)
  {
    QgsVectorLayer layer("Polygon?crs=EPSG:32632&field=id:integer", "zones", "memory");
    QgsVectorFileWriter::SaveVectorOptions options;
    options.driverName = "GPKG";
    options.layerName = name;
    if (QFileInfo::exists(file))
      options.actionOnExistingFile = QgsVectorFileWriter::CreateOrOverwriteLayer;
    ASSERT_EQ(QgsVectorFileWriter::writeAsVectorFormatV3(&layer, file, QgsCoordinateTransformContext(), options),
              QgsVectorFileWriter::NoError);
  }

  QVariantMap tablesTo(const QString &statistics)
  {
    return run("ndvi:histogramtables", {{"COLLECTION", collectionOf({writeScene("a", "2024-05-01")})},
                                        {"ZONES", zonesOf({{1, "Polygon((600000 5200000, 600040 5200000, 600040 "
                                                               "5199960, 600000 5200000))"}})},
                                        {"STATISTICS", statistics}});
  }
};

} // namespace

TEST_F(OutputChecks, otherLayersOfAGeoPackageAreNotLost)
{
  const QString file = path("keep.gpkg");
  writeLayer(file, "precious");
  tablesTo(file);
  EXPECT_TRUE(mError.contains("precious") && mError.contains("STATISTICS")) << mError.toStdString();
  EXPECT_TRUE(QgsVectorLayer(file + "|layername=precious", "p", "ogr").isValid());

  // A table in it is what the message offers.
  EXPECT_FALSE(tablesTo(file + "|layername=STATISTICS").isEmpty()) << mError.toStdString();
  EXPECT_TRUE(QgsVectorLayer(file + "|layername=precious", "p", "ogr").isValid());
}

TEST_F(OutputChecks, aTableOfTheSameNameIsReplaced)
{
  const QString file = path("statistics.gpkg");
  EXPECT_FALSE(tablesTo(file).isEmpty()) << mError.toStdString();
  EXPECT_FALSE(tablesTo(file).isEmpty()) << mError.toStdString();
}
