"""The fields' outlines in metres, which pixels they hold, and the layer the user would have."""
import os

import numpy as np
from osgeo import gdal, ogr, osr

from .plan import EPSG, FIELDS, ULX, ULY


def outline(item, size):
    """The field's parts as lists of rings of UTM points."""
    if item.ring:
        (x, y), = item.parts[0][0]
        x, y = ULX + 10 * round(x * size.pixels), ULY - 10 * round(y * size.pixels)
        return [[[(x + dx, y + dy) for dx, dy in item.ring(size)]]]
    return [[[(ULX + x * size.metres, ULY - y * size.metres) for x, y in ring] for ring in part] for part in item.parts]


def pixels(item, size):
    """Boolean array of the tile's 10 m pixels whose centres lie in the field (even-odd, by crossing number)."""
    n = size.pixels
    cx = ULX + 10 * np.arange(n) + 5.
    cy = ULY - 10 * np.arange(n) - 5.
    inside = np.zeros((n, n), bool)
    for part in outline(item, size):
        odd = np.zeros((n, n), bool)
        for ring in part:
            for (xa, ya), (xb, yb) in zip(ring, ring[1:] + ring[:1]):
                if ya == yb:
                    continue
                rows = (np.minimum(ya, yb) <= cy) & (cy < np.maximum(ya, yb))
                crossing = xa + (cy[rows] - ya) * (xb - xa) / (yb - ya)
                odd[rows] ^= cx[None, :] >= crossing[:, None]
        inside |= odd
    return inside


def share_inside(item, size):
    """Share of the field's area within the tile, by GEOS."""
    shape = ogr.CreateGeometryFromWkt(_wkt(outline(item, size))).MakeValid()
    x1, y1 = ULX + size.metres, ULY - size.metres
    tile = ogr.CreateGeometryFromWkt(
        f"POLYGON(({ULX} {ULY},{x1} {ULY},{x1} {y1},{ULX} {y1},{ULX} {ULY}))")
    return shape.Intersection(tile).GetArea() / shape.GetArea()


def _wkt(parts):
    text = ",".join("(" + ",".join("(" + ",".join(f"{x!r} {y!r}" for x, y in ring + ring[:1]) + ")" for ring in part) + ")"
                    for part in parts)
    return f"MULTIPOLYGON({text})"


def write_layer(path, size):
    """fields.gpkg: what a user brings, in longitude and latitude."""
    if os.path.exists(path):
        os.remove(path)
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2021-10-01T00:00:00.000Z")  # the same bytes on every run
    utm, wgs84 = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(EPSG)
    wgs84.ImportFromEPSG(4326)
    for srs in (utm, wgs84):
        srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_wgs84 = osr.CoordinateTransformation(utm, wgs84)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer("fields", wgs84, ogr.wkbMultiPolygon)
    for name in ("field_id", "name", "crop", "note"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for item in FIELDS:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in (("field_id", item.id), ("name", item.name), ("crop", item.crop), ("note", item.note)):
            feature[name] = value
        shape = ogr.CreateGeometryFromWkt(_wkt(outline(item, size)))
        shape.Transform(to_wgs84)
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    source = None
    gdal.SetConfigOption("OGR_CURRENT_DATE", None)
