"""What the tests of real rasters that are no products share: every output of every algorithm against NumPy on the pixels that GDAL's
own rasterizer says to be in the zones."""
import os
import sqlite3
import sys
import unittest

import numpy
from osgeo import gdal

from pictures import BINS, counts_of, crs_of
from pyqgis import PyQgis
from reference import key as text_of
from support import ScratchTest, tables

DATA = os.environ.get("NDVI_TEST_DATA", "")
DATA = DATA and os.path.abspath(DATA)  # as the paths in a collection are written
SHARES = {"p5": 5, "p25": 25, "median": 50, "p75": 75, "p95": 95}


def main(folder):
    """Runs the tests of a script where their data are."""
    if not os.path.isdir(folder):
        print(f"SKIPPED: no real data in {folder} (NDVI_TEST_DATA={DATA or '(unset)'})")
        sys.exit(77)
    unittest.main()


class LayersTest(ScratchTest):
    """Steps that any set of layers can take; each looks at all it makes. Pictures are {scene id: Picture}."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.qgis = PyQgis()
        cls.addClassCleanup(cls.qgis.close)

    def collection_of(self, name, layers, **parameters):
        """The collection's path and its scenes by time."""
        path = self.path(name, "collection.gpkg")
        self.qgis.run("ndvi:collectionfromlayers", LAYERS=layers, OUTPUT=path, **parameters)
        return path, sorted(tables.read(path), key=lambda scene: scene["datetime"])

    def make(self, name, algorithm, collection, zones, outputs, **parameters):
        """{output: path} of an algorithm that takes scenes and zones."""
        paths = {output: self.path(name, f"{algorithm}_{output.lower()}.gpkg") for output in outputs}
        self.qgis.run("ndvi:" + algorithm, COLLECTION=collection, ZONES=zones.path, ZONE_ID=zones.field, **paths, **parameters)
        return paths

    def assert_numbers(self, row, ndvi, digits=9):
        self.assertAlmostEqual(row["mean"], ndvi.mean(), digits)
        self.assertAlmostEqual(row["stddev"], ndvi.std(), digits)
        self.assertEqual((round(row["min"], 12), round(row["max"], 12)), (round(ndvi.min(), 12), round(ndvi.max(), 12)))

    def check_tables(self, name, collection, zones, pictures, **parameters):
        """Histograms and statistics, which zonalstatistics gives too, also beside the zones. Gives {output: path} and the statistics."""
        paths = self.make(name, "histogramtables", collection, zones, ("HISTOGRAM", "STATISTICS", "SCENES"), **parameters)
        histogram, statistics = (tables.read(paths[table]) for table in ("HISTOGRAM", "STATISTICS"))
        self.assertEqual(tables.broken_sums(histogram, statistics), [])
        self.assertEqual(len(statistics), len(zones.shapes) * len(pictures))
        found, compared = {}, 0
        for row in histogram:
            found.setdefault((row["scene_id"], str(row["zone_id"])), {})[int(row["bin"])] = int(row["count"])
        for row in statistics:
            picture, zone = pictures[row["scene_id"]], str(row["zone_id"])
            valid = picture.valid(zones, zone)
            ndvi, bins = picture.ndvi[valid], picture.bins[valid]
            self.assertEqual(found.get((row["scene_id"], zone), {}), counts_of(bins), row)
            self.assertEqual((row["valid"], row["below"], row["above"]),
                             (ndvi.size, int((bins < 0).sum()), int((bins >= BINS).sum())), row)
            if ndvi.size:
                self.assert_numbers(row, ndvi)
                for column, share in SHARES.items():
                    self.assertAlmostEqual(row[column], numpy.percentile(ndvi, share), 9)
                compared += 1
        self.assertGreater(compared, 0)
        self.check_zonal_statistics(name, collection, zones, statistics, **parameters)
        return paths, statistics

    def check_zonal_statistics(self, name, collection, zones, statistics, **parameters):
        """The rows that histogramtables wrote, and the same numbers in the columns of the zones."""
        paths = self.make(name, "zonalstatistics", collection, zones, ("STATISTICS", "ZONES_OUTPUT"), JOIN_FIELDS=list(range(9)),
                          **parameters)
        self.assertEqual(tables.read(paths["STATISTICS"]), statistics)
        joined = {text_of(zone[zones.field]): zone for zone in tables.read(paths["ZONES_OUTPUT"])}
        self.assertEqual(joined.keys(), zones.shapes.keys())
        for row in statistics:
            day = row["datetime"][:10].replace("-", "")
            for column in ("status", "valid", "valid_share", "mean", "median", "stddev", "min", "max", "p5", "p95"):
                self.assertEqual(joined[str(row["zone_id"])][f"{column}_{day}"], row[column])

    def check_samples(self, name, collection, zones, pictures):
        """Every valid pixel of every zone: where it is and its NDVI."""
        path = self.make(name, "samplepixels", collection, zones, ("OUTPUT",))["OUTPUT"]
        base = sqlite3.connect(path)  # a GeoPackage is a database, faster to read than row by row
        self.addCleanup(base.close)
        table, = base.execute("SELECT table_name FROM gpkg_contents").fetchone()
        found = {}
        for scene, zone, *sample in base.execute(f'SELECT scene_id, zone_id, "row", col, ndvi, x, y, weight FROM "{table}"'):
            found.setdefault((scene, str(zone)), []).append(sample)
        expected = {(scene, zone): picture.valid(zones, zone) for scene, picture in pictures.items() for zone in zones.shapes}
        self.assertEqual(found.keys(), {key for key, valid in expected.items() if valid.any()})
        for key, samples in found.items():
            row, column, ndvi, x, y, weight = numpy.array(sorted(samples)).T
            picture, places = pictures[key[0]], numpy.nonzero(expected[key])
            numpy.testing.assert_array_equal((row, column), places)
            numpy.testing.assert_allclose(ndvi, picture.ndvi[places], rtol=1e-12, atol=1e-15)
            left, across, _, top, _, down = picture.dataset.GetGeoTransform()
            numpy.testing.assert_allclose((x, y), (left + across * (column + 0.5), top + down * (row + 0.5)), rtol=1e-12)
            self.assertTrue((weight == 1).all())

    @staticmethod
    def stored(picture, number_format):
        """What FORMAT 0 or 2 makes of NDVI."""
        if number_format == 0:
            return picture.ndvi.astype(numpy.float32)
        scaled = picture.ndvi.astype(numpy.float32).astype(float) * 1e4
        rounded = numpy.clip(numpy.copysign(numpy.floor(numpy.abs(scaled) + 0.5), scaled), -32767, 32767)
        return numpy.where(numpy.isfinite(scaled), rounded, -32768).astype(numpy.int16)

    def check_rasters(self, name, collection, pictures):
        """NDVI rasters as floats and as integers; of these stacks, and stacks of the collection itself. Of a stack of integers the
        file is given back."""
        for number_format in (0, 2):
            output = self.path(name, f"rasters{number_format}.gpkg")
            self.qgis.run("ndvi:ndvirasters", COLLECTION=collection, FORMAT=number_format, FOLDER=self.path(name, f"ndvi{number_format}"),
                          OUTPUT=output)
            rows = tables.read(output)
            self.assertEqual({row["scene_id"] for row in rows}, pictures.keys())
            for row in rows:
                dataset, picture = gdal.Open(row["ndvi"]), pictures[row["scene_id"]]
                numpy.testing.assert_array_equal(dataset.ReadAsArray(), self.stored(picture, number_format), row["scene_id"])
                self.assertEqual(dataset.GetGeoTransform(), picture.dataset.GetGeoTransform())
                self.assertTrue(crs_of(dataset).IsSame(crs_of(picture.dataset)))
            for source, ending in ((collection, "tif"), (output, "tif"), (output, "vrt")):
                stack = self.path(name, f"stack{number_format}.{ending}")
                self.qgis.run("ndvi:stackbands", COLLECTION=source, FORMAT=number_format, OUTPUT=stack)
                self.check_stack(stack, pictures, number_format)
        return stack

    def check_stack(self, path, pictures, number_format):
        stack = gdal.Open(path)
        self.assertEqual(stack.RasterCount, len(pictures))
        times = []
        for number in range(1, stack.RasterCount + 1):
            band = stack.GetRasterBand(number)
            times.append(band.GetMetadataItem("ACQUISITION_DATETIME"))
            self.assertEqual(band.GetDescription(), times[-1][:10] + "_NDVI")
            self.assertEqual(band.GetScale() or 1, 0.0001 if number_format == 2 else 1)
            numpy.testing.assert_array_equal(band.ReadAsArray(), self.stored(pictures[band.GetMetadataItem("SCENE_ID")], number_format))
        self.assertEqual(times, sorted(times))
