#!/usr/bin/python3
"""What QGIS Desktop shows after a run: layers with style and time, in one group for what was made of one collection."""
import os
import unittest

from pyqgis import PyQgis
from support import ScratchTest, demo_data

TEMPORARY = "TEMPORARY_OUTPUT"


class Loading(ScratchTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.demo = demo_data(cls.scratch)

    def setUp(self):
        self.qgis = PyQgis()
        self.addCleanup(self.qgis.close)

    def test_layers_of_a_collection_are_in_its_group(self):
        tree = self.qgis.run_and_load("ndvi:collectionfromfolder", FOLDER=os.path.join(self.demo, "sentinel2"), OUTPUT=TEMPORARY)
        name = "Collection – sentinel2"
        self.assertEqual(list(tree), [name])
        (collection,) = tree[name]
        self.assertEqual((collection["name"], collection["renderer"], collection["time"]), (name, "graduatedSymbol", True))

        given = {"COLLECTION": collection["id"], "ZONES": os.path.join(self.demo, "fields.gpkg"), "ZONE_ID": "field_id"}
        tree = self.qgis.run_and_load("ndvi:zonalstatistics", **given, STATISTICS=TEMPORARY, ZONES_OUTPUT=TEMPORARY, SCENES=TEMPORARY)
        self.assertEqual(list(tree), [name])
        found = {layer["name"]: layer["renderer"] for layer in tree[name]}
        self.assertEqual(found, {name: "graduatedSymbol", "Zones with statistics – fields": "graduatedSymbol", "Statistics – fields": None,
                                 "Scenes – fields": None})

        tree = self.qgis.run_and_load("ndvi:ndvirasters", COLLECTION=collection["id"], FOLDER=os.path.join(self.scratch, "rasters"),
                                      LOAD_LAYERS=True, OUTPUT=None, SCENES=None)
        self.assertEqual(list(tree), [name])
        rasters = [layer for layer in tree[name] if layer["renderer"] == "singlebandpseudocolor"]
        self.assertEqual(rasters, tree[name][-len(rasters):], "rasters lie below what would be hidden by them")
        dates = [layer["name"] for layer in rasters]
        self.assertEqual(dates, sorted(dates, reverse=True))
        self.assertEqual(len(dates), 9, "one of the ten scenes is broken")
        self.assertTrue(all(layer["time"] for layer in rasters))


if __name__ == "__main__":
    unittest.main()
