#!/usr/bin/python3
"""Places that cannot be written to: refused before anything is read, with the parameter, the place and what is wrong; nothing changes."""
import hashlib
import os
import sqlite3
import subprocess
import unittest

import namespace
import smallscenes
from pyqgis import PyQgis
from support import LIMIT, PluginTest

BEFORE = b"what stood here before"

# Every output that is a file, by algorithm.
FILES = {"collectionfromfolder": {"OUTPUT": "gpkg"}, "collectionfromlayers": {"OUTPUT": "gpkg"},
         "histogramtables": {"HISTOGRAM": "gpkg", "STATISTICS": "csv", "SCENES": "gpkg", "WIDE": "csv", "REPORT": "html"},
         "zonalstatistics": {"STATISTICS": "csv", "ZONES_OUTPUT": "gpkg", "SCENES": "csv"},
         "samplepixels": {"OUTPUT": "csv", "WIDE": "gpkg", "SCENES": "csv"}, "ndvirasters": {"OUTPUT": "gpkg", "SCENES": "csv"},
         "stackbands": {"OUTPUT": "tif", "SCENES": "csv"},
         "aggregatetables": {"HISTOGRAM": "gpkg", "STATISTICS": "csv", "WIDE": "csv", "CHOICES": "csv"},
         "histogramreport": {"REPORT": "html"}}


