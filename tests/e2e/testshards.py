#!/usr/bin/python3
"""Parts of a run (SHARD) are together what the run is: the same rows, byte for byte, and the same rasters."""
import csv
import os
import unittest

from osgeo import gdal, ogr, osr

from pyqgis import PyQgis
from support import LIMIT, PluginTest, tables

gdal.UseExceptions()
ogr.UseExceptions()

DEMETER = os.path.join(os.environ.get("NDVI_TEST_DATA", ""), "demeter_13SFA_safe_n0511")
TABLES = ("HISTOGRAM", "STATISTICS")
OF_THE_RUN = "seconds"


def lines_of(path):
    """The header of a CSV file, and its rows sorted."""
    with open(path, encoding="utf-8") as file:
        header, *rows = file.read().splitlines()
    return header, sorted(rows)


def scenes_of(path):
    return sorted(tuple(sorted((k, str(v)) for k, v in row.items() if k != OF_THE_RUN)) for row in tables.read(path))


class Shards(PluginTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.python = PyQgis()  # starting QGIS takes longer than most parts
        cls.addClassCleanup(cls.python.close)

    def setUp(self):
        self.collection = self.make_collection(self.path(self.id(), "collection.gpkg"))

    def run_part(self, where, shard=None, algorithm="histogramtables", collection=None, zones=None, **parameters):
        """The paths of the tables of a part, or of all."""
        folder = self.path(self.id(), where, (shard or "all").replace("/", "-"), "")
        names = (*TABLES, "SCENES") if algorithm == "histogramtables" else ("STATISTICS", "SCENES")
        if algorithm == "samplepixels":
            names = ("OUTPUT", "SCENES")
        paths = {name: os.path.join(folder, name.lower() + ".csv") for name in names}
        given = {"COLLECTION": collection or self.collection, "ZONES": zones or self.zones, "ZONE_ID": "field_id", **paths, **parameters}
        self.python.run("ndvi:" + algorithm, **given, **({"SHARD": shard} if shard else {}))
        return paths

    def assert_parts_are_the_whole(self, count, whole, **parameters):
        parts = [self.run_part(str(count), f"{number}/{count}", **parameters) for number in range(1, count + 1)]
        for name in whole:
            if name == "SCENES":
                self.assertEqual(sorted(row for part in parts for row in scenes_of(part[name])), scenes_of(whole[name]))
                continue
            header, rows = lines_of(whole[name])
            found = [lines_of(part[name]) for part in parts]
            self.assertEqual({h for h, _ in found}, {header})
            self.assertEqual(sorted(row for _, part in found for row in part), rows, f"{name}, {count} parts")
        return parts

    def test_tables(self):
        whole = self.run_part("whole")
        self.assertGreater(len(lines_of(whole["HISTOGRAM"])[1]), 100)
        for count in (1, 2, 7):
            self.assert_parts_are_the_whole(count, whole)

    def test_more_parts_than_scenes(self):
        whole = self.run_part("whole")
        parts = self.assert_parts_are_the_whole(12, whole)
        self.assertEqual(sum(len(tables.read(part["SCENES"])) for part in parts), 10)
        self.assertIn(0, {len(tables.read(part["SCENES"])) for part in parts}, "a part without a scene")

    def test_scenes_of_a_day(self):
        for count in (2, 7):
            self.assert_parts_are_the_whole(count, self.run_part("whole", SAME_DAY=True), SAME_DAY=True)

    def far_zones(self):
        """The fields, and one that no scene comes near."""
        path = self.path(self.id(), "zones.gpkg")
        source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(4326)
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        layer = source.CreateLayer("zones", crs, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("field_id", ogr.OFTString))
        fields = ogr.Open(self.zones)
        shapes = [(f["field_id"], f.GetGeometryRef().ExportToWkt()) for f in fields.GetLayer(0)]
        for name, wkt in [*shapes, ("far", "POLYGON((-60 -10,-59.9 -10,-59.9 -9.9,-60 -10))")]:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["field_id"] = name
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            layer.CreateFeature(feature)
        return path

    def test_rows_grow_with_what_overlaps(self):
        zones = self.far_zones()
        whole = self.run_part("whole", zones=zones, NO_OVERLAP_ROWS=False)
        far = [row for row in tables.read(whole["STATISTICS"]) if row["zone_id"] == "far"]
        self.assertEqual([row["scene_id"] for row in far], [None])
        self.assertNotIn("no_overlap", {row["status"] for row in tables.read(whole["STATISTICS"]) if row["scene_id"]})
        for count in (2, 7):
            self.assert_parts_are_the_whole(count, whole, zones=zones, NO_OVERLAP_ROWS=False)

    def test_a_row_too_many_is_left_out_when_put_together(self):
        """A scene that cannot be read may meet any zone: parts that do not have it know nothing of that."""
        collection = self.path(self.id(), "collection.csv")
        rows = sorted(tables.read(self.collection), key=lambda row: row["datetime"])
        columns = ("scene_id", "datetime", "tile", "red", "nir", "scl", "mask_type", "offset_red", "offset_nir")
        with open(collection, "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(columns)
            for row in (rows[0], {**rows[-1], "red": "/gone.jp2"}):
                writer.writerow(["" if row[name] is None else row[name] for name in columns])
        given = {"collection": collection, "zones": self.far_zones(), "NO_OVERLAP_ROWS": False}
        whole = self.run_part("whole", **given)
        self.assertEqual({row["scene_id"] for row in tables.read(whole["STATISTICS"]) if row["zone_id"] == "far"}, {rows[-1]["scene_id"]})
        good, bad = self.run_part("2", "1/2", **given), self.path(self.id(), "2", "2-2", "")
        bad = {name: os.path.join(bad, name.lower() + ".csv") for name in TABLES}
        outcome = self.qgis.run("ndvi:histogramtables", {"COLLECTION": collection, "ZONES": given["zones"], "ZONE_ID": "field_id", "SHARD": "2/2",
                                                         "NO_OVERLAP_ROWS": False, **bad}, LIMIT)
        self.assertEqual(outcome.status, 1, "no scene of the part could be read")
        self.assertIn(None, {row["scene_id"] for part in (good, bad) for row in tables.read(part["STATISTICS"])}, "the row too many")
        merged = self.path(self.id(), "merged.csv")
        self.succeed(self.qgis.run("ndvi:aggregatetables", [("HISTOGRAM_TABLES", good["HISTOGRAM"]), ("HISTOGRAM_TABLES", bad["HISTOGRAM"]),
                                                            ("STATISTICS_TABLES", good["STATISTICS"]), ("STATISTICS_TABLES", bad["STATISTICS"]),
                                                            ("PERIOD", 0), ("STATISTICS", merged)], LIMIT))
        found, expected = (sorted((row["zone_id"], str(row["scene_id"]), row["status"]) for row in tables.read(path))
                           for path in (merged, whole["STATISTICS"]))
        self.assertEqual(found, expected)

    def test_other_algorithms(self):
        for algorithm in ("zonalstatistics", "samplepixels"):
            with self.subTest(algorithm):
                self.assert_parts_are_the_whole(3, self.run_part("whole " + algorithm, algorithm=algorithm), algorithm=algorithm)

    def test_rasters(self):
        folders = [self.path(self.id(), name, "") for name in ("whole", "parts")]
        for folder, shards in zip(folders, ((None,), ("1/3", "2/3", "3/3"))):
            for shard in shards:
                given = {"COLLECTION": self.collection, "FOLDER": folder, "SHARD": shard, "STAC": "false"}
                self.succeed(self.qgis.run("ndvi:ndvirasters", {k: v for k, v in given.items() if v is not None}, LIMIT))
        whole, parts = (sorted(os.listdir(folder)) for folder in folders)
        self.assertGreater(len(whole), 5)
        self.assertEqual(parts, whole)
        for name in whole:
            a, b = (gdal.Open(os.path.join(folder, name)).ReadRaster() for folder in folders)
            self.assertEqual(a, b, name)

    def test_put_together_again(self):
        """NDVI aggregate tables makes one table of those of the parts."""
        whole = self.run_part("whole")
        parts = self.assert_parts_are_the_whole(3, whole)
        merged = {name: self.path(self.id(), "merged", name.lower() + ".csv") for name in TABLES}
        given = [(f"{name}_TABLES", part[name]) for name in TABLES for part in parts] + [("PERIOD", 0), *merged.items()]
        self.succeed(self.qgis.run("ndvi:aggregatetables", given, LIMIT))
        key = ("zone_id", "scene_id", "status", "valid", "mean", "median")
        found, expected = (sorted(tuple(str(row[k]) for k in key) for row in tables.read(path))
                           for path in (merged["STATISTICS"], whole["STATISTICS"]))
        self.assertEqual(found, expected)

    @unittest.skipUnless(os.path.isdir(DEMETER), "needs real data")
    def test_real_scenes(self):
        collection = self.path(self.id(), "demeter.gpkg")
        self.succeed(self.qgis.run("ndvi:collectionfromfolder", {"FOLDER": DEMETER, "OUTPUT": collection}, LIMIT))
        given = {"collection": collection, "zones": os.path.join(DEMETER, "texas_west.geojson"), "ZONE_ID": "id"}
        whole = self.run_part("whole", **given)
        self.assertGreater(len(lines_of(whole["HISTOGRAM"])[1]), 500)
        for count in (1, 2, 7, 40):
            self.assert_parts_are_the_whole(count, whole, **given)

    def test_what_is_no_part(self):
        given = {"COLLECTION": self.collection, "ZONES": self.zones, "STATISTICS": self.path(self.id(), "x.csv")}
        for wrong in ("3", "0/4", "5/4", "1/x", "-1/4"):
            outcome = self.qgis.run("ndvi:zonalstatistics", {**given, "SHARD": wrong}, LIMIT)
            self.assertEqual(outcome.status, 1)
            self.assertIn(f"SHARD: “{wrong}” is no part of a whole", outcome.text)
        for algorithm, more in (("zonalstatistics", {"ZONES_OUTPUT": "TEMPORARY_OUTPUT"}), ("samplepixels", {"WIDE": "TEMPORARY_OUTPUT"}),
                                ("ndvirasters", {"FOLDER": self.path(self.id(), "r"), "STAC": True})):
            outcome = self.qgis.run("ndvi:" + algorithm, {"COLLECTION": self.collection, "ZONES": self.zones, "SHARD": "1/2", **more}, LIMIT)
            self.assertEqual(outcome.status, 1, algorithm)
            self.assertIn(f"{list(more)[-1]} is of all scenes", outcome.text)


if __name__ == "__main__":
    unittest.main()
