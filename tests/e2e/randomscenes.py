"""Random scenes and zones out of a seed, and what NumPy makes of them: the state, NDVI and bin of every pixel."""
import csv
import os
from dataclasses import dataclass, field

import numpy as np
from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()

LEFT, TOP, PIXEL = 600000, 5200000, 10
BINS = 40
TYPES = ("UInt16", "Int16", "Float32")
# Of a mask type: values to draw from, and whether the default MASK_CLASSES mask them (docs/algorithms/histogramtables.md).
MASKS = {"scl": ((4, 4, 4, 5, 6, 2, 7, 11, 0, 1, 3, 8, 9, 10), lambda v: np.isin(v, (0, 1, 3, 8, 9, 10))),
         "fmask": ((0, 0, 64, 128, 16, 32, 1, 2, 4, 8, 255), lambda v: (v & 0b1111) != 0),
         "qa_pixel": ((64, 64, 21824, 32, 128, 1, 2, 4, 8, 16), lambda v: (v & 0b11111) != 0),
         "binary": ((0, 0, 0, 1, 7), lambda v: v != 0)}


def crs():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    return reference


@dataclass(frozen=True)
class Lattice:
    """Where a scene's pixels are."""
    tile: str
    left: float
    top: float
    pixel: float
    rows: int
    columns: int

    def coarser(self, times):
        return Lattice(self.tile, self.left, self.top, self.pixel * times, -(-self.rows // times), -(-self.columns // times))

    def outline(self):
        right, bottom = self.left + self.columns * self.pixel, self.top - self.rows * self.pixel
        return polygon([(self.left, self.top), (right, self.top), (right, bottom), (self.left, bottom)])


@dataclass
class Scene:
    """A row of the collection, and what is expected of each pixel of its red band."""
    row: dict
    lattice: Lattice
    state: np.ndarray  # valid, masked, nodata, undefined
    ndvi: np.ndarray   # float64, NaN where not valid
    bin: np.ndarray    # below 0 and from BINS on: outside the bins; of no meaning where not valid

    @property
    def stored(self):
        return self.ndvi.astype(np.float32)

    @property
    def integers(self):
        """NDVI × 10000 rounded half away from zero, −32768 for none."""
        scaled = self.stored.astype(float) * 1e4
        rounded = np.clip(np.copysign(np.floor(np.abs(scaled) + 0.5), scaled), -32767, 32767)
        return np.where(self.state == "valid", rounded, -32768).astype(np.int16)


def bins_of_fractions(p, q):
    """The bins of the exact p / q; integers alone."""
    bins = (20 * p) // q + 20
    bins[p == q] = BINS - 1
    return bins


def bins_of_floats(values):
    """The bins of float32 numbers."""
    edges = (np.arange(BINS + 1) / 20 - 1).astype(np.float32)
    bins = np.searchsorted(edges, values, side="right") - 1
    bins[values == edges[-1]] = BINS - 1
    return bins


def bins_of_integers(stored):
    """The bins of NDVI × 10000; integers alone."""
    return bins_of_fractions(stored.astype(np.int64), np.full(stored.shape, 10000))


def polygon(*rings):
    shape = ogr.Geometry(ogr.wkbPolygon)
    for points in rings:
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in [*points, points[0]]:
            ring.AddPoint_2D(float(x), float(y))
        shape.AddGeometry(ring)
    return shape


@dataclass
class RandomCase:
    """A collection of scenes on two lattices and a layer of zones in `folder`; the same seed gives the same."""
    seed: int
    folder: str
    scenes: list = field(default_factory=list)
    zones: dict = field(default_factory=dict)  # id: geometry

    def __post_init__(self):
        self.random = np.random.default_rng(self.seed)
        self.type = TYPES[self.seed % len(TYPES)]
        os.makedirs(self.folder)
        rows, columns = (int(size) for size in self.random.integers(36, 64, 2))
        first = Lattice("T32TPS", LEFT, TOP, PIXEL, rows, columns)
        # The second lattice: the pixels of the first moved by a part of one, or pixels of another size.
        if self.seed % 2:
            second = Lattice("T32TQS", LEFT + 10 * columns // 2 + 3.7, TOP + 46.3, PIXEL, rows + 5, columns)
        else:
            second = Lattice("T32TQS", LEFT + 5 * columns, TOP - 35, 15, rows // 2, columns // 2)
        months = self.random.permutation(12)[:4] + 1
        for number, (lattice, month) in enumerate(zip((first, second, first, second), months)):
            self.scenes.append(self.scene(f"scene{number}", lattice, f"2024-{month:02}-11T10:20:{30 + number}Z"))
        self.collection = self.write_collection("collection.csv", self.scenes)
        self.write_zones()

    def choose(self, *values):
        return values[int(self.random.integers(len(values)))]

    def write_collection(self, name, scenes, **fields):
        """A CSV of `scenes`, of some fields where they are given: {field: function of a scene}."""
        path = os.path.join(self.folder, name)
        rows = [{key: value(scene) for key, value in fields.items()} if fields else scene.row for scene in scenes]
        with open(path, "w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, rows[0].keys())
            writer.writeheader()
            writer.writerows(rows)
        return path

    def write_raster(self, name, values, lattice, nodata=None):
        block = self.choose(16, 32, 64)
        layout = self.choose(["TILED=YES", f"BLOCKXSIZE={block}", f"BLOCKYSIZE={block}"], [f"BLOCKYSIZE={self.choose(1, 7, 20)}"])
        packing = self.choose(["COMPRESS=DEFLATE"], ["COMPRESS=LZW"], ["COMPRESS=NONE"],
                              ["COMPRESS=DEFLATE", f"PREDICTOR={3 if values.dtype.kind == 'f' else 2}"])
        path = os.path.join(self.folder, name)
        kinds = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16, "float32": gdal.GDT_Float32}
        dataset = gdal.GetDriverByName("GTiff").Create(path, values.shape[1], values.shape[0], 1, kinds[values.dtype.name],
                                                       layout + packing)
        dataset.SetGeoTransform((lattice.left, lattice.pixel, 0, lattice.top, 0, -lattice.pixel))
        dataset.SetProjection(crs().ExportToWkt())
        if nodata is not None:
            dataset.GetRasterBand(1).SetNoDataValue(nodata)
        dataset.GetRasterBand(1).WriteArray(values)
        return path

    def numbers(self, lattice, offset, quantification, nodata):
        """A band: numbers small enough to meet edges of bins, and among them no data, negative reflectance, saturation."""
        size = lattice.rows, lattice.columns
        values = self.random.integers(1, 60, size) * self.random.choice([1, 1, 20, 100], size) - offset
        kind = self.random.integers(0, 60, size)
        if self.type == "Float32":
            values = (values + self.random.choice([0, 0.25, 1 / 3], size)) * (quantification / 10000)
        values[kind == 2] = -offset - 30 * quantification / 10000
        if nodata is not None:
            values[kind == 0] = nodata
        if self.type == "UInt16":
            values[kind == 1] = 65535
        if self.type == "Float32":
            values[kind == 1] = np.nan
        return values.astype(self.type.lower())

    def scene(self, name, lattice, time):
        offsets, quantification = (0, 0), 10000
        if self.type == "Float32":
            quantification = self.choose(1, 10000)
        if quantification == 10000:
            offsets = self.choose((0, 0), (-1000, -1000), (-1000, -900), (-999.5, -1000.25))
        nodata = {"UInt16": 0, "Int16": -9999, "Float32": self.choose(None, -9999)}[self.type]
        in_row = nodata is not None and self.choose(True, False)
        row = {"scene_id": name, "datetime": time, "tile": lattice.tile, "nodata": nodata if in_row else "",
               "quantification": quantification, "offset_red": offsets[0], "offset_nir": offsets[1], "offset_source": "user"}
        bands = {}
        # Whole numbers stay whole: a fraction of the offset is not in the file.
        for band, offset, times in (("red", int(offsets[0]), 1), ("nir", int(offsets[1]), self.choose(1, 1, 2))):
            grid = lattice.coarser(times)
            values = self.numbers(grid, offset, quantification, nodata)
            row[band] = self.write_raster(f"{name}_{band}.tif", values, grid, None if in_row else nodata)
            bands[band] = values.repeat(times, 0).repeat(times, 1)[:lattice.rows, :lattice.columns]
        mask_type = self.choose(*MASKS, None)
        row["scl"], row["mask_type"] = "", mask_type or ""
        masked = np.zeros((lattice.rows, lattice.columns), bool)
        if mask_type:
            times = self.choose(1, 2)
            grid = lattice.coarser(times)
            values = self.random.choice(MASKS[mask_type][0], (grid.rows, grid.columns)).astype(np.uint16)
            row["scl"] = self.write_raster(f"{name}_mask.tif", values, grid)
            masked = MASKS[mask_type][1](values).repeat(times, 0).repeat(times, 1)[:lattice.rows, :lattice.columns]
        return self.expected(row, lattice, bands, masked, nodata, offsets)

    def expected(self, row, lattice, bands, masked, nodata, offsets):
        red, nir = bands["red"], bands["nir"]
        whole = self.type != "Float32" and all(float(offset).is_integer() for offset in offsets)
        number = np.int64 if whole else np.float64
        empty = ~(np.isfinite(red) & np.isfinite(nir))
        if nodata is not None:
            empty |= (red == nodata) | (nir == nodata)
        if self.type == "UInt16":
            masked = masked | (red == 65535) | (nir == 65535)
        red, nir = (np.where(empty, 1, band).astype(number) + number(offset) for band, offset in zip((red, nir), offsets))
        p, q = nir - red, nir + red
        state = np.where(empty, "nodata", np.where(masked, "masked", np.where(q <= 0, "undefined", "valid")))
        p, q = (np.where(state == "valid", value, 1) for value in (p, q))
        ndvi = p / q
        bins = bins_of_fractions(p, q) if whole else bins_of_floats(ndvi.astype(np.float32))
        ndvi[state != "valid"] = np.nan
        return Scene(row, lattice, state, ndvi, bins)

    def write_zones(self):
        """Triangles, some of them partly outside; a frame; one smaller than a pixel, one far off, one around everything."""
        lattices = {scene.lattice for scene in self.scenes}
        left, right = (bound(x for lattice in lattices for x in lattice.outline().GetEnvelope()[:2]) for bound in (min, max))
        bottom, top = (bound(y for lattice in lattices for y in lattice.outline().GetEnvelope()[2:]) for bound in (min, max))

        def point(margin):
            return np.array([self.random.uniform(left - margin, right + margin), self.random.uniform(bottom - margin, top + margin)])

        def box(x0, y0, x1, y1):
            return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
        shapes = [polygon([point(50) for _ in range(3)]) for _ in range(7)]
        x, y = point(-150)
        shapes += [polygon(box(x - 141.3, y - 97.1, x + 133.7, y + 120.9), box(x - 60.7, y - 44.9, x + 31.1, y + 70.3)),
                   polygon(box(x + 1.1, y + 1.3, x + 5.3, y + 4.7)), polygon(box(left - 900, top, left - 700, top + 100)),
                   polygon(box(left - 10, bottom - 10, right + 10, top + 10))]
        self.zones = dict(enumerate(shapes))
        self.everything = len(shapes) - 1
        self.zone_file = os.path.join(self.folder, "zones.gpkg")
        source = ogr.GetDriverByName("GPKG").CreateDataSource(self.zone_file)
        layer = source.CreateLayer("zones", crs(), ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
        for number, shape in self.zones.items():
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("id", number)
            feature.SetGeometry(shape)
            layer.CreateFeature(feature)
