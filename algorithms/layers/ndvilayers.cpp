#include "layers/ndvilayers.h"

#include "run/pluginfolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <qgsmaplayer.h>
#include <qgsprocessingfeedback.h>
#include <qgsrasterlayer.h>
#include <qgsrasterlayertemporalproperties.h>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <memory>

namespace ndvi
{

namespace
{

/// Styles a loaded NDVI raster and tells it when it is shown.
class NdviLayerStyler : public QgsProcessingLayerPostProcessorInterface
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::NdviLayers)

public:
  explicit NdviLayerStyler(const QgsDateTimeRange &range) : mRange(range) {}

  void postProcessLayer(QgsMapLayer *layer, QgsProcessingContext &, QgsProcessingFeedback *feedback) override
  {
    auto *raster = qobject_cast<QgsRasterLayer *>(layer);
    if (!raster)
      return;
    bool ok = false;
    const QString problem = raster->loadNamedStyle(pluginFile(QStringLiteral("styles/ndvi.qml")), ok);
    if (!ok && feedback)
      feedback->pushWarning(tr("The NDVI style could not be applied to %1: %2").arg(layer->name(), problem));
    // After the style, which switches it off.
    auto *time = qobject_cast<QgsRasterLayerTemporalProperties *>(raster->temporalProperties());
    if (time && !mRange.isInfinite())
    {
      time->setMode(FIXED_TEMPORAL_RANGE);
      time->setFixedTemporalRange(mRange);
      time->setIsActive(true);
    }
    raster->triggerRepaint();
  }

private:
  QgsDateTimeRange mRange;
};

QDate dayOf(Timestamp time)
{
  return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).date();
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
    ranges << QgsDateTimeRange(QDateTime(day, QTime(0, 0), Qt::UTC), QDateTime(end, QTime(0, 0), Qt::UTC).addSecs(-1));
  }
  return ranges;
}

void loadNdviLayers(const QList<NdviLayer> &layers, QgsProcessingContext &context)
{
  if (!context.project())
    return;
  const QStringList names = layerNames(layers);
  const QList<QgsDateTimeRange> ranges = layerRanges(layers);
  for (int i = 0; i < layers.size(); ++i)
  {
    QgsProcessingContext::LayerDetails details(names[i], context.project(), QStringLiteral("RASTERS"));
    details.forceName = true;
    // The context owns it from here on; a list of our own would delete it a second time.
    details.setPostProcessor(std::make_unique<NdviLayerStyler>(ranges[i]).release());
    setLayerGroup(details, QStringLiteral("NDVI"));
    context.addLayerToLoadOnCompletion(layers[i].path, details);
  }
}

} // namespace ndvi
