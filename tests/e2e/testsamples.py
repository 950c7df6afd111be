#!/usr/bin/python3
"""Sampled pixels and zonal statistics of the demo collection, against its bands (GDAL, NumPy) and each other."""
import collections
import os
import unittest

import numpy as np
from osgeo import gdal

from support import LIMIT, PluginTest, tables

gdal.UseExceptions()
MASKED = (0, 1, 3, 8, 9, 10)


def day_of(row):
    return row["datetime"][:10].replace("-", "").replace("/", "")


class Samples(PluginTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.collection = cls.make_collection(cls.path("collection.gpkg"))
        cls.scenes = {scene["scene_id"]: scene for scene in tables.read(cls.collection)}
        _, _, cls.statistics, _ = cls.make_tables("tables", cls.collection)
        given = {"COLLECTION": cls.collection, "ZONES": cls.zones, "ZONE_ID": "field_id"}
        cls.outputs = {name: cls.path("out", f"{name}.gpkg") for name in ("samples", "wide", "zonal", "joined", "few")}
        cls.log = cls.succeed(cls.qgis.run("ndvi:samplepixels", {
            **given, "OUTPUT": cls.outputs["samples"], "WIDE": cls.outputs["wide"]}, LIMIT)).text
        cls.succeed(cls.qgis.run("ndvi:samplepixels", {
            **given, "MAX_PIXELS_PER_ZONE": 20, "SEED": 5, "THREADS": 1, "OUTPUT": cls.outputs["few"]}, LIMIT))
        cls.succeed(cls.qgis.run("ndvi:zonalstatistics", {
            **given, "JOIN_FIELDS": "0,1,3", "STATISTICS": cls.outputs["zonal"], "ZONES_OUTPUT": cls.outputs["joined"]}, LIMIT))
        cls.samples, cls.wide, cls.zonal, cls.joined, cls.few = (
            tables.read(cls.outputs[name]) for name in ("samples", "wide", "zonal", "joined", "few"))

    def stored(self, scene, name, rows, columns):
        """Numbers of a band at pixels of the 10 m grid; only the part they lie in is read, for a block elsewhere may be broken."""
        path = scene[name]
        if not os.path.isabs(path):
            path = os.path.join(os.path.dirname(self.collection), path)
        path, _, number = path.partition("#band=")
        raster = gdal.Open(path)
        coarser = {"scl": 2}.get(name, 1)
        rows, columns = rows // coarser, columns // coarser
        top, left = int(rows.min()), int(columns.min())
        part = raster.GetRasterBand(int(number or 1)).ReadAsArray(left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1)
        return part.astype(float)[rows - top, columns - left]

    def test_zonal_statistics_are_those_of_the_histogram_tables(self):
        self.assertEqual(self.zonal, self.statistics)

    def test_samples_are_the_valid_pixels(self):
        """As many as the statistics count, of the same mean; each is what the bands say."""
        self.assertEqual(sum(row["valid"] or 0 for row in self.statistics), len(self.samples))
        groups = collections.defaultdict(list)
        for sample in self.samples:
            groups[sample["zone_id"], sample["scene_id"]].append(sample)
        for row in self.statistics:
            samples = groups[row["zone_id"], row["scene_id"]]
            self.assertEqual(len(samples), row["valid"] or 0, row)
            if samples:
                self.assertAlmostEqual(float(np.mean([sample["ndvi"] for sample in samples])), row["mean"], delta=1e-12)
                self.compare_with_bands(self.scenes[row["scene_id"]], samples)

    def compare_with_bands(self, scene, samples):
        place = [np.array([sample[name] for sample in samples]) for name in ("row", "col")]
        red, nir = (self.stored(scene, name, *place) for name in ("red", "nir"))
        self.assertTrue(np.all((red != 0) & (nir != 0)))
        red, nir = red + scene["offset_red"], nir + scene["offset_nir"]
        difference = np.abs((nir - red) / (nir + red) - np.array([sample["ndvi"] for sample in samples]))
        self.assertLess(difference.max(), 1e-12)
        if scene["scl"]:
            classes = self.stored(scene, "scl", *place)
            self.assertFalse(np.isin(classes, MASKED).any())
            self.assertEqual(classes.tolist(), [sample["scl"] for sample in samples])

    def test_wide_rows_hold_the_same_numbers(self):
        names = [name for name in self.wide[0] if name.startswith("ndvi_")]
        self.assertEqual(len(names), len(self.scenes))
        self.assertEqual(names, sorted(names), "by time")
        expected, found = collections.defaultdict(list), {}
        for sample in self.samples:
            expected[sample["zone_id"], sample["x"], sample["y"]].append((day_of(sample), sample["ndvi"]))
        for row in self.wide:
            key = row["zone_id"], row["x"], row["y"]
            self.assertNotIn(key, found)
            found[key] = [(name.split("_")[1], row[name]) for name in names if row[name] is not None]
        self.assertEqual({key: sorted(row) for key, row in found.items()},
                         {key: sorted(row) for key, row in expected.items()})

    def test_few_pixels_are_the_same_on_every_date(self):
        every = {(s["scene_id"], s["zone_id"], s["row"], s["col"]): s["ndvi"] for s in self.samples}
        chosen = collections.defaultdict(set)
        for sample in self.few:
            key = sample["scene_id"], sample["zone_id"], sample["row"], sample["col"]
            self.assertEqual(every[key], sample["ndvi"])
            chosen[sample["zone_id"]].add((sample["row"], sample["col"]))
        self.assertEqual(max(len(pixels) for pixels in chosen.values()), 20)
        few = {(s["scene_id"], s["zone_id"], s["row"], s["col"]) for s in self.few}
        for scene_id, zone, row, column in every:
            if (row, column) in chosen[zone]:
                self.assertIn((scene_id, zone, row, column), few, "valid and chosen, so it has to be there")

    def test_every_zone_is_joined(self):
        zones = {zone["field_id"]: zone for zone in tables.read(self.zones)}
        joined = {zone["field_id"]: zone for zone in self.joined}
        self.assertEqual(set(joined), set(zones))
        for field_id, zone in zones.items():
            self.assertEqual({name: joined[field_id][name] for name in zone}, zone)
        for row in self.statistics:
            zone, day = joined[row["zone_id"]], day_of(row)
            groups = [name.partition("_")[2] for name in zone if name.startswith("status_" + day)]
            self.assertIn((row["status"], row["valid"], row["mean"]),
                          [(zone["status_" + group], zone["valid_" + group], zone["mean_" + group]) for group in groups])


if __name__ == "__main__":
    unittest.main()
