#include "layers/collectionlayer.h"
#include "layers/layerlooks.h"
#include "qgiscompat.h"
#include "run/pluginfolder.h"

#include <QFile>
#include <qgsattributetableconfig.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsconditionalstyle.h>
#include <qgsexpressioncontextutils.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgsgraduatedsymbolrenderer.h>
#include <qgsrasterlayer.h>
#include <qgsrasterrenderer.h>
#include <qgsrendercontext.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectorfilewriter.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayertemporalproperties.h>
#include <QTemporaryDir>

#include <gdal.h>
#include <gtest/gtest.h>

#include <memory>

using namespace ndvi;

namespace
{

class LayerLooks : public testing::Test
{
protected:
  void SetUp() override { setPluginFolder(QStringLiteral(NDVI_BINARY_DIR "/plugins/ndvi_collections")); }

  static std::unique_ptr<QgsVectorLayer> layerOf(const QString &geometry, const QgsFields &fields)
  {
    auto layer = std::make_unique<QgsVectorLayer>(geometry + "?crs=EPSG:4326", "layer", "memory");
    layer->dataProvider()->addAttributes(fields.toList());
    layer->updateFields();
    return layer;
  }

  /// The colour a feature with that value is drawn in; empty where it is not drawn.
  static QString colourOf(QgsVectorLayer &layer, const QString &field, const QVariant &value)
  {
    QgsFeature feature(layer.fields());
    feature.setAttribute(field, value);
    QgsRenderContext context;
    context.expressionContext().appendScopes(QgsExpressionContextUtils::globalProjectLayerScopes(&layer));
    context.expressionContext().setFields(layer.fields());
    context.expressionContext().setFeature(feature);
    const std::unique_ptr<QgsFeatureRenderer> renderer(layer.renderer()->clone());
    renderer->startRender(context, layer.fields());
    const QgsSymbol *symbol = renderer->originalSymbolForFeature(feature, context);
    QString colour;
    if (symbol)
    {
      const auto *fill = dynamic_cast<const QgsSimpleFillSymbolLayer *>(symbol->symbolLayer(0));
      colour = fill && fill->brushStyle() == Qt::NoBrush ? "outline " + fill->strokeColor().name()
                                                         : symbol->symbolLayer(0)->color().name();
    }
    renderer->stopRender(context);
    return colour;
  }

  /// The background of a row with that status in the attribute table.
  static QString background(const QgsConditionalStyles &styles, const QgsFields &fields, const QVariant &status)
  {
    QgsFeature feature(fields);
    feature.setAttribute(QStringLiteral("status"), status);
    QgsExpressionContext context;
    context.appendScope(new QgsExpressionContextScope());
    context.setFeature(feature);
    context.setFields(fields);
    const QList<QgsConditionalStyle> found = QgsConditionalStyle::matchingConditionalStyles(styles, status, context);
    return found.isEmpty() ? QString() : found.last().backgroundColor().name();
  }
};

} // namespace

TEST_F(LayerLooks, footprintsOfACollectionHideNothing)
{
  const std::unique_ptr<QgsVectorLayer> layer = layerOf("MultiPolygon", collectionFields());
  styleResultLayer(*layer);
  const QString clouds = "cloud_cover";
  EXPECT_EQ(colourOf(*layer, clouds, 3.5), "outline #2166ac");
  EXPECT_EQ(colourOf(*layer, clouds, 0.0), "outline #2166ac");
  EXPECT_EQ(colourOf(*layer, clouds, 100.0), "outline #b2182b");
  EXPECT_EQ(colourOf(*layer, clouds, QVariant()), "outline #5f5f5f") << "unknown, yet drawn";
  ASSERT_TRUE(layer->renderer()->orderByEnabled());
  EXPECT_FALSE(layer->renderer()->orderBy().first().ascending()) << "the clearest is drawn last";
}

TEST_F(LayerLooks, aCollectionIsShownAtItsTime)
{
  const std::unique_ptr<QgsVectorLayer> layer = layerOf("MultiPolygon", collectionFields());
  styleResultLayer(*layer);
  const auto *time = qobject_cast<QgsVectorLayerTemporalProperties *>(layer->temporalProperties());
  ASSERT_NE(time, nullptr);
  EXPECT_TRUE(time->isActive());
  EXPECT_EQ(time->mode(), INSTANT_FROM_FIELD);
  EXPECT_EQ(time->startField(), "datetime");
}

