#!/usr/bin/python3
"""Runs stopped at chosen random moments: what stood there stays, byte for byte, and the next run cleans up."""
import os
import random
import shutil
import signal
import time
import unittest

import smallscenes
from support import LIMIT, PluginTest

BEFORE = b"what stood here before"
SCENES = 10
SEED = 5

# Seconds from the signal to the end of the process, QGIS's own farewell included, on a machine that has other work too; the
# run itself answers within one.
SOON = 4


class Kills(PluginTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        given = cls.path("input", "")
        red, nir = (smallscenes.write_band(f"{given}{name}.tif", seed, size=1024) for seed, name in enumerate(("red", "nir")))
        cls.scenes = smallscenes.write_collection(f"{given}scenes.csv", [(f"s{day}", red, nir) for day in range(1, SCENES + 1)])
        cls.fields = smallscenes.write_zones(f"{given}zones.gpkg")
        zones = {"COLLECTION": cls.scenes, "ZONES": cls.fields, "ZONE_ID": "name"}
        cls.runs = {"histogramtables": (zones, {"HISTOGRAM": "h.gpkg", "STATISTICS": "s.csv", "SCENES": "c.gpkg", "REPORT": "r.html"}),
                    "samplepixels": (zones, {"OUTPUT": "p.csv", "WIDE": "w.gpkg"}),
                    "stackbands": ({"COLLECTION": cls.scenes}, {"OUTPUT": "stack.tif", "SCENES": "c.csv"})}
        cls.random = random.Random(SEED)

    def prepare(self, algorithm, name):
        needed, outputs = self.runs[algorithm]
        folder = self.path(name, "")
        given = {**needed, **{output: folder + file for output, file in outputs.items()}}
        for file in outputs.values():
            with open(folder + file, "wb") as old:
                old.write(BEFORE)
        return given, folder, sorted(outputs.values())

    def stop(self, algorithm, given, number, wait):
        """Status and words of a run that gets a signal `wait` seconds after it has begun to write."""
        process = self.qgis.start("ndvi:" + algorithm, given)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.kill)
        folder = os.path.dirname(next(path for name, path in given.items() if name in ("HISTOGRAM", "OUTPUT")))
        started = time.monotonic()
        while process.poll() is None and not any(name.startswith(".ndvi-") for name in os.listdir(folder)):
            self.assertLess(time.monotonic() - started, LIMIT)
            time.sleep(.002)
        time.sleep(wait)
        process.send_signal(number)  # nothing happens where it has ended
        sent = time.monotonic()
        status = process.wait(LIMIT)
        self.assertLess(time.monotonic() - sent, SOON)
        return status, process.stdout.read()

    def old(self, folder, files):
        """Which of the files are as they were."""
        found = []
        for name in files:
            with open(folder + name, "rb") as file:
                if file.read() == BEFORE:
                    found.append(name)
        return found

    def try_once(self, algorithm, number):
        wait = self.random.uniform(0, .6)
        with self.subTest(algorithm=algorithm, number=number, wait=wait):
            given, folder, files = self.prepare(algorithm, f"{algorithm}{number}")
            status, said = self.stop(algorithm, given, number, wait)
            if status == 0:  # it was through before: everything is new
                self.assertEqual(self.old(folder, files), [])
            elif number == signal.SIGINT:
                self.assertEqual(status, 1, said)
                self.assertIn("cancelled", said)
                self.assertEqual(sorted(os.listdir(folder)), files)
                self.assertEqual(self.old(folder, files), files)
            self.clean_up_after(algorithm, folder, files)

    def clean_up_after(self, algorithm, folder, files):
        """The next run into the folder takes away what a killed one left; what it had not finished is as it was."""
        self.succeed(self.qgis.run("ndvi:collectionfromfolder", {"FOLDER": self.products(), "OUTPUT": folder + "next.csv"}, LIMIT))
        os.remove(folder + "next.csv")
        for ending in (".csvt", ".prj"):
            if os.path.exists(folder + "next" + ending):
                os.remove(folder + "next" + ending)
        left = [name for name in os.listdir(folder) if not name.endswith((".csvt", ".prj"))]
        self.assertEqual(sorted(left), files, algorithm)
        self.assertIn(self.old(folder, files), ([], files), "outputs of two runs stand side by side")

    def products(self):
        """A folder with one product, found quickly."""
        folder = self.path("products", "")
        scene = self.truth["scenes"][0]
        if not os.listdir(folder):
            shutil.copytree(os.path.join(self.data, scene["path"]), f"{folder}{scene['scene_id']}.SAFE")
        return folder

    def test_interrupted(self):
        for algorithm in self.runs:
            self.try_once(algorithm, signal.SIGINT)

    def test_terminated(self):
        self.try_once("histogramtables", signal.SIGTERM)

    def test_killed(self):
        for algorithm in self.runs:
            self.try_once(algorithm, signal.SIGKILL)


if __name__ == "__main__":
    unittest.main()
