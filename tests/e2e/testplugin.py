#!/usr/bin/python3
"""The plugin folder: installed it works; a wrong or incomplete one says what is wrong instead of crashing QGIS."""
import os
import re
import shutil
import subprocess
import tempfile
import unittest

from qgisprocess import QgisProcess

PLUGINS = os.environ["NDVI_PLUGINS"]


class Plugin(unittest.TestCase):

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="ndvi-plugin-")
        self.addCleanup(shutil.rmtree, self.folder, True)

    def listing(self, plugins):
        """What `qgis_process list` says with the plugins of a folder."""
        qgis = QgisProcess(plugins)
        self.addCleanup(qgis.close)
        return qgis.call(["list"])

    def copied(self):
        copy = os.path.join(self.folder, "ndvi_collections")
        shutil.copytree(os.path.join(PLUGINS, "ndvi_collections"), copy)
        return copy

    def assert_refused(self, *words):
        outcome = self.listing(self.folder)
        self.assertEqual(outcome.status, 0, outcome.text)
        self.assertNotIn("ndvi:", outcome.stdout)
        for word in words:
            self.assertIn(word, outcome.stderr)

    def test_built_for_another_qgis(self):
        metadata = os.path.join(self.copied(), "metadata.txt")
        with open(metadata, encoding="utf-8") as file:
            text = file.read()
        with open(metadata, "w", encoding="utf-8") as file:
            file.write(re.sub("^builtForQgis=.*$", "builtForQgis=3.2", text, flags=re.MULTILINE))
        self.assert_refused("built for QGIS 3.2,", "Rebuild it")

    def test_without_the_library(self):
        os.remove(os.path.join(self.copied(), "libndvi_collections.so"))
        self.assert_refused("libndvi_collections.so", "cannot be loaded")

    def test_installed(self):
        build = os.path.dirname(os.path.abspath(PLUGINS))
        subprocess.run(["cmake", "--install", build, "--prefix", self.folder], check=True, stdout=subprocess.DEVNULL)
        outcome = self.listing(os.path.join(self.folder, "share", "qgis", "python", "plugins"))
        for name in ("aggregatetables", "collectionfromfolder", "histogramtables", "ndvirasters", "samplepixels"):
            self.assertIn("ndvi:" + name, outcome.stdout, outcome.text)


if __name__ == "__main__":
    unittest.main()
