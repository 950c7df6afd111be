#pragma once

#include "model/geometry.h"

#include <string>
#include <vector>

namespace ndvi
{

/// A ring of longitudes and latitudes made fit for a map of −180…180°: a ring that crosses the antimeridian (two
/// neighbours more than 180° apart) is cut there into two polygons. Empty for fewer than three distinct corners, for
/// coordinates that are not finite or latitudes beyond ±90°.
MultiPolygon footprintFromRing(const Ring &lonLat);

/// Reads "lat lon lat lon …" (blanks or commas between them; a third number per corner, a height, is noticed when the
/// count leaves no doubt), as EXT_POS_LIST and gml:coordinates of Sentinel-2 metadata have it. Empty where malformed.
MultiPolygon footprintFromLatLonList(const std::string &text);

/// The outline of a raster of \a columns × \a rows as footprint; \a transform is GDAL's geotransform (6 numbers) in
/// the CRS given as WKT, PROJ string or EPSG:n. Edges get points between the corners, as they are curved in degrees.
/// Empty where the CRS is missing or cannot be transformed.
MultiPolygon footprintFromGrid(const double *transform, int columns, int rows, const std::string &crs);

/// A ring in the CRS \a crs (as above) as footprint.
MultiPolygon footprintFromProjectedRing(const Ring &ring, const std::string &crs);

/// The outline of a raster file, read from its header; \a siblings are the names of the files beside it, sorted (world
/// files and .aux.xml are looked for among them only, which spares GDAL a listing of the folder for every file).
/// Empty where it cannot be opened or has no CRS.
MultiPolygon footprintOfRaster(const std::string &path, const std::vector<std::string> &siblings);

/// True where the footprint (longitudes of −180…180°) and the box have a point in common, be it one they only touch in
/// or be the box a line or a point. The box may reach to ±360°: beyond ±180 it goes on at the other side.
bool footprintMeets(const MultiPolygon &footprint, const Box &box);

} // namespace ndvi
