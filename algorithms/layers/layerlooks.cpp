#include "layers/layerlooks.h"

#include "model/status.h"
#include "qgiscompat.h"
#include "run/pluginfolder.h"

#include <QCoreApplication>
#include <QDomDocument>
#include <QFile>
#include <qgsattributetableconfig.h>
#include <qgsconditionalstyle.h>
#include <qgsexpression.h>
#include <qgsfillsymbol.h>
#include <qgsgraduatedsymbolrenderer.h>
#include <qgsmarkersymbol.h>
#include <qgsrasterlayer.h>
#include <qgsrasterlayertemporalproperties.h>
#include <qgsrasterrenderer.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayertemporalproperties.h>
#include <QRegularExpression>

#include <cmath>
#include <memory>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::LayerLooks)
};

const QString sNdviStyle = QStringLiteral("styles/ndvi.qml");
const QString sTime = QStringLiteral("datetime"), sStatus = QStringLiteral("status");

/// Stands for NULL, which no class of a graduated renderer takes: such features would not be drawn.
constexpr double NO_VALUE = -1e6;
/// Beyond any NDVI, which is no more than −1 … 1 where reflectance is positive.
constexpr double FAR = 1e5;

const QString sGrey = QStringLiteral("#5f5f5f");

bool has(const QgsVectorLayer &layer, const char *field)
{
  return layer.fields().lookupField(QLatin1String(field)) >= 0;
}

QString valueOrNone(const QString &field)
{
  return QStringLiteral("coalesce(%1, %2)").arg(QgsExpression::quotedColumnRef(field)).arg(NO_VALUE, 0, 'f', 0);
}

QgsSymbol *outline(const QString &colour, double width)
{
  std::unique_ptr<QgsFillSymbol> symbol(QgsFillSymbol::createSimple({{QStringLiteral("style"), QStringLiteral("no")},
                                                                     {QStringLiteral("outline_color"), colour},
                                                                     {QStringLiteral("outline_width"), width}}));
  return symbol.release();
}

QgsSymbol *filled(const QString &colour)
{
  std::unique_ptr<QgsFillSymbol> symbol(QgsFillSymbol::createSimple({{QStringLiteral("color"), colour},
                                                                     {QStringLiteral("outline_color"), sGrey},
                                                                     {QStringLiteral("outline_width"), 0.2}}));
  return symbol.release();
}

QgsSymbol *dot(const QString &colour)
{
  std::unique_ptr<QgsMarkerSymbol> symbol(
      QgsMarkerSymbol::createSimple({{QStringLiteral("color"), colour},
                                     {QStringLiteral("outline_style"), QStringLiteral("no")},
                                     {QStringLiteral("size"), 1.6}}));
  return symbol.release();
}

/// The colours of NDVI rasters, out of their style.
QgsRangeList ndviRanges(QgsSymbol *(*symbolOf)(const QString &colour))
{
  QgsRangeList ranges;
  QFile file(pluginFile(sNdviStyle));
  QDomDocument style;
  if (!file.open(QIODevice::ReadOnly) || !style.setContent(&file))
    return ranges;
  double lower = -FAR;
  const QDomNodeList items = style.elementsByTagName(QStringLiteral("item"));
  for (int i = 0; i < items.size(); ++i)
  {
    const QDomElement item = items.at(i).toElement();
    bool ok = false;
    const double value = item.attribute(QStringLiteral("value")).toDouble(&ok);
    const double upper = ok && std::isfinite(value) ? value : FAR;
    ranges << QgsRendererRange(lower, upper, symbolOf(item.attribute(QStringLiteral("color"))),
                               item.attribute(QStringLiteral("label")));
    lower = upper;
  }
  return ranges;
}

/// Whether the format has kept datetime as a time.
void showAtItsTime(QgsVectorLayer &layer)
{
  const int field = layer.fields().lookupField(sTime);
  auto *time = qobject_cast<QgsVectorLayerTemporalProperties *>(layer.temporalProperties());
  if (!time || field < 0 || !layer.fields().at(field).isDateOrTime())
    return;
  time->setMode(INSTANT_FROM_FIELD);
  time->setStartField(layer.fields().at(field).name());
  time->setFixedDuration(0);
  time->setIsActive(true);
}

