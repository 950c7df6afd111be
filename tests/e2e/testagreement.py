#!/usr/bin/python3
"""All algorithms see the same pixels: rasters, stack, samples, statistics and histograms of random scenes agree with each
other pixel for pixel and count for count, from bands and from stored NDVI."""
import csv
import os
import unittest

import numpy as np
from osgeo import gdal, ogr, osr

from support import LIMIT, PluginTest, tables

gdal.UseExceptions()

SIZE, SCENES, ZONES, SEED = 90, 6, 25, 20240611
LEFT, TOP, PIXEL = 600000, 5200000, 10
MASKED = (0, 1, 3, 8, 9, 10)


def write(path, values, pixel=PIXEL, block=32):
    rows, columns = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(
        path, columns, rows, 1, gdal.GDT_UInt16,
        ["TILED=YES", f"BLOCKXSIZE={block}", f"BLOCKYSIZE={block}", "COMPRESS=DEFLATE", "PREDICTOR=2"])
    dataset.SetGeoTransform((LEFT, pixel, 0, TOP, 0, -pixel))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(values)


def random_bands(random):
    """Numbers small enough to meet edges of bins, with nodata, saturated, negative and undefined pixels among them."""
    red = random.integers(1, 60, (SIZE, SIZE)) * random.choice([1, 1, 20, 100], (SIZE, SIZE)) + 1000
    nir = random.integers(1, 60, (SIZE, SIZE)) * random.choice([1, 20, 100, 100], (SIZE, SIZE)) + 1000
    for band in (red, nir):
        kind = random.integers(0, 60, (SIZE, SIZE))
        band[kind == 0] = 0
        band[kind == 1] = 65535
        band[kind == 2] = 970
    return red.astype(np.uint16), nir.astype(np.uint16)


