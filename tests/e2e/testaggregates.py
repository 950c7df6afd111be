#!/usr/bin/python3
"""Tables of several runs put together and summed: against NumPy on the pixels, and against the run that was not cut."""
import csv
import datetime
import os
import unittest

import numpy as np

from pyqgis import PyQgis
from support import LIMIT, PluginTest, tables

DATA = os.environ.get("NDVI_TEST_DATA", "")
DEMETER = os.path.join(DATA, "demeter_13SFA_safe_n0511")
PERIODS = {0: "scene", 1: "day", 2: "week", 3: "month", 4: "season", 5: "year", 6: "all"}

HISTOGRAM = ["zone_id", "crop", "scene_id", "datetime", "bin", "lower", "mid", "upper", "count", "share"]
STATISTICS = ["zone_id", "crop", "scene_id", "datetime", "status", "message", "pixels", "valid", "masked", "nodata", "undefined", "below",
              "above", "valid_share", "zone_share", "sample_share", "mean", "stddev", "min", "max", "median", "p5", "p95", "area"]


def period_of(time, period):
    """The name of the period a time lies in, by Python's calendar."""
    if period == 1:
        return time.strftime("%Y-%m-%d")
    if period == 2:
        return "{0}-W{1:02}".format(*time.isocalendar()[:2])
    if period == 3:
        return time.strftime("%Y-%m")
    if period == 4:
        return f"{time.year + (time.month == 12)}-{['DJF', 'MAM', 'JJA', 'SON'][time.month % 12 // 3]}"
    return {5: str(time.year), 6: "all"}[period]


