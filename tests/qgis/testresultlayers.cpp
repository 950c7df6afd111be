#include "algorithmfixture.h"
#include "layers/resultlayers.h"

#include <qgsgraduatedsymbolrenderer.h>
#include <qgslayertree.h>
#include <qgslayertreeregistrybridge.h>
#include <qgsproject.h>
#include <qgsrasterlayer.h>
#include <qgsrasterrenderer.h>
#include <qgsvectorlayertemporalproperties.h>

namespace
{

/// Does with the layers of a run what QGIS Desktop does when it is over.
class ResultLayers : public AlgorithmFixture
{
protected:
  void SetUp() override
  {
    AlgorithmFixture::SetUp();
    mContext.setProject(&mProject);
  }

  QVariant loaded()
  {
    return QVariant::fromValue(QgsProcessingOutputLayerDefinition(QgsProcessing::TEMPORARY_OUTPUT, &mProject));
  }

  void load()
  {
    const QMap<QString, QgsProcessingContext::LayerDetails> layers = mContext.layersToLoadOnCompletion();
    for (auto it = layers.begin(); it != layers.end(); ++it)
    {
      QgsMapLayer *layer = QgsProcessingUtils::mapLayerFromString(it.key(), mContext);
      ASSERT_NE(layer, nullptr) << it.key().toStdString();
      it.value().setOutputLayerName(layer);
      bool isLoaded = true;
      if (!mStyle.isEmpty())
        layer->loadNamedStyle(mStyle, isLoaded);
      ASSERT_TRUE(isLoaded);
      mProject.addMapLayer(mContext.temporaryLayerStore()->takeMapLayer(layer));
      if (it.value().postProcessor())
        it.value().postProcessor()->postProcessLayer(layer, mContext, nullptr);
    }
    QCoreApplication::processEvents(); // QGIS takes layers that are in the tree nowhere out of the project later
    QCoreApplication::sendPostedEvents();
  }

  /// "group: layer, layer; group: …", or the layers alone where they are in no group.
  std::string tree() const
  {
    QStringList parts;
    const QList<QgsLayerTreeNode *> nodes = mProject.layerTreeRoot()->children();
    for (const QgsLayerTreeNode *node : nodes)
    {
      QStringList names;
      const QList<QgsLayerTreeNode *> members = node->children();
      for (const QgsLayerTreeNode *member : members)
        names << member->name();
      parts << (names.isEmpty() ? node->name() : node->name() + ": " + names.join(", "));
    }
    return parts.join("; ").toStdString();
  }

  QgsVectorLayer *layer(const QString &name) const
  {
    const QList<QgsMapLayer *> found = mProject.mapLayersByName(name);
    return found.isEmpty() ? nullptr : qobject_cast<QgsVectorLayer *>(found.first());
  }

  QgsProject mProject;
  QString mStyle; ///< the one that Processing's settings name for the outputs
};

} // namespace

TEST_F(ResultLayers, ofACollectionAreTogether)
{
  const QVariant collection =
      collectionOf({writeScene("a", "2024-06-01T10:00:00Z"), writeScene("b", "2024-06-11T10:00:00Z")});
  const QVariant zones = zonesOf({{1, pixels(0, 0, 4, 4)}});
  run("ndvi:zonalstatistics", {{"COLLECTION", collection},
                               {"ZONES", zones},
                               {"ZONE_ID", "id"},
                               {"STATISTICS", loaded()},
                               {"ZONES_OUTPUT", loaded()},
                               {"SCENES", QVariant()}});
  ASSERT_EQ(mError.toStdString(), "");
  load();
  run("ndvi:ndvirasters", {{"COLLECTION", collection},
                           {"FOLDER", path("rasters")},
                           {"LOAD_LAYERS", true},
                           {"OUTPUT", QVariant()},
                           {"SCENES", QVariant()}});
  ASSERT_EQ(mError.toStdString(), "");
  QMap<QString, QgsProcessingContext::LayerDetails> rasters = mContext.layersToLoadOnCompletion();
  for (const QString &key : rasters.keys())
  {
    if (!key.endsWith(".tif"))
      rasters.remove(key); // loaded already
  }
  mContext.setLayersToLoadOnCompletion(rasters);
  load();

  const QgsLayerTreeGroup *group = mProject.layerTreeRoot()->findGroup("collection");
  ASSERT_NE(group, nullptr) << tree();
  EXPECT_EQ(mProject.layerTreeRoot()->children().size(), 1) << tree();
  QStringList names;
  for (const QgsLayerTreeLayer *node : group->findLayers())
    names << node->name();
  ASSERT_EQ(names.size(), 4) << tree();
  EXPECT_EQ(QSet<QString>(names.begin(), names.begin() + 2),
            (QSet<QString>{"Statistics – zones", "Zones with statistics – zones"}))
      << "vectors above rasters: " << tree();
  EXPECT_EQ(names.mid(2), (QStringList{"2024-06-11 T32TPS", "2024-06-01 T32TPS"})) << "the latest on top";
  EXPECT_TRUE(group->findLayers()[2]->isExpanded());
  EXPECT_FALSE(group->findLayers()[3]->isExpanded()) << "one legend is enough";

  QgsVectorLayer *joined = layer("Zones with statistics – zones");
  ASSERT_NE(joined, nullptr);
  const auto *renderer = dynamic_cast<QgsGraduatedSymbolRenderer *>(joined->renderer());
  ASSERT_NE(renderer, nullptr);
  EXPECT_TRUE(renderer->classAttribute().contains("mean_20240611")) << renderer->classAttribute().toStdString();
}

