#!/usr/bin/python3
"""What goes wrong, goes wrong loudly: an exit status, a sentence that helps, soon, and no half table."""
import glob
import os
import shutil
import unittest

from osgeo import ogr
from support import LIMIT, PluginTest, tables

ogr.UseExceptions()


class Failures(PluginTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.collection = cls.make_collection(cls.path("main", "collection.gpkg"))

    def assert_fails(self, outcome, *words):
        """The run failed with a status a shell sees, and said every one of the words."""
        self.assertNotEqual(outcome.status, 0, outcome.text)
        self.assertGreater(outcome.status, 0, f"killed by signal {-outcome.status}\n{outcome.text}")
        for word in words:
            self.assertIn(word.lower(), outcome.text.lower())

    def tables_fail(self, where, *words, **parameters):
        given = self.table_parameters(where, parameters.pop("COLLECTION", self.collection), **parameters)
        outcome = self.qgis.run("ndvi:histogramtables", given, LIMIT)
        self.assert_fails(outcome, *words)
        return given

    def assert_no_tables(self, given):
        folder = os.path.dirname(given["HISTOGRAM"])
        self.assertEqual(os.listdir(folder), [], "a refused run left something behind")

    # The collection

    def test_missing_folder(self):
        self.assert_fails(self.qgis.run("ndvi:collectionfromfolder",
                                        {"FOLDER": "/no/such/folder", "OUTPUT": self.path("none", "c.gpkg")}, LIMIT),
                          "/no/such/folder")

    def test_nothing_found(self):
        empty = self.path("empty", "products", "x")
        outcome = self.qgis.run("ndvi:collectionfromfolder",
                                {"FOLDER": os.path.dirname(empty), "OUTPUT": self.path("empty", "c.gpkg")}, LIMIT)
        self.assertEqual(outcome.status, 1)
        self.assert_fails(outcome, "No scene found", os.path.dirname(empty))

    def test_a_broken_product_does_not_stop_the_search(self):
        folder = os.path.dirname(self.path("withbroken", "products", "x"))
        good = self.truth["scenes"][0]
        shutil.copytree(os.path.join(self.data, good["path"]), f"{folder}/{good['scene_id']}.SAFE")
        broken = f"{folder}/S2A_MSIL2A_20210412T095031_N0300_R079_T33UXP_20210412T123000.SAFE"
        os.makedirs(broken)
        with open(f"{broken}/MTD_MSIL2A.xml", "w", encoding="utf-8") as file:
            file.write("<n1:Level-2A_User_Product><half")
        output = self.path("withbroken", "c.gpkg")
        outcome = self.succeed(self.qgis.run("ndvi:collectionfromfolder", {"FOLDER": folder, "OUTPUT": output}, LIMIT))
        self.assertEqual([row["scene_id"] for row in tables.read(output)], [good["scene_id"]])
        self.assertIn("S2A_MSIL2A_20210412", outcome.text)

    def test_unknown_parameter_of_the_search(self):
        self.assert_fails(self.qgis.run("ndvi:collectionfromfolder", {
            "FOLDER": self.folder, "OUTPUT": self.path("unknown1", "c.gpkg"), "MAXCLOUD": 20}, LIMIT), "MAXCLOUD")

    def test_impossible_date(self):
        self.assert_fails(self.qgis.run("ndvi:collectionfromfolder", {
            "FOLDER": self.folder, "OUTPUT": self.path("date", "c.gpkg"), "START_DATE": "2021-02-31"}, LIMIT), "START_DATE")

    # The tables

    def test_missing_zones(self):
        self.assert_no_tables(self.tables_fail("nozones", "ZONES", ZONES="/no/such/fields.gpkg"))

    def test_missing_collection(self):
        self.assert_no_tables(self.tables_fail("nocollection", "COLLECTION", COLLECTION="/no/such/collection.gpkg"))

    def test_a_layer_that_is_no_collection(self):
        self.assert_no_tables(self.tables_fail("wronglayer", "scene_id", COLLECTION=self.zones))

    def test_unknown_parameter(self):
        self.assert_no_tables(self.tables_fail("unknown", "ZONEE", ZONEE="1"))

    def test_number_that_is_none(self):
        self.assert_no_tables(self.tables_fail("abc", "BIN_WIDTH", BIN_WIDTH="abc"))

    def test_width_that_does_not_divide(self):
        self.assert_no_tables(self.tables_fail("width", "0.3", BIN_WIDTH="0.3"))

    def test_bins_upside_down(self):
        self.assert_no_tables(self.tables_fail("upside", "BIN_M", BIN_MIN="1", BIN_MAX="-1"))

    def test_contradicting_bins(self):
        self.assert_no_tables(self.tables_fail("contradict", "BIN_EDGES", BIN_COUNT="10", BIN_EDGES="0,0.5,1"))

    def test_percentiles_that_are_none(self):
        self.assert_no_tables(self.tables_fail("percentiles", "PERCENTILES", PERCENTILES="5,fifty"))

    def test_unknown_zone_field(self):
        self.assert_no_tables(self.tables_fail("nofield", "nosuchfield", ZONE_ID="nosuchfield"))

    def test_zone_ids_that_repeat(self):
        self.assert_no_tables(self.tables_fail("repeat", "winter wheat", ZONE_ID="crop"))

    def test_zones_without_a_crs(self):
        # A shapefile without a .prj beside it; a GeoPackage says “Undefined geographic SRS”.
        for driver, name in (("ESRI Shapefile", "zones.shp"), ("GPKG", "zones.gpkg")):
            with self.subTest(driver):
                self.tables_fail("nocrs/tables", "coordinate reference system", ZONES=self.zones_without_a_crs(driver, name))

    def zones_without_a_crs(self, driver, name):
        path = self.path("nocrs", "zones", name)
        source = ogr.GetDriverByName(driver).CreateDataSource(path)
        layer = source.CreateLayer("zones", None, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("field_id", ogr.OFTString))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["field_id"] = "Z"
        feature.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON((16.4 48.7,16.41 48.7,16.41 48.71,16.4 48.7))"))
        layer.CreateFeature(feature)
        del feature, layer, source
        return path

    def test_every_scene_broken(self):
        """The algorithm fails, but the tables that explain it are there."""
        folder = os.path.dirname(self.path("allbroken", "products", "x"))
        for scene in self.truth["scenes"][:2]:
            copy = f"{folder}/{scene['scene_id']}.SAFE"
            shutil.copytree(os.path.join(self.data, scene["path"]), copy)
            file, = glob.glob(f"{copy}/GRANULE/*/IMG_DATA/R10m/*_B04_10m.jp2")
            with open(file, "r+b") as band:  # the header stays whole, so that the search finds nothing wrong
                band.truncate(2000)
        collection = self.make_collection(self.path("allbroken", "c.gpkg"), folder)
        given = self.tables_fail("allbroken/tables", "B04", "statistics.gpkg", COLLECTION=collection)
        statuses = {row["status"] for row in tables.read(given["STATISTICS"])}
        self.assertIn("read_error", statuses)
        self.assertLessEqual(statuses, {"read_error", "no_overlap", "no_pixel"})
        self.assertEqual({row["status"] for row in tables.read(given["SCENES"])}, {"read_error"})
        self.assertEqual(tables.read(given["HISTOGRAM"]), [])

    def test_a_failed_run_keeps_the_old_table(self):
        given = self.table_parameters("keep", self.collection)
        for name in ("HISTOGRAM", "STATISTICS", "SCENES"):
            with open(given[name], "w", encoding="utf-8") as file:
                file.write("what stood here before")
        self.assert_fails(self.qgis.run("ndvi:histogramtables", {**given, "BIN_WIDTH": "0.3"}, LIMIT))
        for name in ("HISTOGRAM", "STATISTICS", "SCENES"):
            with open(given[name], encoding="utf-8") as file:
                self.assertEqual(file.read(), "what stood here before")

    def test_a_format_that_cannot_be_written(self):
        given = self.table_parameters("format", self.collection, HISTOGRAM=self.path("format", "histogram.nosuchformat"))
        self.assert_fails(self.qgis.run("ndvi:histogramtables", given, LIMIT), "nosuchformat")
        self.assertEqual(glob.glob(self.path("format", "*")), [])


if __name__ == "__main__":
    unittest.main()