class Places(PluginTest):
    """Most of it in one PyQGIS, which runs algorithms as qgis_process does, but starts once."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.python = PyQgis()
        cls.addClassCleanup(cls.python.close)
        given = cls.path("input", "")
        cls.red, cls.nir = (smallscenes.write_band(f"{given}{name}.tif", seed) for seed, name in enumerate(("red", "nir")))
        cls.scenes = smallscenes.write_collection(f"{given}scenes.csv", [("s1", cls.red, cls.nir)])
        cls.fields = smallscenes.write_zones(f"{given}zones.gpkg")
        zones = {"COLLECTION": cls.scenes, "ZONES": cls.fields, "ZONE_ID": "name"}
        cls.histogram, cls.statistics = (f"{given}{name}.csv" for name in ("histogram", "statistics"))
        cls.python.run("ndvi:histogramtables", **zones, HISTOGRAM=cls.histogram, STATISTICS=cls.statistics)
        cls.inputs = {"collectionfromfolder": {"FOLDER": cls.folder},
                      "collectionfromlayers": {"LAYERS": [cls.red], "RED_BAND": "1", "NIR_BAND": "1", "ALLOW_UNDATED": True},
                      "histogramtables": zones, "zonalstatistics": zones, "samplepixels": zones,
                      "ndvirasters": {"COLLECTION": cls.scenes, "FOLDER": cls.path("rasters", "")}, "stackbands": {"COLLECTION": cls.scenes},
                      "aggregatetables": {"HISTOGRAM_TABLES": [cls.histogram], "STATISTICS_TABLES": [cls.statistics]},
                      "histogramreport": {"HISTOGRAM": cls.histogram, "STATISTICS": cls.statistics}}

    def given(self, algorithm, **outputs):
        """What the algorithm needs, with these outputs. A stack or a list of rasters is not only its SCENES."""
        needed = {"stackbands": {"OUTPUT": self.path("stack.tif")}}.get(algorithm, {})
        if algorithm == "samplepixels" and "OUTPUT" not in outputs and "WIDE" not in outputs:
            needed = {"OUTPUT": self.path("pixels.csv")}
        return {**self.inputs[algorithm], **needed, **outputs}

    def refuse(self, algorithm, words, **outputs):
        with self.subTest(algorithm=algorithm, **outputs):
            with self.assertRaises(AssertionError) as refused:
                self.python.run("ndvi:" + algorithm, **self.given(algorithm, **outputs))
            for word in words:
                self.assertIn(word, str(refused.exception))

    @staticmethod
    def every_output():
        for algorithm, outputs in FILES.items():
            for output, ending in outputs.items():
                yield algorithm, output, ending

    def contents(self, folder):
        found = {}
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    found[name] = hashlib.sha256(file.read()).hexdigest()
            else:
                found[name] = None
        return found

    def test_no_folder(self):
        for algorithm, output, ending in self.every_output():
            self.refuse(algorithm, [output, "there is no folder /no/such/folder"], **{output: f"/no/such/folder/x.{ending}"})

    def test_a_file_as_folder(self):
        for algorithm, output, ending in self.every_output():
            self.refuse(algorithm, [output, f"{self.red} is a file, not a folder"], **{output: f"{self.red}/x.{ending}"})
        self.refuse("ndvirasters", ["FOLDER", f"{self.red} is a file, but must be a folder"], FOLDER=self.red)

    def test_a_folder_as_file(self):
        for algorithm, output, ending in self.every_output():
            place = self.path("folder", f"x.{ending}", "")
            self.refuse(algorithm, [output, "is a folder, but must be a file"], **{output: place.rstrip("/")})
            self.assertEqual(os.listdir(place), [])

    def test_read_only_folder(self):
        disk = self.path("readonly", "disk")
        namespace.mount_disk(disk, "1m")
        self.addCleanup(namespace.unmount, disk)
        namespace.make_read_only(disk)
        for algorithm, output, ending in self.every_output():
            self.refuse(algorithm, [output, f"the folder {disk} cannot be written to"], **{output: f"{disk}/x.{ending}"})
        self.refuse("ndvirasters", [f"Cannot write to the folder {disk}: Read-only file system"], FOLDER=disk)

    def test_read_only_file(self):
        """A file that is protected, in a folder that is not."""
        folder = self.path("readonlyfile", "")
        for ending in ("gpkg", "csv", "html", "tif"):
            path = f"{folder}x.{ending}"
            with open(path, "wb") as file:
                file.write(BEFORE)
            subprocess.run(["mount", "--bind", path, path], check=True)
            self.addCleanup(namespace.unmount, path)
            subprocess.run(["mount", "-o", "remount,bind,ro", path], check=True)
        before = self.contents(folder)
        for algorithm, output, ending in self.every_output():
            self.refuse(algorithm, [output, f"{folder}x.{ending} is read-only"], **{output: f"{folder}x.{ending}"})
        self.assertEqual(self.contents(folder), before)

    def test_an_input_as_output(self):
        before = self.contents(self.path("input", ""))
        zones = self.fields
        for algorithm in ("histogramtables", "zonalstatistics", "samplepixels"):
            output = "OUTPUT" if algorithm == "samplepixels" else "STATISTICS"
            self.refuse(algorithm, [output, "COLLECTION", "would overwrite", self.scenes], **{output: self.scenes})
            self.refuse(algorithm, [output, "ZONES", "would overwrite", zones], **{output: zones})
        self.refuse("zonalstatistics", ["ZONES_OUTPUT", "would overwrite", zones], ZONES_OUTPUT=zones)
        self.refuse("histogramtables", ["REPORT", "COLLECTION", "would overwrite"], REPORT=self.scenes)
        self.refuse("ndvirasters", ["SCENES", "COLLECTION", "would overwrite"], SCENES=self.scenes)
        self.refuse("stackbands", ["SCENES", "COLLECTION", "would overwrite"], SCENES=self.scenes)
        self.refuse("stackbands", ["OUTPUT", "would overwrite", self.red, "a file of scene s1 in COLLECTION"], OUTPUT=self.red)
        self.refuse("aggregatetables", ["STATISTICS", "STATISTICS_TABLES", "would overwrite"], STATISTICS=self.statistics)
        self.refuse("histogramreport", ["REPORT", "HISTOGRAM", "would overwrite"], REPORT=self.histogram)
        link = self.path("input", "link.csv")
        os.symlink(self.scenes, link)
        self.refuse("histogramtables", ["STATISTICS", "COLLECTION", "would overwrite"], STATISTICS=link)
        os.remove(link)
        self.assertEqual(self.contents(self.path("input", "")), before)

    def test_two_outputs_in_one_file(self):
        for algorithm, outputs in FILES.items():
            names = list(outputs)
            if len(names) > 1 and algorithm != "stackbands":  # a raster and a table have no ending in common
                path = self.path("twice", f"x.{outputs[names[0]]}")
                self.refuse(algorithm, [names[0], names[1], "would both be written to", path], **{names[0]: path, names[1]: path})
        self.assertEqual(os.listdir(self.path("twice", "")), [])

    # Files in use

    def locked(self, path):
        connection = sqlite3.connect(path, isolation_level=None)
        self.addCleanup(connection.close)
        connection.execute("BEGIN EXCLUSIVE")
        return connection

    def geopackage(self, name):
        path = self.path(name, "all.gpkg")
        self.python.run("ndvi:collectionfromfolder", FOLDER=self.folder, OUTPUT=path)
        return path

    def test_a_geopackage_in_use(self):
        """Another program holds the file: said, after a while, and the file is as it was."""
        path = self.geopackage("inuse")
        before = self.contents(os.path.dirname(path))
        connection = self.locked(path)
        for algorithm, output in (("histogramtables", "HISTOGRAM"), ("zonalstatistics", "STATISTICS"), ("samplepixels", "OUTPUT")):
            outcome = self.qgis.run("ndvi:" + algorithm, self.given(algorithm, **{output: f"{path}|layername=rows"}), LIMIT, {"OGR_SQLITE_BUSY_TIMEOUT": "200"})
            self.assertEqual(outcome.status, 1, outcome.text)
            self.assertIn(path, outcome.text)
            self.assertIn("another program has it in use", outcome.text)
        connection.execute("ROLLBACK")
        connection.close()
        self.assertEqual(self.contents(os.path.dirname(path)), before)


if __name__ == "__main__":
    namespace.enter()
    unittest.main()