TEST_F(ResultLayers, anOlderDateIsShownWhereTheLatestHasNothing)
{
  ndvi::Scene broken = writeScene("b", "2024-06-11T10:00:00Z");
  QFile::remove(QString::fromStdString(broken.red.path));
  run("ndvi:zonalstatistics", {{"COLLECTION", collectionOf({writeScene("a", "2024-06-01T10:00:00Z"), broken})},
                               {"ZONES", zonesOf({{1, pixels(0, 0, 4, 4)}})},
                               {"JOIN_FIELDS", QVariantList{0, 4}},
                               {"ZONES_OUTPUT", loaded()}});
  ASSERT_EQ(mError.toStdString(), "");
  load();
  QgsVectorLayer *joined = layer("Zones with statistics – zones");
  ASSERT_NE(joined, nullptr) << tree();
  const auto *renderer = dynamic_cast<QgsGraduatedSymbolRenderer *>(joined->renderer());
  ASSERT_NE(renderer, nullptr);
  EXPECT_TRUE(renderer->classAttribute().contains("median_20240601")) << renderer->classAttribute().toStdString();
}

TEST_F(ResultLayers, aNameThatWasGivenStays)
{
  QgsProcessingOutputLayerDefinition definition(QgsProcessing::TEMPORARY_OUTPUT, &mProject);
  definition.destinationName = "my scenes";
  run("ndvi:zonalstatistics", {{"COLLECTION", collectionOf({writeScene("a", "2024-06-01T10:00:00Z")})},
                               {"ZONES", zonesOf({{1, pixels(0, 0, 4, 4)}})},
                               {"SCENES", QVariant::fromValue(definition)}});
  ASSERT_EQ(mError.toStdString(), "");
  load();
  EXPECT_NE(layer("my scenes"), nullptr) << tree();
}

TEST_F(ResultLayers, aGroupOfThatNameIsUsedAndTheRestOfTheProjectStays)
{
  auto other = std::make_unique<QgsVectorLayer>("Polygon?crs=EPSG:4326", "mine", "memory");
  mProject.addMapLayer(other.release());
  mProject.layerTreeRoot()->addGroup("collection");
  run("ndvi:zonalstatistics", {{"COLLECTION", collectionOf({writeScene("a", "2024-06-01T10:00:00Z")})},
                               {"ZONES", zonesOf({{1, pixels(0, 0, 4, 4)}})},
                               {"SCENES", loaded()}});
  ASSERT_EQ(mError.toStdString(), "");
  load();
  EXPECT_EQ(tree(), "mine; collection: Scenes – zones");
}

TEST_F(ResultLayers, groupsAreNotWithinOneAnother)
{
  // Where QGIS puts new layers while a layer of another collection is the current one.
  QgsLayerTreeGroup *other = mProject.layerTreeRoot()->addGroup("other");
  mProject.layerTreeRegistryBridge()->setLayerInsertionPoint(QgsLayerTreeRegistryBridge::InsertionPoint(other, 0));
  run("ndvi:stackbands", {{"COLLECTION", collectionOf({writeScene("a", "2024-06-01T10:00:00Z")})},
                          {"OUTPUT", loaded()},
                          {"SCENES", loaded()}});
  ASSERT_EQ(mError.toStdString(), "");
  load();
  EXPECT_EQ(tree(), "collection: Scenes – collection, Stack – collection; other");
  const QgsRasterLayer *stack = nullptr;
  for (const QgsMapLayer *layer : mProject.mapLayersByName("Stack – collection"))
    stack = qobject_cast<const QgsRasterLayer *>(layer);
  ASSERT_NE(stack, nullptr);
  EXPECT_EQ(stack->renderer()->type(), "singlebandpseudocolor");
}

