#!/usr/bin/python3
"""A run that is stopped ends soon, says so by its exit status and leaves what stood there before; a killed one is cleaned up after."""
import csv
import glob
import os
import signal
import time
import unittest

import numpy as np
from osgeo import gdal, ogr, osr
from support import LIMIT, PluginTest, tables

gdal.UseExceptions()
ogr.UseExceptions()

SIZE = 3000  # pixels a side: every raster takes about a second
ZONES = 100  # a side
LEFT, TOP = 500000, 5400000

# Seconds from the signal to the end of the process, QGIS's own farewell included, on a machine that has other work too.
SOON = 4


def write_scenes(folder):
    """Four scenes over the same two bands of noise, which compress badly, as a CSV collection."""
    noise = np.random.default_rng(1)
    paths = {}
    for band in ("red", "nir"):
        paths[band] = os.path.join(folder, band + ".tif")
        raster = gdal.GetDriverByName("GTiff").Create(paths[band], SIZE, SIZE, 1, gdal.GDT_UInt16, ["TILED=YES"])
        raster.SetGeoTransform((LEFT, 10, 0, TOP, 0, -10))
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32633)
        raster.SetProjection(crs.ExportToWkt())
        raster.WriteArray(noise.integers(1, 10000, (SIZE, SIZE), dtype=np.uint16))
    path = os.path.join(folder, "scenes.csv")
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["scene_id", "datetime", "red", "nir", "offset_red", "offset_nir"])
        for day in range(1, 5):
            writer.writerow([f"s{day}", f"2024-05-0{day}T10:00:00Z", paths["red"], paths["nir"], 0, 0])
    return path


def write_zones(folder):
    path = os.path.join(folder, "zones.gpkg")
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    layer = source.CreateLayer("zones", crs, ogr.wkbPolygon)
    step = SIZE * 10 / ZONES
    source.StartTransaction()
    for i in range(ZONES * ZONES):
        x, y = LEFT + i % ZONES * step, TOP - i // ZONES * step
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({x} {y},{x + step} {y},{x + step} {y - step},{x} {y - step},{x} {y}))"))
        layer.CreateFeature(feature)
    source.CommitTransaction()
    return path


def size_of(pattern):
    """Bytes in files that match, 0 without any; files may vanish meanwhile."""
    total = 0
    for path in glob.glob(pattern):
        try:
            total += os.path.getsize(path)
        except OSError:
            pass
    return total


