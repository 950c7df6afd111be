#include "layers/ndvilayers.h"

#include "layers/layerlooks.h"
#include "layers/resultlayers.h"

#include <QDateTime>
#include <qgslayertree.h>
#include <qgsprocessingfeedback.h>
#include <qgsproject.h>
#include <qgsrasterlayer.h>
#include <QMap>
#include <QPointer>
#include <QSet>

#include <algorithm>

namespace ndvi
{

namespace
{

/// Styles a loaded NDVI raster and tells it when it is shown. One legend is enough: those of the others are folded.
LayerLook lookOf(const QgsDateTimeRange &range, bool hasLegend, const QPointer<QgsProject> &project)
{
  return [range, hasLegend, project](QgsMapLayer &layer, QgsProcessingFeedback *feedback)
  {
    auto *raster = qobject_cast<QgsRasterLayer *>(&layer);
    if (!raster)
      return;
    const QString problem = styleNdviRaster(*raster);
    if (!problem.isEmpty() && feedback)
      feedback->pushWarning(problem);
    setLayerTime(*raster, range);
    if (QgsLayerTreeLayer *node = project ? project->layerTreeRoot()->findLayer(layer.id()) : nullptr)
      node->setExpanded(hasLegend);
  };
}

QDate dayOf(Timestamp time)
{
  return QDateTime::fromMSecsSinceEpoch(time, UTC).date();
}

} // namespace

QStringList layerNames(const QList<NdviLayer> &layers)
{
  QStringList names;
  QSet<QString> taken;
  for (const NdviLayer &layer : layers)
  {
    QStringList parts;
    if (layer.time)
      parts << QString::fromStdString(formatDate(*layer.time));
    if (!layer.tile.isEmpty())
      parts << layer.tile;
    if (parts.size() < 2)
      parts << layer.sceneId;
    const QString stem = parts.join(' ');
    QString name = stem;
    for (int i = 2; taken.contains(name); ++i)
      name = QStringLiteral("%1 (%2)").arg(stem).arg(i);
    taken << name;
    names << name;
  }
  return names;
}

QList<QgsDateTimeRange> layerRanges(const QList<NdviLayer> &layers)
{
  QMap<QString, QList<QDate>> days; // by tile, ascending
  for (const NdviLayer &layer : layers)
  {
    if (layer.time)
      days[layer.tile] << dayOf(*layer.time);
  }
  for (QList<QDate> &list : days)
    std::sort(list.begin(), list.end());
  QList<QgsDateTimeRange> ranges;
  for (const NdviLayer &layer : layers)
  {
    if (!layer.time)
    {
      ranges << QgsDateTimeRange();
      continue;
    }
    const QDate day = dayOf(*layer.time);
    const QList<QDate> &list = days[layer.tile];
    const auto next = std::upper_bound(list.begin(), list.end(), day);
    const QDate end = next == list.end() ? day.addDays(1) : *next;
    // Projects keep whole seconds, and neither whether the end belongs to the range.
    ranges << QgsDateTimeRange(QDateTime(day, QTime(0, 0), UTC), QDateTime(end, QTime(0, 0), UTC).addSecs(-1));
  }
  return ranges;
}

void loadNdviLayers(const QList<NdviLayer> &layers, const CollectionPlace &collection, QgsProcessingContext &context)
{
  if (!context.project())
    return;
  const QStringList names = layerNames(layers);
  const QList<QgsDateTimeRange> ranges = layerRanges(layers);
  for (int i = 0; i < layers.size(); ++i)
  {
    QgsProcessingContext::LayerDetails details(names[i], context.project(), QStringLiteral("RASTERS"));
    details.forceName = true;
    presentLayer(details, collection, lookOf(ranges[i], i == layers.size() - 1, context.project()));
    context.addLayerToLoadOnCompletion(layers[i].path, details);
  }
}

} // namespace ndvi
