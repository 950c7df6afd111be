#pragma once

#include "io/gdal/gdalzoneprojector.h"

#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransformcontext.h>

namespace ndvi
{

/// Transforms with QGIS, which knows the datum transformations chosen for the project or for the user. The function
/// given back may be called from any thread, one call at a time.
PointTransform qgisPointTransform(const QgsCoordinateTransformContext &context);

/// The CRS the core names by WKT or authority ("EPSG:32613"). Throws Error(Crs) where it has none or QGIS does not know
/// it.
QgsCoordinateReferenceSystem crsOf(const std::string &definition);

/// "EPSG:32613", or its description where no authority names it. Throws as crsOf().
QString crsName(const std::string &definition);

/// The CRS as the core takes it (WKT).
std::string wktOf(const QgsCoordinateReferenceSystem &crs);

} // namespace ndvi
