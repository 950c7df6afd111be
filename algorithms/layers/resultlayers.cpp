#include "layers/resultlayers.h"

#include "layers/layerlooks.h"

#include <QFileInfo>
#include <qgslayertree.h>
#include <qgsmaplayerstore.h>
#include <qgsprocessingfeedback.h>
#include <qgsproject.h>
#include <qgsrasterlayer.h>
#include <qgssettings.h>
#include <qgsvectorlayer.h>
#include <QThread>

#include <algorithm>
#include <memory>
#include <utility>

namespace ndvi
{

namespace
{

bool isRaster(QgsLayerTreeNode *node)
{
  auto *layer = qobject_cast<QgsLayerTreeLayer *>(node);
  return layer && qobject_cast<QgsRasterLayer *>(layer->layer());
}

/// The group that the user has results put into, or the whole tree.
QgsLayerTreeGroup *homeOfResults(const QgsProject &project)
{
  const QString name = QgsSettings().value(QStringLiteral("Processing/Configuration/RESULTS_GROUP_NAME")).toString();
  QgsLayerTreeGroup *group = name.isEmpty() ? nullptr : project.layerTreeRoot()->findGroup(name);
  return group ? group : project.layerTreeRoot();
}

/// The group that the layer of that id (a collection) is in, wherever the user has put it; of one that is not in the
/// tree, the group of a layer of that name, or the one of that name, made where it is missing: not within another one,
/// where QGIS puts new layers when the current one is there.
QgsLayerTreeGroup *groupFor(QgsLayerTreeNode *node, QgsLayerTreeGroup *home, const QString &layerId,
                            const QString &name)
{
  const auto groupOf = [home](QgsLayerTreeLayer *layer)
  {
    auto *group = layer ? qobject_cast<QgsLayerTreeGroup *>(layer->parent()) : nullptr;
    return group != home ? group : nullptr;
  };
  QgsLayerTreeLayer *subject = layerId.isEmpty() ? nullptr : home->findLayer(layerId);
  if (QgsLayerTreeGroup *group = groupOf(subject))
    return group;
  const QList<QgsLayerTreeLayer *> layers = subject ? QList<QgsLayerTreeLayer *>() : home->findLayers();
  for (QgsLayerTreeLayer *layer : layers)
  {
    if (layer != node && layer->name() == name && groupOf(layer))
      return groupOf(layer);
  }
  if (QgsLayerTreeGroup *group = home->findGroup(name))
    return group;
  while (node->parent() && node->parent() != home)
    node = node->parent();
  return home->insertGroup(std::max(0, static_cast<int>(home->children().indexOf(node))), name);
}

/// Moves a loaded layer into that group: on top, but rasters below the other layers that are there on top. Does nothing
/// where it is not in the layer tree.
void moveToGroup(const QgsMapLayer &layer, const QgsProject &project, const QString &layerId, const QString &name)
{
  QgsLayerTreeLayer *node = project.layerTreeRoot()->findLayer(layer.id());
  auto *parent = node ? qobject_cast<QgsLayerTreeGroup *>(node->parent()) : nullptr;
  if (!parent || name.isEmpty())
    return;
  QgsLayerTreeGroup *group = groupFor(node, homeOfResults(project), layerId, name);
  if (group == parent && !isRaster(node))
    return;
  const QList<QgsLayerTreeNode *> members = group->children();
  int place = 0;
  while (isRaster(node) && place < members.size() && (members[place] == node || !isRaster(members[place])))
    ++place;
  // A layer that is in the tree nowhere is taken out of the project: first the copy, then the original.
  group->insertChildNode(place, node->clone());
  parent->removeChildNode(node);
}

class LayerPresenter : public QgsProcessingLayerPostProcessorInterface
{
public:
  LayerPresenter(QString layerId, QString group, bool ownsGroup, LayerLook look)
      : mLayerId(std::move(layerId)), mGroup(std::move(group)), mOwnsGroup(ownsGroup), mLook(std::move(look))
  {
  }

