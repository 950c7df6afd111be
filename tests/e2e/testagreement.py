#!/usr/bin/python3
"""All algorithms see the same pixels: rasters, samples, statistics and histograms of random scenes agree with each other and with
NumPy, pixel for pixel and count for count, under every rule of which pixels belong to a zone."""
import collections
import unittest

import numpy as np
from osgeo import gdal, ogr

from agreement import CENTRE, COVERAGE, FORMATS, INTEGER, NODATA, RULES, TOUCHED, Agreement
from randomscenes import crs
from support import tables


def rasterized(lattice, shape):
    """GDAL's own answer to which pixel centres lie in a polygon."""
    source = ogr.GetDriverByName("Memory").CreateDataSource("zone")
    layer = source.CreateLayer("zone", crs(), ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(shape)
    layer.CreateFeature(feature)
    mask = gdal.GetDriverByName("MEM").Create("", lattice.columns, lattice.rows, 1, gdal.GDT_Byte)
    mask.SetGeoTransform((lattice.left, lattice.pixel, 0, lattice.top, 0, -lattice.pixel))
    mask.SetProjection(crs().ExportToWkt())
    gdal.RasterizeLayer(mask, [1], layer, burn_values=[1])
    return mask.ReadAsArray() == 1


class OneCollection(Agreement):

    def test_scenes_have_all_kinds_of_pixels(self):
        kinds, statuses = collections.Counter(), set()
        for case, rule in self.each(RULES):
            found = self.tables_of(case, case.collection, rule)
            self.assertEqual(len(found["STATISTICS"]), len(case.scenes) * len(case.zones))
            self.assertEqual(tables.broken_sums(found["HISTOGRAM"], found["STATISTICS"]), [])
            for row in found["STATISTICS"]:
                statuses.add(row["status"])
                kinds.update({kind: row[kind] for kind in ("valid", "masked", "nodata", "undefined", "below", "above")})
        for kind, count in kinds.items():
            self.assertGreater(count, 100, kind)
        self.assertLessEqual({"ok", "partial", "no_overlap", "no_pixel"}, statuses)

    def test_rasters_are_what_numpy_makes_of_the_bands(self):
        for case, number_format in self.each(FORMATS):
            paths, _ = self.rasters_of(case, number_format)
            for scene in case.scenes:
                expected = scene.integers if number_format == INTEGER else np.where(
                    scene.state == "valid", scene.stored, np.float32(NODATA[number_format]))
                dataset = gdal.Open(paths[scene.row["scene_id"]])
                found = dataset.ReadAsArray()
                self.assertEqual(found.dtype, expected.dtype)
                np.testing.assert_array_equal(found, expected, scene.row["scene_id"])
                np.testing.assert_equal(dataset.GetRasterBand(1).GetNoDataValue(), float(NODATA[number_format]))
                self.assertEqual(dataset.GetGeoTransform(), gdal.Open(scene.row["red"]).GetGeoTransform())

    def test_samples_are_the_pixels_of_the_rasters(self):
        for case, rule in self.each(RULES):
            samples = self.samples_of(case, case.collection, rule)
            paths, _ = self.rasters_of(case, FORMATS[0])
            for scene in case.scenes:
                raster = self.values(paths[scene.row["scene_id"]])
                for zone in case.zones:
                    found = samples.get((zone, scene.row["scene_id"]))
                    if found:
                        np.testing.assert_array_equal(found.ndvi.astype(np.float32), found.of(raster))
                        np.testing.assert_allclose(found.ndvi, found.of(scene.ndvi), rtol=1e-11, atol=1e-15)
                every = samples[case.everything, scene.row["scene_id"]]
                self.assertEqual(set(zip(*every.place)), set(zip(*np.nonzero(np.isfinite(raster)))))
                self.assertTrue(np.all(every.weight == 1))

    def test_rules_choose_the_pixels_they_name(self):
        """Centres are GDAL's, the weights add up to OGR's area of the zone in the scene."""
        for case in self.each():
            samples = {rule: self.samples_of(case, case.collection, rule) for rule in RULES}
            weighted = {(row["zone_id"], row["scene_id"]): row["pixels"]
                        for row in self.tables_of(case, case.collection, COVERAGE)["STATISTICS"]}
            for scene in case.scenes:
                for zone, shape in case.zones.items():
                    key = zone, scene.row["scene_id"]
                    places = {rule: set(zip(*samples[rule][key].place)) if key in samples[rule] else set() for rule in RULES}
                    inside = rasterized(scene.lattice, shape) & (scene.state == "valid")
                    self.assertEqual(places[CENTRE], set(zip(*np.nonzero(inside))), key)
                    self.assertEqual(places[TOUCHED], places[COVERAGE], key)
                    self.assertLessEqual(places[CENTRE], places[TOUCHED], key)
                    area = shape.Intersection(scene.lattice.outline()).GetArea() / scene.lattice.pixel ** 2
                    self.assertAlmostEqual(weighted[key], area, delta=1e-6, msg=key)

    def test_statistics_are_those_of_the_samples(self):
        for case, rule in self.each(RULES):
            samples = self.samples_of(case, case.collection, rule)
            bins = {scene.row["scene_id"]: scene.bin for scene in case.scenes}
            for row in self.tables_of(case, case.collection, rule)["STATISTICS"]:
                found = samples.get((row["zone_id"], row["scene_id"]))
                self.assert_statistics(row, rule, found, found and found.ndvi, found and found.of(bins[row["scene_id"]]))

    def test_histograms_count_the_samples(self):
        for case, rule in self.each(RULES):
            bins = {scene.row["scene_id"]: scene.bin for scene in case.scenes}
            expected = {key: found.histogram(found.of(bins[key[1]]))
                        for key, found in self.samples_of(case, case.collection, rule).items()}
            self.assertEqual(self.histograms(self.tables_of(case, case.collection, rule)["HISTOGRAM"]),
                             {key: histogram for key, histogram in expected.items() if histogram})

    def test_zonal_statistics_are_those_of_the_histogram_tables(self):
        """Its only bin holds −1 … 1, the bins here as well."""
        for case, rule in self.each(RULES):
            self.assertEqual(self.tables_of(case, case.collection, rule, "zonalstatistics")["STATISTICS"],
                             self.tables_of(case, case.collection, rule)["STATISTICS"])


if __name__ == "__main__":
    unittest.main()
