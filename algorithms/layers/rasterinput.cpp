#include "layers/rasterinput.h"

#include "layers/collectionreader.h"
#include "parameters/parameterchecks.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <qgslayermetadata.h>
#include <qgsmaplayerstore.h>
#include <qgsproject.h>
#include <qgsrasterdataprovider.h>
#include <qgsrasterlayer.h>
#include <qgsrasterlayertemporalproperties.h>
#include <QRegularExpression>
#include <QUrl>

#include <memory>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::RasterInput)
};

std::optional<Timestamp> beginOf(const QgsDateTimeRange &range)
{
  return range.begin().isValid() ? timestampOf(range.begin()) : std::nullopt;
}

void readTimes(const QgsRasterLayer &layer, RasterInput &input)
{
  const auto *times =
      qobject_cast<const QgsRasterLayerTemporalProperties *>(const_cast<QgsRasterLayer &>(layer).temporalProperties());
  if (times && times->isActive() && times->mode() == Qgis::RasterTemporalMode::FixedTemporalRange)
    input.layerTime = beginOf(times->fixedTemporalRange());
  const QList<QgsDateTimeRange> extents = layer.metadata().extent().temporalExtents();
  if (!extents.isEmpty())
    input.metadataTime = beginOf(extents.first());
}

/// Sets path and authcfg where GDAL opens the layer by its path alone: not with options of QGIS behind it, and not in
/// the memory of this process, which another one would look for in vain.
void readSource(const QgsRasterLayer &layer, RasterInput &input)
{
  static const QRegularExpression authentication(QStringLiteral(" authcfg='?([A-Za-z0-9]+)'?"));
  input.providerName = layer.providerType();
  input.source = layer.source();
  QString source = input.source;
  const QRegularExpressionMatch match = authentication.match(source);
  if (match.hasMatch())
  {
    input.authcfg = match.captured(1);
    source.remove(match.capturedStart(), match.capturedLength());
  }
  if (input.providerName == QLatin1String("gdal") && !source.contains(QLatin1String("|option:")) &&
      !source.contains(QLatin1String("|credential:")) && !source.startsWith(QLatin1String("/vsimem/")))
  {
    input.path = QFileInfo::exists(source) ? QFileInfo(source).absoluteFilePath() : source;
    return;
  }
  input.authcfg.clear();
  input.isFile = false;
}

/// A name for what GDAL opens though no file is called so: archives, URLs, parts of a file.
QString nameOfSource(const QString &source)
{
  // "/vsicurl?…&url=https%3A%2F%2F…" has its folders escaped.
  const bool isEscaped = source.startsWith(QLatin1String("/vsicurl?"));
  const QFileInfo file(isEscaped ? QUrl::fromPercentEncoding(source.toUtf8()) : source);
  const QString name = file.fileName().remove('"');
  return name.contains(':') ? name : file.completeBaseName();
}

QgsRasterLayer *gdalLayer(const QString &source, QgsProcessingContext &context)
{
  auto layer = std::make_unique<QgsRasterLayer>(source, nameOfSource(source), QStringLiteral("gdal"));
  return layer->isValid() ? qobject_cast<QgsRasterLayer *>(context.temporaryLayerStore()->addMapLayer(layer.release()))
                          : nullptr;
}

QgsRasterLayer *layerOf(const QVariant &value, QgsProcessingContext &context)
{
  if (QObject *object = value.value<QObject *>())
    return qobject_cast<QgsRasterLayer *>(object);
  QgsMapLayer *layer =
      QgsProcessingUtils::mapLayerFromString(value.toString(), context, true, QgsProcessingUtils::LayerHint::Raster);
  return layer ? qobject_cast<QgsRasterLayer *>(layer) : gdalLayer(value.toString(), context);
}

RasterInput inputOf(const QVariant &value, QgsProcessingContext &context)
{
  RasterInput input;
  const QgsRasterLayer *layer = layerOf(value, context);
  input.name = layer ? layer->name() : value.toString();
  if (!layer || !layer->isValid() || !layer->dataProvider())
  {
    input.problem = Tr::tr("LAYERS: “%1” cannot be opened as a raster layer.").arg(input.name);
    return input;
  }
  readSource(*layer, input);
  // Newer QGIS opens some of these itself, and names all parts of a file alike.
  const bool isOfProject = context.project() && context.project()->mapLayer(layer->id());
  if (!isOfProject && layer->source() == value.toString() && !QFileInfo::exists(layer->source()))
    input.name = nameOfSource(layer->source());
  if (input.name.trimmed().isEmpty()) // a layer made from a source alone
    input.name = input.providerName;
  readTimes(*layer, input);
  return input;
}

} // namespace

QString RasterInput::fileStem() const
{
  return !isFile || !QFileInfo(path).isFile() ? QString() : QFileInfo(path).completeBaseName();
}

std::vector<RasterInput> rasterInputs(const QVariant &value, QgsProcessingContext &context)
{
  const QVariant plain = evaluated(value, context);
  const bool isList = plain.userType() == QMetaType::QVariantList || plain.userType() == QMetaType::QStringList;
  const QVariantList values = isList ? plain.toList() : QVariantList{plain};
  std::vector<RasterInput> inputs;
  for (const QVariant &one : values)
  {
    if (!isUnset(one))
      inputs.push_back(inputOf(one, context));
  }
  return inputs;
}

} // namespace ndvi
