#pragma once

#include "modelchain.h"

#include <qgsvectorfilewriter.h>

#include <gdal_priv.h>
#include <ogr_spatialref.h>

/// What the first step of a chain starts with: small scenes, as files, for models keep what they are given as text.
class ChainScenes : public ChainFixture
{
protected:
  /// A raster with the bands B04 and B08, on the pixels of the fixture's scene.
  static QString writeBands(const QString &path)
  {
    const GDALDatasetUniquePtr dataset(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
        path.toUtf8().constData(), 4, 4, 2, GDT_UInt16, nullptr));
    double gt[6] = {LEFT, 10, 0, TOP, 0, -10};
    dataset->SetGeoTransform(gt);
    OGRSpatialReference srs;
    srs.importFromEPSG(32632);
    dataset->SetSpatialRef(&srs);
    for (int band = 1; band <= 2; ++band)
    {
      dataset->GetRasterBand(band)->SetDescription(band == 1 ? "B04" : "B08");
      for (int row = 0; row < 4; ++row)
      {
        std::vector<quint16> values(4, static_cast<quint16>(band * 1000 + row));
        EXPECT_EQ(dataset->GetRasterBand(band)->RasterIO(GF_Write, 0, row, 4, 1, values.data(), 4, 1, GDT_UInt16, 0, 0,
                                                         nullptr),
                  CE_None);
      }
    }
    return path;
  }

  QVariant valueOf(const QString &name) override
  {
    if (name == "COLLECTION")
    {
      std::vector<ndvi::Scene> scenes{writeScene("a", "2024-05-01T10:00:00Z"), writeScene("b", "2024-06-01T10:00:00Z")};
      for (ndvi::Scene &scene : scenes) // around 10.3148° E, 46.9466° N, where the pixels are
        scene.footprint = {
            {{{10.314, 46.946}, {10.315, 46.946}, {10.315, 46.947}, {10.314, 46.947}, {10.314, 46.946}}}};
      return inFile(collectionOf(scenes), name);
    }
    if (name == "ZONES")
      return inFile(zonesOf({{1, pixels(0, 0, 4, 4)}, {2, pixels(-2, 0, 4, 2)}, {3, pixels(2, 2, 1, 1)}}), name);
    if (name == "LAYERS")
      return QVariantList{writeBands(path("tile_20240501.tif")), writeBands(path("tile_20240601.tif"))};
    if (name == "FOLDER")
      return folderOfScenes();
    if (name == "API")
    {
      const QString scene = folderOfScenes() + "/T32TPS_%1T102031_%2_10m.tif";
      return writeItems({{"a", "2024-05-01", scene.arg("20240501", "B04"), scene.arg("20240501", "B08")},
                         {"b", "2024-06-01", scene.arg("20240601", "B04"), scene.arg("20240601", "B08")}});
    }
    return tableOf(name);
  }

  QVariant inFile(const QVariant &layer, const QString &name)
  {
    QgsVectorFileWriter::SaveVectorOptions options;
    options.driverName = "GPKG";
    QString written, error;
    EXPECT_EQ(QgsVectorFileWriter::writeAsVectorFormatV3(qobject_cast<QgsVectorLayer *>(layer.value<QObject *>()),
                                                         path(name + ".gpkg"), {}, options, &error, &written),
              QgsVectorFileWriter::NoError)
        << error.toStdString();
    return written;
  }

  QString folderOfScenes()
  {
    QDir(mFolder.path()).mkpath("scenes");
    for (const char *day : {"20240501", "20240601"})
    {
      for (const char *band : {"B04", "B08"})
        writeRaster(QStringLiteral("scenes/T32TPS_%1T102031_%2_10m.tif").arg(day, band), 4,
                    std::vector<quint16>(16, band[2] == '4' ? 1000 : 3000));
    }
    return path("scenes");
  }
};