void styleCollection(QgsVectorLayer &layer)
{
  struct Cloudiness
  {
    double upper;
    const char *colour;
  };
  // Blue to red (ColorBrewer's RdBu), which colour-blind people tell apart.
  constexpr Cloudiness CLASSES[] = {
      {20, "#2166ac"}, {40, "#67a9cf"}, {60, "#b8860b"}, {80, "#ef8a62"}, {100, "#b2182b"}};
  constexpr double WIDTH = 0.5; // mm
  QgsRangeList ranges;
  double lower = 0;
  for (const Cloudiness &one : CLASSES)
  {
    ranges << QgsRendererRange(lower, one.upper, outline(QString::fromLatin1(one.colour), WIDTH),
                               Tr::tr("clouds %1 – %2 %").arg(lower).arg(one.upper));
    lower = one.upper;
  }
  ranges << QgsRendererRange(NO_VALUE, NO_VALUE, outline(sGrey, WIDTH), Tr::tr("clouds unknown"));
  const QString clouds = QStringLiteral("cloud_cover");
  auto renderer = std::make_unique<QgsGraduatedSymbolRenderer>(valueOrNone(clouds), ranges);
  renderer->setOrderBy(QgsFeatureRequest::OrderBy(
      {QgsFeatureRequest::OrderByClause(QgsExpression::quotedColumnRef(clouds), false, true)}));
  renderer->setOrderByEnabled(true);
  layer.setRenderer(renderer.release());
}

void styleByNdvi(QgsVectorLayer &layer, const QString &column, QgsSymbol *(*symbolOf)(const QString &colour))
{
  QgsRangeList ranges = ndviRanges(symbolOf);
  if (ranges.isEmpty())
    return;
  if (layer.geometryType() == POLYGON_KIND)
    ranges << QgsRendererRange(NO_VALUE, NO_VALUE, outline(sGrey, 0.3), Tr::tr("no valid pixel"));
  layer.setRenderer(std::make_unique<QgsGraduatedSymbolRenderer>(valueOrNone(column), ranges).release());
}

QgsConditionalStyle rowStyle(const QString &rule, const QString &name, const char *background)
{
  QgsConditionalStyle style(rule);
  style.setName(name);
  style.setBackgroundColor(QColor(QLatin1String(background)));
  style.setTextColor(QColor(QStringLiteral("#1f1f1f"))); // the background is light in dark themes too
  return style;
}

/// Whether the user keeps a style for the layer, which QGIS has given it: in a file beside the layer's, in its
/// database, or in Processing's settings for that output. The latter is told by being of another kind than new layers
/// have.
bool hasStyleOfTheUser(QgsMapLayer &layer)
{
  static const QStringList ofNewLayers{QStringLiteral("singleSymbol"), QStringLiteral("embeddedSymbol"),
                                       QStringLiteral("singlebandgray"), QStringLiteral("multibandcolor")};
  QString type;
  if (auto *vector = qobject_cast<QgsVectorLayer *>(&layer))
  {
    if (!vector->conditionalStyles()->rowStyles().isEmpty())
      return true;
    type = vector->renderer() ? vector->renderer()->type() : QString();
  }
  else if (auto *raster = qobject_cast<QgsRasterLayer *>(&layer))
    type = raster->renderer() ? raster->renderer()->type() : QString();
  if (!type.isEmpty() && !ofNewLayers.contains(type))
    return true;
  bool isThere = false;
  layer.loadNamedStyle(layer.styleURI(), isThere); // loadDefaultStyle() would count what formats like KML draw
  return isThere;
}

