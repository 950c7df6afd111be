#include "layers/resultlayers.h"

#include "layers/layerlooks.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <qgslayertree.h>
#include <qgsprocessingfeedback.h>
#include <qgsproject.h>
#include <qgsrasterlayer.h>
#include <qgsvectorlayer.h>

#include <memory>
#include <utility>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::ResultLayers)
};

/// Moves a loaded layer into a group beside it in the layer tree, which is made where it is missing: on top, but
/// rasters below what else is there. Does nothing where it is there already, or not in the tree at all.
void moveToGroup(const QgsMapLayer &layer, const QgsProject &project, const QString &name)
{
  QgsLayerTreeLayer *node = project.layerTreeRoot()->findLayer(layer.id());
  auto *parent = node ? qobject_cast<QgsLayerTreeGroup *>(node->parent()) : nullptr;
  if (!parent || name.isEmpty() || (parent->parent() && parent->name() == name))
    return;
  QgsLayerTreeGroup *group = nullptr;
  const QList<QgsLayerTreeNode *> siblings = parent->children();
  for (QgsLayerTreeNode *sibling : siblings)
  {
    if (!group && sibling->name() == name)
      group = qobject_cast<QgsLayerTreeGroup *>(sibling);
  }
  if (!group)
    group = parent->insertGroup(static_cast<int>(siblings.indexOf(node)), name);
  const auto isRaster = [](QgsLayerTreeNode *member)
  {
    auto *other = qobject_cast<QgsLayerTreeLayer *>(member);
    return other && qobject_cast<QgsRasterLayer *>(other->layer());
  };
  const QList<QgsLayerTreeNode *> members = group->children();
  int place = 0;
  while (isRaster(node) && place < members.size() && !isRaster(members[place]))
    ++place;
  // A layer that is in the tree nowhere is taken out of the project: first the copy, then the original.
  group->insertChildNode(place, node->clone());
  parent->removeChildNode(node);
}

class LayerPresenter : public QgsProcessingLayerPostProcessorInterface
{
public:
  LayerPresenter(QString group, LayerLook look) : mGroup(std::move(group)), mLook(std::move(look)) {}

  void postProcessLayer(QgsMapLayer *layer, QgsProcessingContext &context, QgsProcessingFeedback *feedback) override
  {
    if (!layer)
      return;
    if (mLook)
      mLook(*layer, feedback);
    layer->triggerRepaint();
    if (context.project())
      moveToGroup(*layer, *context.project(), mGroup.isEmpty() ? layer->name() : mGroup);
  }

private:
  QString mGroup;
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
        feedback->pushWarning(Tr::tr("The NDVI style could not be applied to %1: %2").arg(layer.name(), problem));
    }
  };
}

/// Whether it is the output: what is given as a relative path is told as an absolute one.
bool isOutput(const QString &key, const QString &output)
{
  return key == output || (!output.isEmpty() && QFileInfo(key).absoluteFilePath() == output);
}

} // namespace

void presentLayer(QgsProcessingContext::LayerDetails &details, const QString &group, const LayerLook &look)
{
  // The context owns it from here on; a list of our own would delete it a second time.
  details.setPostProcessor(std::make_unique<LayerPresenter>(group, look).release());
  setLayerGroup(details, group);
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
    for (const QString &key : keys)
    {
      if (!isOutput(key, output.value().toString()))
        continue;
      QgsProcessingContext::LayerDetails &details = context.layerToLoadOnCompletionDetails(key);
      if (!subject.name.isEmpty() && details.name == definition->description())
        details.name = Tr::tr("%1 – %2").arg(details.name, subject.name);
      presentLayer(details, subject.group, lookFor(subject.ndviColumn));
    }
  }
}

} // namespace ndvi
