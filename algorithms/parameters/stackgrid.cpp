#include "parameters/stackgrid.h"

#include "layers/qgisprojection.h"
#include "model/error.h"
#include "parameters/parameterchecks.h"
#include "parameters/rasterparameters.h"

#include <QCoreApplication>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgsrasterlayer.h>

#include <cmath>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::StackGrid)
};

constexpr double MOST_PIXELS = 1e6; ///< a side

[[noreturn]] void fail(ErrorCode code, const QString &sentence)
{
  throw Error(code, sentence.toStdString());
}

/// As the core names a CRS: by its EPSG number where it has one.
std::string crsName(const QgsCoordinateReferenceSystem &crs)
{
  return crs.authid().startsWith(QLatin1String("EPSG:")) ? crs.authid().toStdString() : wktOf(crs);
}

QgsCoordinateReferenceSystem crsOf(const Grid &grid)
{
  const QString text = QString::fromStdString(grid.crs);
  return text.contains('[') ? QgsCoordinateReferenceSystem::fromWkt(text) : QgsCoordinateReferenceSystem(text);
}

QgsRectangle boxOf(const Grid &grid)
{
  const Box box = boundingBox(outlineOf(grid));
  return QgsRectangle(box.xMin, box.yMin, box.xMax, box.yMax);
}

Grid gridOf(const QgsRasterLayer &layer)
{
  Grid grid;
  grid.crs = crsName(layer.crs());
  grid.width = layer.width();
  grid.height = layer.height();
  const QgsRectangle box = layer.extent();
  grid.toCrs = {box.width() / grid.width, 0, box.xMinimum(), 0, -box.height() / grid.height, box.yMaximum()};
  return grid;
}

/// The first pixel at or below, the last above: touched ones, but for what rounding of coordinates touches.
double firstPixel(double edge)
{
  constexpr double SLACK = 1e-6;
  return std::floor(edge + SLACK);
}

double endPixel(double edge)
{
  constexpr double SLACK = 1e-6;
  return std::ceil(edge - SLACK);
}

void checkSize(double width, double height)
{
  if (!(width >= 1 && height >= 1))
    fail(ErrorCode::Input, Tr::tr("EXTENT holds no pixel of the stack."));
  if (width > MOST_PIXELS || height > MOST_PIXELS)
    fail(ErrorCode::Input, Tr::tr("The stack would have %1 × %2 pixels: RESOLUTION is in the units of the CRS (metres, "
                                  "or degrees), and EXTENT may be too large.")
                               .arg(width, 0, 'f', 0)
                               .arg(height, 0, 'f', 0));
}

/// The pixels of \a grid, or beside it, that \a box touches.
Grid cutTo(const Grid &grid, const QgsRectangle &box)
{
  const Point a = grid.toPixel({box.xMinimum(), box.yMaximum()}), b = grid.toPixel({box.xMaximum(), box.yMinimum()});
  const double left = firstPixel(std::min(a.x, b.x)), right = endPixel(std::max(a.x, b.x));
  const double top = firstPixel(std::min(a.y, b.y)), bottom = endPixel(std::max(a.y, b.y));
  checkSize(right - left, bottom - top);
  Grid cut = grid;
  const Point corner = grid.toCrs.map({left, top});
  cut.toCrs.c = corner.x;
  cut.toCrs.f = corner.y;
  cut.width = static_cast<int>(right - left);
  cut.height = static_cast<int>(bottom - top);
  return cut;
}

} // namespace

ParameterList gridParameters()
{
  return {new QgsProcessingParameterRasterLayer(QStringLiteral("GRID"), Tr::tr("Raster whose grid the stack gets"),
                                                QVariant(), true),
          new QgsProcessingParameterExtent(QStringLiteral("EXTENT"), Tr::tr("Area of the stack"), QVariant(), true),
          advanced(new QgsProcessingParameterCrs(QStringLiteral("CRS"), Tr::tr("CRS of the stack"), QVariant(), true)),
          advanced(new QgsProcessingParameterNumber(QStringLiteral("RESOLUTION"),
                                                    Tr::tr("Pixel size of the stack, in the units of its CRS"),
                                                    NUMBER_DOUBLE, QVariant(), true, 0)),
          new QgsProcessingParameterEnum(QStringLiteral("RESAMPLING"), Tr::tr("Resampling of scenes on other grids"),
                                         {Tr::tr("Nearest neighbour"), Tr::tr("Bilinear"), Tr::tr("Average")}, false,
                                         0)};
}