/// What \a column says of a row, as expressions of QGIS.
QgsConditionalStyles statusStyles(const QString &column)
{
  const auto list = [](std::initializer_list<const char *> names)
  {
    QStringList quoted;
    for (const char *name : names)
      quoted << QgsExpression::quotedString(QLatin1String(name));
    return quoted.join(QLatin1String(", "));
  };
  const QString skipped = QString::fromLatin1(statusName(SceneStatus::Skipped)); // a word of zones too
  const QString partlyRead = QString::fromLatin1(statusName(SceneStatus::PartlyRead));
  const QString fine = list({statusName(ZoneStatus::Ok), statusName(ZoneStatus::Partial)});
  const QString errors = list({statusName(ZoneStatus::ReadError), statusName(ZoneStatus::GeometryError)}) +
                         QLatin1String(", ") + QgsExpression::quotedString(partlyRead);
  const QString leftOut = QgsExpression::quotedString(skipped);
  constexpr const char *YELLOW = "#fff3cd", *RED = "#f8d7da";
  return {rowStyle(QStringLiteral("%1 NOT IN (%2, %3, %4)").arg(column, fine, errors, leftOut),
                   Tr::tr("no valid pixel"), YELLOW),
          rowStyle(QStringLiteral("%1 = %2").arg(column, leftOut), Tr::tr("skipped"), YELLOW),
          rowStyle(QStringLiteral("%1 IN (%2)").arg(column, errors), Tr::tr("error"), RED)};
}

void styleTable(QgsVectorLayer &layer)
{
  layer.conditionalStyles()->setRowStyles(statusStyles(QgsExpression::quotedColumnRef(sStatus)));
  constexpr int MESSAGE_WIDTH = 420, ID_WIDTH = 160; // pixels; QGIS gives each column 100
  QgsAttributeTableConfig config = layer.attributeTableConfig();
  config.update(layer.fields());
  const QVector<QgsAttributeTableConfig::ColumnConfig> columns = config.columns();
  for (int i = 0; i < columns.size(); ++i)
  {
    if (columns[i].name == QLatin1String("message"))
      config.setColumnWidth(i, MESSAGE_WIDTH);
    else if (columns[i].name == QLatin1String("scene_id"))
      config.setColumnWidth(i, ID_WIDTH);
  }
  layer.setAttributeTableConfig(config);
}

/// Every date's status, among the columns of polygons.
void colourStatusColumns(QgsVectorLayer &layer)
{
  static const QRegularExpression ofDate(QStringLiteral("^status_\\d{8}(_|$)")); // not the user's own status_owner
  const QStringList names = layer.fields().names();
  for (const QString &name : names)
  {
    if (ofDate.match(name).hasMatch())
      layer.conditionalStyles()->setFieldStyles(name, statusStyles(QStringLiteral("@value")));
  }
}

} // namespace

QString styleNdviRaster(QgsRasterLayer &layer)
{
  if (hasStyleOfTheUser(layer))
    return {};
  bool ok = false;
  const QString problem = layer.loadNamedStyle(pluginFile(sNdviStyle), ok);
  return ok ? QString() : Tr::tr("The NDVI style could not be applied to %1: %2").arg(layer.name(), problem);
}

void setLayerTime(QgsRasterLayer &layer, const QgsDateTimeRange &range)
{
  auto *time = qobject_cast<QgsRasterLayerTemporalProperties *>(layer.temporalProperties());
  if (!time || range.isInfinite())
    return;
  time->setMode(FIXED_TEMPORAL_RANGE);
  time->setFixedTemporalRange(range);
  time->setIsActive(true);
}

void styleResultLayer(QgsVectorLayer &layer, const QString &ndviColumn)
{
  if (hasStyleOfTheUser(layer))
    return;
  const bool isPolygon = layer.geometryType() == POLYGON_KIND;
  if (isPolygon && !ndviColumn.isEmpty() && layer.fields().lookupField(ndviColumn) >= 0)
    styleByNdvi(layer, ndviColumn, filled);
  else if (isPolygon && has(layer, "cloud_cover") && has(layer, "nir"))
  {
    styleCollection(layer);
    showAtItsTime(layer);
  }
  else if (layer.geometryType() == POINT_KIND && has(layer, "ndvi"))
  {
    styleByNdvi(layer, QStringLiteral("ndvi"), dot);
    showAtItsTime(layer);
  }
  if (isPolygon)
    colourStatusColumns(layer);
  if (!layer.isSpatial() && has(layer, "status") && has(layer, "message"))
    styleTable(layer);
}

} // namespace ndvi
