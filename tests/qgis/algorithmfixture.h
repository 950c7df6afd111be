#pragma once

#include "layers/collectionlayer.h"
#include "model/scene.h"
#include "qgiscompat.h"

#include <QDir>
#include <qgsapplication.h>
#include <qgscoordinatereferencesystem.h>
#include <qgsexception.h>
#include <qgsgeometry.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingregistry.h>
#include <qgsrasterdataprovider.h>
#include <qgsrasterfilewriter.h>
#include <qgsvectorlayer.h>
#include <QLibrary>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

/// A row of a table, its values by name.
struct Row
{
  QgsFeature feature;
  QVariant operator[](const char *name) const { return feature.attribute(QString::fromLatin1(name)); }
  std::string text(const char *name) const
  {
    return feature.attribute(QString::fromLatin1(name)).toString().toStdString();
  }
  std::string names() const { return feature.fields().names().join(' ').toStdString(); }
};

/// Runs algorithms out of the Processing registry on a scene of 4 × 4 pixels that can be counted by hand:
///
///   NIR (red is 1000 everywhere)   NDVI                     SCL, 20 m
///   1000 3000 9000 1000            0.0  0.5  0.8  0.0        4  9
///   3000 3000 9000    0            0.5  0.5  0.8  nodata     4  4
///   1000 1000 3000 3000            0.0  0.0  0.5  0.5
///   1000 3000 9000 9000            0.0  0.5  0.8  0.8
///
/// 10 m pixels, EPSG:32632, upper left corner at 600000, 5200000.
class AlgorithmFixture : public testing::Test
{
protected:
  static constexpr double LEFT = 600000, TOP = 5200000;

  void SetUp() override
  {
    const QString folder = QStringLiteral(NDVI_BINARY_DIR "/plugins/ndvi_collections");
    mLibrary.setFileName(folder + "/libndvi_collections.so");
    ASSERT_TRUE(mLibrary.load()) << mLibrary.errorString().toStdString();
    const auto add = reinterpret_cast<int (*)(const char *)>(mLibrary.resolve("ndvi_collections_register"));
    ASSERT_TRUE(add && add(folder.toUtf8().constData()) == 0);
  }

  void TearDown() override
  {
    if (const auto remove = reinterpret_cast<void (*)()>(mLibrary.resolve("ndvi_collections_unregister")))
      remove();
  }

  /// The outputs; empty where the parameters are refused or the run fails, and then mError says why. mLog has the log.
  QVariantMap run(const QString &id, const QVariantMap &parameters)
  {
    mError.clear();
    ndvi::forgetModelResults(mContext);
    const std::unique_ptr<QgsProcessingAlgorithm> algorithm(
        QgsApplication::processingRegistry()->createAlgorithmById(id));
    EXPECT_NE(algorithm, nullptr) << id.toStdString();
    if (!algorithm || !algorithm->checkParameterValues(parameters, mContext, &mError))
      return {};
    QgsProcessingFeedback feedback(false);
    bool ok = false;
    QVariantMap outputs;
    try
    {
      outputs = algorithm->run(parameters, mContext, &feedback, &ok, QVariantMap(), false);
    }
    catch (const QgsProcessingException &e)
    {
      mError = e.what();
    }
    mLog = feedback.textLog();
    if (!ok && mError.isEmpty())
      mError = mLog;
    return outputs;
  }

  /// All rows of an output table.
  QList<Row> rows(const QVariant &output)
  {
    QList<Row> found;
    QgsVectorLayer *layer =
        qobject_cast<QgsVectorLayer *>(QgsProcessingUtils::mapLayerFromString(output.toString(), mContext));
    EXPECT_NE(layer, nullptr) << output.toString().toStdString();
    if (!layer)
      return found;
    QgsFeatureIterator it = layer->getFeatures();
    for (QgsFeature feature; it.nextFeature(feature);)
      found << Row{feature};
    return found;
  }

  /// The row whose \a field is \a value.
  static Row rowWith(const QList<Row> &rows, const char *field, const QVariant &value)
  {
    for (const Row &row : rows)
    {
      if (row[field] == value)
        return row;
    }
    ADD_FAILURE() << "no row with " << field << " = " << value.toString().toStdString();
    return Row();
  }

  QString path(const QString &name) const { return QDir(mFolder.path()).filePath(name); }

