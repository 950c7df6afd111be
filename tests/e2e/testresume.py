#!/usr/bin/python3
"""A run with CACHE that is killed at any instant goes on where it stopped, and gives what an undisturbed one gives."""
import csv
import os
import random
import re
import shutil
import sqlite3
import time
import unittest

import numpy as np
from osgeo import gdal, ogr, osr
from pyqgis import PyQgis
from support import ScratchTest

gdal.UseExceptions()
ogr.UseExceptions()

SIZE = 600  # pixels a side
SCENES = 12
ZONES = 20  # a side
LEFT, TOP = 500000, 5400000
KILLS = 50
TABLES = ("HISTOGRAM", "STATISTICS", "SCENES")
BEFORE = "what stood here before"


def crs():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    return reference


def write_band(path, seed):
    raster = gdal.GetDriverByName("GTiff").Create(path, SIZE, SIZE, 1, gdal.GDT_UInt16,
                                                  ["TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128", "COMPRESS=DEFLATE"])
    raster.SetGeoTransform((LEFT, 10, 0, TOP, 0, -10))
    raster.SetProjection(crs().ExportToWkt())
    raster.WriteArray(np.random.default_rng(seed).integers(1, 10000, (SIZE, SIZE), dtype=np.uint16))


def write_collection(path, scenes):
    folder = os.path.dirname(path)
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["scene_id", "datetime", "red", "nir", "offset_red", "offset_nir"])
        for day in range(1, scenes + 1):
            bands = [os.path.join(folder, f"{day}_{band}.tif") for band in ("red", "nir")]
            for number, band in enumerate(bands):
                if not os.path.exists(band):
                    write_band(band, 2 * day + number)
            writer.writerow([f"s{day}", f"2024-05-{day:02}T10:00:00Z", *bands, 0, 0])
    return path


def write_zones(path, shift=0.0):
    if os.path.exists(path):
        os.remove(path)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer("zones", crs(), ogr.wkbPolygon)
    step = SIZE * 10 / ZONES
    source.StartTransaction()
    for i in range(ZONES * ZONES):
        x, y = LEFT + i % ZONES * step + (shift if i == 7 else 0), TOP - i // ZONES * step
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(
            f"POLYGON(({x} {y},{x + step} {y},{x + step} {y - step},{x} {y - step},{x} {y}))"))
        layer.CreateFeature(feature)
    source.CommitTransaction()
    return path


def content(path):
    """The bytes of a table; of SCENES without the seconds, which no two runs share."""
    with open(path, "rb") as file:
        data = file.read()
    if os.path.basename(path).startswith("scenes"):
        rows = list(csv.reader(data.decode().splitlines()))
        column = rows[0].index("seconds")
        return [row[:column] + row[column + 1:] for row in rows]
    return data


def kept(cache):
    """How many results a cache holds."""
    with sqlite3.connect(f"file:{cache}?mode=ro", uri=True) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return sum(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables if "result" in name)