TEST_F(LayerLooks, aTimeThatIsTextIsNoTime)
{
  QgsFields fields;
  for (const char *name : {"scene_id", "datetime", "cloud_cover", "nir"})
    fields.append(makeField(name, FieldType::Text));
  const std::unique_ptr<QgsVectorLayer> layer = layerOf("MultiPolygon", fields);
  styleResultLayer(*layer);
  EXPECT_FALSE(layer->temporalProperties()->isActive());
}

TEST_F(LayerLooks, zonesHaveTheColoursOfNdviRasters)
{
  QgsFields fields;
  fields.append(makeField("mean_20240611", FieldType::Real));
  const std::unique_ptr<QgsVectorLayer> layer = layerOf("Polygon", fields);
  styleResultLayer(*layer, "mean_20240611");
  EXPECT_EQ(colourOf(*layer, "mean_20240611", 0.65), "#3a7029") << "0.6 … 0.7 in metadata/styles/ndvi.qml";
  EXPECT_EQ(colourOf(*layer, "mean_20240611", -3.0), "#ecdcc4");
  EXPECT_EQ(colourOf(*layer, "mean_20240611", 1.0), "#033816");
  EXPECT_EQ(colourOf(*layer, "mean_20240611", QVariant()), "outline #5f5f5f") << "no valid pixel, yet drawn";
}

TEST_F(LayerLooks, aColumnThatIsCutLeavesTheLayerAsItIs)
{
  QgsFields fields;
  fields.append(makeField("mean_20240", FieldType::Real)); // as a shapefile has it
  const std::unique_ptr<QgsVectorLayer> layer = layerOf("Polygon", fields);
  const QgsFeatureRenderer *before = layer->renderer();
  styleResultLayer(*layer, "mean_20240611");
  EXPECT_EQ(layer->renderer(), before);
}

TEST_F(LayerLooks, pixelsAreDotsAtTheirTime)
{
  QgsFields fields;
  fields.append(makeField("datetime", FieldType::DateTime));
  fields.append(makeField("ndvi", FieldType::Real));
  const std::unique_ptr<QgsVectorLayer> layer = layerOf("Point", fields);
  styleResultLayer(*layer);
  EXPECT_EQ(colourOf(*layer, "ndvi", 0.65), "#3a7029");
  EXPECT_TRUE(layer->temporalProperties()->isActive());
}

TEST_F(LayerLooks, rowsWithoutAValueStandOut)
{
  QgsFields fields;
  fields.append(makeField("scene_id", FieldType::Text));
  fields.append(makeField("status", FieldType::Text));
  fields.append(makeField("message", FieldType::Text));
  const std::unique_ptr<QgsVectorLayer> layer = layerOf("None", fields);
  styleResultLayer(*layer);
  const QgsConditionalStyles styles = layer->conditionalStyles()->rowStyles();
  EXPECT_EQ(background(styles, fields, "ok"), "");
  EXPECT_EQ(background(styles, fields, "partial"), "");
  EXPECT_EQ(background(styles, fields, "all_masked"), "#fff3cd");
  EXPECT_EQ(background(styles, fields, "no_overlap"), "#fff3cd");
  EXPECT_EQ(background(styles, fields, "skipped"), "#fff3cd");
  EXPECT_EQ(background(styles, fields, "read_error"), "#f8d7da");
  EXPECT_EQ(background(styles, fields, "partly_read"), "#f8d7da") << "of a scene";
  EXPECT_EQ(background(styles, fields, QVariant()), "");
  const QgsAttributeTableConfig config = layer->attributeTableConfig();
  EXPECT_EQ(config.columnWidth(2), 420) << "message";
}

TEST_F(LayerLooks, otherLayersStayAsTheyAre)
{
  QgsFields fields;
  fields.append(makeField("status", FieldType::Text));
  const std::unique_ptr<QgsVectorLayer> table = layerOf("None", fields), polygons = layerOf("Polygon", fields);
  styleResultLayer(*table);
  styleResultLayer(*polygons);
  EXPECT_TRUE(table->conditionalStyles()->rowStyles().isEmpty());
  EXPECT_EQ(dynamic_cast<QgsGraduatedSymbolRenderer *>(polygons->renderer()), nullptr);
}

TEST_F(LayerLooks, columnsOfTheUserThatAreCalledAlikeAreNotColoured)
{
  QgsFields fields;
  for (const char *name : {"status_owner", "status_20240611", "status_20240611_T32TPS"})
    fields.append(makeField(name, FieldType::Text));
  const std::unique_ptr<QgsVectorLayer> zones = layerOf("Polygon", fields);
  styleResultLayer(*zones);
  EXPECT_TRUE(zones->conditionalStyles()->fieldStyles("status_owner").isEmpty());
  EXPECT_EQ(zones->conditionalStyles()->fieldStyles("status_20240611").size(), 3);
  EXPECT_EQ(zones->conditionalStyles()->fieldStyles("status_20240611_T32TPS").size(), 3);
}