QString gridHelp()
{
  return paragraph("GRID",
                   Tr::tr("a raster: the stack gets its CRS, pixels and extent. Without one it gets the grid most "
                          "scenes have (the first of these where several have as many).")) +
         paragraph(
             "EXTENT",
             Tr::tr("the pixels of that grid, or of its continuation, that this rectangle touches. On the "
                    "command line xmin,xmax,ymin,ymax in degrees, or with a CRS behind it, as in [EPSG:32632].")) +
         paragraph("CRS, RESOLUTION",
                   Tr::tr("another CRS or pixel size, in units of the CRS; a CRS needs a RESOLUTION. The edges of the "
                          "pixels are whole multiples of it.")) +
         paragraph("RESAMPLING",
                   Tr::tr("how scenes on other grids come to that of the stack. 0: nearest neighbour; 1: bilinear; "
                          "2: the mean of the scene's pixels under the new one. Scenes whose pixels are pixels of the "
                          "stack are never resampled."));
}

QString gridProblem(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                    QgsProcessingContext &context)
{
  const auto isGiven = [&parameters](const char *name)
  { return !isUnset(parameters.value(QString::fromLatin1(name))); };
  if (isGiven("GRID") && (isGiven("CRS") || isGiven("RESOLUTION")))
    return Tr::tr("GRID gives the stack its CRS and pixels: CRS and RESOLUTION cannot be given as well.");
  if (isGiven("CRS") && !isGiven("RESOLUTION"))
    return Tr::tr("CRS needs RESOLUTION too, the size of a pixel in the units of the CRS.");
  try
  {
    extentOf(algorithm, parameters, context);
  }
  catch (const Error &e)
  {
    return QString::fromUtf8(e.what());
  }
  return QString();
}

StackGrid::StackGrid(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                     QgsProcessingContext &context)
    : mTransforms(context.transformContext())
{
  const auto definition = [&algorithm](const char *name)
  { return algorithm.parameterDefinition(QString::fromLatin1(name)); };
  if (!isUnset(parameters.value(QStringLiteral("GRID"))))
  {
    const QgsRasterLayer *layer =
        QgsProcessingParameters::parameterAsRasterLayer(definition("GRID"), parameters, context);
    if (!layer || !layer->isValid() || layer->width() <= 0 || layer->height() <= 0)
      fail(ErrorCode::Input, Tr::tr("GRID: the raster cannot be opened, or has no pixels of its own (a web map)."));
    if (!layer->crs().isValid())
      fail(ErrorCode::Crs, Tr::tr("GRID: the raster “%1” has no coordinate reference system.").arg(layer->name()));
    mLayer = gridOf(*layer);
  }
  if (const std::optional<NamedExtent> extent = extentOf(algorithm, parameters, context))
  {
    mBox = extent->box;
    mBoxCrs = extent->crs;
  }
  if (!isUnset(parameters.value(QStringLiteral("CRS"))))
  {
    mCrs = QgsProcessingParameters::parameterAsCrs(definition("CRS"), parameters, context);
    if (!mCrs.isValid())
      fail(ErrorCode::Crs, Tr::tr("CRS: unknown coordinate reference system."));
  }
  if (!isUnset(parameters.value(QStringLiteral("RESOLUTION"))))
  {
    mResolution = QgsProcessingParameters::parameterAsDouble(definition("RESOLUTION"), parameters, context);
    if (!(*mResolution > 0))
      fail(ErrorCode::Input, Tr::tr("RESOLUTION must be greater than 0."));
  }
}

Grid StackGrid::over(const Grid &common) const
{
  const Grid base = mLayer.value_or(common);
  const QgsCoordinateReferenceSystem baseCrs = crsOf(base), crs = mCrs.isValid() ? mCrs : baseCrs;
  const auto inCrs = [&](const QgsRectangle &box, const QgsCoordinateReferenceSystem &from)
  {
    try
    {
      return from == crs ? box : QgsCoordinateTransform(from, crs, mTransforms).transformBoundingBox(box);
    }
    catch (const QgsCsException &e)
    {
      fail(ErrorCode::Crs, Tr::tr("EXTENT cannot be brought into the CRS of the stack: %1").arg(e.what()));
    }
  };
  if (!mResolution)
    return mBox ? cutTo(base, inCrs(*mBox, mBoxCrs)) : base;
  const QgsRectangle box = mBox ? inCrs(*mBox, mBoxCrs) : inCrs(boxOf(base), baseCrs);
  Grid grid;
  grid.crs = crs == baseCrs ? base.crs : crsName(crs);
  grid.toCrs = {*mResolution, 0, 0, 0, -*mResolution, 0};
  grid.width = grid.height = 1;
  return cutTo(grid, box);
}

} // namespace ndvi
