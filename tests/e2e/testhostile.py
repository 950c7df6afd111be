#!/usr/bin/python3
"""Input that somebody made to do harm, or that nobody ever meant: a row or a sentence, never a crash, a hang or a way out."""
import csv
import glob
import os
import struct
import unittest
import xml.etree.ElementTree as ET

from osgeo import ogr, osr
from support import LIMIT, PluginTest, tables

ogr.UseExceptions()

# What zones may be called.
NAMES = [
    '<script>alert("x")</script>', "</td></table><img src=x onerror=alert(1)>", "&lt;b&gt; &amp; ]]> <!--",
    "=HYPERLINK(\"http://example.org\",\"x\")", "+1+1", "-2+3", "@SUM(A1)", "\tTab", "'; DROP TABLE statistics; --", 'a"b""c',
    "a,b;c|d", "x" * 10000, "línea\nzweite Zeile", "‮txet tfel‬", "🌱🛰️👩‍🌾", "小麦", "ﬀ ﷽ ẞ", "%1 %2 %s %n", "..", "../../etc/passwd", "NULL",
    "0", "-1e400", "\\N", "b﻿om"]


class Hostile(PluginTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.collection = cls.make_collection(cls.path("main", "collection.gpkg"))
        source = ogr.Open(cls.zones)
        layer = source.GetLayer(0)
        cls.wkt = layer.GetSpatialRef().ExportToWkt()
        cls.field = next(f.GetGeometryRef().Clone() for f in layer if f["field_id"])

    def zone_layer(self, where, rows, fields, driver="GPKG", name="zones.gpkg"):
        """A layer of one field after the other; rows are (geometry or WKB, values)."""
        path = self.path(where, name)
        source = ogr.GetDriverByName(driver).CreateDataSource(path)
        srs = osr.SpatialReference(self.wkt)
        srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        layer = source.CreateLayer("zones", srs, ogr.wkbUnknown)
        for field in fields:
            layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
        for geometry, values in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for field, value in zip(fields, values):
                feature[field] = value
            feature.SetGeometry(geometry)
            layer.CreateFeature(feature)
            del feature
        del layer, source
        return path

    def run_fails(self, algorithm, parameters, *words):
        outcome = self.qgis.run(algorithm, parameters, LIMIT)
        self.assertEqual(outcome.status, 1, outcome.text[-3000:])
        for word in words:
            self.assertIn(word, outcome.text)
        return outcome

    # Names and attributes

    def test_names_of_zones(self):
        """Every table has them as they are, a CSV too; the report shows them and nothing they would do."""
        extra = ["n'; DROP TABLE x; --", 'q"uo`te', "<i>", "小麦 🌾"]
        zones = self.zone_layer("names", [(self.field, [name, *reversed(NAMES[i:i + 4])]) for i, name in enumerate(NAMES)],
                                ["key", *extra])
        for ending in ("gpkg", "csv"):
            with self.subTest(ending):
                report = self.path("names", ending, "report.html")
                fields = [("FIELDS", name) for name in extra]
                given = self.table_parameters(f"names/{ending}", self.collection, zones=zones, ending=ending, ZONE_ID="key",
                                              REPORT=report)
                self.succeed(self.qgis.run("ndvi:histogramtables", [*given.items(), *fields], LIMIT))
                rows = self.rows_of(given["STATISTICS"])
                self.assertEqual({row["zone_id"] for row in rows}, set(NAMES))
                of_name = {row["zone_id"]: row for row in rows}
                for i, name in enumerate(NAMES):
                    wanted = list(reversed(NAMES[i:i + 4]))
                    self.assertEqual([of_name[name][field] or None for field in extra], (wanted + [None] * 4)[:4])
                self.assert_harmless(report)

    def assert_harmless(self, report):
        """The report is well-formed and has no markup from names."""
        with open(report, encoding="utf-8") as file:
            html = file.read()
        ET.fromstring(html[html.index("<html"):])
        for mark in ("<script", "<img", "onerror=alert(1)>", "javascript:"):
            self.assertNotIn(mark, html)

    @staticmethod
    def rows_of(path):
        """Rows with the texts as they are in the file."""
        if path.endswith(".csv"):
            with open(path, encoding="utf-8", newline="") as file:
                return list(csv.DictReader(file))
        layer_source = ogr.Open(path)
        layer = layer_source.GetLayer(0)
        return [{f.name: feature[f.name] for f in layer.schema} for feature in layer]

    def test_a_hostile_table_is_read_back(self):
        """What the tables hold goes through sums and a second report unharmed."""
        zones = self.zone_layer("back", [(self.field, [name]) for name in NAMES], ["key"])
        given = self.table_parameters("back/csv", self.collection, zones=zones, ending="csv", ZONE_ID="key")
        self.succeed(self.qgis.run("ndvi:histogramtables", given, LIMIT))
        sums = {"HISTOGRAM_TABLES": given["HISTOGRAM"], "STATISTICS_TABLES": given["STATISTICS"], "PERIOD": 5,
                "HISTOGRAM": self.path("back", "sums", "histogram.gpkg"), "STATISTICS": self.path("back", "sums", "statistics.gpkg")}
        self.succeed(self.qgis.run("ndvi:aggregatetables", sums, LIMIT))
        # Blanks around a text are no part of a key in a table that is read back.
        self.assertEqual({row["zone_id"].strip() for row in self.rows_of(sums["STATISTICS"])}, {name.strip() for name in NAMES})

    def test_fields_that_differ_by_case_or_come_twice(self):
        zones = self.zone_layer("twice", [(self.field, ["Z", "1", "2", "3"])], ["key", "Crop", "CROP", "count"], "GeoJSON",
                                "zones.geojson")
        given = self.table_parameters("twice", self.collection, zones=zones, ZONE_ID="key")
        fields = [("FIELDS", name) for name in ("Crop", "CROP", "count", "Crop", "key")]
        outcome = self.succeed(self.qgis.run("ndvi:histogramtables", [*given.items(), *fields], LIMIT))
        self.assertIn("zone_count", outcome.text)
        row = self.rows_of(given["STATISTICS"])[0]
        self.assertEqual([row["zone_id"], row["Crop"], row["zone_CROP"], row["zone_count"]], ["Z", "1", "2", "3"])

    def test_texts_that_no_encoding_has(self):
        """Half a surrogate pair, a NUL, a noncharacter: GeoJSON can write them all."""
        path = self.path("broken", "zones.geojson")
        point = self.field.ExportToJson()
        names = ["a\\ud83d", "b\\u0000c", "d\\uffff", "\\udc00\\ud800e", "f\\u0007"]
        with open(path, "w", encoding="utf-8") as file:
            features = ",".join(f'{{"type":"Feature","properties":{{"key":"{name}"}},"geometry":{point}}}' for name in names)
            srs = osr.SpatialReference(self.wkt)
            file.write(f'{{"type":"FeatureCollection","crs":{{"type":"name","properties":{{"name":"urn:ogc:def:crs:EPSG::'
                       f'{srs.GetAuthorityCode(None)}"}}}},"features":[{features}]}}')
        report = self.path("broken", "report.html")
        given = self.table_parameters("broken", self.collection, zones=path, ZONE_ID="key", REPORT=report)
        self.succeed(self.qgis.run("ndvi:histogramtables", given, LIMIT))
        self.assertEqual(len({row["zone_id"] for row in self.rows_of(given["STATISTICS"])}), len(names))
        self.assert_harmless(report)

    def test_names_of_scenes(self):
        red, nir = self.bands()
        collection = self.collection_of("scenes", [[name, "2021-04-02", red, nir, 0, 0] for name in NAMES if name.strip() == name])
        report = self.path("scenes", "report.html")
        given = self.table_parameters("scenes", collection, REPORT=report)
        self.succeed(self.qgis.run("ndvi:histogramtables", given, LIMIT))
        self.assertEqual({row["scene_id"] for row in self.rows_of(given["SCENES"])}, {name for name in NAMES if name.strip() == name})
        self.assert_harmless(report)

    # Geometries

    def test_geometries_that_are_no_places(self):
        """One row a scene that says so, and the zones beside it are as ever."""
        nan, inf = float("nan"), float("inf")

        def polygon(points):
            return ogr.CreateGeometryFromWkb(struct.pack("<BIII", 1, 3, 1, len(points)) +
                                             b"".join(struct.pack("<dd", *point) for point in points))
        odd = {"nan": [(16.4, 48.7), (nan, 48.7), (16.5, 48.8), (16.4, 48.7)],
               "inf": [(16.4, 48.7), (inf, 48.7), (16.5, 48.8), (16.4, 48.7)],
               "far": [(16.4, 48.7), (1e308, 48.7), (16.5, -1e308), (16.4, 48.7)],
               "flat": [(16.4, 48.7), (16.5, 48.7), (16.4, 48.7), (16.4, 48.7)],
               "two": [(16.4, 48.7), (16.4, 48.7)]}
        rows = [(polygon(points), [name]) for name, points in odd.items()]
        rows += [(ogr.CreateGeometryFromWkt("POINT (16.4 48.7)"), ["point"]), (ogr.CreateGeometryFromWkt("POLYGON EMPTY"), ["empty"]),
                 (self.field, ["good"])]
        zones = self.zone_layer("odd", rows, ["key"])
        given = self.table_parameters("odd", self.collection, zones=zones, ZONE_ID="key")
        self.succeed(self.qgis.run("ndvi:histogramtables", given, LIMIT))
        statistics = tables.read(given["STATISTICS"])
        scenes = {row["scene_id"] for row in statistics if row["zone_id"] == "good"}
        for name in [*odd, "point", "empty"]:
            with self.subTest(name):
                found = [row for row in statistics if row["zone_id"] == name]
                self.assertEqual({row["scene_id"] for row in found}, scenes)
                self.assertEqual({row["status"] for row in found}, {"geometry_error"})
                self.assertTrue(all(row["message"] for row in found))
        self.assertTrue(any(row["valid"] for row in statistics if row["zone_id"] == "good"))
        self.assertEqual(tables.broken_sums(tables.read(given["HISTOGRAM"]), statistics), [])

    # Collections and their files

    def collection_of(self, where, rows):
        path = self.path(where, "collection.csv")
        with open(path, "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["scene_id", "datetime", "red", "nir", "offset_red", "offset_nir"])
            writer.writerows(rows)
        return path

    def bands(self):
        """Red and near-infrared band of a whole scene."""
        scene = next(row for row in tables.read(self.collection) if row["red"] and os.path.exists(row["red"]))
        return scene["red"], scene["nir"]

    def test_scene_ids_lead_no_raster_elsewhere(self):
        red, nir = self.bands()
        ids = ["../../out", "/tmp/absolute", "..", "a/../../b", "x" * 5000, "con:aux|?*", "🌱‮", "-rf", "$(id)"]
        collection = self.collection_of("names2", [[name, "2021-04-02", red, nir, 0, 0] for name in ids])
        folder = self.path("names2", "inner", "rasters", "x")
        folder = os.path.dirname(folder)
        before = set(glob.glob(self.path("names2", "**"), recursive=True))
        self.succeed(self.qgis.run("ndvi:ndvirasters", {"COLLECTION": collection, "FOLDER": folder,
                                                        "OUTPUT": self.path("names2", "c.gpkg")}, LIMIT))
        self.assertEqual(len(glob.glob(os.path.join(glob.escape(folder), "*_NDVI.tif"))), len(ids))
        made = set(glob.glob(self.path("names2", "**"), recursive=True)) - before
        outside = [path for path in made if not path.startswith(folder) and os.path.basename(path) != "c.gpkg"]
        self.assertEqual(outside, [])

    def test_files_that_are_no_rasters(self):
        """A collection may name any file; what is no raster is a scene that could not be read, with the reason."""
        red, nir = self.bands()
        fifo = self.path("nofiles", "pipe.tif")
        os.mkfifo(fifo)
        odd = ["/etc/passwd", "../../../../../../etc/passwd", "/dev/zero", "/dev/null", "/proc/self/environ", os.path.dirname(red),
               "/vsimem/none.tif", "/vsizip//etc/passwd/x.tif", "x\x01.tif", "a" * 5000, "😀.tif", red + "#band=99999999999",
               "<VRTDataset rasterXSize=\"5\" rasterYSize=\"5\"/>"]
        rows = [[f"s{i}", "2021-04-02", path, nir, 0, 0] for i, path in enumerate(odd)]
        collection = self.collection_of("nofiles", rows)
        given = self.table_parameters("nofiles/tables", collection)
        self.run_fails("ndvi:histogramtables", given, "scenes.gpkg")
        scenes = tables.read(given["SCENES"])
        self.assertEqual(len(scenes), len(odd))
        for row in scenes:
            self.assertEqual(row["status"], "read_error", row)
            self.assertTrue(row["message"], row)
            self.assertNotIn("root:", row["message"], "the content of a file is no message")

    def test_rasters_of_absurd_sizes(self):
        """A virtual raster may claim any size: it is refused, or read where the zones are, in little time and memory."""
        red, nir = self.bands()
        srs = osr.SpatialReference()
        srs.ImportFromEPSG(4326)
        paths = {}
        for name, width, height, block in (("huge", 2**31 - 1, 2**31 - 1, ""), ("wide", 9_000_000, 4_500_000, "")):
            paths[name] = self.path("absurd", f"{name}.vrt")
            with open(paths[name], "w", encoding="utf-8") as file:
                file.write(f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><SRS>{srs.ExportToWkt().replace("<", "&lt;")}</SRS>'
                           f'<GeoTransform>-180, {360 / width!r}, 0, 90, 0, {-180 / height!r}</GeoTransform>'
                           f'<VRTRasterBand dataType="UInt16" band="1"{block}/></VRTDataset>')
        rows = [[name, "2021-04-02", path, path, 0, 0] for name, path in paths.items()] + [["good", "2021-04-03", red, nir, 0, 0]]
        given = self.table_parameters("absurd/tables", self.collection_of("absurd", rows), PIXEL_RULE=2)
        self.succeed(self.qgis.run("ndvi:histogramtables", given, LIMIT))
        scenes = {row["scene_id"]: row for row in tables.read(given["SCENES"])}
        self.assertEqual({name: row["status"] for name, row in scenes.items()}, {"huge": "read_error", "wide": "ok", "good": "ok"})
        self.assertIn("2147483647 × 2147483647 pixels", scenes["huge"]["message"])
        statistics = [row for row in tables.read(given["STATISTICS"]) if row["scene_id"] == "wide"]
        self.assertEqual({row["valid"] for row in statistics if row["pixels"]}, {0.0})

    def test_collections_with_values_nobody_meant(self):
        red, nir = self.bands()
        for row, word in ((["s", "2024-02-30T10:00:00", red, nir, 0, 0], "2024-02-30"), (["s", "x", red, nir, 0, 0], "datetime"),
                          (["s", "2021-04-02", red, nir, "nan", 0], "offset_red"), (["s", "2021-04-02", red, nir, "abc", 0], "abc"),
                          (["", "2021-04-02", red, nir, 0, 0], "scene_id")):
            with self.subTest(word):
                given = self.table_parameters("values/tables", self.collection_of("values", [row]))
                self.run_fails("ndvi:histogramtables", given, word)
                self.assertEqual(os.listdir(os.path.dirname(given["HISTOGRAM"])), [])

    # Folders

    def test_a_folder_full_of_traps(self):
        """The search finishes soon, finds the one scene there is and says what it left out."""
        red, nir = self.bands()
        folder = os.path.dirname(self.path("traps", "data", "x"))
        os.symlink(red, f"{folder}/S2_20210402_T33UXP_B04.jp2")
        os.symlink(nir, f"{folder}/S2_20210402_T33UXP_B08.jp2")
        for band in ("B04", "B08"):  # a day that does not exist
            os.symlink(red, f"{folder}/S2_20210230_T33UXP_{band}.jp2")
        os.symlink(folder, f"{folder}/loop")
        os.mkfifo(f"{folder}/pipe.json")
        product = f"{folder}/S2A_MSIL2A_20210412T095031_N0300_R079_T33UXP_20210412T123000.SAFE"
        os.makedirs(product)
        with open(f"{product}/MTD_MSIL2A.xml", "wb") as file:
            file.truncate(2**30)
        with open(f"{folder}/deep.json", "w", encoding="utf-8") as file:
            file.write('{"stac_version":"1.0.0","x":' + "[" * 1000000 + "]" * 1000000 + "}")
        with open(f"{folder}/item.json", "w", encoding="utf-8") as file:
            file.write('{"type":"Feature","stac_version":"1.0.0","id":"<b>","properties":{"platform":"sentinel-2a"},"assets":'
                       '{"red":{"href":"../../../../../../vsicurl?url=http%3A%2F%2F127.0.0.1:9/x"},"nir":{"href":"/etc/passwd"}}}')
        output = self.path("traps", "c.gpkg")
        outcome = self.succeed(self.qgis.run("ndvi:collectionfromfolder", {"FOLDER": folder, "OUTPUT": output}, LIMIT))
        self.assertEqual(len([row for row in tables.read(output) if row["datetime"] == "2021-04-02T00:00:00"]), 1)
        for word in ("20210230 is no date that exists", "nested more than 64 levels", "is not a local file"):
            self.assertIn(word, outcome.text)


if __name__ == "__main__":
    unittest.main()
