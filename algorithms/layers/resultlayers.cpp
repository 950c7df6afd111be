#include "layers/resultlayers.h"

#include "layers/layerlooks.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <qgslayertree.h>
#include <qgsprocessingfeedback.h>
#include <qgsproject.h>
#include <qgsrasterlayer.h>
#include <qgssettings.h>
#include <qgsvectorlayer.h>

#include <algorithm>
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

/// The group of that name, made where it is missing: not within another one, where QGIS puts new layers when the
/// current one is there.
QgsLayerTreeGroup *groupFor(QgsLayerTreeNode *node, QgsLayerTreeGroup *home, const QString &name)
{
  if (QgsLayerTreeGroup *group = home->findGroup(name))
    return group;
  while (node->parent() && node->parent() != home)
    node = node->parent();
  return home->insertGroup(std::max(0, static_cast<int>(home->children().indexOf(node))), name);
}

/// Moves a loaded layer into that group: on top, but rasters below the other layers that are there on top. Does nothing
/// where it is not in the layer tree.
void moveToGroup(const QgsMapLayer &layer, const QgsProject &project, const QString &name)
{
  QgsLayerTreeLayer *node = project.layerTreeRoot()->findLayer(layer.id());
  auto *parent = node ? qobject_cast<QgsLayerTreeGroup *>(node->parent()) : nullptr;
  if (!parent || name.isEmpty())
    return;
  QgsLayerTreeGroup *group = groupFor(node, homeOfResults(project), name);
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
  LayerPresenter(QString group, bool ownsGroup, LayerLook look)
      : mGroup(std::move(group)), mOwnsGroup(ownsGroup), mLook(std::move(look))
  {
  }

  void postProcessLayer(QgsMapLayer *layer, QgsProcessingContext &context, QgsProcessingFeedback *feedback) override
  {
    if (!layer)
      return;
    if (mLook)
      mLook(*layer, feedback);
    layer->triggerRepaint();
    if (context.project())
      moveToGroup(*layer, *context.project(), mOwnsGroup ? layer->name() : mGroup);
  }

private:
  QString mGroup;
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
        feedback->pushWarning(Tr::tr("The NDVI style could not be applied to %1: %2").arg(layer.name(), problem));
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

void presentLayer(QgsProcessingContext::LayerDetails &details, const QString &group, const LayerLook &look)
{
  // The context owns it from here on; a list of our own would delete it a second time.
  details.setPostProcessor(std::make_unique<LayerPresenter>(group, false, look).release());
  setLayerGroup(details, group);
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
    for (const QString &key : keys)
    {
      if (!isOutput(key, output.value().toString()))
        continue;
      QgsProcessingContext::LayerDetails &details = context.layerToLoadOnCompletionDetails(key);
      if (!subject.name.isEmpty() && details.name == definition->description())
        details.name = details.name + NAME_SEPARATOR + subject.name;
      details.setPostProcessor(
          std::make_unique<LayerPresenter>(subject.group, subject.isCollection, lookFor(subject.ndviColumn)).release());
      setLayerGroup(details, subject.group);
    }
  }
}

} // namespace ndvi