class Agreement(PluginTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        random = np.random.default_rng(SEED)
        rows = []
        for i in range(SCENES):
            paths = {band: cls.path("scenes", f"{i}_{band}.tif") for band in ("red", "nir", "scl")}
            red, nir = random_bands(random)
            write(paths["red"], red)
            write(paths["nir"], nir, block=64)
            write(paths["scl"], random.choice([4, 4, 4, 4, 5, 6, 3, 8, 9, 0], (SIZE // 2, SIZE // 2)).astype(np.uint16), 2 * PIXEL)
            rows.append({"scene_id": f"scene{i}", "datetime": f"2024-0{i + 1}-11T10:20:{30 + i}Z", "tile": "T32TPS", **paths,
                         "mask_type": "scl", "offset_red": -1000, "offset_nir": -1000, "nodata": 0})
        cls.collection = cls.path("scenes", "collection.csv")
        with open(cls.collection, "w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, rows[0].keys())
            writer.writeheader()
            writer.writerows(rows)
        cls.zones = cls.path("scenes", "zones.gpkg")
        cls.write_zones(random)

        run = cls.run_algorithm
        cls.histogram, cls.statistics = cls.tables_of("bands", cls.collection)
        run("ndvi:zonalstatistics", COLLECTION=cls.collection, ZONES=cls.zones, ZONE_ID="id", STATISTICS=cls.path("zonal", "s.gpkg"))
        run("ndvi:samplepixels", COLLECTION=cls.collection, ZONES=cls.zones, ZONE_ID="id", OUTPUT=cls.path("samples", "o.gpkg"))
        run("ndvi:ndvirasters", COLLECTION=cls.collection, FOLDER=cls.path("rasters", "x")[:-2], OUTPUT=cls.path("rasters", "c.gpkg"))
        run("ndvi:stackbands", COLLECTION=cls.path("rasters", "c.gpkg"), OUTPUT=cls.path("stack", "stack.tif"))
        run("ndvi:stackbands", COLLECTION=cls.path("rasters", "c.gpkg"), OUTPUT=cls.path("stack", "stack.vrt"))
        cls.samples = tables.read(cls.path("samples", "o.gpkg"))
        cls.rasters = {row["scene_id"]: gdal.Open(row["ndvi"]).ReadAsArray() for row in tables.read(cls.path("rasters", "c.gpkg"))}

    @classmethod
    def write_zones(cls, random):
        """Triangles, some of them partly outside, and one around everything."""
        source = ogr.GetDriverByName("GPKG").CreateDataSource(cls.zones)
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32632)
        layer = source.CreateLayer("zones", reference, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
        extent = SIZE * PIXEL
        corners = [random.uniform(-50, extent + 50, (3, 2)) for _ in range(ZONES - 1)]
        corners.append(np.array([[-10, -10], [extent + 10, -10], [extent + 10, extent + 10], [-10, extent + 10]]))
        for i, points in enumerate(corners):
            ring = ogr.Geometry(ogr.wkbLinearRing)
            for x, y in [*points, points[0]]:
                ring.AddPoint_2D(LEFT + float(x), TOP - float(y))
            polygon = ogr.Geometry(ogr.wkbPolygon)
            polygon.AddGeometry(ring)
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("id", i)
            feature.SetGeometry(polygon)
            layer.CreateFeature(feature)

    @classmethod
    def run_algorithm(cls, algorithm, **parameters):
        return cls.succeed(cls.qgis.run(algorithm, parameters, LIMIT))

    @classmethod
    def tables_of(cls, where, collection, **parameters):
        _, histogram, statistics, _ = cls.make_tables(where, collection, zones=cls.zones, ZONE_ID="id", **parameters)
        return histogram, statistics

    @staticmethod
    def by_zone_and_scene(rows):
        found = {}
        for row in rows:
            found.setdefault((row["zone_id"], row["scene_id"]), []).append(row)
        return found

    def assert_same_rows(self, rows, others, tolerance=0):
        """Equal but for what `tolerance` allows to real numbers."""
        self.assertEqual(len(rows), len(others))
        for row, other in zip(rows, others):
            self.assertEqual(row.keys(), other.keys())
            for name, value in row.items():
                if name in ("fid", "message"):
                    continue
                if isinstance(value, float) and tolerance:
                    self.assertAlmostEqual(value, other[name], delta=tolerance, msg=f"{name} of {row}")
                else:
                    self.assertEqual(value, other[name], f"{name} of {row}")

    def test_scenes_have_all_kinds_of_pixels(self):
        for kind in ("valid", "masked", "nodata", "undefined"):
            self.assertGreater(sum(row[kind] or 0 for row in self.statistics), 100, kind)
        self.assertEqual(len(self.statistics), SCENES * ZONES)
        self.assertEqual(tables.broken_sums(self.histogram, self.statistics), [])

    def test_samples_are_the_pixels_of_the_rasters(self):
        whole = self.by_zone_and_scene(self.samples)
        for scene, raster in self.rasters.items():
            samples = whole[ZONES - 1, scene]
            self.assertEqual(len(samples), np.count_nonzero(np.isfinite(raster)), scene)
            for sample in samples:
                self.assertEqual(np.float32(sample["ndvi"]), raster[sample["row"], sample["col"]], f"{scene} {sample}")

    def test_statistics_are_those_of_the_samples(self):
        samples = self.by_zone_and_scene(self.samples)
        for row in self.statistics:
            values = np.array([sample["ndvi"] for sample in samples.get((row["zone_id"], row["scene_id"]), [])])
            self.assertEqual(row["valid"] or 0, len(values), row)
            if not len(values):
                self.assertIsNone(row["mean"])
                continue
            for name, value in (("mean", values.mean()), ("stddev", values.std()), ("min", values.min()), ("max", values.max()),
                                ("median", np.median(values)), ("p5", np.percentile(values, 5)), ("p95", np.percentile(values, 95))):
                self.assertAlmostEqual(row[name], value, delta=1e-11, msg=f"{name} of {row}")

    def test_histograms_count_the_samples(self):
        """Bins of 1/20: integers decide, as a float of an edge may lie on either side of it."""
        samples = self.by_zone_and_scene(self.samples)
        found = self.by_zone_and_scene(self.histogram)
        for key, rows in samples.items():
            # Reflectance × 10000 gives back the DN, of which NDVI is an exact fraction.
            red = np.rint([10000 * sample["red"] for sample in rows]).astype(np.int64)
            nir = np.rint([10000 * sample["nir"] for sample in rows]).astype(np.int64)
            p, q = nir - red, nir + red
            bins = (20 * p) // q + 20
            bins[p == q] = 39
            inside = bins[(bins >= 0) & (bins < 40)]
            expected = {int(number): int(count) for number, count in zip(*np.unique(inside, return_counts=True))}
            self.assertEqual({row["bin"]: row["count"] for row in found.get(key, [])}, expected, key)

    def test_zonal_statistics_are_those_of_the_histogram_tables(self):
        zonal = tables.read(self.path("zonal", "s.gpkg"))
        for row, other in zip(zonal, self.statistics):
            # Its only bin holds −1 … 1, the bins here as well.
            self.assert_same_rows([row], [other])

    def test_stored_ndvi_gives_the_same_tables(self):
        stored = self.path("stored", "collection.csv")
        with open(stored, "w", encoding="utf-8") as file:
            file.write("scene_id,datetime,ndvi\n")
            for row in tables.read(self.path("rasters", "c.gpkg")):
                file.write(f"{row['scene_id']},{row['datetime']},{row['ndvi']}\n")
        histogram, statistics = self.tables_of("stored", stored)
        self.assert_same_rows(histogram, self.histogram)
        for row, other in zip(statistics, self.statistics):
            # What is masked or undefined is nodata in a raster; means are those of numbers rounded to float32.
            self.assertEqual((row["valid"], row["below"], row["above"]), (other["valid"], other["below"], other["above"]))
            for name in ("mean", "stddev", "min", "max", "median", "p5", "p25", "p75", "p95"):
                if other[name] is None:
                    self.assertIsNone(row[name])
                else:
                    self.assertAlmostEqual(row[name], other[name], delta=1e-6 * max(1, abs(other[name])))

    def test_the_stack_has_the_rasters_in_its_bands(self):
        for ending in ("tif", "vrt"):
            stack = gdal.Open(self.path("stack", "stack." + ending))
            self.assertEqual(stack.RasterCount, SCENES)
            for i, (scene, raster) in enumerate(sorted(self.rasters.items())):
                band = stack.GetRasterBand(i + 1)
                self.assertEqual(band.GetDescription(), f"2024-0{i + 1}-11_T32TPS_NDVI")
                np.testing.assert_array_equal(band.ReadAsArray(), raster, f"{ending} {scene}")


if __name__ == "__main__":
    unittest.main()