  /// Writes a UInt16 GeoTIFF of \a size × \a size pixels.
  QString writeRaster(const QString &name, int size, const std::vector<quint16> &values,
                      const QString &crs = "EPSG:32632")
  {
    const QgsRectangle extent(LEFT, TOP - 40, LEFT + 40, TOP);
    QgsRasterFileWriter writer(path(name));
    writer.setOutputFormat("GTiff");
    const std::unique_ptr<QgsRasterDataProvider> provider(
        writer.createOneBandRaster(Qgis::DataType::UInt16, size, size, extent, QgsCoordinateReferenceSystem(crs)));
    QgsRasterBlock block(Qgis::DataType::UInt16, size, size);
    for (int i = 0; i < size * size; ++i)
      block.setValue(i / size, i % size, values[static_cast<std::size_t>(i)]);
    EXPECT_TRUE(provider->writeBlock(&block, 1));
    provider->setEditable(false);
    return path(name);
  }

  /// The scene of the table above.
  ndvi::Scene writeScene(const std::string &id, const std::string &time, bool mask = true)
  {
    const QString stem = QString::fromStdString(id);
    ndvi::Scene scene;
    scene.id = id;
    scene.datetime = ndvi::parseTimestamp(time);
    scene.tile = "T32TPS";
    scene.nodata = 0;
    scene.red.path = writeRaster(stem + "_red.tif", 4, std::vector<quint16>(16, 1000)).toStdString();
    scene.nir.path =
        writeRaster(stem + "_nir.tif", 4,
                    {1000, 3000, 9000, 1000, 3000, 3000, 9000, 0, 1000, 1000, 3000, 3000, 1000, 3000, 9000, 9000})
            .toStdString();
    if (mask)
    {
      scene.scl.path = writeRaster(stem + "_scl.tif", 2, {4, 9, 4, 4}).toStdString();
      scene.maskType = ndvi::MaskType::Scl;
    }
    return scene;
  }

  /// A collection in memory.
  QVariant collectionOf(const std::vector<ndvi::Scene> &scenes)
  {
    auto layer = std::make_unique<QgsVectorLayer>("MultiPolygon?crs=EPSG:4326", "collection", "memory");
    layer->dataProvider()->addAttributes(ndvi::collectionFields().toList());
    layer->updateFields();
    for (const ndvi::Scene &scene : scenes)
    {
      QgsFeature feature = ndvi::sceneToFeature(scene, ndvi::collectionFields());
      EXPECT_TRUE(layer->dataProvider()->addFeature(feature));
    }
    return keep(std::move(layer));
  }

  /// Zones in memory, fields id (integer) and name (text); an empty WKT is a NULL geometry.
  QVariant zonesOf(const QList<QPair<int, QString>> &zones, const QString &crs = "EPSG:32632")
  {
    auto layer = std::make_unique<QgsVectorLayer>(
        QStringLiteral("Polygon?crs=%1&field=id:integer&field=name:string").arg(crs), "zones", "memory");
    for (const auto &[id, wkt] : zones)
    {
      QgsFeature feature(layer->fields());
      feature.setAttribute("id", id);
      feature.setAttribute("name", QStringLiteral("zone %1").arg(id));
      if (!wkt.isEmpty())
        feature.setGeometry(QgsGeometry::fromWkt(wkt));
      EXPECT_TRUE(layer->dataProvider()->addFeature(feature));
    }
    return keep(std::move(layer));
  }

  /// The rectangle of some pixels as WKT: from column \a x, row \a y, \a width × \a height.
  static QString pixels(double x, double y, double width, double height)
  {
    return QgsGeometry::fromRect(
               QgsRectangle(LEFT + 10 * x, TOP - 10 * (y + height), LEFT + 10 * (x + width), TOP - 10 * y))
        .asWkt();
  }

  QVariant keep(std::unique_ptr<QgsVectorLayer> layer)
  {
    mLayers.push_back(std::move(layer));
    return QVariant::fromValue(static_cast<QObject *>(mLayers.back().get()));
  }

  QTemporaryDir mFolder;
  QLibrary mLibrary;
  std::vector<std::unique_ptr<QgsVectorLayer>> mLayers;
  QgsProcessingContext mContext;
  QString mError, mLog;
};
