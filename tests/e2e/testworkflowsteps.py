#!/usr/bin/python3
"""Steps of the workflow that need no QGIS: which scenes come into which round, and tables by years."""
import glob
import json
import os
import subprocess
import sys
import unittest

from osgeo import ogr, osr
from support import ScratchTest, tables

ogr.UseExceptions()

WORKFLOW = os.path.join(os.path.abspath(os.environ["NDVI_PLUGINS"]), "ndvi_collections", "workflow")
sys.path.insert(0, os.path.join(WORKFLOW, "steps"))

import outdated  # noqa: E402


class PlanTest(ScratchTest):
    """Which scenes come into which round."""

    def collection(self, *scenes):
        """Scenes as (id, day of May 2024, tile)."""
        path = self.path(self.id(), "collection.gpkg")
        if os.path.exists(path):
            os.remove(path)
        source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(4326)
        layer = source.CreateLayer("collection", crs, ogr.wkbMultiPolygon)
        for name, kind in (("scene_id", ogr.OFTString), ("datetime", ogr.OFTDateTime), ("platform", ogr.OFTString)):
            layer.CreateField(ogr.FieldDefn(name, kind))
        for name, day, tile in scenes:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["scene_id"], feature["platform"] = name, "Sentinel-2A"
            if day:
                feature["datetime"] = f"2024-05-{day:02}T10:00:00Z"
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"MULTIPOLYGON((({tile} 0,{tile + 1} 0,{tile} 1,{tile} 0)))"))
            layer.CreateFeature(feature)
        del layer, source
        return path

    def plan(self, *scenes, parts=2, same_day=False):
        """The scenes of each round, and its number of parts."""
        results = self.path(self.id(), "results", "")
        settings = {"zones": "zones.gpkg", "zone_id": "id", "tables": {"SAME_DAY": "yes"} if same_day else {}}
        subprocess.run(["/usr/bin/python3", os.path.join(WORKFLOW, "steps", "plan.py"), self.collection(*scenes), results, str(parts),
                        json.dumps(settings)], check=True, stdout=subprocess.DEVNULL)
        with open(os.path.join(results, "plan.json"), encoding="utf-8") as file:
            rounds = json.load(file)["rounds"]
        found = {}
        for entry in rounds:
            scenes_of_round = tables.read(os.path.join(results, "rounds", str(entry["round"]), "collection.gpkg"))
            self.assertEqual(len(scenes_of_round), entry["scenes"])
            found[entry["round"]] = "".join(sorted(row["scene_id"] for row in scenes_of_round)), entry["parts"]
        return found

    def test_rounds(self):
        a, b, c, d = ("a", 1, 10), ("b", 2, 10), ("c", 1, 11), ("d", 3, 10)
        self.assertEqual(self.plan(a, b), {1: ("ab", 2)})
        self.assertEqual(self.plan(b, a), {1: ("ab", 2)}, "the order does not matter")
        self.assertEqual(self.plan(a, b, c), {1: ("ab", 2), 2: ("c", 1)})
        # What changed is new, what is gone is gone, a round without scenes too.
        self.assertEqual(self.plan(a, ("b", 2, 12), c, d), {1: ("a", 2), 2: ("c", 1), 3: ("bd", 2)})
        self.assertEqual(self.plan(a, d), {1: ("a", 2), 3: ("d", 2)})
        self.assertEqual(self.plan(a, d, parts=40), {1: ("a", 2), 3: ("d", 2)}, "the parts of a round stay")

    def test_days_stay_together(self):
        a, b, c, without_time = ("a", 1, 10), ("b", 2, 10), ("c", 1, 11), ("n", None, 11)
        self.assertEqual(self.plan(a, without_time, same_day=True), {1: ("an", 2)})
        self.assertEqual(self.plan(a, b, c, without_time, ("m", None, 10), same_day=True), {1: ("acn", 2), 2: ("bm", 2)})

    def test_days_come_together(self):
        a, b, c = ("a", 1, 10), ("b", 2, 10), ("c", 1, 11)
        self.plan(a)
        self.assertEqual(self.plan(a, b, c), {1: ("a", 1), 2: ("bc", 2)})
        self.assertEqual(self.plan(a, b, c, same_day=True), {1: ("ac", 1), 2: ("b", 2)})