class Interrupts(PluginTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        os.makedirs(cls.path("input", ""), exist_ok=True)
        cls.many_scenes = write_scenes(cls.path("input", ""))
        cls.many_zones = write_zones(cls.path("input", ""))

    def interrupt(self, algorithm, parameters, ready, number=signal.SIGINT):
        """Sends the signal once `ready()`; the exit status. Fails where the run was over before, or takes long to end."""
        process = self.qgis.start(algorithm, parameters)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.kill)
        started = time.monotonic()
        while not ready():
            if process.poll() is not None or time.monotonic() - started > LIMIT:
                self.fail("the run was over before it could be stopped:\n" + process.stdout.read())
            time.sleep(.005)
        process.send_signal(number)
        sent = time.monotonic()
        status = process.wait(LIMIT)
        self.assertLess(time.monotonic() - sent, SOON)
        if number == signal.SIGINT:
            self.assertGreater(status, 0)
            self.assertIn("cancelled", process.stdout.read())
        return status

    def rows_of(self, where, **parameters):
        return self.table_parameters(where, self.many_scenes, self.many_zones, ZONE_ID="fid", **parameters)

    @staticmethod
    def entries(folder):
        return sorted(os.listdir(folder))

    # Ctrl-C

    def test_tables_while_rows_are_written(self):
        given = self.rows_of("rows")
        names = ("HISTOGRAM", "STATISTICS", "SCENES")
        for name in names:
            with open(given[name], "w", encoding="utf-8") as file:
                file.write("what stood here before")
        folder = os.path.dirname(given["HISTOGRAM"])
        self.interrupt("ndvi:histogramtables", given, lambda: size_of(f"{folder}/.ndvi-*/histogram.gpkg") > 1000000)
        self.assertEqual(self.entries(folder), ["histogram.gpkg", "scenes.gpkg", "statistics.gpkg"])
        for name in names:
            with open(given[name], encoding="utf-8") as file:
                self.assertEqual(file.read(), "what stood here before")

    def test_tables_while_pixels_are_read(self):
        given = self.rows_of("pixels")
        folder = os.path.dirname(given["HISTOGRAM"])
        self.interrupt("ndvi:histogramtables", given, lambda: glob.glob(f"{folder}/.ndvi-*/scenes.gpkg"))
        self.assertEqual(self.entries(folder), [])

    def test_tables_while_they_are_put_in_place(self):
        """Into an existing GeoPackage they are copied in one transaction, whose journal tells when."""
        path = self.path("place", "all.gpkg")
        target = {name: f"{path}|layername={name.lower()}" for name in ("HISTOGRAM", "STATISTICS")}
        before = self.table_parameters("place", self.make_collection(self.path("demo", "collection.gpkg")), **target)
        before.pop("SCENES")
        self.succeed(self.qgis.run("ndvi:histogramtables", before, LIMIT))
        with open(path, "rb") as file:
            content = file.read()
        given = self.rows_of("place", **target)
        given.pop("SCENES")
        self.interrupt("ndvi:histogramtables", given, lambda: glob.glob(path + "-*"))
        self.assertEqual(self.entries(os.path.dirname(path)), ["all.gpkg"])
        for table in ("histogram", "statistics"):
            source = ogr.Open(path)
            self.assertNotIn("s1", {feature["scene_id"] for feature in source.GetLayerByName(table)})
        self.assertEqual(len(content), os.path.getsize(path))

    def test_rasters(self):
        folder = self.path("rasters", "ndvi", "")
        self.interrupt("ndvi:ndvirasters", {"COLLECTION": self.many_scenes, "FOLDER": folder, "THREADS": 2},
                       lambda: glob.glob(f"{folder}/*.tif"))
        # Those that were whole may stay, in the order of the collection.
        left = self.entries(folder)
        self.assertEqual(left, [f"2024-05-0{i}_s{i}_NDVI.tif" for i in range(1, len(left) + 1)])
        self.assertLess(len(left), 4)
        for name in left:
            self.assertEqual(gdal.Open(os.path.join(folder, name)).RasterXSize, SIZE)

    def test_samples(self):
        output = self.path("samples", "pixels.csv")
        self.interrupt("ndvi:samplepixels", {"COLLECTION": self.many_scenes, "ZONES": self.many_zones, "OUTPUT": output},
                       lambda: size_of(f"{os.path.dirname(output)}/.ndvi-*/pixels.csv") > 1000000)
        self.assertEqual(self.entries(os.path.dirname(output)), [])

    def test_search(self):
        folder = os.path.dirname(self.path("search", "products", "x"))
        band = os.path.join(self.path("search", "band.tif"))
        gdal.Translate(band, self.path("input", "red.tif"), srcWin=[0, 0, 16, 16])
        for i in range(4000):
            for name in ("B4", "B5"):
                os.link(band, f"{folder}/LC08_L2SP_{i:06d}_20210412_20210420_02_T1_SR_{name}.TIF")
        output = self.path("search", "out", "collection.gpkg")
        self.interrupt("ndvi:collectionfromfolder", {"FOLDER": folder, "OUTPUT": output},
                       lambda: glob.glob(f"{os.path.dirname(output)}/.ndvi-*"))
        self.assertEqual(self.entries(os.path.dirname(output)), [])

    # A kill

    def test_a_killed_run_is_cleaned_up_after(self):
        given = self.rows_of("killed")
        folder = os.path.dirname(given["HISTOGRAM"])
        for number in (signal.SIGTERM, signal.SIGKILL):
            with self.subTest(number):
                self.interrupt("ndvi:histogramtables", given, lambda: glob.glob(f"{folder}/.ndvi-*/scenes.gpkg"), number)
                self.assertNotIn("histogram.gpkg", self.entries(folder))
                self.make_collection(f"{folder}/collection.gpkg")
                self.assertEqual(self.entries(folder), ["collection.gpkg"])
                os.remove(f"{folder}/collection.gpkg")

    def test_killed_rasters_are_cleaned_up_after(self):
        folder = self.path("killedrasters", "ndvi", "")
        self.interrupt("ndvi:ndvirasters", {"COLLECTION": self.many_scenes, "FOLDER": folder},
                       lambda: size_of(f"{folder}/.ndvi-*/*.tif"), signal.SIGKILL)
        self.assertTrue(glob.glob(f"{folder}/.ndvi-*"))
        collection = self.make_collection(self.path("killedrasters", "collection.gpkg"))
        self.succeed(self.qgis.run("ndvi:ndvirasters", {"COLLECTION": collection, "FOLDER": folder}, LIMIT))
        self.assertEqual(glob.glob(f"{folder}/.ndvi-*"), [])
        self.assertGreaterEqual(len(glob.glob(f"{folder}/*_NDVI.tif")), len(tables.read(collection)) - 1)


if __name__ == "__main__":
    unittest.main()
