#!/usr/bin/python3
"""Every command of the guide is run, page by page, in a folder where the files it names are; catalogs and their files are on servers of
the test. What cannot be run says why in a comment before it: <!-- not run: reason -->"""
import contextlib
import csv
import datetime
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import unittest
import urllib.parse

from osgeo import gdal, ogr

import guidepages
import stacserver
from faultserver import FaultServer
from pyqgis import PyQgis
from qgisprocess import QgisProcess
from stacserver import StacServer
from stacsupport import ROOTS, copy_of_plugins
from support import PluginTest, tables

gdal.UseExceptions()
ogr.UseExceptions()

LIMIT = 300  # seconds for one block

# What a script of PyQGIS begins with where a page does not show it: as in QGIS's Python console, all is there.
QGIS = """import os, sys
from qgis.core import QgsApplication
QgsApplication.setPrefixPath(os.environ.get("QGIS_PREFIX_PATH", "/usr"), True)
application = QgsApplication([], False)
application.initQgis()
sys.path += [os.path.join(application.pkgDataPath(), "python", "plugins"), os.environ["QGIS_PLUGINPATH"]]
from processing.core.Processing import Processing
Processing.initialize()
"""
PLUGIN = """import ndvi_collections
plugin = ndvi_collections.classFactory(None)
plugin.initProcessing()
"""
END = """
sys.stdout.flush()
os._exit(0)
"""


