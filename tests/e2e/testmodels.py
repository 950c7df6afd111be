#!/usr/bin/python3
"""The shipped models, by id and by path: they give what their steps give one after the other."""
import os
import unittest

from osgeo import gdal

from support import LIMIT, PluginTest, tables

MODELS = os.path.join(os.environ["NDVI_PLUGINS"], "ndvi_collections", "models")


class Models(PluginTest):

    def run_model(self, name, parameters):
        return self.succeed(self.qgis.run(name, parameters, LIMIT))

    def folder_to_tables(self, name, where):
        outputs = {table: self.path(where, f"{table.lower()}.gpkg") for table in ("HISTOGRAM", "STATISTICS", "SCENES")}
        report = self.path(where, "report.html")
        self.run_model(name, {"FOLDER": self.folder, "ZONES": self.zones, "ZONE_ID": "field_id", "tables:REPORT": report,
                              "collection:OUTPUT": self.path(where, "collection.gpkg"),
                              **{f"tables:{table}": path for table, path in outputs.items()}})
        with open(report, encoding="utf-8") as file:
            self.assertIn("</html>", file.read())
        return tables.read(outputs["STATISTICS"])

    def test_folder_to_tables(self):
        statistics = self.folder_to_tables("ndvi:foldertotables", "id")
        wrong, compared = tables.disagreements(self.truth, statistics)
        self.assertEqual(wrong, [])
        self.assertGreater(compared, 50)
        self.assertEqual(self.folder_to_tables(os.path.join(MODELS, "foldertotables.model3"), "path"), statistics)

    def test_what_nobody_asks_for_is_not_needed(self):
        """A collection, and NDVI rasters, that only the next step reads."""
        statistics, stack = self.path("alone", "statistics.gpkg"), self.path("alone", "stack.tif")
        self.run_model("ndvi:foldertotables", {"FOLDER": self.folder, "ZONES": self.zones, "ZONE_ID": "field_id",
                                               "tables:STATISTICS": statistics})
        wrong, compared = tables.disagreements(self.truth, tables.read(statistics))
        self.assertEqual(wrong, [])
        self.assertGreater(compared, 50)
        self.run_model("ndvi:foldertorasters", {"FOLDER": self.folder, "stack:OUTPUT": stack})
        self.assertGreater(gdal.Open(stack).RasterCount, 5)

    def test_mistakes_are_named(self):
        statistics = self.path("mistakes", "statistics.gpkg")
        for name, value, said in (("ZONEID", "field_id", "Unknown parameter ZONEID. Did you mean ZONE_ID?"),
                                  ("END_DATE", "2024-02-31", "END_DATE is “2024-02-31”")):
            outcome = self.qgis.run("ndvi:foldertotables", {"FOLDER": self.folder, "ZONES": self.zones, name: value,
                                                            "tables:STATISTICS": statistics}, LIMIT)
            self.assertNotEqual(outcome.status, 0)
            self.assertIn(said, outcome.text)
            self.assertFalse(os.path.exists(statistics))

    def test_folder_to_rasters(self):
        for name, where in (("ndvi:foldertorasters", "rasters-id"), (os.path.join(MODELS, "foldertorasters.model3"), "rasters-path")):
            collection, stack = self.path(where, "c.gpkg"), self.path(where, "stack.tif")
            self.run_model(name, {"FOLDER": self.folder, "rasters:FOLDER": self.path(where, "ndvi", "x")[:-2],
                                  "rasters:OUTPUT": collection, "stack:OUTPUT": stack})
            written = [row["ndvi"] for row in tables.read(collection) if row["ndvi"]]
            self.assertGreater(len(written), 5)
            bands = gdal.Open(stack)
            self.assertEqual(bands.RasterCount, len(tables.read(collection)))
            values = gdal.Open(written[0]).ReadAsArray()
            self.assertTrue(any((bands.GetRasterBand(i + 1).ReadAsArray() == values).sum() > 100 for i in range(bands.RasterCount)))

    def test_layers_to_months(self):
        where = "months"
        collection = self.path(where, "c.gpkg")
        self.succeed(self.qgis.run("ndvi:collectionfromfolder", {"FOLDER": self.folder, "OUTPUT": self.path(where, "s.gpkg")}, LIMIT))
        self.succeed(self.qgis.run("ndvi:ndvirasters", {"COLLECTION": self.path(where, "s.gpkg"), "OUTPUT": collection,
                                                        "FOLDER": self.path(where, "ndvi", "x")[:-2]}, LIMIT))
        rasters = [row["ndvi"] for row in tables.read(collection) if row["ndvi"]]
        for name in ("ndvi:layerstomonths", os.path.join(MODELS, "layerstomonths.model3")):
            statistics = self.path(where, "statistics.gpkg")
            self.run_model(name, [*(("LAYERS", path) for path in rasters), ("CONTENT", 1), ("ZONES", self.zones), ("ZONE_ID", "field_id"),
                                  ("months:HISTOGRAM", self.path(where, "h.gpkg")), ("months:STATISTICS", statistics),
                                  ("tables:SCENES", self.path(where, "scenes.gpkg"))])
            months = {os.path.basename(path)[:7] for path in rasters}
            rows = tables.read(statistics)
            self.assertEqual({row["scene_id"] for row in rows}, months)
            self.assertTrue(any(row["valid"] for row in rows))


if __name__ == "__main__":
    unittest.main()
