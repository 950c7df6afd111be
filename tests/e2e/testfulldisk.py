#!/usr/bin/python3
"""A disk that is full ends the run with a sentence that says so, and leaves what stood there; for every algorithm that writes."""
import hashlib
import os
import unittest

import namespace
import smallscenes
from manyrows import rows_of, write_package
from osgeo import gdal
from support import LIMIT, PluginTest

SCENES = 6
BEFORE = b"what stood here before"


class FullDisk(PluginTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        given = cls.path("input", "")
        red, nir = (smallscenes.write_band(f"{given}{name}.tif", seed) for seed, name in enumerate(("red", "nir")))
        cls.scenes = smallscenes.write_collection(f"{given}scenes.csv", [(f"s{day}", red, nir) for day in range(1, SCENES + 1)])
        cls.fields = smallscenes.write_zones(f"{given}zones.gpkg")
        cls.both = f"{given}both.tif"
        gdal.Translate(cls.both, gdal.BuildVRT("", [red, nir], separate=True))
        cls.zone_parameters = {"COLLECTION": cls.scenes, "ZONES": cls.fields, "ZONE_ID": "name"}
        cls.histogram, cls.statistics = (f"{given}{name}.csv" for name in ("histogram", "statistics"))
        cls.succeed(cls.qgis.run("ndvi:histogramtables", {**cls.zone_parameters, "HISTOGRAM": cls.histogram, "STATISTICS": cls.statistics,
                                                          "PERCENTILES": "1,2,3,4,5,10,15,20,25,30,50,60,70,80,90"}, LIMIT))

    def disk(self, name, size):
        folder = self.path(name, "disk")
        namespace.mount_disk(folder, size)
        self.addCleanup(namespace.unmount, folder)
        return folder

    def assert_full(self, algorithm, size, output, path, env=None, **parameters):
        """The run ends with a sentence that names the file and says that the disk is full; what stood at its place stays."""
        with self.subTest(f"{algorithm}: {output} {path}"):
            disk = self.disk(f"{algorithm}{output}{path.replace('/', '-')}", size)
            given = {**parameters, output: f"{disk}/{path}"}
            place = f"{disk}/{path}".split("|")[0]
            if path and not os.path.exists(place):
                with open(place, "wb") as file:
                    file.write(BEFORE)
            before = self.contents(disk)
            outcome = self.qgis.run("ndvi:" + algorithm, given, LIMIT, env)
            self.assertEqual(outcome.status, 1, outcome.text)
            self.assertIn("the disk is full", outcome.text)
            self.assertIn("Make room or choose another place", outcome.text)
            self.assertIn(place, outcome.text)
            for noise in ("ERROR 1", "sqlite3", "no such table", "could be read", ".ndvi-"):
                self.assertNotIn(noise, outcome.text)
            self.assertEqual(self.contents(disk), before)
            return disk, outcome

    @staticmethod
    def contents(folder):
        """{path: checksum} of all below the folder, hidden ones too."""
        found = {}
        for place, folders, files in os.walk(folder):
            found.update({os.path.join(place, name): None for name in folders})
            for name in files:
                with open(os.path.join(place, name), "rb") as file:
                    found[os.path.join(place, name)] = hashlib.sha256(file.read()).hexdigest()
        return found

    def test_tables(self):
        """When the file is made, when a row is written, when it is closed."""
        for size, output, path in (("60k", "HISTOGRAM", "table.gpkg"), ("160k", "HISTOGRAM", "table.gpkg"), ("16k", "HISTOGRAM", "table.csv"),
                                   ("8k", "STATISTICS", "table.csv")):
            self.assert_full("histogramtables", size, output, path, **self.zone_parameters)
            namespace.unmount(self.path(f"histogramtables{output}{path}", "disk"))

    def test_no_room_for_rows_that_wait(self):
        """Temporary files: where they are, and how to have them elsewhere; no table is left."""
        given = {kind: self.path("waiting", f"{kind}.gpkg") for kind in ("histogram", "statistics")}
        for kind, path in given.items():
            write_package(path, kind, ((name, row if name == "histogram" else (*row[:5], "x" * 2000, *row[6:]))
                                       for name, row in rows_of(range(1000))))
        made = {kind: self.path("waiting/out", f"{kind}.csv") for kind in given}
        outcome = self.qgis.run("ndvi:aggregatetables", {**{f"{kind.upper()}_TABLES": path for kind, path in given.items()},
                                                         **{kind.upper(): path for kind, path in made.items()}}, LIMIT,
                                {"TMPDIR": self.disk("waiting", "1m")})
        self.assertEqual(outcome.status, 1, outcome.text)
        self.assertIn("the disk is full", outcome.text)
        self.assertIn("TMPDIR", outcome.text)
        self.assertEqual(os.listdir(self.path("waiting/out", "")), [])

    def test_one_full_disk_keeps_all_outputs(self):
        """The other tables have room, but tables of one run appear together."""
        others = {name: self.path("others", f"{name}.csv") for name in ("STATISTICS", "SCENES")}
        for path in others.values():
            with open(path, "wb") as file:
                file.write(BEFORE)
        before = self.contents(self.path("others", ""))
        self.assert_full("histogramtables", "16k", "HISTOGRAM", "other.csv", **self.zone_parameters, **others)
        self.assert_full("histogramtables", "8k", "REPORT", "report.html", **self.zone_parameters, **others)
        self.assertEqual(self.contents(self.path("others", "")), before)

    def test_report(self):
        self.assert_full("histogramreport", "8k", "REPORT", "report.html", HISTOGRAM=self.histogram, STATISTICS=self.statistics)

    def test_zones(self):
        self.assert_full("zonalstatistics", "100k", "ZONES_OUTPUT", "zones.gpkg", **self.zone_parameters)

    def test_samples(self):
        self.assert_full("samplepixels", "160k", "OUTPUT", "pixels.csv", **self.zone_parameters)
        self.assert_full("samplepixels", "160k", "WIDE", "wide.gpkg", **self.zone_parameters)

    def test_rasters(self):
        """A run without room ends: the scenes behind cannot be written either, and none of them is called unreadable."""
        self.assert_rasters(FILE_FORMAT="0")
        self.assert_rasters(FILE_FORMAT="1")

    def assert_rasters(self, **parameters):
        with self.subTest(**parameters):
            disk = self.disk("rasters" + parameters["FILE_FORMAT"], "600k")
            outcome = self.qgis.run("ndvi:ndvirasters", {"COLLECTION": self.scenes, "FOLDER": disk, "THREADS": 1, **parameters}, LIMIT)
            self.assertEqual(outcome.status, 1, outcome.text)
            self.assertIn("could not be written: the disk is full", outcome.text)
            self.assertNotIn("could be read", outcome.text)
            left = sorted(os.listdir(disk))
            self.assertEqual(left, [f"2024-05-0{day}_s{day}_NDVI.tif" for day in range(1, len(left) + 1)])
            self.assertLess(len(left), SCENES)
            for name in left:
                self.assertGreater(gdal.Open(os.path.join(disk, name)).ReadAsArray().max(), 0)

    def test_list_of_rasters(self):
        self.assert_full("ndvirasters", "60k", "OUTPUT", "list.gpkg", COLLECTION=self.scenes, FOLDER=self.path("list", "ndvi", ""))

    def test_stack(self):
        self.assert_full("stackbands", "160k", "OUTPUT", "stack.tif", COLLECTION=self.scenes)

    def test_collections(self):
        self.assert_full("collectionfromfolder", "60k", "OUTPUT", "scenes.gpkg", FOLDER=self.folder)
        self.assert_full("collectionfromfolder", "4k", "OUTPUT", "scenes.csv", FOLDER=self.folder)
        self.assert_full("collectionfromlayers", "60k", "OUTPUT", "scenes.gpkg", LAYERS=self.both, RED_BAND=1, NIR_BAND=2, ALLOW_UNDATED="true")

    def test_sums(self):
        self.assert_full("aggregatetables", "8k", "HISTOGRAM", "sums.csv", HISTOGRAM_TABLES=self.histogram, STATISTICS_TABLES=self.statistics)

    def test_table_of_a_geopackage(self):
        """The file that other tables are in is exactly what it was, to the byte."""
        disk = self.disk("geopackage", "400k")
        path = f"{disk}/all.gpkg"
        self.succeed(self.qgis.run("ndvi:collectionfromfolder", {"FOLDER": self.folder, "OUTPUT": path}, LIMIT))
        before = self.contents(disk)
        outcome = self.qgis.run("ndvi:histogramtables", {**self.zone_parameters, "HISTOGRAM": f"{path}|layername=histogram"}, LIMIT)
        self.assertEqual(outcome.status, 1, outcome.text)
        self.assertIn("the disk is full", outcome.text)
        self.assertIn(path, outcome.text)
        self.assertEqual(self.contents(disk), before)

    def test_temporary_folder(self):
        """Outputs that QGIS keeps in its folder for temporary files."""
        disk = self.disk("temporary", "160k")
        outcome = self.qgis.run("ndvi:ndvirasters", {"COLLECTION": self.scenes, "FOLDER": "TEMPORARY_OUTPUT"}, LIMIT, {"TMPDIR": disk})
        self.assertEqual(outcome.status, 1, outcome.text)
        self.assertIn("the disk is full", outcome.text)
        self.assertIn(disk, outcome.text)


if __name__ == "__main__":
    namespace.enter()
    unittest.main()
