"""What the tests of agreement share: random cases, their rasters and tables, and the statistics of weighted values."""
import itertools
import os
import sqlite3
from fractions import Fraction

import numpy as np
from osgeo import gdal

from pyqgis import PyQgis
from randomscenes import BINS, RandomCase
from support import ScratchTest, tables

# Three in a row are of three data types. Others are looked at by NDVI_SEEDS=4,5,6.
SEEDS = [int(seed) for seed in os.environ.get("NDVI_SEEDS", "1,2,3").split(",")]
CENTRE, TOUCHED, COVERAGE = RULES = 0, 1, 2
FLOAT, FLOAT_9999, INTEGER = FORMATS = 0, 1, 2
NODATA = {FLOAT: np.nan, FLOAT_9999: -9999, INTEGER: -32768}
# A pixel of weight 1 in the units that weights are multiples of.
UNIT = 2 ** 32
SHARES = {"p5": 5, "p25": 25, "median": 50, "p75": 75, "p95": 95}


class Samples:
    """The pixels of one zone in one scene."""

    def __init__(self, rows):
        self.place = np.array([row[:2] for row in rows], int).reshape(-1, 2).T
        self.weight, self.ndvi = np.array([row[2:] for row in rows], float).reshape(-1, 2).T
        self.units = [int(weight * UNIT) for weight in self.weight]
        assert all(weight * UNIT == units for weight, units in zip(self.weight, self.units))

    def of(self, raster):
        return raster[tuple(self.place)]

    def total(self, chosen=slice(None)):
        """The weights' exact sum, rounded once."""
        return float(Fraction(int(np.array(self.units, object)[chosen].sum()), UNIT))

    def histogram(self, bins):
        return {int(number): self.total(bins == number) for number in np.unique(bins) if 0 <= number < BINS}

    def statistics(self, values, rule):
        """Deviations of the population; percentiles interpolated, of weighted values the smallest whose cumulated weight
        reaches the share."""
        found = {"mean": np.average(values, weights=self.weight), "min": values.min(), "max": values.max()}
        found["stddev"] = np.sqrt(np.average((values - found["mean"]) ** 2, weights=self.weight))
        if rule != COVERAGE:
            found.update({name: np.percentile(values, share) for name, share in SHARES.items()})
            return found
        order = np.argsort(values, kind="stable")
        cumulated = np.cumsum(np.array(self.units, object)[order])
        for name, share in SHARES.items():
            found[name] = values[order][next(i for i, sum_ in enumerate(cumulated) if 100 * sum_ >= share * cumulated[-1])]
        return found


class Agreement(ScratchTest):
    """Random cases and one Python with QGIS for all runs. Whatever more than one test looks at is made once."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.qgis = PyQgis()
        cls.addClassCleanup(cls.qgis.close)
        cls.cases = [RandomCase(seed, os.path.join(cls.scratch, f"case{seed}")) for seed in SEEDS]
        cls.made = {}

    now = ""

    def __str__(self):
        """The test, and the case it was at: what a failure is printed with."""
        return super().__str__() + self.now

    def each(self, *choices):
        """Every case with every combination of choices."""
        for case, *chosen in itertools.product(self.cases, *choices):
            self.now = f" at seed {case.seed}, {case.type}, {chosen}"
            yield (case, *chosen) if choices else case
        self.now = ""

    def once(self, make, *key):
        if key not in self.made:
            self.made[key] = make()
        return self.made[key]

    def tables_of(self, case, collection, rule, algorithm="histogramtables", **parameters):
        """{table: rows} of the tables that the algorithm writes of the whole collection."""
        def make():
            stem = self.path(f"tables{len(self.made)}", "x")[:-1]
            names = ("HISTOGRAM", "STATISTICS") if algorithm == "histogramtables" else ("STATISTICS",)
            given = {name: f"{stem}{name.lower()}.gpkg" for name in names}
            self.qgis.run("ndvi:" + algorithm, COLLECTION=collection, ZONES=case.zone_file, ZONE_ID="id", PIXEL_RULE=rule,
                          **given, **parameters)
            return {name: tables.read(path) for name, path in given.items()}
        return self.once(make, algorithm, case.seed, collection, rule)

    def samples_of(self, case, collection, rule):
        """{( zone, scene ): Samples}."""
        def make():
            path = self.path(f"samples{len(self.made)}.gpkg")
            self.qgis.run("ndvi:samplepixels", COLLECTION=collection, ZONES=case.zone_file, ZONE_ID="id", PIXEL_RULE=rule,
                          OUTPUT=path)
            # A GeoPackage is a database; its own way to read it is much faster than row by row through OGR.
            base = sqlite3.connect(path)
            table, = base.execute("SELECT table_name FROM gpkg_contents").fetchone()
            found = {}
            for zone, scene, *row in base.execute(f'SELECT zone_id, scene_id, "row", col, weight, ndvi FROM "{table}"'):
                found.setdefault((zone, scene), []).append(row)
            base.close()
            return {key: Samples(rows) for key, rows in found.items()}
        return self.once(make, "samples", case.seed, collection, rule)

    def rasters_of(self, case, number_format):
        """The path of each scene's raster and a collection of them alone: ( {scene: path}, collection )."""
        def make():
            folder = self.path(f"rasters{case.seed}-{number_format}", "x")[:-2]
            output = folder + ".gpkg"
            self.qgis.run("ndvi:ndvirasters", COLLECTION=case.collection, FORMAT=number_format, FOLDER=folder, OUTPUT=output)
            paths = {row["scene_id"]: row["ndvi"] for row in tables.read(output)}
            return paths, self.stored_collection(case, f"stored{number_format}.csv", case.scenes, paths)
        return self.once(make, "rasters", case.seed, number_format)

    @staticmethod
    def stored_collection(case, name, scenes, paths):
        """A collection of rasters and nothing else."""
        return case.write_collection(name, scenes, scene_id=lambda scene: scene.row["scene_id"],
                                     datetime=lambda scene: scene.row["datetime"], tile=lambda scene: scene.row["tile"],
                                     ndvi=lambda scene: paths[scene.row["scene_id"]])

    @staticmethod
    def values(path, band=1):
        dataset = gdal.Open(path)  # which a band needs to live
        return dataset.GetRasterBand(band).ReadAsArray()

    @staticmethod
    def histograms(rows, scene="scene_id"):
        """{( zone, scene ): {bin: count}}."""
        found = {}
        for row in rows:
            found.setdefault((row["zone_id"], row[scene]), {})[row["bin"]] = row["count"]
        return found

    def assert_statistics(self, row, rule, samples, values, bins):
        """A row of the statistics table is that of the samples with these values and bins; None: there are none."""
        if samples is None:
            self.assertFalse(row["valid"], row)
            self.assertTrue(all(row[name] is None for name in ("mean", "stddev", "min", "max", *SHARES)), row)
            return
        self.assertEqual((row["valid"], row["below"], row["above"]),
                         (samples.total(), samples.total(bins < 0), samples.total(bins >= BINS)), row)
        for name, value in samples.statistics(values, rule).items():
            self.assertAlmostEqual(row[name], value, delta=1e-11 * max(1, abs(value)), msg=f"{name} of {row}")
