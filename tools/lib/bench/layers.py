"""Makes polygon layers over a raster: fields, regions, and layers that grow in zones or in vertices."""
import math
import struct
import zlib

import numpy as np
from osgeo import gdal, ogr

gdal.UseExceptions()
ogr.UseExceptions()

TAU = 2 * math.pi


class Area:
    """Where polygons are made: pixels of a raster, as coordinates of its CRS."""

    def __init__(self, raster):
        dataset = gdal.Open(raster)
        self.srs = dataset.GetSpatialRef()
        self.width, self.height = dataset.RasterXSize, dataset.RasterYSize
        self.block = dataset.GetRasterBand(1).GetBlockSize()
        self._transform = dataset.GetGeoTransform()

    @property
    def key(self):
        """Names the grid, and this file as it is now: layers of equal keys are the same."""
        left, pixel, _, top, _, _ = self._transform
        with open(__file__, "rb") as file:
            made_by = zlib.crc32(file.read())
        return f"{self.srs.GetAuthorityCode(None)}-{left:.0f}-{top:.0f}-{pixel:g}-{self.width}-{self.block[0]}-{made_by:08x}"

    def coordinates(self, points):
        left, pixel, _, top, _, step = self._transform
        return np.column_stack([left + pixel * points[:, 0], top + step * points[:, 1]])


def polygon(*rings):
    """Rings are arrays of points, not closed, the first one around the others."""
    closed = [np.vstack([ring, ring[:1]]).astype("<f8") for ring in rings]
    return struct.pack("<BII", 1, ogr.wkbPolygon, len(closed)) + b"".join(
        struct.pack("<I", len(ring)) + ring.tobytes() for ring in closed)


def multipolygon(*polygons):
    return struct.pack("<BII", 1, ogr.wkbMultiPolygon, len(polygons)) + b"".join(polygons)


def write(path, area, shapes):
    """A GeoPackage of multipolygons (lists of polygons, which are lists of rings in pixels); pid counts from 1."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer("zones", area.srs, ogr.wkbMultiPolygon)
    layer.CreateField(ogr.FieldDefn("pid", ogr.OFTInteger))
    layer.StartTransaction()
    for number, shape in enumerate(shapes, 1):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["pid"] = number
        parts = [polygon(*(area.coordinates(ring) for ring in rings)) for rings in shape]
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(multipolygon(*parts)))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def field(random, centre, cell):
    """A field within a square cell around its centre: a rounded rectangle of 1 to 20 ha with a rough outline."""
    hectares = float(np.clip(random.lognormal(1.4, .7), 1.1, 20))
    angles = np.sort(random.uniform(0, TAU, random.integers(8, 40)))
    radius = (np.abs(np.cos(angles)) ** 5 + np.abs(np.sin(angles)) ** 5) ** -.2 * random.uniform(.88, 1.05, len(angles))
    stretch = math.sqrt(random.uniform(1, 3))
    points = np.column_stack([radius * np.cos(angles) * stretch, radius * np.sin(angles) / stretch])
    x, y = points.T
    size = abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))) / 2
    # One hectare is a hundred pixels of 10 m.
    points *= min(math.sqrt(100 * hectares / max(size, .1)), .47 * cell / np.hypot(x, y).max())
    turn = random.uniform(0, TAU)
    return [[centre + points @ np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]])]]


def fields_in(random, left, top, size, cells):
    """Fields in all cells of a square of `size` pixels, row by row."""
    cell = size / cells
    for row in range(cells):
        for column in range(cells):
            middle = np.array([left + (column + .5) * cell, top + (row + .5) * cell])
            yield field(random, middle + random.uniform(-.02, .02, 2) * cell, cell)


def fields(area, count):
    """`count` fields all over the raster, none over another."""
    cells = math.ceil(math.sqrt(count))
    shapes = list(fields_in(np.random.default_rng(42), 0, 0, area.width, cells))
    chosen = np.random.default_rng(43).permutation(len(shapes))[:count]
    return [shapes[i] for i in np.sort(chosen)]


def zones_growing(area, counts):
    """Layers of the same kind of fields, each with more of them: by count, a part of those of the largest one."""
    largest = fields(area, max(counts))
    order = np.random.default_rng(44).permutation(len(largest))
    return {count: [largest[i] for i in np.sort(order[:count])] for count in counts}


def sparse(area, share):
    """Fields on a share of the blocks only, there about as dense as 2000 of them on a quarter of a tile."""
    width, height = area.block
    inner = [(x, y) for y in range(area.height // height) for x in range(area.width // width)]
    count = max(1, round(share * math.ceil(area.width / width) * math.ceil(area.height / height)))
    random = np.random.default_rng(45)
    chosen = random.permutation(len(inner))[:count]
    shapes = []
    for x, y in sorted(inner[i] for i in chosen):
        shapes += fields_in(random, x * width, y * height, min(width, height), 4)
    return shapes


def border(first, last, seed, depth=9, rough=.1):
    """A line that bends on all scales, as borders do: 2^depth points, the last one left out."""
    random = np.random.default_rng(seed)
    points = np.array([first, last])
    for _ in range(depth):
        way = np.diff(points, axis=0)
        middle = points[:-1] + way / 2 + np.column_stack([-way[:, 1], way[:, 0]]) * random.uniform(-rough, rough, (len(way), 1))
        merged = np.empty((2 * len(points) - 1, 2))
        merged[::2], merged[1::2] = points, middle
        points = merged
    return points[:-1]


def blob(centre, radius, vertices, seed):
    angles = np.linspace(0, TAU, vertices, endpoint=False)
    reach = radius * np.random.default_rng(seed).uniform(.85, 1.15, vertices)
    return centre + np.column_stack([reach * np.cos(angles), reach * np.sin(angles)])


def regions(area, columns=5, rows=4):
    """Regions that share their borders, beyond the raster's edge in places; some have a hole that belongs to a neighbour."""
    random = np.random.default_rng(46)
    cell = np.array([area.width / columns, area.height / rows])
    nodes = {(i, j): cell * (np.array([i, j]) + random.uniform(-.15, .15, 2)) for j in range(rows + 1) for i in range(columns + 1)}

    def side(a, b):
        """From node a to node b, the same line for whoever walks along it."""
        first, last = sorted([a, b])
        line = np.vstack([border(nodes[first], nodes[last], [47, *first, *last]), nodes[last]])
        return (line if a == first else line[::-1])[:-1]

    shapes = []
    for j in range(rows):
        for i in range(columns):
            corners = [(i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)]
            shapes.append([[np.vstack([side(a, b) for a, b in zip(corners, corners[1:] + corners[:1])])]])
    for number in (1, 6, 8, 12, 17):
        hole = blob(shapes[number][0][0].mean(axis=0), .14 * cell.min(), 120, number)
        shapes[number][0].append(hole)
        shapes[number + 1].append([hole])
    return shapes


def vertices(area, total, columns=5, rows=4):
    """Zones of the same shape whatever their vertices, `total` of them in all: a wavy outline, sampled."""
    cell = np.array([area.width / columns, area.height / rows])
    angles = np.linspace(0, TAU, total // (columns * rows), endpoint=False)
    shapes = []
    for j in range(rows):
        for i in range(columns):
            reach = .38 * cell.min() * (1 + .15 * np.sin(3 * angles + i) + .05 * np.sin(11 * angles + j))
            centre = cell * (np.array([i, j]) + .5)
            shapes.append([[centre + np.column_stack([reach * np.cos(angles), reach * np.sin(angles)])]])
    return shapes