  void postProcessLayer(QgsMapLayer *layer, QgsProcessingContext &context, QgsProcessingFeedback *feedback) override
  {
    // A file that is written again is a layer of the project already: what the user has made of it stays. The id tells
    // such a layer from one whose style was saved from another.
    if (!layer || layer->customProperty(PRESENTED).toString() == layer->id())
      return;
    const QString id = layer->id();
    if (mLook)
      mLook(*layer, feedback);
    layer->setCustomProperty(PRESENTED, id); // after the look, which may load a style
    layer->triggerRepaint();
    if (context.project())
      moveToGroup(*layer, *context.project(), mLayerId, mOwnsGroup ? layer->name() : mGroup);
  }

private:
  static constexpr const char *PRESENTED = "ndvi_collections/presented";

  QString mLayerId, mGroup;
  bool mOwnsGroup;
  LayerLook mLook;
};

LayerLook lookFor(const QString &ndviColumn)
{
  return [ndviColumn](QgsMapLayer &layer, QgsProcessingFeedback *feedback)
  {
    if (auto *vector = qobject_cast<QgsVectorLayer *>(&layer))
      styleResultLayer(*vector, ndviColumn);
    else if (auto *raster = qobject_cast<QgsRasterLayer *>(&layer))
    {
      const QString problem = styleNdviRaster(*raster);
      if (!problem.isEmpty() && feedback)
        feedback->pushWarning(problem);
    }
  };
}

const QString NAME_SEPARATOR = QStringLiteral(" – ");

/// Whether it is the output: what is given as a relative path is told as an absolute one.
bool isOutput(const QString &key, const QString &output)
{
  return key == output || (!output.isEmpty() && QFileInfo(key).absoluteFilePath() == output);
}

} // namespace

void presentLayer(QgsProcessingContext::LayerDetails &details, const CollectionPlace &collection, const LayerLook &look)
{
  // The context owns it from here on; a list of our own would delete it a second time.
  details.setPostProcessor(std::make_unique<LayerPresenter>(collection.id, collection.name, false, look).release());
}

ResultSubject ResultSubject::newCollection(const QString &name)
{
  ResultSubject subject;
  subject.name = name;
  subject.isCollection = true;
  return subject;
}

ResultSubject ResultSubject::madeOf(const CollectionPlace &collection, const QString &name, const QString &ndviColumn)
{
  ResultSubject subject;
  subject.group = collection.name;
  subject.layerId = collection.id;
  subject.name = name;
  subject.ndviColumn = ndviColumn;
  return subject;
}

QString subjectName(const QString &layerName)
{
  return layerName.section(NAME_SEPARATOR, -1);
}

void presentResults(const QgsProcessingAlgorithm &algorithm, const QVariantMap &outputs, const ResultSubject &subject,
                    QgsProcessingContext &context)
{
  const QStringList keys = context.layersToLoadOnCompletion().keys();
  for (auto output = outputs.begin(); output != outputs.end(); ++output)
  {
    const QgsProcessingParameterDefinition *definition = algorithm.parameterDefinition(output.key());
    if (!definition || !definition->isDestination())
      continue;
    const QString place = output.value().toString();
    const QString name =
        definition->description() + (subject.name.isEmpty() ? QString() : NAME_SEPARATOR + subject.name);
    // Other steps of a model see the layer, and group theirs by its name.
    QgsMapLayer *temporary = context.temporaryLayerStore()->mapLayer(place);
    if (temporary && temporary->name() == definition->description() && temporary->thread() == QThread::currentThread())
      temporary->setName(name);
    for (const QString &key : keys)
    {
      if (!isOutput(key, place))
        continue;
      QgsProcessingContext::LayerDetails &details = context.layerToLoadOnCompletionDetails(key);
      // Models call their outputs as ours are called where nobody gave them a name.
      if (details.name == definition->description() || details.name == definition->name())
        details.name = name;
      details.setPostProcessor(std::make_unique<LayerPresenter>(subject.layerId, subject.group, subject.isCollection,
                                                                lookFor(subject.ndviColumn))
                                   .release());
    }
  }
}

} // namespace ndvi
