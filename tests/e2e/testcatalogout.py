#!/usr/bin/python3
"""The STAC catalog that ndvi:ndvirasters writes beside its rasters: valid, true, and read back."""
import glob
import json
import os
import shutil
import unittest

import stacrules
from support import LIMIT, PluginTest, tables

DATA = os.environ.get("NDVI_TEST_DATA", "")

# The JSON schemas of STAC, https://schemas.stacspec.org/v1.1.0/… at schemas.stacspec.org/v1.1.0/… and so on: the tests have no
# network, tools/test puts them there (tools/lib/stacschemas.sh).
SCHEMAS = os.environ.get("NDVI_STAC_SCHEMAS", "")
HAS_SCHEMAS = stacrules.has_schemas(SCHEMAS)


class CatalogOut(PluginTest):

    @classmethod
    def make(cls, name, folder=None, limit=LIMIT, search=None, **parameters):
        """A folder of rasters with their catalog."""
        collection = cls.make_collection(cls.path(name, "scenes.gpkg"), folder, **(search or {}))
        rasters = cls.path(name, "rasters", "")
        cls.succeed(cls.qgis.run("ndvi:ndvirasters", {"COLLECTION": collection, "FOLDER": rasters, "STAC": True, **parameters}, limit))
        return rasters

    def assert_valid(self, folder, count):
        self.assertEqual(len(glob.glob(os.path.join(folder, "*_NDVI.tif"))), count)
        self.assertEqual(len(glob.glob(os.path.join(folder, "*_NDVI.json"))), count)
        self.assertEqual(stacrules.problems(folder), [])
        if HAS_SCHEMAS:
            self.assertEqual(list(stacrules.schema_problems(folder, SCHEMAS)), [])

    def test_the_demo(self):
        folder = self.make("demo", FORMAT=2)
        scenes = self.truth_scenes()
        self.assert_valid(folder, scenes)
        # Both ways to read it give the scenes the rasters were made of.
        wanted = {row["scene_id"]: row for row in tables.read(self.path("demo", "scenes.gpkg"))}
        by_folder = tables.read(self.make_collection(self.path("demo", "back.csv"), folder))
        by_catalog = self.path("demo", "catalog.csv")
        self.succeed(self.qgis.run("ndvi:collectionfromstac", {"API": os.path.join(folder, "collection.json"), "OUTPUT": by_catalog}, LIMIT))
        for rows in (by_folder, tables.read(by_catalog)):
            self.assertEqual(len(rows), scenes)
            for row in rows:
                scene = wanted[row["scene_id"]]
                for name in ("tile", "level", "baseline"):
                    self.assertEqual(row[name], scene[name], row)
                self.assertTrue(row["ndvi"].endswith("_NDVI.tif"), row)
                self.assertFalse(row["red"], row)

    def truth_scenes(self):
        """Scenes of which a raster can be written: all of the demo but the damaged one."""
        return len(tables.read(self.path("demo", "scenes.gpkg"))) - 1

    def test_cogs_of_real_sets(self):
        if not os.path.isdir(DATA):
            self.skipTest("real data missing (set NDVI_TEST_DATA)")
        for name, count, search in (("demeter_13SFA_safe_n0511", 6, {}), ("safe_33TVM_n0511_60m", 1, {"RESOLUTION": 60, "NIR_BAND": "B8A"}),
                                    ("mapchete_33TWL_earthsearch_cog", 4, {})):
            with self.subTest(name):
                self.assert_valid(self.make(name, os.path.join(DATA, name), 240, search, FILE_FORMAT="COG"), count)

    def test_a_second_run_adds_to_it(self):
        folder = self.make("twice", search={"END_DATE": "2021-06-30"})
        first = {os.path.basename(path) for path in glob.glob(os.path.join(folder, "*.json"))}
        self.make("twice", search={"START_DATE": "2021-07-01"})
        items = {os.path.basename(path) for path in glob.glob(os.path.join(folder, "*.json"))}
        self.assertGreater(len(items), len(first))
        self.assert_valid(folder, len(items) - 1)

    def test_without_a_raster_there_is_no_catalog(self):
        collection = self.make_collection(self.path("none", "scenes.gpkg"))
        folder, table = self.path("none", "rasters", ""), self.path("none", "rows.csv")
        self.succeed(self.qgis.run("ndvi:ndvirasters", {"COLLECTION": collection, "FOLDER": folder, "STAC": True, "SCENES": table,
                                                        "EXTENT": "100,101,10,11"}, LIMIT))
        self.assertEqual(os.listdir(folder), [])
        self.assertEqual({row["status"] for row in tables.read(table)} - {"read_error"}, {"skipped"})

    def test_a_catalog_of_others_stays(self):
        folder = self.path("foreign", "rasters", "")
        with open(os.path.join(folder, "collection.json"), "w", encoding="utf-8") as file:
            file.write('{"type": "Collection", "id": "mine"}')
        collection = self.make_collection(self.path("foreign", "scenes.gpkg"))
        outcome = self.qgis.run("ndvi:ndvirasters", {"COLLECTION": collection, "FOLDER": folder, "STAC": True}, LIMIT)
        self.assertEqual(outcome.status, 1, outcome.text)
        self.assertIn("is no catalog of NDVI rasters and is not replaced", outcome.text)
        self.assertEqual(os.listdir(folder), ["collection.json"])

    def broken(self, *changes):
        """For each change, keys and a value: the folder of a catalog with an item that was changed so, and what was changed."""
        folder = self.make("broken", search={"END_DATE": "2021-04-30"})
        whole = glob.glob(os.path.join(folder, "*_NDVI.json"))[0]
        with open(whole, encoding="utf-8") as file:
            text = file.read()
        for *keys, value in changes:
            document = json.loads(text)
            place = document
            for key in keys[:-1]:
                place = place[key]
            place[keys[-1]] = value
            with open(whole, "w", encoding="utf-8") as file:
                json.dump(document, file)
            yield folder, f"{keys}: {value}"
        with open(whole, "w", encoding="utf-8") as file:
            file.write(text)
        self.assert_valid(folder, len(glob.glob(os.path.join(folder, "*_NDVI.json"))))

    def test_the_rules_find_what_is_wrong(self):
        for folder, what in self.broken(
                ("stac_version", "1.2"), ("properties", "datetime", "2021-04-02"), ("properties", "proj:shape", [1, 2, 3]),
                ("properties", "proj:epsg", 32632), ("assets", "ndvi", "raster:bands", 0, "nodata", 0),
                ("assets", "ndvi", "nodata", 0), ("stac_extensions", []), ("geometry", "coordinates", 0, -1, [0, 0]),
                ("links", []), ("bbox", [16, 48, 17, 49])):
            self.assertNotEqual(stacrules.problems(folder), [], what)

    @unittest.skipUnless(HAS_SCHEMAS, "SKIPPED: the schemas of STAC are not there (NDVI_STAC_SCHEMAS); tools/test fetches them")
    def test_the_schemas_find_what_is_wrong(self):
        for folder, what in self.broken(
                ("id", ""), ("type", "Item"), ("properties", "datetime", None), ("properties", "platform", 2), ("bbox", [1, 2, 3]),
                ("geometry", "coordinates", 0, [[1, 2]]), ("links", [{"rel": "root"}]), ("assets", "ndvi", {"title": "NDVI"}),
                ("assets", "ndvi", "nodata", "none"), ("assets", "ndvi", "data_type", "int17"), ("assets", "ndvi", "roles", "data")):
            self.assertNotEqual(list(stacrules.schema_problems(folder, SCHEMAS)), [], what)


if __name__ == "__main__":
    unittest.main()
