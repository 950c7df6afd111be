#!/usr/bin/python3
"""Many tables and many rows put together: as few files open, and as little memory, as of a few."""
import os
import shlex
import subprocess
import sys
import unittest

from manyrows import BINS, ZONES, rows_of, write_csv, write_package
from support import LIMIT, PluginTest, tables


class Merge(PluginTest):

    def arguments(self, where, inputs, parameters):
        """The command and the tables it makes."""
        outputs = {kind: self.path(where, f"{kind}.csv") for kind in ("histogram", "statistics")}
        given = [(f"{kind.upper()}_TABLES", path) for kind, paths in inputs.items() for path in paths]
        given += [(kind.upper(), path) for kind, path in outputs.items()] + list(parameters.items())
        return [self.qgis.program, "run", "ndvi:aggregatetables", *(f"--{name}={value}" for name, value in given)], outputs

    def start(self, command):
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
                                stdin=subprocess.DEVNULL, env=self.qgis.environment())

    def merge(self, where, inputs, limit="", **parameters):
        """Exit status, text, tables, under the shell's limits."""
        command, outputs = self.arguments(where, inputs, parameters)
        done = subprocess.run(["sh", "-c", f"{limit or 'true'} && exec {shlex.join(command)}"], capture_output=True, text=True,
                              encoding="utf-8", timeout=LIMIT, check=False, env=self.qgis.environment())
        return done.returncode, done.stdout + done.stderr, outputs

    def test_more_tables_than_files_may_be_open(self):
        """150 tables of each kind and 100 files: none is left out, and the sums are those of one table."""
        inputs, every = {"histogram": [], "statistics": []}, []
        for part in range(150):
            rows = list(rows_of([part], 3))
            every += rows
            for kind, paths in inputs.items():
                ending, write = (("csv", write_csv), ("gpkg", write_package))[part % 25 == 0]
                paths.append(self.path("many", f"{kind}{part}.{ending}"))
                write(paths[-1], kind, rows)
        one = {kind: [self.path("one", f"{kind}.csv")] for kind in inputs}
        for kind, (path,) in one.items():
            write_csv(path, kind, every)
        status, text, found = self.merge("many/out", inputs, "ulimit -n 100", PERIOD=0)
        self.assertEqual(status, 0, text)
        status, text, expected = self.merge("one/out", one, PERIOD=0)
        self.assertEqual(status, 0, text)
        for kind in inputs:
            rows = tables.read(found[kind])
            self.assertEqual(len(rows), 450 * (BINS if kind == "histogram" else 1))
            by_key = [sorted(map(str, table)) for table in (rows, tables.read(expected[kind]))]
            self.assertEqual(*by_key)

    def test_tables_that_only_qgis_opens(self):
        """A layer with a filter, as QGIS writes it, beside a file: its rows and no others."""
        inputs, expected = {"histogram": [], "statistics": []}, {"histogram": [], "statistics": []}
        for kind in inputs:
            package, rest, chosen = (self.path("filtered", f"{kind}{name}") for name in (".gpkg", "rest.csv", "chosen.csv"))
            write_package(package, kind, list(rows_of([0, 1])))
            write_csv(rest, kind, rows_of([2]))
            write_csv(chosen, kind, [row for row in rows_of([0, 1]) if row[1][1] == "oat"])
            inputs[kind] = [f"{package}|layername={kind}|subset=crop = 'oat'", rest]
            expected[kind] = [chosen, rest]
        found = [self.merge(f"filtered/{name}", given, PERIOD=0) for name, given in (("found", inputs), ("expected", expected))]
        self.assertEqual([status for status, *_ in found], [0, 0], found[0][1])
        for kind in inputs:
            rows = [tables.read(outputs[kind]) for *_, outputs in found]
            self.assertEqual(len(rows[0]), (2 * 7 + ZONES) * (BINS if kind == "histogram" else 1))
            self.assertEqual(*(sorted(map(str, table)) for table in rows))

    def test_a_wrong_table_among_many_is_told_first(self):
        """Before the reading: the others hold what no reading would survive."""
        good = {kind: [self.path("wrong", f"{kind}{i}.csv") for i in range(5)] for kind in ("histogram", "statistics")}
        rows = [(kind, (*row[:3], "no time", *row[4:])) for kind, row in rows_of([1], 2)]
        for kind, paths in good.items():
            for path in paths:
                write_csv(path, kind, rows)
        missing = self.path("wrong", "missing.gpkg")
        for inputs, more, words in (({**good, "statistics": good["statistics"] + [good["histogram"][0]]}, {}, ["histogram0.csv"]),
                                    ({**good, "statistics": good["statistics"] + [missing]}, {}, ["STATISTICS_TABLES", "missing.gpkg"]),
                                    ({**good, "histogram": good["histogram"] + [missing]}, {}, ["HISTOGRAM_TABLES", "missing.gpkg"]),
                                    (good, {"ZONE_GROUP": "farm"}, ["ZONE_GROUP", "farm"])):
            status, text, _ = self.merge("wrong/out", inputs, **more)
            self.assertNotEqual(status, 0, text)
            for word in words:
                self.assertIn(word, text)
            self.assertNotIn("no time", text)

    def test_memory_does_not_grow_with_rows(self):
        """The same zones with twenty times as many scenes, each a row of the output."""
        peaks = []
        for scenes in (375, 7500):
            where = f"memory{scenes}"
            inputs = {kind: [self.path(where, f"{kind}.gpkg")] for kind in ("histogram", "statistics")}
            for kind, (path,) in inputs.items():
                write_package(path, kind, rows_of(range(scenes)))
            command, outputs = self.arguments(where + "/out", inputs, {"PERIOD": 0})
            process = self.start(command)
            text = process.stdout.read()
            _, status, usage = os.wait4(process.pid, 0)
            process.stdout.close()
            process.returncode = os.waitstatus_to_exitcode(status)
            self.assertEqual(status, 0, text)
            peaks.append(usage.ru_maxrss / 1024)
            with open(outputs["statistics"], encoding="utf-8") as file:
                self.assertEqual(sum(1 for _ in file), scenes * ZONES + 1)
        print(f"peaks: {peaks[0]:.0f} and {peaks[1]:.0f} MiB", file=sys.stderr)
        self.assertLess(peaks[1] - peaks[0], 96)

    def test_sums_of_groups_of_zones(self):
        """By crop and month: against sums in Python."""
        inputs = {kind: [self.path("groups", f"{kind}{i}.csv") for i in range(3)] for kind in ("histogram", "statistics")}
        scenes = range(0, 2400, 25)
        for i in range(3):
            for kind, paths in inputs.items():
                write_csv(paths[i], kind, rows_of(scenes[i::3]))
        status, text, outputs = self.merge("groups/out", inputs, ZONE_GROUP="crop", PERIOD=3, SAME_DAY=1)
        self.assertEqual(status, 0, text)
        bins, sums = {}, {}
        for kind, row in rows_of(scenes):
            key = row[1], row[3][:7]
            if kind == "histogram":
                bins[(*key, row[4])] = bins.get((*key, row[4]), 0) + row[8]
            else:
                group = sums.setdefault(key, {"valid": 0, "weighted": 0, "rows": 0, "zones": set(), "scenes": set()})
                group["valid"] += row[7]
                group["weighted"] += row[7] * row[16]
                group["rows"] += 1
                group["zones"].add(row[0])
                group["scenes"].add(row[2])
        found = tables.read(outputs["histogram"])
        self.assertEqual({(row["zone_id"], row["scene_id"], row["bin"]): row["count"] for row in found}, bins)
        found = {(row["zone_id"], row["scene_id"]): row for row in tables.read(outputs["statistics"])}
        self.assertEqual(set(found), set(sums))
        for key, group in sums.items():
            row = found[key]
            self.assertEqual((row["valid"], row["rows"], row["zones"], row["scenes"], row["dropped"]),
                             (group["valid"], group["rows"], len(group["zones"]), len(group["scenes"]), 0))
            self.assertAlmostEqual(row["mean"], group["weighted"] / group["valid"], delta=1e-12)


if __name__ == "__main__":
    unittest.main()