class Resume(ScratchTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.collection = write_collection(cls.path("input", "scenes.csv"), SCENES)
        cls.zones = write_zones(cls.path("input", "zones.gpkg"))
        cls.qgis = PyQgis()
        cls.addClassCleanup(cls.qgis.close)
        cls.parameters("warm")
        cls.qgis.run("ndvi:histogramtables", **cls.parameters("warm"))
        started = time.monotonic()
        cls.qgis.run("ndvi:histogramtables", **cls.parameters("undisturbed", CACHE=cls.path("undisturbed", "cache.sqlite")))
        cls.duration = time.monotonic() - started
        cls.expected = {name: content(cls.parameters("undisturbed")[name]) for name in TABLES}

    @classmethod
    def parameters(cls, where, **more):
        outputs = {name: cls.path(where, name.lower() + ".csv") for name in TABLES}
        return {"COLLECTION": cls.collection, "ZONES": cls.zones, "ZONE_ID": "fid", "THREADS": 2, **outputs, **more}

    def known(self):
        """Scenes that the last run found in CACHE."""
        return int(re.search(r"were in CACHE already: (\d+) of", self.qgis.log).group(1))

    def run_tables(self, where, **more):
        self.qgis.run("ndvi:histogramtables", **self.parameters(where, **more))
        return {name: content(self.parameters(where)[name]) for name in TABLES}

    def test_killed_at_any_instant(self):
        instants = random.Random(20240501)
        found, killed = [], 0
        for turn in range(KILLS):
            where = f"kill{turn}"
            cache = self.path(where, "cache.sqlite")
            given = self.parameters(where, CACHE=cache)
            for name in TABLES:
                with open(given[name], "w", encoding="utf-8") as file:
                    file.write(BEFORE)
            was_killed = self.qgis.run_and_kill("ndvi:histogramtables", instants.uniform(0, 1.2 * self.duration), **given)
            killed += was_killed
            for name in TABLES:
                with open(given[name], encoding="utf-8") as file:
                    text = file.read()
                self.assertTrue(text == BEFORE or content(given[name]) == self.expected[name],
                                f"{name} is neither what stood there nor the whole table (kill {turn})")
            left = kept(cache) if os.path.exists(cache) and os.path.getsize(cache) else 0
            self.assertEqual(self.run_tables(where, CACHE=cache), self.expected, f"kill {turn}")
            # A result whose transaction the kill cut off is rolled back by the next who opens the file.
            self.assertLessEqual(self.known(), SCENES)
            self.assertEqual(self.known(), left)
            found.append(left)
            self.assertEqual([name for name in os.listdir(os.path.dirname(cache)) if name.startswith(".ndvi-")], [],
                             "what the killed run left behind is cleaned up")
            shutil.rmtree(os.path.dirname(cache))
        print(f"\nkilled {killed} of {KILLS}; results kept by then: {sorted(found)}")
        self.assertGreater(killed, KILLS // 2)
        self.assertGreater(len(set(found)), 3, "kills came at different stages")

    def test_next_week(self):
        """New scenes are read, the others are not; what is taken over is what reading them would give."""
        cache = self.path("week", "cache.sqlite")
        some = write_collection(self.path("input", "some.csv"), SCENES - 2)
        self.run_tables("week", COLLECTION=some, CACHE=cache)
        self.assertEqual(self.known(), 0)
        self.assertEqual(self.run_tables("week", CACHE=cache), self.expected)
        self.assertEqual(self.known(), SCENES - 2)

    def test_changes_are_noticed(self):
        cache = self.path("changes", "cache.sqlite")
        copies = self.path("changes", "input", "scenes.csv")
        write_collection(copies, 3)
        zones = write_zones(self.path("changes", "zones.gpkg"))

        def run(**more):
            tables = self.run_tables("changes", COLLECTION=copies, ZONES=zones, CACHE=cache, **more)
            known = self.known()
            self.qgis.run("ndvi:histogramtables", **self.parameters("fresh", COLLECTION=copies, ZONES=zones, **more))
            fresh = {name: content(self.parameters("fresh")[name]) for name in TABLES}
            self.assertEqual(tables, fresh)
            return known

        self.assertEqual(run(), 0)
        self.assertEqual(run(), 3)
        write_band(self.path("changes", "input", "2_nir.tif"), 99)
        self.assertEqual(run(), 2, "a file")
        self.assertEqual(run(BIN_WIDTH=0.1), 0, "a parameter")
        self.assertEqual(run(THREADS=1), 3, "one that changes no number")
        write_zones(zones, 30)
        self.assertEqual(run(), 0, "a zone")
        write_zones(zones)
        self.assertEqual(run(), 3, "the zones as they were")

    def test_statistics_share_results_of_equal_runs_only(self):
        cache = self.path("statistics", "cache.sqlite")
        given = {name: self.path("statistics", name.lower() + ".csv") for name in ("STATISTICS", "SCENES")}
        for known in (0, SCENES):
            self.qgis.run("ndvi:zonalstatistics", COLLECTION=self.collection, ZONES=self.zones, ZONE_ID="fid",
                          CACHE=cache, **given)
            self.assertEqual(self.known(), known)
            self.assertEqual(content(given["STATISTICS"]), self.expected["STATISTICS"])

    def test_a_damaged_cache_is_set_aside(self):
        cache = self.path("damaged", "cache.sqlite")
        self.run_tables("damaged", CACHE=cache)
        with open(cache, "r+b") as file:
            file.seek(100)
            file.write(b"\xff" * 20000)
        self.assertEqual(self.run_tables("damaged", CACHE=cache), self.expected)
        self.assertIn("cache.damaged-1.sqlite", self.qgis.log)
        self.assertEqual(sorted(name for name in os.listdir(os.path.dirname(cache)) if "sqlite" in name),
                         ["cache.damaged-1.sqlite", "cache.sqlite"])
        self.run_tables("damaged", CACHE=cache)
        self.assertEqual(self.known(), SCENES)

    def refused(self, *words, **more):
        with self.assertRaises(AssertionError) as error:
            self.qgis.run("ndvi:histogramtables", **self.parameters("refused", **more))
        for word in words:
            self.assertIn(word, str(error.exception))

    def test_files_that_are_none(self):
        other = self.path("refused", "other.sqlite")
        with sqlite3.connect(other) as connection:
            connection.execute("CREATE TABLE fields (name TEXT)")
        with open(other, "rb") as file:
            before = file.read()
        self.refused("CACHE", other, "not a result cache", CACHE=other)
        with open(other, "rb") as file:
            self.assertEqual(file.read(), before)
        self.refused("CACHE", "must end with .sqlite", CACHE=self.path("refused", "cache.gpkg"))
        self.refused("CACHE", "there is no folder", CACHE=os.path.join(self.scratch, "nowhere", "cache.sqlite"))
        os.makedirs(self.path("refused", "folder.sqlite", ""), exist_ok=True)
        self.refused("CACHE", "is a folder", CACHE=self.path("refused", "folder.sqlite"))
        same = self.path("refused", "same.sqlite")
        self.refused("CACHE", "STATISTICS", CACHE=same, STATISTICS=same)


if __name__ == "__main__":
    unittest.main()