class RandomRun:
    """Tables of pixels drawn at random, as a run writes them, and the pixels."""

    def __init__(self, random, width, low, high):
        self.random, self.width, self.low, self.high = random, width, low, high
        self.edges = np.round(np.arange(round((high - low) / width) + 1) * width + low, 9)
        self.pixels, self.histogram, self.statistics = {}, [], []

    def add(self, zone, crop, scene, time):
        n = int(self.random.choice([0, 1, 3, 40]))
        masked = int(self.random.integers(0, 5))
        values = np.clip(self.random.normal(self.random.uniform(-0.4, 1), 0.4, n), -1.7, 1.9)
        self.pixels[zone, crop, scene] = time, values, masked
        key = [zone, crop, scene, time.strftime("%Y-%m-%dT%H:%M:%SZ")]
        below, above = int((values < self.low).sum()), int((values > self.high).sum())
        status = "ok" if n else "all_masked" if masked else "no_pixel"
        row = [*key, status, "" if n else "why", n + masked, n, masked, 0, 0, below, above, "", 1, 1]
        row += [repr(float(f(values))) for f in (np.mean, np.std, np.min, np.max, np.median)] if n else [""] * 5
        row += [repr(float(p)) for p in np.percentile(values, [5, 95])] if n else [""] * 2
        self.statistics.append([*row, n * 100])
        counts, _ = np.histogram(values, self.edges)
        for number in np.flatnonzero(counts):
            lower, upper = self.edges[number:number + 2]
            self.histogram.append([*key, number, lower, (lower + upper) / 2, upper, counts[number], counts[number] / n])

    def write(self, path):
        for kind, names, rows in (("h", HISTOGRAM, self.histogram), ("s", STATISTICS, self.statistics)):
            with open(f"{path}_{kind}.csv", "w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows([names, *rows])


class Aggregates(PluginTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.python = PyQgis()  # starting QGIS takes longer than most sums
        cls.addClassCleanup(cls.python.close)

    def aggregate(self, where, histograms, statistics, **parameters):
        outputs = {name: self.path(where, name.lower() + ".csv") for name in ("HISTOGRAM", "STATISTICS", "WIDE")}
        self.python.run("ndvi:aggregatetables", HISTOGRAM_TABLES=histograms, STATISTICS_TABLES=statistics, **outputs, **parameters)
        return [tables.read(path) for path in outputs.values()]

    # Random tables

    def test_sums_of_random_tables(self):
        for seed in range(8):
            with self.subTest(seed):
                random = np.random.default_rng(seed)
                width, low, high = [(0.05, -1, 1), (0.1, -0.2, 1), (0.25, 0, 0.75), (0.2, -2, 2)][seed % 4]
                runs = [RandomRun(random, width, low, high) for _ in range(3)]
                times = [datetime.datetime(2023, 11, 1) + datetime.timedelta(days=9 * i, seconds=int(random.integers(0, 86400)))
                         for i in range(16)]
                for i, time in enumerate(times):
                    for zone in range(5):
                        runs[i % 3].add(str(zone), "oat" if zone < 3 else "rye", f"scene{i}", time)
                for i, run in enumerate(runs):
                    run.write(self.path(f"random{seed}", str(i)))
                period, by_crop = 1 + seed % 6, seed % 2 == 1
                names = [self.path(f"random{seed}", str(i)) for i in range(3)]
                found = self.aggregate(f"random{seed}", [n + "_h.csv" for n in names], [n + "_s.csv" for n in reversed(names)],
                                       PERIOD=period, **({"ZONE_GROUP": "crop"} if by_crop else {}))
                self.compare(runs, period, by_crop, *found)

    def compare(self, runs, period, by_crop, histogram, statistics, wide):
        groups = {}
        for run in runs:
            for (zone, crop, _), (time, values, masked) in run.pixels.items():
                group = groups.setdefault((crop if by_crop else zone, period_of(time, period)), [[], 0, 0])
                group[0].append(values)
                group[1] += masked
                group[2] += 1
        self.assertEqual({(row["zone_id"], row["scene_id"]) for row in statistics}, set(groups))
        self.assertEqual(tables.broken_sums(histogram, statistics), [])
        edges, width = runs[0].edges, runs[0].width
        wide = {(row["zone_id"], row["scene_id"]): row for row in wide}
        bins = {}
        for row in histogram:
            bins.setdefault((row["zone_id"], row["scene_id"]), {})[int(row["bin"])] = row["count"]
        for row in statistics:
            key = row["zone_id"], row["scene_id"]
            parts, masked, count = groups[key]
            values = np.concatenate(parts)
            self.assertEqual((row["valid"], row["masked"], row["rows"]), (len(values), masked, count))
            counts, _ = np.histogram(values, edges)
            self.assertEqual(bins.get(key, {}), {i: n for i, n in enumerate(counts) if n})
            self.assertEqual((wide[key]["valid"], wide[key]["status"]), (row["valid"], row["status"]))
            for lower, n in zip(edges, counts):
                self.assertEqual(wide[key].get(f"n_{lower:.9g}", 0), n, key)
            if not len(values):
                continue
            for name, expected in (("mean", values.mean()), ("stddev", values.std()), ("min", values.min()), ("max", values.max())):
                self.assertAlmostEqual(row[name], expected, delta=1e-13, msg=f"{name} of {key}")
            if sum(len(part) > 0 for part in parts) == 1:
                self.assertEqual(row["percentiles_from"], "pixels")
            for name, p in (("median", 50), ("p5", 5), ("p95", 95)):
                if row[name] is None:
                    self.assertTrue(row["below"] + row["above"] > 0 and name in row["message"], row)
                else:
                    exact = np.percentile(values, p)
                    limit = width if row["percentiles_from"] == "histogram" else 1e-13
                    self.assertAlmostEqual(row[name], exact, delta=limit + 1e-12, msg=f"{name} of {key}")

    # Runs that were cut

    def check_parts(self, where, collection, zones, zone_id, middle, limit=LIMIT):
        """Runs of two parts of a collection, one in CSV and one in a GeoPackage, against the run of the whole."""
        common = {"zones": zones, "ZONE_ID": zone_id, "limit": limit}
        self.make_tables(f"{where}/whole", collection, **common)
        for part, condition in (("first", "<"), ("second", ">=")):
            name = self.path(where, part + ".gpkg")
            self.succeed(self.qgis.run("native:extractbyexpression", {
                "INPUT": collection, "EXPRESSION": f"format_date(\"datetime\", 'yyyy-MM-dd') {condition} '{middle}'", "OUTPUT": name}, LIMIT))
            self.make_tables(f"{where}/{part}", name, ending="csv" if part == "first" else "gpkg", **common)
        parts = [self.path(f"{where}/first", "{}.csv"), self.path(f"{where}/second", "{}.gpkg")]
        whole = [self.path(f"{where}/whole", "{}.gpkg")]
        for period, name in PERIODS.items():
            with self.subTest(name):
                merged = self.aggregate(f"{where}/{name}-parts", [p.format("histogram") for p in parts],
                                        [p.format("statistics") for p in parts], PERIOD=period)
                expected = self.aggregate(f"{where}/{name}-whole", [p.format("histogram") for p in whole],
                                          [p.format("statistics") for p in whole], PERIOD=period)
                for rows, others in zip(merged, expected):
                    self.assert_same(rows, others)
        alone = []
        for label, tables_of in (("parts", parts), ("whole", whole)):
            path = self.path(f"{where}/alone", f"{label}.csv")
            self.python.run("ndvi:aggregatetables", STATISTICS_TABLES=[p.format("statistics") for p in tables_of], STATISTICS=path)
            alone.append(tables.read(path))
        self.assert_same(*alone)

    def assert_same(self, rows, others):
        def key(row):
            return str(row["zone_id"]), str(row["scene_id"]), row["datetime"] or "", row.get("bin", 0)
        self.assertEqual(len(rows), len(others))
        for row, other in zip(sorted(rows, key=key), sorted(others, key=key)):
            for name in other:
                if isinstance(other[name], float):
                    self.assertAlmostEqual(row[name], other[name], delta=1e-9 * max(1, abs(other[name])), msg=f"{name} of {row}")
                elif name == "zone_id":
                    self.assertEqual(str(row[name]), str(other[name]))
                else:
                    self.assertEqual(row[name], other[name], f"{name} of {row}")

    def test_parts_of_the_demo_make_the_whole(self):
        collection = self.make_collection(self.path("demo", "collection.gpkg"))
        self.check_parts("demo", collection, self.zones, "field_id", "2021-06-15")

    @unittest.skipUnless(os.path.isdir(DEMETER), "the real data is not there: set NDVI_TEST_DATA")
    def test_parts_of_real_products_make_the_whole(self):
        collection = self.make_collection(self.path("demeter", "collection.gpkg"), DEMETER)
        self.check_parts("demeter", collection, os.path.join(DEMETER, "texas_west.geojson"), "id", "2024-09-13", limit=300)


if __name__ == "__main__":
    unittest.main()