TEST_F(ResultLayers, goWhereTheCollectionIs)
{
  auto layer = std::make_unique<QgsVectorLayer>("Polygon?crs=EPSG:4326", "collection", "memory");
  mProject.layerTreeRoot()->addGroup("my season")->addLayer(mProject.addMapLayer(layer.release(), false));
  run("ndvi:zonalstatistics", {{"COLLECTION", collectionOf({writeScene("a", "2024-06-01T10:00:00Z")})},
                               {"ZONES", zonesOf({{1, pixels(0, 0, 4, 4)}})},
                               {"SCENES", loaded()}});
  ASSERT_EQ(mError.toStdString(), "");
  load();
  EXPECT_EQ(tree(), "my season: Scenes – zones, collection");
}

TEST_F(ResultLayers, goWhereTheirOwnCollectionIsAmongLayersOfOneName)
{
  QList<QgsMapLayer *> collections;
  for (const char *group : {"2021", "2022"})
  {
    auto layer = std::make_unique<QgsVectorLayer>("Polygon?crs=EPSG:4326", "collection", "memory");
    collections << mProject.addMapLayer(layer.release(), false);
    mProject.layerTreeRoot()->addGroup(group)->addLayer(collections.last());
  }
  ndvi::CollectionPlace second;
  second.name = "collection";
  second.id = collections[1]->id();
  QgsProcessingContext::LayerDetails details;
  int looks = 0;
  ndvi::presentLayer(details, second, [&looks](QgsMapLayer &, QgsProcessingFeedback *) { ++looks; });
  auto made = std::make_unique<QgsVectorLayer>("Polygon?crs=EPSG:4326", "made", "memory");
  QgsMapLayer *layer = mProject.addMapLayer(made.release());
  details.postProcessor()->postProcessLayer(layer, mContext, nullptr);
  EXPECT_EQ(tree(), "2021: collection; 2022: made, collection");
  // Its file is written again: QGIS hands over the layer that is there.
  details.postProcessor()->postProcessLayer(layer, mContext, nullptr);
  EXPECT_EQ(looks, 1) << "what the user has made of it since is lost";
}

TEST_F(ResultLayers, aStyleSavedFromAnotherResultIsNoSignOfHavingBeenShown)
{
  // Such a style holds what its layer was marked with.
  const QVariant collection = collectionOf({writeScene("a", "2024-06-01T10:00:00Z")});
  const auto stack = [&]
  {
    mContext.setLayersToLoadOnCompletion({});
    run("ndvi:stackbands", {{"COLLECTION", collection}, {"OUTPUT", loaded()}});
    ASSERT_EQ(mError.toStdString(), "");
    load();
  };
  stack();
  bool isSaved = false;
  mProject.mapLayers().first()->saveNamedStyle(path("saved.qml"), isSaved);
  ASSERT_TRUE(isSaved);
  mProject.clear();
  mStyle = path("saved.qml");
  stack();
  EXPECT_EQ(tree(), "collection: Stack – collection");
}

TEST_F(ResultLayers, aRasterBesideItsCollectionGoesBelowIt)
{
  // As QGIS puts it where the current layer is one of the group.
  QgsLayerTreeGroup *group = mProject.layerTreeRoot()->addGroup("collection");
  mProject.layerTreeRegistryBridge()->setLayerInsertionPoint(QgsLayerTreeRegistryBridge::InsertionPoint(group, 0));
  mProject.addMapLayer(std::make_unique<QgsVectorLayer>("Polygon?crs=EPSG:4326", "collection", "memory").release());
  run("ndvi:stackbands",
      {{"COLLECTION", collectionOf({writeScene("a", "2024-06-01T10:00:00Z")})}, {"OUTPUT", loaded()}});
  ASSERT_EQ(mError.toStdString(), "");
  load();
  EXPECT_EQ(tree(), "collection: collection, Stack – collection");
}

TEST_F(ResultLayers, aCollectionHasAGroupOfItsOwnName)
{
  const QString raster = writeRaster("2024-06-01_ndvi.tif", 4, std::vector<quint16>(16, 5000));
  run("ndvi:collectionfromlayers",
      {{"LAYERS", QVariantList{raster}}, {"CONTENT", 1}, {"QUANTIFICATION", 10000}, {"OUTPUT", loaded()}});
  ASSERT_EQ(mError.toStdString(), "");
  load();
  EXPECT_EQ(tree(), "Collection: Collection");
}

TEST_F(ResultLayers, withoutAProjectNothingIsLoaded)
{
  mContext.setProject(nullptr);
  run("ndvi:ndvirasters", {{"COLLECTION", collectionOf({writeScene("a", "2024-06-01T10:00:00Z")})},
                           {"FOLDER", path("rasters")},
                           {"LOAD_LAYERS", true},
                           {"OUTPUT", QgsProcessing::TEMPORARY_OUTPUT}});
  EXPECT_EQ(mError.toStdString(), "");
  EXPECT_TRUE(mContext.layersToLoadOnCompletion().isEmpty());
}
