#include "layers/qgisprojection.h"

#include "model/error.h"
#include "qgiscompat.h"

#include <QCoreApplication>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>

#include <cmath>
#include <limits>

namespace ndvi
{

namespace
{

struct Tr
{
  Q_DECLARE_TR_FUNCTIONS(ndvi::QgisProjection)
};

/// One point; x NaN where it has no image.
void transformPoint(const QgsCoordinateTransform &transform, Point &point)
{
  try
  {
    double z = 0;
    transform.transformInPlace(point.x, point.y, z);
  }
  catch (const QgsCsException &)
  {
    point.x = std::numeric_limits<double>::quiet_NaN();
  }
}

/// All points in one call; false where QGIS refuses the lot because of one of them.
bool transformAll(const QgsCoordinateTransform &transform, std::vector<Point> &points)
{
  QVector<double> xs, ys, zs(static_cast<int>(points.size()), 0.0);
  xs.reserve(zs.size());
  ys.reserve(zs.size());
  for (const Point &point : points)
  {
    xs << point.x;
    ys << point.y;
  }
  try
  {
    transform.transformInPlace(xs, ys, zs);
  }
  catch (const QgsCsException &)
  {
    return false;
  }
  for (int i = 0; i < zs.size(); ++i)
    points[static_cast<std::size_t>(i)] = {xs[i], ys[i]};
  return true;
}

} // namespace

QgsCoordinateReferenceSystem crsOf(const std::string &definition)
{
  const QString text = QString::fromStdString(definition);
  const QgsCoordinateReferenceSystem crs =
      text.contains('[') ? QgsCoordinateReferenceSystem::fromWkt(text) : QgsCoordinateReferenceSystem(text);
  if (!crs.isValid())
  {
    throw Error(ErrorCode::Crs,
                (text.isEmpty() ? Tr::tr("A layer or raster has no coordinate reference system. Assign one to it.")
                                : Tr::tr("Unknown coordinate reference system: %1").arg(text.left(200)))
                    .toStdString());
  }
  return crs;
}

QString crsName(const std::string &definition)
{
  const QgsCoordinateReferenceSystem crs = crsOf(definition);
  return crs.authid().isEmpty() ? crs.description() : crs.authid();
}

PointTransform qgisPointTransform(const QgsCoordinateTransformContext &context)
{
  return [context](const std::string &from, const std::string &to, std::vector<Point> &points)
  {
    const QgsCoordinateReferenceSystem source = crsOf(from), target = crsOf(to);
    const QgsCoordinateTransform transform(source, target, context);
    if (!transform.isValid())
    {
      throw Error(ErrorCode::Crs, Tr::tr("There is no transformation from %1 to %2.")
                                      .arg(source.description(), target.description())
                                      .toStdString());
    }
    if (transform.isShortCircuited() || points.empty())
      return;
    if (!transformAll(transform, points))
    {
      for (Point &point : points)
        transformPoint(transform, point);
    }
    for (Point &point : points)
    {
      if (!std::isfinite(point.x) || !std::isfinite(point.y))
        point.x = std::numeric_limits<double>::quiet_NaN();
    }
  };
}

std::string wktOf(const QgsCoordinateReferenceSystem &crs)
{
  return crs.toWkt(WKT_PREFERRED).toStdString();
}

} // namespace ndvi