TEST_F(LayerLooks, aStyleOfTheUserStays)
{
  const QTemporaryDir folder;
  const QString vectorPath = folder.filePath("statistics.geojson"), rasterPath = folder.filePath("ndvi.tif");
  QFile file(vectorPath);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"p50": 0.65}, "geometry":
                 {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}}]})");
  file.close();
  GDALClose(GDALCreate(GDALGetDriverByName("GTiff"), rasterPath.toUtf8(), 2, 2, 1, GDT_Float32, nullptr));

  QgsVectorLayer vector(vectorPath, "statistics");
  QgsRasterLayer raster(rasterPath, "ndvi");
  ASSERT_EQ(vector.renderer()->type(), "singleSymbol");
  ASSERT_EQ(raster.renderer()->type(), "singlebandgray");
  bool isSaved = false;
  vector.setRenderer(new QgsSingleSymbolRenderer(
      std::unique_ptr<QgsSymbol>(QgsFillSymbol::createSimple({{"color", "#123456"}})).release()));
  vector.saveNamedStyle(vector.styleURI(), isSaved);
  ASSERT_TRUE(isSaved);
  raster.setOpacity(0.25);
  raster.saveNamedStyle(raster.styleURI(), isSaved);
  ASSERT_TRUE(isSaved);

  QgsVectorLayer again(vectorPath, "statistics");
  styleResultLayer(again, "p50");
  EXPECT_EQ(colourOf(again, "p50", 0.65), "#123456") << "a file beside it";
  QgsRasterLayer rasterAgain(rasterPath, "ndvi");
  EXPECT_EQ(styleNdviRaster(rasterAgain), "");
  EXPECT_EQ(rasterAgain.renderer()->type(), "singlebandgray");
  EXPECT_EQ(rasterAgain.opacity(), 0.25);

  ASSERT_TRUE(QFile::remove(folder.filePath("statistics.qml")));
  QgsVectorLayer withoutFile(vectorPath, "statistics");
  withoutFile.setRenderer(new QgsCategorizedSymbolRenderer("p50"));
  styleResultLayer(withoutFile, "p50");
  EXPECT_EQ(withoutFile.renderer()->type(), "categorizedSymbol") << "what Processing's settings name";
  QgsVectorLayer plain(vectorPath, "statistics");
  styleResultLayer(plain, "p50");
  EXPECT_EQ(colourOf(plain, "p50", 0.65), "#3a7029");
}

TEST_F(LayerLooks, rowColoursOfTheUserStay)
{
  QgsFields fields;
  for (const char *name : {"status", "message"})
    fields.append(makeField(name, FieldType::Text));
  const std::unique_ptr<QgsVectorLayer> table = layerOf("None", fields);
  QgsConditionalStyle own("status = 'ok'");
  own.setBackgroundColor(Qt::green);
  table->conditionalStyles()->setRowStyles({own});
  styleResultLayer(*table);
  EXPECT_EQ(table->conditionalStyles()->rowStyles().size(), 1);
}

TEST_F(LayerLooks, whatAFormatDrawsIsNoStyleOfTheUser)
{
  const QTemporaryDir folder;
  const QString path = folder.filePath("statistics.tab");
  {
    QgsFields fields;
    fields.append(makeField("p50", FieldType::Real));
    QgsVectorFileWriter::SaveVectorOptions options;
    options.driverName = QStringLiteral("MapInfo File");
    const std::unique_ptr<QgsVectorFileWriter> writer(QgsVectorFileWriter::create(
        path, fields, POLYGON_GEOMETRY, QgsCoordinateReferenceSystem("EPSG:4326"), {}, options));
    QgsFeature feature(fields);
    feature.setGeometry(QgsGeometry::fromWkt("POLYGON((0 0,1 0,1 1,0 0))"));
    feature.setAttribute(0, 0.65);
    ASSERT_TRUE(writer->addFeature(feature)) << writer->errorMessage().toStdString();
  }
  QgsVectorLayer layer(path, "statistics");
  ASSERT_TRUE(layer.isValid());
  ASSERT_EQ(layer.renderer()->type(), "embeddedSymbol");
  styleResultLayer(layer, "p50");
  EXPECT_EQ(colourOf(layer, "p50", 0.65), "#3a7029");
}
