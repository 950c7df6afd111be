#!/usr/bin/python3
"""Tables of stored NDVI of random scenes agree with those of the bands it was made of: Float32 with NaN or −9999 bin for bin, scaled
integers with what NumPy makes of the integers. Under every rule of which pixels belong to a zone."""
import unittest

import numpy as np

from agreement import COVERAGE, FLOAT, FLOAT_9999, FORMATS, INTEGER, RULES, Agreement
from randomscenes import bins_of_integers
from support import tables


class StoredNdvi(Agreement):

    def test_float32_has_the_histograms_of_the_bands(self):
        for case, rule, number_format in self.each(RULES, (FLOAT, FLOAT_9999)):
            _, stored = self.rasters_of(case, number_format)
            found, expected = (self.tables_of(case, collection, rule) for collection in (stored, case.collection))
            self.assertEqual(found["HISTOGRAM"], expected["HISTOGRAM"])
            self.assertEqual(tables.broken_sums(found["HISTOGRAM"], found["STATISTICS"]), [])

    def test_float32_has_the_statistics_of_its_numbers(self):
        """What is masked or undefined in the bands is nodata in a raster; values are rounded to float32."""
        for case, rule, number_format in self.each(RULES, (FLOAT, FLOAT_9999)):
            _, stored = self.rasters_of(case, number_format)
            samples = self.samples_of(case, case.collection, rule)
            scenes = {scene.row["scene_id"]: scene for scene in case.scenes}
            expected = self.tables_of(case, case.collection, rule)["STATISTICS"]
            for row, other in zip(self.tables_of(case, stored, rule)["STATISTICS"], expected, strict=True):
                found, scene = samples.get((row["zone_id"], row["scene_id"])), scenes[row["scene_id"]]
                self.assert_statistics(row, rule, found, found and found.of(scene.stored).astype(float), found and found.of(scene.bin))
                self.assertEqual((row["zone_id"], row["pixels"], row["valid"], row["below"], row["above"], row["area"]),
                                 (other["zone_id"], other["pixels"], other["valid"], other["below"], other["above"], other["area"]))

    def test_integers_have_the_tables_of_the_integers(self):
        for case, rule in self.each(RULES):
            _, stored = self.rasters_of(case, INTEGER)
            samples = self.samples_of(case, case.collection, rule)
            scenes = {scene.row["scene_id"]: scene for scene in case.scenes}
            found = self.tables_of(case, stored, rule)
            self.assertEqual(tables.broken_sums(found["HISTOGRAM"], found["STATISTICS"]), [])
            histograms = {}
            for row in found["STATISTICS"]:
                key = row["zone_id"], row["scene_id"]
                integers = key in samples and samples[key].of(scenes[key[1]].integers)
                bins = key in samples and bins_of_integers(integers)
                self.assert_statistics(row, rule, samples.get(key), key in samples and integers / 1e4, bins)
                if key in samples:
                    histograms[key] = samples[key].histogram(bins)
            self.assertEqual(self.histograms(found["HISTOGRAM"]), {key: counts for key, counts in histograms.items() if counts})

    def test_samples_are_the_stored_numbers(self):
        """The pixels, and their weights, are those of the bands."""
        for case, number_format in self.each(FORMATS):
            paths, stored = self.rasters_of(case, number_format)
            rasters = {scene: self.values(path) / (1e4 if number_format == INTEGER else 1) for scene, path in paths.items()}
            expected, found = (self.samples_of(case, collection, COVERAGE) for collection in (case.collection, stored))
            self.assertEqual(found.keys(), expected.keys())
            for key, samples in found.items():
                np.testing.assert_array_equal(samples.place, expected[key].place)
                self.assertEqual(samples.units, expected[key].units)
                np.testing.assert_allclose(samples.ndvi, samples.of(rasters[key[1]]), rtol=1e-15)


if __name__ == "__main__":
    unittest.main()
