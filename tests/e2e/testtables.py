#!/usr/bin/python3
"""From a folder of products to tables, through qgis_process, against the ground the products were made from."""
import os
import shutil
import unittest

from osgeo import gdal, ogr
from support import LIMIT, PluginTest, tables

gdal.UseExceptions()

# Columns whose values may differ from run to run.
UNSTABLE = {"seconds", "fid"}


def comparable(rows):
    """Rows as a set-like list that does not depend on order, nor on how long anything took or how a format writes a number."""
    def plain(value):
        return round(float(value), 12) if isinstance(value, (int, float)) and not isinstance(value, bool) else value
    return sorted((sorted((k, plain(v)) for k, v in row.items() if k not in UNSTABLE) for row in rows), key=str)


class Tables(PluginTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.collection = cls.make_collection(cls.path("main", "collection.gpkg"))
        cls.outcome, cls.histogram, cls.statistics, cls.scenes = cls.make_tables("main", cls.collection)

    def kept(self):
        return [scene for scene in self.truth["scenes"] if not scene["left_out"]]

    # The collection

    def test_collection_holds_the_scenes(self):
        rows = {row["scene_id"]: row for row in tables.read(self.collection)}
        self.assertEqual(sorted(rows), sorted(scene["scene_id"] for scene in self.kept()))
        for scene in self.kept():
            row = rows[scene["scene_id"]]
            with self.subTest(scene["scene_id"]):
                self.assertEqual(row["datetime"], scene["datetime"][:19])
                self.assertEqual((row["level"], row["tile"], row["baseline"]), (scene["level"], "T33UXP", scene["baseline"]))
                self.assertEqual(row["platform"], "Sentinel-" + scene["scene_id"][1:3])
                self.assertAlmostEqual(row["cloud_cover"], scene["cloud_cover"], 5)
                self.assertEqual((row["offset_red"], row["offset_nir"]), (scene["offset"],) * 2)
                self.assertEqual((row["offset_source"], row["quantification"]), ("metadata", 10000))
                self.assertEqual(row["mask_type"], "scl" if scene["has_mask"] else None)
                self.assertEqual(bool(row["scl"]), scene["has_mask"])
                for asset in ("red", "nir"):
                    self.assertIn("B04" if asset == "red" else "B08", row[asset])

    def test_footprints_lie_on_the_tile(self):
        source = ogr.Open(self.collection)
        for feature in source.GetLayer(0):
            west, east, south, north = feature.GetGeometryRef().GetEnvelope()
            self.assertTrue(16.3 < west < east < 16.6 and 48.6 < south < north < 48.8, feature["scene_id"])

    def test_filters(self):
        by_date = self.make_collection(self.path("filters", "dates.gpkg"), START_DATE="2021-05-01", END_DATE="2021-06-30")
        self.assertEqual([row["datetime"][:10] for row in tables.read(by_date)], ["2021-05-07", "2021-05-25", "2021-06-21"])
        by_cloud = self.make_collection(self.path("filters", "cloud.gpkg"), MAX_CLOUD_COVER=50)
        self.assertEqual(len(tables.read(by_cloud)), len(self.kept()) - 1)
        by_level = self.make_collection(self.path("filters", "level.gpkg"), LEVEL="L1C")
        self.assertEqual([row["level"] for row in tables.read(by_level)], ["L1C"])

    def test_duplicates_agree(self):
        """Both baselines of one acquisition give the same numbers: the offset is applied, once."""
        both = self.make_collection(self.path("duplicates", "all.gpkg"), DUPLICATES=1, START_DATE="2021-06-21", END_DATE="2021-06-21")
        self.assertEqual(sorted(row["baseline"] for row in tables.read(both)), ["03.00", "05.00"])
        _, histogram, statistics, _ = self.make_tables("duplicates", both)
        ids = {row["scene_id"] for row in statistics}
        self.assertEqual(len(ids), 2)
        first, second = ([{k: v for k, v in row.items() if k != "scene_id"} for row in histogram + statistics
                          if row["scene_id"] == scene] for scene in ids)
        self.assertEqual(comparable(first), comparable(second))

    # The tables

    def test_every_zone_has_a_row_on_every_date(self):
        self.assertEqual(len(self.statistics), 13 * len(self.kept()))
        self.assertEqual(len({(row["zone_id"], row["scene_id"]) for row in self.statistics}), len(self.statistics))

    def test_statistics_match_the_ground(self):
        wrong, compared = tables.disagreements(self.truth, self.statistics)
        self.assertEqual(wrong, [])
        self.assertEqual(compared, len(self.statistics))

    def test_sums(self):
        self.assertEqual(tables.broken_sums(self.histogram, self.statistics), [])

    def test_empty_rows_say_why(self):
        for row in self.statistics:
            if row["status"] in ("read_error", "geometry_error", "no_valid", "skipped"):
                self.assertTrue(row["message"], row)
        read_error = next(row for row in self.statistics if row["status"] == "read_error")
        self.assertIn("B08", read_error["message"])

    def test_the_repaired_zone_says_so(self):
        row = next(r for r in self.statistics if r["zone_id"] == "F10" and r["status"] == "ok")
        self.assertTrue(row["message"], "nothing says that the bow-tie was repaired")

    def test_bins(self):
        for row in self.histogram:
            self.assertEqual(row["lower"], round(-1 + .05 * row["bin"], 2))
            self.assertEqual(row["upper"], round(-.95 + .05 * row["bin"], 2))
            self.assertGreater(row["count"], 0)
        shares = {}
        for row in self.histogram:
            shares.setdefault((row["zone_id"], row["scene_id"]), []).append(row["share"])
        for key, values in shares.items():
            self.assertAlmostEqual(sum(values), 1, 12, key)

    def test_scenes_table(self):
        rows = {row["scene_id"]: row for row in self.scenes}
        for scene in self.kept():
            row = rows[scene["scene_id"]]
            with self.subTest(scene["scene_id"]):
                self.assertEqual((row["status"], row["datetime"]), (scene["status"], scene["datetime"][:19]))
                self.assertEqual(bool(row["masked"]), scene["has_mask"])
                fields = [f["status"] for f in scene["fields"]]
                self.assertEqual(row["zones_failed"], fields.count("read_error"))
                self.assertEqual(row["zones_ok"], fields.count("ok") + fields.count("partial"))
        broken = next(row for row in self.scenes if row["status"] == "partly_read")
        self.assertIn("B08", broken["message"])

    def test_numbers(self):
        results = self.outcome.results
        self.assertEqual(int(results["SCENE_COUNT"]), len(self.kept()))
        self.assertEqual(int(results["SCENES_FAILED"]), 0)
        self.assertEqual(int(results["ROWS_WITHOUT_VALID"]), sum(not row["valid"] for row in self.statistics))

    # The same rows, whatever the surroundings

    def assert_same_rows(self, *others):
        for mine, other in zip((self.histogram, self.statistics), others):
            self.assertEqual(comparable(mine), comparable(other))

    def test_far_time_zone(self):
        env = {"TZ": "Asia/Shanghai"}
        collection = self.make_collection(self.path("shanghai", "collection.gpkg"), env=env)
        self.assertEqual(comparable({k: v for k, v in row.items() if k not in ("red", "nir", "scl")} for row in tables.read(collection)),
                         comparable({k: v for k, v in row.items() if k not in ("red", "nir", "scl")} for row in tables.read(self.collection)))
        self.assert_same_rows(*self.make_tables("shanghai", collection, env)[1:3])

    def test_chinese_locale(self):
        env = {"LANG": "zh_CN.UTF-8", "LC_ALL": "zh_CN.UTF-8", "LANGUAGE": "zh_CN"}
        report = self.path("chinese", "report.html")
        outcome, histogram, statistics, _ = self.make_tables("chinese", self.collection, env, REPORT=report)
        self.assertEqual(outcome.status, 0)
        with open(report, encoding="utf-8") as file:
            self.assertRegex(file.read(), r'lang="zh-CN"[\s\S]*软件版本[\s\S]*NDVI Collections [0-9.]+, QGIS 3\.')
        numbers = [[{k: v for k, v in row.items() if k != "message"} for row in rows]
                   for rows in (self.histogram, self.statistics, histogram, statistics)]
        self.assertEqual([comparable(n) for n in numbers[:2]], [comparable(n) for n in numbers[2:]])

    def test_one_thread(self):
        self.assert_same_rows(*self.make_tables("one", self.collection, THREADS=1)[1:3])

    def test_collection_formats(self):
        for ending in ("geojson", "csv"):
            with self.subTest(ending):
                collection = self.make_collection(self.path(ending, f"collection.{ending}"))
                self.assert_same_rows(*self.make_tables(ending, collection)[1:3])

    def test_table_formats(self):
        self.assert_same_rows(*self.make_tables("csvtables", self.collection, ending="csv")[1:3])

    def test_relative_paths_survive_a_move(self):
        scene = self.kept()[0]
        shutil.copytree(os.path.join(self.data, scene["path"]), self.path("moved", "before", scene["scene_id"] + ".SAFE"))
        before, after = self.path("moved", "before"), self.path("moved", "after")
        collection = self.make_collection(f"{before}/collection.gpkg", before, RELATIVE_PATHS="true")
        self.assertFalse(os.path.isabs(tables.read(collection)[0]["red"]))
        os.rename(before, after)
        _, _, statistics, _ = self.make_tables("moved", f"{after}/collection.gpkg")
        expected = [row for row in self.statistics if row["scene_id"] == scene["scene_id"]]
        self.assertEqual(comparable(statistics), comparable(expected))

    # Parameters that change what is counted

    def test_without_the_mask(self):
        _, _, statistics, _ = self.make_tables("unmasked", self.collection, MASK="false")
        self.assertEqual(sum(row["masked"] or 0 for row in statistics), 0)
        cloudy = next(r for r in statistics if r["zone_id"] == "F01" and r["datetime"].startswith("2021-08-10"))
        self.assertEqual((cloudy["status"], cloudy["valid"]), ("ok", cloudy["pixels"]))

    def test_a_required_mask(self):
        _, _, statistics, scenes = self.make_tables("required", self.collection, REQUIRE_MASK="true")
        skipped = {row["scene_id"] for row in scenes if row["status"] == "skipped"}
        self.assertEqual(skipped, {s["scene_id"] for s in self.kept() if not s["has_mask"]})
        for row in statistics:
            if row["scene_id"] in skipped:
                self.assertEqual((row["status"], row["valid"]), ("skipped", None))
                self.assertTrue(row["message"])

    def test_carried_attributes_and_selected_bins(self):
        outputs = self.table_parameters("carried", self.collection, BIN_MIN="0", BIN_WIDTH="0.25")
        pairs = [*outputs.items(), ("FIELDS", "name"), ("FIELDS", "crop")]
        self.succeed(self.qgis.run("ndvi:histogramtables", pairs, LIMIT))
        histogram, statistics = tables.read(outputs["HISTOGRAM"]), tables.read(outputs["STATISTICS"])
        self.assertEqual({(r["name"], r["crop"]) for r in statistics if r["zone_id"] == "F03"}, {("Neuriss", "maize")})
        self.assertEqual({r["lower"] for r in histogram} - {0, .25, .5, .75}, set())
        self.assertEqual(tables.broken_sums(histogram, statistics), [])

    def test_extra_bins_and_rows(self):
        _, histogram, statistics, _ = self.make_tables("extra", self.collection, EMPTY_BINS="true", NO_OVERLAP_ROWS="false")
        with_valid = [row for row in statistics if row["valid"]]
        self.assertEqual(len(histogram), 40 * len(with_valid))
        self.assertEqual([row["scene_id"] for row in statistics if row["zone_id"] == "F12"], [None])


if __name__ == "__main__":
    unittest.main()