class OutdatedTest(ScratchTest):
    """Which parts are made again."""

    SETTINGS = {"zones": "zones.gpkg", "zone_id": "id", "tables": {}}

    def write_table(self, path, fields, rows):
        source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        layer = source.CreateLayer(os.path.splitext(os.path.basename(path))[0], geom_type=ogr.wkbNone)
        for name in fields:
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for name, value in zip(fields, row):
                feature[name] = value
            layer.CreateFeature(feature)
        del layer, source

    def made(self, **scenes):
        """Results of a run, each scene (its status and band file) in a part of its own."""
        results = self.path(self.id(), "results", "")
        place = os.path.join(results, "rounds", "1")
        os.makedirs(place)
        self.write_table(os.path.join(place, "collection.gpkg"), ("scene_id", "red"), [(name, band) for name, (_, band) in scenes.items()])
        for number, (name, (status, _)) in enumerate(scenes.items(), 1):
            part = os.path.join(place, "parts", str(number))
            os.makedirs(part)
            self.write_table(os.path.join(part, "scenes.gpkg"), ("scene_id", "status"), [(name, status)])
            with open(os.path.join(part, "attempts.jsonl"), "w", encoding="utf-8") as file:
                file.write(json.dumps({"attempt": 1, "computer": "x", "start": 1, "status": 0, "unread": int(status != "ok")}) + "\n")
            with open(os.path.join(part, "settings.json"), "w", encoding="utf-8") as file:
                json.dump(self.SETTINGS, file)
        with open(os.path.join(results, "plan.json"), "w", encoding="utf-8") as file:
            json.dump({"rounds": [{"round": 1, "scenes": len(scenes), "parts": len(scenes)}]}, file)
        return results

    def removed(self, results, **settings):
        """The numbers of the parts whose tables are removed."""
        before = glob.glob(os.path.join(results, "rounds", "1", "parts", "*", "scenes.gpkg"))
        outdated.remove_outdated(results, {**self.SETTINGS, **settings})
        return "".join(sorted(os.path.basename(os.path.dirname(path)) for path in before if not os.path.exists(path)))

    def test_parts(self):
        local, archive, braces = (self.path("bands", name) for name in ("here.tif", "products.zip", "{x}.tif"))
        for path in (local, archive, braces):
            with open(path, "w", encoding="utf-8"):
                pass
        scenes = {"a": ("ok", local), "b": ("partly_read", f"/vsizip/{{{archive}}}/b.tif"), "c": ("partly_read", "/vsicurl/https://host/c.tif"),
                  "d": ("read_error", "/vsis3/bucket/d.tif"), "e": ("ok", "/vsicurl/https://host/e.tif"), "f": ("read_error", braces)}
        # What is on servers may be there now.
        results = self.made(**scenes)
        self.assertEqual(self.removed(results), "34")
        self.assertEqual(self.removed(results), "")
        for path, parts in ((local, "1"), (archive, "2"), (braces, "6")):
            with open(path, "a", encoding="utf-8") as file:
                file.write("more")
            self.assertEqual(self.removed(results), parts)
        self.assertEqual(self.removed(results, tables={"BIN_WIDTH": 0.1}), "5")


class PartitionTest(ScratchTest):
    """Tables by years."""

    def test_years(self):
        # New Year's night in UTC, and a row without a time.
        times = ("2020-12-31T23:59:59.999Z", "2021-01-01T00:00:00Z", "2021-06-01T10:00:00Z", "2023-01-01T00:00:00Z", None)
        table = self.path("statistics.gpkg")
        source = ogr.GetDriverByName("GPKG").CreateDataSource(table)
        layer = source.CreateLayer("statistics", geom_type=ogr.wkbNone)
        for name, kind in (("zone_id", ogr.OFTString), ("datetime", ogr.OFTDateTime), ("valid", ogr.OFTInteger64)):
            layer.CreateField(ogr.FieldDefn(name, kind))
        for number, time in enumerate(times):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["zone_id"], feature["valid"] = f"0{number}", number
            if time:
                feature["datetime"] = time
            layer.CreateFeature(feature)
        del layer, source
        for ending in ("csv", "gpkg"):
            with self.subTest(ending):
                folder = self.path(ending)
                subprocess.run(["/usr/bin/python3", os.path.join(WORKFLOW, "steps", "partition.py"), table, folder, ending, "year"], check=True)
                found = {os.path.basename(os.path.dirname(path)): [(row["zone_id"], row["valid"]) for row in tables.read(path)]
                         for path in glob.glob(os.path.join(folder, "*", f"statistics.{ending}"))}
                self.assertEqual(found, {"year=2020": [("00", 0)], "year=2021": [("01", 1), ("02", 2)], "year=2023": [("03", 3)],
                                         "year=__HIVE_DEFAULT_PARTITION__": [("04", 4)]})


if __name__ == "__main__":
    unittest.main()
