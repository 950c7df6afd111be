#!/usr/bin/python3
"""A real series of MODIS NDVI × 10000 without a scale tag, in a sinusoidal CRS that no authority names; zones of 2 km around labelled
points, in degrees."""
import collections
import csv
import glob
import os
import re

import numpy
from osgeo import gdal, ogr

from pictures import BINS, Picture, Zones, counts_of, degrees
from qgisprocess import QgisProcess
from reallayers import DATA, LayersTest, main
from support import LIMIT, tables

FOLDER = os.path.join(DATA, "sits_sinop_mod13q1_ndvi")
FILES = sorted(glob.glob(os.path.join(FOLDER, "*.jp2")))
# PERIOD 3 and 4. Every month has one scene; December belongs to the winter of the next year.
MONTH, SEASON = 3, 4
SEASONS = {"09": "2013-SON", "10": "2013-SON", "11": "2013-SON", "12": "2014-DJF", "01": "2014-DJF", "02": "2014-DJF",
           "03": "2014-MAM", "04": "2014-MAM", "05": "2014-MAM", "06": "2014-JJA", "07": "2014-JJA", "08": "2014-JJA"}


class Sinop(LayersTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        with open(os.path.join(FOLDER, "samples_sinop_crop.csv"), newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        points = {row["id"]: ogr.CreateGeometryFromWkt(f"POINT({row['longitude']} {row['latitude']})") for row in rows}
        cls.labels = {row["id"]: row["label"] for row in rows}
        cls.zones = Zones.write(cls.path("zones.gpkg"), {name: point.Buffer(0.02) for name, point in points.items()}, degrees(), cls.labels)
        cls.pictures = {os.path.basename(file)[:-4]: Picture.of_integers(file) for file in FILES}
        # As on the command line: LAYERS comes once for each file.
        qgis = QgisProcess()
        cls.addClassCleanup(qgis.close)
        cls.collection = cls.path("collection.gpkg")
        layers = [("LAYERS", file) for file in FILES] + [("CONTENT", 1)]
        cls.refused = qgis.run("ndvi:collectionfromlayers", [*layers, ("OUTPUT", cls.path("none.gpkg"))], LIMIT)
        made = qgis.run("ndvi:collectionfromlayers", [*layers, ("QUANTIFICATION", 10000), ("OUTPUT", cls.collection)], LIMIT)
        if made.status:
            raise AssertionError(made.text)
        cls.made = {}

    def tables(self):
        if not self.made:
            self.made["paths"], self.made["statistics"] = self.check_tables("tables", self.collection, self.zones, self.pictures,
                                                                            FIELDS=["label"])
        return self.made["paths"], self.made["statistics"]

    def test_integers_without_a_scale_need_a_quantification(self):
        self.assertNotEqual(self.refused.status, 0)
        self.assertIn("QUANTIFICATION", self.refused.text)

    def test_dates_are_those_of_the_names(self):
        scenes = sorted(tables.read(self.collection), key=lambda scene: scene["datetime"])
        self.assertEqual([(scene["scene_id"], scene["datetime"][:10]) for scene in scenes],
                         [(os.path.basename(file)[:-4], file[-14:-4]) for file in FILES])

    def test_tables(self):
        self.assertEqual(len(self.tables()[1]), 18 * 12)

    def test_tags_in_the_file_say_the_same(self):
        tagged = self.path("tagged", "NDVI_2014-01-17.tif")
        gdal.Translate(tagged, next(file for file in FILES if "2014-01-17" in file), format="GTiff")
        dataset = gdal.Open(tagged, gdal.GA_Update)
        dataset.GetRasterBand(1).SetScale(0.0001)
        dataset = None
        path, _ = self.collection_of("tagged", [tagged], CONTENT=1)
        rows = tables.read(self.make("tagged", "histogramtables", path, self.zones, ("STATISTICS",))["STATISTICS"])
        untagged = {row["zone_id"]: row for row in self.tables()[1] if row["datetime"].startswith("2014-01-17")}
        for row in rows:
            for column in ("valid", "mean", "stddev", "min", "max", "median"):
                self.assertEqual(row[column], untagged[row["zone_id"]][column])

    def test_samples(self):
        self.check_samples("samples", self.collection, self.zones, self.pictures)

    def test_rasters_and_stacks_are_the_files(self):
        stack = gdal.Open(self.check_rasters("rasters", self.collection, self.pictures))
        for number, file in enumerate(FILES, 1):
            numpy.testing.assert_array_equal(stack.GetRasterBand(number).ReadAsArray(), gdal.Open(file).ReadAsArray(), file)
        # A stack that refers to the files themselves; outside there is nothing to fill, but no number of theirs means no data.
        path = self.path("rasters", "files.vrt")
        self.qgis.run("ndvi:stackbands", COLLECTION=self.collection, OUTPUT=path)
        stack = gdal.Open(path)
        for number, file in enumerate(FILES, 1):
            band = stack.GetRasterBand(number)
            numpy.testing.assert_array_equal(band.ReadAsArray(), gdal.Open(file).ReadAsArray(), file)
            self.assertEqual(band.GetScale(), 0.0001)

    def sums_of(self, period, **parameters):
        paths, _ = self.tables()
        sums = {name: self.path("sums", f"{period}{len(parameters)}{name.lower()}.gpkg") for name in ("HISTOGRAM", "STATISTICS")}
        self.qgis.run("ndvi:aggregatetables", HISTOGRAM_TABLES=[paths["HISTOGRAM"]], STATISTICS_TABLES=[paths["STATISTICS"]],
                      PERIOD=period, **sums, **parameters)
        histogram, statistics = (tables.read(path) for path in sums.values())
        self.assertEqual(tables.broken_sums(histogram, statistics), [])
        found = {}
        for row in histogram:
            found.setdefault((row["zone_id"], row["scene_id"]), {})[row["bin"]] = row["count"]
        return statistics, found

    def check_sums(self, period, key_of, **parameters):
        """Sums against NumPy on the pixels of all that belong together: {key: [( zone, scene )]} by key_of( zone, month )."""
        members = {}
        for zone in self.zones.shapes:
            for scene in self.pictures:
                members.setdefault(key_of(zone, scene[-5:-3], scene[-10:-6]), []).append((zone, scene))
        statistics, histograms = self.sums_of(period, **parameters)
        self.assertEqual({(row["zone_id"], row["scene_id"]) for row in statistics}, members.keys())
        for row in statistics:
            parts = [(self.pictures[scene], self.pictures[scene].valid(self.zones, zone))
                     for zone, scene in members[row["zone_id"], row["scene_id"]]]
            ndvi, bins = (numpy.concatenate([getattr(picture, name)[valid] for picture, valid in parts]) for name in ("ndvi", "bins"))
            self.assertEqual((row["rows"], row["valid"]), (len(parts), ndvi.size))
            self.assertEqual(histograms[row["zone_id"], row["scene_id"]], counts_of(bins))
            self.assert_numbers(row, ndvi)
            exact = row["percentiles_from"] == "pixels"
            self.assertEqual(exact, len(parts) == 1)
            for column, share in (("p5", 5), ("median", 50), ("p95", 95)):
                # Out of a histogram no farther than a bin is wide.
                self.assertAlmostEqual(row[column], numpy.percentile(ndvi, share), delta=1e-9 if exact else 2 / BINS)

    def test_months(self):
        self.check_sums(MONTH, lambda zone, month, year: (zone, f"{year}-{month}"))

    def test_seasons(self):
        self.check_sums(SEASON, lambda zone, month, year: (zone, SEASONS[month]))

    def test_seasons_of_all_zones_with_a_label(self):
        self.check_sums(SEASON, lambda zone, month, year: (self.labels[zone], SEASONS[month]), ZONE_GROUP=["label"])

    def test_report_tells_the_numbers(self):
        paths, _ = self.tables()
        report = self.path("report.html")
        results = self.qgis.run("ndvi:histogramreport", HISTOGRAM=paths["HISTOGRAM"], STATISTICS=paths["STATISTICS"],
                                SCENES=paths["SCENES"], REPORT=report)
        self.assertEqual(results["ZONE_COUNT"], len(self.zones.shapes))
        with open(report, encoding="utf-8") as file:
            sections = re.split(r"<title>Histograms of NDVI of zone (\w+) by date</title>", file.read())[1:]
        self.assertEqual(set(sections[::2]), self.zones.shapes.keys())
        for zone, text in zip(sections[::2], sections[1::2]):
            columns = [title for title in re.findall("<title>([^<]*)</title>", text.replace("\xa0", " ")) if "\nMedian NDVI" in title]
            # Of the heat map, with shares, and of the small histograms.
            self.assertEqual(collections.Counter(column.split("\n")[1] for column in columns if " … " in column),
                             collections.Counter(self.pictures.keys()))
            for column in columns:
                picture = self.pictures[column.split("\n")[1]]
                valid = picture.valid(self.zones, zone)
                ndvi, bins = picture.ndvi[valid], picture.bins[valid]
                median, low, high = re.search(r"Median NDVI (\S+); 5 % to 95 %: NDVI (\S+) to (\S+)", column).groups()
                for shown, share in ((median, 50), (low, 5), (high, 95)):
                    self.assertAlmostEqual(float(shown.replace("−", "-")), numpy.percentile(ndvi, share), delta=0.005 + 1e-9)
                self.assertIn(f"\n{ndvi.size} pixels: valid 100 %\n", column + "\n")
                if " … " not in column:
                    continue
                shares = {round(20 * float(lower.replace("−", "-"))) + 20: float(share)
                          for lower, share in re.findall(r"\nNDVI (\S+) … \S+: (\S+) %", column)}
                expected = {number: 100 * count / ndvi.size for number, count in counts_of(bins).items()}
                self.assertEqual(shares.keys(), expected.keys())
                for number, share in shares.items():  # shown with two digits
                    self.assertAlmostEqual(share, expected[number], delta=max(0.05, 0.05 * expected[number]))


if __name__ == "__main__":
    main(FOLDER)