class Prepared:
    """A folder with every file that the pages name and do not make themselves."""

    def __init__(self, folder, data):
        self.folder = folder
        os.makedirs(folder)
        os.symlink(os.path.join(data, "sentinel2"), self.path("sentinel2"))
        shutil.copy(os.path.join(data, "fields.gpkg"), self.path("fields.gpkg"))
        self.make_archive(os.path.join(data, "sentinel2"))
        qgis = PyQgis()
        try:
            self.make_tables(qgis)
        finally:
            qgis.close()
        self.scenes = tables.read(self.path("collection.gpkg"))
        self.make_layers()

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def make_archive(self, products):
        """Folders of two years: the products by halves."""
        for number, name in enumerate(sorted(os.listdir(products))):
            year = self.path("archive", "2021" if number % 2 else "2022")
            os.makedirs(year, exist_ok=True)
            os.symlink(os.path.join(products, name), os.path.join(year, name))

    def make_tables(self, qgis):
        qgis.run("ndvi:collectionfromfolder", FOLDER=self.path("sentinel2"), OUTPUT=self.path("collection.gpkg"))
        shutil.copy(self.path("collection.gpkg"), self.path("scenes.gpkg"))
        for ending in ("gpkg", "csv"):
            qgis.run("ndvi:histogramtables", COLLECTION=self.path("collection.gpkg"), ZONES=self.path("fields.gpkg"), ZONE_ID="field_id",
                     HISTOGRAM=self.path(f"histogram.{ending}"), STATISTICS=self.path(f"statistics.{ending}"), SCENES=self.path("scenes.csv"))
        qgis.run("ndvi:ndvirasters", COLLECTION=self.path("collection.gpkg"), FORMAT=2, FOLDER=self.path("ndvi"), OUTPUT=self.path("scenes_ndvi.gpkg"))

    def make_layers(self):
        """Layers without anything but numbers, as others make them: a stack of bands and its dates, NDVI as integers."""
        first, second = [scene for scene in self.scenes if "/vsizip/" not in scene["red"]][:2]
        bands = [scene[band] for scene in (first, second) for band in ("red", "red", "red", "nir")]
        shape = gdal.Open(first["red"])
        stack = gdal.GetDriverByName("GTiff").Create(self.path("stack.tif"), shape.RasterXSize, shape.RasterYSize, len(bands), gdal.GDT_UInt16)
        stack.SetGeoTransform(shape.GetGeoTransform())
        stack.SetProjection(shape.GetProjection())
        for number, path in enumerate(bands, 1):
            stack.GetRasterBand(number).WriteArray(gdal.Open(path).ReadAsArray())
        stack = None
        with open(self.path("dates.csv"), "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([("band", "taken"), (1, first["datetime"][:10]), (5, second["datetime"][:10])])
        raster = next(scene["ndvi"] for scene in tables.read(self.path("scenes_ndvi.gpkg")) if scene["ndvi"])
        for name in ("ndvi_20240501.tif", "ndvi_20240611.tif"):
            gdal.Translate(self.path(name), raster)
        for name in ("MOD13Q1_2013-09-14.jp2", "MOD13Q1_2013-10-16.jp2"):
            gdal.Translate(self.path(name), raster, format="JP2OpenJPEG", creationOptions=["QUALITY=100", "REVERSIBLE=YES"])


def stac_items(scenes, folder, server):
    """The scenes whose files lie in a folder as items of a catalog, their files on a server."""
    source = ogr.Open(os.path.join(folder, "collection.gpkg"))
    shapes = {feature["scene_id"]: feature.GetGeometryRef().Clone() for feature in source.GetLayer()}
    products = os.path.realpath(os.path.join(folder, "sentinel2"))
    items = []
    for scene in scenes:
        if "/vsizip/" in scene["red"] or not scene["scl"]:
            continue
        west, east, south, north = shapes[scene["scene_id"]].GetEnvelope()
        items.append({
            "type": "Feature", "stac_version": "1.0.0", "id": scene["scene_id"], "collection": "sentinel-2-l2a", "links": [],
            "geometry": json.loads(shapes[scene["scene_id"]].ExportToJson()), "bbox": [west, south, east, north],
            "properties": {"datetime": scene["datetime"][:19].replace(" ", "T").replace("/", "-") + "Z", "eo:cloud_cover": scene["cloud_cover"],
                           "platform": scene["platform"].lower(), "s2:processing_baseline": scene["baseline"], "s2:mgrs_tile": scene["tile"][1:]},
            "assets": {band: {"href": server + os.path.relpath(os.path.realpath(scene[band]), products)} for band in ("red", "nir", "scl")}})
    return items


def hls(items):
    """The same as HLS: other names of bands, and the mask in bits. It is searched only."""
    for item in items:
        red, nir, mask = (item["assets"][band] for band in ("red", "nir", "scl"))
        time = datetime.datetime.fromisoformat(item["properties"]["datetime"].replace("Z", "+00:00"))
        yield {**item, "collection": "hls2-s30", "id": f"HLS.S30.T33UXP.{time:%Y%jT%H%M%S}.v2.0",
               "assets": {"B04": red, "B8A": nir, "Fmask": mask}}


def page_of(items):
    return {"type": "FeatureCollection", "features": list(items), "links": [], "numberMatched": len(items)}


class Guide(PluginTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.prepared = Prepared(cls.path("prepared"), cls.data)
        files = FaultServer(os.path.realpath(cls.folder))
        cls.addClassCleanup(files.stop)
        items = stac_items(cls.prepared.scenes, cls.prepared.folder, f"http://127.0.0.1:{files.port}/")
        assert len(items) > 5, "the demo has more scenes than that"
        # South Germany, which the example of HLS asks for, and the fields of the demo.
        elsewhere = json.loads(json.dumps(page_of(list(hls(items)))))
        for item in elsewhere["features"]:
            item["bbox"] = [9.1, 47.1, 9.9, 47.9]
            item["geometry"] = {"type": "Polygon", "coordinates": [[[9.1, 47.1], [9.9, 47.1], [9.9, 47.9], [9.1, 47.9], [9.1, 47.1]]]}
        server = StacServer(stacserver.earth_search([page_of(items)]), stacserver.Api(ROOTS["planetary-computer"], [elsewhere]))
        cls.addClassCleanup(server.stop)
        cls.catalogs = QgisProcess(copy_of_plugins(cls.scratch, server))
        cls.addClassCleanup(cls.catalogs.close)
        cls.programs = cls.path("programs", "")
        for name, program in (("qgis_process", cls.catalogs.program), ("python3", sys.executable)):
            with open(os.path.join(cls.programs, name), "w", encoding="utf-8") as file:
                file.write(f'#!/bin/sh\nexec "{program}" "$@"\n')
            os.chmod(os.path.join(cls.programs, name), 0o755)

    def call(self, command, folder, place):
        """Runs a command that has to work; what it said."""
        env = self.catalogs.environment({"PATH": self.programs + os.pathsep + os.environ["PATH"]})
        done = subprocess.run(command, cwd=folder, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=LIMIT, check=False, encoding="utf-8", errors="replace")
        self.assertEqual(done.returncode, 0, f"{place}\n{done.stdout}")
        return done.stdout

    def run_shell(self, block, folder):
        with self.files_of([block], folder):
            said = self.call(["bash", "-e", "-o", "pipefail", "-c", block.text], folder, block.place)
        self.assertFalse(os.path.exists(os.path.join(folder, "failed.txt")), f"{block.place}\n{said}")
        return said

    @contextlib.contextmanager
    def files_of(self, blocks, folder):
        """What the blocks are asked to make is not there before and is afterwards."""
        made = [os.path.join(folder, name) for block in blocks for name in block.made()]
        for path in made:
            if os.path.isdir(path):
                shutil.rmtree(path)
            elif os.path.exists(path):
                os.remove(path)
        yield
        for path in made:
            self.assertTrue(os.path.exists(path), f"{blocks[0].place}: there is no {os.path.basename(path)}")

    def run_python(self, blocks, folder):
        """Blocks of a page go on where the one before ended; a whole script is one of its own."""
        text = "".join(block.text for block in blocks)
        if "QgsApplication(" not in text:
            text = QGIS + ("" if "classFactory" in text else PLUGIN) + text + END
        path = os.path.join(folder, "guide.py")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        with self.files_of(blocks, folder):
            self.call([sys.executable, path], folder, ", ".join(block.place for block in blocks))

    def run_page(self, blocks, folder):
        said, console = "", []
        for block in blocks:
            if block.language == "sh":
                said += self.run_shell(block, folder)
            elif block.language == "python" and "QgsApplication(" in block.text:
                self.run_python([block], folder)
            elif block.language == "python":
                console.append(block)
            for line in block.text.splitlines() if block.language in guidepages.SAID else ():
                self.assertIn(line, said, block.place)
        if console:
            self.run_python(console, folder)

    def check_page(self, page):
        blocks = guidepages.blocks(page)
        for block in blocks:
            self.assertIn(block.language, guidepages.RUN | guidepages.SAID | guidepages.SHOWN, block.place)
        wanted = [block for block in blocks if not block.reason and block.language in guidepages.RUN | guidepages.SAID]
        for block in blocks:
            if block.reason:
                print(f"\n  not run: {block.place}, {block.reason}", end="")
        if wanted:
            folder = self.path("pages", page.replace(os.sep, "-"))
            shutil.copytree(self.prepared.folder, folder, symlinks=True)
            self.run_page(wanted, folder)
            print(f"\n  {len(wanted)} blocks of {page} ", end="")

    def test_translations_have_the_commands_of_the_english_pages(self):
        for language in guidepages.languages():
            for page in guidepages.pages(language):
                with self.subTest(page):
                    english = page.replace(os.path.join("docs", language), "docs").replace(f".{language.replace('_', '-')}.md", ".md")
                    known = [block.code() for block in guidepages.blocks(english)]
                    for block in guidepages.blocks(page):
                        if block.language in guidepages.RUN:
                            self.assertIn(block.code(), known, f"{block.place} has no such block in {english}")

    def test_what_is_linked_beside_the_guide_is_there(self):
        """Of the pages that Sphinx does not see."""
        for page in glob.glob(os.path.join(guidepages.ROOT, "*.md")):
            with open(page, encoding="utf-8") as file:
                links = re.findall(r"\]\(([^)#\s]+)", file.read())
            for link in links:
                if "://" not in link:
                    self.assertTrue(os.path.exists(os.path.join(os.path.dirname(page), link)), f"{page}: {link}")

    def test_the_built_guide_needs_no_network(self):
        """Every page is there, and what pages load, and where they link to within the guide."""
        built = os.path.join(os.environ["NDVI_PLUGINS"], "ndvi_collections", "help")
        if not os.path.isdir(built):
            self.skipTest("the guide was not built")
        for language in os.listdir(built):
            folder = os.path.join(built, language)
            for page in guidepages.pages():
                if page.startswith("docs"):
                    self.assertTrue(os.path.exists(os.path.join(folder, os.path.relpath(page, "docs")[:-3] + ".html")), page)
            self.assertGreater(os.path.getsize(os.path.join(folder, "searchindex.js")), 10000)
            for path in glob.glob(os.path.join(folder, "**", "*.html"), recursive=True):
                with open(path, encoding="utf-8") as file:
                    text = file.read()
                loaded = re.findall(r'<(?:script|img|link)\b[^>]*?\b(?:src|href)="([^"]*)"', text)
                linked = [link for link in re.findall(r'<a\b[^>]*?\bhref="([^"]*)"', text) if "://" not in link]
                self.assertEqual([link for link in loaded if "//" in link], [], path)
                for link in loaded + linked:
                    target = urllib.parse.unquote(link.split("#")[0].split("?")[0])
                    self.assertTrue(os.path.exists(os.path.join(os.path.dirname(path), target)), f"{path}: {link}")


def test_of(page):
    return lambda self: self.check_page(page)


# A test for each page, so that one can be run alone: testguide.py Guide.test_page_first
for each in guidepages.pages():
    setattr(Guide, "test_page_" + os.path.basename(each)[:-3].replace("-", "_"), test_of(each))

if __name__ == "__main__":
    unittest.main()
